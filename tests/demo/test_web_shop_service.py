"""The web shop's play performed: the real program at the other end, and a cook at work."""

from pathlib import Path

import pytest

from tests.demo.practice_cook import practising

# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
pytestmark = pytest.mark.timeout(600)

ONLY = ("web_shop",)


async def test_everything_pressed_is_heard(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Of each order the shop hears once that it was accepted, ready and handed over, in order."""
    async with practising(tmp_path, ONLY, speed=150) as playing:
        shop = playing.platforms.web_shop
        await playing.until(lambda: len(playing.orders) > 12)
        orders = playing.undisturbed(shop, await playing.all_heard())
        assert len(orders) > 3
        for order in orders:
            assert shop.statuses(order.content.remote_id) == ["accepted", "ready", "handed_over"]
    assert [record.message for record in caplog.records if record.levelname != "INFO"] == []


async def test_a_cook_meets_everything(tmp_path: Path) -> None:
    """Changes, repeats, cancellations early and late, and refusals come in one play."""
    async with practising(tmp_path, ONLY, speed=100) as playing:
        shop, cook = playing.platforms.web_shop, playing.cook
        await playing.until(lambda: cook.changes)
        await playing.until(lambda: any(order.repeats for order in playing.orders))
        await playing.until(lambda: any(call.status == 400 for call in shop.calls))
        await playing.until(
            lambda: sum(bool(order.standing.cancelled_by) for order in playing.orders) > 1
        )
        await playing.until(lambda: cook.outages)
        assert cook.most["web_shop"] <= 3
