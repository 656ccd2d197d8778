"""After a gap: how long the program was away, and what was ordered meanwhile."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.notices import Notice, Notices, Severity
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

KEY = "away"
# A restart that nobody would notice.
_SHORTEST = timedelta(seconds=30)
# Platforms try again for some minutes; what comes later than this was not held up by the gap.
_COMING = timedelta(minutes=10)
_HOUR_S = 3600
_PAUSE_S = 5.0


class Away:
    """Says "was away 0:41, 2 orders came in", and counts for some minutes what still comes."""

    def __init__(self, kitchen: Kitchen, notices: Notices) -> None:
        """Watch the orders of `kitchen`."""
        self._kitchen, self._notices = kitchen, notices
        self._gone: datetime | None = None
        self._back = self._looked = kitchen.now()
        self._came: set[str] = set()
        kitchen.watch(self._order_changed)

    def begin(self) -> None:
        """Look how long ago the program last gave a sign; before anything else is written.

        Where that lies ahead, the clock was set back meanwhile, and the orders are moved along.
        """
        now = self._kitchen.now()
        with suppress(StoreUnavailable):
            last = self._kitchen.store.last_sign()
            if last is None:
                return
            if last > now:
                log.info("the clock was set back by %s or more meanwhile", last - now)
                self._kitchen.clock_set(now - last, now)
            elif now - last >= _SHORTEST:
                self._returned(last, now)

    async def run(self) -> None:
        """Notice that the machine slept; take a notice down later if nothing was missed."""
        while True:
            self.look()
            await asyncio.sleep(_PAUSE_S)

    def look(self) -> None:
        """Compare the time with that of the last look, some seconds ago."""
        now, looked = self._kitchen.now(), self._looked
        self._looked = now
        if now - looked >= _SHORTEST + timedelta(seconds=_PAUSE_S):
            self._returned(looked, now)
        elif now - self._back > _COMING and not self._came:
            self._notices.clear(KEY)

    def clock_set(self, by: timedelta) -> None:
        """Take note that the clock was set."""
        self._looked += by
        self._back += by
        self._gone = self._gone and self._gone + by

    def _returned(self, last: datetime, now: datetime) -> None:
        self._gone, self._back, self._came = last, now, set()
        self._show()

    def _order_changed(self, order: Order) -> None:
        if self._gone is None or order.id in self._came:
            return
        placed, received = order.content.placed_at, order.received_at
        held_up = self._back <= received <= self._back + _COMING
        if placed and held_up and self._gone <= placed < self._back:
            self._came.add(order.id)
            self._show()

    def _show(self) -> None:
        if self._gone is None:
            return
        count, lasted = len(self._came), _lasted(self._back - self._gone)
        title = f"Was away {lasted}, {count} orders came in"
        if count == 1:
            title = f"Was away {lasted}, 1 order came in"
        elif not count:
            title = f"Was away {lasted}"
        waiting = self._waiting()
        text = (
            "Platforms send again for about 5 minutes what could not come in. What they gave up on "
            "before stands on their own tablets alone: look there."
        )
        if waiting:
            text = (
                f"Orders that wait for an answer: {waiting}. Platforms send again for about "
                "5 minutes what could not come in. What they gave up on before stands on their own "
                "tablets alone: look there."
            )
        self._notices.show(Notice(KEY, Severity.INFO, title, text))

    def _waiting(self) -> int:
        with suppress(StoreUnavailable):
            return sum(order.state is State.PLACED for order in self._kitchen.board())
        return 0


def _lasted(gap: timedelta) -> str:
    seconds = int(gap.total_seconds())
    if seconds < _HOUR_S:
        return f"{seconds // 60}:{seconds % 60:02d}"
    return f"{seconds // _HOUR_S} h {seconds % _HOUR_S // 60:02d}"
