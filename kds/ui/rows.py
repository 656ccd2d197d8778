"""Paints the rows of a ticket's body."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kds.ui import signs
from kds.ui.blocks import Look, no_word, reads_from_the_right
from kds.ui.mirror import is_mirrored
from kds.ui.signs import Sign
from kds.ui.theme import YELLOW, Theme
from kds.ui.typeset import Face, Row, Typeset


@dataclass(frozen=True, slots=True)
class RowPainter:
    """Paints rows one by one at the left edge of a card."""

    painter: QPainter
    typeset: Typeset
    theme: Theme
    done: frozenset[int]
    pressed: frozenset[int]
    marked: frozenset[int] = frozenset()

    def paint(self, row: Row, top: float) -> None:
        """Paint one row whose upper edge is at `top`."""
        self._ground(row, top)
        match row.block.look:
            case Look.SIGNS:
                self._signs(row, top)
            case Look.ITEM:
                self._item(row, top)
            case Look.MODIFIER:
                self._modifier(row, top)
            case Look.ALERT:
                self._alert(row, top)
            case Look.REMARK | Look.NOTE | Look.CHANGE | Look.REFUSED:
                self._framed(row, top)
            case Look.PROBLEM | Look.MISSING:
                self._problem(row, top)
            case Look.ALL_DONE:
                self._all_done(row, top)
            case Look.CONTAINS | Look.ASIDE:
                self._text(row, top + self._above(row), self.typeset.plain, self.theme.quiet)

    def _ground(self, row: Row, top: float) -> None:
        """Paint what a finger is on, and what is marked: with an arrow behind its name."""
        set_ = self.typeset
        if row.block.item in self.pressed:
            self._fill(0, top, set_.width, row.height, self.theme.pressed)
            return
        if row.block.item not in self.marked:
            return
        self._fill(0, top, set_.width, row.height, self.theme.change)
        if row.block.look is Look.ITEM and row.first:
            side = set_.em * 1.2
            left, line_top = set_.width - set_.pad - side * 0.8, top + self._above(row)
            box = QRectF(left, line_top + (set_.item.height - side) / 2, side, side)
            signs.draw(self.painter, Sign.PREVIOUS, box, self.theme.text)

    def _item(self, row: Row, top: float) -> None:
        face, is_done = self.typeset.item, row.block.item in self.done
        colour = self.theme.quiet if is_done else self.theme.text
        top += self._above(row)
        if row.first:
            self._write(row.block.quantity, self.typeset.pad, top, face, colour, struck=is_done)
        if row.first and is_done:
            side = self.typeset.em * 0.9
            left = self.typeset.width - self.typeset.pad - side * 0.8
            box = QRectF(left, top + (face.height - side) / 2, side, side)
            signs.draw(self.painter, Sign.TICK, box, self.theme.undo)
        self._text(row, top, face, colour, struck=is_done)

    def _modifier(self, row: Row, top: float) -> None:
        block, set_ = row.block, self.typeset
        is_done = block.item in self.done
        colour = self.theme.quiet if is_done else self.theme.text
        if row.first:
            left = set_.modifier_left(block)
            mark = set_.depth_mark(block)
            self._write(mark, left, top, set_.plain, self.theme.quiet)
            left += set_.plain.width(mark) + set_.space
            if block.quantity:
                self._write(block.quantity, left, top, set_.bold, colour, struck=is_done)
                left += set_.bold.width(block.quantity) + set_.space
            if block.removed:
                self._no(left, top, is_done=is_done)
        self._text(row, top, set_.face(block), colour, struck=is_done)

    def _no(self, left: float, top: float, *, is_done: bool) -> None:
        set_ = self.typeset
        box = QRectF(
            left, top + set_.space * 0.3, set_.no_width(), set_.bold.height - set_.space * 0.6
        )
        self._box(box, self.theme.quiet if is_done else self.theme.alert)
        self._write(no_word(), left + set_.em * 0.25, top, set_.bold, self.theme.alert_text)

    def _signs(self, row: Row, top: float) -> None:
        set_ = self.typeset
        left, top = float(set_.pad), top + self._above(row)
        line = set_.em * 0.09
        radius = set_.radius * 0.6
        for sign in row.block.signs[row.start : row.end]:
            face = set_.sign_face(sign)
            box = QRectF(left, top, set_.sign_width(sign), set_.bold.height)
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(QColor(self.theme.text), line))
            self.painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
            inside = top + (set_.bold.height - face.height) / 2
            self._write(sign, left + set_.em * 0.4, inside, face, self.theme.text)
            left += box.width() + set_.space

    def _alert(self, row: Row, top: float) -> None:
        set_ = self.typeset
        self._frame(row, top, set_.pad, self.theme.alert)
        if row.first:
            side = set_.em * 1.05
            text_top = top + self._above(row)
            box = QRectF(
                set_.pad * 1.6 - set_.em * 0.1,
                text_top + (set_.bold.height - side) / 2,
                side,
                side,
            )
            signs.draw(self.painter, Sign.WARNING, box, YELLOW)
        self._text(row, top + self._above(row), set_.bold, self.theme.alert_text)

    def _framed(self, row: Row, top: float) -> None:
        theme = self.theme
        fill, bar = {
            Look.CHANGE: (theme.change, theme.change_bar),
            Look.REFUSED: (theme.refused, theme.refused_bar),
        }.get(row.block.look, (theme.remark, theme.remark_bar))
        left = self.typeset.frame_left(row.block)
        self._frame(row, top, left, fill)
        above = self.typeset.space if row.first else 0.0
        self._fill(left, top + above, self.typeset.em * 0.22, row.height - above, bar)
        self._text(row, top + self._above(row), self.typeset.face(row.block), self.theme.text)

    def _all_done(self, row: Row, top: float) -> None:
        """Paint a stamp with a tick: like a ticked item, not like what has been told as ready."""
        set_ = self.typeset
        above, line = set_.space if row.first else 0.0, set_.em * 0.14
        box = QRectF(set_.pad, top + above, set_.inner, row.height - above - set_.space * 0.4)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.theme.undo), line))
        radius = set_.radius * 0.6
        self.painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
        if row.first:
            side = set_.em * 1.15
            left, text_top = set_.pad * 1.7, top + self._above(row)
            place = QRectF(left, text_top + (set_.item.height - side) / 2, side, side)
            signs.draw(self.painter, Sign.TICK, place, self.theme.undo)
        self._text(row, top + self._above(row), set_.item, self.theme.undo)

    def _problem(self, row: Row, top: float) -> None:
        set_, theme = self.typeset, self.theme
        missing = row.block.look is Look.MISSING
        face, colour = (set_.bold, theme.text) if missing else (set_.plain, theme.quiet)
        top += self._above(row)
        if row.first:
            side = set_.em * 0.95
            box = QRectF(set_.pad, top + (face.height - side) / 2, side, side)
            sign, ink = (Sign.LATER, theme.text) if missing else (Sign.WARNING, theme.danger)
            signs.draw(self.painter, sign, box, ink)
        self._text(row, top, face, colour)

    def _text(self, row: Row, top: float, face: Face, colour: str, *, struck: bool = False) -> None:
        block = row.block
        text = block.text[row.start : row.end].rstrip()
        left = self.typeset.left(block)
        rtl, usual = block.rtl or reads_from_the_right(block.text), self.painter.layoutDirection()
        direction = Qt.LayoutDirection
        self.painter.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        if rtl != is_mirrored() and block.look in (Look.REMARK, Look.NOTE):
            left += self.typeset.text_width(block) - face.width(text)
        self._write(text, left, top, face, colour, struck=struck)
        self.painter.setLayoutDirection(usual)

    def _write(  # noqa: PLR0913 - a text, a place and how it looks
        self, text: str, left: float, top: float, face: Face, colour: str, *, struck: bool = False
    ) -> None:
        self.painter.setFont(face.font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(left, top + face.ascent), text)
        if struck:
            middle = round(top + face.ascent - face.metrics.capHeight() * 0.45)
            thickness = max(2, round(face.height * 0.07))
            self._fill(left, middle, face.width(text), thickness, colour)

    def _above(self, row: Row) -> float:
        return self.typeset.above(row.block) if row.first else 0.0

    def _frame(self, row: Row, top: float, left: float, fill: str) -> None:
        above = self.typeset.space if row.first else 0.0
        width = self.typeset.width - self.typeset.pad - left
        self._fill(left, top + above, width, row.height - above, fill)

    def _box(self, box: QRectF, fill: str) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawRoundedRect(box, self.typeset.radius * 0.5, self.typeset.radius * 0.5)

    def _fill(self, left: float, top: float, width: float, height: float, fill: str) -> None:
        # Edges are rounded, not the size, so that the rows of a frame leave no gap.
        y, bottom = round(top), round(top + height)
        self.painter.fillRect(
            QRectF(round(left), y, round(left + width) - round(left), bottom - y), QColor(fill)
        )
