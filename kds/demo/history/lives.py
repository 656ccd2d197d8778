"""Orders that live a whole life in a real kitchen: in time or late, cancelled, refused, not heard.

No network: what a platform would have answered is said at once. Time is turned by hand.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from random import Random

from kds.channels.channel import Refused, Told, Unreachable
from kds.demo.history.sending import Sender, channels
from kds.domain.allergy import allergy_unread
from kds.domain.items import group_starts
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.store import Store

# All lives begin in one week; the copies stand where they belong.
_BEGAN = datetime(2026, 1, 14, 11, 0, tzinfo=UTC)
_APART = timedelta(minutes=7)
ERASED_AFTER = timedelta(hours=24, seconds=15)
_UNDO_S = 3.0
_ANSWER = Told(status=200, body='{"status":"OK"}')
_OUTAGES = (
    ("The platform answered 503.", 503),
    ("The platform answered 429.", 429),
    ("There was no answer in time.", None),
)
_REASONS = ("Item out of stock", "Too busy", "Closing", "Cannot deliver", "Other reason")


class Load(IntEnum):
    """How much there is to do in the kitchen while an order is cooked."""

    QUIET = 0
    USUAL = 1
    RUSH = 2


# How much longer cooking takes than usual.
_SLOWER = {Load.QUIET: 0.8, Load.USUAL: 1.0, Load.RUSH: 1.55}


class Lives:
    """A kitchen in memory whose orders live one after the other; the same ones for a seed."""

    def __init__(self, seed: int) -> None:
        """Open it."""
        self.at = _BEGAN
        self._began = _BEGAN
        self.store = Store(None)
        self.store.open()
        self.channels = channels(self.now)
        self.kitchen = Kitchen(self.store, self.channels, self.now)
        self._rng = Random(f"{seed}/lives")  # noqa: S311 - a play, no secret
        self._sender = Sender(self.kitchen, self._rng)

    def now(self) -> datetime:
        """Return the time in this kitchen."""
        return self.at

    def live(self, load: Load) -> Order:
        """Let one order live to its end; return it as it stands then."""
        self._began += _APART
        self.at = self._began + timedelta(microseconds=self._rng.randrange(1_000_000))
        order_id = Life(self, self._sender, self._rng, load).play()
        return self.kitchen.order(order_id)

    def erase(self, order: Order) -> Order:
        """Let the time pass until the order's guest is forgotten; return what is left then."""
        self.at = (order.over_at or self.at) + ERASED_AFTER + timedelta(seconds=self._rng.random())
        self.kitchen.erasing.everything()
        return self.kitchen.order(order.id)


