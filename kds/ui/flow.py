"""Lets tickets flow into columns and pages: nothing is cut, nothing scrolls, nothing overlaps.

Plain arithmetic. A ticket that fits a column stays whole unless that would waste much of the one
before; a longer one goes on in the next column, with a small header there and its buttons at its
very end, together with some of its rows.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

# A ticket moves whole to the next column if it leaves less than this share of one empty.
_WASTE = 0.34
# A ticket of at most this share of a column is never parted.
_SHORT = 0.65
# So many rows at least stand with a header, and with the buttons of a ticket that was parted.
_KEPT = 2
# How far up to look for a place that parts nothing; and for one that parts but what is loose.
_LOOK_BACK = (6, 3)


@dataclass(frozen=True, slots=True)
class Extent:
    """What is known of a ticket's size.

    `header` is the height of its header, `again` of the small one where it goes on, `footer` of its
    buttons. `tops` holds the upper edge of each row and the lower one of the last, `bonds` how
    strongly a row belongs to the one above (0: not at all). `rest` is about how high the rows
    are that are not measured yet.
    """

    key: str
    header: float
    again: float
    footer: float
    tops: Sequence[float]
    bonds: Sequence[int]
    rest: float = 0.0

    @property
    def rows(self) -> int:
        """How many rows are known."""
        return len(self.tops) - 1


def tops_of(heights: Iterable[float]) -> list[float]:
    """Return the upper edges of rows of these heights, and the lower edge of the last."""
    return list(accumulate(heights, initial=0.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The part of a ticket that stands in one column.

    Rows `first` to before `last`. `column` counts over all pages. A piece without `head` has the
    small header, one without `foot` ends in a torn edge.
    """

    key: str
    part: int
    first: int
    last: int
    column: int
    top: float
    height: float
    head: bool
    foot: bool


@dataclass(frozen=True, slots=True)
class Flow:
    """Where every piece stands. Columns before `exact` will not change by further measuring."""

    pieces: tuple[Piece, ...]
    columns: int
    exact: int


@dataclass(frozen=True, slots=True)
class Room:
    """The columns: their height, the gap between cards, the height of a torn edge."""

    height: float
    gap: float
    tear: float


def flow(extents: Sequence[Extent], room: Room, page: int) -> Flow:
    """Place tickets one after the other, in the order given, on pages of `page` columns.

    As long as everything has room on one page, no ticket is parted that fits a column.
    """
    unparted = _flow(extents, room, waste=1.0, most=page)
    return unparted or _flow(extents, room, waste=_WASTE) or Flow((), 0, 0)


def _flow(
    extents: Sequence[Extent], room: Room, *, waste: float, most: int | None = None
) -> Flow | None:
    """Place tickets; give up when more than `most` columns are needed."""
    pieces: list[Piece] = []
    column, top = 0, 0.0
    exact: int | None = None
    for extent in extents:
        if top and not _may_begin(extent, room, room.height - top, waste):
            column, top = column + 1, 0.0
        begun = column
        for piece in _pieces(extent, room, column, top):
            pieces.append(piece)
            column, top = piece.column, piece.top + piece.height + room.gap
            if most is not None and column >= most:
                return None
        if extent.rest:
            if exact is None:
                # Only of a ticket that is long anyway is the place of its first rows certain.
                exact = column if extent.rest > 2 * room.height else begun
            column, top = column + 1 + int(extent.rest // room.height), 0.0
        if most is not None and column >= most:
            return None
    columns = column + 1 if pieces else 0
    return Flow(tuple(pieces), columns, columns if exact is None else exact)


def _may_begin(extent: Extent, room: Room, left: float, waste: float) -> bool:
    whole = extent.header + extent.tops[-1] + extent.rest + extent.footer
    if whole <= left:
        return True
    if whole <= room.height * _SHORT or (whole <= room.height and left < room.height * waste):
        return False
    return _rows_that_fit(extent, 0, left - extent.header - room.tear) >= _KEPT


def _pieces(extent: Extent, room: Room, column: int, top: float) -> Iterator[Piece]:
    first, part = 0, 0
    while True:
        header = extent.again if part else extent.header
        left = room.height - top
        fits = first + _rows_that_fit(extent, first, left - header - room.tear)
        if _ends_here(extent, first, header, left):
            last, foot = extent.rows, True
        elif extent.rest and fits >= extent.rows:
            return  # what follows is not measured yet
        else:
            # Some rows go with the buttons, if there are any to spare.
            most = extent.rows if extent.rest else max(extent.rows - _KEPT, first)
            last, foot = _better(extent, first, min(fits, most)), False
            if last <= first and top:
                column, top = column + 1, 0.0
                continue
            if last <= first:
                last, foot = _crammed(extent, first, fits), first >= extent.rows
        height = header + extent.tops[last] - extent.tops[first]
        yield Piece(
            key=extent.key,
            part=part,
            first=first,
            last=last,
            column=column,
            top=top,
            height=height + (extent.footer if foot else room.tear),
            head=not part,
            foot=foot,
        )
        if foot:
            return
        first, part, column, top = last, part + 1, column + 1, 0.0


def _ends_here(extent: Extent, first: int, header: float, left: float) -> bool:
    rows = extent.tops[-1] - extent.tops[first]
    return not extent.rest and header + rows + extent.footer <= left


def _crammed(extent: Extent, first: int, fits: int) -> int:
    """Return a break for a column that is too low to hold even a few rows and the buttons."""
    most = max(extent.rows - 1, first + 1)
    return min(max(fits, first + 1), most, extent.rows)


def _rows_that_fit(extent: Extent, first: int, height: float) -> int:
    limit = extent.tops[first] + max(height, 0.0)
    return bisect_right(extent.tops, limit, lo=first) - 1 - first


def _better(extent: Extent, first: int, last: int) -> int:
    """Return a break at or shortly before `last` that parts nothing that belongs together."""
    if last >= extent.rows:
        return last
    for bond, rows in enumerate(_LOOK_BACK):
        for place in range(last, max(last - rows, first + _KEPT - 1), -1):
            if extent.bonds[place] <= bond:
                return place
    return last
