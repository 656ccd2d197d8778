"""The rows of a ticket, measured a slice at a time, so that no order is too long for the screen."""

import time
from collections.abc import Iterator, Sequence

from kds.domain.order import Order
from kds.domain.share import Place, Share
from kds.ui.blocks import NOWHERE, Block, Look
from kds.ui.changed import unseen_edits
from kds.ui.item_lines import Manner, item_blocks
from kds.ui.station_blocks import elsewhere_blocks, progress_blocks
from kds.ui.stations import ALONE
from kds.ui.top_lines import tail_blocks, top_blocks
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
        manner: Manner,
        typeset: Typeset,
        share: Share = ALONE.share,
        *,
        brief: bool = False,
    ) -> None:
        """Prepare the rows of an order, as this kitchen reads it.

        Of its items those of the `share` stand on it. A `brief` one leaves the items out: nobody
        cooks them any more.
        """
        self.typeset, self.brief = typeset, brief
        self._edits, self._only = unseen_edits(order), _only(share)
        self._top = (*progress_blocks(order, share), *top_blocks(order, self._edits, manner.title))
        self._tail = (*elsewhere_blocks(order, share), *tail_blocks(order, manner.title))
        self._items = order.content.items
        blocks = iter(()) if brief else item_blocks(order, manner, self._edits, self._only)
        self._parts = [
            self._of(self._top),
            Stretch(blocks, typeset, _characters(order)),
            self._of(self._tail),
        ]
        self._rows: list[Row] | None = None

    def after(
        self, order: Order, manner: Manner, share: Share = ALONE.share, *, brief: bool = False
    ) -> "Body":
        """Return the rows of a newer version of the order: this object if nothing changed."""
        fresh = Body(order, manner, self.typeset, share, brief=brief)
        same_kind = (brief, fresh._only) == (self.brief, self._only)
        same = (
            fresh._top == self._top,
            same_kind and fresh._items == self._items and fresh._edits == self._edits,
            fresh._tail == self._tail,
        )
        if all(same):
            return self
        for part, is_same in enumerate(same):
            if is_same:
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


def _only(share: Share) -> frozenset[int] | None:
    return share.items if share.place is Place.STATION else None


def _bond(above: Block | None, block: Block) -> int:
    """Return how strongly a block belongs to the one above: most to an item or a bar's head."""
    if above is None or above.spot != block.spot or block.spot == NOWHERE:
        return FREE
    return STRONG if above.look in (Look.ITEM, Look.ALLERGY) else WEAK


def _characters(order: Order) -> int:
    row = 30
    return sum(max(row, len(item.title)) + len(item.remark) for item in order.content.items)
