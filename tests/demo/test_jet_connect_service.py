"""JET Connect's play performed: the real program at the other end, and a cook at work."""

from pathlib import Path
from random import Random

import pytest

from kds.demo.jet_connect.calls import FAILED, SUCCESS
from kds.demo.jet_connect.orders import make_order
from kds.demo.jet_connect.sending import Fate
from kds.demo.jet_connect.service import depth, with_repeats
from kds.demo.pretend_server import utc_now
from kds.domain.journey import Leg
from tests.demo.practice_cook import practising

# The play is fast, but the program tries again after 1, 2, 5, 10 and 30 s as it always does.
pytestmark = pytest.mark.timeout(600)

ONLY = ("jet_connect",)


async def test_doubtful_orders_are_taken_in_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Orders with a doubt wait for a cook, whose yes is heard once; others need none."""
    async with practising(tmp_path, ONLY, speed=150) as playing:
        platform = playing.platforms.jet_connect
        await playing.until(lambda: len(playing.orders) > 12)
        orders = await playing.all_heard()
        for order in orders:
            remote_id = order.content.remote_id
            said = [heard.name for heard in platform.heard if heard.order_id == remote_id]
            assert said == ([] if order.standing.accepted_by else [SUCCESS])
            assert platform.fate(remote_id) is Fate.TAKEN
        assert any(order.standing.accepted_by == "" for order in orders)
        assert FAILED not in {heard.name for heard in platform.heard}
    assert [record.message for record in caplog.records if record.levelname != "INFO"] == []


async def test_a_cook_meets_everything(tmp_path: Path) -> None:
    """Drivers, cancellations, what was picked, notices and errors come in one play."""
    async with practising(tmp_path, ONLY, speed=100) as playing:
        platform, cook = playing.platforms.jet_connect, playing.cook
        await playing.until(lambda: len(playing.program.notices.current()) > 1)
        await playing.until(lambda: cook.outages)
        await playing.until(lambda: any(call.status == 503 for call in platform.calls))
        await playing.until(lambda: any(order.revision for order in playing.orders), within=90)
        await playing.until(
            lambda: any(order.standing.cancelled_by for order in playing.orders), within=90
        )
        await playing.until(
            lambda: any(order.journey.leg is Leg.DELIVERED for order in playing.orders), within=90
        )
        assert cook.most["jet_connect"] <= 3


def test_repeats_and_depth_are_seen() -> None:
    """Orders with items that come twice, and with options of options, can be told from others."""
    rng = Random(1)  # noqa: S311 - dice, no secret
    bodies = [make_order(rng, utc_now()) for _ in range(200)]
    assert {with_repeats(body) for body in bodies} == {False, True}
    assert max(depth(body["items"]) for body in bodies) > 2