@dataclass
class Life:
    """The life of one order."""

    lives: Lives
    sender: Sender
    rng: Random
    load: Load
    id: str = ""
    _kitchen: Kitchen = field(init=False)

    def __post_init__(self) -> None:
        """Know the kitchen."""
        self._kitchen = self.lives.kitchen

    def play(self) -> str:
        """Play it; return the order's id."""
        chance, kitchen = self._chance, self._kitchen
        wish: dict[str, object] = {"test": chance(0.004), "allergy": chance(0.05)}
        if chance(0.04):
            wish |= {"scheduled": True}
        channel, body, raw = self.sender.order(self.lives.at, **wish)
        self.id = self.sender.send(channel, raw)
        if chance(0.02):
            self._wait(1, 20)
            self.sender.send(channel, raw)
        fate = self.rng.random()
        self._wait(4, 60 if self.load is Load.RUSH else 25)
        if fate < 0.01:  # noqa: PLR2004 - shares of all orders, here and below
            return self._cancelled(channel, body)
        if fate < 0.022:  # noqa: PLR2004
            kitchen.cancel(self.id, self.rng.choice(_REASONS))
            return self._told()
        if chance(0.02):
            kitchen.accept(self.id)
            self.lives.at += timedelta(seconds=1.6)
            kitchen.undo(self.id)
            self._wait(2, 6)
        kitchen.accept(self.id, added_minutes=self.rng.choice((5, 10)) if chance(0.04) else 0)
        self._told()
        if allergy_unread(kitchen.order(self.id)):
            self._wait(3, 20)
            kitchen.marks.see_allergy(self.id)
        if channel == "deliverect" and chance(0.03):
            self._changed(channel, body)
        if fate < 0.045:  # noqa: PLR2004
            self._wait(60, 200)
            return self._cancelled(channel, body)
        if fate < 0.05:  # noqa: PLR2004
            self._wait(60, 200)
            kitchen.cancel(self.id, self.rng.choice(_REASONS))
            return self._told()
        self._cook()
        return self._hand_over()

    def _cook(self) -> None:
        order = self._kitchen.order(self.id)
        starts = group_starts(order.content.items)
        pieces = sum(order.content.items[n].total_quantity for n in starts)
        takes = (200 + 58 * min(pieces, 12) + self.rng.expovariate(1 / 60)) * _SLOWER[self.load]
        takes *= self.rng.lognormvariate(0, 0.2)
        due = order.due_at
        if due and due - self.lives.at > timedelta(minutes=40):
            # What is for later is begun in its time.
            self.lives.at = due - timedelta(seconds=takes) + timedelta(seconds=self._seconds(60))
        ticks = starts if self._chance(0.25) else ()
        for start in ticks:
            self.lives.at += timedelta(seconds=takes / (len(starts) + 1))
            self._kitchen.tick(self.id, start, done=True)
        if ticks:
            self._told()
        self.lives.at += timedelta(seconds=takes / (len(ticks) + 1))
        if self._chance(0.03):
            self._kitchen.more_time(self.id, self.rng.choice((5, 10)))
            self._told()
            self._wait(120, 120)
        self._kitchen.ready(self.id)
        self._told()
        if self._chance(0.015):
            self._wait(10, 20)
            self._kitchen.recall(self.id)
            self._wait(60, 90)
            self._kitchen.ready(self.id)
            self._told()

    def _hand_over(self) -> str:
        eats_in = self._kitchen.order(self.id).content.order_type.value == "eat in"
        self._wait(20, 60 if eats_in else 260)
        self._kitchen.hand_over(self.id)
        return self._told()

    def _changed(self, channel: str, body: dict[str, object]) -> None:
        self._wait(20, 60)
        self.sender.send(channel, self.sender.newer(body, self.lives.at))
        self._wait(3, 15)
        order = self._kitchen.order(self.id)
        if not order.standing.change_seen:
            self._kitchen.marks.see_change(self.id)
        if allergy_unread(order):
            self._kitchen.marks.see_allergy(self.id)

    def _cancelled(self, channel: str, body: dict[str, object]) -> str:
        self.sender.cancel(channel, body, self.lives.at)
        self._told()
        self._wait(5, 30)
        if self._kitchen.order(self.id).state is State.CANCELLED:
            self._kitchen.marks.see_cancel(self.id)
        return self.id

    def _told(self) -> str:
        """Let the platform answer what waits, some time after the time to undo; return the id."""
        self.lives.at += timedelta(seconds=_UNDO_S + self._seconds(0.2))
        telling = self._kitchen.telling
        for step in self._kitchen.order(self.id).waiting_steps:
            took = round(80 + self._seconds(220) * 1.0)
            if self._chance(0.012):
                problem, status = self.rng.choice(_OUTAGES)
                for wait in (2, 4, 8)[: self.rng.randint(1, 3)]:
                    until = self.lives.at + timedelta(seconds=wait)
                    error = Unreachable(problem, status=status)
                    telling.put_off(self.id, step.id, error, took, until)
                    self.lives.at = until + timedelta(milliseconds=took)
            if self._chance(0.004):
                error_text = "The platform refused it (400)."
                telling.refused(self.id, step.id, Refused(error_text, status=400), took)
                self._wait(10, 60)
                if self._chance(0.5):
                    self._kitchen.settle_by_hand(self.id, step.id)
                    continue
                self._kitchen.try_again(self.id, step.id)
                self.lives.at += timedelta(seconds=1)
            self.lives.at += timedelta(milliseconds=took)
            telling.told(self.id, step.id, _ANSWER, took)
        return self.id

    def _wait(self, least: float, usual: float) -> None:
        """Let `least` seconds pass and, mostly, about `usual` more."""
        self.lives.at += timedelta(seconds=least + self._seconds(usual))

    def _seconds(self, usual: float) -> float:
        return self.rng.expovariate(1 / usual)

    def _chance(self, share: float) -> bool:
        return self.rng.random() < share
