"""A small channel whose orders are delivered by the kitchen's own drivers, and a kitchen with it.

Bodies are JSON: `{"id": "A1", "kind": "order", ...}`; a list holds several.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from typing_extensions import override

from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    Refusal,
    Situation,
    Told,
)
from kds.domain.items import Item
from kds.domain.lifecycle import Press
from kds.domain.news import NewsKind, from_data
from kds.domain.order import Address, Content, Order, Origin
from kds.domain.steps import Step, StepPlan
from kds.domain.whereabouts import Position
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.store.store import Store
from tests.conftest import Clock

ADDRESS = "/couriers/orders"

# Where the restaurant is, and the guest about 1 km north of it.
HERE = Address(latitude=53.7960, longitude=-1.5470)
THERE = Address(street="Mill Lane", number="18", latitude=53.8050, longitude=-1.5470)

DRIVERS_PRESSES = frozenset(
    {
        *(Press.ARRIVAL, Press.ASSIGN, Press.UNASSIGN, Press.AT_RESTAURANT),
        *(Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED),
    }
)


class Couriers(Channel):
    """Refuses above `most` open orders, accepts everything else; hears drivers and answers."""

    name = "couriers"
    title = "Couriers"
    accept = "auto"

    def __init__(self, most: int = 0, answer_within: timedelta | None = None) -> None:
        self.most = most
        self.answer_within = answer_within
        self.located: list[list[tuple[str, Position]]] = []
        self.trouble: Exception | None = None

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        return {("PUT", ADDRESS): "orders", ("PUT", ADDRESS + "/{id}/news"): "news"}

    @override
    def verify(self, call: Call) -> None:
        """Believe everybody."""

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        value = json.loads(call.body)
        several = value if isinstance(value, list) else [value]
        return [_arrival(one, call, alone=len(several) == 1) for one in several]

    @override
    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        if situation.answered:
            return Refusal(code="duplicate", message="It came before.", known=True)
        if self.most and situation.open_orders >= self.most:
            return Refusal(code="too_busy", message="There is no driver left.")
        return None

    @override
    def capabilities(self, order: Order) -> Capabilities:
        return Capabilities(
            title=self.title,
            own_drivers=True,
            accept=self.answer_within is not None,
            answer_within=self.answer_within,
            given_up="Nobody took it in time.",
        )

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        if press in DRIVERS_PRESSES or press in (Press.ANSWER, Press.SOLD_OUT, Press.FAIL):
            return [StepPlan(name=press.value, code=press.value, details=dict(details) or None)]
        return ()

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        return Told(status=200, body="")

    @override
    async def locate(self, places: Sequence[tuple[Order, Position]]) -> None:
        self.located.append([(order.content.remote_id, position) for order, position in places])
        if self.trouble:
            raise self.trouble

    @override
    async def close(self) -> None:
        """Hold nothing."""


def _arrival(value: dict[str, Any], call: Call, *, alone: bool) -> Arrival:
    kind = ArrivalKind(value.get("kind", "order"))
    remote_id = call.parts.get("id") or value.get("id", "")
    news = from_data(value["news"]) if "news" in value else None
    return Arrival(
        kind=kind,
        content=_content(remote_id, value) if kind is ArrivalKind.ORDER else _named(remote_id),
        attention=value.get("attention", ""),
        reason=value.get("reason", ""),
        accepted_by=value.get("accepted_by", ""),
        news=news,
        steps=[StepPlan(name="stored", code=code) for code in value.get("steps", [])],
        body=None if alone else json.dumps(value).encode(),
    )


def _named(remote_id: str) -> Content:
    return Content(remote_id=remote_id)


def _content(remote_id: str, value: dict[str, Any]) -> Content:
    return replace(
        _named(remote_id),
        display_id=f"#{remote_id}",
        items=tuple(Item(name=name) for name in value.get("items", ["Thali"])),
        address=THERE,
        origin=Origin(name="Thali House", address=HERE),
    )


class CourierKitchen:
    """A kitchen in memory that serves `Couriers`, its clock turned by hand."""

    def __init__(self, clock: Clock, most: int = 0, answer_within: timedelta | None = None) -> None:
        self.clock = clock
        self.channel = Couriers(most, answer_within)
        self.store = Store(None)
        self.store.open()
        self.kitchen = Kitchen(self.store, {"couriers": self.channel}, clock)

    def send(self, value: object, path: str = ADDRESS, *, heard: bool = True) -> list[Receipt]:
        """Let one request come in; unless it is `heard`, its answer gets lost on the way."""
        body = json.dumps(value).encode()
        part = path.removeprefix(ADDRESS).removesuffix("/news").strip("/")
        parts = {"id": part} if part else {}
        call = Call(
            route="", path=path, headers={}, body=body, public_url="", method="PUT", parts=parts
        )
        deliveries = [
            Delivery(
                channel="couriers",
                arrival=arrival,
                headers={},
                body=arrival.body or body,
                fingerprint=hashlib.sha256(arrival.body or body).hexdigest(),
                path=path,
                method="PUT",
                route="news" if parts else "orders",
                parts=parts,
            )
            for arrival in self.channel.read(call)
        ]
        (receipts,) = self.kitchen.receive_requests([deliveries])
        for receipt in receipts:
            if receipt.order_id:
                self.kitchen.telling.answered(receipt.order_id, went_out=heard)
        return receipts

    def order(self, remote_id: str = "A1", **more: object) -> Order:
        """Let an order come in that is accepted already, and return it."""
        (receipt,) = self.send({"id": remote_id, "accepted_by": "our rules"} | more)
        assert receipt.order_id
        return self.kitchen.order(receipt.order_id)

    def news(self, kind: NewsKind, remote_id: str = "A1", **more: object) -> Receipt:
        """Let news of an order come in."""
        said = {"kind": kind.value} | more
        path = f"{ADDRESS}/{remote_id}/news"
        (receipt,) = self.send({"kind": "news", "news": said}, path)
        return receipt

    def known(self, remote_id: str = "A1") -> Order:
        """Return an order as it stands."""
        order = self.store.by_remote_id("couriers", remote_id)
        assert order
        return order

    def steps(self, remote_id: str = "A1") -> list[str]:
        """Return the names of the steps of an order, in the order in which they are told."""
        return [step.name for step in self.known(remote_id).steps]

    def tell_all(self) -> None:
        """Let the platform hear every step that is due."""
        while dues := self.kitchen.telling.due(8):
            for due in dues:
                assert self.kitchen.telling.take(due)
                yes = Told(status=200, body="")
                self.kitchen.telling.told(due.order_id, due.step_id, yes, 5)
