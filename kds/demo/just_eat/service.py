"""Plays a service of Just Eat: orders to accept, orders to cook, its drivers, late guests."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from enum import StrEnum
from random import Random
from typing import Any

from kds.demo.acts import Act, rounds
from kds.demo.just_eat.book import Stage
from kds.demo.just_eat.orders import COLLECTION, DELIVERY, Wish, make_order
from kds.demo.just_eat.platform import PretendJustEat
from kds.demo.onlooker import Onlooker
from kds.demo.part import COOKING, OPEN, LastBodies, Part
from kds.demo.troubles import answer
from kds.domain.lifecycle import State
from kds.domain.order import OrderType

_REASONS = ("cust_cancelled_changed_mind", "cust_cancelled_made_mistake", "system_cancelled_other")
# What is told of a driver, and after how many seconds; he leaves only with the food.
_DRIVE = (
    ("DriverAssigned", 0.0),
    ("DriverAtRestaurant", 20.0),
    ("OnItsWay", 10.0),
    ("AtDeliveryAddress", 30.0),
    ("Delivered", 15.0),
)
_WAITS_FOR_FOOD = 300.0


class What(StrEnum):
    """One thing that can happen, told from Just Eat's side."""

    DELIVERY = "an order to accept, for delivery"
    COLLECTION = "an order to accept, for collection"
    ALLERGY = "an order to accept, with an allergy"
    SCHEDULED = "an order to accept, for later"
    COOK = "an order to cook, accepted elsewhere"
    COOK_LATER = "an order to cook, whose arrival is to be told"
    CALL = "an accepted order is to be cooked now"
    DRIVER = "a driver comes, step by step"
    LATE = "a guest asks where an order is"
    CANCEL = "a cancellation"
    TABLET = "an order that somebody accepts on the tablet too"
    FAILED = "word that an order could not be sent"
    REFUSE = "the next call about an order is refused"
    OUTAGE = "the platform cannot be reached"


_ASKED: dict[What, Wish] = {
    What.DELIVERY: {"method": DELIVERY, "scheduled": False},
    What.COLLECTION: {"method": COLLECTION, "scheduled": False},
    What.ALLERGY: {"allergy": True, "scheduled": False},
    What.SCHEDULED: {"scheduled": True},
}

_OPENING = (
    Act(4, What.DELIVERY),
    Act(40, What.COLLECTION),
    Act(75, What.DRIVER),
    Act(95, What.COOK),
    Act(135, What.LATE),
    Act(160, What.COOK_LATER),
    Act(190, What.REFUSE),
    Act(215, What.ALLERGY),
    Act(245, What.CANCEL),
    Act(275, What.FAILED),
    Act(300, What.OUTAGE, 45),
    Act(305, What.COLLECTION),
    Act(345, What.TABLET),
    Act(385, What.CALL),
    Act(410, What.SCHEDULED),
)
_OPENING_ENDS = 445.0
_REST = (
    *(Act(0, w) for w in (What.CALL, What.DRIVER, What.LATE, What.CANCEL)),
    *(Act(0, w) for w in (What.TABLET, What.FAILED, What.REFUSE)),
    Act(0, What.OUTAGE, 60),
)


def script(rng: Random) -> Iterator[Act]:
    """Yield acts in the order of time, without end: an order about every 75 seconds."""
    yield from _OPENING
    orders = (*(What.DELIVERY, What.COLLECTION) * 2, *_ASKED, What.COOK, What.COOK_LATER)
    yield from rounds(rng, _OPENING_ENDS, every=75, orders=orders, rest=_REST)


async def play(  # noqa: PLR0913 - as all plays, and who watches
    platform: PretendJustEat,
    kitchen_url: str,
    *,
    speed: float,
    seed: int,
    stop: asyncio.Event,
    onlooker: Onlooker,
) -> None:
    """Play a service against the kitchen at `kitchen_url` until `stop` is set.

    `platform` must have been started and is left up and untroubled. `speed` 2 is twice as fast as
    life, `seed` gives the same play again as far as the kitchen acts the same.
    """
    platform.kitchen_url = kitchen_url
    part = Part("just_eat", platform, onlooker, speed)
    await part.play(
        script, _Service(platform, part).perform, seed=seed, stop=stop, title="Just Eat"
    )


