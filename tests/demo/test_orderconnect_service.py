"""Orderconnect's play performed: the real program, a cook at work, and pretend drivers."""

from pathlib import Path

import pytest

from kds.demo.drivers import DRIVERS
from kds.domain.journey import Leg
from tests.demo.practice_cook import practising

# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
pytestmark = pytest.mark.timeout(600)

ONLY = ("orderconnect",)
WHOLE_WAY = ["driverassigned", "atrestaurant", "onitsway", "atdeliveryaddress", "delivered"]


async def test_every_driver_is_followed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The platform hears of each order the whole way of the driver whom the cook gave it to."""
    async with practising(tmp_path, ONLY, speed=150) as playing:
        platform = playing.platforms.orderconnect

        def delivered() -> list[str]:
            legs = ((o.content.remote_id, o.journey.leg) for o in playing.orders)
            return [order_id for order_id, leg in legs if leg is Leg.DELIVERED]

        await playing.until(lambda: len(delivered()) > 6)
        done = delivered()
        await playing.until(
            lambda: all("delivered" in platform.states(order_id) for order_id in done)
        )
        orders = [o for o in playing.orders if o.content.remote_id in done]
        ways = [order.content.remote_id for order in playing.undisturbed(platform, orders)]
        assert len(ways) > 2
        for order_id in ways:
            assert platform.states(order_id) == WHOLE_WAY
        names = {order.journey.driver for order in playing.orders if order.journey.leg}
        assert names == {driver.name for driver in DRIVERS}
    assert [record.message for record in caplog.records if record.levelname != "INFO"] == []


async def test_a_cook_meets_everything(tmp_path: Path) -> None:
    """Orders in a list, one refused by a rule, a repeat, news and refused states in one play."""
    async with practising(tmp_path, ONLY, speed=100) as playing:
        platform, cook = playing.platforms.orderconnect, playing.cook
        answers = playing.program.traffic.answers
        await playing.until(lambda: cook.most.get("orderconnect", 0) > 1)
        await playing.until(lambda: answers[422])  # too far away
        await playing.until(lambda: answers[409])  # the same once more
        await playing.until(lambda: any(call.status in (400, 404) for call in platform.calls))
        await playing.until(lambda: any(order.collectable_at for order in playing.orders))
        await playing.until(lambda: any(o.standing.cancelled_by for o in playing.orders))
        await playing.until(lambda: cook.alarms)
        await playing.until(lambda: cook.outages)
        assert cook.most["orderconnect"] <= 3
