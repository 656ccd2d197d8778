"""The cards on a page: made when they are needed, used again, told apart by order and part."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QRect

from kds.ui.card import Card
from kds.ui.guard import Guard
from kds.ui.mirror import is_mirrored
from kds.ui.picture import Picture
from kds.ui.ticket import Ticket


class Rack:
    """Keeps the cards that are seen, and those that may be needed again."""

    def __init__(self, guard: Guard, make: Callable[[Picture], Card]) -> None:
        """Keep nothing; `make` makes a card, `guard` is told of every move."""
        self._guard, self._make = guard, make
        self._cards: dict[tuple[str, int], Card] = {}
        self._spare: list[Card] = []
        self._selected, self._focused, self._badges = "", -1, 0
        self._marked: Mapping[str, frozenset[int]] = {}

    def show(self, wanted: Mapping[tuple[str, int], tuple[Picture, QRect]]) -> None:
        """Show these pictures in their places, by order and part, and no others."""
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            card.hide()
            self._spare.append(card)
        for key, (picture, place) in wanted.items():
            self._show_card(key, picture, place)
        if self._selected or self._badges:
            self._mark()
        self._highlight()

    def refresh(self, card: Card, ticket: Ticket) -> None:
        """Show a ticket as it is now on its card, if that moves nothing."""
        if card.picture.ticket.same_place(ticket):
            self._note_new_meaning(card, ticket)
            card.refresh(ticket)

    def draw_rings(self, now: datetime) -> bool:
        """Draw the time that is left to undo; return whether there is any."""
        running = [card.show_undo(now) for card in self._cards.values()]
        return any(running)

    def cards(self) -> list[Card]:
        """Return the cards in reading order."""
        return sorted(self._cards.values(), key=_place)

    def card_of(self, order_id: str) -> Card | None:
        """Return the card of an order that has its buttons, or else its first one."""
        mine = [card for card in self.cards() if card.key == order_id]
        with_foot = [card for card in mine if card.picture.piece.foot]
        return next(iter(with_foot or mine), None)

    def orders(self) -> list[str]:
        """Return the ids of the orders on the page in reading order, each once."""
        return list(dict.fromkeys(card.key for card in self.cards()))

    def mark(self, selected: str, focused: int, badges: int) -> None:
        """Mark the order that keys act on ("": none) and its item; number so many tickets."""
        before = self._selected, self._focused, self._badges
        if before != (selected, focused, badges):
            self._selected, self._focused, self._badges = selected, focused, badges
            self._mark()

    def highlight(self, marked: Mapping[str, frozenset[int]]) -> None:
        """Mark these items of these orders, by id, whenever their cards are seen."""
        self._marked = marked
        self._highlight()

    def _highlight(self) -> None:
        for card in self._cards.values():
            card.highlight(self._marked.get(card.key, frozenset()))

    def _show_card(self, key: tuple[str, int], picture: Picture, place: QRect) -> None:
        card = self._cards.get(key)
        is_new = card is None
        if card is None:
            self._guard.moved(picture.ticket.key)
            card = self._spare.pop() if self._spare else self._make(picture)
            self._cards[key] = card
        elif card.geometry() != place or not card.picture.ticket.same_place(picture.ticket):
            self._guard.moved(card.key)
        else:
            self._note_new_meaning(card, picture.ticket)
        if card.geometry() != place:
            card.setGeometry(place)
        # On a board that is not seen a new card does not count as hidden.
        if is_new or not card.picture.shows_the_same(picture):
            card.show_picture(picture)
        card.show()

    def _note_new_meaning(self, card: Card, ticket: Ticket) -> None:
        """A button that has just come to mean something else takes no tap that was on its way."""
        if card.picture.ticket.footer.buttons != ticket.footer.buttons:
            self._guard.moved(card.key)

    def _mark(self) -> None:
        places = {key: place for place, key in enumerate(self.orders(), 1)}
        for card in self.cards():
            place, selected = places[card.key], card.key == self._selected
            badge = str(place) if place <= self._badges else ""
            card.select(badge=badge, selected=selected, focused=self._focused if selected else -1)


def _place(card: Card) -> tuple[int, int]:
    return -card.x() if is_mirrored() else card.x(), card.y()
