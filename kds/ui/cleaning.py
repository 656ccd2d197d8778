"""Locks touches while the screen is wiped; orders go on, are seen and heard."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.bottom_bar import View
from kds.ui.cleaning_band import CleaningBand
from kds.ui.preferences import Preferences
from kds.ui.screen import Screen
from kds.ui.sizes import Sizes
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.theme import Theme, theme_named
from kds.ui.tools.bench import near
from kds.ui.touch import TouchRouter

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

    def __init__(
        self,
        ticks: Callable[[], float],
        touch: TouchRouter,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        """Make a lock that is open; `ticks` are seconds that only go on."""
        super().__init__(parent)
        self._ticks, self._touch, self._preferences = ticks, touch, preferences
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

    def begin(self, front: Screen) -> None:
        """Lock for as long as the settings say, with the board of `front` in sight."""
        settings = self._preferences.settings
        if front.panels.sizes is None:
            return
        front.show_view(View.BOARD)
        # A finger that is down somewhere else must not press anything when it is lifted.
        self._touch.forget()
        self._theme = theme_named(settings.theme)
        self._sizes = near(front.panels.sizes, settings.distance_m)
        self._until = self._ticks() + settings.cleaning_seconds
        self._down.clear()
        self._held = None
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()
        self.setFocus()
        self._frames.start()
        self.follow_time()

    def stay_in_front(self) -> None:
        """Cover a screen that has been built anew, if it covered the one before."""
        if self.isVisible():
            self.raise_()
            self.setFocus()

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
        band = self._band()
        return band.marks() if band else []

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
        if band := self._band():
            held = self._down.get(self._held) if self._held is not None else None
            share = min(1.0, (self._ticks() - self._held_since) / _HOLD_S)
            left, right = (share if held and mark.contains(held) else 0.0 for mark in band.marks())
            band.paint(self, (left, right))

    def _band(self) -> CleaningBand | None:
        if self._theme is None or self._sizes is None:
            return None
        hint = self.tr("To end it: hold one finger still on a corner for 2 seconds, or press Esc.")
        said, hold = self._said(), self.tr("Hold")
        return CleaningBand(self._theme, self._sizes, self.size(), said, hint, hold)

    def _said(self) -> str:
        left = max(0, round(self._until - self._ticks() + 0.49))
        time = f"{left // 60}:{left % 60:02d}"
        return self.tr("CLEANING — touches do nothing for {time}").format(time=time)
