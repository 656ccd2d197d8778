"""The way out for wishes beside orders: ends them in time and tells each until it is heard.

The table of wishes is the queue, so nothing is lost when the program stops at any moment, and an
end that passes meanwhile is told at the next start.
"""

import asyncio
import logging
from collections.abc import Coroutine

from kds.app.control_notices import ControlNotices
from kds.channels.channel import Refused, Told, Unreachable
from kds.clock import monotonic_ms
from kds.domain.controls import Control
from kds.kitchen import Kitchen
from kds.kitchen.controls import Said
from kds.notices import Notices
from kds.outbox import wait_s
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

_STORE_PAUSE_S = 1.0
_GRACE_S = 3.0
# Ends are looked for at least this often, as the clock may be set.
_LONGEST_PAUSE_S = 1.0


class Controlling:
    """Runs as one task; wakes with every change of a wish."""

    def __init__(self, kitchen: Kitchen, notices: Notices) -> None:
        """Tell the wishes of `kitchen`, and keep what holds in `notices`."""
        self._kitchen = kitchen
        self._notices = ControlNotices(kitchen, notices)
        self._telling = kitchen.control_telling
        self._wake = asyncio.Event()
        self._attempts: set[asyncio.Task[None]] = set()
        kitchen.controls.watchers.append(self._wake.set)

    async def run(self) -> None:
        """End and tell wishes until cancelled; attempts under way get a moment to end."""
        try:
            while True:
                self._wake.clear()
                await self._rest(self._look())
        finally:
            if self._attempts:
                await asyncio.wait(self._attempts, timeout=_GRACE_S)
            for attempt in self._attempts:
                attempt.cancel()
            await asyncio.gather(*self._attempts, return_exceptions=True)

    def _look(self) -> float:
        """Do what is due; return for how many seconds there is nothing more to do, at most."""
        try:
            self._kitchen.controls.end_due()
            for control in self._telling.due():
                self._telling.take(control)
                self._begin(self._attempt(control))
            self._notices.look()
        except StoreUnavailable:
            return _STORE_PAUSE_S
        for channel in self._telling.wanted():
            if channel in self._kitchen.channels:
                self._begin(self._ask(channel))
        return _LONGEST_PAUSE_S

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        attempt = asyncio.create_task(work, name="control")
        self._attempts.add(attempt)
        attempt.add_done_callback(self._attempt_done)

    def _attempt_done(self, attempt: "asyncio.Task[None]") -> None:
        self._attempts.discard(attempt)
        self._wake.set()
        if not attempt.cancelled() and (error := attempt.exception()):
            log.error("what came of a wish could not be recorded", exc_info=error)

    async def _rest(self, pause: float) -> None:
        alarm = asyncio.get_running_loop().call_later(pause, self._wake.set)
        try:
            await self._wake.wait()
        finally:
            alarm.cancel()

    async def _attempt(self, control: Control) -> None:
        started = monotonic_ms()
        try:
            result = await self._tell(control)
            took = monotonic_ms() - started
            outcome = type(result).__name__.lower()
            log.info("%s of %s: %s after %d ms", control.wish, control.channel, outcome, took)
            while True:
                try:
                    self._record(control, result, took)
                    break
                except StoreUnavailable:
                    await asyncio.sleep(_STORE_PAUSE_S)
        finally:
            self._telling.release(control)

    async def _tell(self, control: Control) -> Told | Refused | Unreachable:
        try:
            return await self._kitchen.channels[control.channel].control(control)
        except (Refused, Unreachable) as error:
            return error
        except Exception as error:
            # A fault of ours must not lose the wish.
            log.exception("telling a wish failed in a way nobody foresaw")
            return Unreachable(f"a fault in this program ({type(error).__name__})")

    def _record(self, control: Control, result: Told | Refused | Unreachable, took_ms: int) -> None:
        if isinstance(result, Told):
            self._telling.told(control, result, took_ms)
        elif isinstance(result, Refused):
            self._telling.refused(control, result, took_ms)
        else:
            wait = wait_s(control.attempts, result.retry_after)
            self._telling.put_off(control, result, took_ms, wait)

    async def _ask(self, channel: str) -> None:
        """Ask a platform what it holds to be out."""
        kitchen = self._kitchen
        now = kitchen.now()
        try:
            places = kitchen.channels[channel].places(kitchen.controls.wishes.places(channel, now))
            out = await kitchen.channels[channel].out_of_stock(places)
        except (Refused, Unreachable, StoreUnavailable) as error:
            said = Said(now, problem=str(error))
        except Exception as error:
            log.exception("asking what is out failed in a way nobody foresaw")
            said = Said(now, problem=f"a fault in this program ({type(error).__name__})")
        else:
            said = Said(kitchen.now(), tuple(out))
        self._telling.said(channel, said)
