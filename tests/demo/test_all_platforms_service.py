"""All platforms play at once: with a cook, without one, and until somebody has had enough."""

import asyncio
from functools import partial
from pathlib import Path

import pytest

from kds.app.pretended import TITLES
from kds.kitchen import Kitchen
from tests.demo.practice_cook import practising

# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
pytestmark = pytest.mark.timeout(600)

NEW = [name for name in TITLES if name != "deliverect"]


# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
@pytest.mark.slow
async def test_all_platforms_play_together(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Orders of every platform come, are cooked, and everything pressed is heard."""
    async with practising(tmp_path, tuple(TITLES), speed=100) as playing:
        await playing.until(
            lambda: {order.channel for order in playing.orders} == set(TITLES), within=60
        )
        await playing.until(lambda: len(playing.orders) > 40)
        orders = await playing.all_heard()
        assert {order.channel for order in orders} == set(TITLES)
        assert all(playing.cook.most[name] <= 3 for name in NEW)
    assert [record.message for record in caplog.records if record.levelname != "INFO"] == []


async def test_nobody_at_the_screen_is_not_buried(tmp_path: Path) -> None:
    """A kitchen that does nothing gets three orders of each platform at most, and then peace."""
    async with practising(tmp_path, NEW, speed=2000, cooks=False) as playing:
        kitchen, answers = playing.program.kitchen, playing.program.traffic.answers
        await playing.until(lambda: len(kitchen.board()) > 2)
        # At this speed a second is more than half an hour.
        await asyncio.sleep(2)
        count = sum(answers.values())
        await asyncio.sleep(1)
        assert sum(answers.values()) == count
        for name in NEW:
            assert 0 < kitchen.store.open_orders(name) <= 3


async def test_a_touch_brings_the_platforms_back(tmp_path: Path) -> None:
    """Platforms that had stopped as nobody was there go on when somebody works at the screen."""
    async with practising(tmp_path, NEW, speed=2000, cooks=False) as playing:
        kitchen, cook = playing.program.kitchen, playing.cook
        await playing.until(lambda: len(kitchen.board()) > 2)
        await asyncio.sleep(1)
        known = {order.id for order in kitchen.board()}

        def something_new() -> bool:
            cook.look()
            return bool({order.id for order in kitchen.board()} - known)

        await playing.until(something_new)


async def test_same_seed_same_first_orders(tmp_path: Path) -> None:
    """The same seed brings the same first tickets, another one others."""
    firsts = []
    for number, seed in enumerate((5, 5, 6)):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with practising(folder, NEW, speed=60, seed=seed, cooks=False) as playing:
            kitchen = playing.program.kitchen
            await playing.until(partial(_all_came, kitchen))
            firsts.append({o.channel: o.content.items for o in reversed(kitchen.board())})
    assert firsts[0] == firsts[1] != firsts[2]


def _all_came(kitchen: Kitchen) -> bool:
    return {order.channel for order in kitchen.board()} == set(NEW)


async def test_stop_during_an_outage_leaves_nothing_behind(tmp_path: Path) -> None:
    """A practice that ends while a platform is out of reach ends at once, with all its tasks."""
    async with practising(tmp_path, ("web_shop",), speed=200) as playing:
        shop = playing.platforms.web_shop
        await playing.until(lambda: not shop.is_up)
        playing.stop.set()
        await asyncio.wait_for(playing.play, 10)
