"""What the shop's own past says about ready times: learnt on a thread, asked for on the screen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from kds.domain.forecast import (
    LEARNT_FROM,
    Checked,
    Forecast,
    Range,
    checked,
    hit_rate,
    learn,
    past_of,
)
from kds.domain.order import Order
from kds.store.finding import Finder
from kds.ui.office.reports.asking import newest, shop_zone
from kds.ui.office.work import Cancelled, Job, Work

_AGAIN_AFTER = timedelta(hours=6)
_AGAIN_AFTER_FAILURE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Learnt:
    """A forecast, None while there are too few orders, and how well it would have done.

    `hit_rate` is how many of the ranges of the last weeks held the real time, 0 to 1.
    """

    forecast: Forecast | None
    checked: tuple[Checked, ...]
    orders: int
    hit_rate: float | None = None


class ReadyTimes(QObject):
    """Holds what was learnt, for tickets and for the page of reports.

    Signals:
        changed: something else has been learnt.
    """

    changed = Signal()

    def __init__(self, finder: Finder, work: Work, parent: QObject | None = None) -> None:
        """Know nothing yet; `finder` is used by nobody else."""
        super().__init__(parent)
        self._finder, self._work = finder, work
        self._begun: datetime | None = None
        self._wait = _AGAIN_AFTER
        self.learnt: Learnt | None = None

    def keep_fresh(self, now: datetime) -> None:
        """Learn if that has never been done, or not for some hours; returns at once."""
        # A clock that was set back makes nothing wait for longer than usual.
        if self._begun is None or not timedelta() <= now - self._begun < self._wait:
            self._begun, self._wait = now, _AGAIN_AFTER
            self._work.start(partial(study, self._finder), self._came, self._failed)

    def propose(self, order: Order, open_count: int, now: datetime) -> Range | None:
        """Return from when to when an order would be ready, in minutes from now.

        `open_count` is how many other tickets are placed or being cooked. None while fewer than
        200 orders were learnt from, and for what is wanted only later.
        """
        self.keep_fresh(now)
        forecast = self.learnt.forecast if self.learnt else None
        return forecast.propose(order, open_count, now) if forecast else None

    def _came(self, learnt: Learnt) -> None:
        self.learnt = learnt
        self.changed.emit()

    def _failed(self, _problem: str) -> None:
        # The log has why; until it is tried again, what was learnt before counts.
        self._wait = _AGAIN_AFTER_FAILURE
        self.changed.emit()


def study(finder: Finder, job: Job) -> Learnt:
    """Learn from the newest orders, on a thread; raises as `newest`."""
    try:
        zone = shop_zone(finder)
        # Orders are not kept: Python's search for garbage would have to look at all of them.
        past = past_of(newest(finder, LEARNT_FROM, job), zone)
    finally:
        finder.close()
    forecast, found = learn(past, zone), list[Checked]()
    for one in checked(past, zone):
        job.give_way()
        if job.is_cancelled:
            raise Cancelled
        found.append(one)
    return Learnt(forecast, tuple(found), len(past), hit_rate(found))
