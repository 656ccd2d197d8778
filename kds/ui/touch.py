"""Fingers: each touch point goes to its own target, and a resting palm takes nothing from anybody.

Qt gives a plain button no second finger, and a second touch point whose widget is a parent or
child of one already touched goes to that first widget, so that a palm on a card would swallow taps
on its buttons. Therefore touch events are taken at the window, before Qt hands them to widgets.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from kds.ui.tappable import MOUSE, Tappable

# The layout waits for a finger this long; whatever rests longer is a palm or a cloth.
_RESTING_S = 3.0
_PATIENCE_MS = 250
# Widgets of Qt that understand a single finger as a mouse: they keep what begins on them.
_QT_CONTROLS = (QAbstractScrollArea, QLineEdit, QAbstractSpinBox, QComboBox, QAbstractButton)


@dataclass
class _Finger:
    target: QWidget | None
    since: float


class TouchRouter(QObject):
    """Takes the touch events of a window and gives each finger to the deepest tappable widget.

    Signals:
        released: a finger that may have held up the layout has gone, or has rested too long.
        touched: a finger, or the mouse, has come down on a widget (None: on nothing of ours).
    """

    released = Signal()
    touched = Signal(object)

    def __init__(self, window: QWidget, ticks: Callable[[], float]) -> None:
        """Serve the widgets of this top-level window; `ticks` are seconds that only go on."""
        super().__init__(window)
        self._ticks = ticks
        self._window = window
        self._fingers: dict[int, _Finger] = {}
        self._left_to_qt = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._still_resting)

    def install(self) -> None:
        """Begin; the window must have been created on screen."""
        handle = self._window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def holds_layout(self) -> bool:
        """Whether nothing may move now, because a finger is down and is no resting palm."""
        now = self._ticks()
        return any(now - finger.since < _RESTING_S for finger in self._fingers.values())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touch events; note when the mouse, as one finger more, is down."""
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        if isinstance(event, QMouseEvent):
            self._moused(event)
        return False

    def _touched(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._left_to_qt = self._begins_on_qt_control(event)
        if self._left_to_qt:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            for finger in [finger for finger in self._fingers if finger != MOUSE]:
                self._cancel(finger)
        else:
            for point in event.points():
                self._point(point)
        event.accept()
        return True

    def _point(self, point: QEventPoint) -> None:
        finger, at = point.id(), point.position()
        match point.state():
            case QEventPoint.State.Pressed:
                if finger in self._fingers:  # its end was lost on the way
                    self._cancel(finger)
                self._down(finger, self._target(at), at)
            case QEventPoint.State.Updated:
                self._move(finger, at)
            case QEventPoint.State.Released:
                self._up(finger, at)
            case _:
                pass

    def _down(self, finger: int, target: QWidget | None, at: QPointF) -> None:
        self._fingers[finger] = _Finger(target, self._ticks())
        if not self._patience.isActive():
            self._patience.start(_PATIENCE_MS)
        if isinstance(target, Tappable):
            target.finger_down(finger, self._local(target, at))
        self.touched.emit(target)

    def _move(self, finger: int, at: QPointF) -> None:
        known = self._fingers.get(finger)
        target = self._alive(known)
        if isinstance(target, Tappable):
            target.finger_move(finger, self._local(target, at))

    def _up(self, finger: int, at: QPointF) -> None:
        known = self._fingers.pop(finger, None)
        target = self._alive(known)
        try:
            if isinstance(target, Tappable):
                target.finger_up(finger, self._local(target, at))
        finally:
            self.released.emit()

    def _cancel(self, finger: int) -> None:
        target = self._alive(self._fingers.pop(finger))
        if isinstance(target, Tappable):
            target.finger_cancel(finger)
        self.released.emit()

    def _moused(self, event: QMouseEvent) -> None:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._fingers[MOUSE] = _Finger(None, self._ticks())
            self.touched.emit(self._target(event.position()))
        elif event.type() == QEvent.Type.MouseButtonRelease and not event.buttons():
            self._fingers.pop(MOUSE, None)
            # After the widgets have had the event.
            QTimer.singleShot(0, self.released.emit)

    def _still_resting(self) -> None:
        if self.holds_layout():
            self._patience.start(_PATIENCE_MS)
        else:
            self.released.emit()

    def _target(self, at: QPointF) -> QWidget | None:
        widget = self._window.childAt(at.toPoint())
        while widget and not isinstance(widget, Tappable):
            widget = widget.parentWidget()
        return widget if widget and widget.isEnabled() else None

    def _begins_on_qt_control(self, event: QTouchEvent) -> bool:
        if self._fingers.keys() - {MOUSE}:
            return False
        widget = self._window.childAt(event.points()[0].position().toPoint())
        while widget and not isinstance(widget, Tappable):
            if isinstance(widget, _QT_CONTROLS):
                return True
            widget = widget.parentWidget()
        return False

    @staticmethod
    def _alive(finger: _Finger | None) -> QWidget | None:
        """Return what a finger is on, unless it has been deleted under it."""
        target = finger.target if finger else None
        return target if target and isValid(target) else None

    def _local(self, target: QWidget, at: QPointF) -> QPointF:
        return target.mapFrom(self._window, at)
