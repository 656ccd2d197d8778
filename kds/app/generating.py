"""`generate-history`: fills an empty data folder with a made-up history, to try pages with."""

import sys
from datetime import date
from pathlib import Path

from filelock import FileLock, Timeout

from kds.demo.history.generating import Generated, generate

_DATABASE = "kds.db"
_DOING = {"lives": "orders live", "orders": "orders copied", "indexes": "indexes made"}


class NotEmpty(Exception):
    """The folder must not be filled. The message is for people."""


def run(data_dir: Path, wanted: Generated) -> int:
    """Write a history into a data folder that holds no orders and is not in use.

    The database gets its name when it is complete, so that a history that was broken off leaves
    nothing behind that looks like one.

    Raises:
        NotEmpty: it holds orders already, or a program uses it.
        StoreUnavailable, OSError: it cannot be written.

    """
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(data_dir / "kds.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        msg = f"A program uses the data folder {data_dir}: choose another one."
        raise NotEmpty(msg) from None
    path, unfinished = data_dir / _DATABASE, data_dir / f"{_DATABASE}.unfinished"
    try:
        if path.exists():
            msg = f"There is an order database already: {path}. It was left untouched."
            raise NotEmpty(msg)
        unfinished.unlink(missing_ok=True)
        generate(unfinished, wanted, Progress().say)
        unfinished.rename(path)
    finally:
        unfinished.unlink(missing_ok=True)
        lock.release()
    return 0


def a_day(text: str) -> date:
    """Read a day as 2026-11-22."""
    return date.fromisoformat(text)


class Progress:
    """Says on the terminal how far it has come, in steps of 5 %."""

    def __init__(self) -> None:
        """Have said nothing."""
        self._said = ("", -1)

    def say(self, doing: str, share: float) -> None:
        """Say what is being done, and how much of it is (0 to 1)."""
        step = doing, int(share * 20)
        if step != self._said:
            self._said = step
            print(f"{_DOING[doing]}: {step[1] * 5} %", file=sys.stderr, flush=True)  # noqa: T201 - the terminal is where it began
