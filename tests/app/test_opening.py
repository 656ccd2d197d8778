"""Restoring: what is damaged is replaced, what is older is copied, and guests do not come back."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kds.app.backing_up import BackupTask, is_due
from kds.app.opening import STAGED, Opening, stage
from kds.kitchen.erasing import Term
from kds.notices import Notices
from kds.settings.privacy import BackupSettings
from kds.store.backup import Backups
from kds.store.connection import SUSPECT
from kds.store.errors import StoreUnavailable
from tests.conftest import Clock
from tests.kitchen.bodies import body
from tests.kitchen.service import Service
from tests.store.orders import opened
from tests.store.test_backup import spoil


class Shop:
    """A kitchen on disk with backups, that can be closed and opened again."""

    def __init__(self, clock: Clock, folder: Path) -> None:
        self.clock, self.path = clock, folder / "kds.db"
        self.backups = Backups(folder / "backups")
        self.notices = Notices()
        self.service = Service(clock, self.path)

    def close(self) -> None:
        """End the program."""
        self.service.store.close()

    def open(self, term: Term | None = None) -> Service:
        """Start it again."""
        channels = {self.service.channel.name: self.service.channel}
        Opening(
            self.path, self.backups, channels, term or Term(), self.clock, self.notices
        ).prepare()
        self.service.start_again()
        return self.service

    def said(self) -> str:
        """Return all notices as one text."""
        return " ".join(f"{notice.title} {notice.text}" for notice in self.notices.current())


@pytest.fixture
def shop(clock: Clock, tmp_path: Path) -> Iterator[Shop]:
    """A shop in a folder of its own."""
    shop = Shop(clock, tmp_path)
    yield shop
    shop.close()


def test_nothing_is_said_of_a_good_database(shop: Shop) -> None:
    """An ordinary start changes nothing and says nothing."""
    order = shop.service.accepted(body(1))
    shop.close()
    assert shop.open().kitchen.order(order.id) == order
    assert shop.said() == ""
    assert shop.backups.all() == []


@pytest.mark.expects_log("kds.app.opening")
def test_a_damaged_database_is_replaced(shop: Shop) -> None:
    """The last good backup is on the board, the damaged file aside, and what is missing is said."""
    order = shop.service.accepted(body(1))
    shop.backups.make(shop.path, shop.clock())
    shop.clock.turn(hours=2)
    for number in range(2, 150):
        shop.service.order(body(number))
    shop.close()
    spoil(shop.path)
    service = shop.open()
    assert [each.id for each in service.kitchen.board()] == [order.id]
    assert "damaged" in shop.said()
    assert "2026-03-14" in shop.said()
    assert [backup.aside for backup in shop.backups.all()] == [True, False]
    service.accepted(body(3))


@pytest.mark.expects_log("kds.app.opening")
def test_an_empty_file_is_no_new_shop(shop: Shop) -> None:
    """A database of no bytes is replaced by the last good backup, and that is said."""
    order = shop.service.accepted(body(1))
    shop.backups.make(shop.path, shop.clock())
    shop.close()
    os.truncate(shop.path, 0)
    assert [each.id for each in shop.open().kitchen.board()] == [order.id]
    assert "was damaged" in shop.said()
    assert "All orders and taps since" in shop.said()


@pytest.mark.expects_log("kds.app.opening")
def test_a_database_that_is_gone(shop: Shop) -> None:
    """When somebody deleted the database the last good backup is on the board, and that is said."""
    order = shop.service.accepted(body(1))
    shop.backups.make(shop.path, shop.clock())
    shop.close()
    shop.path.unlink()
    assert [each.id for each in shop.open().kitchen.board()] == [order.id]
    assert "was gone" in shop.said()


def cut_off(shop: Shop) -> None:
    """Leave the files as a program leaves them that is killed, but without the log."""
    files = {ending: Path(f"{shop.path}{ending}") for ending in ("", "-wal", "-shm")}
    kept = {ending: files[ending].read_bytes() for ending in ("", "-shm")}
    shop.close()
    for ending, data in kept.items():
        files[ending].write_bytes(data)
    files["-wal"].unlink(missing_ok=True)


@pytest.mark.expects_log("kds.app.opening")
def test_newest_writes_that_were_deleted(shop: Shop) -> None:
    """When the log of a killed program is gone, the board says from when on orders are lost."""
    order = shop.service.accepted(body(1))
    assert shop.service.store.tidy()
    shop.clock.turn(hours=2)
    shop.service.accepted(body(2))
    cut_off(shop)
    assert [each.id for each in shop.open().kitchen.board()] == [order.id]
    assert "newest orders and taps are lost" in shop.said()
    assert shop.backups.all() == []


@pytest.mark.expects_log("kds.app.opening")
def test_a_backup_that_knows_more_than_what_is_left(shop: Shop) -> None:
    """When the log is gone and the last backup is newer than the rest, the backup is taken."""
    first = shop.service.accepted(body(1))
    assert shop.service.store.tidy()
    shop.clock.turn(hours=2)
    second = shop.service.accepted(body(2))
    shop.backups.make(shop.path, shop.clock())
    shop.clock.turn(hours=2)
    shop.service.accepted(body(3))
    cut_off(shop)
    assert {each.id for each in shop.open().kitchen.board()} == {first.id, second.id}
    assert "All orders and taps since" in shop.said()


def test_what_cannot_be_opened_is_not_damaged(shop: Shop) -> None:
    """A database that cannot be opened now does not end the program, and nothing is restored."""
    shop.service.accepted(body(1))
    shop.backups.make(shop.path, shop.clock())
    shop.close()
    shop.path.rename(shop.path.with_name("elsewhere.db"))
    shop.path.mkdir()
    channels = {shop.service.channel.name: shop.service.channel}
    Opening(shop.path, shop.backups, channels, Term(), shop.clock, shop.notices).prepare()
    assert shop.said() == ""
    assert shop.path.is_dir()


def test_half_a_copy_does_not_stay(shop: Shop) -> None:
    """What was being laid out when the power went holds guests: the next start deletes it."""
    part = shop.path.with_name("restore.part")
    shop.close()
    part.write_bytes(b"a guest")
    shop.open()
    assert not part.exists()


@pytest.mark.expects_log("kds.app.opening")
def test_a_bad_backup_is_passed_over(shop: Shop) -> None:
    """When the newest backup is spoiled as well, the one before it is taken."""
    order = shop.service.accepted(body(1))
    shop.backups.make(shop.path, shop.clock())
    shop.clock.turn(hours=24)
    for number in range(2, 100):
        shop.service.order(body(number))
    newest = shop.backups.make(shop.path, shop.clock())
    shop.close()
    spoil(newest.path)
    spoil(shop.path)
    assert [each.id for each in shop.open().kitchen.board()] == [order.id]


@pytest.mark.expects_log("kds.app.opening")
def test_without_a_backup_the_board_begins_empty(shop: Shop) -> None:
    """There is nothing to restore: that is said, and new orders can be taken."""
    for number in range(1, 100):
        shop.service.order(body(number))
    shop.close()
    spoil(shop.path)
    service = shop.open()
    assert service.kitchen.board() == []
    assert "no good backup" in shop.said()
    service.accepted(body(1))


def test_damage_that_the_night_found(shop: Shop) -> None:
    """What a short look would miss is found at the start after a backup could not be made."""
    shop.service.accepted(body(1))
    shop.close()
    shop.path.with_name(SUSPECT).touch()
    shop.open()
    assert not shop.path.with_name(SUSPECT).exists()


@pytest.mark.expects_log("kds.app.opening")
def test_damage_that_shows_while_orders_come(shop: Shop) -> None:
    """What only reading an order shows, deep in a long file, is healed by the next start."""
    for number in range(1, 60):
        shop.service.order(body(number))
    shop.backups.make(shop.path, shop.clock())
    shop.service.store.close()
    with opened(shop.path) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'orders'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with shop.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with pytest.raises(StoreUnavailable, match="malformed"):
        shop.service.kitchen.board()
    assert shop.path.with_name(SUSPECT).exists()
    shop.close()
    assert len(shop.open().kitchen.board()) == 59
    assert "was damaged" in shop.said()
    assert not shop.path.with_name(SUSPECT).exists()


def test_a_restored_backup_takes_its_place_at_the_start(shop: Shop) -> None:
    """Until then the board is what it was; the orders from before are kept aside."""
    first = shop.service.accepted(body(1))
    backup = shop.backups.make(shop.path, shop.clock())
    shop.clock.turn(hours=1)
    second = shop.service.accepted(body(2))
    stage(backup.path, shop.path)
    assert len(shop.service.kitchen.board()) == 2
    shop.close()
    board = shop.open().kitchen.board()
    assert [each.id for each in board] == [first.id]
    assert "restored" in shop.said()
    (aside,) = [backup for backup in shop.backups.all() if backup.aside]
    stage(aside.path, shop.path)
    shop.close()
    assert {each.id for each in shop.open().kitchen.board()} == {first.id, second.id}


def test_what_is_erased_at_the_start_moves_no_times(shop: Shop) -> None:
    """Guests are taken out of a backup that comes back: it still ends when it was made."""
    order = shop.service.handed_over(body(1))
    until = shop.clock()
    backup = shop.backups.make(shop.path, shop.clock())
    shop.clock.turn(hours=50)
    stage(backup.path, shop.path)
    shop.close()
    assert shop.open().kitchen.order(order.id).erased_at
    assert f"until {until.astimezone():%Y-%m-%d %H:%M}." in shop.said()


def test_guests_do_not_come_back(shop: Shop) -> None:
    """A backup from before the erasure knows a guest; when it is restored the board does not."""
    order = shop.service.handed_over(body(1, customer={"name": "Wilhelmina"}))
    old = shop.service.handed_over(body(2))
    backup = shop.backups.make(shop.path, shop.clock())
    assert b"Wilhelmina" in backup.path.read_bytes()
    shop.clock.turn(hours=30)
    stage(backup.path, shop.path)
    shop.close()
    service = shop.open()
    assert service.kitchen.order(order.id).erased_at
    assert b"Wilhelmina" not in shop.path.read_bytes()
    # And neither do orders that somebody wanted removed.
    shop.close()
    stage(backup.path, shop.path)
    service = shop.open(Term(removed_before=shop.clock()))
    assert service.store.order(old.id) is None


@pytest.mark.expects_log("kds.app.opening")
def test_what_cannot_be_restored_changes_nothing(shop: Shop) -> None:
    """A staged file that turns out bad is put away, and the orders are those from before."""
    order = shop.service.accepted(body(1))
    shop.close()
    shop.path.with_name(STAGED).write_text("no database " * 1000)
    assert [each.id for each in shop.open().kitchen.board()] == [order.id]
    assert "not restored" in shop.said()
    assert not shop.path.with_name(STAGED).exists()


def test_an_older_database_is_copied_before_it_is_brought_up_to_date(shop: Shop) -> None:
    """After an update the copy is as the older version left it."""
    shop.service.accepted(body(1))
    shop.close()
    with opened(shop.path) as connection:
        for statement in (
            "DELETE FROM _sqlite_migrations WHERE name = 'erasure'",
            "DROP INDEX orders_over",
            "ALTER TABLE orders DROP COLUMN over_at",
            "DROP TABLE erasure",
            "DROP TABLE young",
        ):
            connection.execute(statement)
    service = shop.open()
    assert len(service.kitchen.board()) == 1
    (copy,) = shop.backups.good()
    assert "before-update" in copy.path.name
    with opened(copy.path) as connection:
        assert connection.execute("SELECT 1 FROM pragma_table_info('orders')").fetchall()
        names = {row[1] for row in connection.execute("PRAGMA table_info(orders)")}
    assert "over_at" not in names


@pytest.mark.expects_log("kds.app.backing_up")
async def test_the_nightly_copy(shop: Shop) -> None:
    """A copy is made once a night, an old one goes, and a failure is said and tried again."""
    shop.service.accepted(body(1))
    task = BackupTask(shop.service.kitchen, shop.backups, BackupSettings(), shop.notices)
    assert await task.look()
    assert await task.look() is None
    shop.clock.turn(hours=25)
    assert await task.look()
    shop.clock.turn(days=8)
    assert await task.look()
    assert len(shop.backups.all()) == 1
    shop.clock.turn(hours=25)
    shop.backups.folder.rename(shop.backups.folder.with_name("moved"))
    shop.backups.folder.write_text("a file in the way")
    assert await task.look() is None
    assert "No backup" in shop.said()
    shop.backups.folder.unlink()
    assert await task.look() is None
    shop.clock.turn(hours=1)
    assert await task.look()
    assert shop.said() == ""


def test_when_a_copy_is_due(clock: Clock) -> None:
    """Every night at its hour, or as soon as the program runs after it."""
    night = clock.at.astimezone().replace(hour=4, minute=0, second=0, microsecond=0)
    assert is_due(night, 4, None)
    assert is_due(night, 4, night - timedelta(hours=1))
    assert not is_due(night + timedelta(hours=20), 4, night)
    assert not is_due(night + timedelta(hours=23), 4, night + timedelta(hours=3))
    assert is_due(night + timedelta(hours=24), 4, night + timedelta(hours=23))
