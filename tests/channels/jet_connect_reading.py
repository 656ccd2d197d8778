"""Reading JET Connect bodies in tests: the real channel, and the kitchen's own document."""

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kds.channels.channel import Arrival, Call
from kds.channels.jet_connect import JetConnect, JetConnectSettings
from kds.domain.order import Content, Order, Standing
from kds.store.document import dump, load

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

FULL: dict[str, Any] = {
    "id": "q7w1e9r3t5",
    "third_party_order_reference": "553019",
    "type": "delivery-by-merchant",
    "posLocationId": "L-7",
    "location": {"id": 70, "timezone": "Europe/Dublin"},
    "channel": {"id": 32, "name": "Just Eat"},
    "transmission_id": "tr-1",
    "created_at": "1773489600",
    "collect_at": "1773490500",
    "deliver_at": "1773491400",
    "items": [
        {
            "name": "Soup",
            "description": "of the day",
            "plu": "S-1",
            "price": 500,
            "notes": "hot",
            "unitDepositAmount": 10,
            "children": [{"name": "Bread", "plu": "B-1", "price": 50, "children": []}],
        }
    ],
    "promotions": [
        {
            "type": "item-level",
            "promotionId": "P",
            "offerId": "O",
            "discountValue": 100,
            "items": [{"name": "Tea", "plu": "T-1", "price": 100, "children": []}],
        }
    ],
    "payment": {
        "items_in_cart": {"inc_tax": 650, "tax": 60},
        "adjustments": [
            {"name": "deliveryFee", "price": {"inc_tax": 200, "tax": 0}},
            {"name": "discount", "price": {"inc_tax": 100, "tax": 0}},
        ],
        "final": {"inc_tax": 750, "tax": 70},
        "deposit": 10,
    },
    "total": 650,
    "payment_method": "CARD",
    "tender_type": "JE",
    "driver": {
        "first_name": "Ola",
        "last_name": "Berg",
        "phone_number": "01 555",
        "phone_masking_code": "12",
    },
    "collector": {"first_name": "Cy", "last_name": "Hall", "phone_number": "02 555"},
    "delivery": {
        "first_name": "Dee",
        "last_name": "Moss",
        "phone_number": "03 555",
        "phone_masking_code": "34",
        "line_one": "9 Quay Row",
        "line_two": "top bell",
        "street": "Quay Row",
        "street_number": "9",
        "city": "Port Ellery",
        "postcode": "PE1",
        "company_name": "Moss & Co",
        "email": "dee@mail.example",
        "coordinates": {"latitude": 51.5, "longitude": -0.5},
    },
    "kitchen_notes": "no nuts",
    "collection_notes": "side door",
    "delivery_notes": "ring twice",
    "extras": {
        "just_eat_order_api_id": "api-9",
        "justEatOrderReference": "ref-9",
        "justEatCustomerId": "c-1",
        "asap": "true",
    },
}


def channel(**changes: object) -> JetConnect:
    """Return a channel with a key and a secret, save for `changes` of its settings."""
    usual = {"api_key": "order-key", "webhook_key": "hook", "hmac_secrets": ["key"]}
    return JetConnect(JetConnectSettings.model_validate({**usual, **changes}))


def order_body(**changes: object) -> dict[str, Any]:
    """Return a body with every documented field, save for `changes`; None drops a field."""
    body = {**deepcopy(FULL), **changes}
    return {name: value for name, value in body.items() if value is not None}


def call(body: object, route: str = "orders", headers: Mapping[str, str] | None = None) -> Call:
    """Return a call with a JSON value, or bytes as they stand on the wire."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Call(
        route=route, path=f"/jet_connect/{route}", headers=headers or {}, body=sent, public_url=""
    )


def read(body: object, route: str = "orders", **settings: object) -> Arrival:
    """Read a body as the channel does: always exactly one arrival."""
    (arrival,) = channel(**settings).read(call(body, route))
    return arrival


def content(body: object) -> Content:
    """Read an order's content."""
    return read(body).content


def lines(said: Content) -> list[tuple[int, int, str]]:
    """Return depth, total quantity and title of each line, as a cook reads them."""
    return [(item.depth, item.total_quantity, item.title) for item in said.items]


def kept(arrival: Arrival, standing: Standing | None = None) -> Order:
    """Return the order as a kitchen has it."""
    return Order(
        id="o1",
        channel="jet_connect",
        received_at=NOON,
        content=arrival.content,
        attention=arrival.attention,
        standing=standing or Standing(),
    )


def stored(said: Content) -> Content:
    """Write a content as the store does, to bytes of a file, and read it back."""
    order = Order(id="1", channel="jet_connect", received_at=NOON, content=said)
    back = load(dump(order).encode())
    assert back == replace(order, content=back.content)
    return back.content
