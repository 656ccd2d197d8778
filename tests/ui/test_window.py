"""The window around the tickets: pages, views, strip, banners, keys, sizes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kds.domain.lifecycle import State
from kds.notices import Notice, Severity
from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import LEFT, order_of, press
from tests.ui.practice import Practice, content


def test_pages(open_kitchen: OpenKitchen) -> None:
    """Tickets that do not fit stand on further pages, each once, in the same sequence."""
    kitchen = open_kitchen(lambda practice: boards.many(practice, 30))
    bar, stage = kitchen.window.front.bar, kitchen.window.front.stage
    _, pages = stage.pages()
    seen = kitchen.numbers()
    assert not bar.previous.isEnabled()
    for _ in range(pages - 1):
        QTest.mouseClick(bar.next, LEFT)
        kitchen.settle()
        seen += [number for number in kitchen.numbers() if number not in seen]

    assert pages > 2
    assert not bar.next.isEnabled()
    expected = [order.content.display_id for order in kitchen.window.front.desk.board_orders]
    assert seen == expected


def test_one_page_needs_no_page_buttons(open_kitchen: OpenKitchen) -> None:
    """There is no button that does nothing."""
    kitchen = open_kitchen(boards.calm)

    assert not kitchen.window.front.bar.next.isVisible()


def test_recall(open_kitchen: OpenKitchen) -> None:
    """What was handed over by mistake comes back with one tap, and the board with it."""
    kitchen = open_kitchen(boards.calm)
    order_id = order_of(kitchen, "101")
    kitchen.practice.kitchen.ready(order_id)
    kitchen.practice.kitchen.hand_over(order_id)
    kitchen.practice.hear(kitchen.practice.kitchen.order(order_id))
    kitchen.practice.clock.turn(10)
    QTest.mouseClick(kitchen.window.front.bar.views[View.RECALL], LEFT)
    entry = kitchen.window.front.stage.recall.entries()[0]
    assert "Handed over ✓ heard by Deliverect" in entry.accessibleName()
    QTest.mouseClick(entry.button, LEFT)
    kitchen.settle()

    assert kitchen.window.front.stage.view is View.BOARD
    assert kitchen.practice.kitchen.order(order_id).state is State.READY
    assert "101" in kitchen.numbers()


def test_upcoming(open_kitchen: OpenKitchen) -> None:
    """A scheduled order waits in its own view, and comes to the board in time."""

    def scheduled(practice: Practice) -> None:
        accept(practice, arrive(practice, content("S-9", due_in=60), 5))

    kitchen = open_kitchen(scheduled)
    bar = kitchen.window.front.bar
    assert (bar.views[View.BOARD].badge, bar.views[View.UPCOMING].badge) == ("", "1")
    QTest.mouseClick(bar.views[View.UPCOMING], LEFT)
    kitchen.settle()
    assert kitchen.numbers() == ["S-9"]
    QTest.mouseClick(bar.views[View.BOARD], LEFT)
    kitchen.later(45 * 60)

    assert kitchen.numbers() == ["S-9"]


def test_a_board_that_is_built_unseen_has_its_buttons(open_kitchen: OpenKitchen) -> None:
    """Settings change in another view, the screen is built anew: the tickets are whole."""
    kitchen = open_kitchen(boards.calm)
    before = {number: kitchen.texts(number) for number in kitchen.numbers()}
    kitchen.window.front.show_view(View.RECALL)
    kitchen.preferences.change(theme="light")
    kitchen.settle()
    kitchen.window.front.show_view(View.BOARD)
    kitchen.settle()

    assert {number: kitchen.texts(number) for number in kitchen.numbers()} == before


def test_an_upcoming_order_can_be_made_ready_early(open_kitchen: OpenKitchen) -> None:
    """Its card under Upcoming works like any other."""

    def scheduled(practice: Practice) -> None:
        accept(practice, arrive(practice, content("S-9", due_in=60), 5))

    kitchen = open_kitchen(scheduled)
    QTest.mouseClick(kitchen.window.front.bar.views[View.UPCOMING], LEFT)
    kitchen.settle()
    press(kitchen, "S-9", Action.READY)

    assert kitchen.practice.kitchen.board()[0].state is State.READY


def test_the_strip_tells_the_truth(open_kitchen: OpenKitchen) -> None:
    """How long ago the channel was heard of, what is not yet sent, and the time."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "102", Action.ACCEPT)
    kitchen.later(90)
    said = kitchen.window.front.strip.accessibleName()

    assert "Deliverect · " in said
    assert "1 not yet sent" in said


