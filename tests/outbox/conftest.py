"""Houses whose outbox is tried."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.house import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house where a press is told at once."""
    async with House(tmp_path / "data") as house:
        yield house


@pytest.fixture
async def patient_house(tmp_path: Path) -> AsyncIterator[House]:
    """A house where a press can be taken back for three seconds, by a clock that can be turned."""
    async with House(tmp_path / "data", undo_seconds=3) as house:
        yield house
