"""Reads days of the past on threads, from a connection of its own, while the kitchen goes on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kds.channels.channel import Channel
from kds.kitchen.past_day import PastDay, load_day
from kds.settings.screen import ScreenSettings
from kds.store.days import Days, bounds
from kds.ui.office.replay.course import Course, course_of
from kds.ui.office.work import Cancelled, Job, Work

# Of all the work, reading takes about so much.
_READING = 0.7
_ONE_DAY = timedelta(days=1)

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A day with its course."""

    date: date
    day: PastDay
    course: Course


class Loading(QObject):
    """Loads one day at a time; another one that is asked for takes its place.

    Signals:
        loaded: a day is there.
        counted: how many orders came on each day of a month (by date).
        latest: the last day on which an order came, None where there is none.
        progressed: how much of a day is read, 0 to 1.
        failed: it cannot be read (why, in words).
    """

    loaded = Signal(object)
    counted = Signal(object)
    latest = Signal(object)
    progressed = Signal(float)
    failed = Signal(str)

    def __init__(
        self,
        path: Path,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        work: Work,
        parent: QObject,
    ) -> None:
        """Read from the database at `path`; a day goes no further than `now`."""
        super().__init__(parent)
        self._path, self._channels = path, channels
        self._now, self._work = now, work
        self._job: Job | None = None

    def load(self, day: date, settings: ScreenSettings) -> None:
        """Read a day; what is late is so by these settings."""
        self.stop()
        since, until = bounds(day)
        seen_until = max(since, min(until, self._now()))

        def ask(job: Job) -> Loaded:
            say = _Progress(job)

            def read(days: Days) -> Loaded:
                past = load_day(
                    days, since, until, self._channels, lambda share: say(share * _READING)
                )
                # Of today nothing is shown that is still to come.
                past = replace(past, until=seen_until)
                course = course_of(
                    past, settings, lambda share: say(_READING + share * (1 - _READING))
                )
                return Loaded(day, past, course)

            return self._asked(read)

        self._job = self._work.start(ask, self.loaded.emit, self.failed.emit)
        self._job.progressed.connect(self.progressed)

    def count(self, year: int, month: int) -> None:
        """Ask on which days of a month orders came in."""
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        dates = [first + n * _ONE_DAY for n in range((after - first).days)]
        instants = [bounds(day)[0] for day in (*dates, after)]

        def ask(_job: Job) -> dict[date, int]:
            return self._asked(lambda days: dict(zip(dates, days.counts(instants), strict=True)))

        self._work.start(ask, self.counted.emit, self.failed.emit)

    def find_latest(self) -> None:
        """Ask for the last day on which an order came in."""

        def ask(_job: Job) -> date | None:
            last = self._asked(lambda days: days.last_arrival())
            return last.astimezone().date() if last else None

        self._work.start(ask, self.latest.emit, self.failed.emit)

    def stop(self) -> None:
        """Want the day no more that is being read."""
        if self._job:
            self._job.cancel()
            self._job = None

    def _asked(self, question: Callable[[Days], _T]) -> _T:
        days = Days(self._path)
        try:
            return question(days)
        finally:
            days.close()


class _Progress:
    """Says how much is done, in hundredths, and stops what nobody waits for."""

    def __init__(self, job: Job) -> None:
        self._job, self._said = job, -1

    def __call__(self, share: float) -> None:
        if self._job.is_cancelled:
            raise Cancelled
        hundredth = int(share * 100)
        if hundredth != self._said:
            self._said = hundredth
            self._job.progressed.emit(share)
