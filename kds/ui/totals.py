"""Keeps the totals true to the tickets, and shows which tickets a total is made of."""

from datetime import timedelta

from PySide6.QtCore import QObject

from kds.domain.all_day import Tally
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.ui.all_day import AllDayPanel
from kds.ui.board import Board
from kds.ui.desk import Desk
from kds.ui.scene import Scene

# Long enough to walk along the board; then it must not be taken for something else.
_SHOWN_FOR = timedelta(seconds=20)


class Totals(QObject):
    """Counts what the board shows as still to be made, whenever that changes."""

    def __init__(self, scene: Scene, desk: Desk, board: Board, panel: AllDayPanel) -> None:
        """Count the orders of `desk`, show the totals on `panel`, their tickets on `board`."""
        super().__init__(panel)
        self._now, self._stations = scene.now, scene.stations
        self._desk, self._board, self._panel = desk, board, panel
        kind = scene.settings.all_day
        self._tally = Tally(with_extras=kind == "modifiers")
        self._until = scene.now()
        if kind != "off":
            desk.refreshed.connect(self._follow)
        panel.picked.connect(self.pick)
        board.chosen.connect(self.end)
        board.item_tapped.connect(self.end)

    def pick(self, name: str) -> None:
        """Mark the tickets of a total and turn to the first; for the marked one, end that."""
        holding = self._tally.holding(name)
        if self._panel.chosen == name or not holding:
            self.end()
            return
        self._panel.choose(name)
        self._until = self._now() + _SHOWN_FOR
        self._board.mark_items(holding)
        self._board.show_marked()

    def end(self) -> None:
        """Mark nothing any more."""
        self._panel.choose(None)
        self._board.mark_items({})

    def _follow(self) -> None:
        orders = [order for order in self._desk.board_orders if _is_cooking(order)]
        changed = self._tally.count(
            (order, self._stations.share(order).to_make) for order in orders
        )
        if changed:
            self._panel.show_totals(self._tally.totals)
        name = self._panel.chosen
        if name is None:
            return
        left, holding = self._until - self._now(), self._tally.holding(name)
        # A clock that was set back must not keep it for hours.
        if not holding or not timedelta() < left <= _SHOWN_FOR:
            self.end()
        elif changed:
            self._board.mark_items(holding)


def _is_cooking(order: Order) -> bool:
    return order.state is State.ACCEPTED and not order.standing.cancelled_by