def test_banners(open_kitchen: OpenKitchen) -> None:
    """The gravest notice stands above the board; OK puts it away, the next one shows."""
    kitchen = open_kitchen(boards.calm)
    stage_top = kitchen.window.front.stage.y()
    kitchen.notices.show(Notice("clock", Severity.WARNING, "Clock slow", "Set it."))
    kitchen.notices.show(Notice("net", Severity.ERROR, "No network", "Plug it in."))
    banner = kitchen.window.front.banner
    assert banner.accessibleName() == "No network Plug it in."
    assert kitchen.window.front.stage.y() > stage_top
    QTest.mouseClick(banner.more, LEFT)
    assert banner.accessibleName() == "Clock slow Set it."
    QTest.mouseClick(banner.ok, LEFT)
    assert banner.accessibleName() == "No network Plug it in."
    kitchen.notices.clear("net")

    assert not banner.isVisible()
    assert kitchen.window.front.stage.y() == stage_top


def test_nothing_can_be_pressed_while_nothing_can_be_stored(open_kitchen: OpenKitchen) -> None:
    """The notice covers everything, takes every touch, and goes when the disk is well again."""
    kitchen = open_kitchen(boards.calm)
    window = kitchen.window
    kitchen.notices.show(Notice("store", Severity.BLOCKING, "Disk full", "Free some space."))
    place = kitchen.button("102", Action.ACCEPT).mapTo(window, QPoint(20, 20))
    assert window.childAt(place) is window.front.blocking
    kitchen.notices.dismiss("store")
    assert window.front.blocking.isVisible()
    kitchen.notices.clear("store")

    assert not window.front.blocking.isVisible()


def test_keys(open_kitchen: OpenKitchen) -> None:
    """A digit chooses a ticket, Enter presses its main button, U takes that back."""
    kitchen = open_kitchen(boards.calm)
    number = kitchen.numbers()[0]
    order_id = order_of(kitchen, number)
    assert kitchen.practice.kitchen.order(order_id).state is State.PLACED
    QTest.keyClick(kitchen.window, Qt.Key.Key_1)
    QTest.keyClick(kitchen.window, Qt.Key.Key_Return)
    kitchen.lay_out()
    assert kitchen.practice.kitchen.order(order_id).state is State.ACCEPTED
    kitchen.ticks.turn(0.6)
    QTest.keyClick(kitchen.window, Qt.Key.Key_U)

    assert kitchen.practice.kitchen.order(order_id).state is State.PLACED


def test_page_keys(open_kitchen: OpenKitchen) -> None:
    """Page Down and Page Up turn pages."""
    kitchen = open_kitchen(lambda practice: boards.many(practice, 30))
    QTest.keyClick(kitchen.window, Qt.Key.Key_PageDown)
    assert kitchen.window.front.stage.pages()[0] == 1
    QTest.keyClick(kitchen.window, Qt.Key.Key_PageUp)

    assert kitchen.window.front.stage.pages()[0] == 0


def test_full_screen(open_kitchen: OpenKitchen) -> None:
    """F11 fills the screen, Esc leaves it; the setting begins with it."""
    kitchen = open_kitchen(full_screen=True)
    window = kitchen.window
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)

    assert window.isFullScreen()


def test_closing_asks_first(open_kitchen: OpenKitchen) -> None:
    """The window stays until the program has stopped in order."""
    kitchen = open_kitchen()
    window = kitchen.window
    with kitchen.qtbot.waitSignal(window.close_requested):
        window.close()
    with kitchen.qtbot.waitSignal(window.close_requested):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    window.allow_close()

    assert not window.isVisible()


def test_a_burst_leaves_the_board_right(open_kitchen: OpenKitchen) -> None:
    """After hundreds of orders and presses at once the board shows what the store holds."""
    kitchen = open_kitchen()
    boards.many(kitchen.practice, 120)
    kitchen.lay_out()
    desk = kitchen.window.front.desk
    shown = {order.id: order for order in [*desk.board_orders, *desk.upcoming_orders]}

    assert shown == {order.id: order for order in kitchen.practice.kitchen.board()}


def test_every_control_has_a_name(open_kitchen: OpenKitchen) -> None:
    """Those who do not see a sign hear what the button does."""
    kitchen = open_kitchen(boards.rush)
    kitchen.window.front.show_view(View.RECALL)
    nameless = [
        button
        for button in kitchen.window.findChildren(Button)
        if not button.accessibleName() and not button.isHidden()
    ]

    assert nameless == []


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1080, 1920), (3840, 2160)])
@pytest.mark.parametrize("columns", [0, 2, 8])
def test_targets_are_large_at_every_size(
    open_kitchen: OpenKitchen, size: tuple[int, int], columns: int
) -> None:
    """Whatever the window: every button has 20 mm, stays on its card, and touches no other."""
    kitchen = open_kitchen(boards.rush, size=size, columns=columns)
    wanted = kitchen.window.front.panels.sizes
    assert wanted
    for card in kitchen.window.front.stage.board.rack.cards():
        assert kitchen.window.front.stage.board.rect().contains(card.geometry())
        placed = [button.geometry() for button in card.buttons()]
        for box in placed:
            assert min(box.width(), box.height()) >= wanted.target - 1
            assert card.rect().contains(box)
        assert not any(a.intersects(b) for n, a in enumerate(placed) for b in placed[n + 1 :])
