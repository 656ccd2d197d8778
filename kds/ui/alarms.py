"""When an alarm sounds, and what still waits for somebody. Knows orders and seconds, nothing else.

A sound may be drowned by a fan and a flash be behind somebody's back: an alarm stands until a
person has touched what it is about. Bursts sound once, so that nobody switches the sound off.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.ui.urgency import NOT_BY_US

# What comes so soon after a sound of its kind does not sound by itself.
_BURST_S = 5.0
# The longest sound lasts 1.4 s; a moment of silence keeps two apart.
_SOUND_S = 2.0
# Nobody in the kitchen can end a lost connection with a touch: it is called to mind, no more.
_LOST_AGAIN_S = 60.0
# How long the screen flashes for what nobody can touch.
_FLASH_S = 3.0
# An undo may bring an order back that had just left; later it would be somebody's mistake.
_REMEMBERED_S = 600.0


class Alarm(StrEnum):
    """What there is to hear, the gravest first. The value is the sound's name."""

    CANCELLED = "cancelled"
    CHANGED = "changed"
    NEW = "new"
    SCHEDULED = "scheduled"
    LOST = "lost"
    LATE = "late"


GRAVITY = {alarm: place for place, alarm in enumerate(Alarm)}


@dataclass(frozen=True, slots=True)
class Sight:
    """An order as the screen sees it: whether it waits under Upcoming, whether it is late."""

    order: Order
    upcoming: bool
    late: bool


@dataclass(slots=True)
class _Known:
    """What is remembered of an order: how it was seen last, and what it asks for."""

    sight: Sight
    was_late: bool
    asks: set[Alarm] = field(default_factory=set)
    gone_at: float | None = None


