"""A small service at a real kitchen on disk, and a note of its orders each time the clock turns."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from kds.channels.channel import Channel
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.kitchen.past_day import PastDay, PastKitchen, load_day
from kds.store.days import Days
from tests.conftest import Clock
from tests.kitchen.bodies import COLA, FRIES, Json, body, cancelled, newer
from tests.kitchen.service import Service

DAY = timedelta(days=1)


class NotedService:
    """Does what it is told, as far as the kitchen allows it, and notes how its orders stand."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.path = folder / "kds.db"
        self.service = Service(self.clock, self.path)
        self.noted: dict[datetime, list[Order]] = {}
        self.ids: list[str] = []

    def order(self, **changes: object) -> Json:
        """Let one more order come in; return its body."""
        number = len(self.ids) + 1
        due = self.clock.at + timedelta(minutes=8 + number % 20)
        sent = body(number, pickupTime=due.strftime("%Y-%m-%dT%H:%M:%SZ")) | changes
        self.ids.append(self.service.order(sent).id)
        return sent

    def later(self, seconds: float) -> None:
        """Note how everything stands, and let time pass."""
        self.note()
        self.clock.turn(seconds=seconds)
        self.note()

    def note(self) -> None:
        """Note the orders that the screen holds at this instant."""
        now = self.clock.at
        held = [self.service.store.order(order_id) for order_id in self.ids]
        shown = [o for o in held if o and (o.on_board or o.undo_until(now))]
        self.noted[now] = sorted(shown, key=lambda order: (order.received_at, order.id))

    def do(self, what: str, which: int) -> None:
        """Do something with one of the orders; what the kitchen does not allow changes nothing."""
        if what == "order" or not self.ids:
            self.order()
            return
        number = which % len(self.ids)
        acts = {**self._presses(self.ids[number]), **self._words(number + 1)}
        try:
            acts[what]()
        except NotAllowed:
            return

    def _presses(self, order_id: str) -> dict[str, Callable[[], object]]:
        kitchen = self.service.kitchen
        return {
            "accept": lambda: kitchen.accept(order_id),
            "ready": lambda: kitchen.ready(order_id),
            "hand over": lambda: kitchen.hand_over(order_id),
            "undo": lambda: kitchen.undo(order_id),
            "recall": lambda: kitchen.recall(order_id),
            "more time": lambda: kitchen.more_time(order_id, 5),
            "cancel": lambda: kitchen.cancel(order_id, "no bread"),
            "rush": lambda: kitchen.marks.rush(order_id, rush=True),
            "tick": lambda: kitchen.tick(order_id, 0, done=True),
            "see": lambda: kitchen.marks.see_change(order_id),
            "see cancel": lambda: kitchen.marks.see_cancel(order_id),
        }

    def _words(self, number: int) -> dict[str, Callable[[], object]]:
        since = (self.clock.at - datetime(2026, 3, 14, 18, tzinfo=self.clock.at.tzinfo)).seconds
        change = newer(body(number), since + 1, items=[COLA, FRIES], pickupTime=None)
        return {
            "tell": self.service.tell,
            "change": lambda: self.service.deliver(change),
            "platform cancels": lambda: self.service.deliver(cancelled(body(number))),
            "repeat": lambda: self.service.deliver(body(number)),
        }

    def day(self) -> PastDay:
        """Load the day of the service, as the replay does."""
        self.service.store.close()
        since = datetime(2026, 3, 14, tzinfo=self.clock.at.tzinfo)
        days = Days(self.path)
        try:
            return load_day(days, since, since + DAY, self.channels)
        finally:
            days.close()

    @property
    def channels(self) -> dict[str, Channel]:
        """The kitchen's channels by name."""
        return {self.service.channel.name: self.service.channel}

    def replayed(self, day: PastDay, at: datetime) -> list[Order]:
        """Return the board of a past day at an instant."""
        kitchen = PastKitchen(day, self.channels)
        kitchen.turn_to(at)
        return sorted(kitchen.board(), key=lambda order: (order.received_at, order.id))
