"""What a person does in Tools, in a word each."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.tools.page import Page
from kds.ui.tools.tools import Tools
from tests.ui.conftest import Fingers, Kitchen
from tests.ui.hands import LEFT

UNDO = "As it was when this page was opened"


def tools(kitchen: Kitchen) -> Tools:
    """Return the view, which is another one after each change."""
    return kitchen.window.front.stage.tools


def open_page(kitchen: Kitchen, name: str = "") -> None:
    """Open Tools, and a page of it."""
    kitchen.window.front.show_view(View.TOOLS)
    if name:
        tools(kitchen).go(name)
    kitchen.settle()


def page(kitchen: Kitchen) -> Page:
    """Return the page that is open."""
    front = tools(kitchen).front
    assert isinstance(front, Page)
    return front


def named(kitchen: Kitchen, name: str) -> Button:
    """Return the button of Tools that is called so; the leaf that it is on is turned up."""
    found = [b for b in tools(kitchen).findChildren(Button) if _said(b) == name]
    shown = [button for button in found if not _gone(button)]
    assert len(shown) == 1, (name, names(kitchen))
    while not shown[0].isVisible() and tools(kitchen).leaves()[0] + 1 < tools(kitchen).leaves()[1]:
        tools(kitchen).turn(1)
    assert shown[0].isVisible(), name
    return shown[0]


def names(kitchen: Kitchen) -> list[str]:
    """Return what can be pressed."""
    buttons = tools(kitchen).findChildren(Button)
    return [_said(button) for button in buttons if not _gone(button)]


def click(kitchen: Kitchen, *buttons: str) -> None:
    """Press buttons one after the other with the mouse."""
    for name in buttons:
        QTest.mouseClick(named(kitchen, name), LEFT)
        kitchen.settle()


def tap(kitchen: Kitchen, fingers: Fingers, *buttons: str) -> None:
    """Press buttons one after the other with a finger."""
    for name in buttons:
        fingers.tap(named(kitchen, name))
        kitchen.settle()


def key(kitchen: Kitchen, name: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(kitchen.window.focusWidget(), name)


def walk_to(kitchen: Kitchen, name: str) -> None:
    """Bring the focus to a button with the Tab key alone."""
    wanted = named(kitchen, name)
    for _ in range(80):
        if wanted.hasFocus():
            return
        key(kitchen, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def _said(button: Button) -> str:
    return button.accessibleName().replace("\u00a0", " ")


def _gone(button: Button) -> bool:
    """Say whether a button belongs to a page that is no longer shown."""
    above = button.parentWidget()
    while above and not isinstance(above, Tools):
        if isinstance(above, Page) and above.isHidden():
            return True
        above = above.parentWidget()
    return button.isHidden()
