"""Finds orders among all that there ever were. Reads beside the running program, on any thread."""

import contextlib
import threading
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.domain.summary import Summary
from kds.store.document import load, stamp
from kds.store.errors import StoreUnavailable
from kds.store.reading import ENTRIES, entry_of
from kds.store.wanted import Wanted, choices, exactly, match_of, picked

__all__ = ["Finder", "Found", "Wanted"]

_COLUMNS = tuple(field.name for field in fields(Summary))
_LINE = ", ".join(f"h.{name}" for name in _COLUMNS)
# Rows go with time, so that a date is a number of row. Where the clock was set they do not quite:
# the least of several is taken, and the date itself is looked at as well.
_FIRST = (
    "SELECT min(row) FROM (SELECT row FROM history WHERE received_at >= ?"
    " ORDER BY received_at LIMIT ?)"
)
_LAST = (
    "SELECT max(row) FROM (SELECT row FROM history WHERE received_at < ?"
    " ORDER BY received_at DESC LIMIT ?)"
)
_NEAR = 500
_FLAGS = frozenset({"late", "needed_help", "refused", "test"})
_BUSY_MS = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """Some orders, newest first. `after` is what asks for the next ones, None behind the last."""

    lines: list[Summary]
    after: int | None


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked of each of `tables`, "" for none but the history: conditions and their values.

    In the conditions {row} is the table's number of row, {index} its name.
    The words of an order are in one of two indexes, by whether it is erased. Each hands out its
    rows in their own order, so that the first page is there before all have been looked at.
    """

    tables: tuple[str, ...]
    where: list[str]
    given: list[object]

    def text(self, columns: str) -> str:
        """Return the question for numbers of row and `columns` of the history, called h."""
        return " UNION ALL ".join(self._of(table, columns) for table in self.tables)

    @property
    def values(self) -> list[object]:
        return self.given * len(self.tables)

    def _of(self, index: str, columns: str) -> str:
        # The words' own order of rows lets the index stop at the first page.
        row = f"{index}.rowid" if index else "h.row"
        tables = f"{index} CROSS JOIN history AS h ON h.row = {row}" if index else "history AS h"
        condition = " AND ".join(self.where).format(row=row, index=index)
        return f"SELECT {row}, {columns} FROM {tables}{condition and ' WHERE '}{condition}"  # noqa: S608 - no text of others


class Finder:
    """Asks an order database; every question raises `StoreUnavailable`.

    A Finder may be used on one thread at a time; `interrupt` stops its question from any other.
    """

    def __init__(self, path: Path) -> None:
        """Use the file at `path`, which is opened at the first question."""
        self.path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def another(self) -> "Finder":
        """Return one on the same file, for long questions beside the short ones."""
        return Finder(self.path)

    def find(self, wanted: Wanted, after: int | None = None, most: int = 50) -> Found:
        """Return the newest orders that fit, at most `most`, from behind `after` on."""
        if not self._can_fit(wanted):
            return Found([], None)
        asked = self._question(wanted, after)
        rows = self._rows(f"{asked.text(_LINE)} ORDER BY 1 DESC LIMIT ?", (*asked.values, most + 1))
        lines = [_line(row[1:]) for row in rows[:most]]
        return Found(lines, int(rows[most - 1][0]) if len(rows) > most else None)

    def count(self, wanted: Wanted, most: int = 100_000) -> int:
        """Return how many orders fit, counting no further than `most`."""
        if not self._can_fit(wanted):
            return 0
        asked = self._question(wanted, None)
        rows = self._rows(
            f"SELECT count(*) FROM ({asked.text('1')} LIMIT ?)",  # noqa: S608 - as above
            (*asked.values, most),
        )
        return int(rows[0][0])

    def all(self) -> int:
        """Return how many orders there are, nearly: rows are never taken out but by erasure."""
        rows = self._rows("SELECT coalesce(max(row), 0) FROM history", ())
        return int(rows[0][0])

    def every(self, wanted: Wanted, batch: int = 500) -> Generator[Order, None, None]:
        """Yield every order that fits, newest first, without holding them all in memory."""
        after: int | None = None
        while True:
            asked = self._question(wanted, after)
            doc = "(SELECT doc FROM orders WHERE rowid = h.row)"
            rows = self._rows(f"{asked.text(doc)} ORDER BY 1 DESC LIMIT ?", (*asked.values, batch))
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

    def journal(self, order_id: str) -> list[Entry]:
        """Return what happened to an order, oldest first, with the raw bodies."""
        rows = self._rows(f"{ENTRIES} WHERE order_id = ? ORDER BY seq", (order_id,))
        return [entry_of(row) for row in rows]

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
        asked = self._question(wanted, None)
        with self._lock:
            try:
                cursor = self._open().execute(
                    f"{asked.text(_LINE)} ORDER BY 1", tuple(asked.values)
                )
                for row in cursor:
                    yield _line(row[1:])
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

    def _can_fit(self, wanted: Wanted) -> bool:
        """Say whether any order ever had all that is filtered by."""
        where, values = ["1"], list[object]()
        for name, names in choices(wanted):
            if names:
                where.append(f"{name} IN ({', '.join('?' for _ in names)})")
                values += names
        where += [f"{name} = 1" for name in picked(wanted)]
        found = self._rows(
            f"SELECT EXISTS (SELECT 1 FROM combinations WHERE {' AND '.join(where)})"  # noqa: S608 - our own names
            if len(where) > 1
            else "SELECT 1",
            values,
        )
        return bool(found[0][0])

    def _question(self, wanted: Wanted, after: int | None) -> _Question:
        match = match_of(wanted)
        asked = _Question(("",), [], [])
        if match:
            asked = _Question(("words", "young"), ["{index} MATCH ?"], [match])
        bounds = [("{row} < ?", after)]
        for at, time, bound, edge in (
            (wanted.since, "h.received_at >= ?", "{row} >= ?", _FIRST),
            (wanted.until, "h.received_at < ?", "{row} <= ?", _LAST),
        ):
            if at:
                asked.where.append(time)
                asked.given.append(stamp(at))
                found = self._rows(edge, (stamp(at), _NEAR))[0][0]
                # Without one nothing fits: there is no row of number 0 or less.
                bounds.append(
                    (bound, found if found is not None else 0 if edge is _LAST else after)
                )
        for condition, value in bounds:
            if value is not None:
                asked.where.append(condition)
                asked.given.append(value)
        for condition, values in exactly(wanted):
            asked.where.append(condition)
            asked.given.extend(values)
        return asked

    def _rows(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return list(self._open().execute(sql, tuple(values)))
            except sqlite3.Error as error:
                raise self._unavailable(error) from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            address = f"{self.path.resolve().as_uri()}?mode=ro"
            self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            self._connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        return self._connection

    def _unavailable(self, error: Exception) -> StoreUnavailable:
        return StoreUnavailable(f"{self.path}: {error}")


def _line(row: Sequence[object]) -> Summary:
    said: dict[str, object] = dict(zip(_COLUMNS, row, strict=True))
    said |= {name: bool(said[name]) for name in _FLAGS}
    said["received_at"] = datetime.fromisoformat(str(said["received_at"]))
    return Summary(**said)  # type: ignore[arg-type]  # as the columns have it
