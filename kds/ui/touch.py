"""Fingers: each touch point goes to its own target, and a resting palm takes nothing from anybody.

A finger that goes far sideways on a page presses nothing any more: it turns the page.

Qt gives a plain button no second finger, and a second touch point whose widget is a parent or
child of one already touched goes to that first widget, so that a palm on a card would swallow taps
on its buttons. Therefore touch events are taken at the window, before Qt hands them to widgets.
"""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from functools import partial

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

from kds.ui.contacts import RESTING_S, Contacts, Kind
from kds.ui.tappable import MOUSE, Tappable

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
        dragged: a finger goes sideways over a page (mm to the right, and which way the page
            would turn if it were lifted now: 1, -1 or 0).
        drag_ended: it has gone (which way the page turns: 1, -1 or 0).
    """

    released = Signal()
    touched = Signal(object)
    dragged = Signal(float, int)
    drag_ended = Signal(int)

    def __init__(self, window: QWidget, ticks: Callable[[], float]) -> None:
        """Serve the widgets of this top-level window; `ticks` are seconds that only go on."""
        super().__init__(window)
        self._ticks = ticks
        self._window = window
        self._fingers: dict[int, _Finger] = {}
        self._left_to_qt = False
        self._pages: Sequence[QWidget] = ()
        self._dragging: int | None = None
        self._last = ticks()
        self.contacts = Contacts(ticks)
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
        return any(
            now - finger.since < RESTING_S and _counts(finger) for finger in self._fingers.values()
        )

    def forget(self) -> None:
        """Let every finger that is down mean nothing any more."""
        for finger in list(self._fingers):
            self._cancel(finger)

    def idle_s(self) -> float:
        """Return for how many seconds nobody has touched anything; a cloth left there is nobody."""
        if self.holds_layout():
            self.somebody_is_there()
        return self._ticks() - self._last

    def somebody_is_there(self) -> None:
        """Take note that somebody works at the screen, by keys for example."""
        self._last = self._ticks()

    def turn_pages(self, pages: Sequence[QWidget]) -> None:
        """Let fingers turn these from now on; those that are down now do nothing any more.

        They are on what was there before.
        """
        self._pages = pages
        self.contacts.forget_drags()
        for finger in self._fingers:
            self._let_go(finger)
        self._end_drag(0)

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
            first = not self._fingers.keys() - {MOUSE}
            at = event.points()[0].position()
            self._left_to_qt = first and _is_on_qt_control(self._at(at))
        if event.type() == QEvent.Type.TouchCancel:
            for finger in self._fingers.keys() - {MOUSE}:
                self._cancel(finger)
            return not self._left_to_qt
        for point in event.points():
            # A hand that rests on a control of Qt makes no key beside it deaf.
            if not self._left_to_qt or _is_ours(point, self._fingers, self._at):
                self._point(point)
        event.setAccepted(not self._left_to_qt)
        return not self._left_to_qt

    def _point(self, point: QEventPoint) -> None:
        finger, at = point.id(), point.position()
        ellipse = point.ellipseDiameters()
        breadth = max(ellipse.width(), ellipse.height())
        match point.state():
            case QEventPoint.State.Pressed:
                if finger in self._fingers:  # its end was lost on the way
                    self._cancel(finger)
                self._down(finger, at, breadth)
            case QEventPoint.State.Updated:
                self._move(finger, at, breadth)
            case QEventPoint.State.Released:
                self._up(finger, at)
            case _:
                pass

    def _down(self, finger: int, at: QPointF, breadth: float) -> None:
        widget = self._at(at)
        target = _target(widget)
        self._fingers[finger] = _Finger(target, self._ticks())
        self.somebody_is_there()
        if not self._patience.isActive():
            self._patience.start(_PATIENCE_MS)
        if isinstance(target, Tappable) and finger != MOUSE:  # Qt tells it of the mouse
            target.finger_down(finger, target.mapFrom(self._window, at))
        page = _is_on(self._pages, widget)
        for palm in self.contacts.down(finger, at.x(), at.y(), breadth, may_drag=page):
            self._let_go(palm)
        self.touched.emit(target)

    def _move(self, finger: int, at: QPointF, breadth: float) -> None:
        kind = self.contacts.move(finger, at.x(), at.y(), breadth)
        if kind is not Kind.FINGER:
            self._let_go(finger)
        if kind is Kind.DRAG:
            self._dragging = finger
            self.dragged.emit(self.contacts.sideways(finger), self.contacts.turns(finger))
        elif finger == self._dragging:
            self._end_drag(0)
        target = _alive(self._fingers.get(finger))
        if isinstance(target, Tappable) and finger != MOUSE:
            target.finger_move(finger, target.mapFrom(self._window, at))

    def _up(self, finger: int, at: QPointF) -> None:
        known = self._fingers.get(finger)
        if known and self._ticks() - known.since >= RESTING_S:
            self._let_go(finger)
        target = _alive(self._fingers.pop(finger, None))
        turns = self.contacts.up(finger)
        self.somebody_is_there()
        try:
            if isinstance(target, Tappable):
                target.finger_up(finger, target.mapFrom(self._window, at))
        finally:
            self._lifted(finger, turns)

    def _cancel(self, finger: int) -> None:
        self._let_go(finger)
        self._fingers.pop(finger)
        self.contacts.up(finger)
        self._lifted(finger, 0)

    def _lifted(self, finger: int, turns: int) -> None:
        if finger == self._dragging:
            self._end_drag(turns)
        self.released.emit()

    def _let_go(self, finger: int) -> None:
        """Let a finger press nothing; it still holds up the layout."""
        known = self._fingers.get(finger)
        target = _alive(known)
        if known:
            known.target = None
        if isinstance(target, Tappable):
            target.finger_cancel(finger)

    def _end_drag(self, turns: int) -> None:
        if self._dragging is not None:
            self._dragging = None
            self.drag_ended.emit(turns)

    def _moused(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._down(MOUSE, at, 0.0)
        elif event.type() == QEvent.Type.MouseMove and MOUSE in self._fingers:
            self._move(MOUSE, at, 0.0)
        elif event.type() == QEvent.Type.MouseButtonRelease and not event.buttons():
            self._fingers.pop(MOUSE, None)
            turns = self.contacts.up(MOUSE)
            # After the widgets have had the event.
            QTimer.singleShot(0, self, partial(self._lifted, MOUSE, turns))

    def _at(self, at: QPointF) -> QWidget | None:
        return self._window.childAt(at.toPoint())

    def _still_resting(self) -> None:
        now = self._ticks()
        for finger, known in self._fingers.items():
            if now - known.since >= RESTING_S:
                self._let_go(finger)
        if self.holds_layout():
            self._patience.start(_PATIENCE_MS)
        else:
            self.released.emit()


def _alive(finger: _Finger | None) -> QWidget | None:
    """Return what a finger is on, unless it has been deleted under it."""
    target = finger.target if finger else None
    return target if target and isValid(target) else None


def _counts(finger: _Finger) -> bool:
    """Whether a finger may hold up the layout where it is."""
    target = _alive(finger)
    return not isinstance(target, Tappable) or target.holds_layout


def _target(widget: QWidget | None) -> QWidget | None:
    """Return what takes a finger that is on a widget."""
    while widget and not isinstance(widget, Tappable):
        widget = widget.parentWidget()
    return widget if widget and widget.isEnabled() else None


def _is_ours(
    point: QEventPoint, known: Container[int], at: Callable[[QPointF], QWidget | None]
) -> bool:
    """Whether a finger is one of the `known`, or a new one with no control of Qt below it."""
    if point.id() in known or point.state() is not QEventPoint.State.Pressed:
        return point.id() in known
    widget = at(point.position())
    return isinstance(_target(widget), Tappable) and not _is_on_qt_control(widget)


def _is_on(pages: Sequence[QWidget], widget: QWidget | None) -> bool:
    """Whether a widget is on one of the pages, and not for example on a panel over it."""
    while widget and widget not in pages:
        widget = widget.parentWidget()
    return widget is not None


def _is_on_qt_control(widget: QWidget | None) -> bool:
    while widget and not isinstance(widget, Tappable):
        if isinstance(widget, _QT_CONTROLS):
            return True
        widget = widget.parentWidget()
    return False
