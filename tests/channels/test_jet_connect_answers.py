"""What JET Connect is answered, what cooks may press, and what it is told for that."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kds.channels.channel import Situation
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order, Standing
from kds.domain.steps import StepPlan
from tests.channels.jet_connect_reading import NOON, call, channel, kept, order_body, read

COOKING = Standing(state=State.ACCEPTED, accepted_at=NOON)
CANCELLED = Standing(state=State.CANCELLED, cancelled_at=NOON, cancelled_by="kitchen")
DOUBTFUL = order_body(items=[], promotions=[])


def answered(body: object, route: str = "orders", **settings: object) -> tuple[int, Any, str]:
    """Return the answer's status and body, and who has accepted the order."""
    kitchen, sent = channel(**settings), call(body, route)
    (arrival,) = kitchen.read(sent)
    refusal = kitchen.judge(arrival, Situation(at=NOON))
    reply = kitchen.reply(sent, [arrival], [refusal])
    return reply.status, reply.body, arrival.accepted_by


def planned(
    press: Press, order: Order, details: dict[str, str] | None = None, **settings: object
) -> list[StepPlan]:
    """Return what a press asks to be told."""
    return list(channel(**settings).plan(press, order, NOON, details or {}))


def test_a_readable_order_is_taken_at_once() -> None:
    """The platform hears 200 with the order's id, the kitchen that the Orderpad has accepted it."""
    assert answered(order_body()) == (200, {"OrderId": "q7w1e9r3t5"}, "the Orderpad")


@pytest.mark.parametrize(
    ("body", "settings"),
    [
        (order_body(), {"accept": "manual"}),
        (DOUBTFUL, {}),
        (order_body(items=[{"price": 1}]), {}),
        (DOUBTFUL, {"accept": "manual"}),
    ],
)
def test_a_doubtful_order_waits_for_a_cook(body: object, settings: dict[str, Any]) -> None:
    """Where somebody must look first, or shall, the platform hears 202: not decided yet."""
    assert answered(body, **settings) == (202, {"OrderId": "q7w1e9r3t5"}, "")


@pytest.mark.parametrize("body", [order_body(), DOUBTFUL])
@pytest.mark.parametrize("accept", ["auto", "manual"])
def test_the_copy_after_picking_is_taken(body: object, accept: str) -> None:
    """A copy after changes concerns an order that was accepted long ago: nobody is asked again."""
    assert answered(body, "final", accept=accept)[0] == 200


@pytest.mark.parametrize("body", [b"<xml/>", {}, order_body(id=None), order_body(id="..")])
def test_what_has_no_id_is_refused(body: object) -> None:
    """The platform hears 400 in its own form, so the order is on the Orderpad."""
    status, said, accepted_by = answered(body)
    assert (status, said["error"], accepted_by) == (400, "MALFORMED_REQUEST", "")
    assert said["errorMessage"]
    assert json.dumps(said)


def test_while_it_waits_a_cook_can_take_it_or_not() -> None:
    """Accept and Cancel are there, for a bit less than three minutes: then the platform goes on."""
    can = channel().capabilities(kept(read(DOUBTFUL)))
    assert (can.accept, can.cancel) == (True, True)
    assert can.answer_within == timedelta(seconds=165)
    assert "Key it in by hand" in can.given_up
    assert {can.ready, can.hand_over, can.preparation_time, can.own_drivers} == {False}


@pytest.mark.parametrize(
    "standing",
    [COOKING, replace(COOKING, state=State.READY), replace(COOKING, state=State.CLOSED), CANCELLED],
)
def test_once_it_is_taken_nothing_can_be_told(standing: Standing) -> None:
    """No button promises what the platform has no ear for."""
    can = channel().capabilities(kept(read(order_body()), standing))
    assert can.title == "JET Connect"
    offered = {can.accept, can.cancel, can.ready, can.hand_over, can.preparation_time}
    assert offered == {False}
    assert can.answer_within is None


def test_a_cancellation_without_its_order_offers_nothing() -> None:
    """Nobody can accept what never came."""
    arrival = read({"orderID": "q7", "reason": {"code": "unknown"}}, "cancel")
    assert not channel().capabilities(replace(kept(arrival), unseen=True)).accept


