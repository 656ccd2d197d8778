"""Plays a service of Orderconnect: orders that this kitchen's own drivers bring."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from enum import StrEnum
from random import Random
from typing import Any

from kds.demo.acts import Act, rounds
from kds.demo.onlooker import Onlooker
from kds.demo.orderconnect.orders import Wish, make_order
from kds.demo.orderconnect.platform import PretendOrderconnect
from kds.demo.part import COOKING, OPEN, Part
from kds.demo.troubles import answer

# Farther than this kitchen delivers in practice, in kilometres.
MOST_KM = 5.0
_TOO_FAR = 9.0

_REASONS = ("cust_cancelled_other", "cust_cancelled_changed_mind", "rest_cancelled_too_busy")


class What(StrEnum):
    """One thing that can happen, told from the platform's side."""

    ORDER = "an order"
    ALLERGY = "an order with an allergy"
    CASH = "an order to be paid at the door"
    PAIR = "two orders in one call"
    TOO_FAR = "an order from too far away"
    REPEAT = "the same order again"
    PICKUP = "the food can be collected"
    CANCEL = "a cancellation"
    REDELIVERY = "an order is to be brought again"
    REFUSE = "the next state of a delivery is refused"
    OUTAGE = "the platform cannot be reached"


_WISHES: dict[What, Wish] = {
    What.ORDER: {},
    What.ALLERGY: {"allergy": True},
    What.CASH: {"cash": True},
}

_OPENING = (
    Act(8, What.ORDER),
    Act(62, What.PICKUP),
    Act(90, What.PAIR),
    Act(140, What.REPEAT),
    Act(170, What.TOO_FAR),
    Act(205, What.CASH),
    Act(230, What.CANCEL),
    Act(262, What.REFUSE),
    Act(285, What.ALLERGY),
    Act(320, What.OUTAGE, 40),
    Act(355, What.ORDER),
    Act(390, What.REDELIVERY),
)
_OPENING_ENDS = 435.0
_ORDERS = (*(What.ORDER,) * 4, What.ALLERGY, What.CASH, What.PAIR)
_REST = (
    *(Act(0, what) for what in (What.PICKUP, What.REPEAT, What.TOO_FAR, What.CANCEL)),
    *(Act(0, what) for what in (What.REDELIVERY, What.REFUSE)),
    Act(0, What.OUTAGE, 60),
)


def script(rng: Random) -> Iterator[Act]:
    """Yield acts in the order of time, without end: an order about every 85 seconds."""
    yield from _OPENING
    yield from rounds(rng, _OPENING_ENDS, every=85, orders=_ORDERS, rest=_REST)


async def play(  # noqa: PLR0913 - as all plays, and who watches
    platform: PretendOrderconnect,
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
    platform.sender.kitchen_url = kitchen_url
    part = Part("orderconnect", platform, onlooker, speed)
    await part.play(
        script, _Service(platform, part).perform, seed=seed, stop=stop, title="Orderconnect"
    )


class _Service:
    def __init__(self, platform: PretendOrderconnect, part: Part) -> None:
        self._platform = platform
        self._part = part
        self._last: dict[str, Any] | None = None
        self._rest: dict[What, Callable[[Random], Coroutine[None, None, None]]] = {
            What.PAIR: self._pair,
            What.TOO_FAR: self._too_far,
            What.REPEAT: self._repeat,
            What.PICKUP: self._pickup,
            What.CANCEL: self._cancel,
            What.REDELIVERY: self._redeliver,
            What.REFUSE: self._refuse,
        }

    async def perform(self, act: Act, rng: Random) -> None:
        """Do one act of the script."""
        what = What(act.what)
        if what is What.OUTAGE:
            await self._part.outage(act.seconds)
        elif what in _WISHES:
            await self._order(rng, _WISHES[what])
        else:
            await self._rest[what](rng)

    def _make(self, rng: Random, wish: Wish) -> dict[str, Any]:
        return make_order(rng, self._platform.clock(), **wish)

    async def _order(self, rng: Random, wish: Wish) -> None:
        body = self._make(rng, wish)
        sent = await self._part.send(lambda: self._platform.send_order(body))
        self._last = body if sent else self._last

    async def _pair(self, rng: Random) -> None:
        bodies = [self._make(rng, {}) for _ in range(2)]
        await self._part.send(lambda: self._platform.send_order(bodies), count=2)

    async def _too_far(self, rng: Random) -> None:
        if self._part.attended:
            await self._platform.send_order(self._make(rng, {"far": _TOO_FAR}))

    async def _repeat(self, rng: Random) -> None:
        if self._last is None:
            await self._order(rng, {})
        if self._last and self._part.attended:
            await self._platform.send_order(self._last)

    async def _pickup(self, rng: Random) -> None:
        order = await self._part.find(rng, *COOKING, otherwise=lambda: self._order(rng, {}))
        if order:
            await self._platform.ready_for_pickup(order.content.remote_id)

    async def _cancel(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._order(rng, {}))
        if order:
            await self._platform.cancel(order.content.remote_id, rng.choice(_REASONS))

    async def _redeliver(self, rng: Random) -> None:
        order = await self._part.find(rng, *COOKING, otherwise=lambda: self._order(rng, {}))
        if order:
            await self._platform.ask_redelivery(
                order.content.remote_id, "", "The drink was missing"
            )

    async def _refuse(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._order(rng, {}))
        if order:
            # Source: JEAPI: 400 for a state that does not follow, 404 for an order it lost.
            trouble = answer(rng.choice((400, 404)))
            self._platform.troubles.plan(trouble, order_id=order.content.remote_id)
