"""Where a replay stands, and how fast it goes. The time is computed from ticks, never counted."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

SPEEDS = (1, 2, 5, 10, 30, 60)
_STEP_MS = 200


class Player(QObject):
    """Goes from the beginning of a service to its end.

    Signals:
        moved: it stands at another instant now.
        changed: it plays or pauses, or goes at another speed.
    """

    moved = Signal(object)
    changed = Signal()

    def __init__(self, ticks: Callable[[], float], parent: QObject) -> None:
        """Stand still; `ticks` are seconds that only go on."""
        super().__init__(parent)
        self._ticks, self._ticked = ticks, ticks()
        self.begins = self.ends = self.at = datetime.min.replace(tzinfo=UTC)
        self.speed = SPEEDS[0]
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self.go_on)

    @property
    def plays(self) -> bool:
        """Whether time passes."""
        return self._timer.isActive()

    def open(self, begins: datetime, ends: datetime, at: datetime) -> None:
        """Take another service, both ends included, and stand still in it at an instant."""
        self.pause()
        self.begins, self.ends = begins, ends
        self.go(at)

    def play(self) -> None:
        """Let time pass; at the end of the service from its beginning."""
        if self.plays or self.begins == self.ends:
            return
        if self.at >= self.ends:
            self.go(self.begins)
        self._ticked = self._ticks()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Let time stand still."""
        if self.plays:
            self._timer.stop()
            self.changed.emit()

    def set_speed(self, speed: int) -> None:
        """Go at so many times the real speed."""
        self.go_on()
        self.speed = speed
        self.changed.emit()

    def go(self, at: datetime) -> None:
        """Stand at another instant, or at the end of the service that is nearest to it."""
        self._ticked = self._ticks()
        self.at = max(self.begins, min(at, self.ends))
        self.moved.emit(self.at)

    def step(self, by: timedelta) -> None:
        """Pause, and go so far forward or (less than 0) back."""
        self.pause()
        self.go(self.at + by)

    def go_on(self) -> None:
        """Go as far as time has passed since the last look."""
        if not self.plays:
            return
        passed = timedelta(seconds=max(0.0, self._ticks() - self._ticked))
        self.go(self.at + passed * self.speed)
        if self.at >= self.ends:
            self.pause()
