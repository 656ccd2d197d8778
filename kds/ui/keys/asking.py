"""What the recorder asks and says, painted as large as there is room for."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.signs import Sign
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


@dataclass(frozen=True, slots=True)
class Asking:
    """A question in three parts (what to do, for what, what that means), and what became of a key.

    `refused` colours and signs what is `said`.
    """

    asks: str
    name: str
    meaning: str
    said: str = ""
    refused: bool = False

    def paint(self, painter: QPainter, box: QRectF, em: int, theme: Theme) -> None:
        """Paint it from the top of `box`, with texts of `em` pixels or as small as they must be."""
        sizes = [int(em * share) for share in _SHARES]
        fitting = (size for size in sizes if self._height(box, size) <= box.height())
        self._paint(painter, QRectF(box), next(fitting, sizes[-1]), theme)

    def _parts(self, em: int) -> Iterator[tuple[str, Face, bool]]:
        plain = Face.of(em, bold=False)
        yield self.asks, plain, False
        yield self.name, Face.of(round(em * 2.2), bold=True), True
        yield self.meaning, plain, False

    def _height(self, box: QRectF, em: int) -> float:
        parts = [*self._parts(em), (self.said, Face.of(em, bold=True), True)]
        rows = [(face.height, rows_of(text, face, box.width() - em * 3)) for text, face, _ in parts]
        return sum(height * len(lines) for height, lines in rows) + em * 2.1

    def _paint(self, painter: QPainter, box: QRectF, em: int, theme: Theme) -> None:
        for text, face, loud in self._parts(em):
            colour = theme.bar_text if loud else theme.bar_quiet
            box.setTop(write(painter, box, text, face, colour) + em * 0.3)
        if not self.said:
            return
        face = Face.of(em, bold=True)
        inner = box.adjusted(em * 2.4, em * 0.5, -em * 0.6, 0)
        height = len(rows_of(self.said, face, inner.width())) * face.height + em
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.danger if self.refused else theme.undo))
        frame = QRectF(box.left(), box.top(), box.width(), height)
        painter.drawRoundedRect(frame, em * 0.4, em * 0.4)
        place = QRectF(box.left() + em * 0.6, box.top() + em * 0.5, em * 1.3, face.height)
        sign = Sign.WARNING if self.refused else Sign.TICK
        signs.draw(painter, sign, place, theme.button_text)
        write(painter, inner, self.said, face, theme.button_text)


def rows_of(text: str, face: Face, width: float) -> list[str]:
    """Return the rows of a text in a width."""
    if not text:
        return []
    return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, width)]


def write(painter: QPainter, box: QRectF, text: str, face: Face, colour: str) -> float:
    """Write a text on as many rows as it needs; return where the last one ends."""
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    top = box.top()
    for row in rows_of(text, face, box.width()):
        painter.drawText(QPointF(box.left(), top + face.ascent), row)
        top += face.height
    return top
