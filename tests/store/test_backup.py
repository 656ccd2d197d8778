"""Copies of the orders: whole, checked, readable, and gone after their term."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kds.store.backup import DAMAGED, Backups, check
from kds.store.errors import StoreUnavailable
from kds.store.examining import damage, is_old, last_written, orders_since
from kds.store.store import Store
from tests.store.orders import NOON, a_row, an_order, keep, opened

NOW = datetime(2026, 3, 15, 4, 0, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    """A folder that is not there yet."""
    return Backups(tmp_path / "copies")


def spoil(path: Path) -> None:
    """Write over a good part of a database, but not over its beginning."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def test_a_copy_holds_what_is_in_the_log_of_writes(
    store: Store, path: Path, backups: Backups
) -> None:
    """While the program has the file open a copy has every order, in one file of its own."""
    for number in range(30):
        keep(store, an_order(str(number)))
    made = backups.make(path, NOW)
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in made.path.parent.iterdir()] == [made.path.name]
    keep(store, an_order("later"))
    copied = Store(made.path)
    assert copied.order("29") == an_order("29")
    assert copied.order("later") is None
    copied.close()


def test_a_copy_keeps_the_numbers_of_rows(store: Store, path: Path, backups: Backups) -> None:
    """Orders are indexed by the numbers of their rows: in a copy they have the same."""
    for number in range(5):
        keep(store, an_order(str(number)))
    with store.move():
        store.remove("1")
    made = backups.make(path, NOW)
    copied = Store(made.path)
    assert copied.row_of("4") == store.row_of("4") == 5
    copied.close()


def test_no_copy_of_what_is_damaged(store: Store, path: Path, backups: Backups) -> None:
    """A copy that cannot be read is no backup: it gets no name, and the reason is said."""
    for number in range(200):
        keep(store, an_order(str(number)))
    store.close()
    spoil(path)
    assert damage(path, thorough=True)
    with pytest.raises(StoreUnavailable):
        backups.make(path, NOW)
    assert list(backups.folder.iterdir()) == []


def test_copies_are_deleted_after_their_term(store: Store, path: Path, backups: Backups) -> None:
    """After seven days a copy is gone, and what was set aside with its logs, too."""
    keep(store, an_order())
    old = backups.make(path, NOW)
    aside = backups.folder / f"kds-20260314T040000Z{DAMAGED}.db"
    aside.write_bytes(b"?")
    aside.with_name(aside.name + "-wal").write_bytes(b"?")
    assert [backup.path for backup in backups.good()] == [old.path]
    new = backups.make(path, NOW + timedelta(days=7))
    assert backups.expire(NOW + timedelta(days=7)) == 1
    assert backups.expire(NOW + timedelta(days=7, seconds=1)) == 1
    assert [file.name for file in backups.folder.iterdir()] == [new.path.name]


def test_a_foreign_file_is_not_touched(backups: Backups) -> None:
    """What somebody else laid into the folder stays, whatever its age."""
    backups.folder.mkdir()
    (backups.folder / "kds-holiday.db").write_bytes(b"mine")
    assert backups.all() == []
    assert backups.expire(NOW + timedelta(days=900)) == 0
    assert (backups.folder / "kds-holiday.db").exists()


def test_what_a_file_says_of_itself(store: Store, path: Path) -> None:
    """A whole file has no damage, and says what is in it and until when."""
    keep(store, an_order())
    with store.move():
        store.append(a_row(None, "2"))
    assert (damage(path), is_old(path), last_written(path)) == ("", False, NOON)
    assert orders_since(path, NOON - timedelta(seconds=1)) == [""]
    assert orders_since(path, NOON) == []
    with opened(path) as connection:
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'erasure'")
    assert is_old(path)


def test_what_is_no_database(tmp_path: Path) -> None:
    """Text, an empty name and a missing file are told from a database."""
    text = tmp_path / "text.db"
    text.write_text("no database " * 1000)
    assert damage(text)
    assert last_written(text) is None
    assert orders_since(text, NOON) is None
    with pytest.raises(StoreUnavailable):
        check(text)
    with pytest.raises(StoreUnavailable):
        check(tmp_path / "missing.db")
