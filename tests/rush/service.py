"""A service in practice mode with two cooks at the screen, and the comparison at its end."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from random import Random

from PySide6.QtTest import QTest

from kds.app.screen import open_window
from kds.demo.deliverect import PretendDeliverect
from kds.demo.service import play
from kds.kitchen import Kitchen
from kds.settings.screen import ScreenSettings
from kds.ui.window import MainWindow
from tests.kit.house import House, until
from tests.rush.hands import Cook, Touchscreen
from tests.rush.ledger import Ledger

_COOKS = 2


@dataclass(frozen=True)
class Outcome:
    """How it went: what was done, and each difference between taps and what was heard.

    `outages` is how often the platform went out of reach.
    """

    taps: int
    taken: int
    missed: int
    orders: int
    heard: int
    outages: int
    refused: int
    differences: tuple[str, ...]


async def run(folder: Path, *, seconds: float, speed: float, seed: int) -> Outcome:
    """Let two cooks work for some seconds, wait until everything is told, and compare."""
    async with House(folder, undo_seconds=3.0) as house:
        screen = ScreenSettings(screen_inches=11.05, sound=False)
        house.program.settings = house.program.settings.model_copy(update={"screen": screen})
        window = open_window(house.program)
        window.resize(1920, 1080)
        ledger = Ledger()
        try:
            taps, outages = await _work(house, window, ledger, (seconds, speed, seed))
            await until(lambda: not house.kitchen.waiting_steps(), within=120)
        finally:
            window.allow_close()
            window.deleteLater()
        platform, refused = house.platform, _refused(house.kitchen)
        return Outcome(
            taps=taps,
            taken=sum(map(len, ledger.tapped.values())) + len(ledger.ticked),
            missed=ledger.missed,
            orders=len(ledger.tapped),
            heard=len(platform.heard),
            outages=outages,
            refused=sum(map(len, refused.values())),
            differences=tuple(ledger.differences(platform.codes, refused)),
        )


async def _work(
    house: House, window: MainWindow, ledger: Ledger, how: tuple[float, float, int]
) -> tuple[int, int]:
    seconds, speed, seed = how
    stop = asyncio.Event()
    touchscreen = Touchscreen(window, QTest.createTouchDevice())
    in_hand: set[str] = set()
    cooks = [
        Cook(finger, touchscreen, ledger, in_hand, Random(seed * 10 + finger))  # noqa: S311
        for finger in range(_COOKS)
    ]
    async with asyncio.TaskGroup() as group:
        address = house.program.address
        group.create_task(play(house.platform, address, speed=speed, seed=seed, stop=stop))
        watching = group.create_task(_count_outages(house.platform, stop))
        working = [group.create_task(cook.work(stop)) for cook in cooks]
        await asyncio.wait(working, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
    return sum(cook.taps for cook in cooks), watching.result()


def _refused(kitchen: Kitchen) -> dict[str, list[int]]:
    """Return the codes that stand on tickets as refused, by the platform's order id."""
    return {
        order.content.remote_id: [int(step.code) for step in order.steps if step.refused]
        for order in kitchen.board()
    }


async def _count_outages(platform: PretendDeliverect, stop: asyncio.Event) -> int:
    outages, was_up = 0, True
    while not stop.is_set():
        outages += was_up and not platform.is_up
        was_up = platform.is_up
        await asyncio.sleep(0.05)
    return outages
