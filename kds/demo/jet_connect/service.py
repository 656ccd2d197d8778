"""Plays a service of JET Connect: orders and what becomes of them, among them doubtful ones."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from enum import StrEnum
from random import Random
from typing import Any

from kds.demo.acts import Act, rounds
from kds.demo.jet_connect.notes import (
    CANCEL,
    DRIVER,
    FAILED_ORDER,
    OFFLINE,
    cancel_note,
    driver_note,
    failed_note,
    offline_note,
)
from kds.demo.jet_connect.orders import BY_PARTNER, Wish, make_order, picked
from kds.demo.jet_connect.platform import FINAL_ORDERS, PretendJetConnect
from kds.demo.onlooker import Onlooker
from kds.demo.part import COOKING, OPEN, LastBodies, Part
from kds.demo.troubles import answer
from kds.domain.lifecycle import State

_REASONS = ("custCancelledMadeMistake", "custCancelledChangedMind", "restCancelledOutOfStock")
_ERRORS = ("UnknownItem", "StoreClosed")
# What is told of a driver, and after how many seconds; he leaves only with the food.
_DRIVE = (
    ("driverArrivingAtRestaurant", 0.0),
    ("driverAtRestaurant", 20.0),
    ("onItsWay", 10.0),
    ("delivered", 40.0),
)
_WAITS_FOR_FOOD = 300.0
# A guest's wish for something special is not always granted by the dice; these are thrown again.
_MOST_THROWS = 200


class What(StrEnum):
    """One thing that can happen, told from JET Connect's side."""

    ORDER = "an order"
    ALLERGY = "an order with an allergy"
    PROMOTION = "an order with a promotion and items that come twice"
    DEEP = "an order with options of options"
    DOUBT = "an order that must be looked at before it is taken"
    PICKED = "an order as it is after something was missing"
    DRIVER = "a driver comes, step by step"
    CANCEL = "a cancellation"
    FAILED = "word of an order that could not be brought"
    OFFLINE = "deliveries are switched off, and on again"
    FAULTY = "the platform answers with an error"
    OUTAGE = "the platform cannot be reached"


_OPENING = (
    Act(12, What.ORDER),
    Act(50, What.PROMOTION),
    Act(85, What.DEEP),
    Act(120, What.DRIVER),
    Act(150, What.DOUBT),
    Act(180, What.CANCEL),
    Act(210, What.PICKED),
    Act(240, What.FAILED),
    Act(265, What.OFFLINE, 45),
    Act(300, What.ALLERGY),
    Act(345, What.OUTAGE, 20),
    Act(347, What.DOUBT),
    Act(395, What.FAULTY),
)
_OPENING_ENDS = 440.0
_ORDERS = (*(What.ORDER,) * 3, What.ALLERGY, What.PROMOTION, What.DEEP, What.DOUBT)
_REST = (
    *(Act(0, w) for w in (What.PICKED, What.DRIVER, What.CANCEL, What.FAILED, What.FAULTY)),
    Act(0, What.OFFLINE, 90),
    Act(0, What.OUTAGE, 60),
)


def script(rng: Random) -> Iterator[Act]:
    """Yield acts in the order of time, without end: an order about every 80 seconds."""
    yield from _OPENING
    yield from rounds(rng, _OPENING_ENDS, every=80, orders=_ORDERS, rest=_REST)


