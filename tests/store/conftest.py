"""A store in a file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kds.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the orders are kept."""
    return tmp_path / "data" / "orders.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store."""
    store = Store(path)
    store.open()
    yield store
    store.close()
