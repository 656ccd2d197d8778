"""What a new order's ticket says of how long it will take, and what to accept it with."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.ui.feed import Feed
from kds.ui.ready_times import ReadyTimes
from kds.ui.urgency import waits_for_answer
from kds.ui.words import decimal

translate = QCoreApplication.translate

_OPEN = (State.PLACED, State.ACCEPTED)
# Nobody cooks for longer; what stands open since then was forgotten.
_FORGOTTEN = timedelta(hours=3)
_STEP_MIN = 5
_MOST_MIN = 60


@dataclass(frozen=True, slots=True)
class Expected:
    """An order accepted now is ready after `low` to `high` minutes.

    `right` is how often such ranges held, 0 to 1, None where that was not tried yet. `added` are
    the minutes to accept it with so that the later end is in time; 0 where what is asked will do.
    """

    low: int
    high: int
    added: int = 0
    right: float | None = None


def nothing_expected(order: Order) -> Expected | None:
    """Expect nothing."""
    del order
    return None


class Expecting(QObject):
    """Asks what was learnt for each new order, beside the tickets that are open."""

    def __init__(self, kitchen: Kitchen, feed: Feed, times: ReadyTimes, parent: QObject) -> None:
        """Begin to learn; until that is done, and under 200 orders, nothing is expected."""
        super().__init__(parent)
        self._kitchen, self._times = kitchen, times
        self._open: dict[str, datetime] | None = None
        feed.changed.connect(self._take)
        times.keep_fresh(kitchen.now())

    def of(self, order: Order) -> Expected | None:
        """Return what is expected of an order that waits for an answer, or just got one."""
        now = self._kitchen.now()
        if not waits_for_answer(order, now) or order.standing.cancelled_by or order.attention:
            return None
        found = self._times.propose(order, self._others(order, now), now)
        learnt = self._times.learnt
        if found is None or learnt is None:
            return None
        low, high = found
        return Expected(low, high, _added(order, high, now), learnt.hit_rate)

    def _others(self, order: Order, now: datetime) -> int:
        """Return how many other tickets are placed or being cooked."""
        if self._open is None:
            try:
                board = self._kitchen.board()
            except StoreUnavailable:
                return 0  # the notice over the whole screen says so
            self._open = {each.id: each.received_at for each in board if each.state in _OPEN}
        return sum(
            key != order.id and now - since < _FORGOTTEN for key, since in self._open.items()
        )

    def _take(self, order: Order) -> None:
        if self._open is None:
            return
        if order.state in _OPEN:
            self._open[order.id] = order.received_at
        else:
            self._open.pop(order.id, None)


def _added(order: Order, high: int, now: datetime) -> int:
    """Return how much later than asked an order must be promised, in steps of five minutes."""
    undo = order.undo_until(now)
    standing = undo.before if undo else order.standing
    promised = max(standing.promised_at or order.content.due_at or now, now)
    missing = (now + timedelta(minutes=high) - promised) / timedelta(minutes=1)
    return min(_MOST_MIN, max(0, -int(-missing // _STEP_MIN) * _STEP_MIN))


def expected_text(expected: Expected) -> str:
    """Return the range, how often such ranges were right, and what to accept the order with."""
    right = ""
    if expected.right is not None:
        text = translate("Expected", " (right: {share}\u00a0%)")
        right = text.format(share=decimal(expected.right * 100, 0))
    text = translate("Expected", "Usually ready in {low}–{high}\u00a0min{right}")
    said = text.format(low=expected.low, high=expected.high, right=right)
    if not expected.added:
        return said
    more = translate("Expected", "{said}: accept with +{added}\u00a0min")
    return more.format(said=said, added=expected.added)
