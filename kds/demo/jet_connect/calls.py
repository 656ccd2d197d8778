"""What a kitchen's call must look like, and the record of one that took effect. Source: KONF."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

SUCCESS, FAILED, AVAILABILITY = "sent-to-pos-success", "sent-to-pos-failed", "item-availability"

ERROR_CODES = frozenset(
    {
        *("UNKNOWN", "INACTIVE", "INCORRECT_SETUP", "IN_USE", "TIMEOUT", "NOT_SUPPORTED"),
        *("MENU_ERROR", "MALFORMED_REQUEST", "AUTH_FAILED", "STORE_CLOSED", "TENDER_ERROR"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One call that took effect, even if its answer was lost. `order_id` is "" for the menu."""

    name: str
    order_id: str
    body: Mapping[str, Any]
    at: datetime
    sequence: int


def complaint(name: str, body: Mapping[str, Any]) -> str:
    """Say what is wrong with a call's body, or "" when it is as documented."""
    get = body.get
    rules = [(_is_time(get("happenedAt")), "happenedAt is no time")]
    if name == FAILED:
        rules += [
            (get("errorCode") in ERROR_CODES, f"errorCode {get('errorCode')!r} is none"),
            (_is_text(get("errorMessage")), "errorMessage is no text"),
        ]
    if name == AVAILABILITY:
        items = get("itemReferences")
        until = get("nextAvailableAt")
        rules += [
            (get("event") in ("AVAILABLE", "UNAVAILABLE"), f"event {get('event')!r} is none"),
            (
                isinstance(items, list) and bool(items) and all(map(_is_text, items)),
                "itemReferences is no list of texts",
            ),
            (_is_text(get("restaurant")), "restaurant is no text"),
            (until is None or _is_time(until), "nextAvailableAt is no time"),
        ]
    return next((words for kept, words in rules if not kept), "")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_time(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
