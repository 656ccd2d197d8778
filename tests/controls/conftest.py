"""A desk beside a pretend Deliverect; both read the clock that a test turns."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from kds.app.practice import settings_for
from kds.channels.deliverect import Deliverect
from kds.demo.deliverect import PretendDeliverect
from tests.conftest import Clock
from tests.controls.desk import Desk, at_desk


@pytest_asyncio.fixture
async def platform(clock: Clock) -> AsyncIterator[PretendDeliverect]:
    """The platform."""
    async with PretendDeliverect(clock=clock) as platform:
        yield platform


@pytest_asyncio.fixture
async def desk(clock: Clock, platform: PretendDeliverect, tmp_path: Path) -> AsyncIterator[Desk]:
    """A kitchen that works for it."""

    def make() -> Deliverect:
        return Deliverect(settings_for(platform), clock)

    async with at_desk(clock, make, tmp_path / "kds.db") as desk:
        yield desk