class Alarms:
    """Told of orders, touches and lost connections; asked what must sound now, and what flashes."""

    def __init__(self, ticks: Callable[[], float], repeat_s: float = 8.0) -> None:
        """Know nothing yet. `ticks` are seconds that only go on."""
        self._ticks = ticks
        self.repeat_s = repeat_s
        self._known: dict[str, _Known] = {}
        self._lost: frozenset[str] = frozenset()
        self._lost_until: dict[str, float] = {}
        # What has not sounded since it came up, and when each kind sounded last.
        self._fresh: set[Alarm] = set()
        self._sounded: dict[Alarm, float] = {}

    def begin(self, sights: Iterable[Sight]) -> None:
        """Take the orders that the board begins with: only those that nobody answered sound."""
        for sight in sights:
            known = self._remember(sight)
            if sight.order.state is State.PLACED and not sight.upcoming:
                self._ask(known, Alarm.NEW)
            if sight.order.question:
                self._ask(known, Alarm.CHANGED)

    def see(self, sight: Sight) -> None:
        """Take an order as it stands now, because it or the time has changed."""
        known = self._known.get(sight.order.id)
        if known is None:
            self._meet(sight)
        else:
            before, known.sight = known.sight, sight
            self._compare(known, before, sight)

    def knows(self, order_id: str) -> bool:
        """Say whether an order has been seen before."""
        return order_id in self._known

    def touched(self, order_id: str) -> None:
        """Take note that somebody has put a finger on an order: nothing of it sounds any more.

        A question goes on until it is answered: a platform, and a guest, wait for that.
        """
        if known := self._known.get(order_id):
            known.asks &= {Alarm.CHANGED} if known.sight.order.question else set()

    def lost(self, keys: frozenset[str]) -> None:
        """Take what is lost now: all connections that have failed, by any name."""
        now = self._ticks()
        # One that comes and goes within a minute is one trouble.
        appeared = {key for key in keys if now >= self._lost_until.get(key, now)}
        if appeared - self._lost:
            self._freshen(Alarm.LOST)
        self._lost_until = {k: until for k, until in self._lost_until.items() if until > now}
        self._lost_until |= dict.fromkeys(keys | self._lost, now + _LOST_AGAIN_S)
        self._lost = keys

    def sound(self) -> Alarm | None:
        """Return what must sound now, and count it as sounded; one sound at a time.

        What has not sounded yet comes first, the gravest before the others; then what has been
        silent for longest.
        """
        now = self._ticks()
        self._forget(now - _REMEMBERED_S)
        asking = self._asking()
        self._fresh &= asking
        last = max(self._sounded.values(), default=None)
        if last is not None and now - last < _SOUND_S:
            return None
        due = [alarm for alarm in asking if self._is_due(alarm, now)]
        if not due:
            return None
        chosen = min(due, key=self._turn)
        self.sounded(chosen)
        return chosen

    def sounded(self, alarm: Alarm) -> None:
        """Count a sound that was played, by whomever."""
        self._sounded[alarm] = self._ticks()
        self._fresh.discard(alarm)
        if alarm is Alarm.LATE:
            for known in self._known.values():
                known.asks.discard(Alarm.LATE)

    @property
    def remembered(self) -> int:
        """How many orders are kept in mind."""
        return len(self._known)

    def unacknowledged(self) -> frozenset[str]:
        """Return the ids of the orders that wait for somebody's touch."""
        return frozenset(
            key for key, known in self._known.items() if known.asks - {Alarm.LATE, Alarm.LOST}
        )

    def flashing(self) -> Alarm | None:
        """Return what the screen's edge shows: what sounded a moment ago, else the gravest."""
        now = self._ticks()
        for alarm in (Alarm.LOST, Alarm.LATE):
            if alarm in self._sounded and now - self._sounded[alarm] < _FLASH_S:
                return alarm
        standing = self._asking() - {Alarm.LOST, Alarm.LATE}
        return min(standing, key=GRAVITY.__getitem__, default=None)

    def _meet(self, sight: Sight) -> None:
        order = sight.order
        if not order.on_board:
            return
        known = self._remember(sight)
        if _cancel_unseen(order):
            self._ask(known, Alarm.CANCELLED)
        elif order.question:
            self._ask(known, Alarm.CHANGED)
        elif order.state in (State.PLACED, State.ACCEPTED) and not sight.upcoming:
            # What is further along has come back by a recall: somebody stands before it.
            self._ask(known, Alarm.NEW)

    def _compare(self, known: _Known, before: Sight, after: Sight) -> None:
        was, order = before.order, after.order
        if order.state is not was.state or after.upcoming:
            known.asks -= {Alarm.NEW, Alarm.SCHEDULED}
        asked = order.question is not None and order.question != was.question
        if asked or (not order.standing.change_seen and order.revision > was.revision):
            self._ask(known, Alarm.CHANGED)
        elif order.standing.change_seen and not order.question:
            known.asks.discard(Alarm.CHANGED)
        if before.upcoming and not after.upcoming and _comes_by_time(was, order):
            self._ask(known, Alarm.SCHEDULED)
        if order.standing.cancelled_by or not order.on_board:
            known.asks &= {Alarm.CANCELLED}
        if not _cancel_unseen(order):
            known.asks.discard(Alarm.CANCELLED)
        elif not _cancel_unseen(was):
            self._ask(known, Alarm.CANCELLED)
        if after.late and not known.was_late and order.on_board:
            known.was_late = True
            self._ask(known, Alarm.LATE)
        known.gone_at = None if order.on_board else known.gone_at or self._ticks()

    def _remember(self, sight: Sight) -> _Known:
        known = _Known(sight, was_late=sight.late)
        self._known[sight.order.id] = known
        return known

    def _forget(self, long_ago: float) -> None:
        for key, known in list(self._known.items()):
            if known.gone_at is not None and known.gone_at < long_ago:
                del self._known[key]

    def _ask(self, known: _Known, alarm: Alarm) -> None:
        known.asks.add(alarm)
        self._freshen(alarm)

    def _freshen(self, alarm: Alarm) -> None:
        last = self._sounded.get(alarm)
        if last is None or self._ticks() - last >= _BURST_S:
            self._fresh.add(alarm)

    def _asking(self) -> set[Alarm]:
        asking = {alarm for known in self._known.values() for alarm in known.asks}
        return asking | {Alarm.LOST} if self._lost else asking

    def _is_due(self, alarm: Alarm, now: float) -> bool:
        if alarm in self._fresh:
            return True
        again = {Alarm.LOST: _LOST_AGAIN_S, Alarm.LATE: math.inf}.get(alarm, self.repeat_s)
        return now - self._sounded.get(alarm, now) >= again

    def _turn(self, alarm: Alarm) -> tuple[bool, float, int]:
        fresh = alarm in self._fresh
        return not fresh, 0.0 if fresh else self._sounded[alarm], GRAVITY[alarm]


def _cancel_unseen(order: Order) -> bool:
    return order.standing.cancelled_by in NOT_BY_US and not order.standing.cancel_seen


def _comes_by_time(was: Order, order: Order) -> bool:
    """Say whether only the time has brought an order from Upcoming to the board."""
    pressed = {undo.press_id for undo in order.undos} - {undo.press_id for undo in was.undos}
    asks_otherwise = order.attention or order.refused_step or not order.standing.change_seen
    return order.state is State.ACCEPTED and not pressed and not asks_otherwise
