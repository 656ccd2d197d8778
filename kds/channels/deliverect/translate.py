"""From a Deliverect order body to what the kitchen understands. Every field is optional here.

Source: DD/page/glossary-pos-orders, the examples in its documentation, and orders seen in the wild.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from kds.channels.body import entries, fields, flag, instant, number, text, whole
from kds.channels.deliverect.codes import (
    ALLERGENS,
    CHANNEL_NAMES,
    MARKS,
    ORDER_TYPES,
    ORDINARY_STATUSES,
    PAYMENT_TYPES,
    STATUS_NAMES,
)
from kds.channels.nested_lines import read_lines, read_quantity
from kds.domain.items import Item, multiply_out
from kds.domain.money import Bill, Discount, Tax
from kds.domain.order import Address, Content, Courier, Customer, OrderType

_DEFAULT_DECIMALS = 2
_MOST_DECIMALS = 4
_NAMED_PROBLEMS = 20


def content(body: Mapping[str, object]) -> Content:
    """Return everything that can be read in an order body, and in words what cannot."""
    problems: list[str] = []
    get = body.get
    channel_order_id, remote_id = text(get("channelOrderId")), text(get("_id"))
    if remote_id in (".", ".."):
        remote_id = ""  # no address of a status call can hold these
    channel = whole(get("channel"))
    items = multiply_out(list(_items(get("items"), problems)))
    if len(problems) > _NAMED_PROBLEMS:
        problems[_NAMED_PROBLEMS:] = [f"… and {len(problems) - _NAMED_PROBLEMS} more"]
    return Content(
        remote_id=remote_id,
        channel_order_id=channel_order_id,
        display_id=text(get("channelOrderDisplayId")).strip()
        or (channel_order_id or remote_id)[-6:],
        source=_source(channel, get("channel")),
        source_key="" if channel is None else str(channel),
        sub_channel=text(get("by")),
        order_type=_order_type(get("orderType"), problems),
        placed_at=_instant(body, "placedTime", problems) or _instant(body, "_created", problems),
        pickup_at=_instant(body, "pickupTime", problems),
        delivery_at=_instant(body, "deliveryTime", problems),
        updated_at=_instant(body, "_updated", problems),
        asap=flag(get("deliveryIsAsap")),
        preparation_minutes=whole(get("preparationTime")),
        time_zone=text(get("timezone")),
        items=items,
        note=text(get("note")),
        customer=_customer(fields(get("customer"))),
        address=_address(fields(get("deliveryAddress"))),
        courier=_courier(fields(get("courier"))),
        table=text(get("table")),
        guests=whole(get("numberOfCustomers")),
        cutlery=flag(fields(get("packaging")).get("includeCutlery")),
        tags=tuple(filter(None, map(text, entries(get("tags"))))),
        bill=_bill(body),
        test=flag(get("testOrder")) or False,
        age_check=flag(get("ageCheck")) or False,
        platform_status=_platform_status(get("status")),
        location=text(get("location")),
        account=text(get("account")),
        problems=tuple(problems),
    )


def _items(value: object, problems: list[str]) -> Iterator[Item]:
    def read(line: Mapping[str, object], depth: int) -> Item:
        return _item(line, depth, problems)

    return read_lines(value, read, lambda line: line.get("subItems"), problems)


def _item(line: Mapping[str, object], depth: int, problems: list[str]) -> Item:
    get = line.get
    name, plu = text(get("name")), text(get("plu"))
    quantity = read_quantity(get("quantity"), name or plu, problems)
    tags = get("productTags")
    numbers = [whole(tag) for tag in entries(tags)] if tags else ()
    if not name and not plu:
        problems.append("a line without a name")
    return Item(
        depth=depth,
        name=name,
        kitchen_name=text(get("kitchenName")),
        quantity=quantity,
        total_quantity=quantity,
        plu=plu,
        price=whole(get("price")),
        remark=text(get("remark")),
        removed=text(get("modifierAction")).strip().upper() == "NO",
        combo=flag(get("isCombo")) or False,
        in_bundle=flag(get("inBundle")) or False,
        allergens=tuple(ALLERGENS[n] for n in numbers if n in ALLERGENS),
        marks=tuple(MARKS[n] for n in numbers if n in MARKS),
    )


def _source(channel: int | None, said: object) -> str:
    if channel is None:
        return text(said)
    return CHANNEL_NAMES.get(channel, f"Channel {channel}")


def _order_type(value: object, problems: list[str]) -> OrderType:
    number_ = whole(value)
    if number_ in ORDER_TYPES:
        return ORDER_TYPES[number_]
    if value is not None:
        problems.append(f"order type {text(value) or type(value).__name__} is not known")
    return OrderType.UNKNOWN


def _instant(body: Mapping[str, object], key: str, problems: list[str]) -> datetime | None:
    value = body.get(key)
    if value is None or value == "":
        return None
    at = instant(value)
    if at is None:
        problems.append(f"{key} is no time: {text(value)[:40] or type(value).__name__}")
    return at


def _platform_status(value: object) -> str:
    """Name a status that the platform put on an order although it is news to us."""
    status = whole(value)
    if status is None:
        return text(value)
    return "" if status in ORDINARY_STATUSES else f"{status} {STATUS_NAMES.get(status, '')}".strip()


def _bill(body: Mapping[str, object]) -> Bill:
    get = body.get
    payment = fields(get("payment"))
    kind = whole(payment.get("type"))
    decimals = whole(get("decimalDigits"))
    return Bill(
        decimals=decimals
        if decimals is not None and 0 <= decimals <= _MOST_DECIMALS
        else _DEFAULT_DECIMALS,
        currency=text(get("currency")),
        total=whole(payment.get("amount")),
        due=whole(payment.get("due")),
        rebate=whole(payment.get("rebate")),
        paid=flag(get("orderIsAlreadyPaid")),
        payment="" if kind is None else PAYMENT_TYPES.get(kind, f"payment type {kind}"),
        discount_total=whole(get("discountTotal")) or 0,
        discounts=tuple(
            Discount(
                name=text(line.get("name")),
                kind=text(line.get("type")),
                provider=text(line.get("provider")),
                amount=whole(line.get("amount")) or 0,
            )
            for line in map(fields, entries(get("discounts")))
        ),
        taxes=tuple(
            Tax(name=text(line.get("name")), total=whole(line.get("total")) or 0)
            for line in map(fields, entries(get("taxes")))
        ),
        tax_total=whole(get("taxTotal")),
        tip=whole(get("tip")) or 0,
        driver_tip=whole(get("driverTip")) or 0,
        delivery_cost=whole(get("deliveryCost")) or 0,
        service_charge=whole(get("serviceCharge")) or 0,
        bag_fee=whole(get("bagFee")) or 0,
        small_order_fee=whole(get("smallOrderFee")) or 0,
    )


def _customer(customer: Mapping[str, object]) -> Customer:
    get = customer.get
    return Customer(
        name=text(get("name")).strip(),
        company=text(get("companyName")),
        phone=text(get("phoneNumber")),
        phone_access_code=text(get("phoneAccessCode")),
        email=text(get("email")),
        note=text(get("note")),
        tax_number=text(get("tin")),
    )


def _address(address: Mapping[str, object]) -> Address:
    """Read the address. The two coordinates stand latitude first, as in Deliverect's examples."""
    get = address.get
    point = fields(get("coordinates"))
    pair = [number(value) for value in entries(point.get("coordinates"))]
    latitude, longitude = (
        (pair[0], pair[1])
        if len(pair) == 2  # noqa: PLR2004 - a point on the map
        else (number(point.get("latitude")), number(point.get("longitude")))
    )
    return Address(
        street=text(get("street")),
        number=text(get("streetNumber")),
        postcode=text(get("postalCode")),
        city=text(get("city")),
        area=text(get("area")),
        country=text(get("country")),
        extra=text(get("extraAddressInfo")),
        pincode=text(fields(get("verification")).get("pincode")),
        latitude=latitude,
        longitude=longitude,
    )


def _courier(courier: Mapping[str, object]) -> Courier:
    get = courier.get
    return Courier(
        deliverer=text(get("deliveryBy")),
        name=f"{text(get('firstName'))} {text(get('lastName'))}".strip(),
        phone=text(get("phoneNumber")),
        status=text(get("status")),
        transport=text(get("transportType")),
    )
