"""Plays a service: orders, changes, cancellations and failures, to learn on and to test with."""

import asyncio
from collections.abc import Callable, Coroutine
from random import Random

from kds.demo.acts import Act, act_out
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.channels import TESTS, object_id
from kds.demo.deliverect.edits import cancellation, changed
from kds.demo.deliverect.orders import EAT_IN, Wish, make_order
from kds.demo.floor import Body, Floor, Stage
from kds.demo.script import What, script
from kds.demo.troubles import answer, drop, garbage, late

# One person can look after so many orders; more are not sent until some are done.
MOST_OPEN = 14
# With nobody at the screen for so many seconds, no more orders are changed or cancelled: each
# would leave a ticket that waits to be seen.
_ATTENTION = 300.0
# Codes that come from a person at the screen; 20 can come from automatic acceptance.
_BY_HAND = frozenset({50, 60, 70, 90})

_WISHES: dict[What, Wish] = {
    What.ORDER: {"older": False, "scheduled": False},
    What.ALLERGY: {"allergy": True, "scheduled": False},
    What.SCHEDULED: {"scheduled": True},
    What.CASH: {"cash": True, "scheduled": False},
    What.EAT_IN: {"order_type": EAT_IN, "scheduled": False},
    What.OLDER: {"older": True, "scheduled": False},
    What.TEST: {"test": True, "channel": TESTS, "scheduled": False},
}


async def play(
    platform: PretendDeliverect, kitchen_url: str, *, speed: float, seed: int, stop: asyncio.Event
) -> None:
    """Play a service against the kitchen at `kitchen_url` until `stop` is set.

    `platform` must have been started and is left up and untroubled. `speed` 2 is twice as fast as
    life, `seed` gives the same play again as far as the kitchen acts the same. Every task it starts
    has ended when it returns or is cancelled.
    """
    platform.sender.kitchen_url = kitchen_url
    service = _Service(platform, speed)
    try:
        await act_out(
            script(Random(seed)),  # noqa: S311 - a play, no secret
            service.perform,
            speed=speed,
            seed=seed,
            stop=stop,
            first=service.register,
        )
    finally:
        platform.troubles.clear()
        platform.sender.cut_off = False
        await platform.come_back()


class _Service:
    def __init__(self, platform: PretendDeliverect, speed: float) -> None:
        self._platform = platform
        self._speed = speed
        self._floor = Floor(platform.codes)
        self._began = platform.clock()
        self._surprises: dict[What, Callable[[Random], Coroutine[None, None, None]]] = {
            What.REPEAT: self._repeat,
            What.CHANGE: self._change,
            What.CANCEL_WAITING: self._cancel_waiting,
            What.CANCEL_DURING: self._cancel_during,
            What.CANCEL_COOKING: self._cancel_cooking,
            What.CANCEL_OTHER_ID: self._cancel_other_id,
            What.CANCEL_FIRST: self._cancel_first,
            What.REFUSE: self._refuse,
        }

    async def register(self) -> None:
        """Register the location with the kitchen."""
        await self._platform.register()

    async def perform(self, act: Act, rng: Random) -> None:
        """Do one act of the script."""
        what = What(act.what)
        if what in _WISHES:
            if len(self._floor.open()) < MOST_OPEN:
                await self._send(self._make(what, rng))
        elif what in self._surprises:
            if self._attended:
                await self._surprises[what](rng)
        else:
            await self._fail(act)

    @property
    def _attended(self) -> bool:
        since = self._platform.hearing.last(_BY_HAND) or self._began
        away = self._platform.clock() - max(since, self._began)
        return away.total_seconds() < _ATTENTION / self._speed

    def _make(self, what: What, rng: Random) -> Body:
        now = self._platform.clock()
        return make_order(rng, now, **_WISHES[what] | {"pace": self._speed})

    async def _send(self, body: Body) -> None:
        self._floor.place(body)
        delivery = await self._platform.deliver(body, speed=self._speed)
        if not delivery.arrived:
            self._floor.leave(body)

    def _pick(self, rng: Random, *stages: Stage) -> Body | None:
        found = self._floor.open(*stages)
        return rng.choice(found) if found else None

    async def _repeat(self, rng: Random) -> None:
        if body := self._pick(rng):
            again = [self._platform.deliver(body, speed=self._speed) for _ in range(2)]
            await asyncio.gather(*again)

    async def _change(self, rng: Random) -> None:
        if body := self._pick(rng, Stage.WAITING, Stage.COOKING):
            await self._send(changed(rng, body, self._platform.clock()))

    async def _cancel(self, body: Body | None, new_id: str | None = None) -> None:
        if body is not None:
            self._floor.leave(body)
            cancelled = cancellation(body, self._platform.clock(), new_id=new_id)
            await self._platform.deliver(cancelled, speed=self._speed)

    async def _cancel_waiting(self, rng: Random) -> None:
        await self._cancel(self._pick(rng, Stage.WAITING))

    async def _cancel_cooking(self, rng: Random) -> None:
        await self._cancel(self._pick(rng, Stage.COOKING))

    async def _cancel_other_id(self, rng: Random) -> None:
        await self._cancel(self._pick(rng, Stage.WAITING, Stage.COOKING), new_id=object_id(rng))

    async def _cancel_during(self, rng: Random) -> None:
        if body := self._pick(rng, Stage.WAITING):
            try:
                await self._platform.wait_heard(body["_id"], within=120 / self._speed)
            except TimeoutError:
                return
            await self._cancel(body)

    async def _cancel_first(self, rng: Random) -> None:
        body = self._make(What.ORDER, rng)
        await self._cancel(body)
        await asyncio.sleep(3 / self._speed)
        await self._platform.deliver(body, speed=self._speed)

    async def _refuse(self, rng: Random) -> None:
        if body := self._pick(rng, Stage.WAITING, Stage.COOKING):
            # Source: Deliverect, "Update order status": a refusal is 400 with an empty object.
            self._platform.troubles.plan(answer(400), order_id=body["_id"])

    async def _fail(self, act: Act) -> None:
        platform, seconds = self._platform, act.seconds / self._speed
        plan = platform.troubles.plan
        match act.what:
            case What.BUSY:
                wait = {"Retry-After": str(max(1, round(20 / self._speed)))}
                plan(answer(429, headers=wait), times=3, path="/orderStatus")
            case What.FAULTY:
                for trouble in (answer(500), garbage(), answer(503), drop(heard=True)):
                    plan(trouble, path="/orderStatus")
            case What.SLOW:
                plan(late(4 / self._speed), times=5, path="/orderStatus")
            case What.REVOKE:
                platform.tokens.revoke_all()
            case What.CUT_OFF:
                platform.sender.cut_off = True
                await asyncio.sleep(seconds)
                platform.sender.cut_off = False
            case _:
                await platform.go_down()
                await asyncio.sleep(seconds)
                await platform.come_back()
