"""Time from outside the domain: the instant as aware UTC, and names that sort by time."""

import os
import time
import uuid
from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the machine's clock as an aware UTC instant."""
    return datetime.now(UTC)


def new_id(at: datetime) -> str:
    """Return a UUIDv7 for the instant `at`: unique on every screen, and sorted by time.

    Source: RFC 9562, section 5.7 (48 bits of Unix milliseconds, version, 74 random bits).
    """
    milliseconds = int(at.timestamp() * 1000) & 0xFFFFFFFFFFFF
    random = int.from_bytes(os.urandom(10), "big")
    value = milliseconds << 80 | 0x7 << 76 | (random >> 68 & 0xFFF) << 64
    value |= 0b10 << 62 | random & 0x3FFFFFFFFFFFFFFF
    return str(uuid.UUID(int=value))


def monotonic_ms() -> int:
    """Return milliseconds on a clock that never jumps, for measuring how long something took."""
    return time.monotonic_ns() // 1_000_000
