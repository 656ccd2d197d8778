"""A house with ordinary settings."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.house import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A program that accepts by hand, and its platform."""
    async with House(tmp_path / "data") as house:
        yield house
