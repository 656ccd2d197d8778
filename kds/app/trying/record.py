"""Writes down how a test goes, hop by hop, and tells whoever watches after each change."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from kds.app.trying.wire import Stopped
from kds.domain.hops import Hop, HopKind, HopState, Trip, Trouble

log = logging.getLogger(__name__)

Watcher = Callable[[Trip], None]


class Record:
    """A test that is under way: `trip` is how it stands."""

    def __init__(self, trip: Trip, kinds: Sequence[HopKind], watcher: Watcher) -> None:
        """Begin with every hop waiting."""
        self.trip = replace(trip, hops=tuple(Hop(kind=kind) for kind in kinds))
        self._watcher = watcher
        self._began: dict[HopKind, float] = {}

    @asynccontextmanager
    async def hop(self, kind: HopKind, within: float) -> AsyncIterator[dict[str, str]]:
        """Take a hop inside; what is put into the dict is what was seen there.

        Raises:
            Stopped: it failed, or took longer than `within` seconds. It is written down.

        """
        facts: dict[str, str] = {}
        self.begin(kind)
        try:
            async with asyncio.timeout(within):
                yield facts
        except Stopped as stopped:
            self.fail(kind, stopped.trouble, **facts, **stopped.facts)
            raise
        except TimeoutError as error:
            self.fail(kind, Trouble.SILENT, **facts, seconds=f"{within:g}")
            raise Stopped(Trouble.SILENT) from error
        self.pass_(kind, **facts)

    def begin(self, kind: HopKind) -> None:
        """Take note that a hop begins now."""
        self._began[kind] = time.monotonic()
        self._put(kind, HopState.RUNNING)

    def pass_(self, kind: HopKind, **facts: str) -> None:
        """Take note that a hop is done, unless something was noted of it already."""
        if self.hop_of(kind).state is not HopState.NOTED:
            self._put(kind, HopState.DONE, facts)

    def note(self, kind: HopKind, trouble: Trouble, **facts: str) -> None:
        """Take note that a hop is done, and of what should be known of it."""
        self._put(kind, HopState.NOTED, facts, trouble)

    def skip(self, kind: HopKind, trouble: Trouble | None = None, **facts: str) -> None:
        """Take note that there is nothing to be done at a hop."""
        self._put(kind, HopState.SKIPPED, facts, trouble)

    def fail(self, kind: HopKind, trouble: Trouble, **facts: str) -> None:
        """Take note that it stops here."""
        self._put(kind, HopState.FAILED, facts, trouble)

    def hop_of(self, kind: HopKind) -> Hop:
        """Return a hop as it stands."""
        return next(hop for hop in self.trip.hops if hop.kind is kind)

    def reached(self, order_id: str) -> None:
        """Take note of the test order."""
        self.trip = replace(self.trip, order_id=order_id)

    def end(self) -> None:
        """Take note that nothing more comes."""
        self.trip = replace(self.trip, is_over=True)
        self._watcher(self.trip)

    def _put(
        self,
        kind: HopKind,
        state: HopState,
        facts: dict[str, str] | None = None,
        trouble: Trouble | None = None,
    ) -> None:
        began = self._began.get(kind)
        over = state not in (HopState.WAITING, HopState.RUNNING, HopState.SKIPPED)
        seconds = time.monotonic() - began if over and began is not None else None
        hop = Hop(kind=kind, state=state, seconds=seconds, facts=facts or {}, trouble=trouble)
        hops = tuple(hop if each.kind is kind else each for each in self.trip.hops)
        self.trip = replace(self.trip, hops=hops)
        log.debug("test of %s: %s %s", self.trip.channel, kind, state)
        self._watcher(self.trip)
