"""A small kitchen, a platform that knows it, a caller, and dice that always fall the same."""

from collections.abc import AsyncIterator
from random import Random

import pytest

from kds.demo.deliverect import PretendDeliverect
from tests.demo.small_kitchen import Caller, SmallKitchen


@pytest.fixture
def rng() -> Random:
    """Dice that fall the same in every run."""
    return Random(20261121)  # noqa: S311 - dice, no secret


@pytest.fixture
async def kitchen() -> AsyncIterator[SmallKitchen]:
    """A kitchen that takes everything."""
    async with SmallKitchen() as kitchen:
        yield kitchen


@pytest.fixture
async def platform(kitchen: SmallKitchen) -> AsyncIterator[PretendDeliverect]:
    """A platform that knows the kitchen."""
    async with PretendDeliverect(kitchen.url) as platform:
        yield platform


@pytest.fixture
async def caller(platform: PretendDeliverect) -> AsyncIterator[Caller]:
    """Somebody who can call the platform."""
    caller = Caller(platform)
    yield caller
    await caller.close()
