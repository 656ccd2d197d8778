"""Work that managers start and need not wait for: it goes on while they leave or are locked out."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from kds.ui.office.work import Cancelled, Job, Work

# More often nobody sees it.
_BETWEEN_S = 0.1
# Breath for the board's own thread: Python runs one at a time.
_BREATH_S = 0.001

Say = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """What is done or was done last: its name, its share done (0 to 1), and what came of it."""

    name: str = ""
    share: float = 0.0
    is_running: bool = False
    result: Any = None
    problem: str = ""
    is_cancelled: bool = False


class Errands(QObject):
    """Runs one errand at a time, as long as the program lives.

    Signals:
        changed: there is news of the errand.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._work: Work | None = None
        self._job: Job | None = None
        self._number = 0
        self.errand = Errand()

    def start(self, name: str, do: Callable[[Say], Any]) -> bool:
        """Do something on a thread; False while another errand is under way.

        `do` is given a function to be told how much is done, of how much; it ends what is
        cancelled by what it raises.
        """
        if self.errand.is_running:
            return False
        self._work = self._work or Work(self)
        self.errand = Errand(name, is_running=True)
        self._number = number = self._number + 1

        def only_mine(hear: Callable[[Any], None]) -> Callable[[Any], None]:
            # What was on its way when somebody stopped it must not be taken for the next one's.
            return lambda said: hear(said) if self._is_running(number) else None

        self._job = self._work.start(
            lambda job: do(_Said(job)), only_mine(self._done), only_mine(self._failed)
        )
        self._job.progressed.connect(only_mine(self._progressed))
        self.changed.emit()
        return True

    def cancel(self) -> None:
        """End what is under way; what it wrote so far is taken away again."""
        if self._job and self.errand.is_running:
            self._job.cancel()
            self._say(Errand(self.errand.name, is_cancelled=True))

    def forget(self) -> None:
        """Say nothing any more of what is over."""
        if not self.errand.is_running and self.errand != Errand():
            self._say(Errand())

    def close(self) -> None:
        """End what is under way, and wait until it is taken away."""
        self.cancel()
        if self._work:
            self._work.close()
            self._work = None

    def _is_running(self, number: int) -> bool:
        return self._number == number and self.errand.is_running

    def _progressed(self, share: float) -> None:
        self._say(Errand(self.errand.name, share, is_running=True))

    def _done(self, result: object) -> None:
        self._say(Errand(self.errand.name, 1.0, result=result))

    def _failed(self, problem: str) -> None:
        self._say(Errand(self.errand.name, problem=problem))

    def _say(self, errand: Errand) -> None:
        self.errand = errand
        self.changed.emit()


class _Said:
    """What a thread says of how far it has come; raises `Cancelled` where nobody waits for it."""

    def __init__(self, job: Job) -> None:
        self._job, self._said_at = job, 0.0

    def __call__(self, done: int, total: int) -> None:
        if self._job.is_cancelled:
            raise Cancelled
        time.sleep(_BREATH_S)
        now = time.monotonic()
        if total and now - self._said_at >= _BETWEEN_S:
            self._said_at = now
            self._job.progressed.emit(min(done / total, 1.0))
