"""Searches for garbage on the thread of the screen alone.

Python searches wherever something is made, also on a thread that plays a sound. A widget that goes
there, with its timers, can bring the program down.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
# As many new objects as make a search worth while; every so many searches also look at older ones.
_NEW, _OLDER, _OLDEST = 20_000, 20, 50


class Garbage(QObject):
    """Takes the search for garbage over, as long as `parent` is there."""

    def __init__(self, parent: QObject) -> None:
        """Begin; what is there now stays to the end, and is not searched any more."""
        super().__init__(parent)
        gc.collect()
        # A full search over everything took 0.1 s and stopped the screen.
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        new, older, oldest = gc.get_count()
        if new < _NEW:
            return
        if older < _OLDER:
            gc.collect(0)
        elif oldest < _OLDEST:
            gc.collect(1)
        else:
            gc.collect(2)


def leave_to_python() -> None:
    """Let Python search again wherever it likes, over everything."""
    gc.unfreeze()
    gc.enable()
