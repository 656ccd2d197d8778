"""Every channel that there is, one after the other."""

from collections.abc import AsyncIterator

import pytest

from tests.contract.side import Side
from tests.contract.sides import SIDES


@pytest.fixture(params=SIDES)
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """A channel and its platform."""
    async with SIDES[request.param]() as side:
        yield side
