"""How long the screen stood still: the longest gap between two ticks of a fast timer."""

import os
import time

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 2
_REPORT_S = 0.5


class PauseMeter(QObject):
    """Says every half second how long its longest gap since then was, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._reported = time.monotonic()
        self._longest = 0.0

    def start(self) -> None:
        """Begin to measure."""
        self._last = self._reported = time.monotonic()
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now
        if now - self._reported > _REPORT_S:
            os.write(1, f"PAUSE {self._longest * 1000:.1f} {now}\n".encode())
            self._longest, self._reported = 0.0, now
