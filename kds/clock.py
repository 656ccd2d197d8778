"""Time from outside the domain: the instant as aware UTC, and names that sort by time."""

import os
import sys
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

# The network's time service nudges the clock by less; a person sets it by more.
_NUDGE = timedelta(seconds=2)
# Two clocks that are read further apart than this were read with a pause in between.
_AT_ONCE_S = 0.1
_NONE = timedelta()


def utc_now() -> datetime:
    """Return the machine's clock as an aware UTC instant."""
    return datetime.now(UTC)


def ticks() -> float:
    """Return seconds on a clock that nobody can set and that goes on while the machine sleeps.

    Python's own monotonic clock stands still in a suspended Linux or macOS.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Clock:
    """The kitchen's time: the machine's clock, which does not jump before the kitchen is ready.

    When somebody sets the machine's clock, this one first goes on as if nothing had happened, so
    that no age grows by an hour and none stands still. `jump` says by how much the other was set;
    the kitchen then moves what it has noted by as much, and `follow` takes the jump over.
    """

    def __init__(
        self, wall: Callable[[], datetime] = utc_now, ticks: Callable[[], float] = ticks
    ) -> None:
        """Begin at `wall`, which can be set; `ticks` are seconds that only go on."""
        self._wall, self._ticks = wall, ticks
        self._at, self._tick = wall(), ticks()

    def __call__(self) -> datetime:
        """Return the instant, aware UTC."""
        wall, steady, tick = self._read()
        if abs(wall - steady) > _NUDGE:
            return steady
        # Small corrections are followed at once, so that they never add up to a jump.
        self._at, self._tick = wall, tick
        return wall

    def jump(self) -> timedelta:
        """Return how far the machine's clock was set, forward or (less than 0) back."""
        wall, steady, _ = self._read()
        return wall - steady if abs(wall - steady) > _NUDGE else _NONE

    def follow(self, jump: timedelta) -> None:
        """Go on at the new time, `jump` away from the old one."""
        self._at += jump

    def _read(self) -> tuple[datetime, datetime, float]:
        """Return the machine's clock, the time that it would be without any jump, and the tick."""
        while True:
            tick, wall = self._ticks(), self._wall()
            if self._ticks() - tick < _AT_ONCE_S:
                return wall, self._at + timedelta(seconds=tick - self._tick), tick


def new_id(at: datetime) -> str:
    """Return a UUIDv7 for the instant `at`: unique on every screen, and sorted by time.

    Source: RFC 9562, section 5.7 (48 bits of Unix milliseconds, version, 74 random bits).
    """
    random = int.from_bytes(os.urandom(10), "big")
    value = _milliseconds(at) << 80 | 0x7 << 76 | (random >> 68 & 0xFFF) << 64
    value |= 0b10 << 62 | random & 0x3FFFFFFFFFFFFFFF
    return str(uuid.UUID(int=value))


def first_id(at: datetime) -> str:
    """Return what stands before every id that `new_id` gives from the instant `at` on."""
    return str(uuid.UUID(int=_milliseconds(at) << 80))


def _milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000) & 0xFFFFFFFFFFFF


def monotonic_ms() -> int:
    """Return milliseconds on a clock that never jumps, for measuring how long something took."""
    return time.monotonic_ns() // 1_000_000
