"""Teaching the screen one's own bump bar."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kds.domain.lifecycle import State
from kds.ui.keys.commands import Command
from kds.ui.keys.recorder import Recorder
from kds.ui.keys.recording import ASKED, Recording
from kds.ui.theme import theme_named
from tests.ui import boards
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.hands import LEFT
from tests.ui.keyboard import Keyboard


def open_recorder(kitchen: Kitchen) -> Recorder:
    """Open the page over the window."""
    sizes = kitchen.window.front.panels.sizes
    assert sizes
    window = kitchen.window
    theme = theme_named(kitchen.preferences.settings.theme)
    recorder = Recorder(theme, sizes, kitchen.preferences, window.guard, window)
    recorder.setGeometry(window.rect())
    recorder.show()
    kitchen.settle()
    return recorder


def test_it_asks_for_every_command_once() -> None:
    """BUMP first; a key for each, or none."""
    recording = Recording()
    asked = []
    while recording.command:
        asked.append(recording.command)
        recording.skip()

    assert asked[0] is Command.BUMP
    assert sorted(asked) == sorted(Command)


def test_a_key_means_one_thing() -> None:
    """A key that has a meaning already is refused with that meaning; the command is kept."""
    recording = Recording()
    assert recording.take("Return") == ""
    command = recording.command
    assert recording.take("Return") == "Enter is BUMP already."
    assert recording.command is command
    assert recording.take("1") == ""


def test_going_back_asks_again() -> None:
    """The key of the command before can be taken anew, also the same one; skipping drops it."""
    recording = Recording()
    recording.take("X")
    recording.back()
    assert recording.command is Command.BUMP
    assert recording.take("X") == ""
    recording.back()
    recording.skip()

    assert recording.keys == {}


@pytest.mark.parametrize("stroke", ["F1", "F11", "Esc", "Tab", "Ctrl+Q"])
def test_the_screens_own_keys_are_refused(stroke: str) -> None:
    """They must work whatever bar is plugged in."""
    recording = Recording()

    assert "needed by the screen itself" in recording.take(stroke)
    assert recording.place == 0


def test_when_all_is_asked_no_key_is_taken() -> None:
    """It says that it is done."""
    recording = Recording()
    for _ in ASKED:
        recording.skip()

    assert "That was all" in recording.take("X")


def test_a_bar_is_recorded_and_used(open_kitchen: OpenKitchen) -> None:
    """Keys are pressed one after the other, saved, and do at once what was recorded."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    keyboard.press("B", "X", "Y")
    assert recorder.said == "Y is Ticket 2."
    assert recorder.accessibleName() == "Y is Ticket 2. Press the key for Ticket 3"
    QTest.mouseClick(recorder.save, LEFT)
    recorder.hide()
    kitchen.window.setFocus()
    kitchen.settle()
    saved = kitchen.preferences.settings
    assert saved.bump_bar == "own"
    assert saved.own_keys == {"bump": "B", "choose 1": "X", "choose 2": "Y"}
    keyboard.press("X", "B")

    assert keyboard.order("102").state is State.ACCEPTED


def test_no_key_reaches_the_tickets_while_recording(open_kitchen: OpenKitchen) -> None:
    """Enter and digits are recorded, and neither press a button nor bump a ticket."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    keyboard.press("Return", "1", "Space", "PgDown", "F1", "Tab")
    assert "needed by the screen itself" in recorder.said
    assert keyboard.chosen == ""
    assert not keyboard.keys.overlay.isVisible()

    assert list(recorder.recording.keys.values()) == ["Return", "1", "Space", "PgDown"]


def test_keys_that_only_change_others_are_refused(open_kitchen: OpenKitchen) -> None:
    """Ctrl alone is explained; Ctrl with another key is a key."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    control = Qt.KeyboardModifier.ControlModifier
    alone = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Control.value, control)
    QApplication.sendEvent(recorder, alone)
    assert "only changes others" in recorder.said
    keyboard.press("Ctrl+1")

    assert recorder.recording.keys == {Command.BUMP: "Ctrl+1"}


def test_a_bouncing_key_is_recorded_once(open_kitchen: OpenKitchen) -> None:
    """A double press is neither a second key nor a complaint; nor is a key that repeats."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    keyboard.at_once("B")
    keyboard.at_once("B")
    keyboard.kitchen.settle()
    keyboard.hold("X", 3)

    assert recorder.said == "X is Ticket 1."
    assert recorder.recording.settings() == {"bump": "B", "choose 1": "X"}


@pytest.mark.parametrize(("strokes", "lacks"), [([], "BUMP"), (["B"], "chooses a ticket")])
def test_a_bar_that_could_do_nothing_is_not_saved(
    open_kitchen: OpenKitchen, strokes: list[str], lacks: str
) -> None:
    """It says what is lacking, and the keys in use stay."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    keyboard.press(*strokes)
    QTest.mouseClick(recorder.save, LEFT)

    assert lacks in recorder.said
    assert kitchen.preferences.settings.bump_bar == "keyboard"


def test_skip_and_ask_again(open_kitchen: OpenKitchen) -> None:
    """The buttons go on without a key, and back."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    assert not recorder.back.isEnabled()
    keyboard.press("B")
    QTest.mouseClick(recorder.skip, LEFT)
    assert "Press the key for Ticket 2" in recorder.accessibleName()
    for _ in range(2):
        QTest.mouseClick(recorder.back, LEFT)
    assert "Press the key for BUMP" in recorder.accessibleName()
    while recorder.skip.isEnabled():
        QTest.mouseClick(recorder.skip, LEFT)

    assert recorder.accessibleName() == "All keys have been asked for."


def test_esc_leads_out(open_kitchen: OpenKitchen) -> None:
    """Esc, F11 and Ctrl+Q stay the window's."""
    kitchen = open_kitchen(boards.calm, full_screen=True)
    open_recorder(kitchen)
    keyboard = Keyboard(kitchen)
    keyboard.press("Esc")

    assert not kitchen.window.isFullScreen()
