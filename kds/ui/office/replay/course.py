"""The course of a service: how many tickets were on the board in each minute, and which were late.

By the same rules, and today's limits, by which the board colours a ticket.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kds.domain.order import Order
from kds.kitchen.past import Past
from kds.kitchen.past_day import PastDay
from kds.settings.screen import ScreenSettings
from kds.ui.theme import Tone
from kds.ui.urgency import comes_at, promised_at, tone_of

MINUTE = timedelta(minutes=1)
_BLINK = timedelta(microseconds=1)
# So much of the quiet before and after is shown, in minutes.
_AROUND = 5


@dataclass(frozen=True, slots=True, order=True)
class Late:
    """That a ticket turned late at an instant; `number` is what people call the order."""

    at: datetime
    order_id: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What happened from minute to minute, from `begins` on.

    `open` and `late` count the tickets on the board at each minute, `lates` are in their turn.
    `orders` is how many orders came in.
    """

    begins: datetime
    open: tuple[int, ...]
    late: tuple[int, ...]
    lates: tuple[Late, ...] = ()
    orders: int = 0

    @property
    def minutes(self) -> int:
        """How many minutes there are from the first to the last one that is shown."""
        return len(self.open) - 1

    @property
    def ends(self) -> datetime:
        """The last minute that is shown."""
        return self.begins + self.minutes * MINUTE

    def minute_of(self, at: datetime) -> int:
        """Return the number of the minute in which an instant lies."""
        return max(0, min(self.minutes, (at - self.begins) // MINUTE))

    def next_late(self, at: datetime) -> Late | None:
        """Return the next ticket that turns late after an instant, None when there is none."""
        place = bisect_right([late.at for late in self.lates], at)
        return self.lates[place] if place < len(self.lates) else None

    def late_orders(self) -> frozenset[str]:
        """Return the ids of all orders that were late at some time of the day."""
        return frozenset(late.order_id for late in self.lates)


def course_of(
    day: PastDay, settings: ScreenSettings, progress: Callable[[float], None] = lambda _share: None
) -> Course:
    """Return the course of a day; `progress` hears how much is done and may raise to stop it."""
    minutes = max(1, -(-(day.until - day.since) // MINUTE))
    opened, late, lates = [0] * minutes, [0] * minutes, list[Late]()
    for number, past in enumerate(day.pasts):
        progress(number / len(day.pasts))
        for since, until, order in _seen(past, day):
            first = -(-(since - day.since) // MINUTE)
            last = -(-(until - day.since) // MINUTE)
            for minute in range(first, min(last, minutes)):
                at = day.since + minute * MINUTE
                if comes_at(order, at, settings) is None:
                    opened[minute] += 1
                    late[minute] += tone_of(order, at, settings) is Tone.LATE
        lates += _turned_late(past, day, settings)
    first, last = _service(opened)
    return Course(
        begins=day.since + first * MINUTE,
        open=tuple(opened[first : last + 1]),
        late=tuple(late[first : last + 1]),
        lates=tuple(sorted(lates)),
        orders=sum(past.instants[0] >= day.since for past in day.pasts if past.instants),
    )


def _seen(past: Past, day: PastDay) -> Iterator[tuple[datetime, datetime, Order]]:
    """Yield when an order was on the board, or could still be undone back to it, and how."""
    for since, until, order in past.spans():
        end = min(until or day.until, day.until)
        if not order.on_board:
            end = min(end, order.undos[-1].until) if order.undos else since
        begin = max(since, day.since)
        if begin < end:
            yield begin, end, order


def _turned_late(past: Past, day: PastDay, settings: ScreenSettings) -> Iterator[Late]:
    """Yield each instant at which a ticket turned late that was not late before."""
    was_late_until: datetime | None = None
    for since, until, order in _seen(past, day):
        at = _late_from(order, since, until, settings)
        if at is None:
            continue
        if at != was_late_until:
            content = order.content
            number = content.display_id or content.channel_order_id[-6:] or content.remote_id[-6:]
            yield Late(at, order.id, number)
        was_late_until = until


def _late_from(
    order: Order, since: datetime, until: datetime, settings: ScreenSettings
) -> datetime | None:
    """Return from when on a ticket that stands like this between two instants is late."""
    if tone_of(order, since, settings) is Tone.LATE:
        return since
    if tone_of(order, until - _BLINK, settings) is not Tone.LATE:
        return None
    limit = order.received_at + settings.age_limits.of(order).late
    return promised_at(order) or limit


def _service(opened: list[int]) -> tuple[int, int]:
    """Return the first and the last minute that are worth being shown."""
    busy = [minute for minute, count in enumerate(opened) if count]
    if not busy:
        return 0, len(opened) - 1
    return max(0, busy[0] - _AROUND), min(len(opened) - 1, busy[-1] + _AROUND)
