"""What Just Eat hears for each press: address, body, and what its answers mean."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kds.channels.channel import Refused
from kds.demo.just_eat.book import LATE_STATUSES, Stage
from kds.demo.just_eat.orders import stamp
from kds.domain.lifecycle import Press, State
from tests.contract.just_eat_side import ID, JustEatSide, in_minutes, just_eat, order_body


@pytest.fixture
async def side() -> AsyncIterator[JustEatSide]:
    """Just Eat's two sides."""
    async with just_eat() as side:
        yield side


async def test_accept_promises_the_time_asked_for(side: JustEatSide) -> None:
    """Accepting names the time that the order asks for, with its offset."""
    due = in_minutes(40)
    order = side.kept(order_body(CustomerDueDate=stamp(due)))
    told = await side.channel.tell(order, side.step(Press.ACCEPT, order))
    (heard,) = side.platform.heard
    assert told.status == 200
    assert heard.body == {"TimeAcceptedFor": f"{due:%Y-%m-%dT%H:%M:%S}+00:00"}
    assert side.platform.book.stage(ID) is Stage.ACCEPTED
    (call,) = side.platform.calls
    assert (call.method, call.path) == ("PUT", f"/orders/{ID}/accept")
    assert call.headers["Authorization"] == f"JE-API-KEY {side.platform.api_key}"


async def test_accept_with_more_time_promises_later(side: JustEatSide) -> None:
    """What this kitchen promised goes before what was asked for."""
    order = side.kept(order_body())
    later = in_minutes(55)
    order = replace(order, standing=replace(order.standing, promised_at=later))
    await side.channel.tell(order, side.step(Press.ACCEPT, order))
    assert side.platform.heard[0].body["TimeAcceptedFor"] == later.isoformat()


@pytest.mark.parametrize(
    ("fulfilment", "minutes"),
    [
        ({"CustomerDueDate": None}, 25),
        ({"CustomerDueDate": "2020-01-01T00:00:00Z"}, 25),
        ({"CustomerDueDate": None, "PreparationTime": "00:12:00"}, 12),
    ],
)
async def test_accept_promises_a_usual_time(fulfilment: dict[str, object], minutes: int) -> None:
    """Without a time to come the promise is the order's preparation time, else the settings'."""
    async with just_eat(preparation_minutes=25) as side:
        order = side.kept(order_body(**fulfilment))
        await side.channel.tell(order, side.step(Press.ACCEPT, order))
        said = datetime.fromisoformat(side.platform.heard[0].body["TimeAcceptedFor"])
        left = said - datetime.now(UTC)
        assert timedelta(minutes=minutes - 1) < left <= timedelta(minutes=minutes)


async def test_promise_is_for_the_guest_and_not_for_the_driver(side: JustEatSide) -> None:
    """Where the food is wanted before the guest gets it, the promise still names the guest's."""
    due, wanted = in_minutes(40), in_minutes(25)
    body = order_body(Method="Delivery", CustomerDueDate=stamp(due), PrepareFor=stamp(wanted))
    order = side.kept(body)
    assert order.due_at == wanted
    step = side.step(Press.ACCEPT, order)
    assert step.details == {"time": due.isoformat()}
    later = wanted + timedelta(minutes=10)
    order = replace(order, standing=replace(order.standing, promised_at=later))
    step = side.step(Press.MORE_TIME, order)
    assert step.details == {"time": (due + timedelta(minutes=10)).isoformat()}


@pytest.mark.parametrize("press", [Press.CANCEL, Press.FAIL])
@pytest.mark.parametrize("reason", ["Out of chicken – sorry", ""])
async def test_cancelling_before_accepting_rejects(
    side: JustEatSide, press: Press, reason: str
) -> None:
    """An order that nobody has accepted is rejected, with the reason in the cook's words."""
    order = side.kept(order_body())
    cancelled = replace(order, standing=replace(order.standing, state=State.CANCELLED))
    await side.channel.tell(order, side.step(press, cancelled, reason=reason))
    (heard,) = side.platform.heard
    assert (heard.what, heard.body) == ("reject", {"Message": reason})
    assert side.platform.book.stage(ID) is Stage.REJECTED


