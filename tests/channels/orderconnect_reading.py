"""Reading an Orderconnect body in tests: the real channel, and a body with every known field."""

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kds.channels.channel import Arrival, Call
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.domain.order import Content, Order
from kds.store.document import dump, load

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

NEEDED = {"base_url": "https://platform.example", "api_key": "key"}


def channel_with(**settings: Any) -> Orderconnect:
    """Return a channel with these settings beside the needed ones."""
    return Orderconnect(OrderconnectSettings.model_validate({**NEEDED, **settings}))


CHANNEL = channel_with(time_zone="Europe/London")

# Every field of an order. Source: JEAPI, ConnectOrder, and KONF for the three notes.
FULL: dict[str, Any] = {
    "OrderId": "k3vq9tmwc0eyx7r2hd5bna",
    "Id": "902114377",
    "FriendlyOrderReference": "4377",
    "OrderReference": "6f0d6a2b-58c4-4be2-9c62-3f0d5e2a7711",
    "CustomerOrderId": 902114377,
    "Order": {
        "PlacedDate": "2026-11-20T18:02:28.7537228",
        "DueDate": "2026-11-20T18:47:28",
        "DueDateWithUtcOffset": "2026-11-20T19:47:28.7537228+01:00",
        "InitialDueDate": "2026-11-20T18:42:28",
        "InitialDueDateWithUtcOffset": "2026-11-20T18:42:28.7537228+00:00",
        "RdsPickupTimeWithUtcOffset": "2026-11-20T18:25:28.7537228+00:00",
        "PickupNoticePeriod": "00:10:00",
        "PromptAsap": True,
        "ServiceType": "Delivery",
        "NoteToRestaurant": "Side door please",
        "Notes": {
            "Courier": {"Note": "Blue gate"},
            "Kitchen": {"Note": "No nuts, allergy"},
            "Order": {"Note": "Side door please"},
        },
    },
    "BasketInfo": {
        "BasketId": "QmxhbmtldA",
        "MenuId": 41207,
        "SubTotal": 31.4,
        "Total": 32.9,
        "ToSpend": 0,
        "DeliveryCharge": 2.5,
        "Discount": 1.0,
        "Discounts": [{"Id": 1, "Discount": 1.0, "DiscountType": "Fixed", "QualifyingValue": 20}],
        "MultiBuyDiscount": 0.5,
        "GroupedBasketItems": [
            {
                "Quantity": 2,
                "CombinedPrice": 23.8,
                "MenuCardNumber": "14",
                "OrderSubId": 0,
                "BasketItem": {
                    "Name": "Lamb Thali",
                    "ProductId": 550121,
                    "ProductTypeId": 12,
                    "UnitPrice": 10.9,
                    "CombinedPrice": 11.9,
                    "MenuCardNumber": "14",
                    "Synonym": "",
                    "Discounts": [],
                    "MultiBuyDiscounts": [],
                    "RequiredAccessories": [
                        {
                            "RequiredAccessoryId": 9001,
                            "GroupId": 1,
                            "Name": "Medium hot",
                            "UnitPrice": 0,
                        }
                    ],
                    "OptionalAccessories": [
                        {
                            "OptionalAccessoryId": 9107,
                            "Name": "Extra raita",
                            "Quantity": 2,
                            "UnitPrice": 0.5,
                        }
                    ],
                    "MealParts": [
                        {
                            "MealPartId": 7712,
                            "GroupId": 3,
                            "Name": "Bread",
                            "Synonym": "",
                            "RequiredAccessories": [
                                {
                                    "RequiredAccessoryId": 9200,
                                    "GroupId": 4,
                                    "Name": "Garlic naan",
                                    "UnitPrice": 0,
                                }
                            ],
                            "OptionalAccessories": [
                                {
                                    "OptionalAccessoryId": 9210,
                                    "Name": "Butter",
                                    "Quantity": 1,
                                    "UnitPrice": 0,
                                }
                            ],
                        }
                    ],
                },
            },
            {
                "Quantity": 1,
                "CombinedPrice": 7.6,
                "MenuCardNumber": "31",
                "OrderSubId": 1,
                "BasketItem": {
                    "Name": "Onion Bhaji",
                    "ProductId": 550140,
                    "UnitPrice": 7.6,
                    "Synonym": "6 pieces",
                    "RequiredAccessories": [],
                    "OptionalAccessories": [],
                    "MealParts": [],
                },
            },
        ],
    },
    "CustomerInfo": {
        "Id": "77120",
        "Name": "R. Guest",
        "Email": "guest@mail.example",
        "Address": "Flat 2, 18 Mill Lane",
        "City": "Leeds",
        "Postcode": "LS1 4AB",
        "Latitude": 53.796,
        "Longitude": -1.547,
        "LocationAccuracyDescription": "ROOFTOP",
        "LocationAccuracyInMeters": 0,
        "LocationSource": "Geocoder",
        "PhoneNumber": "0113 496 9999",
        "DisplayPhoneNumber": "0113 496 0000",
        "PhoneMaskingCode": "448 120 993",
        "PreviousRestuarantOrderCount": 3,
        "TimeZone": "GMT Standard Time",
    },
    "PaymentInfo": {
        "Total": 33.4,
        "TotalComplementary": 0,
        "CashOnDelivery": False,
        "PaidDate": "2026-11-20T18:02:28.7537228",
        "DriverTipValue": 1.0,
        "PaymentLines": [{"Type": "Card", "Value": 32.9, "CardFee": 0.5}],
    },
    "RestaurantInfo": {
        "Id": "60233",
        "Name": "Mill Lane Thali",
        "PhoneNumber": "0113 496 0001",
        "EmailAddress": "",
        "AddressLines": ["20 Mill Lane", "Yard"],
        "City": "Leeds",
        "Postcode": "LS1 4AC",
        "Latitude": 53.7961,
        "Longitude": -1.5472,
        "DispatchMethod": "Api",
        "PickupNotes": "Back entrance",
    },
    "Restrictions": [{"Type": "Alcohol"}],
}


def body_with(place: str, value: object) -> dict[str, Any]:
    """Return the full body with something else at a place like "Order.ServiceType"."""
    body = copy.deepcopy(FULL)
    *above, last = place.split(".")
    spot = body
    for name in above:
        spot = spot[name]
    spot[last] = value
    return body


def call(
    body: object,
    route: str = "orders",
    *,
    parts: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    query: Mapping[str, str] | None = None,
) -> Call:
    """Return a call with a body: a JSON value, or bytes as they stand on the wire."""
    return Call(
        route=route,
        path="/orderconnect",
        headers=headers or {},
        body=body if isinstance(body, bytes) else json.dumps(body).encode(),
        public_url="http://here",
        method="PUT",
        parts=parts or {},
        query=query or {},
    )


def read_all(body: object) -> Sequence[Arrival]:
    """Read a call with orders."""
    return CHANNEL.read(call(body))


def read(body: object) -> Arrival:
    """Read a call with one order."""
    (arrival,) = read_all(body)
    return arrival


def content(body: object) -> Content:
    """Read one order's content."""
    return read(body).content


def stored(said: Content) -> Content:
    """Write a content as the store does, to bytes of a file, and read it back."""
    order = Order(id="1", channel="orderconnect", received_at=NOON, content=said)
    back = load(dump(order).encode())
    assert back == replace(order, content=back.content)
    return back.content


def lines(said: Content) -> list[tuple[int, int, str]]:
    """Return depth, total quantity and title of each line, as a cook reads them."""
    return [(item.depth, item.total_quantity, item.title) for item in said.items]
