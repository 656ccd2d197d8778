"""Makes orders in the Partner API's documented shape, the same ones for the same seed."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypedDict, Unpack

from kds.demo.basket import Line, fill
from kds.demo.brands import BRANDS
from kds.demo.chance import chance
from kds.demo.drinks import BAG, DEPOSIT
from kds.demo.menu import Brand, Tag
from kds.demo.people import ALLERGY_NOTES, Guest, make_guest, make_note

DELIVERY, COLLECTION = "Delivery", "Collection"

_LETTERS = "abcdefghjkmnpqrstvwxyz0123456789"
_SIZES = ("", "", "", "Regular", "Large")
_BOTTLES = ("", "330ml", "500ml")
_PER_CENT_TAX = 20


class Wish(TypedDict, total=False):
    """What an order shall be like; what is not wished for is made up.

    `method` is "Delivery" or "Collection", `scheduled` an order for later, `cash` one to be paid at
    the door, `allergy` one with an allergy in its note, `test` a test order. `pace` divides every
    duration, so that a fast service has short promises. `lines` is what is ordered, `minutes` until
    when it is to be ready, `note` what the guest says.
    """

    brand: Brand
    method: str
    scheduled: bool
    cash: bool
    allergy: bool
    test: bool
    pace: float
    lines: tuple[Line, ...]
    minutes: float
    note: str


def make_order(rng: Random, now: datetime, **wish: Unpack[Wish]) -> dict[str, Any]:
    """Make up one order as of `now` (aware) and return its body, ready to be sent as JSON.

    The same `rng` state, `now` and wishes give the same body. Source: JEAPI and PAPI,
    `acceptance-requested`; `order-ready-for-preparation` has the same shape.
    """
    guest = make_guest(rng)
    method = wish.get("method", rng.choice((DELIVERY, DELIVERY, COLLECTION)))
    note = rng.choice(ALLERGY_NOTES) if wish.get("allergy", False) else make_note(rng, guest)
    note = wish.get("note", note)
    basket = wish.get("lines") or fill(rng, wish.get("brand", rng.choice(BRANDS)))
    items = [make_item(rng, line, sized="lines" not in wish) for line in basket]
    prices = _prices(rng, goods(items), delivery=method == DELIVERY)
    total = round(sum((prices["Items"], -prices["Discount"], prices["Tips"])), 2)
    total = round(total + sum(prices["Fees"].values()), 2)
    scheduled = wish.get("scheduled", chance(rng, 0.1))
    body = {
        "OrderId": "".join(rng.choices(_LETTERS, k=22)),
        "FriendlyOrderReference": str(rng.randrange(100_000_000, 1_000_000_000)),
        "Currency": "GBP",
        "TotalPrice": total,
        "PlacedDate": stamp(now - timedelta(seconds=rng.randint(1, 20)), rng.choice((0, 7))),
        "IsTest": wish.get("test", False),
        "Fulfilment": _fulfilment(rng, now, guest, method=method, scheduled=scheduled, wish=wish),
        "Customer": {"Id": rng.randrange(100_000), "Name": guest.name},
        "CustomerNotes": _notes(rng, note, guest.extra.replace("\n", ", ")),
        "Items": items,
        "Payment": _payment(rng, total, cash=wish.get("cash", chance(rng, 0.15))),
        "PriceBreakdown": prices,
        "Restaurant": _restaurant(rng),
    }
    if any(Tag.ALCOHOL in line.product.tags for line in basket):
        body["Restrictions"] = [{"Type": "Alcohol"}]
    return body


def make_item(rng: Random, line: Line, *, sized: bool = True) -> dict[str, Any]:
    """Write a line and all under it. Prices are decimals; what is left out is a line of its own.

    With `sized` some things have a size beside their name.
    """
    price = line.price / 100
    return {
        "Reference": line.product.plu,
        "Name": f"No {line.product.name}" if line.removed else line.product.name,
        "Synonym": _size(rng, line) if sized else "",
        "Quantity": line.quantity,
        "UnitPrice": price,
        "TotalPrice": round(line.quantity * price, 2),
        "Items": [make_item(rng, sub, sized=sized) for sub in line.lines],
    }


def _size(rng: Random, line: Line) -> str:
    """Return the size of what is sold by itself; options, bags and deposits have none."""
    if line.option or line.bundled or line.product in (BAG, DEPOSIT):
        return ""
    return rng.choice(_BOTTLES if line.product.deposit else _SIZES)


def goods(items: Iterable[Mapping[str, Any]]) -> float:
    """Return what the items cost together; a quantity is per one of the line above."""
    cost = sum(item["Quantity"] * (item["UnitPrice"] + goods(item["Items"])) for item in items)
    return round(float(cost), 2)


def stamp(moment: datetime, digits: int = 0) -> str:
    """Write an instant as Just Eat does: UTC with Z, with a fraction of 0 or 7 digits.

    Source: JEAPI, date and time formats.
    """
    fraction = f".{moment.microsecond:06d}0" if digits else ""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}{fraction}Z"


def _fulfilment(  # noqa: PLR0913 - everything about when and where
    rng: Random, now: datetime, guest: Guest, *, method: str, scheduled: bool, wish: Wish
) -> dict[str, Any]:
    minutes, pace = rng.choice((10, 15, 15, 20, 25)), wish.get("pace", 1.0)
    later = rng.randint(45, 180) if scheduled else 0
    way = rng.randint(10, 20) if method == DELIVERY else 0
    cooks = wish.get("minutes", minutes + later)
    due = now + timedelta(minutes=cooks + way) / pace
    address: dict[str, Any] = {"Lines": [], "City": "", "PostalCode": ""}
    if method == DELIVERY:
        address = {
            "Lines": [f"{guest.number} {guest.street}"],
            "City": guest.city,
            "PostalCode": guest.postcode,
            "Geolocation": {"Latitude": guest.latitude, "Longitude": guest.longitude},
        }
    fulfilment = {
        "Method": method,
        "CustomerDueDate": stamp(due),
        "CustomerDueAsap": not scheduled,
        "PreparationTime": f"00:{minutes:02d}:00",
        "PhoneNumber": guest.phone,
        "PhoneMaskingCode": rng.choice((guest.access_code, None)),
        "Address": address,
    }
    if method == DELIVERY and (chance(rng, 0.5) or "minutes" in wish):
        fulfilment["PrepareFor"] = stamp(due - timedelta(minutes=way) / pace)
    return fulfilment


def _notes(rng: Random, kitchen: str, delivery: str) -> object:
    # Source: JEAPI has a list in one example and an object in another; text was seen too.
    shape = rng.choice(("list", "object", "text"))
    if shape == "text":
        return kitchen
    if shape == "object":
        return {"noteForRestaurant": kitchen, "noteForDelivery": delivery}
    notes = [("Kitchen", kitchen), ("Delivery", delivery)]
    return [{"Key": name, "Value": said} for name, said in notes if said]


def _prices(rng: Random, cost: float, *, delivery: bool) -> dict[str, Any]:
    return {
        "Items": cost,
        "Discount": round(cost * 0.1, 2) if chance(rng, 0.2) else 0,
        "Tips": rng.choice((0, 0, 0, 1.5)),
        "Taxes": round(cost * _PER_CENT_TAX / (100 + _PER_CENT_TAX), 2),
        "Fees": {
            "Delivery": rng.choice((0, 1.99, 2.49)) if delivery else 0,
            "ServiceCharge": rng.choice((0, 0.49, 0.99)),
            "Other": rng.choice((0, 0, 0.1)),
        },
    }


def _payment(rng: Random, total: float, *, cash: bool) -> dict[str, Any]:
    if cash:
        return {"Lines": [{"Type": "Cash", "Value": total, "Paid": False}]}
    lines = [{"Type": "CreditCard", "Value": total, "Paid": True}]
    if chance(rng, 0.1):
        # Source: PAPI's example: an unpaid line beside the one that covers everything.
        lines.insert(0, {"Type": "AccountCredit", "Value": total, "Paid": False})
    return {"Lines": lines}


def _restaurant(rng: Random) -> dict[str, Any]:
    return {
        "Id": "60233",
        "Name": "Tidewater Kitchens",
        # The second is how the official example spells it.
        rng.choice(("Reference", "Refererence")): "R60233",
        "PhoneNumber": "+442079460099",
        "Address": {"Lines": ["2 Ropewalk Lane"], "City": "Port Ellery", "PostalCode": "PE1 4QX"},
    }
