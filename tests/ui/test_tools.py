"""Tools: from the menu to a page and back, settings that change at once, keys, and idle screens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.theme import LIGHT
from kds.ui.tools.catalogue import PAGES
from kds.ui.tools.menu import Menu
from tests.ui import boards
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.tool_hands import UNDO, click, key, named, open_page, page, tap, tools, walk_to

FingersOn = Callable[[Kitchen], Fingers]
LISTS = {
    "limits": [{"channel": "Deliveroo", "warn_minutes": 3, "late_minutes": 6}],
    "deadlines": [{"channel": "Deliveroo", "minutes": 6}, {"channel": "Wolt", "minutes": 2}],
}


def test_a_finger_changes_a_setting(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Tools, Look, Light: the screen is light at once, and the same page is still open."""
    kitchen = open_kitchen(boards.calm, size=(1920, 1080))
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.window.front.bar.views[View.TOOLS])
    tap(kitchen, fingers, "Look and language", "Colours: Light")

    assert kitchen.preferences.settings.theme == "light"
    assert kitchen.window.front.stage.view is View.TOOLS
    assert page(kitchen).title == "Look and language"
    assert kitchen.window.grab().toImage().pixelColor(960, 900).name() == LIGHT.window.lower()
    assert named(kitchen, "Colours: Light").isChecked()


def test_as_it_was(open_kitchen: OpenKitchen) -> None:
    """A page takes back what was changed on it, however much."""
    kitchen = open_kitchen(boards.calm, columns=3)
    open_page(kitchen, "look")
    assert not page(kitchen).undo.isVisible()
    click(kitchen, "Colours: Light", "Columns: 3, more", UNDO)
    settings = kitchen.preferences.settings

    assert (settings.theme, settings.columns) == ("dark", 3)
    assert not page(kitchen).undo.isVisible()


def test_as_it_was_counts_from_the_opening(open_kitchen: OpenKitchen) -> None:
    """What was changed on another page before stays changed."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    click(kitchen, "Colours: Light", "Back")
    click(kitchen, "Tickets", "Sequence: By age", UNDO)
    settings = kitchen.preferences.settings

    assert (settings.theme, settings.sort) == ("light", "urgency")


def test_keys_alone_do_it(open_kitchen: OpenKitchen) -> None:
    """Tab and Enter reach a control; the focus stays on it in the new screen; Esc leads back."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    before = tools(kitchen)
    walk_to(kitchen, "Colours: Light")
    key(kitchen, Qt.Key.Key_Return)
    kitchen.settle()
    assert kitchen.preferences.settings.theme == "light"
    assert tools(kitchen) is not before
    assert named(kitchen, "Colours: Light").hasFocus()
    key(kitchen, Qt.Key.Key_Escape)
    assert isinstance(tools(kitchen).front, Menu)
    key(kitchen, Qt.Key.Key_Escape)

    assert kitchen.window.front.stage.view is View.BOARD


def test_the_board_does_not_hear_keys_of_tools(open_kitchen: OpenKitchen) -> None:
    """Digits and Enter choose and press no ticket that nobody sees."""
    kitchen = open_kitchen(boards.calm)
    before = kitchen.practice.kitchen.board()
    open_page(kitchen)
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_Return):
        QTest.keyClick(kitchen.window, pressed)
        QTest.keyClick(tools(kitchen), pressed)

    assert kitchen.practice.kitchen.board() == before


def test_leaves_are_turned(open_kitchen: OpenKitchen) -> None:
    """What does not fit stands on further leaves: by the bar's buttons, by keys."""
    kitchen = open_kitchen(boards.calm, size=(1024, 600))
    open_page(kitchen, "sound")
    bar, (_, leaves) = kitchen.window.front.bar, tools(kitchen).leaves()
    assert leaves > 1
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert tools(kitchen).leaves() == (1, leaves)
    key(kitchen, Qt.Key.Key_PageUp)

    assert tools(kitchen).leaves() == (0, leaves)


