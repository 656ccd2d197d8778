"""Alarms over a real window: touches end them, time brings them, a new window changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kds.domain.order import Order
from kds.notices import Notice, Severity
from kds.settings.screen import ScreenSettings
from kds.ui.alarms import Alarm
from kds.ui.alerting import Alerting
from kds.ui.controls import Action
from kds.ui.feed import Feed
from kds.ui.flash import Flash
from kds.ui.keys.commands import Command
from kds.ui.preferences import Preferences
from kds.ui.theme import DARK
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]
DAY = datetime.fromisoformat("2026-03-14T19:30")
LOUD_START = ScreenSettings(sound_volume=80)
QUIET_START = ScreenSettings(sound_at_start=False, sound_volume=80)


@dataclass
class Alarmed:
    """A kitchen with alarms; `heard` are the sounds that were asked for, with their volume."""

    kitchen: Kitchen
    settings: ScreenSettings = QUIET_START
    wall: datetime = DAY
    heard: list[tuple[str, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin."""
        self.feed = Feed()
        self.kitchen.practice.kitchen.watch(self.feed.changed.emit)
        self.preferences = Preferences(self.settings)
        self.alerting = Alerting(
            self.kitchen.practice.kitchen,
            self.feed,
            self.kitchen.notices,
            self.kitchen.window.touch,
            self.preferences,
            sound=lambda name, volume: self.heard.append((name, volume)),
            wall=lambda: self.wall,
            ticks=self.kitchen.ticks,
        )
        self.flash = self.lay_over(self.kitchen)
        self.alerting.start()

    def lay_over(self, kitchen: Kitchen) -> Flash:
        """Give a window its frame, and follow its touches."""
        flash = Flash(DARK, kitchen.window)
        flash.setGeometry(kitchen.window.rect())
        flash.show()
        self.alerting.attach(kitchen.window.front.stage, flash)
        return flash

    def later(self, seconds: float) -> list[str]:
        """Let time pass in steps of a second; return what was heard in it."""
        before = len(self.heard)
        for _ in range(int(seconds)):
            self.kitchen.ticks.turn(1)
            self.kitchen.practice.clock.turn(1)
            self.alerting.step()
        return [name for name, _ in self.heard[before:]]


def one_new_order(practice: Practice) -> None:
    """An order that nobody has answered."""
    arrive(practice, content("A", "1 Soup", due_in=30), 1)


def one_cooking(practice: Practice) -> None:
    """An order that is being cooked."""
    accept(practice, arrive(practice, content("A", "1 Soup", due_in=10), 3))


def order(kitchen: Kitchen) -> Order:
    """Return the only order."""
    (found,) = kitchen.practice.kitchen.board()
    return found


def test_an_unanswered_order_sounds_at_the_start(open_kitchen: OpenKitchen) -> None:
    """What waited while the program was off is heard and seen at once."""
    alarmed = Alarmed(open_kitchen(one_new_order))
    assert alarmed.heard == [("new", 0.8)]
    assert alarmed.flash.lit is Alarm.NEW
    assert alarmed.later(16) == ["new", "new"]


def test_a_finger_anywhere_on_the_card_ends_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Also one that presses nothing: the cook has seen the ticket."""
    kitchen = open_kitchen(one_new_order)
    alarmed = Alarmed(kitchen)
    fingers_on(kitchen).tap(kitchen.card("A"), QPoint(20, 10))
    assert alarmed.later(30) == []
    assert alarmed.flash.lit is None


def test_a_finger_on_a_button_ends_it(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The press itself is a touch."""
    kitchen = open_kitchen(one_new_order)
    alarmed = Alarmed(kitchen)
    fingers_on(kitchen).tap(kitchen.button("A", Action.ACCEPT))
    assert alarmed.later(30) == []


def test_a_finger_beside_the_card_does_not_end_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Who wipes the screen has not seen the order."""
    kitchen = open_kitchen(one_new_order)
    alarmed = Alarmed(kitchen)
    board = kitchen.window.front.stage.board
    fingers_on(kitchen).tap(board, board.rect().bottomRight() - QPoint(5, 5))
    assert alarmed.later(9) == ["new"]


def test_the_mouse_ends_it(open_kitchen: OpenKitchen) -> None:
    """A click on the card counts as a finger."""
    kitchen = open_kitchen(one_new_order)
    alarmed = Alarmed(kitchen)
    place = kitchen.card("A").mapTo(kitchen.window, QPoint(20, 10))
    QTest.mouseClick(
        kitchen.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), place
    )
    assert alarmed.later(30) == []


def test_a_key_ends_it(open_kitchen: OpenKitchen) -> None:
    """Choosing the ticket by key is touching it; a key that chooses nothing is not."""
    kitchen = open_kitchen(one_cooking)
    alarmed = Alarmed(kitchen)
    kitchen.practice.receive(content("A", "2 Soup", due_in=10))
    assert alarmed.later(9) == ["changed", "changed"]
    keyboard = Keyboard(kitchen)
    keyboard.does(Command.CHOOSE_9)
    assert alarmed.later(9) == ["changed"]
    keyboard.does(Command.CHOOSE_1)
    assert alarmed.later(30) == []


def test_an_order_that_comes_in_sounds(open_kitchen: OpenKitchen) -> None:
    """Through the kitchen and the feed, by the clock's own step."""
    kitchen = open_kitchen()
    alarmed = Alarmed(kitchen)
    assert alarmed.heard == []
    kitchen.practice.receive(content("B", due_in=30))
    kitchen.qtbot.waitUntil(lambda: alarmed.heard == [("new", 0.8)], timeout=20_000)
    kitchen.qtbot.waitUntil(lambda: alarmed.flash.lit is Alarm.NEW, timeout=20_000)


