"""The mouse pointer is gone while fingers are used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import boards
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen

FingersOn = Callable[[Kitchen], Fingers]


def move_mouse(kitchen: Kitchen, *places: QPoint) -> None:
    """Move a real mouse."""
    for at in places:
        QTest.mouseMove(kitchen.window.windowHandle(), at)


def test_a_finger_hides_it_and_the_mouse_brings_it_back(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """From the first touch on there is no pointer, until the mouse is moved."""
    kitchen = open_kitchen(boards.calm)
    assert not kitchen.window.pointer.hides()
    fingers_on(kitchen).tap(kitchen.window, QPoint(5, 300))
    assert kitchen.window.pointer.hides()
    kitchen.ticks.turn(1)
    move_mouse(kitchen, QPoint(100, 100), QPoint(130, 100))

    assert not kitchen.window.pointer.hides()


def test_what_systems_make_of_a_touch_is_no_mouse(
    open_kitchen: OpenKitchen, fingers_on: FingersOn, touchscreen: QPointingDevice
) -> None:
    """Mouse events right after a touch, or from the touchscreen, do not bring it back."""
    kitchen = open_kitchen(boards.calm)
    fingers_on(kitchen).tap(kitchen.window, QPoint(5, 300))
    move_mouse(kitchen, QPoint(100, 100), QPoint(130, 100), QPoint(160, 100))
    assert kitchen.window.pointer.hides()
    kitchen.ticks.turn(1)
    for x in (200, 240, 280):
        at = QPointF(x, 100)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            at,
            at,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            touchscreen,
        )
        QApplication.sendEvent(kitchen.window.windowHandle(), event)

    assert kitchen.window.pointer.hides()


def test_a_shaken_table_does_not_bring_it_back(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A pixel or two is nobody's hand."""
    kitchen = open_kitchen(boards.calm)
    fingers_on(kitchen).tap(kitchen.window, QPoint(5, 300))
    kitchen.ticks.turn(1)
    move_mouse(kitchen, QPoint(100, 100), QPoint(101, 100), QPoint(100, 101))

    assert kitchen.window.pointer.hides()


def test_the_setting(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Whoever wants to see it always sees it; a change counts at once."""
    kitchen = open_kitchen(boards.calm, hide_pointer=False)
    fingers_on(kitchen).tap(kitchen.window, QPoint(5, 300))
    assert not kitchen.window.pointer.hides()
    kitchen.preferences.change(hide_pointer=True)
    fingers_on(kitchen).tap(kitchen.window, QPoint(5, 300))
    assert kitchen.window.pointer.hides()
    kitchen.preferences.change(hide_pointer=False)

    assert not kitchen.window.pointer.hides()
