"""Keeps the screen alive under a storm of changes: work is collected, done briefly, then rests."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

# The rest after some work, as a multiple of how long the work took: a tenth of the time is work.
_REST = 9
_FRAME_MS = 16


class Pace(QObject):
    """Runs a piece of work soon after it has been asked for, however often that is."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        """Do `work` whenever asked to, at once after a rest, never twice in a frame."""
        super().__init__(parent)
        self._work = work
        self._rested_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._run)

    def ask(self) -> None:
        """Ask for the work to be done; asking again before it is done changes nothing."""
        if not self._timer.isActive():
            wait = max(0.0, self._rested_at - time.perf_counter())
            self._timer.start(math.ceil(wait * 1000))

    def _run(self) -> None:
        begun = time.perf_counter()
        self._work()
        ended = time.perf_counter()
        self._rested_at = max(ended + (ended - begun) * _REST, begun + _FRAME_MS / 1000)
