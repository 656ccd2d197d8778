"""Right to left: what is painted by hand is turned round as a whole, its texts stay readable.

Everything is laid out from the left, in one way only. Where people read from the right, the painter
counts from the right edge, and each text is turned back on its spot.
"""

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override


def is_mirrored() -> bool:
    """Whether the screen is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def painter_on(widget: QWidget) -> QPainter:
    """Return a painter for a widget that is laid out from the left."""
    return MirroredPainter(widget) if is_mirrored() else QPainter(widget)


def visual_box(box: QRect, width: int) -> QRect:
    """Return where a box stands in a parent of this width that is laid out from the left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), QRect(0, 0, width, 1), box)


class MirroredPainter(QPainter):
    """Paints with x from the right edge. Texts, and pictures painted by `upright`, stay as is."""

    def __init__(self, widget: QWidget) -> None:
        """Begin to paint on a widget."""
        super().__init__(widget)
        self.translate(widget.width(), 0)
        self.scale(-1, 1)

    @override
    def drawText(self, *args: Any) -> None:  # type: ignore[override]  # all of Qt's forms
        box = args[0]
        if isinstance(box, QRect | QRectF):
            middle = QRectF(box).center().x()
        else:
            left, text = (box, args[2]) if isinstance(box, int) else (box.x(), args[1])
            middle = left + QFontMetricsF(self.font()).horizontalAdvance(text) / 2
        self.save()
        upright(self, middle)
        super().drawText(*args)
        self.restore()


def upright(painter: QPainter, middle: float) -> None:
    """Turn a mirrored painter back, about a vertical line at `middle`; not one that is not."""
    if painter.worldTransform().m11() < 0:
        painter.translate(2 * middle, 0)
        painter.scale(-1, 1)