class _Service:
    def __init__(self, platform: PretendJustEat, part: Part) -> None:
        self._platform = platform
        self._part = part
        self._bodies = LastBodies()
        self._rest: dict[What, Callable[[Random], Coroutine[None, None, None]]] = {
            What.COOK: self._cook,
            What.COOK_LATER: self._cook_later,
            What.CALL: self._call,
            What.DRIVER: self._drive,
            What.LATE: self._late,
            What.CANCEL: self._cancel,
            What.TABLET: self._accept_there,
            What.FAILED: self._failed,
            What.REFUSE: self._refuse,
        }

    async def perform(self, act: Act, rng: Random) -> None:
        """Do one act of the script."""
        what = What(act.what)
        if what is What.OUTAGE:
            await self._part.outage(act.seconds)
        elif what in _ASKED:
            body = self._make(rng, _ASKED[what])
            await self._part.send(lambda: self._platform.ask_acceptance(body))
        else:
            await self._rest[what](rng)

    def _make(self, rng: Random, wish: Wish) -> dict[str, Any]:
        wish = {**wish, "pace": self._part.speed}
        body = make_order(rng, self._platform.clock(), **wish)
        self._bodies.keep(body["OrderId"], body)
        return body

    async def _cook(self, rng: Random) -> None:
        body = self._make(rng, {"scheduled": False})
        await self._part.send(lambda: self._platform.call_to_cook(body))

    async def _cook_later(self, rng: Random) -> None:
        body = self._make(rng, {"scheduled": False})
        await self._part.send(lambda: self._platform.call_to_cook(body, later=True))

    async def _call(self, rng: Random) -> None:
        order = self._part.pick(rng, State.ACCEPTED)
        body = self._bodies.of(order)
        if body and self._part.attended:
            await self._platform.call_to_cook(body)
        else:
            await self._cook(rng)

    async def _drive(self, rng: Random) -> None:
        async def deliver() -> None:
            body = self._make(rng, {"method": DELIVERY, "scheduled": False})
            await self._part.send(lambda: self._platform.call_to_cook(body))

        order = await self._part.find(rng, *COOKING, otherwise=deliver)
        if order is None or order.content.order_type is not OrderType.DELIVERY:
            return
        remote_id = order.content.remote_id
        for event, seconds in _DRIVE:
            await self._part.pause(seconds)
            leaves = event == "OnItsWay"
            if leaves and not await self._part.reached(
                remote_id, State.READY, within=_WAITS_FOR_FOOD
            ):
                return
            await self._platform.tell_driver(remote_id, event)

    async def _late(self, rng: Random) -> None:
        order = await self._part.find(rng, *COOKING, otherwise=lambda: self._cook(rng))
        if order:
            await self._platform.ask_late(order.content.remote_id)

    async def _cancel(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._cook(rng))
        if order:
            await self._platform.cancel(order.content.remote_id, rng.choice(_REASONS))

    async def _accept_there(self, rng: Random) -> None:
        """Send an order that is accepted at Just Eat meanwhile: our own yes meets a conflict."""
        body = self._make(rng, {"scheduled": False})
        await self._part.send(lambda: self._platform.ask_acceptance(body))
        entry = self._platform.book.entries.get(body["OrderId"])
        if entry and entry.stage is Stage.PLACED:
            entry.stage = Stage.ACCEPTED

    async def _failed(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._cook(rng))
        if order:
            await self._platform.report_failure(order.content.remote_id)

    async def _refuse(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._cook(rng))
        if order:
            # Source: JEAPI, Order Acceptance API.
            said = b'{"errors":[{"description":"The order cannot be changed"}]}'
            self._platform.troubles.plan(answer(400, said), order_id=order.content.remote_id)
