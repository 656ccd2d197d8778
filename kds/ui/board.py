"""A page of tickets. Cards exist only for what is seen; nothing moves under a finger."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.order import Order
from kds.ui.card import Card
from kds.ui.flow import Piece, Room
from kds.ui.mirror import visual_box
from kds.ui.page_marks import Mark, marks_of
from kds.ui.picture import Picture
from kds.ui.planner import Planner
from kds.ui.rack import Rack
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.ticket import Ticket
from kds.ui.typeset import Face, Typeset
from kds.ui.urgency import Turn, capabilities_at, order_of_work, tone_of

_RING_MS = 50
# How old the marks between the page buttons may be; with 500 tickets they take a millisecond.
_MARKS_FOR = timedelta(seconds=2)


class Board(QWidget):
    """Shows orders as cards in columns, one page at a time.

    Signals:
        chosen: a button on a card was pressed (order id, its control).
        item_tapped: an item was tapped (order id, its lines, whether they are to be done).
        turned: the page, the number of pages or what is on them has changed.
    """

    chosen = Signal(str, object)
    item_tapped = Signal(str, object, bool)
    turned = Signal()

    def __init__(self, scene: Scene, empty_text: str, parent: QWidget) -> None:
        """Make an empty board that says `empty_text`."""
        super().__init__(parent)
        self._scene, self._empty_text = scene, empty_text
        self._sizes: Sizes | None = None
        self._wanted_columns = 0
        self._late = False
        self.marks: list[Mark] = []
        self._marked_at = scene.now()
        self._marked: Mapping[str, frozenset[int]] = {}
        self.rack = Rack(scene.guard, self._make_card)
        self.planner = Planner(scene, self)
        self.planner.planned.connect(self._planned)
        scene.touch.released.connect(self._catch_up)
        self._ring = QTimer(self)
        self._ring.setInterval(_RING_MS)
        self._ring.timeout.connect(self._draw_rings)

    def set_sizes(self, sizes: Sizes, columns: int) -> None:
        """Lay out with these sizes; `columns` 0 means as many as suit the width."""
        self._sizes, self._wanted_columns = sizes, columns
        self._measure()

    def show_orders(self, orders: Sequence[Order], said: dict[str, str]) -> None:
        """Show these orders in this sequence; can be called any number of times."""
        self.planner.set_orders(orders, said)

    def turn(self, by: int) -> None:
        """Turn over some pages; before the first and behind the last there is nothing."""
        self.planner.turn_to(self.planner.page + by)
        self._arrange()

    def mark_items(self, marked: Mapping[str, frozenset[int]]) -> None:
        """Mark these items of these orders, by id, and frame their cards; unmark all others."""
        self._marked = marked
        self.rack.highlight(marked)

    def show_marked(self) -> None:
        """Turn to the first page with a marked item."""
        page = self.planner.page_with(self._marked)
        if page is not None and page != self.planner.page:
            self.turn(page - self.planner.page)

    def tick(self, now: datetime) -> None:
        """Bring everything on the page that follows the time up to date."""
        outgrown = set()
        for card in self.rack.cards():
            ticket = self.planner.ticket(card.key)
            if ticket is None:
                continue
            fresh = ticket.at(now)
            if ticket.same_place(fresh):
                self.planner.keep(fresh)
                self.rack.refresh(card, fresh)
            else:
                outgrown.add(card.key)
        if outgrown:
            self.planner.outgrown(outgrown)
        self._draw_rings()
        if abs(now - self._marked_at) >= _MARKS_FOR and self._mark_pages(now):
            self.turned.emit()

    def turn_to_most_urgent(self) -> None:
        """Turn to the page with the ticket that needs somebody first, however they are sorted."""
        now = self._scene.now()
        settings = self._scene.settings.model_copy(update={"sort": "urgency"})
        orders = self.planner.all_orders

        def turn(order: Order) -> Turn:
            within = capabilities_at(order, self._scene.capabilities, now).answer_within
            return order_of_work(order, now, settings, within)

        first = min(orders, key=turn, default=None)
        page = self.planner.page_of(first.id) if first else None
        if page is not None and page != self.planner.page:
            self.turn(page - self.planner.page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._scene.theme.window))
        if self.rack.cards() or not self._sizes:
            return
        painter.setFont(Face.of(round(self._sizes.text * 1.3), bold=False).font)
        painter.setPen(QColor(self._scene.theme.bar_quiet))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), flags, self._empty_text)

    def _measure(self) -> None:
        sizes = self._sizes
        if sizes is None or self.width() < sizes.target or self.height() < sizes.target:
            return
        columns = sizes.columns(self.width(), self._wanted_columns)
        column_width = (self.width() - sizes.gap) // columns - sizes.gap
        typeset = Typeset(sizes, column_width)
        room = Room(
            height=self.height() - 2 * sizes.gap,
            gap=sizes.gap,
            tear=typeset.tear + typeset.bold.height,
        )
        self.planner.set_area(typeset, columns, room)

    def _planned(self) -> None:
        self._mark_pages(self._scene.now())
        self._arrange()

    def _mark_pages(self, now: datetime) -> bool:
        """Find out what is on which page; return whether that has changed."""
        self._marked_at = now
        before, settings = self.marks, self._scene.settings
        if self.planner.pages > 1:
            tones = {order.id: tone_of(order, now, settings) for order in self.planner.all_orders}
            self.marks = marks_of(tones, self.planner.pages_of_all())
        else:
            self.marks = []
        return self.marks != before

    def _arrange(self) -> None:
        """Put the cards where the plan has them, unless a finger is down: then in a moment.

        An empty board has nothing to move, and must not look as if there were no orders.
        """
        self._late = bool(self.rack.cards()) and self._scene.touch.holds_layout()
        if self._late:
            self._refresh_in_place()
        else:
            was_empty = not self.rack.cards()
            self.rack.show(dict(self._pictures()))
            if was_empty or not self.rack.cards():
                self.update()
        self._draw_rings()
        self.turned.emit()

    def _pictures(self) -> Iterator[tuple[tuple[str, int], tuple[Picture, QRect]]]:
        for piece in self.planner.pieces():
            ticket = self.planner.ticket(piece.key)
            if ticket:
                place = self._box(piece, ticket)
                yield (piece.key, piece.part), (self._picture(piece, ticket), place)

    def _refresh_in_place(self) -> None:
        for card in self.rack.cards():
            ticket = self.planner.ticket(card.key)
            if ticket:
                self.rack.refresh(card, ticket)

    def _catch_up(self) -> None:
        if self._late and not self._scene.touch.holds_layout():
            self._arrange()

    def _draw_rings(self) -> None:
        now = self._scene.now()
        running = self.rack.draw_rings(now)
        if running and not self._ring.isActive():
            self._ring.start()
        elif not running and self._ring.isActive():
            self._ring.stop()
            self.tick(now)

    def _make_card(self, picture: Picture) -> Card:
        card = Card(self._scene.guard, picture, self)
        card.chosen.connect(self.chosen)
        card.item_tapped.connect(self.item_tapped)
        return card

    def _picture(self, piece: Piece, ticket: Ticket) -> Picture:
        goes_on = "" if piece.foot else self._goes_on(piece)
        return Picture(ticket, piece, self._scene.theme, goes_on)

    def _box(self, piece: Piece, ticket: Ticket) -> QRect:
        gap, width = self._sizes.gap if self._sizes else 0, ticket.typeset.width
        column = piece.column % self.planner.columns
        left, top = gap + column * (width + gap), gap + round(piece.top)
        return visual_box(QRect(left, top, width, round(piece.height)), self.width())

    def _goes_on(self, piece: Piece) -> str:
        next_column = piece.column + 1
        if next_column % self.planner.columns:
            return self.tr("continued ›")
        page = next_column // self.planner.columns + 1
        return self.tr("continued on page {page} ›").format(page=page)
