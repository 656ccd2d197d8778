"""Questions about all orders, asked beside the running program."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kds.store.errors import StoreUnavailable
from kds.store.history import every_order
from kds.store.store import Store
from tests.store.orders import NOON, an_order, counts, keep, opened


def test_every_order_is_read_oldest_first_while_the_program_runs(store: Store, path: Path) -> None:
    """An export beside the running program holds every order, in the order in which they came."""
    for number in range(1_200):
        with store.move():
            at = NOON + timedelta(seconds=number)
            order = replace(an_order(f"{1_200 - number:04}"), received_at=at)
            store.put(order, None)
    ids = [order.id for order in every_order(path)]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 1_200


def test_an_export_does_not_hold_up_the_kitchen(store: Store, path: Path) -> None:
    """While somebody reads the first of all orders the next one is stored."""
    keep(store, an_order("1"))
    keep(store, an_order("2"))
    reading = every_order(path)
    assert next(reading).id == "1"
    keep(store, an_order("3"))
    assert [order.id for order in reading] == ["2"]
    assert counts(path)[0] == 3


def test_there_is_nothing_to_export_without_a_file(path: Path) -> None:
    """A wrong folder is said in words, and no empty database is left in it."""
    with pytest.raises(StoreUnavailable, match="no order database"):
        list(every_order(path))
    assert not path.exists()


def test_what_is_no_database_cannot_be_exported(path: Path) -> None:
    """A file that is something else is said to be so."""
    path.parent.mkdir()
    path.write_bytes(b"this is no database, " * 500)
    with pytest.raises(StoreUnavailable):
        list(every_order(path))


def test_reading_changes_nothing(store: Store, path: Path) -> None:
    """An export leaves the file as it found it."""
    keep(store, an_order("1"))
    store.close()
    before = path.read_bytes()
    assert len(list(every_order(path))) == 1
    assert path.read_bytes() == before
    with opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
