"""What the shop's address for statuses takes, strictly as the README describes it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

# Each status, and what a call must hold beside id, status and at; a reason is never a must.
STATUSES: Mapping[str, frozenset[str]] = {
    "accepted": frozenset({"ready_at"}),
    "preparing": frozenset(),
    "prepared": frozenset(),
    "delayed": frozenset({"ready_at"}),
    "ready": frozenset(),
    "handed_over": frozenset(),
    "cancelled": frozenset(),
}
_ALWAYS = frozenset({"id", "status", "at"})


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardStatus:
    """One status that took effect, even if its answer was lost. `body` is the whole call."""

    order_id: str
    status: str
    body: Mapping[str, Any]


def status_complaint(order_id: str, raw: bytes) -> str:
    """Say what is wrong with a status call on `order_id`, or "" when it is as documented."""
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        return "the body is no JSON object"
    status = body.get("status")
    if not isinstance(status, str) or status not in STATUSES:
        return f"status {status!r} is none of a kitchen's"
    needed = _ALWAYS | STATUSES[status]
    allowed = needed | ({"reason"} if status == "cancelled" else set())
    rules = [
        (needed <= set(body) <= allowed, f"fields of {status!r}: {sorted(needed)} are wanted"),
        (body.get("id") == order_id, f"id is not the {order_id!r} of the address"),
        (_is_time(body.get("at")), "at is no time with an offset"),
        (_is_time(body.get("ready_at", body.get("at"))), "ready_at is no time with an offset"),
        (isinstance(body.get("reason", ""), str), "reason is no text"),
    ]
    return next((complaint for kept, complaint in rules if not kept), "")


def _is_time(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
