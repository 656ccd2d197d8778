"""One loop for Qt and asyncio: qasync's, with timers that never fire early and cheap callbacks.

WORKAROUND for qasync 0.28: its timers are Qt's coarse ones, which fire up to 5 % early and take at
most 24.8 days; each callback makes a timer of its own, and a cancelled one stays in Qt until its
time, thousands of them under load. The version is pinned exactly, as names that are not public are
replaced here.
"""

import asyncio
import heapq
import itertools
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import cast

import qasync
from PySide6.QtCore import QObject, Qt, QTimerEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_LONGEST_MS = 0x7FFFFFFF
# Beyond this a coarse timer is exact enough and lets the processor sleep.
_PRECISE_BELOW_MS = 20_000
# A burst of callbacks must not keep the screen from painting for longer than this.
_TURN_S = 0.008


class _Timers(QObject):
    """Runs handles after a delay, and those without one together, in their order.

    Two timers of Qt serve all of them: one for what is due at once, one for what is due next.
    """

    def __init__(self) -> None:
        super().__init__()
        self._soon: deque[asyncio.Handle] = deque()
        self._later: list[tuple[float, int, asyncio.Handle]] = []
        self._count = itertools.count()
        self._soon_timer = self._later_timer = 0
        self._stopped = False

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Run `handle` after `delay` seconds: never early, and in order when there is no delay."""
        if delay <= 0:
            self._soon.append(handle)
            self._wake()
            return handle
        entry = (time.monotonic() + delay, next(self._count), handle)
        heapq.heappush(self._later, entry)
        if self._later[0] is entry:
            self._set_alarm()
        return handle

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        """Run what is due; callbacks that these add wait for the next turn, so that Qt gets one."""
        if event.timerId() == self._later_timer:
            now = time.monotonic()
            while self._later and (self._later[0][0] <= now or self._later[0][2].cancelled()):
                self._soon.append(heapq.heappop(self._later)[2])
            self._set_alarm()
        until = time.perf_counter() + _TURN_S
        for _ in range(len(self._soon)):
            if not self._soon:
                # A callback let Qt run events inside of it, and these ran the rest.
                break
            handle = self._soon.popleft()
            if not self._stopped and not handle.cancelled():
                # What the loop itself does with a handle; there is no public name for it.
                handle._run()  # noqa: SLF001
                if time.perf_counter() > until:
                    break
        if self._soon and not self._stopped:
            self._wake()
        elif self._soon_timer:
            self.killTimer(self._soon_timer)
            self._soon_timer = 0

    def stop(self) -> None:
        """Run nothing any more."""
        self._stopped = True

    def set_debug(self, _enabled: bool) -> None:  # noqa: FBT001 - called by qasync
        """Take note of asyncio's debug mode, which changes nothing here."""

    def _wake(self) -> None:
        if not self._soon_timer and not self._stopped:
            self._soon_timer = self.startTimer(0)

    def _set_alarm(self) -> None:
        """Let Qt call when the next delay is over."""
        if self._later_timer:
            self.killTimer(self._later_timer)
            self._later_timer = 0
        if self._later and not self._stopped:
            left = max(0.0, self._later[0][0] - time.monotonic())
            ms = min(math.ceil(left * 1000), _LONGEST_MS)
            precise = ms < _PRECISE_BELOW_MS
            kind = Qt.TimerType.PreciseTimer if precise else Qt.TimerType.CoarseTimer
            self._later_timer = self.startTimer(ms, kind)


class QtLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync ships no types
    """The event loop of the program with a screen."""

    def __init__(self, app: QApplication) -> None:
        """Run on the loop of `app`."""
        super().__init__(app)
        self._timer = _Timers()
        # qasync's own pool of Qt threads cannot be shut down without waiting.
        self.set_default_executor(ThreadPoolExecutor(4, "kds"))

    @override
    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Run a callback in the next turn of the loop."""
        handle = asyncio.Handle(callback, args, cast("asyncio.AbstractEventLoop", self), context)
        return self._timer.add_callback(handle)
