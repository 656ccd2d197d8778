"""Puts rows of different heights into columns, and columns onto leaves; pure arithmetic."""

from collections.abc import Sequence
from typing import NamedTuple

from kds.ui.sizes import Sizes

# A row narrower than this reads badly; one wider than two of it leaves a hole in its middle.
_COLUMN_EMS = 28
_COLUMNS = 3


class Spot(NamedTuple):
    """Where a row stands: its leaf and column from 0, its top and height in pixels."""

    leaf: int
    column: int
    top: int
    height: int


def columns_of(width: int, sizes: Sizes) -> tuple[int, int]:
    """Return how many columns a width has, and how wide one is."""
    count = max(1, min(_COLUMNS, int(width // (_COLUMN_EMS * sizes.text))))
    return count, (width - sizes.gap) // count - sizes.gap


def leaves(heights: Sequence[int], columns: int, room: int, gap: int) -> list[Spot]:
    """Return a place for each row: down the first column, then down the next, then a new leaf.

    Where all fits on one leaf the columns become about equally high. A row higher than `room` has
    a column to itself.
    """
    spots = _flowed(heights, columns, room, gap)
    if not spots or spots[-1].leaf > 0:
        return spots
    for limit in sorted({spot.top + spot.height for spot in spots} | _ends(heights, gap)):
        tried = _flowed(heights, columns, min(limit, room), gap)
        if tried[-1].leaf == 0:
            return tried
    return spots


def _ends(heights: Sequence[int], gap: int) -> set[int]:
    """Return every height that some rows in succession have together."""
    found = set()
    for start in range(len(heights)):
        total = -gap
        for height in heights[start:]:
            total += height + gap
            found.add(total)
    return found


def _flowed(heights: Sequence[int], columns: int, room: int, gap: int) -> list[Spot]:
    spots, column, top = [], 0, 0
    for height in heights:
        if top and top + height > room:
            column, top = column + 1, 0
        spots.append(Spot(column // columns, column % columns, top, height))
        top += height + gap
    return spots
