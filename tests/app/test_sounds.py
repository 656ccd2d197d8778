"""The program's sounds: what people are told when there is no device, or none any more."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kds.app.sounds import Sounds, check
from kds.notices import Notices, Severity
from kds.sound import Player
from tests.sound.shop import Shop, Ticks

pytestmark = pytest.mark.expects_log("kds.sound")
PATIENCE_MS = 20_000


@pytest.fixture
def ticks() -> Ticks:
    """The player's clock."""
    return Ticks()


@pytest.fixture
def shop(ticks: Ticks) -> Shop:
    """Where the player gets its devices."""
    return Shop(ticks=ticks)


@pytest.fixture
def notices() -> Notices:
    """What people are told."""
    return Notices()


@pytest.fixture
def sounds(qtbot: QtBot, notices: Notices, shop: Shop, ticks: Ticks) -> Iterator[Sounds]:
    """Sounds on devices that nobody hears."""
    del qtbot
    made = Sounds(notices, Player(shop.open, ticks))
    yield made
    made.close()
    assert shop.has_all_back()


def titles(notices: Notices) -> list[str]:
    """Return what people are told."""
    return [notice.title for notice in notices.current()]


def test_every_alarm_has_its_sound() -> None:
    """Whatever the screen asks for is among the resources."""
    check()


def test_all_is_well(qtbot: QtBot, sounds: Sounds, notices: Notices, shop: Shop) -> None:
    """With a device nobody is told anything, and sounds reach it."""
    sounds.watch(wanted=True)
    sounds.play("late", 0.5)
    qtbot.waitUntil(lambda: any(shop.heard), timeout=PATIENCE_MS)
    assert titles(notices) == []


def test_without_a_device_people_are_told(
    qtbot: QtBot, sounds: Sounds, notices: Notices, shop: Shop
) -> None:
    """At the start already, in words that say what it means and what to do."""
    shop.broken = "no card"
    sounds.watch(wanted=True)
    qtbot.waitUntil(lambda: titles(notices) == ["No sound can be heard"], timeout=PATIENCE_MS)

    (notice,) = notices.current()
    assert notice.severity is Severity.WARNING
    assert "no card" in notice.text
    assert "flashes" in notice.text
    assert "loudspeaker" in notice.text


def test_a_loudspeaker_that_is_plugged_in_is_found(
    qtbot: QtBot, sounds: Sounds, notices: Notices, shop: Shop, ticks: Ticks
) -> None:
    """The notice goes by itself, without a sound having to be due."""
    shop.broken = "no card"
    sounds.watch(wanted=True)
    qtbot.waitUntil(lambda: bool(titles(notices)), timeout=PATIENCE_MS)
    shop.broken = ""
    ticks.at += 11
    qtbot.waitUntil(lambda: titles(notices) == [], timeout=PATIENCE_MS)


def test_a_notice_that_was_put_away_stays_away(
    qtbot: QtBot, sounds: Sounds, notices: Notices, shop: Shop, ticks: Ticks
) -> None:
    """Who has read it is not told again until something else is wrong."""
    shop.broken = "no card"
    sounds.watch(wanted=True)
    qtbot.waitUntil(lambda: bool(titles(notices)), timeout=PATIENCE_MS)
    notices.dismiss("sound")

    def looked_again() -> bool:
        ticks.at += 11
        return len(shop.asked_at) >= 3

    qtbot.waitUntil(looked_again, timeout=PATIENCE_MS)
    assert titles(notices) == []
    shop.broken = "the card is on fire"
    ticks.at += 11
    qtbot.waitUntil(lambda: bool(titles(notices)), timeout=PATIENCE_MS)
    assert "on fire" in notices.current()[0].text


def test_who_wants_no_sound_is_not_told(
    qtbot: QtBot, sounds: Sounds, notices: Notices, shop: Shop
) -> None:
    """With sounds switched off no device is looked for, and a notice goes."""
    sounds.watch(wanted=False)
    assert shop.asked_at == []
    shop.broken = "no card"
    sounds.watch(wanted=True)
    qtbot.waitUntil(lambda: bool(titles(notices)), timeout=PATIENCE_MS)
    sounds.watch(wanted=False)
    assert titles(notices) == []
