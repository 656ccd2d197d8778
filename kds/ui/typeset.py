"""Fonts and measures of a ticket for one column width, and how a block becomes rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from kds.ui.blocks import Block, Look, no_word
from kds.ui.breaking import break_rows
from kds.ui.sizes import Sizes
from kds.ui.theme import FAMILIES

# Modifiers are indented this many levels; deeper ones say their depth instead.
INDENTED_LEVELS = 6

# Names had better have this room, and must have that, in ems; and each level of the indentation
# had better keep this share.
_NAME, _SHORTEST, _LEAST = 5, 2, 0.4

# How strongly a row belongs to the one above it.
FREE, WEAK, STRONG = range(3)

_FRAMED = frozenset({Look.REMARK, Look.NOTE, Look.CHANGE, Look.REFUSED})
_BOLD = frozenset({Look.ITEM, Look.REMARK, Look.NOTE, Look.ALERT, Look.SIGNS, Look.CHANGE})
_STATE = frozenset({Look.MISSING, Look.ALL_DONE})


class Row(NamedTuple):
    """One line of a block: text[start:end], or for signs signs[start:end].

    `height` includes the space above the block's first row and below its last one. `bond` is how
    strongly the row belongs to the one above: a column had better not begin with it.
    """

    block: Block
    start: int
    end: int
    height: float
    first: bool
    last: bool
    bond: int


@dataclass(frozen=True)
class Face:
    """A font and its measures."""

    font: QFont
    metrics: QFontMetricsF
    height: float
    ascent: float

    @classmethod
    def of(cls, pixels: int, *, bold: bool) -> "Face":
        """Return the program's font in a size."""
        font = QFont(FAMILIES)
        font.setPixelSize(pixels)
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        height = round(pixels * 1.24)
        ascent = (height + metrics.capHeight()) / 2
        return cls(font, metrics, height, ascent)

    def width(self, text: str) -> float:
        """Return how wide a text is on one line."""
        return self.metrics.horizontalAdvance(text)


