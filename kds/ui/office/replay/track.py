"""The slider over a service: the tickets on the board, the late ones, and where the replay is."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QWidget
from typing_extensions import override

from kds.ui.office.replay.course import MINUTE, Course
from kds.ui.sizes import Sizes
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face
from kds.ui.words import clock_time

_PAGE_MINUTES = 15
# Hours between two times of day, the first with which they stand apart.
_EVERY = (0.25, 0.5, 1, 2, 3, 6)
_HOUR = timedelta(hours=1)


class Track(QAbstractSlider, Tappable):
    """Its value is the minute of the service; it is dragged, or moved by arrow keys.

    `sliderMoved` is emitted for whatever a person does, `valueChanged` also when it plays.
    """

    holds_layout = False

    def __init__(self, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme, self._sizes = theme, sizes
        self._face = Face.of(max(12, round(sizes.text * 0.8)), bold=False)
        self._course: Course | None = None
        self._drawn: QPixmap | None = None
        self._finger: int | None = None
        self.at: datetime | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSingleStep(1)
        self.setPageStep(_PAGE_MINUTES)
        self.setAccessibleName(self.tr("Minute of the service"))
        self.actionTriggered.connect(lambda _action: self.sliderMoved.emit(self.sliderPosition()))

    def show_course(self, course: Course | None) -> None:
        """Draw another service."""
        self._course, self._drawn = course, None
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.setRange(0, course.minutes if course else 0)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.update()

    def show_at(self, at: datetime) -> None:
        """Stand at an instant of the service."""
        self.at = at
        if self._course:
            self.setValue(self._course.minute_of(at))
            self.setAccessibleDescription(clock_time(at))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._sizes.target * 6, round(self._sizes.target * 1.25))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._sizes.target * 3, round(self._sizes.target * 1.1))

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        if self._finger is None:
            self._finger = finger
            self.finger_move(finger, at)

    @override
    def finger_move(self, finger: int, at: QPointF) -> None:
        if finger == self._finger and self._course:
            minute = round((at.x() - self._left) / max(1.0, self._room) * self.maximum())
            # Says so itself, as a key does.
            self.setSliderPosition(minute)

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        self.finger_cancel(finger)

    @override
    def finger_cancel(self, finger: int) -> None:
        if finger == self._finger:
            self._finger = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.finger_move(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(MOUSE, event.position())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._drawn is None:
            self._drawn = self._draw()
        painter.drawPixmap(0, 0, self._drawn)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self._course and self.at:
            left = self._x((self.at - self._course.begins) / MINUTE)
            width = max(3.0, self._sizes.text / 6)
            painter.fillRect(
                QRectF(left - width / 2, 0, width, self.height()), QColor(self._theme.bar_text)
            )
            knob = self._sizes.text * 0.45
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.bar_text))
            painter.drawEllipse(QPointF(left, knob + 1), knob, knob)

    @property
    def _left(self) -> float:
        return self._sizes.text * 1.5

    @property
    def _room(self) -> float:
        return self.width() - 2 * self._left

    def _x(self, minute: float) -> float:
        return self._left + self._room * minute / max(1, self.maximum())

    def _draw(self) -> QPixmap:
        """Draw what stays as it is while the service plays."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._theme.bar))
        if self._course and self._course.minutes > 0:
            painter = QPainter(drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            foot = self.height() - self._face.height * 1.2
            self._draw_hours(painter, self._course, foot)
            most = max(1, *self._course.open)
            for counts, colour in (
                (self._course.open, self._theme.new),
                (self._course.late, self._theme.late),
            ):
                self._draw_curve(painter, counts, most, foot, QColor(colour))
            self._draw_lates(painter, self._course, foot)
            painter.setFont(self._face.font)
            painter.setPen(QColor(self._theme.bar_text))
            painter.drawText(QPointF(2, self._face.ascent), str(most))
            painter.end()
        return drawn

    def _draw_curve(
        self, painter: QPainter, counts: tuple[int, ...], most: int, foot: float, colour: QColor
    ) -> None:
        top = self._face.height * 0.4
        points = [QPointF(self._x(0), foot)]
        for minute, count in enumerate(counts):
            height = (foot - top) * count / most
            points.append(QPointF(self._x(minute), foot - height))
        points.append(QPointF(self._x(len(counts) - 1), foot))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(points))

    def _draw_lates(self, painter: QPainter, course: Course, foot: float) -> None:
        """Mark each ticket that turned late by a notch below the curve."""
        side = self._face.height * 0.35
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.late))
        for late in course.lates:
            x = self._x((late.at - course.begins) / MINUTE)
            notch = [QPointF(x - side / 2, foot + side), QPointF(x + side / 2, foot + side)]
            painter.drawPolygon(QPolygonF([QPointF(x, foot), *notch]))

    def _draw_hours(self, painter: QPainter, course: Course, foot: float) -> None:
        painter.setFont(self._face.font)
        wide = self._face.width(clock_time(course.begins)) * 1.6
        hours = course.minutes / 60
        every = next((e for e in _EVERY if hours / e * wide <= self._room), _EVERY[-1])
        here = course.begins.astimezone()
        at = here.replace(hour=0, minute=0, second=0, microsecond=0)
        while at <= course.ends:
            x = self._x((at - course.begins) / MINUTE)
            if at >= course.begins:
                painter.setPen(QColor(self._theme.bar_button))
                painter.drawLine(QPointF(x, 0), QPointF(x, foot))
                painter.setPen(QColor(self._theme.bar_quiet))
                text = clock_time(at)
                left = min(max(0.0, x - self._face.width(text) / 2), self.width() - wide / 1.6)
                painter.drawText(QPointF(left, self.height() - self._face.height * 0.2), text)
            at += every * _HOUR
