"""Commands that other parts of the screen carry out, a line each."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kds.domain.lifecycle import State
from kds.ui.desk import Desk
from kds.ui.keys.commands import Command
from kds.ui.keys.keys import Keys
from kds.ui.panels import Panels
from kds.ui.stage import Stage
from kds.ui.taps import Taps
from kds.ui.urgency import is_held

translate = QCoreApplication.translate

_TO_BE_MADE = (State.PLACED, State.ACCEPTED)


class Wires:
    """What keys reach through taps and panels. Each act returns a sentence, "" mostly."""

    def __init__(
        self, stage: Stage, desk: Desk, panels: Panels, taps: Taps, now: Callable[[], datetime]
    ) -> None:
        """Act on the orders of `desk`."""
        self._stage, self._desk, self._panels, self._taps = stage, desk, panels, taps
        self._now = now

    def connect(self, keys: Keys, next_totals: Callable[[], None]) -> None:
        """Let keys do all of it; `next_totals` switches the totals beside the board."""

        def all_day(_order_id: str) -> str:
            next_totals()
            return ""

        keys.wire(Command.ALL_DAY, all_day, needs_ticket=False)
        keys.wire(Command.RUSH, self._rush)
        keys.wire(Command.HOLD, self._hold)

    def _rush(self, order_id: str) -> str:
        order = self._desk.deck.order(order_id)
        if order is None or order.state not in _TO_BE_MADE:
            return translate("Wires", "Only what is still to be made can come before all others.")
        self._taps.rush_pressed.emit(order_id, not order.standing.rush)
        return ""

    def _hold(self, order_id: str) -> str:
        order = self._desk.deck.order(order_id)
        if order is None or order.state is not State.ACCEPTED:
            return translate("Wires", "Only an order that is being cooked can be put aside.")
        if is_held(order, self._now()):
            self._taps.hold_pressed.emit(order_id, 0)
        else:
            self._panels.hold(order, self._stage.place_of(order_id))
        return ""