async def test_nothing_cancels_after_accepting(side: JustEatSide) -> None:
    """After accepting there is no button to cancel, and nothing that would be told."""
    placed, accepted = side.kept(order_body()), side.kept(order_body(), State.ACCEPTED)
    assert side.channel.capabilities(placed).cancel
    assert not side.channel.capabilities(accepted).cancel
    assert side.steps(Press.CANCEL, accepted, reason="sold out") == []


async def test_order_that_is_to_be_cooked_is_not_accepted_again(side: JustEatSide) -> None:
    """What Just Eat gives to be cooked was accepted before: no button, nothing told."""
    order = replace(side.kept(order_body()), called_at=datetime.now(UTC))
    can = side.channel.capabilities(order)
    assert (can.accept, can.cancel) == (False, False)
    for press in (Press.ACCEPT, Press.CANCEL, Press.FAIL):
        assert side.steps(press, order) == []


async def test_more_time_is_a_new_due_date(side: JustEatSide) -> None:
    """More time tells when the guest will have it."""
    order = side.kept(order_body(), State.ACCEPTED)
    later = in_minutes(45)
    order = replace(order, standing=replace(order.standing, promised_at=later))
    await side.channel.tell(order, side.step(Press.MORE_TIME, order))
    (heard,) = side.platform.heard
    assert (heard.what, heard.body) == ("duedate", {"DueDate": later.isoformat()})


@pytest.mark.parametrize("minutes", [-30, 8 * 24 * 60])
async def test_due_date_out_of_range_is_refused_in_words(side: JustEatSide, minutes: int) -> None:
    """A time that is past by the time of the call, or too far ahead, is a no with its reason."""
    order = side.kept(order_body(), State.ACCEPTED)
    step = side.step(Press.MORE_TIME, order)
    step = replace(step, details={"time": in_minutes(minutes).isoformat()})
    with pytest.raises(Refused, match="past or over 7 days ahead") as caught:
        await side.channel.tell(order, step)
    assert caught.value.status == 400


async def test_ready_is_told_for_collection(side: JustEatSide) -> None:
    """A collected order that is ready is told without a body."""
    order = side.kept(order_body(), State.READY)
    assert side.channel.capabilities(order).ready
    assert (await side.channel.tell(order, side.step(Press.READY, order))).status == 204
    assert side.platform.book.stage(ID) is Stage.READY
    (call,) = side.platform.calls
    path = f"/orders/{ID}/readyforcollection"
    assert (call.method, call.path, call.body) == ("POST", path, b"")


@pytest.mark.parametrize("method", ["Delivery", "", "Drone"])
async def test_ready_stays_here_for_other_orders(side: JustEatSide, method: str) -> None:
    """Just Eat wants to hear "ready" of collected orders alone, and the ticket says so."""
    order = side.kept(order_body(Method=method), State.READY)
    assert not side.channel.capabilities(order).ready
    assert side.steps(Press.READY, order) == []


async def test_ready_before_acceptance_is_refused_in_words(side: JustEatSide) -> None:
    """A conflict on "ready" does not mean that it is so already: a person has to look."""
    order = side.kept(order_body())
    with pytest.raises(Refused, match="has not accepted this order, or it is complete") as caught:
        await side.channel.tell(order, side.step(Press.READY, order))
    assert caught.value.status == 409


async def test_ready_of_what_is_not_collected_is_refused_in_words(side: JustEatSide) -> None:
    """Should Just Eat think that an order is delivered, it says so."""
    side.platform.book.place(ID, collected=False, stage=Stage.ACCEPTED)
    order = side.kept(order_body(), State.READY)
    with pytest.raises(Refused, match="an order that is collected") as caught:
        await side.channel.tell(order, side.step(Press.READY, order))
    assert caught.value.status == 400


