"""Cooks at the screen, one finger each, at the same time."""

import asyncio
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kds.domain.allergy import allergy_unread
from kds.domain.lifecycle import State
from kds.ui.blocks import ALLERGY, FOOT
from kds.ui.card import Card
from kds.ui.card_button import CardButton
from kds.ui.controls import Action
from kds.ui.ticket import Ticket
from kds.ui.window import MainWindow
from tests.rush.ledger import BY_BUTTON, Ledger

_TOUCH_S = (0.03, 0.12)
_THINK_S = (0.05, 0.3)
# The screen shows a press in the frame after it; a busy machine may take its time.
_REACTION_S = 5.0
# Late enough to see what the second of two taps did on a slow machine.
_SECOND_TAP_S = 0.7
# So often a cook changes his mind, taps twice, slides off, or ticks an item.
_UNDOES, _DOUBLE, _SLIDES, _TICKS = 0.15, 0.1, 0.05, 0.35


@dataclass
class Touchscreen:
    """One touchscreen with several fingers on it, as the system delivers them."""

    window: MainWindow
    device: QPointingDevice
    _down: set[int] = field(default_factory=set)

    def press(self, finger: int, place: QPoint) -> None:
        """Put a finger down at a place in the window."""
        sequence = self._with_others(finger)
        sequence.press(finger, place, self.window)
        self._down.add(finger)
        sequence.commit(processEvents=False)

    def move(self, finger: int, place: QPoint) -> None:
        """Slide a finger."""
        sequence = self._with_others(finger)
        sequence.move(finger, place, self.window)
        sequence.commit(processEvents=False)

    def lift(self, finger: int, place: QPoint) -> None:
        """Lift a finger."""
        sequence = self._with_others(finger)
        sequence.release(finger, place, self.window)
        self._down.discard(finger)
        sequence.commit(processEvents=False)

    def _with_others(self, finger: int) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self.window, self.device, autoCommit=False)
        for other in sorted(self._down - {finger}):
            sequence.stationary(other)
        return sequence


