"""The shapes of a card: paper with round corners, torn where a ticket goes on in another column."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF


def paper_path(
    size: QSizeF, radius: float, tear: float, *, torn_top: bool, torn_bottom: bool
) -> QPainterPath:
    """Return the outline of a card."""
    width, height = size.width(), size.height()
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, width, height), radius, radius)
    if torn_top:
        path = path.subtracted(_teeth(width, 0, tear))
    if torn_bottom:
        path = path.subtracted(_teeth(width, height, tear))
    return path


def _teeth(width: float, edge: float, tear: float) -> QPainterPath:
    """Return triangles along a horizontal edge, a whole number of them."""
    count = max(8, round(width / (tear * 1.7)))
    step = width / count
    path = QPainterPath()
    for n in range(count):
        left = n * step
        tip = edge + tear * 0.75 if edge == 0 else edge - tear * 0.75
        outside = edge - tear if edge == 0 else edge + tear
        path.addPolygon(
            QPolygonF(
                [
                    QPointF(left, outside),
                    QPointF(left, edge),
                    QPointF(left + step / 2, tip),
                    QPointF(left + step, edge),
                    QPointF(left + step, outside),
                ]
            )
        )
        path.closeSubpath()
    return path


def paint_hatching(painter: QPainter, box: QRectF, colour: str, step: float) -> None:
    """Paint broad stripes over a box: whatever stands on it is off."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), step * 0.5))
    left = box.left() - box.height()
    while left < box.right():
        painter.drawLine(
            QPointF(left, box.bottom() + step), QPointF(left + box.height() + step, box.top())
        )
        left += step * 1.4
    painter.restore()
