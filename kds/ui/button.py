"""A button for cooks: large, felt at touch-down, one of many that can be pressed at once."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from kds.ui.label import Label
from kds.ui.mirror import painter_on
from kds.ui.signs import Sign
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.theme import Theme, blended
from kds.ui.typeset import Face

_HOLD_MS = 1000
_FRAME_MS = 30
_PRESSED = 0.28
_DISABLED = 0.35


class Button(QAbstractButton, Tappable):
    """A painted button.

    It counts when the finger, or the mouse, leaves it where it came down; one that must be held
    counts when it has been held for a second.

    Signals:
        tapped: it was pressed, by finger, mouse or key.
    """

    tapped = Signal()

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        """Make a button without text."""
        super().__init__(parent)
        self._theme, self._face = theme, face
        self.fill, self.ink = theme.side, theme.side_text
        self.sign: Sign | None = None
        self.badge = ""
        self.share_left: float | None = None
        self.share_fill = theme.undo
        self.hold = False
        self.chosen = False
        # Asked at touch-down; a press that it refuses is not even shown.
        self.may_press: Callable[[], bool] = _always
        self._finger: int | None = None
        self._inside = False
        self._share_held: float | None = None
        self._holding = QElapsedTimer()
        self._ticking = QTimer(self)
        self._ticking.setInterval(_FRAME_MS)
        self._ticking.timeout.connect(self._hold_on)
        self.clicked.connect(self.tapped)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def dress(
        self, fill: str, ink: str, text: str = "", sign: Sign | None = None, name: str = ""
    ) -> None:
        """Give the button its colours, text and sign; `name` says in words what it does."""
        self.fill, self.ink, self.sign = fill, ink, sign
        self.setText(text)
        self.setAccessibleName(name or text)
        self.update()

    def wear(self, theme: Theme, face: Face) -> None:
        """Change theme and font."""
        self._theme, self._face = theme, face
        self.update()

    def label_rows(self) -> list[str]:
        """Return the rows in which the text stands on the button."""
        return self._label().rows(QSizeF(self.size()))

    @property
    def is_held(self) -> bool:
        """Whether a finger is on it that would press it if it were lifted now."""
        return self._finger is not None and self._inside

    def let_go(self) -> None:
        """Forget the finger that is on it, because it has come to mean something else."""
        self._finger, self._share_held = None, None
        self._ticking.stop()
        self.update()

    def show_held(self, share: float | None) -> None:
        """Show how much of the second a key has been held (0 to 1; None: no key is)."""
        self._share_held = share
        self.update()

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        if self._finger is not None or not self.isEnabled() or not self.may_press():
            return
        self._finger, self._inside = finger, True
        if self.hold:
            self._holding.start()
            self._ticking.start()
        self.update()

    @override
    def finger_move(self, finger: int, at: QPointF) -> None:
        if finger != self._finger:
            return
        inside = self.rect().contains(at.toPoint())
        if inside != self._inside:
            self._inside = inside
            if self.hold and not inside:
                self.let_go()
            self.update()

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        if finger != self._finger:
            return
        counts = self.rect().contains(at.toPoint()) and not self.hold
        self.let_go()
        if counts:
            self.click()

    @override
    def finger_cancel(self, finger: int) -> None:
        if finger == self._finger:
            self.let_go()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_down(MOUSE, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.finger_move(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_up(MOUSE, event.position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the window knows what keys mean, and how long one is held

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.let_go()
        super().hideEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._label().width()), round(self._face.height * 2))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.let_go()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._finger is not None and self._inside
        pressed = held or self._share_held is not None or self.isDown()
        share = self._shown_share()
        fill = QColor(self.fill)
        if pressed:
            fill = blended(self.fill, self.ink, _PRESSED if share is None else 0.0)
        if not self.isEnabled():
            painter.setOpacity(_DISABLED)
        radius = self._face.height * 0.28
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, radius, radius)
        if share is not None:
            painter.setClipRect(QRectF(0, 0, box.width() * share, box.height()))
            painter.setBrush(QColor(self.share_fill))
            painter.drawRoundedRect(box, radius, radius)
            painter.setClipping(False)
        if self._theme.line:
            line = self._face.height * self._theme.line
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.ink), line))
            painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
        if pressed or self.hasFocus() or self.chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = self._face.height * 0.12
            painter.setPen(QPen(QColor(self.ink if pressed else self._theme.accent), width))
            inset = width * 0.9
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        self.paint_label(painter)

    def paint_label(self, painter: QPainter) -> None:
        """Paint what is written on the button."""
        self._label().paint(painter, QSizeF(self.size()), self.ink, self.fill)

    def _label(self) -> Label:
        return Label(self._face, self.text(), self.sign, self.badge)

    def _shown_share(self) -> float | None:
        if self.hold and self._finger is not None:
            return min(1.0, self._holding.elapsed() / _HOLD_MS)
        if self._share_held is not None:
            return self._share_held
        return self.share_left

    def _hold_on(self) -> None:
        self.update()
        if self._holding.elapsed() >= _HOLD_MS:
            self.let_go()
            self.click()


def _always() -> bool:
    return True