@pytest.mark.parametrize("method", ["Collection", "Delivery"])
async def test_handed_over_is_complete(side: JustEatSide, method: str) -> None:
    """An order that is handed over is complete; told twice it still is."""
    order = side.kept(order_body(Method=method), State.CLOSED)
    step = side.step(Press.HAND_OVER, order)
    assert [(await side.channel.tell(order, step)).status for _ in range(2)] == [204, 409]
    assert side.platform.hearing.of(ID) == ["complete"]


@pytest.mark.parametrize("status", LATE_STATUSES)
@pytest.mark.parametrize(
    ("minutes", "added"), [("10", 10), ("0", None), ("", None), ("soon", None), ("-5", None)]
)
async def test_answer_to_a_late_order(
    side: JustEatSide, status: str, minutes: str, added: int | None
) -> None:
    """How a late order stands is answered, with the minutes that it will take if there are any."""
    order = side.kept(order_body(), State.ACCEPTED)
    side.platform.book.entries[ID].asked = True
    step = side.step(Press.ANSWER, order, status=status, minutes=minutes)
    assert (await side.channel.tell(order, step)).status == 202
    (heard,) = side.platform.heard
    more = {} if added is None else {"additionalDeliveryTimeToAddMinutes": added}
    assert heard.body == {"lateOrderStatus": status, **more}
    late = "consumerqueries/lateorder/restaurantresponse"
    assert side.platform.calls[0].path == f"/orders/uk/{ID}/{late}"


async def test_answer_to_a_question_that_is_over(side: JustEatSide) -> None:
    """An answer that nobody waits for any more is a no in words."""
    order = side.kept(order_body(), State.ACCEPTED)
    step = side.step(Press.ANSWER, order, status="Preparing")
    with pytest.raises(Refused, match="does not know of this question") as caught:
        await side.channel.tell(order, step)
    assert caught.value.status == 404


async def test_answer_that_just_eat_has_no_word_for_is_not_told(side: JustEatSide) -> None:
    """Only the three documented answers are told."""
    order = side.kept(order_body(), State.ACCEPTED)
    assert side.steps(Press.ANSWER, order, status="Burnt") == []
    assert side.steps(Press.ANSWER, order) == []


@pytest.mark.parametrize("press", Press)
async def test_plan_is_plain_text_and_nothing_without_an_id(
    side: JustEatSide, press: Press
) -> None:
    """A step can be kept in a journal; of an order without an id nothing can be told."""
    order = side.kept(order_body())
    for step in side.steps(press, order, reason="r", status="Preparing"):
        assert (step.name, type(step.code)) == (press.value, str)
        assert all(isinstance(value, str) for value in (step.details or {}).values())
    nameless = replace(order, content=replace(order.content, remote_id=""))
    assert side.steps(press, nameless, reason="r", status="Preparing") == []


@pytest.mark.parametrize(
    "press",
    [
        *(Press.RECALL, Press.SEE_CANCEL, Press.CHANNEL_CANCEL, Press.START, Press.PREPARED),
        *(Press.ASSIGN, Press.ON_ITS_WAY, Press.DELIVERED, Press.ARRIVAL, Press.SOLD_OUT),
    ],
)
async def test_what_just_eat_has_no_call_for_is_not_told(side: JustEatSide, press: Press) -> None:
    """What cannot be told leaves no step behind."""
    assert side.steps(press, side.kept(order_body(), State.ACCEPTED)) == []


@pytest.mark.parametrize("order_id", ["a/b c", "a%2Fb", "ü?x=1#y", "a..b", "+&;", "…"])
async def test_any_id_reaches_its_order(side: JustEatSide, order_id: str) -> None:
    """Whatever stands in an id, the call is about that order."""
    order = side.kept({**order_body(), "OrderId": order_id})
    await side.channel.tell(order, side.step(Press.ACCEPT, order))
    assert [heard.order_id for heard in side.platform.heard] == [order_id]


async def test_own_drivers_are_not_offered(side: JustEatSide) -> None:
    """Nobody can follow an own driver at Just Eat's restaurant side, so nothing offers it."""
    can = side.channel.capabilities(side.kept(order_body()))
    assert can.own_drivers is False
    assert (can.hand_over, can.preparation_time, can.title) == (True, True, "Just Eat")
