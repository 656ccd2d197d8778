"""Draws texts, boxes and frames in the measures of a ticket."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kds.ui.blocks import Look, reads_from_the_right
from kds.ui.mirror import is_mirrored
from kds.ui.theme import Theme
from kds.ui.typeset import Face, Row, Typeset

# What a guest wrote stands at the side from which it is read.
_QUOTES = frozenset({Look.REMARK, Look.NOTE, Look.ALLERGY_WORDS})


@dataclass(frozen=True, slots=True)
class Brush:
    """A painter at the left edge of a card, with its fonts and colours."""

    painter: QPainter
    typeset: Typeset
    theme: Theme

    def text(self, row: Row, top: float, face: Face, colour: str, *, struck: bool = False) -> None:
        """Write the words of a row, from the right where they read so."""
        block = row.block
        text = block.text[row.start : row.end].rstrip()
        left = self.typeset.left(block)
        rtl, usual = block.rtl or reads_from_the_right(block.text), self.painter.layoutDirection()
        direction = Qt.LayoutDirection
        self.painter.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        if rtl != is_mirrored() and block.look in _QUOTES:
            left += self.typeset.text_width(block) - face.width(text)
        self.write(text, left, top, face, colour, struck=struck)
        self.painter.setLayoutDirection(usual)

    def write(  # noqa: PLR0913 - a text, a place and how it looks
        self, text: str, left: float, top: float, face: Face, colour: str, *, struck: bool = False
    ) -> None:
        """Write a text whose upper left corner is there."""
        self.painter.setFont(face.font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(left, top + face.ascent), text)
        if struck:
            middle = round(top + face.ascent - face.metrics.capHeight() * 0.45)
            thickness = max(2, round(face.height * 0.07))
            self.fill(left, middle, face.width(text), thickness, colour)

    def above(self, row: Row) -> float:
        """Return the space above a row that begins its block."""
        return self.typeset.above(row.block) if row.first else 0.0

    def frame(self, row: Row, top: float, left: float, fill: str) -> None:
        """Fill the background of a row from `left` on."""
        above = self.typeset.space if row.first else 0.0
        width = self.typeset.width - self.typeset.pad - left
        self.fill(left, top + above, width, row.height - above, fill)

    def box(self, box: QRectF, fill: str) -> None:
        """Fill a box with round corners."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawRoundedRect(box, self.typeset.radius * 0.5, self.typeset.radius * 0.5)

    def fill(self, left: float, top: float, width: float, height: float, fill: str) -> None:
        """Fill a rectangle; its edges are rounded, so that the rows of a frame leave no gap."""
        y, bottom = round(top), round(top + height)
        self.painter.fillRect(
            QRectF(round(left), y, round(left + width) - round(left), bottom - y), QColor(fill)
        )
