"""Just Eat as two sides of the contract: orders that wait for a yes, and orders to be cooked."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace

from kds.channels.channel import Call
from kds.channels.just_eat.just_eat import ACCEPTANCE, ASYNC, SYNC
from kds.channels.just_eat.messages import DRIVER_STATUS, MESSAGES
from kds.demo.just_eat.book import Stage
from kds.demo.just_eat.orders import stamp
from kds.domain.lifecycle import Press, State
from tests.contract.just_eat_side import ID, JustEatSide, in_minutes, order_body
from tests.contract.just_eat_side import just_eat as both_sides
from tests.contract.side import Proof, Side
from tests.kit.house import json_bytes

CANCELLATION = {
    "Event": "OrderCancelled",
    "OrderId": ID,
    "Reason": "cust_cancelled_changed_mind",
}

# What Just Eat hears of an order that has been accepted.
_LATER = frozenset({Press.MORE_TIME, Press.READY, Press.HAND_OVER, Press.ANSWER})


def full_body() -> bytes:
    """Return an order of a guest who has a name."""
    body = order_body()
    return json_bytes({**body, "Customer": {"Id": 7, "Name": "Wilhelmina Quistgaard"}})


def just_eat_side(both: JustEatSide, route: str) -> Side:
    """Return the side of orders that come to `route`, as they are while they wait for a yes."""
    order = full_body()
    book = both.platform.book

    def call(body: bytes, route: str = route) -> Call:
        return replace(both.call({}, route), body=body)

    def arrange(press: Press, state: State) -> None:
        book.place(ID, collected=True)
        entry = book.entries[ID]
        entry.stage = Stage.PLACED if state is State.PLACED else Stage.ACCEPTED
        entry.asked = press is Press.ANSWER

    return Side(
        channel=both.channel,
        platform=both.platform,
        call=call,
        cancel=lambda body: call(body, "order-cancelled"),
        order=order,
        cancellation=json_bytes(CANCELLATION),
        heard=lambda: [heard.order_id for heard in both.platform.heard],
        told={Press.ACCEPT, Press.CANCEL, Press.FAIL, *_LATER},
        tell_path="/orders/",
        proof=Proof.KEY,
        arrange=arrange,
        others=list(_others(both, route, order)),
        details={"reason": "sold out", "status": "Preparing", "minutes": "10"},
    )


def _others(both: JustEatSide, own: str, order: bytes) -> Iterator[Call]:
    """Yield a call to each other address, as far as it makes sense the story of one order."""
    for route in {ACCEPTANCE, SYNC} - {own}:
        yield replace(both.call({}, route), body=order)
    back = both.platform.callback_url(ID)
    yield replace(both.call({}, ASYNC, back), body=order)
    said = {"orderId": ID, "DriverName": "Milo", "TimeStamp": stamp(in_minutes(0), 7)}
    for route in (
        route for route in MESSAGES if route not in ("order-cancelled", "order-rejected")
    ):
        yield both.call(said, route)
    path = f"/just_eat/order/{ID}/driver/status"
    status = both.call({"Event": "Delivered"}, DRIVER_STATUS)
    yield replace(status, path=path, method="PUT", parts={"id": ID})
    yield both.call({**said, "RejectedBy": "Restaurant"}, "order-rejected")


@asynccontextmanager
async def just_eat() -> AsyncIterator[Side]:
    """Just Eat asks this kitchen for its yes."""
    async with both_sides() as both:
        yield just_eat_side(both, ACCEPTANCE)


@asynccontextmanager
async def just_eat_to_cook() -> AsyncIterator[Side]:
    """Just Eat calls an order to be cooked that has been accepted elsewhere.

    It does not take "ready" for an order that it has not accepted: there 409 is a no.
    """
    async with both_sides() as both:
        yield replace(
            just_eat_side(both, SYNC),
            told=_LATER,
            first=Press.READY,
            already=(),
            accepted_by="Just Eat",
            refuses_junk=True,
        )
