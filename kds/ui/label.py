"""What is written on a button: a sign, a text on one or two rows, a number in a badge."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.signs import Sign
from kds.ui.typeset import Face

# Smaller than this share of its font a text is broken within words instead.
_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6)


@dataclass(frozen=True, slots=True)
class Label:
    """A button's face."""

    face: Face
    text: str = ""
    sign: Sign | None = None
    badge: str = ""

    def width(self) -> float:
        """Return how wide a button should be for the label to stand on one row."""
        width = self.face.width(self.text) + self.face.height * 1.2 + self.badge_width()
        return width + (self.face.height * 1.2 if self.sign else 0.0)

    def paint(self, painter: QPainter, size: QSizeF, ink: str, fill: str) -> None:
        """Paint the label into the middle of a button of this size."""
        side, sign_room = self.face.height * 0.92, self._sign_room()
        face, rows = self._fitted(size)
        widest = max((face.width(row) for row in rows), default=0.0)
        total = widest + sign_room + self.badge_width() if self.text else side
        left, middle = (size.width() - total) / 2, size.height() / 2
        if self.sign:
            signs.draw(painter, self.sign, QRectF(left, middle - side / 2, side, side), ink)
        painter.setFont(face.font)
        painter.setPen(QColor(ink))
        top = middle - len(rows) * face.height / 2
        for row in rows:
            row_left = left + sign_room + (widest - face.width(row)) / 2
            painter.drawText(QPointF(row_left, top + face.ascent), row)
            top += face.height
        self.paint_badge(painter, QPointF(left + total - self.badge_width(), middle), ink, fill)

    def rows(self, size: QSizeF) -> list[str]:
        """Return the rows in which the text stands on a button of this size."""
        return self._fitted(size)[1]

    def _sign_room(self) -> float:
        return self.face.height * 1.27 if self.sign and self.text else 0.0

    def badge_width(self) -> float:
        """Return the room that the badge takes; none without one."""
        return self.face.width(self.badge) + self.face.height if self.badge else 0.0

    def paint_badge(self, painter: QPainter, at: QPointF, ink: str, fill: str) -> None:
        """Paint the badge, if there is one, behind `at`, the middle of its left edge."""
        if not self.badge:
            return
        face = self.face
        left, width = at.x() + face.height * 0.35, face.width(self.badge) + face.height * 0.65
        box = QRectF(left, at.y() - face.height * 0.58, width, face.height * 1.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(face.font)
        painter.setPen(QColor(fill))
        baseline = box.center().y() + face.metrics.capHeight() / 2
        painter.drawText(QPointF(left + face.height * 0.325, baseline), self.badge)

    def _fitted(self, size: QSizeF) -> tuple[Face, list[str]]:
        """Return the largest font in which the text fits, on one row or more, and its rows."""
        width = size.width() - self.face.height * 0.6 - self.badge_width() - self._sign_room()
        room = QSizeF(width, size.height())
        face, rows = self.face, [self.text] if self.text else []
        if not self.text or face.width(self.text) <= room.width():
            return face, rows
        for share in _SHARES:
            face = Face.of(int(self.face.font.pixelSize() * share), bold=True)
            spans = break_rows(self.text, face.font, face.metrics, room.width())
            rows = [self.text[a:b].strip() for a, b in spans]
            whole_words = all(face.width(word) <= room.width() for word in self.text.split())
            if whole_words and len(rows) * face.height <= room.height():
                break
        return face, rows
