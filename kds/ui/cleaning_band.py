"""What is painted while the screen is cleaned: an edge, a countdown, and two marked corners."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kds.ui.breaking import break_rows
from kds.ui.sizes import Sizes
from kds.ui.theme import YELLOW, Theme
from kds.ui.typeset import Face


@dataclass(frozen=True)
class CleaningBand:
    """The band at the bottom of a window of `size`, over buttons that do nothing now.

    `said` is the countdown, `hint` how to end it, `hold` the word on the two marks.
    """

    theme: Theme
    sizes: Sizes
    size: QSize
    said: str
    hint: str
    hold: str

    def box(self) -> QRectF:
        """Return where it is: as high as its text needs."""
        needed = sum(face.height for _, face in self._lines())
        high = max(self.sizes.target, needed) + self.sizes.gap
        return QRectF(0, self.size.height() - high, self.size.width(), high)

    def marks(self) -> list[QRectF]:
        """Return the two corners of which one ends the lock when it is held."""
        box, side = self.box(), self.sizes.target + self.sizes.gap
        left = QRectF(box.left(), box.bottom() - side, side, side)
        return [left, left.translated(box.width() - side, 0)]

    def paint(self, widget: QWidget, shares: tuple[float, float]) -> None:
        """Paint all of it on a widget; `shares` say how far each mark has been held."""
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band, gap = self.box(), self.sizes.gap
        edge = gap * 0.6
        painter.setPen(QPen(QColor(YELLOW), edge))
        painter.drawRect(QRectF(widget.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
        painter.fillRect(band, QColor(YELLOW))
        for mark, share in zip(self.marks(), shares, strict=True):
            self._paint_mark(painter, mark.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), share)
        lines = self._lines()
        top = band.center().y() - sum(face.height for _, face in lines) / 2
        painter.setPen(QColor(self.theme.ink))
        for text, face in lines:
            painter.setFont(face.font)
            left = band.center().x() - face.width(text) / 2
            painter.drawText(QPointF(left, top + face.ascent), text)
            top += face.height

    def _paint_mark(self, painter: QPainter, box: QRectF, share: float) -> None:
        ink = QColor(self.theme.ink)
        painter.setPen(QPen(ink, self.sizes.gap * 0.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.fillRect(box.adjusted(0, box.height() * (1 - share), 0, 0), ink)
        face = Face.of(self.sizes.text, bold=True)
        painter.setFont(face.font)
        painter.setPen(QColor(YELLOW) if share > 0.5 else ink)  # noqa: PLR2004 - more than half
        left = box.center().x() - face.width(self.hold) / 2
        baseline = box.center().y() + face.metrics.capHeight() / 2
        painter.drawText(QPointF(left, baseline), self.hold)

    def _lines(self) -> list[tuple[str, Face]]:
        """Return what is said between the marks, line by line, with its font."""
        strong = Face.of(round(self.sizes.text * 1.25), bold=True)
        plain = Face.of(self.sizes.text, bold=False)
        room = self.size.width() - 2 * (self.sizes.target + 2 * self.sizes.gap)
        return [
            (text[a:b].strip(), face)
            for text, face in ((self.said, strong), (self.hint, plain))
            for a, b in break_rows(text, face.font, face.metrics, room)
        ]
