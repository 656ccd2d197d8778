"""The rows of a ticket, measured a slice at a time, so that no order is too long for the screen."""

import time
from collections.abc import Iterator, Sequence

from kds.domain.order import Order
from kds.domain.share import Place, Share
from kds.ui.blocks import Block, Look, item_blocks, tail_blocks, top_blocks
from kds.ui.station_blocks import elsewhere_blocks, progress_blocks
from kds.ui.stations import ALONE
from kds.ui.typeset import FREE, STRONG, WEAK, Row, Typeset

# How many rows are measured between two looks at the clock.
_STRIDE = 16


class Stretch:
    """The rows of some blocks, as far as they have been measured."""

    def __init__(self, blocks: Iterator[Block], typeset: Typeset, characters: int) -> None:
        """Measure `blocks` later; `characters` is about how much text they hold."""
        self.rows: list[Row] = []
        self.complete = False
        self._typeset = typeset
        self._left = characters
        self._measuring = self._measure(blocks)

    def grow(self, until: float) -> bool:
        """Measure on until the instant `until` of `time.perf_counter`; return whether all is done.

        At least one stride is measured, so that slow machines get there too.
        """
        while not self.complete:
            for _ in range(_STRIDE):
                row = next(self._measuring, None)
                if row is None:
                    self.complete = True
                    break
                self.rows.append(row)
                self._left -= row.end - row.start + 1
            if time.perf_counter() >= until:
                break
        return self.complete

    def rest(self) -> float:
        """Return about how high the rows are that have not been measured."""
        if self.complete:
            return 0.0
        return self._typeset.estimated_rows(max(self._left, 1)) * self._typeset.plain.height

    def _measure(self, blocks: Iterator[Block]) -> Iterator[Row]:
        above: Block | None = None
        for block in blocks:
            yield from self._typeset.rows(block, _bond(above, block))
            above = block


class Body:
    """All rows of one order, kept over changes that do not touch them."""

    def __init__(
        self,
        order: Order,
        title: str,
        typeset: Typeset,
        share: Share = ALONE.share,
        *,
        brief: bool = False,
    ) -> None:
        """Prepare the rows of an order that came through the platform named `title`.

        Of its items those of the `share` stand on it. A `brief` one leaves the items out: nobody
        cooks them any more.
        """
        self.typeset, self.brief = typeset, brief
        self._top, self._tail = _top(order, share), _tail(order, title, share)
        self._items, self._only = order.content.items, _only(share)
        blocks = iter(()) if brief else item_blocks(order.content, self._only)
        self._parts = [
            self._of(self._top),
            Stretch(blocks, typeset, _characters(order)),
            self._of(self._tail),
        ]
        self._rows: list[Row] | None = None

    def after(
        self, order: Order, title: str, share: Share = ALONE.share, *, brief: bool = False
    ) -> "Body":
        """Return the rows of a newer version of the order: this object if nothing changed."""
        top, tail = _top(order, share), _tail(order, title, share)
        items, same_kind = order.content.items, (brief, _only(share)) == (self.brief, self._only)
        same_items = same_kind and (items is self._items or items == self._items)
        if same_items and (top, tail) == (self._top, self._tail):
            return self
        fresh = Body(order, title, self.typeset, share, brief=brief)
        for part, same in enumerate((top == self._top, same_items, tail == self._tail)):
            if same:
                fresh._parts[part] = self._parts[part]
        return fresh

    def grow(self, until: float) -> bool:
        """Measure on until the instant `until`; return whether all rows are known."""
        for part in self._parts:
            if not part.complete:
                self._rows = None
                if not part.grow(until):
                    return False
        return True

    @property
    def complete(self) -> bool:
        """Whether all rows are known."""
        return all(part.complete for part in self._parts)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows from the top on, as far as they are known without a gap."""
        if self._rows is None:
            self._rows = []
            for part in self._parts:
                self._rows += part.rows
                if not part.complete:
                    break
        return self._rows

    def rest(self) -> float:
        """Return about how high the rows are that are not known yet."""
        return sum(part.rest() for part in self._parts)

    def _of(self, blocks: tuple[Block, ...]) -> Stretch:
        characters = sum(len(block.text) for block in blocks)
        return Stretch(iter(blocks), self.typeset, characters)


def _top(order: Order, share: Share) -> tuple[Block, ...]:
    return *progress_blocks(order, share), *top_blocks(order)


def _tail(order: Order, title: str, share: Share) -> tuple[Block, ...]:
    return *elsewhere_blocks(order, share), *tail_blocks(order, title)


def _only(share: Share) -> frozenset[int] | None:
    return share.items if share.place is Place.STATION else None


def _bond(above: Block | None, block: Block) -> int:
    """Return how strongly a block belongs to the one above: most to an item's first line."""
    if above is None or above.item != block.item or block.item < 0:
        return FREE
    return STRONG if above.look is Look.ITEM else WEAK


def _characters(order: Order) -> int:
    row = 30
    return sum(max(row, len(item.title)) + len(item.remark) for item in order.content.items)
