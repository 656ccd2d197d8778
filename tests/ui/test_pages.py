"""Which page is seen: marks say what is on the others, and the most urgent one comes by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.ui.bottom_bar import View
from kds.ui.theme import Tone
from kds.ui.tools.stepper_row import StepperRow
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]


def cooking(practice: Practice) -> None:
    """Three pages of tickets that are being cooked, with time enough."""
    for n in range(24):
        order = arrive(practice, content(f"{n}", *boards.STEAK, due_in=30 + n, asap=True), 1)
        accept(practice, order, 0.5)


def page(kitchen: Kitchen) -> int:
    """Return the page that is seen, from 0."""
    return kitchen.window.front.stage.pages()[0]


def marks(kitchen: Kitchen) -> list[str]:
    """Return what is written on the marks between the page buttons."""
    return [mark.text for mark in kitchen.window.front.bar.pages.shown_marks()]


def idle(kitchen: Kitchen, seconds: float) -> None:
    """Let nobody touch anything for so long."""
    kitchen.ticks.turn(seconds)
    kitchen.window.front.stage.tick()


def test_a_page_without_news_has_no_marks(open_kitchen: OpenKitchen) -> None:
    """Tickets that are cooked in time need nobody's eye."""
    kitchen = open_kitchen(cooking)

    assert kitchen.window.front.stage.pages()[1] > 1
    assert marks(kitchen) == []


def test_marks_say_where_somebody_waits(open_kitchen: OpenKitchen) -> None:
    """What is late or new on another page is said with its page, word and number."""
    kitchen = open_kitchen(cooking)
    kitchen.window.front.stage.turn(1)
    kitchen.settle()
    for number in ("L1", "L2"):
        accept(kitchen.practice, arrive(kitchen.practice, content(number, due_in=-1), 9), 8)
    arrive(kitchen.practice, content("N1", due_in=60), 0.1)
    kitchen.settle()
    assert marks(kitchen) == ["1: 2 late", "1: 1 new"]
    kitchen.window.front.stage.turn(-1)

    assert marks(kitchen) == []


def test_marks_follow_the_time(open_kitchen: OpenKitchen) -> None:
    """A ticket that becomes late on another page is said at once, without any press."""
    kitchen = open_kitchen(cooking)
    kitchen.window.front.stage.turn(1)
    kitchen.settle()
    assert marks(kitchen) == []
    kitchen.practice.clock.turn(30 * 60 + 1)
    kitchen.qtbot.waitUntil(lambda: marks(kitchen) == ["1: 1 late"], timeout=5000)


def test_the_gravest_marks_are_shown_where_not_all_fit(open_kitchen: OpenKitchen) -> None:
    """On a narrow bar what is late comes before what is new; none is cut."""
    kitchen = open_kitchen(boards.rush, size=(1024, 600))
    bar = kitchen.window.front.bar.pages
    kitchen.window.front.stage.turn(4)
    kitchen.settle()
    shown = bar.shown_marks()

    assert shown[0].tone is Tone.LATE
    assert len(shown) < len(kitchen.window.front.stage.marks())
    assert "1: 1 new" in bar.accessibleName()


def test_page_buttons_stand_still(open_kitchen: OpenKitchen) -> None:
    """Marks that come and go move no button."""
    kitchen = open_kitchen(cooking)
    bar = kitchen.window.front.bar
    kitchen.window.front.stage.turn(1)
    kitchen.settle()
    before = bar.previous.geometry(), bar.next.geometry()
    arrive(kitchen.practice, content("N1", due_in=3), 0.1)
    kitchen.settle()

    assert marks(kitchen)
    assert (bar.previous.geometry(), bar.next.geometry()) == before


def test_the_most_urgent_page_comes_by_itself(open_kitchen: OpenKitchen) -> None:
    """A board left on another page for 45 s goes back, from another view as well."""
    kitchen = open_kitchen(cooking)
    kitchen.window.front.stage.turn(2)
    idle(kitchen, 44)
    assert page(kitchen) == 2
    idle(kitchen, 2)
    assert page(kitchen) == 0
    kitchen.window.front.stage.turn(1)
    kitchen.window.front.show_view(View.RECALL)
    idle(kitchen, 46)

    assert kitchen.window.front.stage.view is View.BOARD
    assert page(kitchen) == 0


def test_somebody_who_is_there_keeps_the_page(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A touch or a key begins the 45 s anew, and no page is turned under a finger."""
    kitchen = open_kitchen(cooking)
    QTest.keyClick(kitchen.window, Qt.Key.Key_PageDown)
    idle(kitchen, 40)
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.window.front.strip)
    idle(kitchen, 40)
    assert page(kitchen) == 1
    QTest.keyClick(kitchen.window, Qt.Key.Key_PageDown)
    QTest.keyClick(kitchen.window, Qt.Key.Key_PageUp)
    idle(kitchen, 44)
    fingers.down(0, kitchen.window.front.strip)
    idle(kitchen, 2)
    assert page(kitchen) == 1
    fingers.up(0, kitchen.window.front.strip)
    idle(kitchen, 46)

    assert page(kitchen) == 0


def test_a_cloth_that_was_left_there_is_nobody(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """What rests on the glass does not keep the board on a wrong page."""
    kitchen = open_kitchen(cooking)
    kitchen.window.front.stage.turn(1)
    fingers_on(kitchen).down(0, kitchen.window.front.strip)
    idle(kitchen, 4)
    idle(kitchen, 46)

    assert page(kitchen) == 0


@pytest.mark.parametrize(
    ("columns", "shown", "all_day"), [(8, 4, "off"), (8, 3, "items"), (2, 2, "off"), (0, 2, "off")]
)
def test_columns_that_do_not_fit_are_said(
    open_kitchen: OpenKitchen, columns: int, shown: int, all_day: str
) -> None:
    """As many are shown as hold the buttons; where they are chosen it is said when fewer."""
    kitchen = open_kitchen(boards.calm, size=(1024, 600), columns=columns, all_day=all_day)
    kitchen.window.front.show_view(View.TOOLS)
    kitchen.window.front.stage.tools.go("look")
    page = kitchen.window.front.stage.tools.front
    assert page
    notes = [row.note for row in page.findChildren(StepperRow)]

    assert kitchen.window.front.stage.board.planner.columns == shown
    assert any(f"only {shown} leave room" in note for note in notes) == (columns > shown)
