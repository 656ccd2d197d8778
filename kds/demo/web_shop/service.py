"""Plays a service of a web shop: orders, changes, cancellations, and a shop that fails."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from enum import StrEnum
from random import Random
from typing import Any

from kds.demo.acts import Act, rounds
from kds.demo.onlooker import Onlooker
from kds.demo.part import OPEN, LastBodies, Part
from kds.demo.troubles import answer
from kds.demo.web_shop.orders import COLLECTION, DELIVERY, EAT_IN, Wish, changed, make_order
from kds.demo.web_shop.shop import PretendWebShop
from kds.domain.lifecycle import State

_REASONS = ("The guest rang.", "Paid twice by mistake.", "")


class What(StrEnum):
    """One thing that can happen, told from the shop's side."""

    DELIVERY = "an order to be delivered"
    COLLECTION = "an order to be collected"
    EAT_IN = "an order for a table"
    ALLERGY = "an order with an allergy"
    SCHEDULED = "an order for later"
    UNPAID = "an order that is not paid yet"
    TEST = "a test order"
    CHANGE = "a changed order"
    REPEAT = "the same order again"
    CANCEL = "a cancellation"
    CANCEL_FIRST = "a cancellation that overtakes its order"
    REFUSE = "the next status of an order is refused"
    OUTAGE = "the shop cannot be reached"


_WISHES: dict[What, Wish] = {
    What.DELIVERY: {"kind": DELIVERY, "scheduled": False},
    What.COLLECTION: {"kind": COLLECTION, "scheduled": False},
    What.EAT_IN: {"kind": EAT_IN, "scheduled": False},
    What.ALLERGY: {"allergy": True, "scheduled": False},
    What.SCHEDULED: {"scheduled": True},
    What.UNPAID: {"unpaid": True, "scheduled": False},
    What.TEST: {"test": True, "scheduled": False},
}

_OPENING = (
    Act(16, What.DELIVERY),
    Act(65, What.CHANGE),
    Act(80, What.COLLECTION),
    Act(125, What.CANCEL),
    Act(155, What.EAT_IN),
    Act(185, What.REPEAT),
    Act(225, What.ALLERGY),
    Act(250, What.REFUSE),
    Act(295, What.UNPAID),
    Act(330, What.CANCEL_FIRST),
    Act(350, What.OUTAGE, 40),
    Act(352, What.DELIVERY),
    Act(400, What.TEST),
)
_OPENING_ENDS = 440.0
_ORDERS = (*(What.DELIVERY, What.COLLECTION) * 3, *_WISHES)
_REST = (
    *(Act(0, what) for what in (What.CHANGE, What.REPEAT, What.CANCEL)),
    *(Act(0, what) for what in (What.CANCEL_FIRST, What.REFUSE)),
    Act(0, What.OUTAGE, 60),
)


def script(rng: Random) -> Iterator[Act]:
    """Yield acts in the order of time, without end: an order about every 70 seconds."""
    yield from _OPENING
    yield from rounds(rng, _OPENING_ENDS, every=70, orders=_ORDERS, rest=_REST)


async def play(  # noqa: PLR0913 - as all plays, and who watches
    platform: PretendWebShop,
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
    part = Part("web_shop", platform, onlooker, speed)
    await part.play(
        script, _Service(platform, part).perform, seed=seed, stop=stop, title="web shop"
    )


class _Service:
    def __init__(self, platform: PretendWebShop, part: Part) -> None:
        self._platform = platform
        self._part = part
        self._bodies = LastBodies()
        self._rest: dict[What, Callable[[Random], Coroutine[None, None, None]]] = {
            What.CHANGE: self._change,
            What.REPEAT: self._repeat,
            What.CANCEL: self._cancel,
            What.CANCEL_FIRST: self._cancel_first,
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
        wish = {**wish, "pace": self._part.speed}
        return make_order(rng, self._platform.clock(), **wish)

    async def _send(self, body: dict[str, Any]) -> None:
        self._bodies.keep(body["id"], body)
        await self._platform.send_order(body)

    async def _order(self, rng: Random, wish: Wish) -> None:
        body = self._make(rng, wish)
        await self._part.send(lambda: self._send(body))

    async def _find(self, rng: Random, *states: State) -> dict[str, Any] | None:
        """Return an open order in these states; if there is none, after sending one."""
        order = await self._part.find(
            rng, *states, otherwise=lambda: self._order(rng, _WISHES[What.COLLECTION])
        )
        return self._bodies.of(order)

    async def _change(self, rng: Random) -> None:
        if body := await self._find(rng, State.PLACED, State.ACCEPTED):
            await self._send(changed(rng, body, self._platform.clock()))

    async def _repeat(self, rng: Random) -> None:
        if body := await self._find(rng, *OPEN):
            await asyncio.gather(*(self._send(body) for _ in range(2)))

    async def _cancel(self, rng: Random) -> None:
        if body := await self._find(rng, *OPEN):
            await self._platform.cancel(body["id"], rng.choice(_REASONS))

    async def _cancel_first(self, rng: Random) -> None:
        async def deliver() -> None:
            await self._platform.cancel(body["id"], rng.choice(_REASONS))
            await self._part.pause(3)
            await self._send(body)

        body = self._make(rng, {"scheduled": False})
        await self._part.send(deliver)

    async def _refuse(self, rng: Random) -> None:
        if body := await self._find(rng, *OPEN):
            self._platform.troubles.plan(answer(400), order_id=body["id"])
