"""What the outbox asks of the kitchen: which step may go, and what became of an attempt."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kds.channels.channel import Channel, Refused, Told, Unreachable
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.kitchen.moves import Moves
from kds.store.reading import Due
from kds.store.store import Store

# Enough of an answer to show and to argue with; not a place for whole pages of HTML.
_ANSWER_CHARS = 500
# A platform that repeats a request does so long before as many others have come.
_ANSWERS_REMEMBERED = 5_000


@dataclass
class Telling:
    """The kitchen's side of the outbox; everything here is committed like a press.

    `unanswered` counts the requests about an order whose own answer has not gone out yet; `freed`
    is called when the last of an order has.
    """

    store: Store
    channels: Mapping[str, Channel]
    now: Callable[[], datetime]
    moves: Moves
    freed: Callable[[], None] = lambda: None
    last_heard: dict[str, datetime] = field(default_factory=dict)
    last_order: dict[str, datetime] = field(default_factory=dict)
    unanswered: Counter[str] = field(default_factory=Counter)
    _answered: dict[str, None] = field(default_factory=dict)
    _held_back: bool = False
    _sending: dict[str, str] = field(default_factory=dict)

    def heard(self, channel: str, at: datetime) -> None:
        """Take note that a channel showed that it is there."""
        self.last_heard[channel] = at

    def brought(self, channel: str, at: datetime) -> None:
        """Take note that something came in from a channel."""
        self.heard(channel, at)
        self.last_order[channel] = at

    def clock_set(self, by: timedelta) -> None:
        """Take note that the clock was set, so that nobody seems to have been silent for long."""
        self.last_heard = {name: at + by for name, at in self.last_heard.items()}
        self.last_order = {name: at + by for name, at in self.last_order.items()}

    def was_answered(self, order_id: str) -> bool:
        """Whether an answer to a request about this order is known to have gone out."""
        return order_id in self._answered

    def answered(self, order_id: str, *, went_out: bool = False) -> None:
        """Take note that the answer to a request about this order has gone out, or never will."""
        if went_out:
            self._answered[order_id] = None
            while len(self._answered) > _ANSWERS_REMEMBERED:
                del self._answered[next(iter(self._answered))]
        self.release_order(order_id)

    def hold_order(self, order_id: str) -> None:
        """Hold back the steps of an order while something else of it is on its way."""
        self.unanswered[order_id] += 1

    def release_order(self, order_id: str) -> None:
        """End what one `hold_order` began."""
        self.unanswered[order_id] -= 1
        if self.unanswered[order_id] <= 0:
            del self.unanswered[order_id]
            if self._held_back:
                self._held_back = False
                self.freed()

    def due(self, most: int) -> list[Due]:
        """Return steps that are free to be told now, each order's oldest, at most about `most`."""
        # As many more are asked for as may have to be left out.
        being_told = set(self._sending.values())
        left_out = len(being_told) + len(self.unanswered)
        dues = self.store.due(self.now(), self.channels, most + left_out)
        free = [due for due in dues if due.order_id not in self.unanswered]
        self._held_back = self._held_back or len(free) < len(dues)
        return [due for due in free if due.order_id not in being_told]

    def can_withdraw(self, step: Step) -> bool:
        """Whether nobody has heard of a step: no attempt was made and none is under way."""
        return step.waiting and step.attempts == 0 and step.id not in self._sending

    def take(self, due: Due) -> tuple[Order, Step] | None:
        """Take a step for telling: from now on it cannot be withdrawn. None if it is gone."""
        order = self.store.order(due.order_id)
        step = next((s for s in order.steps if s.id == due.step_id), None) if order else None
        if order is None or step is None or not step.waiting:
            return None
        self._sending[step.id] = order.id
        return order, step

    def told(self, order_id: str, step_id: str, answer: Told, took_ms: int) -> None:
        """Record that the channel said yes, `took_ms` after it was asked."""
        data = {"status": answer.status, "answer": answer.body[:_ANSWER_CHARS]}
        self._attempted(order_id, step_id, {"outcome": "told", "took_ms": took_ms} | data)

    def refused(self, order_id: str, step_id: str, error: Refused, took_ms: int) -> None:
        """Record that the channel said no; a person decides what comes of it."""
        data = {"problem": str(error), "status": error.status}
        self._attempted(order_id, step_id, {"outcome": "refused", "took_ms": took_ms} | data)

    def put_off(
        self, order_id: str, step_id: str, error: Unreachable, took_ms: int, until: datetime
    ) -> None:
        """Record an attempt without an answer that counts; the next one is not before `until`."""
        data = {"problem": str(error), "status": error.status, "next_try_at": until.isoformat()}
        self._attempted(order_id, step_id, {"outcome": "put off", "took_ms": took_ms} | data)

    def release(self, step_id: str) -> None:
        """Give a taken step back untold, because the program stops."""
        self._sending.pop(step_id, None)

    def decide(self, order: Order, step_id: str, *, again: bool) -> Order:
        """Do what a person wants done with a refused step."""
        step = next((s for s in order.steps if s.id == step_id), None)
        if step is None or not step.refused:
            raise NotAllowed("That has been settled already.")
        data: dict[str, object] = {"step": step_id, "decision": "again" if again else "by hand"}
        with self.moves.move():
            entry = self.moves.entry(order, Kind.DECISION, self.now(), data)
            return self.moves.record(order, entry)

    def _attempted(self, order_id: str, step_id: str, data: dict[str, object]) -> None:
        at = self.now()
        order = self.store.order(order_id)
        if order is None:
            msg = f"order {order_id} vanished while a step of it was told"
            raise RuntimeError(msg)
        with self.moves.move():
            entry = self.moves.entry(order, Kind.ATTEMPT, at, {"step": step_id} | data)
            self.moves.record(order, entry)
        self._sending.pop(step_id, None)
        if data["status"] is not None:
            self.heard(order.channel, at)
