"""The cleaning lock: nothing can be pressed, everything can be seen, and it ends in time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.boards import arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import LEFT, order_of
from tests.ui.practice import content
from tests.ui.tool_hands import click, open_page

FingersOn = Callable[[Kitchen], Fingers]


def clean(kitchen: Kitchen) -> None:
    """Lock touches from the menu of Tools."""
    open_page(kitchen)
    click(kitchen, "Clean the screen")


def state(kitchen: Kitchen, number: str) -> State:
    """Return the state of an order."""
    return kitchen.practice.kitchen.order(order_of(kitchen, number)).state


def pass_time(kitchen: Kitchen, seconds: float) -> None:
    """Let seconds pass for the lock."""
    kitchen.ticks.turn(seconds)
    kitchen.window.cleaning.follow_time()


def place(kitchen: Kitchen, number: str) -> QPoint:
    """Return where an order's ACCEPT is in the window."""
    button = kitchen.button(number, Action.ACCEPT)
    return button.mapTo(kitchen.window, button.rect().center())


def corner(kitchen: Kitchen, at: int) -> QPoint:
    """Return the middle of one of the marked corners."""
    return kitchen.window.cleaning.marks()[at].center().toPoint()


def test_nothing_can_be_pressed(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Fingers, mouse and keys do nothing on the board, which is in front and can be seen."""
    kitchen = open_kitchen(boards.calm)
    fingers = fingers_on(kitchen)
    clean(kitchen)
    assert kitchen.window.front.stage.view is View.BOARD
    fingers.tap(kitchen.window, place(kitchen, "102"))
    QTest.mouseClick(kitchen.window.windowHandle(), LEFT, pos=place(kitchen, "102"))
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(kitchen.window.focusWidget(), pressed)
        QTest.keyClick(kitchen.window, pressed)
    kitchen.lay_out()

    assert state(kitchen, "102") is State.PLACED
    assert kitchen.window.cleaning.isVisible()


def test_it_ends_by_itself(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """After the time of the settings touches count again; the band counts down to that."""
    kitchen = open_kitchen(boards.calm, cleaning_seconds=20)
    clean(kitchen)
    lock = kitchen.window.cleaning
    pass_time(kitchen, 3)
    said = "CLEANING — touches do nothing for 0:{seconds}"
    shown = int(lock.accessibleName()[-2:])
    assert lock.accessibleName() == said.format(seconds=shown)
    assert 10 < shown <= 17
    pass_time(kitchen, shown)
    assert not lock.isVisible()
    fingers_on(kitchen).tap(kitchen.window, place(kitchen, "102"))
    kitchen.lay_out()

    assert state(kitchen, "102") is State.ACCEPTED


def test_a_finger_still_down_at_the_end_does_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A cloth that lies on ACCEPT when the time is up accepts nothing."""
    kitchen = open_kitchen(boards.calm)
    fingers = fingers_on(kitchen)
    clean(kitchen)
    at = place(kitchen, "102")
    fingers.down(1, kitchen.window, at)
    pass_time(kitchen, 31)
    assert not kitchen.window.cleaning.isVisible()
    fingers.up(1, kitchen.window, at)
    kitchen.lay_out()

    assert state(kitchen, "102") is State.PLACED


def test_a_finger_down_at_the_beginning_does_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Another cook's finger on a button is forgotten when the lock comes down."""
    kitchen = open_kitchen(boards.calm)
    fingers = fingers_on(kitchen)
    at = place(kitchen, "102")
    fingers.down(1, kitchen.window, at)
    kitchen.window.front.stage.tools.cleaning_wanted.emit()
    fingers.up(1, kitchen.window, at)
    kitchen.lay_out()

    assert state(kitchen, "102") is State.PLACED


@pytest.mark.parametrize("at", [0, 1])
def test_a_still_finger_on_a_corner_ends_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn, at: int
) -> None:
    """Either corner, for two seconds; lifted before, it goes on."""
    kitchen = open_kitchen(boards.calm)
    fingers, lock = fingers_on(kitchen), kitchen.window.cleaning
    clean(kitchen)
    fingers.down(1, kitchen.window, corner(kitchen, at))
    pass_time(kitchen, 1.5)
    fingers.up(1, kitchen.window, corner(kitchen, at))
    pass_time(kitchen, 1.5)
    assert lock.isVisible()
    fingers.down(1, kitchen.window, corner(kitchen, at))
    pass_time(kitchen, 1.9)
    assert lock.isVisible()
    pass_time(kitchen, 0.2)

    assert not lock.isVisible()


def test_a_cloth_on_a_corner_does_not_end_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """What rubs, or lies with more than one point, is no finger held on purpose."""
    kitchen = open_kitchen(boards.calm)
    fingers, lock = fingers_on(kitchen), kitchen.window.cleaning
    clean(kitchen)
    at = corner(kitchen, 0)
    fingers.down(1, kitchen.window, at)
    fingers.move(1, kitchen.window, at + QPoint(30, 0))
    pass_time(kitchen, 2.5)
    assert lock.isVisible()
    fingers.up(1, kitchen.window, at + QPoint(30, 0))
    fingers.down(1, kitchen.window, at)
    fingers.down(2, kitchen.window, at + QPoint(5, 5))
    pass_time(kitchen, 2.5)

    assert lock.isVisible()


def test_the_mouse_ends_it_too(open_kitchen: OpenKitchen) -> None:
    """The left button held on a corner for two seconds."""
    kitchen = open_kitchen(boards.calm)
    clean(kitchen)
    QTest.mousePress(kitchen.window.windowHandle(), LEFT, pos=corner(kitchen, 1))
    pass_time(kitchen, 2.1)

    assert not kitchen.window.cleaning.isVisible()


def test_escape_ends_it(open_kitchen: OpenKitchen) -> None:
    """A key that no cloth reaches; then keys work on the board as before."""
    kitchen = open_kitchen(boards.calm)
    clean(kitchen)
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Escape)
    assert not kitchen.window.cleaning.isVisible()
    number = kitchen.numbers()[0]
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Return)
    kitchen.lay_out()

    assert state(kitchen, number) is not State.PLACED


def test_orders_go_on_under_the_cloth(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A new ticket comes while the screen is being wiped, and at once: the cloth holds nothing."""
    kitchen = open_kitchen(boards.calm)
    clean(kitchen)
    fingers_on(kitchen).down(1, kitchen.window, QPoint(400, 300))
    arrive(kitchen.practice, content("777"), 0)
    kitchen.lay_out()

    assert "777" in kitchen.numbers()


def test_a_change_of_settings_does_not_open_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A screen that is built anew below the lock cannot be pressed either."""
    kitchen = open_kitchen(boards.calm)
    clean(kitchen)
    kitchen.preferences.change(theme="light")
    kitchen.settle()
    fingers_on(kitchen).tap(kitchen.window, place(kitchen, "102"))
    kitchen.lay_out()

    assert state(kitchen, "102") is State.PLACED
