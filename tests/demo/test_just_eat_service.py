"""Just Eat's play performed: the real program at the other end, and a cook at work."""

from pathlib import Path

import pytest

from kds.domain.journey import Leg
from kds.domain.order import OrderType
from tests.demo.practice_cook import practising

# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
pytestmark = pytest.mark.timeout(600)

ONLY = ("just_eat",)


async def test_everything_pressed_is_heard(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Accepted, ready and handed over: Just Eat hears of each order what the cook did with it."""
    async with practising(tmp_path, ONLY, speed=150) as playing:
        platform = playing.platforms.just_eat
        await playing.until(lambda: len(playing.orders) > 12)
        orders = playing.undisturbed(platform, await playing.all_heard())
        assert len(orders) > 3
        for order in orders:
            heard = platform.hearing.of(order.content.remote_id)
            assert heard.count("complete") == 1
            collected = order.content.order_type is OrderType.PICKUP
            assert heard.count("readyforcollection") == collected
            assert heard.count("accept") == (order.standing.accepted_by == "")
    assert [record.message for record in caplog.records if record.levelname != "INFO"] == []


async def test_a_cook_meets_everything(tmp_path: Path) -> None:
    """Questions, alarms, drivers, cancellations, a refusal and callbacks come in one play."""
    async with practising(tmp_path, ONLY, speed=100) as playing:
        platform, cook = playing.platforms.just_eat, playing.cook
        await playing.until(lambda: any(heard.what == "callback" for heard in platform.heard))
        await playing.until(lambda: any(heard.what == "lateorder" for heard in platform.heard))
        await playing.until(lambda: any(call.status == 400 for call in platform.calls))
        await playing.until(lambda: cook.outages)
        await playing.until(lambda: cook.alarms)
        await playing.until(
            lambda: any(order.standing.cancelled_by for order in playing.orders), within=90
        )
        await playing.until(
            lambda: any(order.journey.leg is Leg.DELIVERED for order in playing.orders), within=90
        )
        assert cook.most["just_eat"] <= 3