def test_time_alone_makes_an_order_late(open_kitchen: OpenKitchen) -> None:
    """Nothing happens to the order, and still it is said that it is late."""
    alarmed = Alarmed(open_kitchen(one_cooking))
    assert alarmed.later(9 * 60) == []
    assert alarmed.later(61) == ["late"]


def test_time_alone_brings_a_scheduled_order(open_kitchen: OpenKitchen) -> None:
    """An order of tonight comes to the board when it must be begun."""

    def tonight(practice: Practice) -> None:
        accept(practice, arrive(practice, content("A", "1 Soup", due_in=20), 3))

    alarmed = Alarmed(open_kitchen(tonight))
    assert alarmed.later(4 * 60) == []
    assert alarmed.later(61) == ["scheduled"]


def test_only_grave_troubles_sound(open_kitchen: OpenKitchen) -> None:
    """A warning is for reading; a listener that is down costs orders."""
    kitchen = open_kitchen()
    alarmed = Alarmed(kitchen)
    kitchen.notices.show(Notice("clock", Severity.WARNING, "The clock is wrong"))
    assert alarmed.later(5) == []
    kitchen.notices.show(Notice("listener", Severity.ERROR, "No orders can come in"))
    assert alarmed.later(1) == ["lost"]
    assert alarmed.flash.lit is Alarm.LOST
    assert alarmed.later(30) == []
    assert alarmed.flash.lit is None


def test_another_window_loses_and_repeats_nothing(open_kitchen: OpenKitchen) -> None:
    """A window that is built anew flashes on, and its touches end what began in the old one."""
    kitchen = open_kitchen(one_new_order)
    alarmed = Alarmed(kitchen)
    anew = open_kitchen()
    flash = alarmed.lay_over(anew)
    assert flash.lit is Alarm.NEW
    kitchen.window.allow_close()
    alarmed.flash.deleteLater()

    assert alarmed.later(8) == ["new"]
    alarmed.alerting.touched(order(kitchen).id)
    assert flash.lit is None
    assert alarmed.later(30) == []


def test_by_night_it_is_softer(open_kitchen: OpenKitchen) -> None:
    """The volume is that of the hour."""
    kitchen = open_kitchen(one_new_order)
    night = ScreenSettings(sound_at_start=False, sound_volume=100, night_volume=30)
    alarmed = Alarmed(kitchen, night, DAY.replace(hour=23))
    assert alarmed.heard == [("new", 0.3)]
    alarmed.wall = DAY
    alarmed.later(8)
    assert alarmed.heard[1:] == [("new", 1.0)]


@pytest.mark.parametrize(
    "silent", [ScreenSettings(sound=False), ScreenSettings(sound_volume=0, sound_at_start=False)]
)
def test_without_sound_it_flashes(open_kitchen: OpenKitchen, silent: ScreenSettings) -> None:
    """Switched off, or at no volume, nothing is played; the edge says it alone."""
    alarmed = Alarmed(open_kitchen(one_new_order), silent)
    assert alarmed.later(20) == []
    assert alarmed.heard == []
    assert alarmed.alerting.alarms.flashing() is Alarm.NEW


def test_the_start_is_heard(open_kitchen: OpenKitchen) -> None:
    """A sound at the start tells that sounds are heard; without sounds there is none."""
    assert Alarmed(open_kitchen(), LOUD_START).heard == [("new", 0.8)]
    assert Alarmed(open_kitchen(), ScreenSettings(sound=False)).heard == []
    assert Alarmed(open_kitchen(), QUIET_START).heard == []


def test_a_new_order_is_test_enough(open_kitchen: OpenKitchen) -> None:
    """Where an order sounds at the start, nothing is played beside it."""
    alarmed = Alarmed(open_kitchen(one_new_order), LOUD_START)
    assert alarmed.heard == [("new", 0.8)]


def test_somebody_tries_the_volume(open_kitchen: OpenKitchen) -> None:
    """The test plays any sound as it would be heard now, with settings as they have become."""
    alarmed = Alarmed(open_kitchen())
    assert alarmed.preferences.change(sound_volume=100, sound_repeat_seconds=20) == ""
    alarmed.alerting.test(Alarm.CANCELLED)
    assert alarmed.heard == [("cancelled", 1.0)]
    alarmed.kitchen.practice.receive(content("B", due_in=30))
    assert alarmed.later(23) == ["new", "new"]


def test_a_stopped_one_is_silent_and_dark(open_kitchen: OpenKitchen) -> None:
    """When the program ends the frame goes dark."""
    alarmed = Alarmed(open_kitchen(one_new_order))
    alarmed.alerting.stop()
    assert alarmed.flash.lit is None
