"""A disk that is full, as a program of its own meets it: no file takes a byte more."""

import resource
import sys
from pathlib import Path

import pytest

from kds.demo.deliverect import PretendDeliverect
from tests.kit.bodies import order_body
from tests.kit.headless import Headless

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has prlimit")


async def test_full_disk_is_unavailable_and_served_again(tmp_path: Path) -> None:
    """On a full disk orders get 503 and health answers; with room again they are taken."""
    async with PretendDeliverect() as platform, Headless(tmp_path, platform) as program:
        assert await platform.send_order(order_body(1)) == 200
        _, hard = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (0, hard))
        assert [await platform.send_order(order_body(n)) for n in range(2, 6)] == [503] * 4
        assert (await program.health())["store"]["ok"] is False
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (hard, hard))
        assert [await platform.send_order(order_body(n)) for n in range(1, 6)] == [200] * 5
        assert (await program.health())["store"]["ok"] is True
        orders = await program.export()
    assert sorted(order["display_id"] for order in orders) == ["U1", "U2", "U3", "U4", "U5"]
