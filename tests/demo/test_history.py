"""A made-up history: it must be what the program itself would have written."""

import asyncio
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kds.app.generating import NotEmpty, run
from kds.clock import first_id, utc_now
from kds.demo.history.generating import Generated, generate
from kds.demo.history.sending import channels
from kds.kitchen.replay import rebuild
from kds.store.finding import Finder, Wanted
from kds.store.indexing import Indexer
from kds.store.store import Store
from tests.kit.headless import run_main
from tests.store.orders import opened

SMALL = Generated(orders=150, days=9, seed=3, until=date(2026, 3, 30))


def made(path: Path, wanted: Generated = SMALL) -> Path:
    """Make a history at `path`."""
    generate(path, wanted, lambda _doing, _share: None)
    return path


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a database."""
    with opened(path) as database:
        return {
            table: database.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608 - our own names
            for table in ("orders", "journal", "history", "outbox", "indexed")
        }


def test_orders_are_what_their_journal_says(tmp_path: Path) -> None:
    """Each made-up order, read again from its raw bodies and presses, is the stored one."""
    store = Store(made(tmp_path / "kds.db"))
    rebuilt = rebuild(store.journal(), channels(utc_now))
    assert len(rebuilt) == SMALL.orders
    for order_id, order in rebuilt.items():
        assert store.order(order_id) == order
        assert not order.on_board
        assert order_id[:13] == first_id(order.received_at)[:13]
    store.close()


def test_the_same_wishes_give_the_same_history(tmp_path: Path) -> None:
    """Who names the same seed gets the same orders, byte for byte; another seed gives others."""
    first, again = made(tmp_path / "a.db"), made(tmp_path / "b.db")
    assert everything(first) == everything(again)
    other = Generated(orders=150, days=9, seed=4, until=date(2026, 3, 30))
    assert everything(made(tmp_path / "c.db", other)) != everything(first)


def test_it_is_in_order_and_varied(tmp_path: Path) -> None:
    """Ids and rows go with time, no id is there twice, and much of what happens has happened."""
    path = made(tmp_path / "kds.db", Generated(orders=700, days=9, seed=3, until=date(2026, 3, 30)))
    with opened(path) as database:
        orders = database.execute("SELECT id, received_at FROM orders ORDER BY rowid").fetchall()
        rows = database.execute("SELECT id, at, kind FROM journal ORDER BY seq").fetchall()
        remote = database.execute("SELECT count(DISTINCT remote_id) FROM orders").fetchone()[0]
    assert remote == len(orders) == 700
    assert [at for _, at in orders] == sorted(at for _, at in orders)
    assert [order_id for order_id, _ in orders] == sorted(order_id for order_id, _ in orders)
    assert [at for _, at, _ in rows] == sorted(at for _, at, _ in rows)
    assert len({row_id for row_id, _, _ in rows}) == len(rows)
    days = Counter(at[:10] for _, at in orders)
    assert len(days) == 9
    assert min(days) == "2026-03-21"
    hours = Counter(int(at[11:13]) for _, at in orders)
    assert hours[18] > hours[14] * 1.5
    finder = Finder(path)
    assert {"received", "press", "tick", "attempt", "cancellation"} <= {kind for *_, kind in rows}
    assert len(finder.sources()) >= 6
    for wanted in (Wanted(late=True), Wanted(cancelled=True), Wanted(needed_help=True)):
        assert 0 < finder.count(wanted) < 700
    finder.close()


def test_its_index_is_the_one_the_program_makes(tmp_path: Path) -> None:
    """Lists and searches show of a made-up order what they would show of a real one."""
    path = made(tmp_path / "kds.db")
    was = everything(path)
    finder = Finder(path)
    words = ("chicken", "12", "no onions")
    found = [[line.id for line in finder.find(Wanted(words=each)).lines] for each in words]
    finder.close()
    with opened(path) as database:
        database.execute("DELETE FROM history")
        database.execute("DELETE FROM words")
        database.execute("DELETE FROM young")
        database.execute("UPDATE indexed SET seq = 0")
    store = Store(path)
    indexer = Indexer(store)
    while indexer.step():
        pass
    store.close()
    assert everything(path) == was
    again = [[line.id for line in finder.find(Wanted(words=each)).lines] for each in words]
    finder.close()
    assert again == found
    assert found[0]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A folder that holds orders, or is in use, is left as it is, and the reason is said."""
    run(tmp_path, SMALL)
    was = (tmp_path / "kds.db").read_bytes()
    with pytest.raises(NotEmpty, match="already"):
        run(tmp_path, SMALL)
    assert (tmp_path / "kds.db").read_bytes() == was


async def test_the_command(tmp_path: Path) -> None:
    """`generate-history` makes one, says how far it is, and is an error where orders are."""
    words = ("generate-history", "--data-dir", str(tmp_path), "--orders", "40", "--days", "3")
    status, out, error = await run_main(*words)
    assert (status, out) == (0, "")
    assert "100 %" in error
    finder = Finder(tmp_path / "kds.db")
    assert await asyncio.to_thread(finder.all) == 40
    finder.close()
    status, _, error = await run_main(*words)
    assert status == 1
    assert "left untouched" in error
