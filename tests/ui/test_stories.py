"""What a cook sees and does, from arrival to hand-over: real window, real kitchen."""

from dataclasses import replace

from PySide6.QtTest import QTest

from kds.domain.lifecycle import State
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.boards import STEAK
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import LEFT, order_of, press
from tests.ui.practice import content


def test_an_order_goes_through_the_kitchen(open_kitchen: OpenKitchen) -> None:
    """Arrived, accepted, heard, ready, handed over, gone: the ticket says each step."""
    kitchen = open_kitchen()
    practice = kitchen.practice
    new = practice.receive(content("1527", *STEAK))
    kitchen.settle()
    assert kitchen.window.front.shows(new.id)
    assert kitchen.status("1527") == ("Deliverect has heard nothing yet",)

    press(kitchen, "1527", Action.ACCEPT)
    assert practice.kitchen.order(new.id).state is State.ACCEPTED
    assert kitchen.texts("1527") == ["UNDO ACCEPT"]
    assert kitchen.status("1527")[0].startswith("Accepted: sends in 3")

    practice.clock.turn(4)
    practice.hear(new)
    kitchen.settle()
    assert kitchen.status("1527")[0].startswith("Accepted ✓ heard by Deliverect in 0.4")

    press(kitchen, "1527", Action.READY)
    practice.clock.turn(4)
    practice.hear(new)
    kitchen.settle()
    press(kitchen, "1527", Action.HAND_OVER)
    assert kitchen.texts("1527") == ["UNDO HAND-OVER"]

    practice.clock.turn(4)
    practice.hear(new)
    kitchen.settle()
    assert kitchen.numbers() == []


def test_what_only_waits_for_the_platform_takes_little_room(open_kitchen: OpenKitchen) -> None:
    """Handed over but unheard: once it cannot be undone, the ticket shows no items any more."""
    kitchen = open_kitchen(boards.calm)
    order_id = order_of(kitchen, "101")
    kitchen.practice.kitchen.ready(order_id)
    kitchen.practice.kitchen.hand_over(order_id)
    kitchen.settle()
    with_items = kitchen.card("101").height()
    kitchen.later(4)

    assert kitchen.card("101").height() < with_items
    assert len(kitchen.status("101")) == 2


def test_undo_before_anybody_has_heard(open_kitchen: OpenKitchen) -> None:
    """A press that is taken back is never told, and the button says what it was again."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "102", Action.ACCEPT)
    press(kitchen, "102", Action.UNDO)

    assert kitchen.practice.kitchen.waiting_steps() == 0
    assert "ACCEPT" in kitchen.texts("102")


def test_undo_ends_by_itself(open_kitchen: OpenKitchen) -> None:
    """When the time is up READY stands in its place, without any change of the order."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "102", Action.ACCEPT)
    kitchen.later(3.1)

    assert kitchen.texts("102")[0] == "READY"


def test_clocks_follow_the_time(open_kitchen: OpenKitchen) -> None:
    """Age, due time and colour are those of the moment, also when the clock is set back."""
    kitchen = open_kitchen(boards.calm)
    kitchen.later(8 * 60)
    header = kitchen.card("101").picture.ticket.header.text
    assert (header.age, header.word) == ("11:00", "DUE SOON")
    kitchen.set_clock(-3600)
    assert kitchen.card("102").picture.ticket.header.text.age == "8:12"
    # By the new clock the meal of 101 is an hour away, so it waits; until the clock is set right.
    assert "101" not in kitchen.numbers()
    kitchen.set_clock(3600)

    assert kitchen.card("101").picture.ticket.header.text.age == "11:00"


def test_a_refused_press_says_why_on_its_ticket(open_kitchen: OpenKitchen) -> None:
    """The sentence stands on that ticket for some seconds, and goes."""
    kitchen = open_kitchen(boards.calm)
    kitchen.window.front.taps.item_tapped.emit(order_of(kitchen, "102"), (0,), True)  # noqa: FBT003
    kitchen.settle()
    assert "ticked off" in kitchen.card("102").picture.ticket.footer.said
    assert kitchen.card("101").picture.ticket.footer.said == ""
    kitchen.later(7)

    assert kitchen.card("102").picture.ticket.footer.said == ""


