"""A journal row: one thing that happened, kept for good."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a journal row tells."""

    RECEIVED = "received"
    REPEATED = "repeated"
    STALE = "stale"
    REVISED = "revised"
    UPDATED = "updated"
    CANCELLATION = "cancellation"
    NEWS = "news"
    NOTICE = "notice"
    PRESS = "press"
    TICK = "tick"
    SEEN = "seen"
    MARK = "mark"
    UNDO = "undo"
    ATTEMPT = "attempt"
    DECISION = "decision"
    CLOCK = "clock"
    ERASED = "erased"
    REMOVED = "removed"
    CONTROL = "control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row. `id` is unique on every screen, `data` is JSON-able, `body` a raw webhook body."""

    id: str
    at: datetime
    kind: Kind
    order_id: str | None
    screen: str
    data: dict[str, object]
    body: bytes | None = None
