"""A thick frame at the screen's edge that blinks while an alarm stands: nobody relies on ears."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.alarms import Alarm
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme, Tone

_FRAME_MM = 8
# The frame is solid where no card reaches, and glass beside that: numbers of the first column
# stand below it, and a "2" must be read in every moment.
_GLASS = 0.4
# Half a second lit, half a second not. More than three flashes a second can cause a seizure
# (WCAG 2.3.1), so it lights up at a beat of this clock and at no other time.
_BEAT_MS = 500

_TONES = {
    Alarm.NEW: Tone.NEW,
    Alarm.SCHEDULED: Tone.NEW,
    Alarm.CHANGED: Tone.ATTENTION,
    Alarm.CANCELLED: Tone.CANCELLED,
    Alarm.LOST: Tone.LATE,
    Alarm.LATE: Tone.LATE,
}


class Flash(QWidget):
    """Lies over a whole window, lets every touch through, and is nothing but its frame."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Lie over `parent`, dark."""
        super().__init__(parent)
        self._theme = theme
        self._alarm: Alarm | None = None
        self._lit: Alarm | None = None
        self._thickness, self._solid = 30, 10
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beats = QTimer(self)
        self._beats.setInterval(_BEAT_MS)
        self._beats.timeout.connect(self.beat)

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._thickness, self._solid = round(_FRAME_MM * sizes.px_per_mm), sizes.gap
        self._cut_out()

    @property
    def lit(self) -> Alarm | None:
        """What the frame shows at this moment."""
        return self._lit

    def show_alarm(self, alarm: Alarm | None) -> None:
        """Blink for an alarm from now on; None: go dark, at once."""
        self._alarm = alarm
        if alarm is None:
            self._show(None)
        elif not self._beats.isActive():
            self._beats.start()
            self._show(alarm)

    def beat(self) -> None:
        """Go on blinking; the clock calls it."""
        if self._alarm is None:
            self._beats.stop()
        self._show(None if self._lit else self._alarm)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lit:
            return
        colour = QColor(self._theme.tone(_TONES[self._lit]))
        painter = QPainter(self)
        painter.setClipRegion(self._ring(self._solid))
        painter.fillRect(event.rect(), colour)
        painter.setClipRegion(self.mask() - self._ring(self._solid))
        colour.setAlphaF(_GLASS)
        painter.fillRect(event.rect(), colour)

    def _show(self, alarm: Alarm | None) -> None:
        if alarm is not self._lit:
            self._lit = alarm
            self.update()

    def _cut_out(self) -> None:
        """Be nothing but the frame, so that the board inside is never painted because of it."""
        self.setMask(self._ring(self._thickness))

    def _ring(self, thick: int) -> QRegion:
        inside = self.rect().adjusted(thick, thick, -thick, -thick)
        return QRegion(self.rect()) - QRegion(inside)
