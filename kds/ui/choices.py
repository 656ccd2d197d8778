"""What follows from a button on a card: a tap for the kitchen, or a panel."""

from collections.abc import Callable

from PySide6.QtCore import QRect

from kds.domain.order import Order
from kds.ui.controls import Action, Control
from kds.ui.panels import Panels
from kds.ui.phrase_book import DEALT_WITH, NOT_READABLE
from kds.ui.taps import Taps


class Choices:
    """Turns the controls of cards into signals and panels: one table, one entry for each action."""

    def __init__(self, taps: Taps, panels: Panels) -> None:
        """Send presses through `taps`; open `panels` for what needs more than a press."""
        self._taps = taps
        self._at_once: dict[Action, Callable[[str], object]] = {
            Action.ACCEPT: self._accept,
            Action.DONE: taps.done_pressed.emit,
            Action.NOT_DONE: taps.undo_done_pressed.emit,
            Action.READY: taps.ready_pressed.emit,
            Action.HAND_OVER: taps.hand_over_pressed.emit,
            Action.RECALL: taps.recall_pressed.emit,
            Action.UNDO: taps.undo_pressed.emit,
            Action.SEE_CANCEL: taps.see_cancel_pressed.emit,
            Action.SEE_CHANGE: taps.see_change_pressed.emit,
            Action.SEE_ALLERGY: taps.see_allergy_pressed.emit,
            Action.BRING_BACK: self._bring_back,
            Action.END_TEST: taps.end_test_pressed.emit,
        }
        self._with_step: dict[Action, Callable[[str, str], object]] = {
            Action.TRY_AGAIN: taps.try_again_pressed.emit,
            Action.SETTLE: taps.settle_pressed.emit,
        }
        self._panels: dict[Action, Callable[[Order, QRect], None]] = {
            Action.MORE: panels.more,
            Action.CANCEL: panels.cancel,
            Action.RAW_TEXT: panels.raw_text,
            Action.DRIVERS: panels.drivers,
            Action.ANSWER_LATER: panels.answer_later,
        }
        self._with_choice: dict[Action, Callable[[Order, Control], object]] = {
            Action.FAIL: self._fail,
            Action.ANSWER: self._answer,
            Action.ASSIGN: self._assign,
            Action.STEP: self._driven,
        }

    def choose(self, order: Order, control: Control, anchor: QRect) -> None:
        """Do what a control on the card of `order` stands for; `anchor` is where the card is."""
        action = control.action
        if action in self._at_once:
            self._at_once[action](order.id)
        elif action in self._with_step:
            self._with_step[action](order.id, control.step)
        elif action in self._with_choice:
            self._with_choice[action](order, control)
        else:
            self._panels[action](order, anchor)

    def _accept(self, order_id: str) -> None:
        self._taps.accept_pressed.emit(order_id, 0)

    def _bring_back(self, order_id: str) -> None:
        self._taps.hold_pressed.emit(order_id, 0)

    def _fail(self, order: Order, _control: Control) -> None:
        reason = DEALT_WITH if order.unseen or order.content.remote_id else NOT_READABLE
        self._taps.fail_pressed.emit(order.id, reason)

    def _answer(self, order: Order, control: Control) -> None:
        self._taps.answer_pressed.emit(order.id, control.choice, control.minutes)

    def _assign(self, order: Order, control: Control) -> None:
        self._taps.assign_pressed.emit(order.id, control.choice)

    def _driven(self, order: Order, control: Control) -> None:
        self._taps.step_pressed.emit(order.id, control.choice)
