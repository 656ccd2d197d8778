"""Asks the history while somebody types: the last question counts, the ones before are stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.store.finding import Finder, Found, Wanted
from kds.ui.office.work import Cancelled, Job, Work

_PAUSE_MS = 120
_MOST_COUNTED = 100_000


@dataclass(frozen=True, slots=True)
class Page:
    """A page of an answer, and how long it took. `is_first` says that a new answer begins."""

    found: Found
    took_ms: float
    is_first: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many orders fit, of how many; `is_more` where counting stopped before the end."""

    fit: int
    all: int
    is_more: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """An order with all that happened to it."""

    order: Order
    journal: list[Entry]


class Asker(QObject):
    """Puts questions to a finder of its own, on threads.

    Signals:
        came: a page is there.
        counted: it is known how many fit.
        whole: the order that was asked for is there.
        sources: the selling channels that orders came from.
        failed: there is no answer (why, in words).
    """

    came = Signal(object)
    counted = Signal(object)
    whole = Signal(object)
    sources = Signal(object)
    failed = Signal(str)

    def __init__(self, lists: Finder, orders: Finder, work: Work, parent: QObject) -> None:
        """Ask `lists` for lists and `orders` for single orders, so that neither waits."""
        super().__init__(parent)
        self._lists, self._orders, self._work = lists, orders, work
        self._jobs: list[Job] = []
        self._looking: Job | None = None
        self.wanted = Wanted()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    def look(self, wanted: Wanted, *, at_once: bool = True) -> None:
        """Ask for the newest orders that fit; while somebody types only after a short pause."""
        self.stop()
        self.wanted = wanted
        if at_once:
            self._ask()
        else:
            self._timer.start()

    def go_on(self, after: int) -> None:
        """Ask for the page behind a row."""
        self._start(self._page_of(self.wanted, after), self.came.emit)

    def open(self, order_id: str) -> None:
        """Ask for an order with its journal."""
        if self._looking:
            self._looking.cancel()

        def ask(job: Job) -> Whole | None:
            order = self._orders.order(order_id)
            if job.is_cancelled:
                raise Cancelled
            return Whole(order, self._orders.journal(order_id)) if order else None

        self._looking = self._work.start(ask, self.whole.emit, self.failed.emit)

    def ask_sources(self) -> None:
        """Ask for the selling channels that orders came from."""
        self._work.start(lambda _job: self._orders.sources(), self.sources.emit, self._failed)

    def stop(self) -> None:
        """Want no list any more."""
        self._timer.stop()
        for job in self._jobs:
            job.cancel()
        if self._jobs:
            self._lists.interrupt()
        self._jobs.clear()

    def close(self) -> None:
        """Want nothing any more, and give the file back."""
        self.stop()
        if self._looking:
            self._looking.cancel()
        self._lists.close()
        self._orders.close()

    def _ask(self) -> None:
        wanted, finder = self.wanted, self._lists

        def count(job: Job) -> Count:
            fit = finder.count(wanted, _MOST_COUNTED)
            if job.is_cancelled:
                raise Cancelled
            return Count(fit, finder.all(), fit == _MOST_COUNTED)

        self._start(self._page_of(wanted, None), self.came.emit)
        if wanted != Wanted():
            self._start(count, self.counted.emit)
        else:
            self._start(
                lambda _job: Count(finder.all(), finder.all(), is_more=False), self.counted.emit
            )

    def _page_of(self, wanted: Wanted, after: int | None) -> Callable[[Job], Page]:
        def ask(job: Job) -> Page:
            if job.is_cancelled:
                raise Cancelled
            began = time.perf_counter()
            found = self._lists.find(wanted, after)
            return Page(found, (time.perf_counter() - began) * 1000, after is None)

        return ask

    def _start(self, ask: Callable[[Job], object], done: Callable[[object], object]) -> None:
        job = self._work.start(ask, lambda answer: self._answered(job, done, answer), self._failed)
        self._jobs.append(job)

    def _answered(self, job: Job, done: Callable[[object], object], answer: object) -> None:
        # An answer may have been on its way when somebody typed on.
        if not job.is_cancelled:
            done(answer)

    def _failed(self, problem: str) -> None:
        self.failed.emit(problem)
