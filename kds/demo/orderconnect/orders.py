"""Makes orders in Orderconnect's documented shape, the same ones for the same seed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any, TypedDict, Unpack
from zoneinfo import ZoneInfo

from kds.demo.basket import Line, fill
from kds.demo.brands import BRANDS
from kds.demo.chance import chance
from kds.demo.menu import Brand, Tag
from kds.demo.orderconnect.lines import goods, make_group, money
from kds.demo.people import ALLERGY_NOTES, REMARKS, Guest, make_guest, make_note

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_COURIER_NOTES = (
    "",
    "",
    "Blue gate, second bell",
    "Do not ring, baby asleep",
    "Leave it 🚪",
)

# A degree of latitude in kilometres.
_KM = 1 / 111.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Restaurant:
    """The restaurant that sells, as Just Eat knows it; latitude and longitude in degrees."""

    id: str = "60233"
    name: str = "Tidewater Kitchens"
    postcode: str = "PE1 4QX"
    city: str = "Port Ellery"
    latitude: float = 51.5012
    longitude: float = 3.4021
    windows_zone: str = "GMT Standard Time"
    zone: str = "Europe/London"


class Wish(TypedDict, total=False):
    """What an order shall be like; what is not wished for is made up.

    `collection` makes one that nobody delivers, `cash` one to be paid at the door, `alcohol` one
    with or without, `allergy` one with an allergy in its note, `far` puts the guest so many
    kilometres away, `scheduled` is for later, `older` the shape before there were three notes.
    `lines` is what is ordered, `minutes` until when it is collected, `note` what the guest says.
    """

    restaurant: Restaurant
    brand: Brand
    collection: bool
    cash: bool
    alcohol: bool
    allergy: bool
    scheduled: bool
    older: bool
    far: float
    lines: tuple[Line, ...]
    minutes: float
    note: str


def make_order(rng: Random, now: datetime, **wish: Unpack[Wish]) -> dict[str, Any]:
    """Make up one order as of `now` (aware) and return its body, ready to be sent as JSON.

    The same `rng` state, `now` and wishes give the same body. Source: JEAPI, ConnectOrder.
    """
    restaurant = wish.get("restaurant", Restaurant())
    guest = make_guest(rng)
    lines = _basket(rng, wish)
    number = rng.randrange(10**8, 10**9)
    total_of_food = goods(lines)
    basket, payment = _bill(rng, total_of_food, cash=wish.get("cash", chance(rng, 0.15)), now=now)
    return {
        "OrderId": "".join(rng.choices(_LETTERS, k=22)),
        "Id": str(number),
        "FriendlyOrderReference": str(number),
        "OrderReference": f"{rng.getrandbits(32):08x}-{rng.getrandbits(16):04x}-4000-8000-"
        f"{rng.getrandbits(48):012x}",
        "CustomerOrderId": number,
        "Order": _order(rng, now, guest, wish),
        "BasketInfo": {
            "BasketId": "".join(rng.choices(_LETTERS, k=11)),
            "MenuId": rng.randrange(10_000, 99_999),
            **basket,
            "GroupedBasketItems": [make_group(line, n) for n, line in enumerate(lines)],
        },
        "CustomerInfo": _customer(rng, guest, restaurant, wish),
        "PaymentInfo": payment,
        "RestaurantInfo": {
            "Id": restaurant.id,
            "Name": restaurant.name,
            "PhoneNumber": "+442079460001",
            "EmailAddress": "kitchen@restaurant.example",
            "AddressLines": ["1 Harbour Yard", "Back of the fish market"],
            "City": restaurant.city,
            "Postcode": restaurant.postcode,
            "Latitude": restaurant.latitude,
            "Longitude": restaurant.longitude,
            "DispatchMethod": "Api",
            "PickupNotes": rng.choice(("", "Use the back entrance")),
        },
        "Restrictions": [{"Type": "Alcohol"}] if _holds_alcohol(lines) else [],
    }


def stamp(moment: datetime, zone: str = "UTC") -> str:
    """Write an instant as Just Eat does: seven digits of a second, and the offset of the zone."""
    text = moment.astimezone(ZoneInfo(zone)).isoformat(timespec="microseconds")
    return f"{text[:26]}0{text[26:]}"


def _basket(rng: Random, wish: Wish) -> tuple[Line, ...]:
    """Fill a basket until it is with or without alcohol, as wished for."""
    brand = wish.get("brand") or rng.choice(BRANDS)
    lines = wish.get("lines") or fill(rng, brand)
    while "alcohol" in wish and _holds_alcohol(lines) != wish["alcohol"]:
        lines = fill(rng, brand if chance(rng, 0.9) else rng.choice(BRANDS))
    return lines


def _holds_alcohol(lines: tuple[Line, ...]) -> bool:
    return any(Tag.ALCOHOL in line.product.tags or _holds_alcohol(line.lines) for line in lines)


def _order(rng: Random, now: datetime, guest: Guest, wish: Wish) -> dict[str, Any]:
    later = timedelta(minutes=rng.randint(60, 240) if wish.get("scheduled") else 0)
    collected = now + timedelta(minutes=rng.choice((15, 20, 25))) + later
    if "minutes" in wish:
        collected = now + timedelta(minutes=wish["minutes"])
    first_due = collected + timedelta(minutes=rng.randint(10, 20))
    due = first_due + timedelta(minutes=rng.choice((0, 0, 0, 5, 10)))
    zone = wish.get("restaurant", Restaurant()).zone
    note = rng.choice(ALLERGY_NOTES) if wish.get("allergy") else make_note(rng, guest)
    remark = rng.choice(REMARKS) if chance(rng, 0.3) else ""
    kitchen = wish.get("note", "\n".join(filter(None, (note, remark))))
    courier = rng.choice(_COURIER_NOTES)
    notes = {
        "Notes": {
            "Courier": {"Note": courier},
            "Kitchen": {"Note": kitchen},
            "Order": {"Note": rng.choice(("", kitchen))},
        }
    }
    older = wish.get("older", chance(rng, 0.2))
    placed = now - timedelta(seconds=rng.randint(2, 40))
    return {
        "PlacedDate": stamp(placed).removesuffix("+00:00"),
        "DueDate": stamp(due, zone),
        "DueDateWithUtcOffset": stamp(due, zone),
        "InitialDueDate": stamp(first_due, zone),
        "InitialDueDateWithUtcOffset": stamp(first_due, zone),
        "RdsPickupTimeWithUtcOffset": stamp(collected, zone),
        "PickupNoticePeriod": rng.choice(("00:10:00", "00:15:00", "00:20:00")),
        "PromptAsap": not wish.get("scheduled", False),
        "ServiceType": "Collection" if wish.get("collection") else "Delivery",
        "NoteToRestaurant": kitchen if older else "",
        **({} if older else notes),
    }


def _bill(
    rng: Random, food: int, *, cash: bool, now: datetime
) -> tuple[dict[str, Any], dict[str, Any]]:
    delivery = rng.choice((0, 199, 250, 390))
    discount = food // 10 if chance(rng, 0.2) else 0
    tip = rng.choice((0, 0, 0, 100, 250))
    fee = 0 if cash else rng.choice((0, 50))
    total = food + delivery - discount
    discounts = [
        {"Id": 1, "Discount": money(discount), "DiscountType": "Percent", "QualifyingValue": 10}
    ]
    basket = {
        "SubTotal": money(food),
        "Total": money(total),
        "ToSpend": 0,
        "DeliveryCharge": money(delivery),
        "Discount": money(discount),
        "Discounts": discounts if discount else [],
        "MultiBuyDiscount": 0,
    }
    paid = {} if cash else {"PaidDate": stamp(now).removesuffix("+00:00")}
    line = {"Type": "Cash" if cash else "Card", "Value": money(total), "CardFee": money(fee)}
    payment = {
        "Total": money(total + fee),
        "TotalComplementary": 0,
        "CashOnDelivery": cash,
        **paid,
        "DriverTipValue": money(tip),
        "PaymentLines": [line],
    }
    return basket, payment


def _customer(rng: Random, guest: Guest, restaurant: Restaurant, wish: Wish) -> dict[str, Any]:
    away = wish.get("far", round(rng.uniform(0.3, 3.0), 2))
    known = "far" in wish or chance(rng, 0.9)
    street = ", ".join(filter(None, (guest.extra, f"{guest.number} {guest.street}")))
    return {
        "Id": str(rng.randrange(10_000, 999_999)),
        "Name": guest.name,
        "Email": "",
        "Address": " ".join(street.split()),
        "City": guest.city,
        "Postcode": guest.postcode,
        "Latitude": round(restaurant.latitude + away * _KM, 6) if known else 0,
        "Longitude": restaurant.longitude if known else 0,
        "LocationAccuracyDescription": "ROOFTOP" if known else "",
        "LocationAccuracyInMeters": 0,
        "LocationSource": "Geocoder",
        "PhoneNumber": "",
        "DisplayPhoneNumber": guest.phone,
        "PhoneMaskingCode": guest.access_code,
        "PreviousRestuarantOrderCount": rng.choice((0, 0, 1, 3, 12)),
        "TimeZone": restaurant.windows_zone,
    }
