"""What the disk can do to a kitchen: full, locked, gone, replaced. And that it heals by itself."""

import contextlib
import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from kds.store.errors import StoreUnavailable
from kds.store.store import Store
from tests.store.orders import a_step, an_order, counts, keep, opened

# What cannot be packed: a body that shrinks would fit a disk that is full.
BIG = Random(1).randbytes(100_000)  # noqa: S311 - no secret


def run(tool: str, *words: str) -> bool:
    """Run a tool of the system; say whether it is there and did it."""
    found = shutil.which(tool)
    if found is None:
        return False
    return subprocess.run([found, *words], capture_output=True, check=False).returncode == 0  # noqa: S603 - our own words


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB, where this machine lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", "size=1024k", "tmpfs", str(disk)):
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield disk
    finally:
        assert run("umount", "-l", str(disk))


@contextlib.contextmanager
def no_file_may_grow_beyond(size: int) -> Iterator[None]:
    """Let the system refuse to make any file of this program longer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill(store: Store) -> list[str]:
    """Store orders until it is refused; return the ids of those that were taken."""
    taken: list[str] = []
    for number in range(100):
        try:
            keep(store, an_order(str(number), a_step(f"s{number}")), BIG)
        except StoreUnavailable:
            return taken
        taken.append(str(number))
    pytest.fail("the disk never was full")


def test_a_full_disk_takes_whole_orders_or_none(small_disk: Path) -> None:
    """On a full disk every order that was taken is there with its row and step, and no other."""
    path = small_disk / "orders.db"
    store = Store(path)
    store.open()
    taken = fill(store)
    assert taken
    assert counts(path) == (len(taken),) * 3
    with pytest.raises(StoreUnavailable):
        keep(store, an_order("late"), BIG)
    store.close()


def test_a_full_disk_that_is_freed_needs_no_restart(small_disk: Path) -> None:
    """As soon as somebody deletes a film, the same program takes the next order."""
    film = small_disk / "film"
    film.write_bytes(b"x" * 300_000)
    path = small_disk / "orders.db"
    store = Store(path)
    store.open()
    taken = fill(store)
    film.unlink()
    keep(store, an_order("next"), BIG)
    assert counts(path)[0] == len(taken) + 1
    store.close()


def test_a_file_that_may_not_grow_is_the_machines_fault(store: Store, path: Path) -> None:
    """A quota that is reached is said in the machine's words, and passes when it is lifted."""
    keep(store, an_order("before"))
    with no_file_may_grow_beyond(60_000), pytest.raises(StoreUnavailable) as trouble:
        keep(store, an_order("during"), BIG)
    assert str(trouble.value)
    keep(store, an_order("after"), BIG)
    assert store.order("during") is None
    assert counts(path)[:2] == (2, 2)


def test_a_foreign_lock_is_said_quickly_and_passes(store: Store, path: Path) -> None:
    """While another program holds the file an order is refused at once, and taken afterwards."""
    keep(store, an_order("1"))
    with opened(path) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(StoreUnavailable, match="locked"):
            keep(store, an_order("2"))
        assert time.monotonic() - started < 2
        assert store.order("1") is not None
        other.execute("ROLLBACK")
    keep(store, an_order("2"))
    assert counts(path)[0] == 2


def test_a_deleted_file_takes_no_order(store: Store, path: Path) -> None:
    """When the file is deleted under the program no order is taken into the void."""
    keep(store, an_order("1"))
    path.unlink()
    with pytest.raises(StoreUnavailable, match="gone"):
        keep(store, an_order("2"))
    with pytest.raises(StoreUnavailable, match="gone"):
        store.order("1")


def test_a_file_that_comes_back_is_used_again(store: Store, path: Path) -> None:
    """Somebody who moved the file away and back finds the same orders, without a restart."""
    keep(store, an_order("1"))
    elsewhere = path.with_suffix(".moved")
    path.rename(elsewhere)
    with pytest.raises(StoreUnavailable):
        keep(store, an_order("2"))
    elsewhere.rename(path)
    keep(store, an_order("2"))
    assert store.order("1") is not None
    assert counts(path)[0] == 2


@pytest.mark.parametrize("since_the_backup", [1, 200])
def test_a_replaced_file_is_never_mixed_with_the_old_one(
    store: Store, path: Path, tmp_path: Path, since_the_backup: int
) -> None:
    """A backup put in place of the file stays whole, and what is taken from then on is in it."""
    keep(store, an_order("in the backup"))
    backup = tmp_path / "backup.db"
    with opened(path) as source:
        source.execute(f"VACUUM INTO '{backup}'")
    for number in range(since_the_backup):
        keep(store, an_order(f"later {number}"), b"x" * 3_000)
    backup.rename(path)
    expected = {"in the backup"}
    with contextlib.suppress(StoreUnavailable):
        keep(store, an_order("taken"))
        expected.add("taken")
    store.close()
    again = Store(path)
    again.open()
    again.close()
    with opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert {row[0] for row in connection.execute("SELECT id FROM orders")} == expected


def spoil(path: Path) -> None:
    """Overwrite the file with what is no database."""
    path.write_bytes(b"this is no database, " * 500)


def make_folder(path: Path) -> None:
    """Put a folder where the file should be."""
    path.mkdir(parents=True)


@pytest.mark.parametrize("trouble", [spoil, make_folder])
def test_what_is_no_database_is_refused_and_left_alone(
    path: Path, trouble: Callable[[Path], None]
) -> None:
    """A file that is something else is named as unusable and is not overwritten."""
    path.parent.mkdir()
    trouble(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreUnavailable):
        Store(path).open()
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_damaged_file_refuses_until_it_is_mended(path: Path) -> None:
    """A file that got damaged refuses orders; the mended one is used without a restart."""
    path.parent.mkdir()
    spoil(path)
    store = Store(path)
    with pytest.raises(StoreUnavailable):
        keep(store, an_order("1"))
    path.unlink()
    keep(store, an_order("1"))
    assert counts(path)[0] == 1
    store.close()
