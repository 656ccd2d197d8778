"""Paints what stands around the items of a ticket: bars, signs, frames, problems."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kds.ui import signs
from kds.ui.blocks import Look
from kds.ui.brush import Brush
from kds.ui.signs import Sign
from kds.ui.theme import YELLOW
from kds.ui.typeset import Row
from kds.ui.worded import draw_worded


def paint_alert(brush: Brush, row: Row, top: float) -> None:
    """Paint a bar that says what is wrong with the order, in reverse video."""
    set_ = brush.typeset
    brush.frame(row, top, set_.pad, brush.theme.alert)
    text_top = top + brush.above(row)
    if row.first:
        side = set_.em * 1.05
        left = set_.pad * 1.6 - set_.em * 0.1
        box = QRectF(left, text_top + (set_.bold.height - side) / 2, side, side)
        signs.draw(brush.painter, Sign.WARNING, box, YELLOW)
    brush.text(row, text_top, set_.bold, brush.theme.alert_text)


def paint_allergy(brush: Brush, row: Row, top: float, *, pressed: bool) -> None:
    """Paint the bar that waits for its tap: reverse video, a sign, an empty box to tick."""
    set_, theme = brush.typeset, brush.theme
    fill, ink = (theme.alert_text, theme.alert) if pressed else (theme.alert, theme.alert_text)
    line = max(2.0, set_.em * 0.12)
    is_head = row.block.look is Look.ALLERGY
    upper = top + (set_.space if is_head and row.first else 0.0)
    bottom = top + row.height
    brush.fill(set_.pad, upper, set_.inner, bottom - upper, fill)
    for left in (set_.pad, set_.width - set_.pad - line):
        brush.fill(left, upper, line, bottom - upper, YELLOW)
    if is_head and row.first:
        brush.fill(set_.pad, upper, set_.inner, line, YELLOW)
        text_top = top + brush.above(row)
        side = set_.em * 1.05
        middle = text_top + (set_.bold.height - side) / 2
        sign = QRectF(set_.pad * 1.6 - set_.em * 0.1, middle, side, side)
        signs.draw(brush.painter, Sign.WARNING, sign, ink if pressed else YELLOW)
        _paint_tick_box(brush, middle, line, ink, ticked=pressed)
    elif row.last and not is_head:
        brush.fill(set_.pad, bottom - line, set_.inner, line, YELLOW)
    brush.text(row, top + brush.above(row), set_.bold, ink)


def _paint_tick_box(brush: Brush, top: float, line: float, ink: str, *, ticked: bool) -> None:
    set_, side = brush.typeset, brush.typeset.em * 1.05
    box = QRectF(set_.width - set_.pad - set_.em * 1.6, top, side, side)
    brush.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.setPen(QPen(QColor(ink), line))
    brush.painter.drawRect(box)
    if ticked:
        signs.draw(brush.painter, Sign.TICK, box, ink)


def paint_heeded(brush: Brush, row: Row, top: float) -> None:
    """Paint the calm line that the bar becomes."""
    theme = brush.theme
    _paint_with_sign(brush, row, top, Sign.WARNING, bold=True, inks=(theme.text, theme.text))


def paint_problem(brush: Brush, row: Row, top: float) -> None:
    """Paint what could not be read."""
    theme = brush.theme
    _paint_with_sign(brush, row, top, Sign.WARNING, bold=False, inks=(theme.danger, theme.quiet))


def paint_missing(brush: Brush, row: Row, top: float) -> None:
    """Paint which stations have not done their part."""
    theme = brush.theme
    _paint_with_sign(brush, row, top, Sign.LATER, bold=True, inks=(theme.text, theme.text))


def paint_all_done(brush: Brush, row: Row, top: float) -> None:
    """Paint a stamp with a tick: like a ticked item, not like what has been told as ready."""
    set_, theme, painter = brush.typeset, brush.theme, brush.painter
    above, line = set_.space if row.first else 0.0, set_.em * 0.14
    box = QRectF(set_.pad, top + above, set_.inner, row.height - above - set_.space * 0.4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.undo), line))
    radius = set_.radius * 0.6
    painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
    text_top = top + brush.above(row)
    if row.first:
        side = set_.em * 1.15
        place = QRectF(set_.pad * 1.7, text_top + (set_.item.height - side) / 2, side, side)
        signs.draw(painter, Sign.TICK, place, theme.undo)
    brush.text(row, text_top, set_.item, theme.undo)


def _paint_with_sign(  # noqa: PLR0913 - a row, a place and how it looks
    brush: Brush, row: Row, top: float, sign: Sign, *, bold: bool, inks: tuple[str, str]
) -> None:
    set_ = brush.typeset
    face = set_.bold if bold else set_.plain
    top += brush.above(row)
    if row.first:
        side = set_.em * 0.95
        box = QRectF(set_.pad, top + (face.height - side) / 2, side, side)
        signs.draw(brush.painter, sign, box, inks[0])
    brush.text(row, top, face, inks[1])


def paint_signs(brush: Brush, row: Row, top: float) -> None:
    """Paint short words in boxes, the grave ones in reverse video."""
    set_, theme, painter = brush.typeset, brush.theme, brush.painter
    left, top = float(set_.pad), top + brush.above(row)
    line = set_.em * 0.09
    radius = set_.radius * 0.6
    for number in range(row.start, row.end):
        sign, loud = row.block.signs[number], number < row.block.loud
        face = set_.sign_face(sign)
        box = QRectF(left, top, set_.sign_width(sign), set_.bold.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.text), line))
        painter.setBrush(QColor(theme.alert) if loud else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
        inside = top + (set_.bold.height - face.height) / 2
        colour = theme.alert_text if loud else theme.text
        brush.write(sign, left + set_.em * 0.4, inside, face, colour)
        left += box.width() + set_.space


def paint_framed(brush: Brush, row: Row, top: float) -> None:
    """Paint what the guest or the platform says, in a frame of its own colour."""
    set_, theme, block = brush.typeset, brush.theme, row.block
    fill, bar = {
        Look.CHANGE: (theme.change, theme.change_bar),
        Look.REFUSED: (theme.refused, theme.refused_bar),
    }.get(block.look, (theme.remark, theme.remark_bar))
    left = set_.frame_left(block)
    brush.frame(row, top, left, fill)
    above = set_.space if row.first else 0.0
    brush.fill(left, top + above, set_.em * 0.22, row.height - above, bar)
    top += brush.above(row)
    if block.spans:
        place = QPointF(set_.left(block), top)
        draw_worded(brush.painter, row, set_.face(block), place, theme)
    else:
        brush.text(row, top, set_.face(block), theme.text)
