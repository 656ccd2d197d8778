"""Makes orders in the web shop's shape, the same ones for the same seed."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any, TypedDict, Unpack

from kds.demo.basket import Line, fill
from kds.demo.brands import BRANDS
from kds.demo.chance import chance
from kds.demo.people import ALLERGY_NOTES, REMARKS, Guest, make_guest, make_note

DELIVERY, COLLECTION, EAT_IN = "delivery", "collection", "eat_in"


class Wish(TypedDict, total=False):
    """What an order shall be like; what is not wished for is made up.

    `kind` is delivery, collection or eat_in, `unpaid` one to be paid when it is handed over,
    `test` a test order. `pace` divides every duration, so that a fast service has short promises.
    `lines` is what is ordered, `minutes` until when it is wanted, `note` what the guest says.
    """

    kind: str
    allergy: bool
    scheduled: bool
    unpaid: bool
    test: bool
    pace: float
    lines: tuple[Line, ...]
    minutes: float
    note: str


def make_order(rng: Random, now: datetime, **wish: Unpack[Wish]) -> dict[str, Any]:
    """Make up one order as of `now` (aware) and return its body, ready to be sent as JSON.

    The same `rng` state, `now` and wishes give the same body.
    """
    kind = wish.get("kind", rng.choice((DELIVERY, DELIVERY, COLLECTION)))
    guest = make_guest(rng)
    remarks = tuple(rng.sample(REMARKS, k=rng.choice((0, 0, 1))))
    lines = wish.get("lines") or fill(rng, rng.choice(BRANDS), remarks)
    note = rng.choice(ALLERGY_NOTES) if wish.get("allergy") else make_note(rng, guest)
    scheduled = wish.get("scheduled", chance(rng, 0.1))
    minutes = rng.choice((12, 15, 20, 25)) + (rng.randint(45, 150) if scheduled else 0)
    note, wanted_in = wish.get("note", note), wish.get("minutes", minutes)
    number = rng.randrange(100, 1000)
    body = {
        "id": f"{now:%Y}-{rng.randrange(10**9):09d}",
        "number": f"W{number}",
        "placed_at": now.isoformat(),
        "updated_at": now.isoformat(),
        "type": kind,
        "asap": not scheduled,
        "due_at": (now + timedelta(minutes=wanted_in) / wish.get("pace", 1.0)).isoformat(),
        "note": note,
        "currency": "EUR",
        "total": total(lines),
        "paid": not wish.get("unpaid", chance(rng, 0.15)),
        "test": wish.get("test", False),
        "items": [_line(line) for line in lines],
        "customer": {"name": guest.name, "phone": guest.phone, "email": guest.email},
    }
    if kind == DELIVERY:
        body |= {"address": _address(guest), "delivery_note": guest.extra}
    if kind == EAT_IN:
        body["table"] = str(rng.randint(1, 20))
    return body


def changed(rng: Random, body: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Return the next version of an order: more of its first line, or another note."""
    after = {**body, "updated_at": now.isoformat()}
    if chance(rng, 0.3):
        return {**after, "note": rng.choice(REMARKS)}
    first, *others = body["items"]
    one = first["price"] + sum(option["price"] for option in first["options"])
    return {
        **after,
        "items": [{**first, "quantity": first["quantity"] + 1}, *others],
        "total": body["total"] + one,
    }


def total(lines: Iterable[Line]) -> int:
    """Return what lines cost together, in minor units."""
    return sum(line.quantity * (line.price + total(line.lines)) for line in lines)


def _line(line: Line) -> dict[str, Any]:
    return {
        "name": line.product.name,
        "sku": line.product.plu,
        "quantity": line.quantity,
        "price": line.price,
        "note": line.remark,
        "removed": line.removed,
        "options": [_line(option) for option in line.lines],
    }


def _address(guest: Guest) -> dict[str, Any]:
    return {
        "street": guest.street,
        "number": guest.number,
        "postcode": guest.postcode,
        "city": guest.city,
        "extra": guest.extra,
        "latitude": guest.latitude,
        "longitude": guest.longitude,
    }
