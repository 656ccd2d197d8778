"""What a database is made of, and how much there is: nothing of what stands in it."""

from contextlib import closing
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

_COUNTED = ("orders", "journal", "outbox", "history", "shifts")


def outline(path: Path) -> dict[str, object]:
    """Return the statements that make its tables, counts of rows, and settings; or what is wrong.

    Reading a large database takes seconds: it is for a thread.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            ask = opened.execute
            tables = [str(row[0]) for row in ask("SELECT sql FROM sqlite_master WHERE sql <> ''")]
            counts = {
                table: ask(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
                for table in _COUNTED
            }
            states = dict(ask("SELECT state, count(*) FROM history GROUP BY state").fetchall())
            kinds = dict(ask("SELECT kind, count(*) FROM journal GROUP BY kind").fetchall())
            names = ("page_size", "page_count", "freelist_count", "journal_mode", "auto_vacuum")
            pragmas = {name: ask(f"PRAGMA {name}").fetchone()[0] for name in names}
            applied = [str(row[0]) for row in ask("SELECT name FROM _sqlite_migrations")]
    except sqlite3.Error as error:
        return {"problem": str(error)}
    return {
        "tables": tables,
        "rows": counts,
        "orders by state": states,
        "journal by kind": kinds,
        "settings": pragmas,
        "migrations": applied,
    }
