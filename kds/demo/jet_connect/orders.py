"""Makes orders in JET Connect's documented shape, the same ones for the same seed."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime, timedelta
from random import Random
from typing import Any, TypedDict, Unpack

from kds.demo.basket import Line, choose, fill
from kds.demo.brands import BRANDS
from kds.demo.chance import chance
from kds.demo.drinks import BAG, DEPOSIT
from kds.demo.jet_connect.guests import guest_fields, make_driver
from kds.demo.jet_connect.lines import deposits, make_items, price_of
from kds.demo.menu import Brand
from kds.demo.people import ALLERGY_NOTES, REMARKS, make_guest, make_note

# Source: KONF: the three ways in which an order reaches its guest.
BY_PARTNER, BY_MERCHANT = "delivery-by-delivery-partner", "delivery-by-merchant"
COLLECTION = "collection-by-customer"
_WAYS = (BY_PARTNER, BY_PARTNER, BY_MERCHANT, COLLECTION)

# Source: KONF: numbers of the brands that sell.
CHANNELS = ((32, "Just Eat"), (52, "SkipTheDishes"), (59, "Menulog"))

_LETTERS = "abcdefghjkmnpqrstuvwxyz0123456789"


class Wish(TypedDict, total=False):
    """What an order shall be like; what is not wished for is made up.

    `way` is how it reaches its guest, `promotion` whether something free comes with it, `masked`
    whether the guest is hidden behind asterisks, `sparse` leaves out what a real order left out,
    `older` writes times as the old documentation has them. `pace` divides every duration. `lines`
    is what is ordered, `minutes` until when it is wanted, `note` what the guest says.
    """

    way: str
    brand: Brand
    restaurant: str
    promotion: bool
    masked: bool
    cash: bool
    scheduled: bool
    allergy: bool
    sparse: bool
    older: bool
    pace: float
    lines: tuple[Line, ...]
    minutes: float
    note: str


def make_order(rng: Random, now: datetime, **wish: Unpack[Wish]) -> dict[str, Any]:
    """Make up one order as of `now` (aware) and return its body, ready to be sent as JSON.

    The same `rng` state, `now` and wishes give the same body. Source: KONF, and for what is left
    out a real order (an integration's test).
    """
    brand = wish.get("brand", rng.choice(BRANDS))
    way = wish.get("way", rng.choice(_WAYS))
    remarks = tuple(rng.sample(REMARKS, k=rng.choice((0, 0, 0, 1, 1, 2))))
    lines = wish.get("lines") or fill(rng, brand, remarks)
    goods = [line for line in lines if line.product not in (BAG, DEPOSIT)]
    items = make_items(goods)
    promotions = []
    if wish.get("promotion", chance(rng, 0.2)):
        promotions.append(_promotion(rng, brand))
    guest = make_guest(rng)
    note = rng.choice(ALLERGY_NOTES) if wish.get("allergy", False) else make_note(rng, guest)
    note = wish.get("note", note)
    number, name = rng.choice(CHANNELS)
    restaurant = wish.get("restaurant", "60233")
    body = {
        "id": "".join(rng.choices(_LETTERS, k=22)),
        "third_party_order_reference": str(rng.randrange(100_000_000, 1_000_000_000)),
        "type": way,
        "posLocationId": restaurant,
        "location": {"id": 60233, "timezone": "Europe/London"},
        "channel": {"id": number, "name": name},
        **_times(rng, now, way, wish),
        "items": items,
        "promotions": promotions,
        **_money(rng, way, items, promotions, lines),
        "payment_method": "CASH" if wish.get("cash", chance(rng, 0.1)) else "CARD",
        "tender_type": "JE",
        **guest_fields(rng, guest, way, masked=wish.get("masked", chance(rng, 0.4))),
        "kitchen_notes": note,
        "collection_notes": rng.choice(("", "", "Ask for the bag by its number")),
        "delivery_notes": guest.extra if way == BY_MERCHANT else "",
        "extras": {"just_eat_order_api_id": str(rng.randrange(10**9)), "asap": "true"},
        "menu_reference": f"{brand.key}-menu",
    }
    if wish.get("scheduled", False):
        body["extras"] = {**body["extras"], "asap": "false"}
    if way == BY_PARTNER and chance(rng, 0.7):
        body["driver"] = make_driver(rng)
    return _sparse(body) if wish.get("sparse", chance(rng, 0.3)) else body


def picked(body: Mapping[str, Any], *, without: int = 0) -> dict[str, Any]:
    """Return the second copy of an order: after picking, item number `without` was not there."""
    copy = deepcopy(dict(body))
    gone = copy["items"].pop(without)
    payment = copy["payment"]
    for sums in (payment["items_in_cart"], payment["final"]):
        sums["inc_tax"] -= price_of(gone)
    copy["total"] -= price_of(gone)
    return copy


def _promotion(rng: Random, brand: Brand) -> dict[str, Any]:
    """Make up a promotion with its free side. Source: KONF: it stands in no other list."""
    product = rng.choice((*brand.drinks, *brand.dishes))
    items = make_items([choose(rng, product)])
    return {
        "type": "item-level",
        "promotionId": f"PR-{rng.randrange(100)}",
        "offerId": f"OF-{rng.randrange(10)}",
        "discountValue": price_of(items[0]),
        "items": items,
    }


def _times(rng: Random, now: datetime, way: str, wish: Wish) -> dict[str, str]:
    minutes = rng.choice((12, 15, 20, 25)) + (
        rng.randint(45, 180) if wish.get("scheduled", False) else 0
    )
    due = now + timedelta(minutes=wish.get("minutes", minutes)) / wish.get("pace", 1.0)
    older = wish.get("older", chance(rng, 0.1))

    def write(at: datetime) -> str:
        # Source: KONF has seconds as text, the older pages ISO 8601.
        return at.isoformat(timespec="seconds") if older else str(int(at.timestamp()))

    name = "deliver_at" if way == BY_MERCHANT else "collect_at"
    return {"created_at": write(now), name: write(due)}


def _money(
    rng: Random,
    way: str,
    items: list[dict[str, Any]],
    promotions: list[dict[str, Any]],
    lines: tuple[Line, ...],
) -> dict[str, Any]:
    """Add up. Source: KONF: every amount is positive, the discount is subtracted."""
    promoted = [item for promotion in promotions for item in promotion["items"]]
    cart = sum(map(price_of, [*items, *promoted]))
    discount = sum(promotion["discountValue"] for promotion in promotions)
    deposit = deposits(lines)
    bags = sum(line.quantity * line.price for line in lines if line.product == BAG)
    fees = {
        "deliveryFee": rng.choice((0, 199, 299)) if way == BY_MERCHANT else 0,
        "serviceCharge": rng.choice((0, 75, 99)),
        "bagfee": bags,
        "driverTip": rng.choice((0, 0, 150, 200)) if way != COLLECTION else 0,
        "smallOrderFee": 150 if cart < 1000 else 0,  # noqa: PLR2004 - ten of whatever it costs
        "itemDepositGroup": deposit,
        "discount": discount,
    }
    final = cart + sum(fees.values()) - 2 * discount
    return {
        "payment": {
            "items_in_cart": {"inc_tax": cart, "tax": 0},
            "adjustments": [
                {"name": name, "price": {"inc_tax": fee, "tax": 0}}
                for name, fee in fees.items()
                if fee
            ],
            "final": {"inc_tax": final, "tax": 0},
            "deposit": deposit,
        },
        "total": cart,
    }


def _sparse(body: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a real order left out, although it is called required."""
    for name in ("menu_reference", "tender_type", "collection_notes", "delivery_notes"):
        body.pop(name, None)
    if not body["kitchen_notes"]:
        del body["kitchen_notes"]
    for name in ("delivery", "collector", "driver"):
        person = body.get(name, {})
        for gone in ("coordinates", "email", "phone_masking_code"):
            person.pop(gone, None)
    return body
