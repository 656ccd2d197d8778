"""What a ticket offers beside its main button, opened by key as panels over it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kds.ui.controls import Action, Control
from kds.ui.keys.hand import Hand
from kds.ui.keys.side_panel import SidePanel
from kds.ui.panels import Panels
from kds.ui.stage import Stage
from kds.ui.words import number

MAIN = (
    Action.ACCEPT,
    Action.DONE,
    Action.READY,
    Action.HAND_OVER,
    Action.SEE_CANCEL,
    Action.FAIL,
    Action.END_TEST,
    Action.STEP,
)
UNDO = (Action.UNDO, Action.NOT_DONE)


class Offers(QObject):
    """Opens panels for the chosen ticket.

    Signals:
        chosen: a control of an order was asked for (order id, control).
    """

    chosen = Signal(str, object)

    def __init__(self, stage: Stage, panels: Panels, hand: Hand) -> None:
        """Open `panels` over the cards of `stage`."""
        super().__init__(stage)
        self._stage, self._panels, self._hand = stage, panels, hand

    def more(self) -> str:
        """Offer everything but the main button; return a sentence if there is nothing."""
        card, sentence = self._hand.card()
        order, sizes = self._hand.order(), self._panels.sizes
        if card is None or order is None or sizes is None:
            return sentence
        side = [b.control for b in card.buttons() if b.control.action not in (*MAIN, *UNDO)]
        if not side:
            return self.tr("This ticket offers nothing more now.")
        if [control.action for control in side] == [Action.MORE]:
            self.chosen.emit(order.id, side[0])
            return ""
        panel = SidePanel(number(order), side, card.picture.theme, sizes, self._stage)
        panel.picked.connect(partial(self.chosen.emit, order.id))
        self._panels.show(order, panel, self._stage.place_of(order.id))
        return ""

    def cancel(self) -> str:
        """Ask why the order is to be cancelled; return a sentence if it cannot be."""
        card, sentence = self._hand.card()
        order = self._hand.order()
        if card is None or order is None:
            return sentence
        offered = card.button(Action.CANCEL) or (
            card.button(Action.MORE) and self._panels.can_cancel(order)
        )
        if not offered:
            return self.tr("This order cannot be cancelled here now.")
        self.chosen.emit(order.id, Control(action=Action.CANCEL))
        return ""