@dataclass
class Cook:
    """Works the tickets that nobody else has in hand; `in_hand` is shared by all cooks."""

    finger: int
    screen: Touchscreen
    ledger: Ledger
    in_hand: set[str]
    rng: Random
    taps: int = 0

    async def work(self, stop: asyncio.Event) -> None:
        """Tap tickets until `stop` is set."""
        while not stop.is_set():
            card = self._next_card()
            if card:
                order_id = card.key
                self.in_hand.add(order_id)
                try:
                    await self._treat(card)
                finally:
                    self.in_hand.discard(order_id)
            else:
                self._turn_page()
            await asyncio.sleep(self.rng.uniform(*_THINK_S))

    def _next_card(self) -> Card | None:
        cards = [
            card
            for card in self.screen.window.front.stage.board.rack.cards()
            if card.isVisible() and card.key not in self.in_hand and card.buttons()
        ]
        return self.rng.choice(cards) if cards else None

    async def _treat(self, card: Card) -> None:
        order_id, order = card.key, card.picture.ticket.order
        if card.picture.ticket is not self._ticket(order_id):
            return  # the card is a moment behind, and so would be the cook
        said = card.picture.ticket.footer.said
        if order.state is State.ACCEPTED and allergy_unread(order):
            await self._read(order_id)
            return
        if order.state is State.ACCEPTED and self.rng.random() < _TICKS:
            await self._tick(card)
            return
        button = self._main(card)
        if button is None or not self.screen.window.guard.allows(order_id, FOOT):
            return
        action = button.control.action
        if action is Action.UNDO and self.rng.random() > _UNDOES:
            return
        middle = self._place(button)
        if self.rng.random() < _SLIDES:
            await self._slide_off(button)
            return
        await self._tap(middle)
        twice = self.rng.random() < _DOUBLE
        if twice:
            await self._tap(middle)
        if not await self._reacted(order_id, action, order.state, said):
            self.ledger.missed += 1
        elif not (twice and await self._taken_back(order_id, order.state)):
            self.ledger.took(order.content.remote_id, action)

    def _main(self, card: Card) -> CardButton | None:
        wanted = (Action.UNDO, Action.TRY_AGAIN, Action.SEE_CANCEL, Action.SEE_CHANGE, *BY_BUTTON)
        for action in wanted:
            for button in card.buttons():
                if button.control.action is action and button.isVisible():
                    return button
        return None

    async def _tick(self, card: Card) -> None:
        """Tap the first item of a ticket that is on this card."""
        picture = card.picture
        for y in range(round(picture.head_box().bottom()), card.height(), 6):
            row = picture.row_at(y)
            if row and row.block.spot >= 0:
                if not self.screen.window.guard.allows(card.key, row.block.spot):
                    return  # it has just moved
                before = card.picture.ticket.order.standing.items_done
                order_id, remote_id = card.key, card.picture.ticket.order.content.remote_id
                await self._tap(card.mapTo(self.screen.window, QPoint(card.width() // 3, y + 2)))
                if not await self._ticked(order_id, before):
                    self.ledger.missed += 1
                elif row.block.spot in before:
                    self.ledger.ticked.discard(remote_id)
                else:
                    self.ledger.ticked.add(remote_id)
                return

    async def _read(self, order_id: str) -> None:
        """Tap the bar of an allergy, if it is on this page."""
        for card in self.screen.window.front.stage.board.rack.cards():
            for y in range(card.height() if card.key == order_id else 0):
                row = card.picture.row_at(y)
                if row and row.block.spot == ALLERGY:
                    await self._tap(card.mapTo(self.screen.window, QPoint(card.width() // 2, y)))
                    return

    async def _tap(self, place: QPoint) -> None:
        self.taps += 1
        self.screen.press(self.finger, place)
        await asyncio.sleep(self.rng.uniform(*_TOUCH_S))
        self.screen.lift(self.finger, place)
        await asyncio.sleep(0.02)

    async def _slide_off(self, button: QWidget) -> None:
        place = self._place(button)
        outside = self.screen.window.front.strip.rect().center()
        self.screen.press(self.finger, place)
        await asyncio.sleep(0.05)
        self.screen.move(self.finger, outside)
        self.screen.lift(self.finger, outside)

    async def _reacted(self, order_id: str, action: Action, before: State, said: str) -> bool:
        """Watch the ticket: whether it shows that the press was taken.

        A press that can be undone shows UNDO, an undone one the state before it, other buttons go.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + _REACTION_S
        while loop.time() < until:
            # Also while it stands on another page, to which it may just have moved.
            ticket = self._ticket(order_id)
            if ticket is None:
                return action not in BY_BUTTON and action is not Action.UNDO
            shown = {placed.control.action for placed in ticket.footer.buttons}
            if ticket.footer.said != said or (Action.SEE_CANCEL in shown) > (
                action is Action.SEE_CANCEL
            ):
                return False
            if action is Action.UNDO and (ticket.order.state is not before or action not in shown):
                return ticket.order.state is not before
            if action in BY_BUTTON and Action.UNDO in shown:
                return True
            if action not in BY_BUTTON and action not in shown:
                return True
            await asyncio.sleep(0.02)
        return False

    async def _taken_back(self, order_id: str, before: State) -> bool:
        """Watch whether the second tap came so late that it hit UNDO."""
        await asyncio.sleep(_SECOND_TAP_S)
        ticket = self._ticket(order_id)
        return ticket is not None and ticket.order.state is before

    async def _ticked(self, order_id: str, before: tuple[int, ...]) -> bool:
        loop = asyncio.get_running_loop()
        until = loop.time() + 1.0
        while loop.time() < until:
            ticket = self._ticket(order_id)
            if ticket is None:
                return False
            if ticket.order.standing.items_done != before:
                return True
            await asyncio.sleep(0.02)
        return False

    def _ticket(self, order_id: str) -> Ticket | None:
        return self.screen.window.front.stage.board.planner.ticket(order_id)

    def _place(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.screen.window, widget.rect().center())

    def _turn_page(self) -> None:
        stage = self.screen.window.front.stage
        page, pages = stage.pages()
        stage.turn(1 if page + 1 < pages else -page)
