"""The mouse pointer: gone while fingers are used, back when a mouse is moved."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.preferences import Preferences

# Systems move the pointer to where a finger was, and say so a little later.
_AFTER_TOUCH_S = 0.5
# A table that shakes moves a mouse by less.
_MOVED_PX = 4


class Pointer(QObject):
    """Hides the pointer over a window while it is touched.

    A finger's events come as touches. What Qt or the system make of them as mouse events, for
    programs that know no fingers, says that it comes from a touchscreen, or comes right after it.
    """

    def __init__(
        self, window: QWidget, ticks: Callable[[], float], preferences: Preferences
    ) -> None:
        """Serve a top-level window as the settings want; `ticks` are seconds that only go on."""
        super().__init__(window)
        self._window, self._ticks = window, ticks
        self._touched_at: float | None = None
        self._from: QPointF | None = None
        self._preferences = preferences
        preferences.changed.connect(self._follow_settings)

    def install(self) -> None:
        """Begin; the window must have been created on screen."""
        handle = self._window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def hides(self) -> bool:
        """Whether there is no pointer now."""
        return self._window.cursor().shape() is Qt.CursorShape.BlankCursor

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what passes, and take nothing."""
        if isinstance(event, QTouchEvent):
            self._touched_at, self._from = self._ticks(), None
            if self._preferences.settings.hide_pointer and not self.hides():
                self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif isinstance(event, QMouseEvent) and self.hides() and self._is_real(event):
            at = event.globalPosition()
            if self._from is None:
                self._from = at
            elif (at - self._from).manhattanLength() >= _MOVED_PX:
                self._window.unsetCursor()
        return False

    def _follow_settings(self) -> None:
        if not self._preferences.settings.hide_pointer:
            self._window.unsetCursor()

    def _is_real(self, event: QMouseEvent) -> bool:
        """Say whether a hand has moved a mouse."""
        if event.pointingDevice().type() is QInputDevice.DeviceType.TouchScreen:
            return False
        return self._touched_at is None or self._ticks() - self._touched_at >= _AFTER_TOUCH_S
