"""Tools: from the menu to a page and back, settings that change at once, keys, and idle screens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.theme import LIGHT
from kds.ui.tools.page import Page
from tests.ui import boards
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import LEFT

FingersOn = Callable[[Kitchen], Fingers]


def open_page(kitchen: Kitchen, name: str = "") -> None:
    """Open Tools, and a page of it."""
    kitchen.window.front.show_view(View.TOOLS)
    if name:
        kitchen.window.front.stage.tools.go(name)
    kitchen.settle()


def page(kitchen: Kitchen) -> Page:
    """Return the page that is open."""
    front = kitchen.window.front.stage.tools.front
    assert isinstance(front, Page)
    return front


def named(kitchen: Kitchen, name: str) -> Button:
    """Return the button of Tools that is called so and can be seen."""
    tools = kitchen.window.front.stage.tools
    found = [b for b in tools.findChildren(Button) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, (name, [b.accessibleName() for b in tools.findChildren(Button)])
    return found[0]


def test_a_finger_changes_a_setting(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Tools, Look, Light: the screen is light at once, and the same page is still open."""
    kitchen = open_kitchen(boards.calm)
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.window.front.bar.views[View.TOOLS])
    fingers.tap(named(kitchen, "Look and language"))
    fingers.tap(named(kitchen, "Colours: Light"))
    kitchen.settle()

    assert kitchen.preferences.settings.theme == "light"
    assert kitchen.window.front.stage.view is View.TOOLS
    assert page(kitchen).title == "Look and language"
    assert kitchen.window.grab().toImage().pixelColor(5, 500).name() == LIGHT.window.lower()
    assert named(kitchen, "Colours: Light").isChecked()


def test_as_it_was(open_kitchen: OpenKitchen) -> None:
    """A page takes back what was changed on it, however often."""
    kitchen = open_kitchen(boards.calm, columns=3)
    open_page(kitchen, "look")
    assert not page(kitchen).undo.isVisible()
    QTest.mouseClick(named(kitchen, "Colours: Light"), LEFT)
    QTest.mouseClick(named(kitchen, "Columns: 5"), LEFT)
    kitchen.settle()
    QTest.mouseClick(page(kitchen).undo, LEFT)
    kitchen.settle()
    settings = kitchen.preferences.settings

    assert (settings.theme, settings.columns) == ("dark", 3)
    assert not page(kitchen).undo.isVisible()


def test_keys_alone_do_it(open_kitchen: OpenKitchen) -> None:
    """Tab and Enter reach every control; the focus stays where it was; Esc leads back."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    tools = kitchen.window.front.stage.tools
    wanted = named(kitchen, "Columns: 4")
    for _ in range(40):
        if wanted.hasFocus():
            break
        QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Return)
    kitchen.settle()
    assert kitchen.preferences.settings.columns == 4
    assert kitchen.window.front.stage.tools is not tools
    assert named(kitchen, "Columns: 4").hasFocus()
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Escape)
    assert kitchen.window.front.stage.tools.place.page == ""
    QTest.keyClick(kitchen.window.focusWidget(), Qt.Key.Key_Escape)

    assert kitchen.window.front.stage.view is View.BOARD


def test_the_board_does_not_hear_keys_of_tools(open_kitchen: OpenKitchen) -> None:
    """Digits and Enter choose and press no ticket that nobody sees."""
    kitchen = open_kitchen(boards.calm)
    before = kitchen.practice.kitchen.board()
    open_page(kitchen)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return):
        QTest.keyClick(kitchen.window, key)
        QTest.keyClick(kitchen.window.front.stage.tools, key)

    assert kitchen.practice.kitchen.board() == before


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920), (3840, 2160)])
def test_every_control_is_large_and_apart(open_kitchen: OpenKitchen, size: tuple[int, int]) -> None:
    """On every leaf each control has a target's size, lies on the page and on no other."""
    kitchen = open_kitchen(boards.calm, size=size)
    open_page(kitchen, "look")
    target = page(kitchen).bench.sizes.target
    for _ in range(page(kitchen).leaves):
        shown = [b for b in page(kitchen).findChildren(Button) if b.isVisible()]
        boxes = [b.rect().translated(b.mapTo(page(kitchen), b.rect().topLeft())) for b in shown]
        for n, box in enumerate(boxes):
            assert min(box.width(), box.height()) >= target - 1, shown[n].accessibleName()
            assert page(kitchen).rect().contains(box), shown[n].accessibleName()
            assert not any(box.intersects(other) for other in boxes[:n])
        kitchen.window.front.stage.turn(1)


def test_nobody_there(open_kitchen: OpenKitchen) -> None:
    """A page that nobody touches makes room for the board after two minutes, not before."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    kitchen.ticks.turn(110)
    kitchen.later(0)
    assert kitchen.window.front.stage.tools.isVisible()
    kitchen.ticks.turn(20)
    kitchen.later(0)

    assert kitchen.window.front.stage.view is View.BOARD


def test_full_screen_from_the_page(open_kitchen: OpenKitchen) -> None:
    """The switch fills the screen now and at the next start."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    QTest.mouseClick(named(kitchen, "Full screen: On"), LEFT)
    kitchen.settle()

    assert kitchen.window.isFullScreen()
    assert kitchen.preferences.settings.full_screen
    assert named(kitchen, "Full screen: On").isChecked()
