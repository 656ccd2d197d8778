"""The use cases. Plain Python: no Qt, no network, nothing that waits but the disk."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.order import Order
from kds.domain.own_test import is_own_test
from kds.domain.routing import NO_RULES, Routing
from kds.domain.whereabouts import Whereabouts
from kds.kitchen.asking import Questions
from kds.kitchen.control_telling import ControlTelling
from kds.kitchen.controls import Controls
from kds.kitchen.delivery import Delivery, Receipt
from kds.kitchen.driving import Driving
from kds.kitchen.erasing import Erasing
from kds.kitchen.hearing import ChannelStatus, Hearing
from kds.kitchen.marking import Marking
from kds.kitchen.menu import Menu
from kds.kitchen.moves import Moves
from kds.kitchen.pressing import Pressing
from kds.kitchen.receiving import Receiving
from kds.kitchen.shifts import Shifts
from kds.kitchen.telling import Telling
from kds.kitchen.turning import Turning
from kds.store.errors import StoreUnavailable
from kds.store.store import Store


class Kitchen(Questions):
    """Every change of an order is one method here, one transaction, and one call of the watchers.

    A press raises `NotAllowed`, with a sentence for a cook, or `StoreUnavailable`; in both cases
    nothing has changed. Between reading an order and committing its move nothing else runs.
    """

    def __init__(  # noqa: PLR0913 - the composition root names every part
        self,
        store: Store,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        *,
        screen: str = "kitchen",
        undo_time: timedelta = timedelta(seconds=3),
        routing: Routing = NO_RULES,
        whereabouts: Whereabouts | None = None,
        store_trouble: Callable[[str | None], None] = lambda _: None,
    ) -> None:
        """Put the parts together; `store_trouble` hears the disk's words, None when it is well.

        `whereabouts` are the positions of own drivers; channels that tell of them read the same.
        """
        super().__init__(store, channels, now)
        self.undo_time = undo_time
        self._moves = Moves(store, screen, store_trouble)
        self.telling = Telling(store, channels, now, self._moves)
        self.hearing = Hearing(channels, self.telling)
        self.controls = Controls(store, channels, self._moves, now)
        self.menu = Menu(self.controls, self.order)
        self.control_telling = ControlTelling(self.controls, now, self.telling.heard)
        self.marks = Marking(self._moves, now, self.order)
        self._pressing = Pressing(
            channels, self._moves, undo_time, self.telling.can_withdraw, routing
        )
        self._receiving = Receiving(
            store,
            channels,
            self._moves,
            self._pressing,
            self.telling.was_answered,
            self.controls.paused_until,
        )
        self.whereabouts = whereabouts or Whereabouts()
        self.driving = Driving(
            store, channels, self._moves, self._pressing, now, self.order, self.whereabouts
        )
        self.shifts = Shifts(store, self._moves, now, self.whereabouts)
        self.erasing = Erasing(store, channels, self._moves, now)
        self.noticed: Callable[[Delivery, Receipt], None] = lambda _delivery, _receipt: None

    @property
    def routing(self) -> Routing:
        """The rules that say what is made, and where; they can be changed at any time."""
        return self._pressing.routing

    @routing.setter
    def routing(self, routing: Routing) -> None:
        self._pressing.routing = routing

    def watch(self, callback: Callable[[Order], None]) -> None:
        """Call `callback` with every order that has changed, after its change is on disk."""
        self._moves.watchers.append(callback)

    # What comes in.

    def receive(self, deliveries: Sequence[Delivery]) -> list[Receipt]:
        """Store deliveries that came each in a request of its own; see `receive_requests`."""
        return [receipt for (receipt,) in self.receive_requests([[d] for d in deliveries])]

    def receive_requests(self, requests: Sequence[Sequence[Delivery]]) -> list[list[Receipt]]:
        """Store what came in, all in one transaction; when this returns it may be answered.

        Each request may hold several deliveries. What a person must hear of that is no order's, or
        of an order that was refused, `noticed` hears. Steps of these orders are held back until
        `telling.answered` says that the answer has gone out, as a status that overtakes it can be
        overwritten by the platform.

        Raises:
            StoreUnavailable: nothing of it was stored.

        """
        at = self.now()
        # Whatever the disk does: they are there.
        for delivery in (each for request in requests for each in request):
            if not is_own_test(delivery.arrival.content):
                self.telling.brought(delivery.channel, at)
        with self._moves.move():
            receipts = [self._receiving.receive(request, at) for request in requests]
        for request, answers in zip(requests, receipts, strict=True):
            for delivery, receipt in zip(request, answers, strict=True):
                if receipt.order_id:
                    self.telling.hold_order(receipt.order_id)
                elif receipt.refusal or delivery.arrival.attention:
                    self.noticed(delivery, receipt)
        return receipts

    # What a person presses.

    def accept(self, order_id: str, added_minutes: int = 0) -> Order:
        """Accept an order, promising it `added_minutes` later than asked."""
        details = {"minutes": str(added_minutes)} if added_minutes else {}
        return self._press(order_id, Press.ACCEPT, details)

    def cancel(self, order_id: str, reason: str) -> Order:
        """Cancel an order for a reason in words."""
        return self._press(order_id, Press.CANCEL, {"reason": reason})

    def fail(self, order_id: str, reason: str) -> Order:
        """Say that an order could not be taken, for example because it cannot be read."""
        return self._press(order_id, Press.FAIL, {"reason": reason})

    def ready(self, order_id: str) -> Order:
        """Mark an order ready for collection."""
        return self._press(order_id, Press.READY, {})

    def hand_over(self, order_id: str) -> Order:
        """Close an order that has been handed to the courier or guest."""
        return self._press(order_id, Press.HAND_OVER, {})

    def recall(self, order_id: str) -> Order:
        """Bring an order one step back: handed over to ready, ready to cooking."""
        return self._press(order_id, Press.RECALL, {})

    def more_time(self, order_id: str, minutes: int) -> Order:
        """Promise an accepted order `minutes` later."""
        return self._press(order_id, Press.MORE_TIME, {"minutes": str(minutes)})

    def answer(self, order_id: str, status: str, minutes: int = 0) -> Order:
        """Answer the platform's question about an order: how it stands, and minutes more."""
        order = self.order(order_id)
        if order.question is None:
            raise NotAllowed("That has been answered already.")
        return self._press(order_id, Press.ANSWER, {"status": status, "minutes": str(minutes)})

    def give_up(self, order_id: str) -> Order:
        """Let an order go that nobody answered while its platform waited; a cook must see that."""
        with self._moves.move():
            order = self.order(order_id)
            reason = self.capabilities(order).given_up
            details = {"reason": reason}
            return self._pressing.press(order, Press.FAIL, self.now(), details, by="deadline")

    def tick(self, order_id: str, *items: int, done: bool, station: str = "") -> Order:
        """Tick items off, or take that back: in whole, or what `station` makes of them.

        `items` are their lines in `content.items`.
        """
        with self._moves.move():
            order = self.order(order_id)
            return self._pressing.tick(order, items, self.now(), done=done, station=station)

    def undo(self, order_id: str) -> Order:
        """Take back the last press, as long as nobody has heard of it."""
        with self._moves.move():
            return self._pressing.undo(self.order(order_id), self.now())

    def try_again(self, order_id: str, step_id: str) -> Order:
        """Tell a refused step once more."""
        return self.telling.decide(self.order(order_id), step_id, again=True)

    def settle_by_hand(self, order_id: str, step_id: str) -> Order:
        """Take note that a refused step has been settled some other way."""
        return self.telling.decide(self.order(order_id), step_id, again=False)

    # What happens to the machine.

    def clock_set(self, by: timedelta, at: datetime | None = None) -> None:
        """Move what is open along with a clock that was set `by` so much.

        `at` is the new time; None says that `now` still tells the old one.

        Raises:
            StoreUnavailable: nothing was moved.

        """
        orders = [*self.board(), *self.recallable()]
        turning = Turning(self._moves, self.telling, self.controls)
        turning.clock_set(by, at or self.now() + by, orders)

    def probe_store(self) -> None:
        """Find out whether the disk takes anything; when it does again, show every order anew."""
        was_in_trouble = self._moves.in_trouble
        with suppress(StoreUnavailable):
            with self._moves.move():
                self.store.write_probe(self.now())
            if was_in_trouble:
                self._moves.tell(self.board())

    def channel_status(self) -> list[ChannelStatus]:
        """Return each channel with when it was last heard of."""
        return self.hearing.status()

    def _press(self, order_id: str, press: Press, details: dict[str, str]) -> Order:
        with self._moves.move():
            return self._pressing.press(self.order(order_id), press, self.now(), details)
