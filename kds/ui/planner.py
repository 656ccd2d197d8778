"""Turns orders into tickets and tickets into pages, in slices short enough for a smooth screen."""

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kds.domain.order import Order
from kds.ui.body import Body
from kds.ui.flow import Extent, Flow, Piece, Room, flow
from kds.ui.item_lines import Manner
from kds.ui.pace import Pace
from kds.ui.scene import Scene
from kds.ui.ticket import Ticket, lay_out_ticket
from kds.ui.typeset import Typeset
from kds.ui.urgency import is_done_with

# How long one slice of measuring may take, in seconds.
_SLICE = 0.008
# So many buttons high a column must be for more than two rows of them beside all the rest.
_ROOMY = 6
# Rows that a ticket has beside its items, before it has been measured.
_GUESSED_ROWS = 8


class Planner(QObject):
    """Plans the pages of one board.

    Signals:
        planned: the plan has changed, and the page that is looked at is final.
    """

    planned = Signal()

    def __init__(self, scene: Scene, parent: QObject) -> None:
        """Plan nothing yet."""
        super().__init__(parent)
        self._scene = scene
        self._typeset: Typeset | None = None
        self._room = Room(0, 0, 0)
        self._columns = 1
        self._orders: Sequence[Order] = ()
        self._said: Mapping[str, str] = {}
        self._tickets: dict[str, Ticket] = {}
        self._dirty: set[str] = set()
        self._flow = Flow((), 0, 0)
        self._first_columns: dict[str, int] = {}
        self._pace = Pace(self._slice, self)
        self.page = 0

    def set_area(self, typeset: Typeset, columns: int, room: Room) -> None:
        """Plan for other columns."""
        self._columns, self._room = columns, room
        if self._typeset is None or typeset is not self._typeset:
            self._typeset = typeset
            self._tickets.clear()
        self._pace.ask()

    def set_orders(self, orders: Sequence[Order], said: Mapping[str, str]) -> None:
        """Plan these orders in this sequence; `said` holds a sentence for some of them, by id."""
        before = {order.id: order for order in self._orders}
        dirty = {order.id for order in orders if before.get(order.id) is not order}
        dirty |= {key for key in {*said, *self._said} if said.get(key) != self._said.get(key)}
        moved = [order.id for order in orders] != [order.id for order in self._orders]
        self._orders, self._said = orders, dict(said)
        if dirty or moved:
            self._dirty |= dirty
            self._pace.hurry()

    def turn_to(self, page: int) -> None:
        """Look at another page; it is planned before anything behind it."""
        self.page = max(0, min(page, self.pages - 1))
        if self._flow.exact < min((self.page + 1) * self._columns, self._flow.columns):
            self._pace.ask()

    def outgrown(self, keys: set[str]) -> None:
        """Plan tickets anew that time has made higher or lower."""
        self._dirty |= keys
        self._pace.ask()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one; an estimate while tickets are being measured."""
        return max(1, -(-self._flow.columns // self._columns))

    @property
    def columns(self) -> int:
        """How many columns a page has."""
        return self._columns

    def ticket(self, key: str) -> Ticket | None:
        """Return an order's ticket as it was last laid out."""
        return self._tickets.get(key)

    def pieces(self) -> list[Piece]:
        """Return the pieces on the page that is looked at."""
        first = self.page * self._columns
        return [p for p in self._flow.pieces if first <= p.column < first + self._columns]

    def keep(self, ticket: Ticket) -> None:
        """Keep a ticket that is the same as before but for the time."""
        self._tickets[ticket.key] = ticket

    def orders(self) -> list[str]:
        """Return the ids of all orders in their sequence, on whichever page they stand."""
        return [order.id for order in self._orders]

    def page_of(self, key: str, row: int = 0) -> int | None:
        """Return the page on which a row of a ticket stands; None if that is not known yet.

        Behind the last row are the buttons.
        """
        mine = (piece for piece in self._flow.pieces if piece.key == key)
        columns = [piece.column for piece in mine if piece.first <= row]
        return columns[-1] // self._columns if columns else None

    def page_with(self, marked: Mapping[str, frozenset[int]]) -> int | None:
        """Return the first page with one of these items, given by the ids of their orders."""
        for piece in self._flow.pieces:
            ticket, items = self._tickets.get(piece.key), marked.get(piece.key, frozenset())
            rows = ticket.rows[piece.first : piece.last] if ticket and items else ()
            if any(items.intersection(row.block.items) for row in rows):
                return piece.column // self._columns
        return None

    def pages_of_all(self) -> dict[str, int]:
        """Return the page on which each ticket begins, as far as they are known."""
        return {key: column // self._columns for key, column in self._first_columns.items()}

    @property
    def all_orders(self) -> Sequence[Order]:
        """The orders that are planned, in their sequence."""
        return self._orders

    def _slice(self) -> None:
        if self._typeset is None:
            return
        until = time.perf_counter() + _SLICE
        wanted = {order.id for order in self._orders}
        for gone in [key for key in self._tickets if key not in wanted]:
            del self._tickets[gone]
        done = True
        for order in self._orders:
            if not self._measured(order, until):
                done = False
                break
        fresh = flow([self._extent(order) for order in self._orders], self._room, self._columns)
        if done or fresh.exact >= (self.page + 1) * self._columns:
            self._flow = fresh
            self._first_columns = {p.key: p.column for p in fresh.pieces if p.head}
            self.page = min(self.page, self.pages - 1)
            self.planned.emit()
        if not done:
            self._pace.ask()

    def _extent(self, order: Order) -> Extent:
        """Return a ticket's extent; one that is not up to date counts as not yet measured."""
        ticket = self._tickets.get(order.id)
        if ticket and order.id not in self._dirty:
            return ticket.extent
        guess = _GUESSED_ROWS + len(order.content.items)
        height = guess * self._typeset.plain.height if self._typeset else 0.0
        return Extent(order.id, 0.0, 0.0, 0.0, tops=(0.0,), bonds=(), rest=max(1.0, height))

    def _measured(self, order: Order, until: float) -> bool:
        """Bring one ticket up to date; return False when the time is up and it is unfinished."""
        ticket = self._tickets.get(order.id)
        if ticket and order.id not in self._dirty and ticket.body.complete:
            return True
        if time.perf_counter() >= until:
            return False
        manner = self._manner(order)
        assert self._typeset is not None  # noqa: S101 - the caller looked
        brief = is_done_with(order, self._scene.now())
        share = self._scene.stations.share(order)
        if ticket:
            body = ticket.body.after(order, manner, share, brief=brief)
        else:
            body = Body(order, manner, self._typeset, share, brief=brief)
        complete = body.grow(until)
        said = self._said.get(order.id, "")
        roomy = self._room.height >= _ROOMY * self._typeset.sizes.target
        self._tickets[order.id] = lay_out_ticket(order, body, self._scene, said, roomy=roomy)
        self._dirty.discard(order.id)
        return complete

    def _manner(self, order: Order) -> Manner:
        scene = self._scene
        title = scene.capabilities(order).title
        return Manner(title, scene.routing, scene.settings.combine_items)
