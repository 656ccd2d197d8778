"""The orders that the screen holds: which belong on the board, which wait under Upcoming."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.urgency import Turn, comes_at, order_of_work

# Long enough to be read from the other end of the kitchen.
_SAID_FOR = timedelta(seconds=6)


class Deck:
    """Orders by id, and the sentences that stand on some of them for a while."""

    def __init__(
        self,
        settings: ScreenSettings,
        is_shown: Callable[[Order, datetime], bool] = lambda _order, _now: True,
        answer_within: Callable[[Order, datetime], timedelta | None] = lambda _order, _now: None,
    ) -> None:
        """Start empty; `is_shown` says whether this screen shows an order at an instant.

        `answer_within` is how long an order's platform says that it waits for an answer.
        """
        self._settings, self._is_shown = settings, is_shown
        self._answer_within = answer_within
        self._orders: dict[str, Order] = {}
        self._said: dict[str, tuple[str, datetime]] = {}

    def put(self, order: Order) -> None:
        """Take an order as it stands now; what nobody needs to see is dropped when sorted."""
        self._orders[order.id] = order

    def replace_all(self, orders: Iterable[Order]) -> None:
        """Take these orders and no others."""
        self._orders = {order.id: order for order in orders}

    def order(self, order_id: str) -> Order | None:
        """Return an order that is shown."""
        return self._orders.get(order_id)

    def sorted(self, now: datetime) -> tuple[list[Order], list[Order]]:
        """Return the board, the most urgent order first, and Upcoming, the next one first."""
        self._orders = {
            order.id: order
            for order in self._orders.values()
            if order.on_board or order.undo_until(now)
        }
        board: list[tuple[Turn, Order]] = []
        upcoming: list[tuple[datetime, str, Order]] = []
        for order in self._orders.values():
            if not self._is_shown(order, now):
                continue
            comes = comes_at(order, now, self._settings)
            if comes is None:
                within = self._answer_within(order, now)
                board.append((order_of_work(order, now, self._settings, within), order))
            else:
                upcoming.append((comes, order.id, order))
        # Ids tell any two apart, so that orders are never compared themselves.
        board.sort(key=lambda entry: entry[0])
        upcoming.sort(key=lambda entry: entry[:2])
        return [order for _, order in board], [order for *_, order in upcoming]

    def held(self) -> Iterable[Order]:
        """Return every order that is open, shown here or not."""
        return self._orders.values()

    def say(self, order_id: str, sentence: str, now: datetime) -> None:
        """Show a sentence on an order's ticket for some seconds."""
        self._said[order_id] = sentence, now + _SAID_FOR

    def said(self, now: datetime) -> dict[str, str]:
        """Return the sentences that stand now, by order id."""
        # A clock that was set back must not keep one for hours.
        self._said = {
            key: (text, until)
            for key, (text, until) in self._said.items()
            if now < until <= now + _SAID_FOR
        }
        return {key: text for key, (text, _) in self._said.items()}
