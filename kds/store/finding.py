"""Finds orders among all that there ever were. Reads beside the running program, on any thread."""

import contextlib
import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.order import Order
from kds.domain.summary import Summary
from kds.store.document import load, stamp
from kds.store.errors import StoreUnavailable

_LINE = (
    "id, received_at, number, channel, source, kind, state, cancelled_by, cancel_reason, late,"
    " needed_help, refused, test, items, total, decimals, currency, accept_s, ready_s, closed_s,"
    " collected_s, promise_s, told_s"
)
_FLAGS = frozenset({"late", "needed_help", "refused", "test"})
_BUSY_MS = 2000
# The index of arrivals is gone through once for each span.
_IN_SPANS = (
    "h.row IN (SELECT came.row FROM json_each(?) AS span CROSS JOIN history AS came"
    " WHERE came.received_at >= span.value ->> 0 AND came.received_at < span.value ->> 1)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; everything that is empty or None does not matter.

    `words` as somebody types them: each must begin a word of the order, accents and case ignored.
    `since` and `until` bound the arrival, `until` excluded. `late`, `cancelled` and `needed_help`
    pick those that were.

    The rest are the orders behind a figure of a report: those that came in during any of `spans`
    (each as `since` and `until`), that somebody of `cancelled_by` cancelled for one of `reasons`,
    that were ready so many seconds after the promised time (`promise_s`: more than, at most), and
    with `real` no test orders.
    """

    words: str = ""
    since: datetime | None = None
    until: datetime | None = None
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    late: bool = False
    cancelled: bool = False
    needed_help: bool = False
    spans: tuple[tuple[datetime, datetime], ...] = ()
    reasons: tuple[str, ...] = ()
    cancelled_by: tuple[str, ...] = ()
    promise_s: tuple[float, float] | None = None
    real: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Some orders, newest first. `after` is what asks for the next ones, None behind the last."""

    lines: list[Summary]
    after: int | None


class Finder:
    """Asks an order database; every question raises `StoreUnavailable`.

    A Finder may be used on one thread at a time; `interrupt` stops its question from any other.
    """

    def __init__(self, path: Path) -> None:
        """Use the file at `path`, which is opened at the first question."""
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def another(self) -> "Finder":
        """Return one on the same file, for long questions beside the short ones."""
        return Finder(self._path)

    def find(self, wanted: Wanted, after: int | None = None, most: int = 50) -> Found:
        """Return the newest orders that fit, at most `most`, from behind `after` on."""
        where, values = _where(wanted)
        if after is not None:
            where, values = [*where, "h.row < ?"], [*values, after]
        rows = self._rows(
            f"SELECT h.row, {_LINE} FROM {_tables(wanted)} {_clause(where)}"  # noqa: S608 - no text of others
            f" ORDER BY {_order(wanted)} DESC LIMIT ?",
            (*values, most + 1),
        )
        lines = [_line(row[1:]) for row in rows[:most]]
        return Found(lines, int(rows[most - 1][0]) if len(rows) > most else None)

    def count(self, wanted: Wanted, most: int = 100_000) -> int:
        """Return how many orders fit, counting no further than `most`."""
        where, values = _where(wanted)
        rows = self._rows(
            f"SELECT count(*) FROM (SELECT 1 FROM {_tables(wanted)} {_clause(where)} LIMIT ?)",  # noqa: S608 - as above
            (*values, most),
        )
        return int(rows[0][0])

    def all(self) -> int:
        """Return how many orders there are, nearly: rows are never taken out but by erasure."""
        rows = self._rows("SELECT coalesce(max(row), 0) FROM history", ())
        return int(rows[0][0])

    def every(self, wanted: Wanted, batch: int = 500) -> Iterator[Order]:
        """Yield every order that fits, newest first, without holding them all in memory."""
        after: int | None = None
        while True:
            where, values = _where(wanted)
            if after is not None:
                where, values = [*where, "h.row < ?"], [*values, after]
            rows = self._rows(
                f"SELECT h.row, (SELECT doc FROM orders WHERE rowid = h.row)"  # noqa: S608 - as above
                f" FROM {_tables(wanted)} {_clause(where)} ORDER BY {_order(wanted)} DESC LIMIT ?",
                (*values, batch),
            )
            for _, doc in rows:
                if doc is not None:
                    yield load(str(doc))
            if len(rows) < batch:
                return
            after = int(rows[-1][0])

    def order(self, order_id: str) -> Order | None:
        """Return an order as it stands, None if there is none of that id."""
        rows = self._rows("SELECT doc FROM orders WHERE id = ?", (order_id,))
        return load(str(rows[0][0])) if rows else None

    def sources(self) -> list[str]:
        """Return every selling channel that an order ever came from."""
        rows = self._rows(
            # One step of the index for each source, not one for each order.
            "WITH RECURSIVE s(source) AS (SELECT min(source) FROM history UNION ALL"
            " SELECT (SELECT min(source) FROM history WHERE source > s.source) FROM s"
            " WHERE s.source IS NOT NULL) SELECT source FROM s WHERE source IS NOT NULL",
            (),
        )
        return [str(row[0]) for row in rows]

    def lines(self, wanted: Wanted) -> Iterator[Summary]:
        """Yield the figures of every order that fits, oldest first: what reports are made of."""
        where, values = _where(wanted)
        with self._lock:
            try:
                cursor = self._open().execute(
                    f"SELECT {_LINE} FROM {_tables(wanted)} {_clause(where)} ORDER BY h.row",  # noqa: S608 - as above
                    tuple(values),
                )
                for row in cursor:
                    yield _line(row)
            except sqlite3.Error as error:
                raise self._unavailable(error) from error

    def interrupt(self) -> None:
        """Stop the question that is being answered, if there is one; it raises."""
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed in this very moment
                connection.interrupt()

    def close(self) -> None:
        """Close the file; the next question opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _rows(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return list(self._open().execute(sql, tuple(values)))
            except sqlite3.Error as error:
                raise self._unavailable(error) from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            address = f"{self._path.resolve().as_uri()}?mode=ro"
            self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            self._connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        return self._connection

    def _unavailable(self, error: Exception) -> StoreUnavailable:
        return StoreUnavailable(f"{self._path}: {error}")


def _tables(wanted: Wanted) -> str:
    if _match(wanted.words):
        return "words JOIN history AS h ON h.row = words.rowid"
    return "history AS h"


def _order(wanted: Wanted) -> str:
    # The words' own order of rows lets the index stop at the first page.
    return "words.rowid" if _match(wanted.words) else "h.row"


def _match(words: str) -> str:
    """Return what the index understands: each word as the beginning of one, all of them wanted."""
    found = "".join(sign if sign.isalnum() else " " for sign in words).split()
    return " ".join(f'"{word}"*' for word in found)


def _where(wanted: Wanted) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    if match := _match(wanted.words):
        where.append("words MATCH ?")
        values.append(match)
    if wanted.since:
        where.append("h.received_at >= ?")
        values.append(stamp(wanted.since))
    if wanted.until:
        where.append("h.received_at < ?")
        values.append(stamp(wanted.until))
    for column, names in (
        ("channel", wanted.channels),
        ("source", wanted.sources),
        ("kind", wanted.kinds),
        ("state", wanted.states),
        ("cancel_reason", wanted.reasons),
        ("cancelled_by", wanted.cancelled_by),
    ):
        if names:
            where.append(f"h.{column} IN ({', '.join('?' for _ in names)})")
            values += names
    for on, condition in (
        (wanted.late, "h.late = 1"),
        (wanted.cancelled, "h.cancelled_by <> ''"),
        (wanted.needed_help, "h.needed_help = 1"),
        (wanted.real, "h.test = 0"),
    ):
        if on:
            where.append(condition)
    if wanted.spans:
        where.append(_IN_SPANS)
        values.append(json.dumps([[stamp(a), stamp(b)] for a, b in wanted.spans]))
    if wanted.promise_s:
        where.append("h.promise_s > ? AND h.promise_s <= ?")
        values += wanted.promise_s
    return where, values


def _clause(where: list[str]) -> str:
    return f"WHERE {' AND '.join(where)}" if where else ""


def _line(row: Sequence[object]) -> Summary:
    names = _LINE.replace(" ", "").split(",")
    said: dict[str, object] = dict(zip(names, row, strict=True))
    said |= {name: bool(said[name]) for name in _FLAGS}
    said["received_at"] = datetime.fromisoformat(str(said["received_at"]))
    return Summary(**said)  # type: ignore[arg-type]  # as the columns have it
