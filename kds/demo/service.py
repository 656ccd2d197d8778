"""Plays a service: orders, changes, cancellations and failures, to learn on and to test with."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from random import Random

import aiohttp

from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.channels import TESTS, object_id
from kds.demo.deliverect.edits import cancellation, changed
from kds.demo.deliverect.orders import EAT_IN, Wish, make_order
from kds.demo.floor import Body, Floor, Stage
from kds.demo.script import Act, What, script
from kds.demo.troubles import answer, drop, garbage, late

_LOG = logging.getLogger(__name__)

# One person can look after so many orders; more are not sent until some are done.
MOST_OPEN = 14
# Acts under way at once, deliveries that are being tried again among them.
_MOST_ACTS = 40
# With nobody at the screen for so many seconds, no more orders are changed or cancelled: each
# would leave a ticket that waits to be seen.
_ATTENTION = 300.0
# Codes that come from a person at the screen; 20 can come from automatic acceptance.
_BY_HAND = frozenset({50, 60, 70, 90})
# A hurried play still leaves the event loop room to breathe.
_SHORTEST_PAUSE = 0.01

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
    service = _Service(platform, speed, seed)
    try:
        async with asyncio.TaskGroup() as group:
            telling = group.create_task(service.tell(group))
            await stop.wait()
            telling.cancel()
            service.drop_everything()
    finally:
        platform.troubles.clear()
        platform.sender.cut_off = False
        await platform.come_back()


class _Service:
    def __init__(self, platform: PretendDeliverect, speed: float, seed: int) -> None:
        self._platform = platform
        self._speed = speed
        self._seed = seed
        self._floor = Floor(platform.codes)
        self._acts: set[asyncio.Task[None]] = set()
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

    async def tell(self, group: asyncio.TaskGroup) -> None:
        """Begin each act of the script at its time, for ever."""
        clock = asyncio.get_running_loop().time
        began = clock()
        self._begin(group, self._register())
        for number, act in enumerate(script(Random(self._seed))):  # noqa: S311 - a play, no secret
            # After a computer's sleep the play goes on from where it was, without a burst.
            began = max(began, clock() - act.at / self._speed)
            pause = began + act.at / self._speed - clock()
            await asyncio.sleep(max(_SHORTEST_PAUSE, pause))
            if len(self._acts) < _MOST_ACTS:
                _LOG.info("Practice: %s", act.what)
                # Each act has dice of its own: what one throws does not change the next.
                rng = Random(f"{self._seed}/{number}")  # noqa: S311 - a play, no secret
                self._begin(group, self._perform(act, rng))

    def drop_everything(self) -> None:
        """Cancel what is under way."""
        for task in self._acts:
            task.cancel()

    def _begin(self, group: asyncio.TaskGroup, what: Coroutine[None, None, None]) -> None:
        task = group.create_task(what)
        self._acts.add(task)
        task.add_done_callback(self._acts.discard)

    async def _perform(self, act: Act, rng: Random) -> None:
        if act.what in _WISHES:
            if len(self._floor.open()) < MOST_OPEN:
                await self._send(self._make(act.what, rng))
        elif act.what in self._surprises:
            if self._attended:
                await self._surprises[act.what](rng)
        else:
            await self._fail(act)

    @property
    def _attended(self) -> bool:
        since = self._platform.hearing.last(_BY_HAND) or self._began
        away = self._platform.clock() - max(since, self._began)
        return away.total_seconds() < _ATTENTION / self._speed

    async def _register(self) -> None:
        try:
            await self._platform.register()
        except (aiohttp.ClientError, TimeoutError):
            _LOG.info("Practice: the kitchen did not answer the registration")

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
