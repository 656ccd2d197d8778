"""`backup`, `restore` and `remove` of the command line, as processes: no screen is there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock

from kds.clock import first_id, utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.domain.lifecycle import State
from kds.domain.order import Standing
from kds.store.store import Store
from tests.kit.headless import run_main, write_settings
from tests.store.orders import an_order, keep


def shop(folder: Path, *ids: str) -> Path:
    """Make a data folder with orders in it."""
    store = Store(folder / "kds.db")
    store.open()
    for order_id in ids:
        keep(store, an_order(order_id))
    store.close()
    return folder


def ids_in(folder: Path) -> list[str]:
    """Return the ids of the orders in a data folder."""
    store = Store(folder / "kds.db")
    found = store.to_remove(utc_now() + timedelta(days=1), 100) + [o.id for o in store.board()]
    store.close()
    return sorted(found)


def settings(folder: Path) -> Path:
    """Write a settings file."""
    write_settings(folder / "kds.toml", PretendDeliverect(), port=0)
    return folder / "kds.toml"


async def test_back_up_and_restore(tmp_path: Path) -> None:
    """What was copied is there again after a restore; what was there is kept aside."""
    data = shop(tmp_path / "data", "1", "2")
    config = ("--config", str(settings(tmp_path)), "--data-dir", str(data))
    status, out, error = await run_main(*config, "backup")
    assert (status, error) == (0, "")
    assert Path(out.strip()).parent == data / "backups"
    shop(data, "3")
    status, out, _ = await run_main(*config, "restore", "--list")
    assert (status, len(out.splitlines())) == (0, 1)
    status, out, error = await run_main(*config, "restore")
    assert (status, error) == (0, "")
    assert "restored" in out
    assert ids_in(data) == ["1", "2"]
    assert len(list((data / "backups").glob("*-replaced.db"))) == 1


async def test_a_file_of_ones_own(tmp_path: Path) -> None:
    """A copy can be made anywhere, never over something, and be restored from there."""
    data, file = shop(tmp_path / "data", "1"), tmp_path / "copy.db"
    config = ("--config", str(settings(tmp_path)), "--data-dir", str(data))
    assert (await run_main(*config, "backup", "--output", str(file)))[0] == 0
    status, _, error = await run_main(*config, "backup", "--output", str(file))
    assert (status, "already" in error) == (1, True)
    shop(data, "2")
    assert (await run_main(*config, "restore", str(file)))[0] == 0
    assert ids_in(data) == ["1"]


async def test_not_while_the_program_runs(tmp_path: Path) -> None:
    """A restore beside the running program is refused in words; a backup is made."""
    data = shop(tmp_path / "data", "1")
    config = ("--config", str(settings(tmp_path)), "--data-dir", str(data))
    with FileLock(data / "kds.lock"):
        assert (await run_main(*config, "backup"))[0] == 0
        for command in (("restore",), ("remove", "--older-than", "1")):
            status, _, error = await run_main(*config, *command)
            assert (status, "running" in error) == (1, True)


async def test_what_cannot_be_done(tmp_path: Path) -> None:
    """Nothing to copy, nothing to restore, no backup at all: each is said, with exit code 1."""
    config = ("--config", str(settings(tmp_path)), "--data-dir", str(tmp_path / "data"))
    for command in (("backup",), ("restore",), ("remove", "--older-than", "1")):
        status, out, error = await run_main(*config, *command)
        assert (status, out) == (1, "")
        assert "there is no" in error
    text = tmp_path / "text.db"
    text.write_text("no database " * 100)
    assert (await run_main(*config, "restore", str(text)))[0] == 1
    assert (await run_main(*config, "remove", "--older-than", "-1"))[0] == 2


async def test_old_orders_are_removed(tmp_path: Path) -> None:
    """What left the board long ago is removed for good; what is on the board stays."""
    data, long_ago = shop(tmp_path / "data", "0"), datetime(2020, 1, 1, tzinfo=UTC)
    store = Store(data / "kds.db")
    closed = Standing(state=State.CLOSED, closed_at=long_ago)
    keep(store, replace(an_order(first_id(long_ago)), received_at=long_ago, standing=closed))
    store.close()
    assert len(ids_in(data)) == 2
    config = ("--config", str(settings(tmp_path)), "--data-dir", str(data))
    status, out, _ = await run_main(*config, "remove", "--older-than", "30")
    assert (status, out) == (0, "1 orders removed\n")
    assert ids_in(data) == ["0"]
