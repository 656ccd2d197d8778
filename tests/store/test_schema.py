"""The tables of the file, how they come about, and how safe a commit is."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from kds.store.connection import Connection, sqlite_version
from kds.store.errors import StoreTooNew
from kds.store.store import Store
from tests.store.orders import an_order, keep, opened

TABLES = (
    *("orders", "journal", "outbox", "probe", "controls", "settings_changes", "settings_seen"),
)


def test_a_new_file_gets_its_tables_and_says_so(store: Store, path: Path) -> None:
    """A new file holds every table, and the record of the migration that made them."""
    assert store.waiting_steps() == 0
    with opened(path) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        assert set(TABLES) <= names
        applied = connection.execute(
            "SELECT name FROM _sqlite_migrations WHERE migration_set = 'kds'"
        ).fetchall()
        assert {name for (name,) in applied} == {
            *("orders_journal_outbox", "shifts_of_drivers", "packed_bodies", "history_index"),
            *("words_and_marks", "wishes_of_controls", "erasure", "settings_changes"),
        }


def test_opening_again_changes_nothing(store: Store, path: Path) -> None:
    """A second start applies nothing twice and loses nothing."""
    keep(store, an_order("1"))
    store.close()
    for _ in range(3):
        again = Store(path)
        again.open()
        assert again.order("1") is not None
        again.close()
    with opened(path) as connection:
        assert connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (8,)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_strict(store: Store, path: Path, table: str) -> None:
    """No column takes a value of another type than its own."""
    assert store.waiting_steps() == 0
    with opened(path) as connection:
        rows = connection.execute("SELECT name, strict FROM pragma_table_list").fetchall()
    assert dict(rows)[table] == 1


def test_a_commit_is_as_safe_as_the_disk_allows(path: Path) -> None:
    """The connection that writes uses WAL and waits for the disk at every commit."""
    connection = Connection(path)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    connection.close()


def test_the_settings_hold_after_a_reconnect(path: Path) -> None:
    """A connection that was opened again after trouble is as safe as the first."""
    connection = Connection(path)
    connection.execute("SELECT 1")
    connection.close()
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_sqlite_is_new_enough_to_be_trusted_with_wal() -> None:
    """The library that is really used is one that does not corrupt a WAL file."""
    assert sqlite_version() >= (3, 51, 3)


def test_the_file_is_its_owners_alone(store: Store, path: Path) -> None:
    """Nobody else on the machine reads the guests' names and addresses."""
    keep(store, an_order("1"))
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        assert file.stat().st_mode & 0o777 == 0o600, file.name
    assert path.parent.stat().st_mode & 0o777 == 0o700


def from_a_newer_version(path: Path) -> None:
    """Note a migration that only a later program knows."""
    with opened(path) as connection:
        db = Database(connection)
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('kds', 'm0099_several_screens', '2030-01-01')"
        )
        db.execute("ALTER TABLE orders ADD COLUMN station TEXT")


def test_a_newer_file_is_refused_and_left_as_it_is(store: Store, path: Path) -> None:
    """An older program says which version it needs, and changes nothing in the newer file."""
    keep(store, an_order("1"))
    store.close()
    from_a_newer_version(path)
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="newer version") as refusal:
        Store(path).open()
    assert "m0099_several_screens" in str(refusal.value)
    assert path.read_bytes() == before


def test_another_programs_tables_do_not_disturb(store: Store, path: Path) -> None:
    """Migrations of something else in the same file are nobody's business."""
    store.close()
    with opened(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('reports', 'x', '2030-01-01')"
        )
    again = Store(path)
    again.open()
    keep(again, an_order("1"))
    again.close()


def test_an_order_in_the_outbox_must_exist(store: Store, path: Path) -> None:
    """A step of an order that is not there cannot be stored by anybody who heeds the keys."""
    assert store.waiting_steps() == 0
    with opened(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(Exception, match="FOREIGN KEY"):
            connection.execute(
                "INSERT INTO outbox (step_id, position, order_id, channel, step, cause, attempts,"
                " not_before, problem) VALUES ('s', 0, 'nobody', 'c', 'x', 'y', 0, 'z', '')"
            )
