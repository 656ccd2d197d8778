"""A finger that goes sideways turns the page, and nothing else does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from kds.ui.controls import Action
from kds.ui.swipe_hint import SwipeHint
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import open_panel
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]
# Pixels in a millimetre of the tests' screen.
MM = 4.03


def far(millimetres: float, down: float = 0) -> QPoint:
    """Return a way to the right, and down, in pixels."""
    return QPoint(round(millimetres * MM), round(down * MM))


def many(practice: Practice) -> None:
    """A board of several pages."""
    boards.many(practice, 30)


def page(kitchen: Kitchen) -> int:
    """Return the page that is seen, from 0."""
    return kitchen.window.front.stage.pages()[0]


def hint(kitchen: Kitchen) -> SwipeHint:
    """Return the hint at the edge."""
    return kitchen.window.front.stage.findChildren(SwipeHint)[0]


def swipe(  # noqa: PLR0913 - where from, how far and how fast
    fingers: Fingers,
    kitchen: Kitchen,
    on: QWidget,
    way: QPoint,
    *,
    start: QPoint | None = None,
    finger: int = 0,
    seconds: float = 0.4,
) -> None:
    """Draw a finger over a widget in ten steps."""
    start = on.rect().center() if start is None else start
    fingers.down(finger, on, start)
    for step in range(1, 11):
        kitchen.ticks.turn(seconds / 10)
        fingers.move(finger, on, start + way * step / 10)
    fingers.up(finger, on, start + way)


def states(kitchen: Kitchen) -> list[State]:
    """Return the states of all orders."""
    return [order.state for order in kitchen.practice.kitchen.board()]


def test_a_swipe_turns_the_page(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """To the left goes on, to the right goes back, on a card as between cards."""
    kitchen = open_kitchen(many)
    fingers, stage = fingers_on(kitchen), kitchen.window.front.stage
    swipe(fingers, kitchen, stage.board.rack.cards()[1], far(-40), start=QPoint(200, 30))
    assert page(kitchen) == 1
    kitchen.settle()
    swipe(fingers, kitchen, stage.board, far(-40), start=QPoint(1850, 900))
    assert page(kitchen) == 2
    kitchen.settle()
    swipe(fingers, kitchen, stage.board.rack.cards()[0], far(40), start=QPoint(100, 30))

    assert page(kitchen) == 1


def test_a_flick_turns_the_page(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A quick short swipe counts too, a slow one of the same length does not."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    swipe(fingers, kitchen, board, far(-18), seconds=1)
    assert page(kitchen) == 0
    swipe(fingers, kitchen, board, far(-18), seconds=0.2)

    assert page(kitchen) == 1


def test_a_swipe_that_begins_on_a_button_presses_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Even if the finger stays on the wide button all the way, the order is not accepted."""
    kitchen = open_kitchen(many)
    fingers = fingers_on(kitchen)
    button = kitchen.button("500", Action.ACCEPT)
    before, start = states(kitchen), QPoint(button.width() - 10, 20)
    swipe(fingers, kitchen, button, far(-26), start=start)
    assert page(kitchen) == 1
    kitchen.window.front.stage.turn(-1)
    kitchen.settle()
    button = kitchen.button("500", Action.ACCEPT)
    assert button.width() > 20 * MM
    swipe(fingers, kitchen, button, far(-16), start=start, seconds=1)

    assert page(kitchen) == 0
    assert states(kitchen) == before


def test_a_swipe_that_begins_on_an_item_ticks_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A finger that goes along an item's line does not mark it done."""

    def cooking(practice: Practice) -> None:
        accept(practice, arrive(practice, content("C", "1 Cake", due_in=12), 3))

    kitchen = open_kitchen(cooking)
    fingers, card = fingers_on(kitchen), kitchen.card("C")
    cake = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    swipe(fingers, kitchen, card, far(30), start=cake)

    assert kitchen.practice.kitchen.board()[0].standing.items_done == ()


