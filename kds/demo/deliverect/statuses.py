"""What a status call must look like, and the record of one that was accepted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

# Source: Deliverect, "Order status": the codes that a kitchen may send.
KITCHEN_CODES = frozenset({10, 20, 40, 50, 60, 70, 90, 95, 110, 120})
# Source: Deliverect, "Order status": after these a kitchen has no more to say.
FINAL_CODES = frozenset({90, 95, 110, 120})

# Source: Deliverect, "Update order status": YYYY-MM-DDTHH:mm:ss.SSSSSSZ.
_TIME_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
# Source: Deliverect, "Update order status": yyyy-MM-ddTHH:mm:ssZ.
_NEW_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardStatus:
    """One status that took effect, even if its answer was lost. `sequence` is that of its call."""

    order_id: str
    code: int
    body: Mapping[str, Any]
    at: datetime
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardPreparationTime:
    """One preparation time that took effect, in `minutes` from `at`."""

    order_id: str
    minutes: int
    at: datetime
    sequence: int


def status_complaint(order_id: str, body: Mapping[str, Any]) -> str:
    """Say what is wrong with a status call on `order_id`, or "" when it is as documented.

    Source: Deliverect, "Update order status" (its examples leave receiptId empty, never out).
    """
    code, receipt, reason = body.get("status"), body.get("receiptId"), body.get("reason", "")
    applied = body.get("timeStamp")
    rules = [
        (body.get("orderId") == order_id, f"orderId is not the {order_id!r} of the path"),
        (type(code) is int and code in KITCHEN_CODES, f"status {code!r} is none of a kitchen's"),
        (isinstance(receipt, str), f"receiptId {receipt!r} is no text"),
        (isinstance(reason, str), f"reason {reason!r} is no text"),
        (_is_time(applied, _TIME_STAMP), "timeStamp is not YYYY-MM-DDTHH:mm:ss.SSSSSSZ"),
    ]
    for name in ("pickupTime", "deliveryTime"):
        fits = name not in body or _is_time(body[name], _NEW_TIME)
        rules.append((fits, f"{name} is not YYYY-MM-DDTHH:mm:ssZ"))
    return next((complaint for kept, complaint in rules if not kept), "")


def preparation_complaint(body: Mapping[str, Any]) -> str:
    """Say what is wrong with a preparation time call, or "" when it is as documented.

    Source: Deliverect, "Preparation time": `order` and `minutes`.
    """
    minutes = body.get("minutes")
    if not isinstance(body.get("order"), str) or not body["order"]:
        return f"order {body.get('order')!r} is no order id"
    if type(minutes) is not int or minutes < 0:
        return f"minutes {minutes!r} is no number of minutes"
    return ""


def _is_time(value: object, pattern: re.Pattern[str]) -> bool:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True
