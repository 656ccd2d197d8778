"""Long questions on threads of their own: the board goes on, and answers come back as signals."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

_THREADS = 2


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

    def __init__(self, parent: QObject) -> None:
        """Make a job that nobody has cancelled."""
        super().__init__(parent)
        self._cancelled = Event()

    def cancel(self) -> None:
        """Want no answer any more; whoever works on it sees that when he looks."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the answer; may be asked on any thread."""
        return self._cancelled.is_set()


class Cancelled(Exception):
    """Nobody waits for the answer any more."""


class Work(QObject):
    """Runs functions on threads. They must touch neither widgets nor the running kitchen."""

    def __init__(self, parent: QObject) -> None:
        """Start no thread before there is something to do."""
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="office")

    def start(
        self,
        ask: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[str], object],
    ) -> Job:
        """Answer `ask` on a thread; `done` or `failed` is called here, on the screen's thread.

        `ask` is given its job, to look whether it is cancelled and to say how far it has come.
        """
        job = Job(self)
        job.done.connect(done)
        job.failed.connect(failed)
        self._threads.submit(self._run, ask, job)
        return job

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
