"""`export`: orders as JSON, CSV or PDF, all or some, while the program runs."""

import argparse
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from kds.app.generating import a_day
from kds.app.pretended import TITLES
from kds.config import Settings
from kds.domain.lifecycle import State
from kds.domain.order import Order, OrderType
from kds.export.csv_rows import write_csv
from kds.export.include import Include
from kds.export.json_lines import write_json
from kds.export.selection import Selection
from kds.export.target import NotWritten, problem, unfinished
from kds.store.finding import Wanted

_DATABASE = "kds.db"
_KINDS = {kind.value.replace(" ", "-"): kind.value for kind in OrderType}
# Nobody has to hear of what is over in a moment.
_LONG, _BETWEEN_S = 5000, 1.0

WRITERS: dict[str, Callable[[Iterator[Order], TextIO, Include], None]] = {
    "csv": write_csv,
    "json": write_json,
}


class WrongSelection(Exception):
    """What is to be exported cannot be meant. The message is for people."""


class Stopped(Exception):
    """Somebody stopped it. The message is for people."""


def add_options(options: argparse.ArgumentParser) -> None:
    """Add what `export` understands."""
    options.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    options.add_argument("--format", choices=("json", "csv", "pdf"), default="json")
    options.add_argument("--output", type=Path, metavar="FILE", help="instead of the terminal")
    some = options.add_argument_group("which orders; all of them unless said")
    some.add_argument("--from", dest="first", type=a_day, metavar="DAY", help="as 2026-11-22")
    some.add_argument("--to", dest="last", type=a_day, metavar="DAY", help="that day included")
    some.add_argument(
        "--channel", action="append", metavar="NAME", help="where it was ordered; can be repeated"
    )
    some.add_argument("--platform", action="append", choices=tuple(TITLES))
    some.add_argument("--kind", action="append", choices=tuple(_KINDS))
    some.add_argument("--state", action="append", choices=tuple(state.value for state in State))
    some.add_argument("--late", action="store_true", help="ready after the promised time")
    some.add_argument("--cancelled", action="store_true")
    some.add_argument("--attention", action="store_true", help="somebody had to look at it")
    some.add_argument("--search", default="", metavar="WORDS", help="as in the history's field")
    what = options.add_argument_group("what of them")
    what.add_argument("--without-items", action="store_true", help="one line for each order")
    what.add_argument(
        "--customer-data", action="store_true", help="who ordered and where it went, while known"
    )


def run(asked: argparse.Namespace, data_dir: Path, settings: Settings | None) -> int:
    """Write what is asked for to a file or the terminal.

    Raises:
        StoreUnavailable: there are none, or they cannot be read.
        WrongSelection, NotWritten, Stopped: with a sentence each; no file was left.

    """
    form, output = str(asked.format), asked.output
    if form == "pdf" and output is None:
        raise WrongSelection("A PDF needs a file: --output FILE")
    selection = Selection(data_dir / _DATABASE)
    include = Include(items=not asked.without_items, guests=asked.customer_data)
    try:
        with _stoppable():
            wanted = wanted_of(asked, selection)
            orders = selection.orders(wanted, Progress().say)
            if output is None:
                _to_terminal(form, orders, include)
            elif form == "pdf":
                # Imported only now: without it, Qt need not even be installed.
                from kds.app.export_pdf import write_list  # noqa: PLC0415

                write_list(orders, output, wanted, include, settings)
            else:
                with unfinished(output) as path, path.open("w", encoding="utf-8", newline="") as f:
                    WRITERS[form](orders, f, include)
    except KeyboardInterrupt:
        nothing = "" if output is None else ": nothing was written"
        raise Stopped(f"Stopped{nothing}.") from None
    finally:
        selection.close()
    return 0


def wanted_of(asked: argparse.Namespace, selection: Selection) -> Wanted:
    """Return the orders that the options name; days are those of this computer's zone."""
    if asked.first and asked.last and asked.first > asked.last:
        raise WrongSelection(f"--from {asked.first} is later than --to {asked.last}")
    return Wanted(
        words=asked.search,
        since=_midnight(asked.first),
        until=_midnight(asked.last + timedelta(days=1) if asked.last else None),
        channels=tuple(asked.platform or ()),
        sources=_sources(asked.channel or (), selection),
        kinds=tuple(_KINDS[kind] for kind in asked.kind or ()),
        states=tuple(asked.state or ()),
        late=asked.late,
        cancelled=asked.cancelled,
        needed_help=asked.attention,
    )


def _sources(asked: Sequence[str], selection: Selection) -> tuple[str, ...]:
    """Return the channels as orders name them, in whatever case they were typed."""
    if not asked:
        return ()
    known = {name.casefold(): name for name in selection.sources()}
    for name in asked:
        if name.casefold() not in known:
            said = ", ".join(known.values()) or "no orders yet"
            raise WrongSelection(f"No order came from {name!r}; there are {said}")
    return tuple(known[name.casefold()] for name in asked)


def _midnight(day: date | None) -> datetime | None:
    return datetime.combine(day, datetime.min.time()).astimezone() if day else None


def _to_terminal(form: str, orders: Iterator[Order], include: Include) -> None:
    target: TextIO = sys.stdout
    if isinstance(target, TextIOWrapper):
        target.reconfigure(encoding="utf-8", newline="")
    try:
        WRITERS[form](orders, target, include)
        target.flush()
    except BrokenPipeError:
        # Whoever read it has seen enough, as `head` does.
        sys.stderr.close()
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise NotWritten(problem(error, Path("-"))) from error


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let whoever ends the program end it as Ctrl+C does, so that nothing half is left."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Progress:
    """Says on the terminal how far a long export has come, at most once a second."""

    def __init__(self) -> None:
        """Have said nothing."""
        self._said_at = time.monotonic()

    def say(self, done: int, total: int) -> None:
        """Say how many orders are written, of how many."""
        if done < _LONG or time.monotonic() - self._said_at < _BETWEEN_S:
            return
        self._said_at = time.monotonic()
        share = f" of {total:,} ({done * 100 // total} %)" if total > done else ""
        print(f"{done:,}{share} orders written", file=sys.stderr, flush=True)  # noqa: T201 - the terminal is where it began
