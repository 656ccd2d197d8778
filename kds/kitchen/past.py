"""How an order stood at any instant of its past, as its journal rows made it, one after the other.

The rows go through the same function as when they happened, and bodies through the same channels.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from functools import partial

from kds.channels.channel import Channel
from kds.domain.changes import apply
from kds.domain.journal import Entry, Kind
from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Content, Order
from kds.domain.share import Tick
from kds.kitchen.replay import content_of

# A channel that is switched off, a body of an older version or without what was personal in it.
_NOT_READ_AGAIN = (LookupError, ValueError, TypeError, AttributeError, NotAllowed)
_NOT_READ = (*_NOT_READ_AGAIN, NotImplementedError)

Read = Callable[[Entry], Content | None]
_Lived = list[tuple[datetime, Order]]


class Source(Enum):
    """From what it is known how an order stood.

    JOURNAL: each row, with what its body said. LAST_CONTENT: each row, but what the channel said is
    the last that is known of it. DOCUMENT: nothing but the times that the order itself holds.
    """

    JOURNAL = auto()
    LAST_CONTENT = auto()
    DOCUMENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """How one order stood: `orders` each from the instant of the same place on.

    The instants rise, also where the clock was set back: what a row made holds from the first
    instant on after which nothing before it was noted any more. `ticks` are in their turn.
    """

    id: str
    instants: tuple[datetime, ...]
    orders: tuple[Order, ...]
    ticks: tuple[Tick, ...]
    source: Source

    def at(self, instant: datetime) -> Order | None:
        """Return the order as it stood at an instant, None before it came."""
        place = bisect_right(self.instants, instant)
        return self.orders[place - 1] if place else None

    def spans(self) -> Iterable[tuple[datetime, datetime | None, Order]]:
        """Yield how it stood, from when on, and until when (None: to this day)."""
        ends = (*self.instants[1:], None)
        for since, until, order in zip(self.instants, ends, self.orders, strict=True):
            if until is None or since < until:
                yield since, until, order

    def ticks_until(self, instant: datetime) -> list[Tick]:
        """Return what was ticked off until an instant, oldest first."""
        return [tick for tick in self.ticks if tick.at <= instant]


def past_of(end: Order, rows: Sequence[Entry], channels: Mapping[str, Channel]) -> Past:
    """Return the past of an order that stands as `end`, by its journal rows, oldest first."""
    told = [row for row in rows if row.kind is not Kind.ERASED]
    lived, source = _lived(end, told, channels)
    instants: list[datetime] = []
    for at, _ in reversed(lived):
        instants.append(min(at, instants[-1]) if instants else at)
    ticks = [
        Tick(row.at, str(row.data.get("station", "")), bool(row.data.get("done")))
        for row in told
        if row.kind is Kind.TICK
    ]
    return Past(
        id=end.id,
        instants=tuple(reversed(instants)),
        orders=tuple(order for _, order in lived),
        ticks=tuple(ticks),
        source=source,
    )


def _lived(
    end: Order, rows: Sequence[Entry], channels: Mapping[str, Channel]
) -> tuple[_Lived, Source]:
    """Return how an order stood after each row, by the best source that leads to where it stands.

    What comes out of a source is believed only when the end is right: a channel may read an old
    body otherwise today.
    """
    readers: tuple[tuple[Source, Read], ...] = (
        (Source.JOURNAL, partial(content_of, channels=channels)),
        (Source.LAST_CONTENT, lambda row: end.content if row.body is not None else None),
    )
    for source, read in readers:
        try:
            lived = _replayed(rows, read)
        except _NOT_READ:
            continue
        if lived and _ends_as(lived[-1][1], end):
            return lived, source
    return _by_times(end), Source.DOCUMENT


def _replayed(rows: Sequence[Entry], read: Read) -> _Lived:
    order: Order | None = None
    lived: _Lived = []
    for row in rows:
        order = apply(order, row, read(row))
        lived.append((row.at, order))
    return lived


def _ends_as(order: Order, end: Order) -> bool:
    """Whether both say the same to a cook; words of guests may have been taken out of one."""
    mine, other = order.standing, end.standing
    same = replace(mine, cancel_reason="") == replace(other, cancel_reason="")
    lines = [(item.title, item.total_quantity, item.depth) for item in order.content.items]
    return same and lines == [
        (item.title, item.total_quantity, item.depth) for item in end.content.items
    ]


def _by_times(end: Order) -> _Lived:
    """Return how an order stood by the times that it holds itself; its steps are not known."""
    last = end.standing
    standing = replace(
        last,
        state=State.PLACED,
        accepted_at=None,
        accepted_by="",
        ready_at=None,
        closed_at=None,
        cancelled_at=None,
        cancelled_by="",
        cancel_reason="",
        items_done=(),
        parts_done=(),
    )
    bare = replace(end, steps=(), undos=(), question=None)
    lived = [(end.received_at, replace(bare, standing=standing))]
    for at, change in (
        (last.accepted_at, {"state": State.ACCEPTED, "accepted_at": last.accepted_at}),
        (last.ready_at, {"state": State.READY, "ready_at": last.ready_at}),
        (last.closed_at, {"state": State.CLOSED, "closed_at": last.closed_at}),
    ):
        if at is not None:
            standing = replace(standing, **change)  # type: ignore[arg-type]  # fields by name
            lived.append((max(at, lived[-1][0]), replace(bare, standing=standing)))
    if last.cancelled_at is not None:
        lived.append((max(last.cancelled_at, lived[-1][0]), replace(bare, standing=last)))
    return lived
