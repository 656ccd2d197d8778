"""A kitchen for the screen's tests: real kitchen, real store in memory, a platform made of paper.

The clock stands still until it is turned.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from typing_extensions import override

from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    NotGenuine,
    Refused,
    Told,
    Unreachable,
)
from kds.clock import Clock as KitchenClock
from kds.domain.controls import NOTHING, Controllable
from kds.domain.items import Item, multiply_out
from kds.domain.lifecycle import Press, State
from kds.domain.news import News, NewsKind
from kds.domain.order import Content, Order, OrderType
from kds.domain.steps import Step, StepPlan
from kds.kitchen import Delivery, Kitchen
from kds.store.store import Store

NOON = datetime(2026, 3, 14, 18, 30, tzinfo=UTC)
CODES = {
    Press.ACCEPT: 20,
    Press.READY: 70,
    Press.HAND_OVER: 90,
    Press.CANCEL: 110,
    Press.CHANNEL_CANCEL: 110,
    Press.FAIL: 120,
    Press.MORE_TIME: 0,
    Press.ANSWER: 0,
    Press.SOLD_OUT: 0,
}
DRIVEN = (
    Press.ARRIVAL,
    Press.ASSIGN,
    Press.UNASSIGN,
    Press.AT_RESTAURANT,
    Press.ON_ITS_WAY,
    Press.AT_ADDRESS,
    Press.DELIVERED,
)


class Clock:
    """The kitchen's clock on a machine whose clock is turned by hand."""

    def __init__(self, at: datetime = NOON) -> None:
        """Show `at` until turned."""
        self.at, self.tick = at, 0.0
        self.kept = KitchenClock(lambda: self.at, lambda: self.tick)

    def __call__(self) -> datetime:
        """Return the time it shows."""
        return self.kept()

    def turn(self, seconds: float) -> None:
        """Let time pass, or with less than nothing go back to what was before."""
        self.at += timedelta(seconds=seconds)
        self.tick += seconds
        self.kept()

    def set(self, seconds: float) -> None:
        """Set the machine's clock, while no time passes."""
        self.at += timedelta(seconds=seconds)


class PaperPlatform(Channel):
    """A platform that hears everything it is told and says nothing by itself."""

    def __init__(self, capabilities: Capabilities, accept: str = "manual") -> None:
        """Be a platform of these capabilities."""
        self.title = capabilities.title
        self.name = self.title.lower().replace(" ", "_")
        self.hears = capabilities
        self.can = NOTHING
        self.accept = accept

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return nothing: orders are handed to the kitchen directly."""
        return {}

    @override
    def verify(self, call: Call) -> None:
        """Trust nobody: no call comes here."""
        raise NotGenuine(call.path)

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read nothing: orders are handed to the kitchen directly."""
        raise NotImplementedError(call.path)

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return the same for every order; with a time to answer, an answer only to new ones."""
        if self.hears.answer_within and order.state is not State.PLACED:
            return replace(self.hears, accept=False, cancel=False, answer_within=None)
        return self.hears

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Want to hear of every press that has a code, as far as it can be told."""
        del order, at
        deaf = (press is Press.READY and not self.hears.ready) or (
            press is Press.HAND_OVER and not self.hears.hand_over
        )
        codes = CODES | (dict.fromkeys(DRIVEN, 0) if self.hears.own_drivers else {})
        if deaf or press not in codes:
            return []
        return [StepPlan(name=press.value, code=codes[press], details=dict(details))]

    @override
    def controllable(self) -> Controllable:
        """Return what a test gave it, at first nothing."""
        return self.can

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """Hear nothing: the tests say what was heard."""
        raise NotImplementedError(f"{order.id} {step.id}")

    @override
    async def close(self) -> None:
        """Hold nothing that would need closing."""


DELIVERECT = Capabilities(title="Deliverect")
PLAIN = Capabilities(title="Plainfood", cancel=False, preparation_time=False)


