"""The tests that a person may start, one at a time, and stop."""

import asyncio
import logging
import ssl
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace

from kds.app.program import Program
from kds.app.trying.calls import own_order
from kds.app.trying.inward import Inward
from kds.app.trying.leaving import clear
from kds.app.trying.outward import Outward
from kds.app.trying.portal import platform_address, reachable
from kds.app.trying.record import Watcher
from kds.domain.hops import Trip
from kds.domain.lifecycle import NotAllowed
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)


class Tries:
    """Runs tests on the program's own loop. `sees` says whether an order's ticket can be seen."""

    def __init__(
        self,
        program: Program,
        sees: Callable[[str], bool] | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Test the connections of `program`; `context` checks certificates, else the system."""
        self._program, self._context = program, context
        self._sees = sees or self._on_board
        self._task: asyncio.Task[Trip] | None = None
        self._trip: Trip | None = None
        self._watcher: Watcher = _nobody

    def start_outward(self, channel: str, watcher: Watcher) -> None:
        """Test what we say to a platform; what was under way is stopped."""
        program = self._program
        test = Outward(
            channel=program.kitchen.channels[channel],
            kitchen=program.kitchen,
            address=platform_address(channel, program.settings.channels),
            context=self._context,
        )
        self._begin(channel, test.run, watcher)

    def start_inward(self, channel: str, watcher: Watcher) -> None:
        """Send a test order through the public address, where there is one; else to ourselves."""
        program = self._program
        public, listening = program.settings.listener.public_url, reachable(program.address)
        test = Inward(
            call=own_order(channel, program.settings.channels, program.kitchen.now()),
            kitchen=program.kitchen,
            witness=program.traffic.witness,
            sees=self._sees,
            address=public or listening,
            listening=listening,
            local=not public,
            channel=channel,
            context=self._context if public else _unchecked(),
        )
        self._begin(channel, test.run, watcher)

    def stop(self) -> None:
        """Stop what is under way; its watcher hears at once that it is over, and no more."""
        task, self._task = self._task, None
        if task:
            task.cancel()
        trip, self._trip = self._trip, None
        if trip and not trip.is_over:
            self._watcher(replace(trip, is_over=True))

    def abandon(self) -> None:
        """Stop what is under way; whoever watched is not there any more."""
        self._watcher = _nobody
        self.stop()

    def clear(self) -> None:
        """Take every test order off the board."""
        clear(self._program.kitchen)

    def _begin(
        self,
        channel: str,
        run: Callable[[Watcher], Coroutine[object, object, Trip]],
        watcher: Watcher,
    ) -> None:
        self.stop()
        self._watcher = watcher
        # It can be stopped before it has begun.
        self._came(Trip(channel=channel, address="", hops=()))
        self._task = asyncio.get_running_loop().create_task(run(self._came))
        self._task.add_done_callback(_look_at_fault)

    def _came(self, trip: Trip) -> None:
        self._trip = trip
        self._watcher(trip)

    def _on_board(self, order_id: str) -> bool:
        with suppress(StoreUnavailable, NotAllowed):
            return self._program.kitchen.order(order_id).on_board
        return False


def _unchecked() -> ssl.SSLContext:
    """Return how we call ourselves: a certificate of our own is for our public name."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _nobody(_trip: Trip) -> None:
    """Watch nothing."""


def _look_at_fault(task: asyncio.Task[Trip]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("a test of a connection failed in a way nobody foresaw", exc_info=error)
