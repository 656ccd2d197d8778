"""Locks touches while the screen is wiped; orders go on, are seen and heard."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.breaking import break_rows
from kds.ui.sizes import Sizes
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.theme import YELLOW, Theme
from kds.ui.typeset import Face

# A cloth rubs, a palm lies with several points: one still finger on a mark is neither.
_HOLD_S = 2.0
_STILL_MM = 4.0
_FRAME_MS = 100


class CleaningLock(QWidget, Tappable):
    """Lies over the whole window, lets everything be seen, and takes every touch and key.

    Touches on it hold nothing up: new tickets may come under the cloth.

    Signals:
        ended: touches count again.
    """

    ended = Signal()
    holds_layout = False

    def __init__(self, ticks: Callable[[], float], parent: QWidget) -> None:
        """Make a lock that is open; `ticks` are seconds that only go on."""
        super().__init__(parent)
        self._ticks = ticks
        self._theme: Theme | None = None
        self._sizes: Sizes | None = None
        self._until = 0.0
        self._down: dict[int, QPointF] = {}
        self._held: int | None = None
        self._held_since = 0.0
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.follow_time)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def lock(self, seconds: float, theme: Theme, sizes: Sizes) -> None:
        """Lock for so long."""
        self._theme, self._sizes = theme, sizes
        self._until = self._ticks() + seconds
        self._down.clear()
        self._held = None
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()
        self.setFocus()
        self._frames.start()
        self.follow_time()

    def follow_time(self) -> None:
        """Show how long it lasts, and end when it is over or a mark was held long enough."""
        now = self._ticks()
        held = self._held is not None and now - self._held_since >= _HOLD_S
        if self.isVisible() and (held or now >= self._until):
            self.end()
            return
        self.setAccessibleName(self._said())
        self.update()

    def end(self) -> None:
        """Open the lock; fingers that are still down do nothing when they are lifted."""
        self._frames.stop()
        self._down.clear()
        self.hide()
        self.ended.emit()

    def marks(self) -> list[QRectF]:
        """Return the two places of which one ends the lock when it is held."""
        box = self._band()
        side = self._sizes.target + self._sizes.gap if self._sizes else 0
        left = QRectF(box.left(), box.bottom() - side, side, side)
        return [left, left.translated(box.width() - side, 0)]

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        self._down[finger] = at
        # A second finger is a hand or a cloth: nothing is held any more.
        on_mark = len(self._down) == 1 and any(mark.contains(at) for mark in self.marks())
        self._held, self._held_since = (finger, self._ticks()) if on_mark else (None, 0.0)

    @override
    def finger_move(self, finger: int, at: QPointF) -> None:
        away = at - self._down.get(finger, at)
        if self._sizes and away.manhattanLength() > _STILL_MM * self._sizes.px_per_mm:
            self._held = None

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        self.finger_cancel(finger)

    @override
    def finger_cancel(self, finger: int) -> None:
        self._down.pop(finger, None)
        if finger == self._held:
            self._held = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.finger_move(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(MOUSE, event.position())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        event.accept()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab must not lead to what lies below

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._frames.stop()
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self._sizes is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, gap = QColor(self._theme.ink), self._sizes.gap
        edge = gap * 0.6
        painter.setPen(QPen(QColor(YELLOW), edge))
        painter.drawRect(QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
        band = self._band()
        painter.fillRect(band, QColor(YELLOW))
        for mark in self.marks():
            self._paint_mark(painter, mark.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2))
        lines = self._lines(self._sizes)
        top = band.center().y() - sum(face.height for _, face in lines) / 2
        painter.setPen(ink)
        for text, face in lines:
            painter.setFont(face.font)
            left = band.center().x() - face.width(text) / 2
            painter.drawText(QPointF(left, top + face.ascent), text)
            top += face.height

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        if self._theme is None or self._sizes is None:
            return
        ink = QColor(self._theme.ink)
        painter.setPen(QPen(ink, self._sizes.gap * 0.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        share = 0.0
        if self._held is not None and box.contains(self._down.get(self._held, QPointF())):
            share = min(1.0, (self._ticks() - self._held_since) / _HOLD_S)
        painter.fillRect(box.adjusted(0, box.height() * (1 - share), 0, 0), ink)
        face = Face.of(self._sizes.text, bold=True)
        text = self.tr("Hold")
        painter.setFont(face.font)
        painter.setPen(QColor(YELLOW) if share > 0.5 else ink)  # noqa: PLR2004 - more than half
        left = box.center().x() - face.width(text) / 2
        painter.drawText(QPointF(left, box.center().y() + face.metrics.capHeight() / 2), text)

    def _band(self) -> QRectF:
        """Return where the countdown stands: at the bottom, over buttons that do nothing now."""
        if self._sizes is None:
            return QRectF()
        needed = sum(face.height for _, face in self._lines(self._sizes))
        high = max(self._sizes.target, needed) + self._sizes.gap
        return QRectF(0, self.height() - high, self.width(), high)

    def _lines(self, sizes: Sizes) -> list[tuple[str, Face]]:
        """Return what is said between the marks, line by line, with its font."""
        strong = Face.of(round(sizes.text * 1.25), bold=True)
        plain = Face.of(sizes.text, bold=False)
        room = self.width() - 2 * (sizes.target + 2 * sizes.gap)
        return [
            (text[a:b].strip(), face)
            for text, face in ((self._said(), strong), (self._hint(), plain))
            for a, b in break_rows(text, face.font, face.metrics, room)
        ]

    def _said(self) -> str:
        left = max(0, round(self._until - self._ticks() + 0.49))
        time = f"{left // 60}:{left % 60:02d}"
        return self.tr("CLEANING — touches do nothing for {time}").format(time=time)

    def _hint(self) -> str:
        return self.tr("To end it: hold one finger still on a corner for 2 seconds, or press Esc.")
