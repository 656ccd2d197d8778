"""Panels worked by keys: numbers, Tab, Enter, Esc, and a key that is held to confirm."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from kds.ui.controls import Action
from kds.ui.keys.commands import Command
from kds.ui.panel import Panel
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import open_panel, order_of
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content


def panels(keyboard: Keyboard) -> list[Panel]:
    """Return the panels that are open."""
    return [p for p in keyboard.kitchen.window.findChildren(Panel) if p.isVisible()]


def test_cancel_by_key_needs_a_reason_and_a_held_key(open_kitchen: OpenKitchen) -> None:
    """C asks why, a digit says it, and the hold button's digit held for a second cancels."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    order_id = order_of(keyboard.kitchen, "102")
    keyboard.does(Command.CHOOSE_1, Command.CANCEL)
    badges = [button.badge for row in open_panel(keyboard.kitchen).rows for button in row]
    assert badges == list("1234567")
    keyboard.hold("7", 1.2)
    assert keyboard.said == "FIRST CHOOSE WHY"
    keyboard.press("2")
    keyboard.press("7")
    assert "Let go too early" in keyboard.said
    keyboard.hold("7", 0.8)
    assert keyboard.order("102").state is State.PLACED
    keyboard.hold("7", 1.2)

    assert keyboard.kitchen.practice.kitchen.order(order_id).state is State.CANCELLED
    assert panels(keyboard) == []


def test_a_key_that_does_not_repeat_itself_is_not_held(open_kitchen: OpenKitchen) -> None:
    """A release that got lost must not cancel an order."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1, Command.CANCEL)
    keyboard.press("2")
    keyboard.hold("7", 5, repeats=False)

    assert keyboard.order("102").state is State.PLACED
    assert len(panels(keyboard)) == 1


def test_a_held_key_shows_how_far_it_is(open_kitchen: OpenKitchen) -> None:
    """The button fills while the key is down, and empties when it comes up."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1, Command.CANCEL)
    keyboard.press("2")
    button = open_panel(keyboard.kitchen).rows[-1][-1]
    empty = button.grab().toImage()
    QTest.keyPress(keyboard.kitchen.window, Qt.Key.Key_7)
    pressed = button.grab().toImage()
    assert pressed != empty
    QTest.keyRelease(keyboard.kitchen.window, Qt.Key.Key_7)

    assert button.grab().toImage() == empty


def test_main_button_that_must_be_held(open_kitchen: OpenKitchen) -> None:
    """An order that nobody can be told of goes by a held BUMP only."""
    kitchen = open_kitchen(boards.rush)
    keyboard = Keyboard(kitchen)
    order = next(order for order in kitchen.practice.kitchen.board() if order.attention)
    while keyboard.keys.cursor.order != order.id:
        keyboard.does(Command.NEXT_TICKET)
    keyboard.does(Command.BUMP)
    assert "Let go too early" in keyboard.said
    assert kitchen.practice.kitchen.order(order.id).state is State.PLACED
    keyboard.hold("Return", 1.2)

    assert kitchen.practice.kitchen.order(order.id).state is not State.PLACED


