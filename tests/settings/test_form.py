"""What can be filled in is read off the settings, completely."""

import pytest
from pydantic import BaseModel

from kds.config import Settings
from kds.config_template import keys
from kds.settings.form import Blank, Kind, blanks, secret_keys

BLANKS = {blank.key: blank for blank in blanks(Settings)}


def test_every_key_of_the_file_is_in_the_form() -> None:
    """Whatever can stand in the file can be filled in on the screen, and nothing else."""
    assert set(BLANKS) == {f"{section}.{name}" for section, name, _ in keys()}


def test_kinds_and_limits() -> None:
    """A field knows how it is filled in, between which limits, and what is usual."""
    port = BLANKS["listener.port"]
    assert (port.kind, port.least, port.most, port.usual) == (Kind.WHOLE, 0, 65535, 8480)
    body = BLANKS["listener.body_seconds"]
    assert (body.kind, body.least, body.above, body.most) == (Kind.NUMBER, 0, True, 30)
    assert BLANKS["screen.theme"].choices == ("dark", "light", "contrast")
    assert BLANKS["screen.night_from"].kind is Kind.TIME
    assert BLANKS["listener.certificate"].optional
    stations = BLANKS["screen.stations"]
    assert [(c.name, c.kind) for c in stations.inside] == [
        ("name", Kind.TEXT),
        ("rules", Kind.TABLE),
    ]
    assert stations.inside[1].inside[0].key == "screen.stations.rules.name"
    hours = BLANKS["channels.orderconnect.opening_hours"]
    assert (hours.kind, hours.choices[0], hours.inside[0].kind) == (
        Kind.MAPPING,
        "mon",
        Kind.LIST,
    )


def test_every_secret_is_known_as_one() -> None:
    """Keys, secrets and lists of secrets of all channels are never shown."""
    assert secret_keys(Settings) == {
        "channels.deliverect.client_secret",
        "channels.deliverect.webhook_secrets",
        "channels.orderconnect.api_key",
        "channels.orderconnect.webhook_key",
        "channels.just_eat.api_key",
        "channels.just_eat.webhook_key",
        "channels.jet_connect.api_key",
        "channels.jet_connect.menu_key",
        "channels.jet_connect.webhook_key",
        "channels.jet_connect.hmac_secrets",
        "channels.web_shop.secrets",
    }


def test_a_type_that_nobody_knows_is_no_field() -> None:
    """A new kind of setting without a way to fill it in is found by this test, not by a manager."""

    class Odd(BaseModel):
        colours: set[str] = set()

    with pytest.raises(TypeError, match="colours"):
        list(blanks(Odd))


def test_sections_and_names() -> None:
    """A field says where it stands in the file."""
    blank = Blank(path=("channels", "deliverect", "codes", "accept"), kind=Kind.LIST)
    assert (blank.section, blank.name) == ("channels.deliverect.codes", "accept")
