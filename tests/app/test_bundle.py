"""The support bundle: useful to a stranger, and silent about guests and secrets."""

import json
import logging
import zipfile
from pathlib import Path

import pytest

from kds.app.bundle import masked
from kds.app.care import care_of
from kds.app.logs import logging_to
from kds.domain.lifecycle import NotAllowed
from tests.kit.house import House
from tests.kitchen.bodies import body
from tests.kitchen.test_erasing import GUEST, WORDS


@pytest.mark.expects_log("kds")
async def test_nothing_of_guests_and_secrets(tmp_path: Path) -> None:
    """After orders and troubles it holds logs, sizes and settings, but no guest and no secret."""
    async with House(tmp_path) as house:
        log = logging.getLogger()
        before, level = list(log.handlers), log.level
        with logging_to(tmp_path, terminal=False):
            order = await house.receive(body(1, **GUEST))
            house.kitchen.accept(order.id)
            await house.send(b"Wilhelmina Quistgaard")
            with pytest.raises(NotAllowed):
                house.kitchen.ready("nobody")
            logging.getLogger("kds.test").error("something went wrong")
        for handler in before:
            log.addHandler(handler)
        log.setLevel(level)
        care = care_of(house.program)
        assert care
        path = care.bundle(house.program.health())
        secrets = (house.platform.secret or "", house.platform.credentials.client_secret)
    with zipfile.ZipFile(path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(texts) >= {"health.json", "settings.json", "database.json", "errors.txt"}
    assert "something went wrong" in texts["errors.txt"]
    assert json.loads(texts["database.json"])["rows"]["orders"] == 2
    assert json.loads(texts["settings.json"])["kitchen"]["screen"] == "kitchen"
    assert json.loads(texts["health.json"])["versions"]["sqlite"]
    everything = "\n".join(texts.values()).casefold()
    assert [word for word in (*WORDS, *secrets) if word and word.casefold() in everything] == []
    assert path.stat().st_mode & 0o777 == 0o600


def test_settings_are_masked_by_their_names() -> None:
    """Hashes, keys and drivers are left out; numbers and plain words stay."""
    said = {
        "manager": {"pin": "scrypt:ab", "lock_minutes": 5},
        "delivery": {"drivers": [{"name": "Ann", "phone": "1"}], "speed_kmh": 20},
        "channels": {"x": {"webhook_key": "k", "hmac_secrets": ["s"], "url": "http://x"}},
    }
    text = json.dumps(masked(said))
    assert all(word not in text for word in ("scrypt", "Ann", '"k"', '"s"'))
    assert all(word in text for word in ("http://x", "20", "lock_minutes"))
