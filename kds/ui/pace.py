"""Keeps the screen alive under a storm of changes: work is collected, done briefly, then rests."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

# The rest after some work, as a multiple of how long the work took.
_REST = 4
# The shortest rest is a frame; in a storm of orders, in which every rest ends with being asked
# again, it doubles up to the longest, so that painting does not hold up answering.
_FRAME_S, _LONGEST_S = 0.016, 0.5


class Pace(QObject):
    """Runs a piece of work soon after it has been asked for, however often that is."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        """Do `work` whenever asked to, at once after a rest, never twice in a frame."""
        super().__init__(parent)
        self._work = work
        self._rested_at = 0.0
        self._rest = _FRAME_S
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._run)

    def ask(self) -> None:
        """Ask for the work to be done; asking again before it is done changes nothing."""
        if self._timer.isActive():
            return
        wait = max(0.0, self._rested_at - time.perf_counter())
        self._rest = min(self._rest * 2, _LONGEST_S) if wait else _FRAME_S
        self._timer.start(math.ceil(wait * 1000))

    @property
    def asked(self) -> bool:
        """Whether work has been asked for and is not done yet."""
        return self._timer.isActive()

    def hurry(self) -> None:
        """Do the work at once if no rest is due; else as soon as it is over."""
        if not self._timer.isActive() and time.perf_counter() >= self._rested_at:
            self._rest = _FRAME_S
            self._run()
        else:
            self.ask()

    def _run(self) -> None:
        begun = time.perf_counter()
        self._work()
        ended = time.perf_counter()
        self._rested_at = max(ended + (ended - begun) * _REST, begun + self._rest)
