"""What takes more than one press: cancelling, more time, the text as it came."""

from PySide6.QtTest import QTest
from shiboken6 import isValid

from kds.domain.lifecycle import State
from kds.domain.order import Content
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import LEFT, hold, open_panel, order_of, panel_button, press
from tests.ui.practice import PLAIN, Practice


def test_cancelling_needs_a_reason_and_a_held_button(open_kitchen: OpenKitchen) -> None:
    """Without a reason nothing; a short tap nothing; held for a second it is cancelled."""
    kitchen = open_kitchen(boards.calm)
    order_id = order_of(kitchen, "102")
    press(kitchen, "102", Action.CANCEL)
    hold(kitchen, panel_button(kitchen, "FIRST CHOOSE WHY"), 1200)
    assert kitchen.practice.kitchen.order(order_id).state is State.PLACED
    QTest.mouseClick(panel_button(kitchen, "Too busy"), LEFT)
    hold(kitchen, panel_button(kitchen, "HOLD TO CANCEL"), 0)
    assert kitchen.practice.kitchen.order(order_id).state is State.PLACED
    hold(kitchen, panel_button(kitchen, "HOLD TO CANCEL"), 1300)
    standing = kitchen.practice.kitchen.order(order_id).standing

    assert (standing.state, standing.cancel_reason) == (State.CANCELLED, "Too busy")
    assert kitchen.texts("102") == ["UNDO CANCEL"]


def test_accepting_for_later(open_kitchen: OpenKitchen) -> None:
    """Ten minutes more are promised, and the platform will hear of them."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "102", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "+10 min"), LEFT)
    kitchen.lay_out()
    order = kitchen.practice.kitchen.order(order_of(kitchen, "102"))

    assert order.standing.added_minutes == 10
    assert order.steps[0].details == {"minutes": "10"}


def test_more_time_for_what_is_cooking(open_kitchen: OpenKitchen) -> None:
    """An accepted order can be promised later."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "101", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "+5 min"), LEFT)
    kitchen.lay_out()

    order = kitchen.practice.kitchen.order(order_of(kitchen, "101"))
    assert order.standing.added_minutes == 5


def test_what_a_platform_cannot_hear_is_said(open_kitchen: OpenKitchen) -> None:
    """No button that does nothing: in its place a sentence."""
    kitchen = open_kitchen(boards.calm, capabilities=PLAIN)
    press(kitchen, "101", Action.MORE)
    panel = open_panel(kitchen)

    assert "Cancelling: on Plainfood’s own tablet or by phone" in panel.text
    assert [b.text() for row in panel.rows for b in row] == [
        *("RUSH", "HOLD …", "TEXT AS IT CAME", "BACK")
    ]


def test_a_panel_closes_when_its_order_moves_on(open_kitchen: OpenKitchen) -> None:
    """A question about an order that is cancelled meanwhile is not left standing."""
    kitchen = open_kitchen(boards.calm)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "101"))
    press(kitchen, "101", Action.MORE)
    panel = open_panel(kitchen)
    kitchen.practice.cancelled_by_platform(order)
    kitchen.lay_out()

    assert not isValid(panel) or not panel.isVisible()


def test_a_panel_does_not_stop_the_other_cook(open_kitchen: OpenKitchen) -> None:
    """While one cook is asked for a reason, another one accepts the next order."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "101", Action.MORE)
    press(kitchen, "102", Action.ACCEPT)

    assert kitchen.practice.kitchen.order(order_of(kitchen, "102")).state is State.ACCEPTED


def test_the_raw_text_is_at_hand(open_kitchen: OpenKitchen) -> None:
    """An order that could not be read shows what came, and a person deals with it."""

    def unreadable(practice: Practice) -> None:
        practice.receive(Content(), attention="no id", raw='{"soup": 1}')

    kitchen = open_kitchen(unreadable)
    press(kitchen, "no number", Action.RAW_TEXT)
    assert "the text as it came" in open_panel(kitchen).title
    QTest.mouseClick(panel_button(kitchen, "BACK"), LEFT)
    hold(kitchen, kitchen.button("no number", Action.FAIL), 1300)

    assert kitchen.practice.kitchen.board()[0].state is State.CANCELLED
