"""The hand behind the keys: finds the chosen ticket's buttons and presses them."""

from PySide6.QtCore import QCoreApplication

from kds.domain.allergy import allergy_unread
from kds.domain.order import Order
from kds.ui.button import Button
from kds.ui.card import Card
from kds.ui.controls import Action
from kds.ui.desk import Desk
from kds.ui.keys.cursor import Cursor
from kds.ui.keys.held import HeldKey
from kds.ui.words import number

translate = QCoreApplication.translate


class Hand:
    """Presses what is seen, and only that. `stroke` is the key that does it."""

    def __init__(self, desk: Desk, cursor: Cursor, held: HeldKey) -> None:
        """Press on the ticket that `cursor` points at; `held` takes what must be held."""
        self._desk, self._cursor, self._held = desk, cursor, held
        self.stroke = ""

    def order(self) -> Order | None:
        """Return the chosen order."""
        return self._desk.deck.order(self._cursor.order)

    def number(self) -> str:
        """Return what people call the chosen order."""
        order = self.order()
        return number(order) if order else translate("Hand", "An order")

    def card(self) -> tuple[Card | None, str]:
        """Return the card with the chosen ticket's buttons.

        If it stands on another page it is shown, nothing is pressed, and a sentence says so.
        """
        board = self._cursor.board
        card = board.card(self._cursor.order) if board else None
        if card and card.picture.piece.foot:
            return card, ""
        if board:
            board.bring_foot(self._cursor.order)
        return None, self.look()

    def press(self, button: Button) -> str:
        """Press a button; return why not, or that it must be held."""
        if not button.isEnabled():
            return translate("Hand", "That cannot be pressed now.")
        if not button.may_press():
            # A button that must be held says itself what is missing.
            return button.text() if button.hold else self.just_changed()
        if button.hold:
            self._held.begin(self.stroke, button)
            return translate("Hand", "Hold the key for a second.")
        button.click()
        return ""

    def press_first(self, otherwise: str, *actions: Action) -> str:
        """Press the button of the first of these actions that is there, or say `otherwise`."""
        card, sentence = self.card()
        button = card.button(*actions) if card else None
        if button:
            return self.press(button)
        return sentence or otherwise

    def tick(self) -> str:
        """Tick the chosen item off, or take that back."""
        cursor, board = self._cursor, self._cursor.board
        turned = cursor.bring()
        card = board.card_with(cursor.order, cursor.item) if board else None
        if turned or card is None:
            return self.look()
        return "" if card.tap_item(cursor.item) else self.just_changed()

    def see_allergy(self) -> str:
        """Take note of the allergy note, which must be in sight for that."""
        cursor, board = self._cursor, self._cursor.board
        order = self.order()
        if order is None or not allergy_unread(order):
            return translate("Hand", "No allergy note waits to be read.")
        turned = board.bring(cursor.order) if board else False
        card = board.card_with_head(cursor.order) if board else None
        if turned or card is None:
            return self.look()
        card.press_allergy()
        return ""

    def look(self) -> str:
        """Return what to say when the chosen ticket was out of sight."""
        return translate("Hand", "{number} stands on this page: look, then press again.").format(
            number=self.number()
        )

    def just_changed(self) -> str:
        """Return what to say when the ticket moved or changed a moment ago."""
        return translate("Hand", "It has just changed: look, then press again.")
