"""Killed again and again at the worst moments: nothing answered and nothing pressed is lost.

KDS_CRASH_ROUNDS sets how many times; a few are enough to see that the tests work.
"""

import asyncio
import json
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from typing_extensions import override

from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.troubles import answer, late
from tests.crash.books import balance, presses, repeats
from tests.crash.load import Load
from tests.kit.headless import ROOT, Headless

ROUNDS = int(os.environ.get("KDS_CRASH_ROUNDS", "4"))
DRIVER = str(Path(__file__).with_name("driver.py"))

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60 + 20 * ROUNDS)]


@pytest.fixture
def rng() -> Random:
    """Dice. The moments of the kills are never the same anyway."""
    return Random(20261121)  # noqa: S311 - dice, no secret


@pytest.fixture
async def platform() -> AsyncIterator[PretendDeliverect]:
    """A platform that takes its time, so that calls are under way when a kill comes."""
    async with PretendDeliverect() as platform:
        platform.troubles.plan(answer(503), times=5, path="/orderStatus")
        platform.troubles.plan(late(0.01), times=None, path="/orderStatus")
        yield platform


async def test_killed_while_orders_come(
    tmp_path: Path, platform: PretendDeliverect, rng: Random
) -> None:
    """A program that accepts by itself is killed under load: the books balance all the same."""
    program, load = Headless(tmp_path, platform, accept="auto"), Load(platform, rng)
    kills: list[datetime] = []
    for _ in range(ROUNDS):
        await program.start()
        load.start()
        await asyncio.sleep(rng.uniform(0.05, 1))
        kills.append(utc_now())
        await program.kill()
        await load.stop()
    await program.start()
    await load.settle()
    await nothing_left(program)
    assert await program.stop() == 0
    orders = balance(program.data_dir / "kds.db", platform, load, kills)
    assert len(load.taken) > 5 * ROUNDS
    assert sum(order.repeats for order in orders) > 0


async def test_killed_while_hands_are_pressing(
    tmp_path: Path, platform: PretendDeliverect, rng: Random
) -> None:
    """A kitchen at work is killed under load: every press that had returned is kept and told."""
    program, load = Pressed(tmp_path, platform), Load(platform, rng)
    kills: list[datetime] = []
    for program.seed in range(1, ROUNDS + 1):
        await program.start()
        load.start()
        await asyncio.sleep(rng.uniform(0.3, 1.5))
        kills.append(utc_now())
        await program.kill()
        await load.stop()
    program.seed = 0
    await program.start()
    await load.settle()
    await nothing_left(program)
    assert await program.stop() == 0
    said, database = program.said(), program.data_dir / "kds.db"
    balance(database, platform, load, kills)
    kept = presses(database)
    assert said - kept == Counter(), "a press that had returned is gone"
    # One hand presses, so one press for each kill may have been kept and not said any more.
    assert (kept - said).total() <= ROUNDS
    assert said.total() > 10 * ROUNDS


class Pressed(Headless):
    """The driver, with all that it said."""

    seed = 0

    @override
    async def run(self, settings: Path) -> asyncio.subprocess.Process:
        with settings.open("a", encoding="utf-8") as file:
            file.write("[kitchen]\nundo_seconds = 0.05\n")
        with (self.folder / "said.txt").open("ab") as said:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, DRIVER, settings, self.data_dir, str(self.seed)),
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=said,
            )

    def said(self) -> Counter[tuple[str, str]]:
        """Return the presses that it said before each kill."""
        lines = (self.folder / "said.txt").read_text().splitlines()
        # The last words before a kill may be cut short.
        whole = [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]
        return Counter((line["order"], line["press"]) for line in whole)


async def nothing_left(program: Headless) -> None:
    """Wait until the platform has heard everything."""
    async with asyncio.timeout(30):
        while (await program.health())["outbox"]["waiting"]:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.1)


@pytest.mark.parametrize(
    ("steps", "heard", "again"),
    [
        ([], [], []),
        ([20, 70], [20, 70], []),
        ([20, 70], [20, 20, 70], [1]),
        ([20, 70, 70], [20, 70, 70], []),
        ([20, 70, 70], [20, 70, 70, 70], [3]),
    ],
)
def test_books_find_what_was_heard_again(
    steps: list[int], heard: list[int], again: list[int]
) -> None:
    """A step heard twice in a row is one that was under way, and is found."""
    assert repeats(steps, heard) == again


@pytest.mark.parametrize(
    ("steps", "heard"),
    [
        ([20, 70], [20]),
        ([20, 70], [70, 20]),
        ([20, 70], [20, 70, 20]),
        ([20], [20, 70]),
        ([20, 70], []),
        ([20, 70, 70], [20, 70]),
    ],
)
def test_books_find_what_is_wrong(steps: list[int], heard: list[int]) -> None:
    """Steps that are missing, in another order or not ours do not pass."""
    with pytest.raises(AssertionError):
        repeats(steps, heard)
