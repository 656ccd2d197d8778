"""The orders as Just Eat keeps them: how each stands, and which call it may hear next.

Source: JEAPI, Order Acceptance API: the statuses 400, 404 and 409 of each call.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from kds.demo.pretend_server import Refuse

# Source: JEAPI, duedate: not in the past, and at most so far ahead.
_FARTHEST = timedelta(days=7)

LATE_STATUSES = ("Preparing", "OnItsWay", "Delivered")


class Stage(StrEnum):
    """How far an order has come, as Just Eat knows."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    READY = "ready"
    COMPLETE = "complete"


@dataclass(slots=True, kw_only=True)
class Entry:
    """One order; `asked` says that its guest asks where it is and has no answer yet."""

    collected: bool
    stage: Stage = Stage.PLACED
    due: str = ""
    asked: bool = False


class Book:
    """All orders by their id. The methods named after calls let an order hear one, or refuse."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def place(self, order_id: str, *, collected: bool, stage: Stage = Stage.PLACED) -> None:
        """Take in an order; one that is known keeps how it stands."""
        self.entries.setdefault(order_id, Entry(collected=collected, stage=stage))

    def stage(self, order_id: str) -> Stage:
        """Return how far an order has come."""
        return self.entries[order_id].stage

    def hear(self, what: str, order_id: str, body: Mapping[str, Any], now: datetime) -> None:
        """Let an order hear a call.

        Raises:
            Refuse: 404 for an unknown order, 400 for a wrong body, 409 for one that comes too late.

        """
        entry = self.entries.get(order_id)
        if entry is None:
            raise Refuse(404, _errors("Order could not be found"), f"no order {order_id!r}")
        _HEAR[what](entry, body, now)


def is_instant(value: object) -> bool:
    """Say whether a value is an instant with its offset."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _errors(description: str) -> bytes:
    return json.dumps({"errors": [{"description": description}]}).encode()


def _need(kept: object, status: int, complaint: str) -> None:
    if not kept:
        raise Refuse(status, _errors(complaint), complaint)


def _accept(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    del now
    _need(is_instant(body.get("TimeAcceptedFor")), 400, "TimeAcceptedFor is no time with offset")
    _need(entry.stage is Stage.PLACED, 409, f"the order is already {entry.stage}")
    entry.stage, entry.due = Stage.ACCEPTED, body["TimeAcceptedFor"]


def _reject(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    del now
    _need(isinstance(body.get("Message"), str), 400, "Message is no text")
    _need(entry.stage is Stage.PLACED, 409, f"the order is already {entry.stage}")
    entry.stage = Stage.REJECTED


def _due_date(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    due = body.get("DueDate")
    _need(is_instant(due), 400, "DueDate is no time with offset")
    ahead = datetime.fromisoformat(str(due)) - now
    _need(timedelta() <= ahead <= _FARTHEST, 400, "DueDate is out of range")
    entry.due = str(due)


def _ready(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    del body, now
    _need(entry.collected, 400, "the order is not a collection order")
    accepted = entry.stage in (Stage.ACCEPTED, Stage.READY)
    _need(accepted, 409, f"the order is {entry.stage}, not accepted")
    entry.stage = Stage.READY


def _complete(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    del body, now
    over = entry.stage in (Stage.CANCELLED, Stage.COMPLETE)
    _need(not over, 409, f"the order is already {entry.stage}")
    entry.stage = Stage.COMPLETE


def _late(entry: Entry, body: Mapping[str, Any], now: datetime) -> None:
    del now
    minutes = body.get("additionalDeliveryTimeToAddMinutes", 0)
    _need(body.get("lateOrderStatus") in LATE_STATUSES, 400, "lateOrderStatus is not known")
    _need(type(minutes) is int, 400, "additionalDeliveryTimeToAddMinutes is no whole number")
    _need(entry.asked, 404, "nobody asks about the order")
    entry.asked = False


_HEAR: dict[str, Callable[[Entry, Mapping[str, Any], datetime], None]] = {
    "accept": _accept,
    "reject": _reject,
    "duedate": _due_date,
    "readyforcollection": _ready,
    "complete": _complete,
    "lateorder": _late,
}
