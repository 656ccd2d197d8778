"""Where a modifier's sign, quantity, NO and name stand, in columns of any width."""

from kds.ui.blocks import Block, Mark, no_word
from kds.ui.face import Face

# Modifiers are indented this many levels; deeper ones say their depth instead.
INDENTED_LEVELS = 6

# Names had better have this room, and must have that, in ems; and each level of the indentation
# had better keep this share.
_NAME, _SHORTEST, _LEAST = 5, 2, 0.4
# A name with less room than this, in ems, goes below what stands before it.
_STACKED = 3.5


class Modifiers:
    """The measures of a column's modifiers, in pixels from the card's left edge.

    `no_width` is the width of the reversed NO, `mark` the room for the mark of a change.
    """

    def __init__(  # noqa: PLR0913 - two fonts and the column's measures
        self, plain: Face, bold: Face, em: int, *, space: int, pad: int, start: int, inner: int
    ) -> None:
        """Measure for columns `inner` wide behind `pad`; the first level begins at `start`."""
        self._plain, self._bold, self._em, self._space = plain, bold, em, space
        self._pad, self._start, self._inner = pad, start, inner
        self._indent = round(em * 0.8)
        self.no_width = bold.width(no_word()) + em * 0.5
        self.mark = round(em * 1.35)
        # There are few different ones, and measuring takes time.
        self._prefixes: dict[tuple[int, Mark | None, str, bool], float] = {}

    def stacked(self, block: Block) -> bool:
        """Whether the column is so narrow that the name goes below quantity and NO."""
        return self._inner - self._prefix(block) < _STACKED * self._em

    def left(self, block: Block) -> float:
        """Return where a modifier's sign, mark, quantity and NO begin."""
        if self.stacked(block):
            return self._pad
        levels = min(block.depth, INDENTED_LEVELS) - 1
        # In a narrow column a long NO leaves less indentation, and none before the name is cut.
        room = self._pad + self._inner - self._prefix(block) - self._start
        indent = (room - _NAME * self._em) / max(levels, 1)
        indent = max(self._indent * _LEAST, min(self._indent, indent))
        return max(self._pad, self._start + min(levels * indent, room - _SHORTEST * self._em))

    def name_left(self, block: Block) -> float:
        """Return where a modifier's name begins."""
        if self.stacked(block):
            return self._pad + self._indent
        return self.left(block) + self._prefix(block)

    def depth_sign(self, block: Block) -> str:
        """Return "›", with its number where the indentation has stopped growing."""
        return "›" if block.depth <= INDENTED_LEVELS else f"{block.depth}›"

    def _prefix(self, block: Block) -> float:
        """Return the room before a modifier's name: sign or depth, mark, NO, quantity."""
        key = block.depth, block.mark, block.quantity, block.removed
        if key not in self._prefixes:
            self._prefixes[key] = self._measured(block)
        return self._prefixes[key]

    def _measured(self, block: Block) -> float:
        width = self._plain.width(self.depth_sign(block)) + self._space
        if block.mark:
            width += self.mark
        if block.quantity:
            width += self._bold.width(block.quantity) + self._space
        if block.removed:
            width += self.no_width + self._space
        return width