def test_a_wet_finger_that_slips_still_presses(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Less than 12 mm is a tap."""
    kitchen = open_kitchen(many)
    swipe(fingers_on(kitchen), kitchen, kitchen.button("500", Action.ACCEPT), far(-9), seconds=0.2)

    assert page(kitchen) == 0
    assert State.ACCEPTED in {
        order.state
        for order in kitchen.practice.kitchen.board()
        if order.content.display_id == "500"
    }


@pytest.mark.parametrize(
    "ways",
    [
        [far(-30, 30)],  # aslant
        [far(0, 60)],  # down
        [far(-30), far(-2), far(-30), far(-2), far(-30)],  # to and fro, as a cloth
        [far(-40), far(-5)],  # back again
    ],
    ids=["aslant", "down", "to and fro", "back"],
)
def test_what_is_no_swipe(
    open_kitchen: OpenKitchen, fingers_on: FingersOn, ways: list[QPoint]
) -> None:
    """A finger that wanders turns no page and presses nothing."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    before = states(kitchen)
    start = kitchen.card("500").geometry().center() + QPoint(0, 40)
    fingers.down(0, board, start)
    for way in ways:
        kitchen.ticks.turn(0.1)
        fingers.move(0, board, start + way)
    fingers.up(0, board, start + ways[-1])

    assert page(kitchen) == 0
    assert states(kitchen) == before


def test_a_wiping_cloth_turns_no_page(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Several contacts that go sideways together are no finger, and press nothing."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    before = states(kitchen)
    button = kitchen.button("500", Action.ACCEPT)
    start = button.mapTo(board, button.rect().center())
    places = [start + QPoint(0, n * 60) for n in range(-1, 3)]
    for finger, place in enumerate(places):
        fingers.down(finger, board, place)
    for step in range(1, 11):
        kitchen.ticks.turn(0.04)
        for finger, place in enumerate(places):
            fingers.move(finger, board, place + far(4) * step)
    for finger, place in enumerate(places):
        fingers.up(finger, board, place + far(40))

    assert page(kitchen) == 0
    assert states(kitchen) == before


def test_two_cooks_who_move_turn_no_page(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Two fingers far apart that both slide are not taken for a swipe."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    left, right = QPoint(300, 900), QPoint(1600, 900)
    fingers.down(0, board, left)
    fingers.down(1, board, right)
    for step in range(1, 11):
        fingers.move(0, board, left + far(4) * step)
        fingers.move(1, board, right - far(4) * step)
    fingers.up(0, board, left + far(40))
    fingers.up(1, board, right - far(40))

    assert page(kitchen) == 0


def test_two_fingers_side_by_side_turn_no_page(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The heel of a hand beside the finger makes it no swipe."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    fingers.down(1, board, QPoint(900, 960))
    swipe(fingers, kitchen, board, far(-40), start=QPoint(900, 900))
    fingers.up(1, board, QPoint(900, 960))

    assert page(kitchen) == 0


def test_the_page_waits_for_another_finger(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """While another cook's finger is down nothing moves; then the page is turned, and it counts."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    accept_500 = kitchen.button("500", Action.ACCEPT)
    fingers.down(1, accept_500)
    swipe(fingers, kitchen, board, far(-40), start=QPoint(1800, 900))
    assert page(kitchen) == 0
    assert kitchen.card("500").isVisible()
    assert hint(kitchen).isVisible()
    fingers.up(1, accept_500)

    assert page(kitchen) == 1
    assert not hint(kitchen).isVisible()
    assert State.ACCEPTED in states(kitchen)[:1]


def test_a_palm_does_not_hold_the_page_for_ever(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Behind three seconds whatever rests there is no finger, and the page is turned."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    fingers.down(1, board, QPoint(100, 950))
    swipe(fingers, kitchen, board, far(-40), start=QPoint(1800, 900))
    assert page(kitchen) == 0
    kitchen.ticks.turn(3)

    kitchen.qtbot.waitUntil(lambda: page(kitchen) == 1, timeout=4000)


def test_the_hint_says_what_comes(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """An arrow follows the finger, says which page comes, and is filled when lifting turns it."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    place, start = kitchen.card("500").geometry(), QPoint(1800, 900)
    fingers.down(0, board, start)
    kitchen.ticks.turn(0.4)
    fingers.move(0, board, start + far(-14))
    assert (hint(kitchen).isVisible(), hint(kitchen).text) == (True, "Page 2")
    assert not hint(kitchen).armed
    fingers.move(0, board, start + far(-30))
    assert hint(kitchen).armed
    assert kitchen.card("500").geometry() == place
    fingers.move(0, board, start + far(-3))
    assert not hint(kitchen).armed
    fingers.up(0, board, start + far(-3))
    assert not hint(kitchen).isVisible()
    fingers.down(0, board, QPoint(300, 900))
    fingers.move(0, board, QPoint(300, 900) + far(30))

    assert (hint(kitchen).text, hint(kitchen).armed) == ("First page", False)


def test_swipes_under_upcoming_and_recall(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Every view that has pages can be swiped."""

    def full(practice: Practice) -> None:
        for n in range(20):
            accept(practice, arrive(practice, content(f"S-{n}", "1 Cake", due_in=90), 5))
        for n in range(20):
            order = accept(practice, arrive(practice, content(f"R-{n}", "1 Cake", due_in=9), 5))
            practice.kitchen.ready(order.id)
            practice.kitchen.hand_over(order.id)
            practice.hear(order)

    kitchen = open_kitchen(full)
    fingers, stage = fingers_on(kitchen), kitchen.window.front.stage
    for view, shown in ((View.UPCOMING, stage.upcoming), (View.RECALL, stage.recall)):
        kitchen.window.front.show_view(view)
        kitchen.settle()
        swipe(fingers, kitchen, shown, far(-40))
        assert page(kitchen) == 1, view
        swipe(fingers, kitchen, shown, far(40))
        assert page(kitchen) == 0, view

    assert [order.state for order in kitchen.practice.kitchen.recallable()] == [State.CLOSED] * 20


def test_a_panel_is_not_swiped(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Sideways on a panel the page behind it stays."""
    kitchen = open_kitchen(many)
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.button("500", Action.CANCEL))
    kitchen.settle()
    panel = open_panel(kitchen)
    swipe(fingers, kitchen, panel, far(-40), start=QPoint(panel.width() - 8, 12))

    assert page(kitchen) == 0


def test_the_system_takes_the_touch_away(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A swipe or a press that the system cancels, for a gesture of its own, does nothing."""
    kitchen = open_kitchen(many)
    fingers, board = fingers_on(kitchen), kitchen.window.front.stage.board
    before = states(kitchen)
    fingers.down(0, board, QPoint(1800, 900))
    fingers.move(0, board, QPoint(1800, 900) + far(-40))
    assert hint(kitchen).isVisible()
    fingers.cancel()
    assert not hint(kitchen).isVisible()
    button = kitchen.button("500", Action.ACCEPT)
    fingers.down(1, button)
    fingers.cancel()
    kitchen.settle()

    assert page(kitchen) == 0
    assert states(kitchen) == before


def test_the_mouse_swipes_too(open_kitchen: OpenKitchen) -> None:
    """Where there is no touchscreen the mouse turns pages, and what it began on is not pressed."""
    kitchen = open_kitchen(many)
    window, before = kitchen.window, states(kitchen)
    button = kitchen.button("500", Action.ACCEPT)
    start = button.mapTo(window, QPoint(button.width() - 10, 20))
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        kitchen.ticks.turn(0.04)
        QTest.mouseMove(handle, start + far(-30) * step / 10)
    QTest.mouseRelease(
        handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + far(-30)
    )

    kitchen.qtbot.waitUntil(lambda: page(kitchen) == 1, timeout=2000)
    assert states(kitchen) == before
