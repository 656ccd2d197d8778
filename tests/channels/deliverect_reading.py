"""Reading a Deliverect body in tests: the real channel, and the kitchen's own document."""

import json
from dataclasses import replace
from datetime import UTC, datetime

from kds.channels.channel import Arrival, Call
from kds.channels.deliverect import Deliverect, DeliverectSettings
from kds.domain.order import Content, Order
from kds.store.document import dump, load

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

CHANNEL = Deliverect(
    DeliverectSettings.model_validate(
        {"client_id": "id", "client_secret": "secret", "webhook_secrets": ["hook"]}
    ),
    lambda: NOON,
)


def read(body: object) -> Arrival:
    """Read a body (a JSON value, or bytes as they stand on the wire) as the channel does."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    path = "/deliverect/orders"
    call = Call(route="orders", path=path, headers={}, body=sent, public_url="http://here")
    return CHANNEL.read(call)[0]


def content(body: object) -> Content:
    """Read a body's content."""
    return read(body).content


def stored(said: Content) -> Content:
    """Write a content as the store does, to bytes of a file, and read it back."""
    order = Order(id="1", channel="deliverect", received_at=NOON, content=said)
    back = load(dump(order).encode())
    assert back == replace(order, content=back.content)
    return back.content


def lines(said: Content) -> list[tuple[int, int, str]]:
    """Return depth, total quantity and title of each line, as a cook reads them."""
    return [(item.depth, item.total_quantity, item.title) for item in said.items]
