"""Tells the channels what the kitchen did, oldest step of each order first, until they answer.

The table of steps is the queue, so nothing is lost when the program stops at any moment.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import timedelta

from kds.channels.channel import Refused, Told, Unreachable
from kds.clock import monotonic_ms
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

# Seconds between attempts; the last one goes on for as long as the order matters.
_WAITS_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
_JITTER = 0.2
_MOST_WAIT_S = 3600.0

# An order that nobody heard of for this long matters to nobody: a person decides about its steps.
_MATTERS_FOR = timedelta(hours=48)

_AT_ONCE = 8
_STORE_PAUSE_S = 1.0
_GRACE_S = 3.0


class Outbox:
    """Runs as one task; `wake` it when there may be a new step."""

    def __init__(
        self,
        kitchen: Kitchen,
        *,
        clock_seen: Callable[[str, timedelta], None] = lambda _name, _skew: None,
        channel_trouble: Callable[[str, str | None], None] = lambda _title, _problem: None,
    ) -> None:
        """Tell the steps of `kitchen`.

        `clock_seen` hears how far our clock is ahead of a channel's, `channel_trouble` that a
        channel (by its title) cannot be reached and why, or None when it answers.
        """
        self._kitchen = kitchen
        self._telling = kitchen.telling
        self._clock_seen = clock_seen
        self._channel_trouble = channel_trouble
        self._wake = asyncio.Event()
        self._attempts: set[asyncio.Task[None]] = set()
        kitchen.watch(self._order_changed)
        kitchen.telling.freed = self.wake

    def wake(self) -> None:
        """Look at the steps again."""
        self._wake.set()

    async def run(self) -> None:
        """Tell steps until cancelled; attempts under way get a moment to end."""
        try:
            while True:
                self._wake.clear()
                pause = self._start_due()
                await self._rest(pause)
        finally:
            if self._attempts:
                # Those under way may end, so that nothing is told twice after a restart.
                await asyncio.wait(self._attempts, timeout=_GRACE_S)
            for attempt in self._attempts:
                attempt.cancel()
            await asyncio.gather(*self._attempts, return_exceptions=True)

    def _order_changed(self, order: Order) -> None:
        if order.waiting_steps:
            self._wake.set()

    def _start_due(self) -> float | None:
        """Start an attempt for each step whose time has come; return seconds until the next one.

        None means that nothing happens before somebody wakes us, as each attempt does at its end.
        """
        room = _AT_ONCE - len(self._attempts)
        if room <= 0:
            return None
        try:
            for due in self._telling.due(room)[:room]:
                if taken := self._telling.take(due):
                    attempt = asyncio.create_task(self._attempt(*taken), name="tell")
                    self._attempts.add(attempt)
                    attempt.add_done_callback(self._attempt_done)
            now = self._kitchen.now()
            soonest = self._kitchen.store.next_due(now)
        except StoreUnavailable:
            return _STORE_PAUSE_S
        return (soonest - now).total_seconds() if soonest else None

    def _attempt_done(self, attempt: "asyncio.Task[None]") -> None:
        self._attempts.discard(attempt)
        self._wake.set()
        if not attempt.cancelled() and (error := attempt.exception()):
            log.error("an attempt could not be recorded", exc_info=error)

    async def _rest(self, pause: float | None) -> None:
        """Wait until woken, or until `pause` seconds are over (None: only until woken)."""
        if pause is None:
            await self._wake.wait()
            return
        alarm = asyncio.get_running_loop().call_later(pause, self._wake.set)
        try:
            await self._wake.wait()
        finally:
            alarm.cancel()

    async def _attempt(self, order: Order, step: Step) -> None:
        """Tell one step and record what came of it, however long the disk takes to allow that."""
        started = monotonic_ms()
        try:
            result = await self._tell(order, step)
            title = self._kitchen.title(order.channel)
            self._channel_trouble(title, str(result) if isinstance(result, Unreachable) else None)
            took = monotonic_ms() - started
            # The problem's words may quote an answer, so they stay out of the log.
            outcome = type(result).__name__.lower()
            log.info(
                "%s %s of order %s: %s %s after %d ms",
                *(step.name, step.code, order.id, outcome, result.status, took),
            )
            while True:
                try:
                    self._record(order, step, result, took)
                    break
                except StoreUnavailable:
                    await asyncio.sleep(_STORE_PAUSE_S)
        finally:
            self._telling.release(step.id)

    async def _tell(self, order: Order, step: Step) -> Told | Refused | Unreachable:
        channel = self._kitchen.channels[order.channel]
        try:
            told = await channel.tell(order, step)
        except (Refused, Unreachable) as error:
            return error
        except Exception as error:
            # A fault of ours in one order's step must neither stop the others nor lose this one.
            log.exception("telling order %s failed in a way nobody foresaw", order.id)
            return Unreachable(f"a fault in this program ({type(error).__name__})")
        if told.date:
            self._clock_seen(order.channel, self._kitchen.now() - told.date)
        return told

    def _record(
        self, order: Order, step: Step, result: Told | Refused | Unreachable, took_ms: int
    ) -> None:
        now = self._kitchen.now()
        if isinstance(result, Told):
            self._telling.told(order.id, step.id, result, took_ms)
        elif isinstance(result, Refused):
            self._telling.refused(order.id, step.id, result, took_ms)
        elif now - order.received_at > _MATTERS_FOR and now - step.pressed_at > _MATTERS_FOR:
            given_up = Refused(f"given up after {step.attempts + 1} attempts: {result}")
            self._telling.refused(order.id, step.id, given_up, took_ms)
        else:
            until = now + timedelta(seconds=wait_s(step.attempts, result.retry_after))
            self._telling.put_off(order.id, step.id, result, took_ms, until)


def wait_s(attempts: int, retry_after: float) -> float:
    """Return seconds until the next attempt after `attempts` failed ones before this."""
    wait = _WAITS_S[min(attempts, len(_WAITS_S) - 1)]
    wait *= 1 + random.uniform(-_JITTER, _JITTER)  # noqa: S311 - spreads load, guards nothing
    return min(max(wait, retry_after), _MOST_WAIT_S)
