"""Paints the rows of a ticket's body, the items with their modifiers above all."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kds.ui import frames, signs
from kds.ui.blocks import Block, Look, Mark, no_word
from kds.ui.brush import Brush
from kds.ui.signs import Sign
from kds.ui.typeset import Row, part_text

_FRAMES: dict[Look, Callable[[Brush, Row, float], None]] = {
    Look.SIGNS: frames.paint_signs,
    Look.ALERT: frames.paint_alert,
    Look.HEEDED: frames.paint_heeded,
    Look.REMARK: frames.paint_framed,
    Look.NOTE: frames.paint_framed,
    Look.CHANGE: frames.paint_framed,
    Look.REFUSED: frames.paint_framed,
    Look.PROBLEM: frames.paint_problem,
    Look.MISSING: frames.paint_missing,
    Look.CALLED: frames.paint_missing,
    Look.ALL_DONE: frames.paint_all_done,
}


@dataclass(frozen=True, slots=True)
class RowPainter:
    """Paints rows one by one at the left edge of a card.

    `done` are the items that are done, `pressed` the spots that fingers are on, `marked` the items
    that somebody asked for.
    """

    brush: Brush
    done: frozenset[int]
    pressed: frozenset[int]
    marked: frozenset[int] = frozenset()

    def paint(self, row: Row, top: float) -> None:
        """Paint one row whose upper edge is at `top`."""
        brush, look = self.brush, row.block.look
        pressed = row.block.spot in self.pressed
        self._ground(row, top)
        if look is Look.ITEM:
            self._item(row, top)
        elif look is Look.MODIFIER:
            self._modifier(row, top)
        elif look in (Look.ALLERGY, Look.ALLERGY_WORDS):
            frames.paint_allergy(brush, row, top, pressed=pressed)
        elif look in _FRAMES:
            _FRAMES[look](brush, row, top)
        else:
            brush.text(row, top + brush.above(row), brush.typeset.plain, brush.theme.quiet)

    def _ground(self, row: Row, top: float) -> None:
        """Paint what a finger is on, and what is marked: with an arrow behind its name."""
        brush, set_, block = self.brush, self.brush.typeset, row.block
        if block.spot in self.pressed:
            brush.fill(0, top, set_.width, row.height, brush.theme.pressed)
            return
        if not self.marked.intersection(block.items):
            return
        brush.fill(0, top, set_.width, row.height, brush.theme.change)
        if block.look is Look.ITEM and row.first:
            side = set_.em * 1.2
            left, line_top = set_.width - set_.pad - side * 0.8, top + brush.above(row)
            box = QRectF(left, line_top + (set_.item.height - side) / 2, side, side)
            signs.draw(brush.painter, Sign.PREVIOUS, box, brush.theme.text)

    def _item(self, row: Row, top: float) -> None:
        brush, block, is_done = self.brush, row.block, self._is_done(row.block)
        set_ = brush.typeset
        colour = brush.theme.quiet if is_done else brush.theme.text
        self._changed(row, top)
        top += brush.above(row)
        if row.first:
            self._quantity(block, top, colour, is_done=is_done)
            if block.mark:
                left = set_.left(block) - set_.mark
                self._mark(block.mark, left, top + (set_.item.height - set_.bold.height) / 2)
            if is_done:
                side = set_.em * 0.9
                left = set_.width - set_.pad - side * 0.8
                box = QRectF(left, top + (set_.item.height - side) / 2, side, side)
                signs.draw(brush.painter, Sign.TICK, box, brush.theme.undo)
            elif len(block.pieces) > 1:
                self._part(block, top)
        brush.text(row, top, set_.item, colour, struck=is_done)

    def _quantity(self, block: Block, top: float, colour: str, *, is_done: bool) -> None:
        """Write how many; more than one in reverse video, as it is easily overlooked."""
        brush, set_ = self.brush, self.brush.typeset
        if block.many and not is_done:
            beside = set_.pad * 0.5
            width = set_.item.width(block.quantity) + beside * 1.3
            height = set_.item.height - set_.space * 0.2
            box = QRectF(set_.pad - beside, top + set_.space * 0.2, width, height)
            brush.box(box, brush.theme.text)
            colour = brush.theme.paper
        brush.write(block.quantity, set_.pad, top, set_.item, colour, struck=is_done)

    def _part(self, block: Block, top: float) -> None:
        """Write how many of identical items are done, as long as some are not."""
        each = zip(block.items, block.pieces, strict=True)
        done = sum(pieces for item, pieces in each if item in self.done)
        if done:
            set_, text = self.brush.typeset, part_text(done, sum(block.pieces))
            left = set_.width - set_.pad - set_.bold.width(text)
            self.brush.write(text, left, top, set_.bold, self.brush.theme.undo)

    def _modifier(self, row: Row, top: float) -> None:
        brush, block, is_done = self.brush, row.block, self._is_done(row.block)
        set_ = brush.typeset
        colour = brush.theme.quiet if is_done else brush.theme.text
        self._changed(row, top)
        if row.first:
            left = set_.modifiers.left(block)
            sign = set_.modifiers.depth_sign(block)
            brush.write(sign, left, top, set_.plain, brush.theme.quiet)
            left += set_.plain.width(sign) + set_.space
            if block.mark:
                self._mark(block.mark, left, top)
                left += set_.mark
            if block.quantity:
                brush.write(block.quantity, left, top, set_.bold, colour, struck=is_done)
                left += set_.bold.width(block.quantity) + set_.space
            if block.removed:
                self._no(left, top, is_done=is_done)
        brush.text(row, top, set_.face(block), colour, struck=is_done)

    def _is_done(self, block: Block) -> bool:
        return bool(block.items) and self.done.issuperset(block.items)

    def _changed(self, row: Row, top: float) -> None:
        """Put a line that came with a change on the colour of the frame that says so."""
        if row.block.mark and row.block.spot not in self.pressed:
            brush = self.brush
            above = brush.above(row) * 0.6
            height, width = row.height - above, brush.typeset.width
            brush.fill(0, top + above, width, height, brush.theme.change)
            brush.fill(0, top + above, brush.typeset.em * 0.22, height, brush.theme.change_bar)

    def _mark(self, mark: Mark, left: float, top: float) -> None:
        brush, set_ = self.brush, self.brush.typeset
        height = set_.bold.height - set_.space * 0.6
        box = QRectF(left, top + set_.space * 0.3, set_.em * 1.1, height)
        brush.box(box, brush.theme.change_bar)
        inside = left + (box.width() - set_.bold.width(mark.value)) / 2
        brush.write(mark.value, inside, top, set_.bold, brush.theme.button_text)

    def _no(self, left: float, top: float, *, is_done: bool) -> None:
        brush, set_ = self.brush, self.brush.typeset
        height = set_.bold.height - set_.space * 0.6
        box = QRectF(left, top + set_.space * 0.3, set_.modifiers.no_width, height)
        brush.box(box, brush.theme.quiet if is_done else brush.theme.alert)
        brush.write(no_word(), left + set_.em * 0.25, top, set_.bold, brush.theme.alert_text)
