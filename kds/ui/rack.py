"""The cards on a page: made when they are needed, used again, told apart by order and part."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QRect

from kds.ui.card import Card
from kds.ui.guard import Guard
from kds.ui.mirror import is_mirrored
from kds.ui.picture import Picture
from kds.ui.ticket import Ticket

_DIGITS = 9


class Rack:
    """Keeps the cards that are seen, and those that may be needed again."""

    def __init__(self, guard: Guard, make: Callable[[Picture], Card]) -> None:
        """Keep nothing; `make` makes a card, `guard` is told of every move."""
        self._guard, self._make = guard, make
        self._cards: dict[tuple[str, int], Card] = {}
        self._spare: list[Card] = []
        self._selected = ""

    def show(self, wanted: Mapping[tuple[str, int], tuple[Picture, QRect]]) -> None:
        """Show these pictures in their places, by order and part, and no others."""
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            card.hide()
            self._spare.append(card)
        for key, (picture, place) in wanted.items():
            self._show_card(key, picture, place)
        self._mark(with_badges=bool(self._selected))

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

    def select(self, digit: int) -> None:
        """Choose a ticket by its place on the page, from 1."""
        keys = list(dict.fromkeys(card.key for card in self.cards()))
        self._selected = keys[digit - 1] if 0 < digit <= len(keys) else ""
        self._mark(with_badges=True)

    def selected(self) -> Card | None:
        """Return the card that was chosen, if it is still there."""
        return self.card_of(self._selected)

    def _show_card(self, key: tuple[str, int], picture: Picture, place: QRect) -> None:
        card = self._cards.get(key)
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
        if card.isHidden() or not card.picture.shows_the_same(picture):
            card.show_picture(picture)
        card.show()

    def _note_new_meaning(self, card: Card, ticket: Ticket) -> None:
        """A button that has just come to mean something else takes no tap that was on its way."""
        if card.picture.ticket.footer.buttons != ticket.footer.buttons:
            self._guard.moved(card.key)

    def _mark(self, *, with_badges: bool) -> None:
        digits: dict[str, int] = {}
        for card in self.cards():
            digit = digits.setdefault(card.key, len(digits) + 1)
            shown = str(digit) if with_badges and digit <= _DIGITS else ""
            card.select(selected=card.key == self._selected, badge=shown)


def _place(card: Card) -> tuple[int, int]:
    return -card.x() if is_mirrored() else card.x(), card.y()