def test_what_was_pressed_stays_in_sight(open_kitchen: OpenKitchen) -> None:
    """A change of a control on a later leaf shows that leaf again."""
    kitchen = open_kitchen(boards.calm, size=(1024, 600))
    open_page(kitchen, "sound")
    click(kitchen, "Sound at the start: Off")

    assert named(kitchen, "Sound at the start: Off").isVisible()
    assert tools(kitchen).leaves()[0] > 0


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920), (3840, 2160)])
def test_every_control_is_large_and_apart(open_kitchen: OpenKitchen, size: tuple[int, int]) -> None:
    """On every leaf of every page: a target's size, on the page, over no other, with a name."""
    kitchen = open_kitchen(boards.calm, size=size, **LISTS)
    open_page(kitchen)
    for entry in PAGES:
        tools(kitchen).go(entry.name if entry.title else f"{entry.name}/0")
        front = page(kitchen)
        target = front.bench.sizes.target
        for leaf in range(front.leaves):
            where = (entry.name, leaf)
            shown = [b for b in front.findChildren(Button) if b.isVisible()]
            boxes = [b.rect().translated(b.mapTo(front, b.rect().topLeft())) for b in shown]
            assert shown
            for n, box in enumerate(boxes):
                assert min(box.width(), box.height()) >= target - 1, (where, shown[n].text())
                assert front.rect().contains(box), (where, shown[n].accessibleName())
                assert not any(box.intersects(other) for other in boxes[:n]), where
                assert shown[n].accessibleName(), where
            rows = [row for row in front.rows if row.isVisible()]
            assert all(front.rect().contains(row.geometry()) for row in rows), where
            tools(kitchen).turn(1)


def test_choices_say_that_they_are_chosen(open_kitchen: OpenKitchen) -> None:
    """Whoever hears the screen rather than seeing it is told which choice is the one."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    chosen = QAccessible.queryAccessibleInterface(named(kitchen, "Colours: Dark"))
    other = QAccessible.queryAccessibleInterface(named(kitchen, "Colours: Light"))

    assert chosen.state().checked
    assert other.state().checkable
    assert not other.state().checked


def test_nobody_there(open_kitchen: OpenKitchen) -> None:
    """A page that nobody touches makes room for the board after two minutes, not before."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    kitchen.ticks.turn(110)
    kitchen.later(0)
    assert tools(kitchen).isVisible()
    kitchen.ticks.turn(20)
    kitchen.later(0)

    assert kitchen.window.front.stage.view is View.BOARD


@pytest.mark.parametrize("name", ["card", "distance", "crosses"])
def test_who_measures_has_time(open_kitchen: OpenKitchen, name: str) -> None:
    """A step of the calibration stays for five minutes."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, name)
    kitchen.ticks.turn(280)
    kitchen.later(0)
    assert tools(kitchen).isVisible()
    kitchen.ticks.turn(30)
    kitchen.later(0)

    assert kitchen.window.front.stage.view is View.BOARD


def test_full_screen_from_the_page(open_kitchen: OpenKitchen) -> None:
    """The switch fills the screen now and at the next start."""
    kitchen = open_kitchen(boards.calm)
    open_page(kitchen, "look")
    click(kitchen, "Full screen: On")

    assert kitchen.window.isFullScreen()
    assert kitchen.preferences.settings.full_screen
    assert named(kitchen, "Full screen: On").isChecked()


def test_far_away_cooks_do_not_blow_the_pages_up(open_kitchen: OpenKitchen) -> None:
    """Whoever sets the screen up stands before it: there text is as for 0.75 m."""
    kitchen = open_kitchen(boards.calm, distance_m=2.0)
    open_page(kitchen, "look")
    sizes = kitchen.window.front.panels.sizes
    assert sizes

    assert page(kitchen).bench.sizes.text == pytest.approx(sizes.text * 0.75 / 2, abs=1)
    assert page(kitchen).bench.sizes.target == sizes.target
