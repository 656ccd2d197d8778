"""Makes orders in Deliverect's documented shape, the same ones for the same seed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypedDict, Unpack
from zoneinfo import ZoneInfo

from kds.demo.basket import Line, fill
from kds.demo.brands import BRANDS
from kds.demo.chance import chance
from kds.demo.deliverect.bill import Terms, make_bill
from kds.demo.deliverect.channels import (
    SALES_CHANNELS,
    TESTS,
    Location,
    SalesChannel,
    object_id,
)
from kds.demo.deliverect.lines import goods, make_item
from kds.demo.deliverect.older import as_older
from kds.demo.menu import Brand, Tag
from kds.demo.people import ALLERGY_NOTES, REMARKS, Guest, make_courier, make_guest, make_note

# Source: Deliverect, "Glossary POS orders": order types.
PICKUP, DELIVERY, EAT_IN, CURBSIDE, DRIVE_THROUGH = 1, 2, 3, 4, 5


class Wish(TypedDict, total=False):
    """What an order shall be like; what is not wished for is made up.

    `order_type` is 1 to 5, `decimals` 2 or 3, `older` the shape of 2019 to 2022, `scheduled` an
    order for later, `cash` one to be paid at the door, `allergy` one with an allergy in its note,
    `test` a test order. `pace` divides every duration, so that a fast service has short promises.
    `lines` is what is ordered, `minutes` until when it is to be ready, `note` what the guest says.
    """

    channel: SalesChannel
    location: Location
    brand: Brand
    order_type: int
    decimals: int
    older: bool
    scheduled: bool
    cash: bool
    allergy: bool
    test: bool
    pace: float
    lines: tuple[Line, ...]
    minutes: float
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    rng: Random
    now: datetime
    channel: SalesChannel
    location: Location
    brand: Brand
    order_type: int
    decimals: int
    scheduled: bool
    cash: bool
    test: bool
    pace: float
    guest: Guest
    note: str
    minutes: float | None

    @property
    def terms(self) -> Terms:
        return Terms(
            scale=10 ** (self.decimals - 2),
            cash=self.cash,
            tax_on_top=self.channel.tax_on_top,
            delivery=self.order_type == DELIVERY,
        )


def make_order(rng: Random, now: datetime, **wish: Unpack[Wish]) -> dict[str, Any]:
    """Make up one order as of `now` (aware) and return its body, ready to be sent as JSON.

    The same `rng` state, `now` and wishes give the same body. Source: Deliverect, "Glossary POS
    orders".
    """
    plan = _plan(rng, now, wish)
    remarks = tuple(rng.sample(REMARKS, k=rng.choice((0, 0, 0, 1, 1, 2))))
    lines = wish.get("lines") or fill(rng, plan.brand, remarks if plan.channel.remarks else ())
    scale = plan.terms.scale
    items = [make_item(rng, line, scale=scale, remarks=plan.channel.remarks) for line in lines]
    body = {
        **_identity(plan),
        **_times(plan),
        **_people(plan),
        **make_bill(rng, goods(items), plan.terms),
        "items": items,
        "decimalDigits": plan.decimals,
        "ageCheck": any(Tag.ALCOHOL in line.product.tags for line in lines),
    }
    if wish.get("older", chance(rng, 0.15)):
        return as_older(rng, body)
    return _with_gaps(rng, body)


def stamp(moment: datetime, digits: int = 6) -> str:
    """Write an instant as Deliverect does: UTC, Z, a fraction of 0, 3 or 6 digits.

    Source: seen in its orders, also mixed within one.
    """
    fraction = f".{moment.microsecond:06d}"[: digits + 1] if digits else ""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}{fraction}Z"


def _plan(rng: Random, now: datetime, wish: Wish) -> _Plan:
    test = wish.get("test", False)
    channel = wish.get("channel", TESTS if test else rng.choice(SALES_CHANNELS))
    guest = make_guest(rng)
    note = rng.choice(ALLERGY_NOTES) if wish.get("allergy", False) else make_note(rng, guest)
    order_type = wish.get("order_type", rng.choice(channel.order_types))
    if order_type == CURBSIDE:
        note = "\n".join(filter(None, (note, f"Silver estate car, bay {rng.randint(1, 6)}")))
    return _Plan(
        rng=rng,
        now=now,
        channel=channel,
        location=wish.get("location", Location()),
        brand=wish.get("brand", rng.choice(BRANDS)),
        order_type=order_type,
        decimals=wish.get("decimals", 2),
        scheduled=wish.get("scheduled", chance(rng, 0.06)),
        cash=wish.get("cash", chance(rng, 0.15)),
        test=test,
        pace=wish.get("pace", 1.0),
        guest=guest,
        note=wish.get("note", "A test from the back office: do not cook this." if test else note),
        minutes=wish.get("minutes"),
    )


def _identity(plan: _Plan) -> dict[str, Any]:
    rng, channel, location = plan.rng, plan.channel, plan.location
    identity = {
        "_id": object_id(rng),
        "account": location.account,
        "location": location.location,
        "channelLink": location.channel_link(channel),
        "channelOrderId": channel.full_id(rng),
        "channelOrderDisplayId": channel.display_id(rng),
        "channelOrderRawId": object_id(rng),
        "channelOrderHistoryRawIds": [],
        "posId": "",
        "posReceiptId": "",
        "posLocationId": location.pos_location,
        "status": 1,
        "by": rng.choice(channel.by),
        "orderType": plan.order_type,
        "channel": channel.number,
        "pos": 10000,
        "tags": [plan.brand.name.upper()],
        "testOrder": plan.test,
    }
    if plan.order_type == EAT_IN:
        identity["table"] = f"Table {rng.randint(1, 24)}"
    return identity


def _times(plan: _Plan) -> dict[str, Any]:
    rng, now = plan.rng, plan.now
    digits = rng.choice((0, 3, 6, 6))
    minutes = rng.choice((12, 15, 20, 20, 25))
    later = rng.randint(45, 180) if plan.scheduled else 0
    ready = now + timedelta(minutes=minutes + later) / plan.pace
    if plan.minutes is not None:
        ready = now + timedelta(minutes=plan.minutes) / plan.pace
    brought = ready + timedelta(minutes=rng.randint(10, 20)) / plan.pace
    parsed = now - timedelta(milliseconds=rng.randint(20, 400))
    return {
        "_created": stamp(parsed, digits),
        "_updated": stamp(now, digits),
        "placedTime": stamp(parsed, digits),
        # Promised times are often without a fraction where the others have one.
        "pickupTime": stamp(ready, rng.choice((0, digits))),
        "deliveryTime": stamp(brought, rng.choice((0, digits))),
        "deliveryIsAsap": not plan.scheduled,
        "preparationTime": minutes,
        "statusHistory": [
            {"timeStamp": stamp(parsed, digits), "status": 4, "response": "", "source": 2},
            {"timeStamp": stamp(now, digits), "status": 1, "response": "", "source": 5},
        ],
        "timezone": plan.location.zone,
        "date": int(f"{now.astimezone(ZoneInfo(plan.location.zone)):%Y%m%d}"),
    }


def _people(plan: _Plan) -> dict[str, Any]:
    rng, guest = plan.rng, plan.guest
    by_channel = plan.order_type == DELIVERY and chance(rng, plan.channel.own_couriers)
    customer = {
        "name": guest.name,
        "companyName": "",
        "phoneNumber": guest.phone,
        "email": guest.email,
        "note": "",
    }
    address: dict[str, Any] = {}
    courier: dict[str, Any] = {}
    if by_channel:
        customer |= {"phoneAccessCode": guest.access_code, "email": ""}
        address = rng.choice(({}, {"source": ""}))
        courier = {"deliveryBy": plan.channel.name}
        if chance(rng, 0.6):
            phone = f"Code: {rng.randrange(1000):03d} Number: {guest.phone}"
            courier |= {"firstName": make_courier(rng), "lastName": "", "phoneNumber": phone}
    elif plan.order_type == DELIVERY:
        courier = {"deliveryBy": "restaurant"}
        address = {
            "street": guest.street,
            "streetNumber": guest.number,
            "postalCode": guest.postcode,
            "city": guest.city,
            "extraAddressInfo": guest.extra,
            "coordinates": {"coordinates": [guest.latitude, guest.longitude]},
        }
    return {
        "customer": customer,
        "courier": courier,
        "deliveryAddress": address,
        "note": plan.note,
        "numberOfCustomers": rng.choice((0, 1, 1, 2, 4)),
        "packaging": {"includeCutlery": chance(rng, 0.3)},
    }


def _with_gaps(rng: Random, body: dict[str, Any]) -> dict[str, Any]:
    # Optional keys are now and then absent; identity, status and items never.
    for name in ("preparationTime", "placedTime", "by", "tags", "timezone", "testOrder", "note"):
        if not body.get(name) and chance(rng, 0.5):
            body.pop(name, None)
    if chance(rng, 0.1):
        body["customer"] = {"name": body["customer"]["name"]}
    if not body["courier"] and chance(rng, 0.5):
        del body["courier"]
    if chance(rng, 0.3):
        body |= {"capacityUsages": [], "recent": True, "resolvedBy": "", "rating": []}
    return body
