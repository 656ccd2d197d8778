"""What keys can point at: the tickets of a board, or the orders that can be recalled."""

from typing import Protocol

from kds.ui.board import Board
from kds.ui.button import Button
from kds.ui.card import Card
from kds.ui.recall import RecallPage


class Shelf(Protocol):
    """Orders in pages, one of which is seen."""

    def orders(self) -> list[str]:
        """Return the ids of all orders in their sequence."""

    def here(self) -> list[str]:
        """Return the ids of the orders on the page that is seen."""

    def items(self, order_id: str) -> list[int]:
        """Return the lines of an order's items, as far as they can be ticked off."""

    def bring(self, order_id: str, item: int = -1) -> bool:
        """Turn to the page of an order, or of its item; return whether it had to be turned."""

    def mark(self, order_id: str, item: int, badges: int) -> None:
        """Show which order ("": none) and item (-1: none) keys act on; number so many."""


class BoardShelf:
    """The tickets of a board."""

    def __init__(self, board: Board) -> None:
        """Point at the tickets of `board`."""
        self._board = board

    def orders(self) -> list[str]:
        """Return the ids of all orders in their sequence."""
        return self._board.planner.orders()

    def here(self) -> list[str]:
        """Return the ids of the orders on the page that is seen."""
        return self._board.rack.orders()

    def items(self, order_id: str) -> list[int]:
        """Return the lines of an order's items in the ticket's sequence."""
        ticket = self._board.planner.ticket(order_id)
        rows = ticket.rows if ticket else ()
        return list(dict.fromkeys(row.block.spot for row in rows if row.block.items))

    def bring(self, order_id: str, item: int = -1) -> bool:
        """Turn to the page of an order, or of its item; return whether it had to be turned."""
        row = self._row(order_id, item)
        return self._turn_to(self._board.planner.page_of(order_id, row))

    def bring_foot(self, order_id: str) -> bool:
        """Turn to the page of an order's buttons; return whether it had to be turned."""
        ticket = self._board.planner.ticket(order_id)
        return self._turn_to(
            self._board.planner.page_of(order_id, len(ticket.rows) if ticket else 0)
        )

    def mark(self, order_id: str, item: int, badges: int) -> None:
        """Show which order ("": none) and item (-1: none) keys act on; number so many."""
        self._board.rack.mark(order_id, item, badges)

    def card(self, order_id: str) -> Card | None:
        """Return the card with an order's buttons, if it is on the page that is seen."""
        return self._board.rack.card_of(order_id)

    def card_with_head(self, order_id: str) -> Card | None:
        """Return the card on which an order begins, if it is on the page that is seen."""
        cards = (card for card in self._board.rack.cards() if card.key == order_id)
        return next((card for card in cards if card.picture.piece.head), None)

    def card_with(self, order_id: str, item: int) -> Card | None:
        """Return the card on which an item begins, if it is on the page that is seen."""
        row = self._row(order_id, item)
        for card in self._board.rack.cards():
            piece = card.picture.piece
            if card.key == order_id and piece.first <= row < piece.last:
                return card
        return None

    def _turn_to(self, page: int | None) -> bool:
        seen = self._board.planner.page
        if page is None or page == seen:
            return False
        self._board.turn(page - seen)
        return True

    def _row(self, order_id: str, item: int) -> int:
        ticket = self._board.planner.ticket(order_id)
        if item < 0 or ticket is None:
            return 0
        rows = enumerate(ticket.rows)
        return next((place for place, row in rows if item in row.block.items), 0)


class RecallShelf:
    """The orders that can be recalled."""

    def __init__(self, page: RecallPage) -> None:
        """Point at the entries of `page`."""
        self._page = page

    def orders(self) -> list[str]:
        """Return the ids of all orders in their sequence."""
        return self._page.orders()

    def here(self) -> list[str]:
        """Return the ids of the orders on the page that is seen."""
        return [entry.order_id for entry in self._page.entries()]

    def items(self, order_id: str) -> list[int]:
        """Return nothing: what has been handed over has no items to tick."""
        del order_id
        return []

    def bring(self, order_id: str, item: int = -1) -> bool:
        """Turn to the page of an order; return whether it had to be turned."""
        del item
        return self._page.bring(order_id)

    def mark(self, order_id: str, item: int, badges: int) -> None:
        """Show which order ("": none) keys act on; number so many."""
        del item
        self._page.mark(order_id, badges)

    def button(self, order_id: str) -> Button | None:
        """Return the button that recalls an order, if it is on the page that is seen."""
        entries = (entry for entry in self._page.entries() if entry.order_id == order_id)
        return next((entry.button for entry in entries), None)