class Typeset:
    """Everything that depends on the width of a column, in pixels."""

    def __init__(self, sizes: Sizes, column_width: int) -> None:
        """Choose the fonts for a column of this width."""
        em = sizes.column_text(column_width)
        self.sizes, self.width, self.em = sizes, column_width, em
        self.plain = Face.of(em, bold=False)
        self.bold = Face.of(em, bold=True)
        self.item = Face.of(round(em * 1.14), bold=True)
        self.number = Face.of(round(em * 1.5), bold=True)
        self.clock = Face.of(round(em * 1.3), bold=True)
        self.button = Face.of(round(em * 1.12), bold=True)
        self.pad = round(em * 0.5)
        self.space = round(em * 0.28)
        self.radius = round(em * 0.36)
        self.tear = round(em * 0.42)
        self.inner = column_width - 2 * self.pad
        self.quantity = round(self.item.width("88×") - self.item.width("8") * 0.35)
        self.indent = round(em * 0.8)
        self.tick = round(em * 1.0)

    def face(self, block: Block) -> Face:
        """Return the font of a block."""
        if block.look in (Look.ITEM, Look.ALL_DONE):
            return self.item
        strong = block.look in _BOLD or block.look in _STATE or block.removed
        return self.bold if strong else self.plain

    def left(self, block: Block) -> float:
        """Return where a block's text begins, from the card's left edge."""
        match block.look:
            case Look.ITEM:
                own = self.item.width(block.quantity) + self.space
                left = max(self.quantity, own)
            case Look.MODIFIER:
                left = self.modifier_left(block) + self.prefix(block) - self.pad
            case Look.CONTAINS:
                left = self.quantity
            case Look.ALERT:
                left = self.pad * 0.6 + self.em * 1.3
            case Look.PROBLEM | Look.MISSING:
                left = self.em * 1.3
            case Look.ALL_DONE:
                left = self.pad * 0.7 + self.em * 1.4
            case Look.REMARK | Look.NOTE | Look.CHANGE | Look.REFUSED:
                left = self.frame_left(block)
            case _:
                left = 0.0
        return self.pad + left

    def modifier_left(self, block: Block) -> float:
        """Return where a modifier's mark, quantity and name begin."""
        start, levels = self.pad + self.quantity, min(block.depth, INDENTED_LEVELS) - 1
        # In a narrow column a long NO leaves less indentation, and none before the name is cut.
        room = self.width - self.pad - self.prefix(block) - start
        indent = (room - _NAME * self.em) / max(levels, 1)
        indent = max(self.indent * _LEAST, min(self.indent, indent))
        return max(self.pad, start + min(levels * indent, room - _SHORTEST * self.em))

    def prefix(self, block: Block) -> float:
        """Return the room before a modifier's name: mark or depth, NO, quantity."""
        width = self.plain.width(self.depth_mark(block)) + self.space
        if block.quantity:
            width += self.bold.width(block.quantity) + self.space
        if block.removed:
            width += self.no_width() + self.space
        return width

    def depth_mark(self, block: Block) -> str:
        """Return "›", with its number where the indentation has stopped growing."""
        return "›" if block.depth <= INDENTED_LEVELS else f"{block.depth}›"

    def no_width(self) -> float:
        """Return the width of the reversed NO."""
        return self.bold.width(no_word()) + self.em * 0.5

    def frame_left(self, block: Block) -> float:
        """Return where a frame begins: a remark's below its item's name, others at the edge."""
        return self.pad + (self.quantity if block.look is Look.REMARK else 0)

    def text_width(self, block: Block) -> float:
        """Return how wide a block's rows may be."""
        right = float(self.pad)
        if block.look is Look.ITEM:
            right += self.tick
        elif block.look in (Look.ALERT, Look.ALL_DONE) or block.look in _FRAMED:
            right += self.pad * 0.7
        return max(self.width - right - self.left(block), self.em * _SHORTEST)

    def rows(self, block: Block, bond: int = 0) -> Iterator[Row]:
        """Yield a block's rows; `bond` is how strongly the first belongs to the block above."""
        if block.look is Look.SIGNS:
            spans = self._sign_rows(block)
        else:
            face = self.face(block)
            spans = break_rows(block.text, face.font, face.metrics, self.text_width(block))
        line = self.face(block).height if block.look is not Look.SIGNS else self.sign_height()
        above, below = self.above(block), self._below(block)
        held: tuple[int, int] | None = None
        first = True
        for span in spans:
            if held:
                height = line + (above if first else 0)
                yield Row(block, *held, height, first, last=False, bond=bond if first else STRONG)
                first = False
            held = span
        if held:
            height = line + below + (above if first else 0)
            yield Row(block, *held, height, first, last=True, bond=bond if first else STRONG)

    def sign_height(self) -> float:
        """Return the height of a row of signs."""
        return self.bold.height + self.space * 0.7

    def sign_width(self, sign: str) -> float:
        """Return the width of one sign in its box."""
        return self.sign_face(sign).width(sign) + self.em * 0.8

    def sign_face(self, sign: str) -> Face:
        """Return the font of a sign: smaller where a narrow column would cut it."""
        return self.fitted(sign, self.inner - self.em * 0.8)

    def fitted(self, text: str, room: float | None = None) -> Face:
        """Return the bold font for one row of text: smaller where a narrow column would cut it."""
        room = self.inner if room is None else room
        needed = self.bold.width(text)
        if needed <= room:
            return self.bold
        return Face.of(max(8, int(self.em * room / needed)), bold=True)

    def estimated_rows(self, characters: int) -> float:
        """Return about how many rows a text of this length takes."""
        return max(1.0, characters * self.em * 0.52 / self.inner)

    def _sign_rows(self, block: Block) -> Iterator[tuple[int, int]]:
        start, used = 0, 0.0
        for index, sign in enumerate(block.signs):
            width = self.sign_width(sign) + self.space
            if used and used + width > self.inner + self.space:
                yield start, index
                start, used = index, 0.0
            used += width
        yield start, len(block.signs)

    def above(self, block: Block) -> float:
        """Return the space above a block's first row, frames included."""
        match block.look:
            case Look.ITEM:
                return self.space * 1.6
            case Look.MODIFIER | Look.CONTAINS:
                return 0.0
            case Look.SIGNS:
                return self.space * 1.2
            case _ if block.look in _FRAMED or block.look in (Look.ALERT, Look.ALL_DONE):
                return self.space * 2.4
            case _:
                return self.space * 1.4

    def _below(self, block: Block) -> float:
        framed = block.look in _FRAMED or block.look in (Look.ALERT, Look.ALL_DONE)
        return self.space * 1.4 if framed else 0.0
