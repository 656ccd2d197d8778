"""A shop for tests of exports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.export.shop import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop without orders."""
    made = Shop(tmp_path)
    yield made
    made.close()