@pytest.mark.parametrize("stroke", ["Return", "Space"])
def test_tab_and_enter_work_a_panel(open_kitchen: OpenKitchen, stroke: str) -> None:
    """Tab goes round the panel's buttons and nowhere else; Enter and Space press."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_2, Command.MORE)
    buttons = [button for row in open_panel(keyboard.kitchen).rows for button in row]
    for button in [*buttons, buttons[0]]:
        keyboard.press("Tab")
        assert button.hasFocus()
    keyboard.press("Shift+Tab")
    assert buttons[-1].hasFocus()
    keyboard.press(stroke)
    assert panels(keyboard) == []
    assert keyboard.order("101").state is State.ACCEPTED
    assert keyboard.kitchen.window.focusWidget() is keyboard.kitchen.window
    keyboard.does(Command.BUMP)

    assert keyboard.order("101").state is State.READY


def test_esc_closes_a_panel_before_it_leaves_full_screen(open_kitchen: OpenKitchen) -> None:
    """One thing at a time."""
    keyboard = Keyboard(open_kitchen(boards.calm, full_screen=True))
    keyboard.does(Command.CHOOSE_1, Command.CANCEL)
    keyboard.press("Esc")
    assert panels(keyboard) == []
    assert keyboard.kitchen.window.isFullScreen()
    keyboard.press("Esc")

    assert not keyboard.kitchen.window.isFullScreen()


def test_while_a_panel_is_open_keys_work_nothing_else(open_kitchen: OpenKitchen) -> None:
    """BUMP does not bump the ticket under it; a sentence says what works."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1, Command.CANCEL, Command.BUMP)

    assert keyboard.order("102").state is State.PLACED
    assert "Press one of the numbers" in keyboard.said


def test_a_panel_that_a_finger_opened_takes_no_digits(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """Two cooks, one at the glass and one at the bar, do not press each other's buttons."""
    kitchen = open_kitchen(boards.calm)
    keyboard = Keyboard(kitchen)
    keyboard.does(Command.CHOOSE_1)
    fingers_on(kitchen).tap(kitchen.button("102", Action.CANCEL))
    kitchen.settle()
    panel = open_panel(kitchen)
    keyboard.press("Down", "2")

    assert panels(keyboard) == [panel]
    assert keyboard.chosen == kitchen.numbers()[1]
    assert not any(button.badge for row in panel.rows for button in row)


def test_own_keys_work_panels_too(open_kitchen: OpenKitchen) -> None:
    """A bar without digits answers with the keys that choose tickets."""
    own = {"bump": "B", "choose 1": "X", "choose 2": "Y", "more": "M"}
    keyboard = Keyboard(open_kitchen(boards.calm, bump_bar="own", own_keys=own))
    keyboard.press("X", "M", "Y")
    assert open_panel(keyboard.kitchen).title == "Cancel 102: why?"


def test_recall_by_keys(open_kitchen: OpenKitchen) -> None:
    """What was handed over is chosen by its number and brought back by BUMP."""
    kitchen = open_kitchen(boards.calm)
    keyboard = Keyboard(kitchen)
    backend = kitchen.practice.kitchen
    for number in ("101", "103"):
        order_id = order_of(kitchen, number)
        backend.marks.see_allergy(order_id)
        backend.ready(order_id)
        backend.hand_over(order_id)
        kitchen.practice.hear(backend.order(order_id))
        kitchen.practice.clock.turn(10)
    kitchen.later(0)
    before = {order.id: order.state for order in backend.recallable()}
    keyboard.does(Command.RECALL)
    assert kitchen.window.front.stage.view is View.RECALL
    keyboard.does(Command.BUMP)
    assert {order.id: order.state for order in backend.recallable()} == before
    assert "is chosen" in keyboard.said
    before_103 = keyboard.keys.cursor.order
    keyboard.does(Command.CHOOSE_2, Command.BUMP)

    assert backend.order(order_of(kitchen, "101")).state is State.READY
    assert backend.order(before_103).state is State.CLOSED


def test_a_button_reached_by_tab_is_pressed_by_enter(open_kitchen: OpenKitchen) -> None:
    """Everything on the screen can be reached without a finger; 30 s later keys are keys again."""

    def one(practice: Practice) -> None:
        accept(practice, arrive(practice, content("101"), 1), 0.5)

    keyboard = Keyboard(open_kitchen(one))
    front = keyboard.kitchen.window.front
    front.bar.views[View.UPCOMING].setFocus()
    keyboard.press("Return")
    assert front.stage.view is View.UPCOMING
    keyboard.kitchen.ticks.turn(31)
    keyboard.kitchen.later(0)

    assert not front.bar.views[View.UPCOMING].hasFocus()
