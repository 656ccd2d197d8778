"""Long questions on threads of their own: the board goes on, and answers come back as signals."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

_THREADS = 2
_SWITCH_S = 0.0002
# Whoever forgot to say that he has drawn keeps nobody waiting for ever.
_GIVES_WAY_S = 1.0


class Job(QObject):
    """One question that is being answered.

    Signals:
        done: the answer is there.
        failed: there is none (why, in words).
        progressed: how much is done, 0 to 1.
    """

    done = Signal(object)
    failed = Signal(str)
    progressed = Signal(float)

    def __init__(self, parent: QObject, screen: Event | None = None) -> None:
        """Make a job that nobody has cancelled; `screen` is set while the screen needs nothing."""
        super().__init__(parent)
        self._cancelled, self._screen = Event(), screen

    def cancel(self) -> None:
        """Want no answer any more; whoever works on it sees that when he looks."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the answer; may be asked on any thread."""
        return self._cancelled.is_set()

    def give_way(self) -> None:
        """Let the screen draw first, on the thread that works; to be called often."""
        if self._screen:
            self._screen.wait(_GIVES_WAY_S)


class _Brisk:
    """While any thread works, Python changes threads much more often than it usually does.

    Qt gives up Python's lock in nearly every call. The screen's thread would get it back after 5 ms
    each time, and stood still for a third of a second where it drew a picture.
    """

    def __init__(self) -> None:
        self._lock, self._working, self._usual = Lock(), 0, 0.0

    def __enter__(self) -> None:
        with self._lock:
            if not self._working:
                self._usual = sys.getswitchinterval()
                sys.setswitchinterval(_SWITCH_S)
            self._working += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                sys.setswitchinterval(self._usual)


_BRISK = _Brisk()


class Cancelled(Exception):
    """Nobody waits for the answer any more."""


class Work(QObject):
    """Runs functions on threads. They must touch neither widgets nor the running kitchen."""

    def __init__(self, parent: QObject) -> None:
        """Start no thread before there is something to do."""
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="office")
        self._screen = Event()
        self._screen.set()

    def start(
        self,
        ask: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[str], object],
    ) -> Job:
        """Answer `ask` on a thread; `done` or `failed` is called here, on the screen's thread.

        `ask` is given its job, to look whether it is cancelled and to say how far it has come.
        """
        job = Job(self, self._screen)
        job.done.connect(done)
        job.failed.connect(failed)
        self._threads.submit(self._run, ask, job)
        return job

    def draw(self, *, drawing: bool) -> None:
        """Say that the screen draws something long, or has drawn it: jobs give way."""
        (self._screen.clear if drawing else self._screen.set)()

    def close(self) -> None:
        """Wait for nothing more."""
        for job in self.findChildren(Job):
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _run(ask: Callable[[Job], Any], job: Job) -> None:
        if job.is_cancelled:
            return
        try:
            with _BRISK:
                answer = ask(job)
        except Cancelled:
            return
        except Exception as error:
            if not job.is_cancelled:
                log.info("an answer failed", exc_info=True)
                job.failed.emit(str(error) or type(error).__name__)
            return
        if not job.is_cancelled:
            job.done.emit(answer)
