"""The first-start guide's side of the program: what it keeps, and when it opens."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from kds.app.first_start import FILE, faults, plan_for
from kds.app.program import Program
from kds.config import ConfigError, Settings, load
from kds.settings_file import SettingsFile
from kds.ui.first_start.plan import DONE, Plan
from tests.kit.headless import MAIN, free_port, run_main

SHOP = {"base_url": "https://shop.example", "secrets": ["hook"]}


def program(folder: Path) -> Program:
    """Return a program on the settings file of a folder, as with a screen."""
    path = folder / "kds.toml"
    settings = load(path, practice=True) if path.exists() else Settings()
    made = Program(settings, folder, settings_file=SettingsFile(path, practice=True))
    made.kitchen.store.close()
    return made


def test_a_first_start_begins_at_the_beginning(tmp_path: Path) -> None:
    """Without settings nothing is chosen, and nothing was done."""
    plan = plan_for(program(tmp_path))
    assert (plan.step, plan.chosen) == ("", ())
    assert not plan.is_wanted


def test_what_was_done_is_there_again(tmp_path: Path) -> None:
    """Step, platforms and fields are kept, also of a platform that is filled in by half."""
    plan = plan_for(program(tmp_path))
    plan.at("platforms")
    plan.choose("web_shop", wanted=True)
    plan.choose("just_eat", wanted=True)
    plan.put("channels.web_shop", "base_url", SHOP["base_url"])
    plan.put("channels.just_eat", "base_url", "no address")
    plan.put("channels.just_eat", "api_key", "k")
    plan.save("channels.web_shop")
    plan.save("channels.just_eat")
    plan.at("fields:web_shop")
    again = plan_for(program(tmp_path))
    assert (again.step, again.chosen) == ("fields:web_shop", ("web_shop", "just_eat"))
    assert again.value("channels.web_shop", "base_url") == SHOP["base_url"]
    assert again.value("channels.just_eat", "api_key") == "k"
    # What does not fit is not written: the file stays one that the program starts with.
    assert again.value("channels.just_eat", "base_url") is None
    assert program(tmp_path).kitchen.channels == {}


def test_taking_switches_on_what_was_chosen(tmp_path: Path) -> None:
    """What was chosen runs at the next start; what was taken back does not."""
    plan = plan_for(program(tmp_path))
    for channel in ("web_shop", "orderconnect"):
        plan.choose(channel, wanted=True)
    for key, value in SHOP.items():
        plan.put("channels.web_shop", key, value)
    plan.put("channels.orderconnect", "api_key", "k")
    plan.save("channels.orderconnect")
    plan.choose("orderconnect", wanted=False)
    assert not plan.problems("channels.web_shop")
    plan.take()
    after = program(tmp_path)
    assert list(after.kitchen.channels) == ["web_shop"]
    assert plan_for(after).chosen == ("web_shop",)


def test_a_kitchen_that_works_is_left_alone(tmp_path: Path) -> None:
    """Where channels are switched on already, the guide has nothing to do."""
    (tmp_path / "kds.toml").write_text(
        '[channels.web_shop]\nbase_url = "https://shop.example"\nsecrets = ["hook"]\n'
    )
    plan = plan_for(program(tmp_path))
    assert plan.step == DONE
    assert plan.chosen == ("web_shop",)
    plan.begin()
    plan.at("language")
    assert not (tmp_path / FILE).exists(), "who only looks again is not led again"


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"step": 1, "platforms": 2}'])
def test_a_broken_note_is_no_trouble(tmp_path: Path, text: str) -> None:
    """A note that cannot be read costs where the guide was left, no more."""
    (tmp_path / FILE).write_text(text)
    assert isinstance(plan_for(program(tmp_path)), Plan)


@pytest.mark.parametrize(
    ("section", "values", "keys"),
    [
        ("listener", {"public_url": "kitchen.example"}, {"public_url"}),
        ("listener", {"port": 70000}, {"port"}),
        ("channels.deliverect", {"enabled": True}, {"client_id"}),
        ("channels.web_shop", {"enabled": True, "base_url": "x"}, {"base_url"}),
        ("channels.web_shop", {"enabled": True, **SHOP}, set()),
        ("channels.jet_connect", {"enabled": True, "api_key": "k"}, {"webhook_key"}),
    ],
)
def test_faults_name_their_field(section: str, values: dict[str, object], keys: set[str]) -> None:
    """Each fault is shown at the field that it is about."""
    assert set(faults(section, values)) == keys


async def test_without_a_screen_no_channel_is_an_error(tmp_path: Path) -> None:
    """Nobody could be led there: exit code 2 and a sentence, as ever."""
    settings = tmp_path / "kds.toml"
    settings.write_text("[listener]\nport = 0\n")
    status, _, error = await run_main(
        "--headless", "--config", str(settings), "--data-dir", str(tmp_path / "data")
    )
    assert status == 2
    assert "none is switched on" in error
    with pytest.raises(ConfigError):
        load(settings)


async def test_with_a_screen_it_starts_without_any_channel(tmp_path: Path) -> None:
    """An empty kitchen starts, listens and ends in order; its settings are filled in on screen."""
    port = free_port()
    settings = tmp_path / "kds.toml"
    settings.write_text(f"[listener]\nport = {port}\n")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, MAIN, "--config", str(settings), "--data-dir", str(tmp_path / "data")),
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        async with asyncio.timeout(40), aiohttp.ClientSession() as session:
            said = None
            while said is None:
                said = await health(session, port)
        assert said["channels"] == {}
    finally:
        process.send_signal(signal.SIGTERM)
        _, error = await process.communicate()
    assert process.returncode == 0, error.decode()


async def health(session: aiohttp.ClientSession, port: int) -> dict[str, object] | None:
    """Return what the program says of itself, None as long as it says nothing."""
    try:
        async with session.get(f"http://127.0.0.1:{port}/health") as got:
            said: dict[str, object] = await got.json()
            return said
    except aiohttp.ClientError:
        await asyncio.sleep(0.1)
        return None
