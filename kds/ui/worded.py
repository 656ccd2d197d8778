"""Draws a row of text in which words went and came: struck through, and in reverse video."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kds.domain.wording import Wording
from kds.ui.mirror import upright
from kds.ui.theme import Theme
from kds.ui.typeset import Face, Row


def draw_worded(painter: QPainter, row: Row, face: Face, at: QPointF, theme: Theme) -> None:
    """Draw a row at its upper left corner, from the right where its first letter reads so."""
    text = row.block.text[row.start : row.end].rstrip()
    layout = QTextLayout(text, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(row, text, theme))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    painter.save()
    painter.setPen(QColor(theme.text))
    upright(painter, at.x() + line.naturalTextWidth() / 2)
    layout.draw(painter, at + QPointF(0, face.ascent - line.ascent()))
    painter.restore()


def _formats(row: Row, text: str, theme: Theme) -> list[QTextLayout.FormatRange]:
    formats = []
    for span in row.block.spans:
        start = max(span.start - row.start, 0)
        end = min(span.end - row.start, len(text))
        if start >= end:
            continue
        look = QTextCharFormat()
        if span.wording is Wording.NEW:
            look.setForeground(QColor(theme.button_text))
            look.setBackground(QColor(theme.change_bar))
        else:
            look.setForeground(QColor(theme.quiet))
            look.setFontStrikeOut(True)
        part = QTextLayout.FormatRange()
        # Qt counts in UTF-16.
        part.start = _units(text[:start])
        part.length = _units(text[start:end])
        part.format = look
        formats.append(part)
    return formats


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