def test_the_platforms_refusal_is_decided_by_a_person(open_kitchen: OpenKitchen) -> None:
    """The refusal stands on the ticket with its reason, until somebody tries again or settles."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "102", Action.ACCEPT)
    kitchen.practice.clock.turn(4)
    order_id = order_of(kitchen, "102")
    kitchen.practice.refuse(kitchen.practice.kitchen.order(order_id), "order is closed")
    kitchen.settle()
    rows = kitchen.card("102").picture.ticket.rows
    assert any("order is closed" in row.block.text for row in rows)
    press(kitchen, "102", Action.TRY_AGAIN)
    assert kitchen.practice.kitchen.waiting_steps() == 1
    kitchen.practice.refuse(kitchen.practice.kitchen.order(order_id), "still closed")
    kitchen.settle()
    press(kitchen, "102", Action.SETTLE)

    assert kitchen.status("102") == ("Accepted: settled by hand",)


def test_a_cancelled_ticket_stays_until_it_is_seen(open_kitchen: OpenKitchen) -> None:
    """It stays in its place, says STOP COOKING, and goes when a cook has tapped it away."""
    kitchen = open_kitchen(boards.calm)
    before = kitchen.numbers()
    order = kitchen.practice.kitchen.order(order_of(kitchen, "101"))
    kitchen.practice.cancelled_by_platform(order)
    kitchen.practice.hear(order)
    kitchen.settle()
    assert kitchen.numbers() == before
    assert kitchen.card("101").picture.ticket.header.text.word == "CANCELLED"
    press(kitchen, "101", Action.SEE_CANCEL)

    assert "101" not in kitchen.numbers()


def test_a_cancellation_takes_no_tap_that_was_on_its_way(open_kitchen: OpenKitchen) -> None:
    """A cook about to tap READY does not tap the cancellation away unseen."""
    kitchen = open_kitchen(boards.calm)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "101"))
    kitchen.practice.cancelled_by_platform(order)
    kitchen.qtbot.waitUntil(lambda: kitchen.texts("101") == ["OK, SEEN"])
    QTest.mouseClick(kitchen.button("101", Action.SEE_CANCEL), LEFT)
    kitchen.lay_out()

    assert not kitchen.practice.kitchen.order(order.id).standing.cancel_seen


def test_a_changed_order_is_seen_by_a_tap(open_kitchen: OpenKitchen) -> None:
    """What changed is framed; the tap makes the frame a small sign."""
    kitchen = open_kitchen(boards.calm)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "101"))
    more = replace(order.content, items=order.content.items + content("x", "2 Fries").items)
    kitchen.practice.receive(more)
    kitchen.settle()
    assert "CHANGE SEEN" in kitchen.texts("101")
    press(kitchen, "101", Action.SEE_CHANGE)
    kitchen.settle()

    assert "CHANGE SEEN" not in kitchen.texts("101")
    signs = [row.block.signs for row in kitchen.card("101").picture.ticket.rows]
    assert ("CHANGED · version 2",) in signs


def test_showing_an_order_again_changes_nothing(open_kitchen: OpenKitchen) -> None:
    """The screen is a function of the order: the same order again leaves every card as it is."""
    kitchen = open_kitchen(boards.calm)
    before = {n: (kitchen.card(n), kitchen.card(n).geometry()) for n in kitchen.numbers()}
    for _ in range(3):
        for order in kitchen.practice.kitchen.board():
            kitchen.window._feed.changed.emit(order)  # noqa: SLF001 - as the kitchen does
        kitchen.settle()

    assert {n: (kitchen.card(n), kitchen.card(n).geometry()) for n in kitchen.numbers()} == before
