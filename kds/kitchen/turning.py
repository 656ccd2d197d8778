"""What the kitchen does when the clock was set: everything that is open moves along."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kds.domain.journal import Kind
from kds.domain.order import Order
from kds.kitchen.controls import Controls
from kds.kitchen.moves import Moves
from kds.kitchen.telling import Telling


@dataclass(frozen=True)
class Turning:
    """Keeps ages, waits and undo times as they are while the time of day changes."""

    moves: Moves
    telling: Telling
    controls: Controls

    def clock_set(self, by: timedelta, at: datetime, orders: Iterable[Order]) -> None:
        """Move what was noted about these orders, each once.

        `at` is the new time, `by` away from the old one.

        Raises:
            StoreUnavailable: nothing was moved.

        """
        data: dict[str, object] = {"microseconds": by // timedelta(microseconds=1)}
        with self.moves.move():
            self.moves.note(self.moves.entry(None, Kind.NOTICE, at, {"clock set by": str(by)}))
            for order in {order.id: order for order in orders}.values():
                self.moves.record(order, self.moves.entry(order, Kind.CLOCK, at, data))
            self.controls.moved_along(by)
            self.moves.store.write_probe(at)
        self.telling.clock_set(by)
        self.controls.tell_watchers()