async def play(  # noqa: PLR0913 - as all plays, and who watches
    platform: PretendJetConnect,
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
    part = Part("jet_connect", platform, onlooker, speed)
    await part.play(
        script, _Service(platform, part).perform, seed=seed, stop=stop, title="JET Connect"
    )


def with_repeats(body: Mapping[str, Any]) -> bool:
    """Say whether an item of an order stands there twice, as JET Connect has no quantities."""
    names = [item["plu"] for item in body["items"]]
    return len(set(names)) < len(names)


def depth(items: list[dict[str, Any]]) -> int:
    """Return how many levels of lines there are."""
    return 1 + max((depth(item["children"]) for item in items), default=0) if items else 0


class _Service:
    def __init__(self, platform: PretendJetConnect, part: Part) -> None:
        self._platform = platform
        self._part = part
        self._bodies = LastBodies()
        self._acts: dict[What, Callable[[Random], Coroutine[None, None, None]]] = {
            What.ORDER: self._order,
            What.ALLERGY: self._allergy,
            What.PROMOTION: self._promotion,
            What.DEEP: self._deep,
            What.DOUBT: self._doubt,
            What.PICKED: self._picked,
            What.DRIVER: self._drive,
            What.CANCEL: self._cancel,
            What.FAILED: self._failed,
            What.FAULTY: self._faulty,
        }

    async def perform(self, act: Act, rng: Random) -> None:
        """Do one act of the script."""
        what = What(act.what)
        if what is What.OUTAGE:
            await self._part.outage(act.seconds)
        elif what is What.OFFLINE:
            await self._offline(act.seconds)
        else:
            await self._acts[what](rng)

    def _make(
        self, rng: Random, wish: Wish, fits: Callable[[dict[str, Any]], bool] = bool
    ) -> dict[str, Any]:
        wish = {"scheduled": False, **wish, "pace": self._part.speed}
        body = make_order(rng, self._platform.clock(), **wish)
        for _ in range(_MOST_THROWS):
            if fits(body):
                break
            body = make_order(rng, self._platform.clock(), **wish)
        self._bodies.keep(body["id"], body)
        return body

    async def _send(self, body: Mapping[str, Any]) -> None:
        await self._part.send(lambda: self._platform.send_order(body))

    async def _order(self, rng: Random) -> None:
        await self._send(self._make(rng, {}))

    async def _allergy(self, rng: Random) -> None:
        await self._send(self._make(rng, {"allergy": True}))

    async def _promotion(self, rng: Random) -> None:
        await self._send(self._make(rng, {"promotion": True}, with_repeats))

    async def _deep(self, rng: Random) -> None:
        await self._send(self._make(rng, {}, lambda body: depth(body["items"]) > 2))  # noqa: PLR2004

    async def _doubt(self, rng: Random) -> None:
        """Send an order with a line that has no name: a cook must look before it is taken."""
        body = self._make(rng, {})
        body["items"][0] |= {"name": "", "plu": "", "description": ""}
        await self._send(body)

    async def _picked(self, rng: Random) -> None:
        order = await self._part.find(rng, *COOKING, otherwise=lambda: self._promotion(rng))
        body = self._bodies.of(order)
        if body and len(body["items"]) > 1:
            await self._platform.send_order(
                picked(body, without=len(body["items"]) - 1), path=FINAL_ORDERS
            )

    async def _drive(self, rng: Random) -> None:
        order = await self._part.find(
            rng, *COOKING, otherwise=lambda: self._send(self._make(rng, {"way": BY_PARTNER}))
        )
        body = self._bodies.of(order)
        if order is None or body is None or body["type"] != BY_PARTNER:
            return
        remote_id = order.content.remote_id
        for code, seconds in _DRIVE:
            await self._part.pause(seconds)
            if code == "onItsWay" and not await self._part.reached(
                remote_id, State.READY, within=_WAITS_FOR_FOOD
            ):
                return
            await self._notify(DRIVER, driver_note(remote_id, code, self._platform.clock()))

    async def _cancel(self, rng: Random) -> None:
        order = await self._part.find(rng, *OPEN, otherwise=lambda: self._order(rng))
        if order:
            code, at = rng.choice(_REASONS), self._platform.clock()
            await self._notify(CANCEL, cancel_note(order.content.remote_id, code, at))

    async def _failed(self, rng: Random) -> None:
        if self._part.attended:
            body = make_order(rng, self._platform.clock())
            await self._notify(FAILED_ORDER, failed_note(body, rng.choice(_ERRORS)))

    async def _offline(self, seconds: float) -> None:
        if self._part.attended:
            clock = self._platform.clock
            await self._notify(OFFLINE, offline_note("60233", clock(), "delivery"))
            await self._part.pause(seconds)
            await self._notify(OFFLINE, offline_note("60233", clock()))

    async def _faulty(self, rng: Random) -> None:
        """Let the next answer to an order that waits meet errors before it is heard."""
        for status in (503, 500):
            self._platform.troubles.plan(answer(status), path="/order/")
        await self._doubt(rng)

    async def _notify(self, path: str, note: Mapping[str, Any]) -> None:
        await self._platform.notify(path, note, speed=self._part.speed)
