"""What may come after an order: a changed version of it, and its cancellation."""

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime, timedelta
from random import Random
from typing import Any

from kds.demo.deliverect.lines import goods
from kds.demo.deliverect.orders import stamp
from kds.demo.drinks import BAG, DEPOSIT

_LATE_WISHES = ("No straws please", "I am running late, no hurry", "Could you add napkins?")


def changed(rng: Random, body: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Return a newer version of an order: same ids, other items or quantities or note.

    The amounts follow the items and `_updated` is `now`, or just after the one before.
    """
    newer = deepcopy(body)
    edits: list[Callable[[Random, dict[str, Any]], None]] = [_more, _longer_note]
    if len(newer["items"]) > 1:
        edits.append(_one_less)
    for edit in rng.sample(edits, k=rng.randint(1, len(edits))):
        edit(rng, newer)
    difference = goods(newer["items"]) - goods(body["items"])
    newer["payment"]["amount"] += difference
    if newer["payment"].get("due"):
        newer["payment"]["due"] += difference
    newer["_updated"] = _after(body["_updated"], now)
    return newer


def cancellation(
    body: dict[str, Any], now: datetime, *, new_id: str | None = None
) -> dict[str, Any]:
    """Return the cancellation of an order: its body with status 100.

    Source: Deliverect, "Order status" (100) and its changelog of September 2024: today with the
    order's own `_id`, before that with another one (`new_id`) and the same channelOrderId.
    """
    cancelled = deepcopy(body)
    cancelled["status"] = 100
    cancelled["_updated"] = _after(body["_updated"], now)
    if new_id is not None:
        cancelled["_id"] = new_id
    return cancelled


def _more(rng: Random, body: dict[str, Any]) -> None:
    food = [item for item in body["items"] if item["plu"] not in (BAG.plu, DEPOSIT.plu)]
    rng.choice(food)["quantity"] += 1


def _one_less(rng: Random, body: dict[str, Any]) -> None:
    # The first is always a dish: an order never shrinks to its bag.
    body["items"].pop(rng.randrange(1, len(body["items"])))


def _longer_note(rng: Random, body: dict[str, Any]) -> None:
    # Added, not replaced: the note may hold an allergy.
    note = body.get("note", "")
    wish = rng.choice(_LATE_WISHES)
    body["note"] = f"{note}\n{wish}" if note else wish


def _after(before: str, now: datetime) -> str:
    earliest = datetime.fromisoformat(before) + timedelta(seconds=1)
    return stamp(max(now, earliest))
