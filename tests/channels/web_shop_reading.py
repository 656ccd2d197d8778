"""Reading a web shop's body in tests: the real channel, and the kitchen's own document."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kds.channels.channel import Arrival, Call
from kds.channels.web_shop import WebShop, WebShopSettings
from kds.domain.order import Content, Order
from kds.store.document import dump, load

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

CHANNEL = WebShop(
    WebShopSettings.model_validate({"base_url": "http://shop.example", "secrets": ["hook"]}),
    lambda: NOON,
)

# An order with every field that is known.
FULL: Mapping[str, Any] = {
    "id": "o-1001",
    "number": "A17",
    "placed_at": "2026-03-14T11:00:00Z",
    "updated_at": "2026-03-14T11:05:00Z",
    "type": "delivery",
    "due_at": "2026-03-14T13:00:00+01:00",
    "asap": False,
    "table": "7",
    "note": "no onions",
    "delivery_note": "ring twice",
    "test": True,
    "currency": "EUR",
    "decimals": 2,
    "total": 2350,
    "paid": True,
    "items": [
        {
            "name": "Burger",
            "sku": "B-1",
            "quantity": 2,
            "price": 900,
            "note": "well done",
            "removed": False,
            "options": [
                {
                    "name": "Bacon",
                    "sku": "X-1",
                    "quantity": 3,
                    "price": 50,
                    "options": [{"name": "Salt", "removed": True}],
                }
            ],
        }
    ],
    "customer": {"name": "Jane Roe", "phone": "+31 1", "email": "jane@example.org"},
    "address": {
        "street": "Plein",
        "number": "13A",
        "postcode": "3818",
        "city": "Gent",
        "extra": "top bell",
        "latitude": 51.05,
        "longitude": 3.72,
    },
}


def call(body: object, route: str = "orders") -> Call:
    """Return a call with a body (a JSON value, or bytes as they stand on the wire)."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    path = f"/web_shop/{route}"
    return Call(route=route, path=path, headers={}, body=sent, public_url="http://here")


def read(body: object, route: str = "orders") -> Arrival:
    """Read a body as the channel does."""
    (arrival,) = CHANNEL.read(call(body, route))
    return arrival


def content(body: object) -> Content:
    """Read an order's content."""
    return read(body).content


def stored(said: Content) -> Content:
    """Write a content as the store does, to bytes of a file, and read it back."""
    order = Order(id="1", channel="web_shop", received_at=NOON, content=said)
    back = load(dump(order).encode())
    assert back == replace(order, content=back.content)
    return back.content


def lines(said: Content) -> list[tuple[int, int, str]]:
    """Return depth, total quantity and title of each line, as a cook reads them."""
    return [(item.depth, item.total_quantity, item.title) for item in said.items]