def test_accepting_is_told_unless_the_answer_said_it() -> None:
    """A waiting order is told as taken; one that was taken by its answer is not told again."""
    order = kept(read(order_body(transmission_id=None)), COOKING)
    assert planned(Press.ACCEPT, order) == [StepPlan(name="accept", code="sent-to-pos-success")]
    assert len(planned(Press.ACCEPT, order, {"by": "auto"})) == 1
    assert planned(Press.ACCEPT, order, {"by": "the Orderpad"}) == []


def test_the_transmission_is_kept_for_the_answer() -> None:
    """An order that named its transmission gets the answer with it."""
    (step,) = planned(Press.ACCEPT, kept(read(order_body()), COOKING))
    assert step.details == {"transmission": "tr-1"}


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("Closing", "STORE_CLOSED"),
        ("We are closed today", "STORE_CLOSED"),
        ("Nobody took it in time: it is on the Orderpad now. Key it in by hand.", "TIMEOUT"),
        ("timeout", "TIMEOUT"),
        ("could not be read", "MALFORMED_REQUEST"),
        ("unreadable", "MALFORMED_REQUEST"),
        ("Too busy", "UNKNOWN"),
        ("Item out of stock", "MENU_ERROR"),
        ("It is sold out", "MENU_ERROR"),
        ("sometimes undisclosed", "UNKNOWN"),
        ("Other reason", "UNKNOWN"),
    ],
)
@pytest.mark.parametrize("press", [Press.CANCEL, Press.FAIL])
def test_not_taking_it_is_told_with_a_code(press: Press, reason: str, code: str) -> None:
    """The platform hears why in its own codes, and in the cook's words."""
    (step,) = planned(press, kept(read(DOUBTFUL), CANCELLED), {"reason": reason})
    assert (step.name, step.code) == (press.value, "sent-to-pos-failed")
    assert step.details == {"error": code, "reason": reason, "transmission": "tr-1"}


def test_not_taking_without_a_word_has_one_all_the_same() -> None:
    """The message that the platform requires is never empty."""
    (step,) = planned(Press.FAIL, kept(read({**DOUBTFUL, "transmission_id": ""}), CANCELLED))
    assert step.details == {"error": "MALFORMED_REQUEST", "reason": "not taken by the kitchen"}
    (step,) = planned(Press.CANCEL, kept(read(order_body(transmission_id=None)), CANCELLED))
    assert step.details == {"error": "UNKNOWN", "reason": "not taken by the kitchen"}


@pytest.mark.parametrize("press", [Press.CANCEL, Press.FAIL])
def test_what_was_taken_is_not_told_as_failed(press: Press) -> None:
    """An order that was accepted does not wait any more: nothing is told of its end."""
    order = kept(read(order_body()), replace(CANCELLED, accepted_at=NOON))
    assert planned(press, order, {"reason": "Closing"}) == []


SILENT = set(Press) - {Press.ACCEPT, Press.CANCEL, Press.FAIL}


@pytest.mark.parametrize("press", sorted(SILENT))
def test_of_everything_else_nothing_is_told(press: Press) -> None:
    """The platform has no calls for cooking, handing over or drivers, so none is made up."""
    details = {"plu": "S-1", "name": "Soup", "reason": "x", "minutes": "5"}
    assert planned(press, kept(read(order_body()), COOKING), details) == []


@pytest.mark.parametrize("press", Press)
def test_nothing_is_told_of_an_order_without_an_id(press: Press) -> None:
    """What the platform did not name cannot be told back."""
    order = kept(read(order_body(id=None)))
    assert planned(press, order, {"plu": "S-1", "name": "Soup"}) == []


def test_steps_can_be_kept() -> None:
    """Whatever is to be told is plain text, so that a journal can hold it."""
    order = kept(read(DOUBTFUL), CANCELLED)
    for press in Press:
        for step in planned(press, order, {"plu": "S-1", "reason": "x"}):
            assert step.name == press.value
            assert json.loads(json.dumps(step.details)) == step.details


def test_addresses() -> None:
    """Each kind of call has an address, by POST and PUT."""
    routes = channel().routes()
    assert {path for _, path in routes} == {
        f"/jet_connect/{name}"
        for name in (
            *("orders", "final-orders", "cancel", "driver-status", "offline", "failed-order"),
            "order-time-updated",
        )
    }
    assert {method for method, _ in routes} == {"POST", "PUT"}
    assert routes["POST", "/jet_connect/orders"] == routes["PUT", "/jet_connect/orders"] == "orders"
