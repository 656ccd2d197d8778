"""What a cook does, in a word each."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kds.ui.button import Button
from kds.ui.controls import Action
from kds.ui.panel import Panel
from tests.ui.conftest import Kitchen

LEFT = Qt.MouseButton.LeftButton


def press(kitchen: Kitchen, number: str, action: Action) -> None:
    """Click a button of an order, after the time in which a second tap would not count."""
    kitchen.settle()
    QTest.mouseClick(kitchen.button(number, action), LEFT)
    kitchen.lay_out()


def order_of(kitchen: Kitchen, number: str) -> str:
    """Return the id of an order on the board."""
    orders = kitchen.practice.kitchen.board()
    return next(order.id for order in orders if order.content.display_id == number)


def open_panel(kitchen: Kitchen) -> Panel:
    """Return the panel that is open."""
    panels = [panel for panel in kitchen.window.findChildren(Panel) if panel.isVisible()]
    assert len(panels) == 1
    return panels[0]


def panel_button(kitchen: Kitchen, text: str) -> Button:
    """Return a button of the panel that is open."""
    for row in open_panel(kitchen).rows:
        for button in row:
            if button.text() == text:
                return button
    raise AssertionError(text)


def hold(kitchen: Kitchen, button: Button, milliseconds: int) -> None:
    """Press a button and hold it at least so long; it may be gone when it is let go."""
    kitchen.settle()
    QTest.mousePress(button, LEFT)
    if milliseconds:
        kitchen.qtbot.wait(milliseconds)
    if isValid(button):
        QTest.mouseRelease(button, LEFT)
    kitchen.lay_out()
