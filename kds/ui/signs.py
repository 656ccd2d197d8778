"""Signs drawn as shapes, so that they look the same whatever fonts a machine has."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kds.ui.mirror import upright


class Sign(Enum):
    """A sign on a button or in front of a word."""

    TICK = auto()
    CROSS = auto()
    UNDO = auto()
    MORE = auto()
    LATER = auto()
    TEXT = auto()
    WARNING = auto()
    STOP = auto()
    PREVIOUS = auto()
    NEXT = auto()
    BOARD = auto()
    TOTALS = auto()
    STATIONS = auto()
    PLUS = auto()
    MINUS = auto()
    UP = auto()
    DOWN = auto()
    TOOLS = auto()
    ERASE = auto()
    SHIFT = auto()
    PLAY = auto()
    CLEAN = auto()
    SOUND = auto()
    AIM = auto()
    LOOK = auto()
    KEYS = auto()
    RUSH = auto()
    HOLD = auto()
    DRIVER = auto()


# Strokes in a square of 24: each a list of points.
_STROKES: dict[Sign, list[list[tuple[float, float]]]] = {
    Sign.TICK: [[(4, 13), (10, 19), (20, 5)]],
    Sign.CROSS: [[(5, 5), (19, 19)], [(19, 5), (5, 19)]],
    Sign.TEXT: [[(4, 6), (20, 6)], [(4, 12), (20, 12)], [(4, 18), (14, 18)]],
    Sign.PREVIOUS: [[(15, 4), (7, 12), (15, 20)]],
    Sign.NEXT: [[(9, 4), (17, 12), (9, 20)]],
    Sign.BOARD: [
        [(3, 4), (21, 4), (21, 20), (3, 20), (3, 4)],
        [(9, 4), (9, 20)],
        [(15, 4), (15, 20)],
    ],
    Sign.TOTALS: [[(18, 4), (6, 4), (13, 12), (6, 20), (18, 20)]],
    Sign.STATIONS: [[(5, 9), (5, 20), (19, 20), (19, 9)], [(2, 9), (22, 9)], [(9, 4), (15, 4)]],
    Sign.PLUS: [[(12, 4), (12, 20)], [(4, 12), (20, 12)]],
    Sign.MINUS: [[(4, 12), (20, 12)]],
    Sign.KEYS: [
        [(2, 6), (22, 6), (22, 19), (2, 19), (2, 6)],
        *([(x, 10.5), (x + 0.1, 10.5)] for x in (6.5, 12, 17.5)),
        [(7.5, 15), (16.5, 15)],
    ],
    Sign.UP: [[(4, 16), (12, 8), (20, 16)]],
    Sign.DOWN: [[(4, 8), (12, 16), (20, 8)]],
    Sign.ERASE: [
        [(8, 5), (21, 5), (21, 19), (8, 19), (2, 12), (8, 5)],
        [(11, 9), (17, 15)],
        [(17, 9), (11, 15)],
    ],
    Sign.SHIFT: [[(8, 20), (8, 12), (3, 12), (12, 3), (21, 12), (16, 12), (16, 20), (8, 20)]],
    Sign.SOUND: [
        [(3, 9), (7, 9), (12, 4), (12, 20), (7, 15), (3, 15), (3, 9)],
        [(16, 9), (17.5, 12), (16, 15)],
        [(19.5, 6), (21.5, 12), (19.5, 18)],
    ],
    Sign.PLAY: [[(7, 4), (19, 12), (7, 20), (7, 4)]],
    Sign.RUSH: [[(4, 12), (12, 4), (20, 12)], [(4, 21), (12, 13), (20, 21)]],
    Sign.HOLD: [[(8, 5), (8, 19)], [(16, 5), (16, 19)]],
    # A head above shoulders.
    Sign.DRIVER: [
        [(8, 7.5), (9.2, 4.6), (12, 3.4), (14.8, 4.6), (16, 7.5), (14.8, 10.4), (12, 11.6)],
        [(12, 11.6), (9.2, 10.4), (8, 7.5)],
        [(3.5, 21), (5, 17.2), (8.5, 15.4), (15.5, 15.4), (19, 17.2), (20.5, 21)],
    ],
}
_SIDE = 24.0
# Where people read from the right, these point the other way.
_DIRECTED = frozenset({Sign.PREVIOUS, Sign.NEXT, Sign.UNDO, Sign.TEXT})


def draw(painter: QPainter, sign: Sign, box: QRectF, colour: str) -> None:
    """Draw a sign into the middle of `box`, as large as fits."""
    side = min(box.width(), box.height())
    painter.save()
    if sign not in _DIRECTED:
        upright(painter, box.center().x())
    painter.translate(box.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _SIDE, side / _SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 3.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match sign:
        case Sign.MORE:
            _dots(painter, colour)
        case Sign.UNDO:
            _undo(painter)
        case Sign.LATER:
            _clock(painter)
        case Sign.WARNING:
            _triangle(painter, colour)
        case Sign.STOP:
            _octagon(painter)
        case _ if sign in _SHAPES:
            _SHAPES[sign](painter, colour)
        case _:
            for points in _STROKES[sign]:
                painter.drawPolyline([QPointF(x, y) for x, y in points])
    painter.restore()


def _dots(painter: QPainter, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for x in (5, 12, 19):
        painter.drawEllipse(QPointF(x, 12), 2.4, 2.4)


def _undo(painter: QPainter) -> None:
    arc = QPainterPath(QPointF(5, 9))
    arc.lineTo(14, 9)
    arc.arcTo(QRectF(8.5, 9, 11, 11), 90, -180)
    arc.lineTo(9, 20)
    painter.drawPath(arc)
    painter.drawPolyline([QPointF(9.5, 4.5), QPointF(5, 9), QPointF(9.5, 13.5)])


def _clock(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(10.5, 13.5), 8.2, 8.2)
    painter.drawPolyline([QPointF(10.5, 9), QPointF(10.5, 13.5), QPointF(14, 15.5)])
    painter.drawPolyline([QPointF(20, 2), QPointF(20, 9)])
    painter.drawPolyline([QPointF(16.5, 5.5), QPointF(23.5, 5.5)])


def _triangle(painter: QPainter, colour: str) -> None:
    path = QPainterPath(QPointF(12, 3))
    path.lineTo(22, 21)
    path.lineTo(2, 21)
    path.closeSubpath()
    hole = QPainterPath()
    hole.addRoundedRect(QRectF(10.7, 9, 2.6, 6.5), 1, 1)
    hole.addEllipse(QPointF(12, 18), 1.5, 1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(path.subtracted(hole))


def _octagon(painter: QPainter) -> None:
    points = [(8, 3), (16, 3), (21, 8), (21, 16), (16, 21), (8, 21), (3, 16), (3, 8)]
    painter.drawPolygon([QPointF(x, y) for x, y in points])
    painter.drawPolyline([QPointF(8, 12), QPointF(16, 12)])


def _sliders(painter: QPainter, colour: str) -> None:
    pen = painter.pen()
    pen.setWidthF(2.2)
    painter.setPen(pen)
    for y in (4, 12, 20):
        painter.drawPolyline([QPointF(2, y), QPointF(22, y)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for x, y in ((16, 4), (7, 12), (14, 20)):
        painter.drawEllipse(QPointF(x, y), 3.6, 3.6)


def _drop(painter: QPainter, _: str) -> None:
    path = QPainterPath(QPointF(12, 2.5))
    path.cubicTo(QPointF(12, 2.5), QPointF(19.5, 11), QPointF(19.5, 15))
    path.cubicTo(QPointF(19.5, 23.5), QPointF(4.5, 23.5), QPointF(4.5, 15))
    path.cubicTo(QPointF(4.5, 11), QPointF(12, 2.5), QPointF(12, 2.5))
    painter.drawPath(path)


def _aim(painter: QPainter, _: str) -> None:
    painter.drawEllipse(QPointF(12, 12), 5.5, 5.5)
    for line in (
        ((12, 2), (12, 8)),
        ((12, 16), (12, 22)),
        ((2, 12), (8, 12)),
        ((16, 12), (22, 12)),
    ):
        painter.drawPolyline([QPointF(x, y) for x, y in line])


def _half(painter: QPainter, colour: str) -> None:
    painter.drawEllipse(QPointF(12, 12), 9, 9)
    painter.setBrush(QColor(colour))
    painter.drawPie(QRectF(3, 3, 18, 18), 90 * 16, 180 * 16)


_SHAPES: dict[Sign, Callable[[QPainter, str], None]] = {
    Sign.TOOLS: _sliders,
    Sign.CLEAN: _drop,
    Sign.AIM: _aim,
    Sign.LOOK: _half,
}
