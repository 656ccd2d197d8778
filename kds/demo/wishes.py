"""What a pretend platform has heard beside its orders, the same for every platform."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kds.demo.pretend_server import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardWish:
    """One call that took effect, even if its answer was lost.

    `what` is the platform's own word for it, `place` the restaurant that it is about, "" for the
    only one.
    """

    what: str
    place: str
    body: Mapping[str, Any]
    at: datetime
    sequence: int


def heard(call: Call, what: str, place: str, body: Mapping[str, Any]) -> HeardWish:
    """Return the record of a call that took effect."""
    return HeardWish(what=what, place=place, body=body, at=call.at, sequence=call.sequence)


def as_instant(value: object) -> datetime | None:
    """Return a time that names its offset, None for anything else."""
    if not isinstance(value, str):
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    return at if at.tzinfo else None