@dataclass
class Practice:
    """A kitchen with its clock, and short words for what happens to its orders."""

    clock: Clock = field(default_factory=Clock)
    capabilities: Capabilities = DELIVERECT
    undo_seconds: float = 3
    path: Path | None = None

    def __post_init__(self) -> None:
        """Open the kitchen."""
        self.store = Store(self.path)
        self.store.open()
        self.platform = PaperPlatform(self.capabilities)
        self.channels: dict[str, Channel] = {self.platform.name: self.platform}
        self.trouble: list[str | None] = []
        self.kitchen = Kitchen(
            self.store,
            self.channels,
            self.clock,
            undo_time=timedelta(seconds=self.undo_seconds),
            store_trouble=self.trouble.append,
        )
        self._bodies = 0

    def join(self, title: str) -> PaperPlatform:
        """Let one more platform send orders here."""
        platform = PaperPlatform(Capabilities(title=title))
        self.channels[platform.name] = platform
        return platform

    def close(self) -> None:
        """Give the database back."""
        self.store.close()

    def receive(
        self,
        content: Content,
        *,
        kind: ArrivalKind = ArrivalKind.ORDER,
        attention: str = "",
        raw: str = "",
        platform: PaperPlatform | None = None,
        **said: Any,
    ) -> Order:
        """Let an order come in (or a new version of it, or its cancellation).

        It comes from `platform` if that is not the first one. What else its arrival may hold is
        `said` by name: `reason`, `accepted_by`, `news`.
        """
        self._bodies += 1
        body = (raw or json.dumps({"body": self._bodies})).encode()
        arrival = Arrival(kind=kind, content=content, attention=attention, **said)
        delivery = Delivery(
            channel=(platform or self.platform).name,
            arrival=arrival,
            headers={},
            body=body,
            fingerprint=hashlib.sha256(body).hexdigest(),
        )
        receipt = self.kitchen.receive([delivery])[0]
        assert receipt.order_id
        self.kitchen.telling.answered(receipt.order_id)
        return self.kitchen.order(receipt.order_id)

    def cancelled_by_platform(self, order: Order, reason: str = "") -> Order:
        """Let the platform cancel an order."""
        return self.receive(order.content, kind=ArrivalKind.CANCELLATION, reason=reason)

    def news(self, order: Order, kind: NewsKind, **said: Any) -> Order:
        """Let the platform say something about an order."""
        news = News(kind=kind, **said)
        return self.receive(order.content, kind=ArrivalKind.NEWS, news=news)

    def hear(self, order: Order, took_ms: int = 400) -> Order:
        """Let the platform hear every step of an order that is waiting."""
        for step in self.kitchen.order(order.id).waiting_steps:
            self.kitchen.telling.told(order.id, step.id, Told(status=200, body=""), took_ms)
        return self.kitchen.order(order.id)

    def refuse(self, order: Order, problem: str) -> Order:
        """Let the platform refuse the waiting steps of an order."""
        for step in self.kitchen.order(order.id).waiting_steps:
            error = Refused(problem, status=400)
            self.kitchen.telling.refused(order.id, step.id, error, 120)
        return self.kitchen.order(order.id)

    def put_off(self, order: Order, problem: str, seconds: float) -> Order:
        """Let an attempt to tell the waiting steps of an order get no answer."""
        until = self.clock() + timedelta(seconds=seconds)
        for step in self.kitchen.order(order.id).waiting_steps:
            error = Unreachable(problem)
            self.kitchen.telling.put_off(order.id, step.id, error, 3000, until)
        return self.kitchen.order(order.id)


def items(*lines: str | tuple[int, str] | Item) -> tuple[Item, ...]:
    """Write items as "2 Burger", modifiers as "> 1 Cheese", one ">" for each level.

    "-" before a name leaves it out, “…” behind it is a remark.
    """
    found: list[Item] = []
    for line in lines:
        if isinstance(line, Item):
            found.append(line)
            continue
        text = line if isinstance(line, str) else f"{line[0]} {line[1]}"
        rest = text.lstrip("> ")
        depth = text[: len(text) - len(rest)].count(">")
        quantity, _, name = rest.partition(" ")
        name, _, remark = name.partition("“")
        removed = name.startswith("-")
        found.append(
            Item(
                depth=depth,
                name=name.lstrip("-").strip(),
                quantity=int(quantity),
                remark=remark.rstrip("”"),
                removed=removed,
            )
        )
    return multiply_out(found)


def content(number: str, *lines: str | Item, due_in: float | None = 15, **more: object) -> Content:
    """Return what a platform says of an order that is wanted `due_in` minutes after noon."""
    pickup = None if due_in is None else NOON + timedelta(minutes=due_in)
    made = Content(
        remote_id=f"remote-{number}",
        channel_order_id=f"channel-{number}",
        display_id=number,
        source="Deliveroo",
        source_key="2",
        order_type=OrderType.PICKUP,
        pickup_at=pickup,
        asap=False,
        time_zone="Europe/Amsterdam",
        items=items(*(lines or ("1 Chicken Burger",))),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name
