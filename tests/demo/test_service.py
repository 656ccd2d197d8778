"""The play performed: a real kitchen at the other end, and a cook who can be fast or absent."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.sending import signature
from kds.demo.service import MOST_OPEN, play
from tests.demo.small_kitchen import Caller, SmallKitchen

CODES = (20, 50, 60, 70, 90)


@asynccontextmanager
async def playing(
    platform: PretendDeliverect, kitchen: SmallKitchen, speed: float, seed: int = 1
) -> AsyncIterator[asyncio.Task[None]]:
    """Play for as long as the block lasts; then it must end by itself, leaving no task."""
    before = asyncio.all_tasks()
    stop = asyncio.Event()
    task = asyncio.create_task(play(platform, kitchen.url, speed=speed, seed=seed, stop=stop))
    try:
        yield task
    finally:
        stop.set()
        async with asyncio.timeout(3):
            await task
    # What remains belongs to the two servers' open connections.
    left = {t for t in asyncio.all_tasks() - before if "RequestHandler" not in repr(t)}
    assert left == set()


async def cook(caller: Caller, kitchen: SmallKitchen, pause: float) -> None:
    """Take every order that comes through all its steps, `pause` seconds each, for ever."""
    begun: set[str] = set()
    async with asyncio.TaskGroup() as group:
        while True:
            for body in kitchen.orders:
                if body["_id"] not in begun:
                    begun.add(body["_id"])
                    codes = (110,) if body["status"] == 100 else CODES
                    group.create_task(cook_one(caller, body["_id"], codes, pause))
            await asyncio.sleep(0.02)


async def cook_one(caller: Caller, order_id: str, codes: tuple[int, ...], pause: float) -> None:
    """Tell each code of one order, `pause` seconds before each."""
    for code in codes:
        await asyncio.sleep(pause)
        await insist(caller, order_id, code)


async def insist(caller: Caller, order_id: str, code: int) -> None:
    """Tell a status until the platform takes or refuses it."""
    while True:
        try:
            status = await caller.say(order_id, code)
        except (aiohttp.ClientError, TimeoutError):
            status = 0
        if status == 401:
            caller.token = ""
        if status in (200, 400):
            return
        await asyncio.sleep(0.01)


async def test_first_orders_come_within_two_seconds(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """At the speed of life the first two orders are there before anybody gets bored."""
    async with playing(platform, kitchen, speed=1):
        first, second = await kitchen.wait_for(2, within=2.5)
    assert first["_id"] != second["_id"]
    assert platform.secret
    for got in kitchen.got:
        assert got.signature == signature(got.raw, platform.secret)


async def test_a_service_brings_everything(
    platform: PretendDeliverect, kitchen: SmallKitchen, caller: Caller
) -> None:
    """With a cook at work, half an hour's play brings orders, repeats, changes, cancellations."""
    async with playing(platform, kitchen, speed=300):
        cooking = asyncio.create_task(cook(caller, kitchen, pause=0.1))
        await asyncio.sleep(4)
        cooking.cancel()
        await asyncio.gather(cooking, return_exceptions=True)
    bodies = kitchen.orders
    new = [body for body in bodies if body["status"] == 1]
    cancelled = [body for body in bodies if body["status"] == 100]
    assert len({body["_id"] for body in new}) > 20
    assert cancelled
    assert max(Counter(got.raw for got in kitchen.got).values()) > 1
    versions = Counter({(body["_id"], body["_updated"]) for body in new})
    assert max(Counter(order_id for order_id, _ in versions).values()) > 1
    assert any(call.status == 400 for call in platform.calls)
    assert platform.codes(new[0]["_id"])[0] == 20


async def test_a_cancellation_can_overtake_its_order(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """The opening holds a cancellation whose order comes only afterwards."""
    async with playing(platform, kitchen, speed=100), asyncio.timeout(6):
        while not overtaken(kitchen):
            await kitchen.wait_for(len(kitchen.got) + 1)


def overtaken(kitchen: SmallKitchen) -> bool:
    """Whether an order has come after its own cancellation, and not before."""
    first: dict[str, int] = {}
    for body in kitchen.orders:
        if first.setdefault(body["_id"], body["status"]) == 100 and body["status"] == 1:
            return True
    return False


async def test_nobody_at_the_screen_is_not_buried(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A kitchen that does nothing for hours gets a full board and then peace."""
    async with playing(platform, kitchen, speed=3000):
        await asyncio.sleep(1)
        count = len(kitchen.got)
        await asyncio.sleep(1)
        assert len(kitchen.got) == count
    new = {body["_id"] for body in kitchen.orders if body["status"] == 1}
    gone = {body["_id"] for body in kitchen.orders if body["status"] == 100}
    assert len(new - gone) <= MOST_OPEN


async def test_outage_comes_and_goes(platform: PretendDeliverect, kitchen: SmallKitchen) -> None:
    """In the fourth minute the platform goes down, and two minutes later it is back."""
    seen: list[bool] = []
    async with playing(platform, kitchen, speed=200):
        for _ in range(220):
            await asyncio.sleep(0.01)
            if not seen or seen[-1] != platform.is_up:
                seen.append(platform.is_up)
    assert seen[:3] == [True, False, True]


async def test_stop_during_an_outage_leaves_the_platform_up(
    platform: PretendDeliverect, kitchen: SmallKitchen, caller: Caller
) -> None:
    """A play that is stopped while the platform is down brings it back, untroubled."""
    async with playing(platform, kitchen, speed=200), asyncio.timeout(5):
        while platform.is_up:  # noqa: ASYNC110 - the door has no event, and needs none
            await asyncio.sleep(0.01)
    assert platform.is_up
    assert not platform.sender.cut_off
    assert await caller.say("a", 20) == 200


async def test_stop_does_not_wait_for_the_next_attempt(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A play that is stopped between two attempts at an order ends at once."""
    kitchen.answers = [503] * 10
    async with playing(platform, kitchen, speed=1):
        await kitchen.wait_for(1)
    assert platform.deliveries == []


async def test_cancelled_play_leaves_nothing_behind(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A play that is cancelled from outside takes all its tasks with it."""
    before = asyncio.all_tasks()
    never = asyncio.Event()
    task = asyncio.create_task(play(platform, kitchen.url, speed=100, seed=3, stop=never))
    await kitchen.wait_for(5)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    count = len(kitchen.got)
    await asyncio.sleep(0.3)
    assert len(kitchen.got) == count
    left = {t for t in asyncio.all_tasks() - before if "RequestHandler" not in repr(t)}
    assert left == set()


async def test_dead_kitchen_does_not_stop_the_play(platform: PretendDeliverect) -> None:
    """With nobody listening the play goes on, with no more deliveries under way than allowed."""
    nowhere = SmallKitchen()
    await nowhere.open()
    await nowhere.close()
    async with playing(platform, nowhere, speed=1000) as task:
        await asyncio.sleep(1)
        assert not task.done()
    assert platform.deliveries
    assert not any(delivery.arrived for delivery in platform.deliveries)
