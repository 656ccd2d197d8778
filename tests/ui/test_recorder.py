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
from kds.ui.tools.keys_page import RecordPage
from tests.ui import boards
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.hands import LEFT
from tests.ui.keyboard import Keyboard
from tests.ui.tool_hands import click, named, open_page, page


def open_recorder(kitchen: Kitchen) -> Recorder:
    """Open the page of Tools."""
    open_page(kitchen, "keys")
    click(kitchen, "A bar of your own: Record")
    recording = page(kitchen)
    assert isinstance(recording, RecordPage)
    return recording.recorder


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
    kitchen.settle()
    assert page(kitchen).title == "Keys and bump bars"
    assert named(kitchen, "Keys of: Own keys").isChecked()
    saved = kitchen.preferences.settings
    assert saved.bump_bar == "own"
    assert saved.own_keys == {"bump": "B", "choose 1": "X", "choose 2": "Y"}
    keyboard.press("Esc", "Esc", "X", "B")

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


def test_esc_and_the_windows_keys_lead_out(open_kitchen: OpenKitchen) -> None:
    """Esc goes back a page, F11 fills the screen; both are never recorded."""
    kitchen = open_kitchen(boards.calm)
    recorder, keyboard = open_recorder(kitchen), Keyboard(kitchen)
    keyboard.press("F11")
    assert kitchen.window.isFullScreen()
    assert recorder.recording.keys == {}
    keyboard.press("Esc")

    assert page(kitchen).title == "Keys and bump bars"
    assert kitchen.window.isFullScreen()


def test_a_preset_is_chosen_and_shown(open_kitchen: OpenKitchen) -> None:
    """The page of Tools changes the bar at once, and shows its map; any key goes back to it."""
    kitchen = open_kitchen(boards.calm)
    keyboard = Keyboard(kitchen)
    open_page(kitchen, "keys")
    click(kitchen, "Keys of: 17 keys", "What each key does: Show")
    assert kitchen.preferences.settings.bump_bar == "17-key"
    assert keyboard.keys.overlay.isVisible()
    keyboard.press("Return")
    assert not keyboard.keys.overlay.isVisible()
    assert page(kitchen).title == "Keys and bump bars"
    keyboard.press("F1")

    assert keyboard.keys.overlay.isVisible()


def test_own_keys_can_be_chosen_again(open_kitchen: OpenKitchen) -> None:
    """Once recorded they are one of the choices, whichever preset is in use."""
    kitchen = open_kitchen(boards.calm, own_keys={"bump": "B", "choose 1": "X"})
    open_page(kitchen, "keys")
    click(kitchen, "Keys of: Own keys")

    assert kitchen.preferences.settings.bump_bar == "own"


def test_keys_of_the_bar_do_nothing_in_tools(open_kitchen: OpenKitchen) -> None:
    """What cannot be seen cannot be bumped."""
    kitchen = open_kitchen(boards.calm)
    keyboard = Keyboard(kitchen)
    keyboard.does(Command.CHOOSE_2)
    states = {order.id: order.state for order in kitchen.practice.kitchen.board()}
    open_page(kitchen)
    keyboard.does(Command.BUMP, Command.CHOOSE_1, Command.TICK, Command.BUMP)

    assert {order.id: order.state for order in kitchen.practice.kitchen.board()} == states
