"""A key, drawn: what stands on it, and what it does."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kds.ui.breaking import break_rows
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


def paint_cap(
    painter: QPainter, box: QRectF, texts: tuple[str, str], em: int, theme: Theme
) -> None:
    """Draw a key with its label and, below, its meaning; `em` is the size of ordinary text."""
    label, meaning = texts
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.side))
    painter.drawRoundedRect(box, em * 0.4, em * 0.4)
    inner = box.adjusted(em * 0.25, em * 0.3, -em * 0.25, -em * 0.3)
    if not meaning:
        paint_middle(painter, box.adjusted(em * 0.2, 0, -em * 0.2, 0), label, em, theme.side_text)
        return
    above = QRectF(0, 0, inner.width(), inner.height() * 0.45)
    face, rows = fitted(label, round(em * 1.3), above)
    top = _paint_rows(painter, rows, face, inner, theme.quiet)
    below = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
    paint_middle(painter, below, meaning, em, theme.side_text)


def paint_middle(painter: QPainter, box: QRectF, text: str, em: int, colour: str) -> None:
    """Write a text into the middle of `box`, smaller than `em` if it must be."""
    face, rows = fitted(text, em, box)
    top = box.top() + (box.height() - len(rows) * face.height) / 2
    inside = QRectF(box.left(), top, box.width(), box.bottom() - top)
    _paint_rows(painter, rows, face, inside, colour)


def paint_line(painter: QPainter, box: QRectF, text: str, em: int, colour: str) -> None:
    """Write a text from the left edge of `box` on one line, smaller than `em` if it must be."""
    face = Face.of(em, bold=True)
    for share in _SHARES:
        face = Face.of(max(8, int(em * share)), bold=True)
        if face.width(text) <= box.width():
            break
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    top = box.top() + (box.height() - face.height) / 2
    painter.drawText(QPointF(box.left(), top + face.ascent), text)


def fitted(text: str, pixels: int, room: QRectF) -> tuple[Face, list[str]]:
    """Return the largest bold font in which a text fits on whole words, and its rows."""
    face, rows = Face.of(pixels, bold=True), [text]
    for share in _SHARES:
        face = Face.of(max(8, int(pixels * share)), bold=True)
        spans = break_rows(text, face.font, face.metrics, room.width())
        rows = [text[a:b].strip() for a, b in spans]
        whole = all(face.width(word) <= room.width() for word in text.split())
        if whole and len(rows) * face.height <= room.height():
            break
    return face, rows


def _paint_rows(
    painter: QPainter, rows: list[str], face: Face, inside: QRectF, colour: str
) -> float:
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    top = inside.top()
    for row in rows:
        left = inside.left() + (inside.width() - face.width(row)) / 2
        painter.drawText(QPointF(left, top + face.ascent), row)
        top += face.height
    return top
