"""Fonts and measures of a ticket for one column width, and how a block becomes rows."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from kds.ui.blocks import Block, Look
from kds.ui.breaking import break_rows
from kds.ui.face import Face
from kds.ui.modifiers import Modifiers
from kds.ui.sizes import Sizes

__all__ = ["FREE", "STRONG", "WEAK", "Face", "Row", "Typeset", "part_text"]

# No text has less room than this, in ems.
_SHORTEST = 2

# How strongly a row belongs to the one above it.
FREE, WEAK, STRONG = range(3)

_FRAMED = frozenset({Look.REMARK, Look.NOTE, Look.CHANGE, Look.REFUSED})
_ALARMS = frozenset({Look.ALERT, Look.ALLERGY, Look.ALLERGY_WORDS})
_STATE = frozenset({Look.MISSING, Look.CALLED, Look.ALL_DONE})
_BOLD = _FRAMED - {Look.REFUSED} | _ALARMS | {Look.SIGNS, Look.HEEDED}


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


def part_text(done: int, pieces: int) -> str:
    """Return how many pieces of an item are done, in the fewest signs."""
    return f"{done}/{pieces}"


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
        self.tick = round(em * 1.0)
        start = self.pad + self.quantity
        self.modifiers = Modifiers(
            self.plain, self.bold, em, space=self.space, pad=self.pad, start=start, inner=self.inner
        )
        self.mark = self.modifiers.mark

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
                left = max(self.quantity, own) + (self.mark if block.mark else 0)
            case Look.MODIFIER:
                left = self.modifiers.name_left(block) - self.pad
            case Look.CONTAINS:
                left = self.quantity
            case Look.ALERT | Look.ALLERGY:
                left = self.pad * 0.6 + self.em * 1.3
            case Look.ALLERGY_WORDS:
                left = self.pad * 0.7
            case Look.PROBLEM | Look.HEEDED | Look.MISSING | Look.CALLED:
                left = self.em * 1.3
            case Look.ALL_DONE:
                left = self.pad * 0.7 + self.em * 1.4
            case Look.REMARK | Look.NOTE | Look.CHANGE | Look.REFUSED:
                left = self.frame_left(block)
            case _:
                left = 0.0
        return self.pad + left

    def frame_left(self, block: Block) -> float:
        """Return where a frame begins: a remark's below its item's name, others at the edge."""
        return self.pad + (self.quantity if block.look is Look.REMARK else 0)

    def text_width(self, block: Block) -> float:
        """Return how wide a block's rows may be."""
        right = float(self.pad)
        match block.look:
            case Look.ITEM:
                right += max(self.tick, self.part_width(block))
            case Look.ALLERGY:
                right += self.pad * 0.7 + self.em * 1.8
            case look if look in _ALARMS or look in _FRAMED or look is Look.ALL_DONE:
                right += self.pad * 0.7
            case _:
                pass
        return max(self.width - right - self.left(block), self.em * _SHORTEST)

    def part_width(self, block: Block) -> float:
        """Return the room for saying how many pieces of an item are done, if not all must be."""
        if len(block.pieces) < 2:  # noqa: PLR2004 - one is done, or it is not
            return 0.0
        return self.bold.width(part_text(sum(block.pieces), sum(block.pieces))) + self.space

    def rows(self, block: Block, bond: int = 0) -> Iterator[Row]:
        """Yield a block's rows; `bond` is how strongly the first belongs to the block above."""
        if block.look is Look.SIGNS:
            spans = self._sign_rows(block)
        else:
            face = self.face(block)
            spans = break_rows(block.text, face.font, face.metrics, self.text_width(block))
            if block.look is Look.MODIFIER and self.modifiers.stacked(block):
                spans = chain([(0, 0)], spans)
        line = self.face(block).height if block.look is not Look.SIGNS else self.sign_height()
        above, below = self.above(block), self._below(block)
        held: tuple[int, int] | None = None
        first, used = True, 0.0
        for span in spans:
            if held:
                height = line + (above if first else 0)
                used += height
                yield Row(block, *held, height, first, last=False, bond=bond if first else STRONG)
                first = False
            held = span
        if held:
            height = line + below + (above if first else 0)
            if block.look is Look.ALLERGY:
                # With the words below, of one row at least, it is as high as a fingertip needs.
                height = max(height, self.sizes.target + self.space - used - self._least_words)
            yield Row(block, *held, height, first, last=True, bond=bond if first else STRONG)

    @property
    def _least_words(self) -> float:
        return self.bold.height + self.space * 1.4

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
            case Look.MODIFIER | Look.CONTAINS | Look.ALLERGY_WORDS:
                return 0.0
            case Look.SIGNS:
                return self.space * 1.2
            case look if look in _FRAMED or look in _ALARMS or look is Look.ALL_DONE:
                return self.space * 2.4
            case _:
                return self.space * 1.4

    def _below(self, block: Block) -> float:
        framed = block.look in _FRAMED or block.look in _ALARMS or block.look is Look.ALL_DONE
        return self.space * 1.4 if framed and block.look is not Look.ALLERGY else 0.0
