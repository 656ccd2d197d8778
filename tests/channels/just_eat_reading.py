"""Reading Just Eat's calls in tests: the real channel, and the kitchen's own document."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from kds.channels.channel import Arrival, Call
from kds.channels.just_eat import JustEat, JustEatSettings
from kds.domain.order import Content, Order
from kds.store.document import dump, load

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

CHANNEL = JustEat(
    JustEatSettings.model_validate({"base_url": "https://uk.api.just-eat.io", "api_key": "key"})
)


def call_of(
    body: object,
    path: str = "acceptance-requested",
    *,
    method: str = "POST",
    query: Mapping[str, str] | None = None,
    parts: Mapping[str, str] | None = None,
) -> Call:
    """Make a call with a body: a JSON value, or bytes as they stand on the wire."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    address = f"/just_eat/{path}"
    return Call(
        route=CHANNEL.routes()[method, address],
        path=address,
        headers={},
        body=sent,
        public_url="http://here",
        method=method,
        query=query or {},
        parts=parts or {},
    )


def read(body: object, path: str = "acceptance-requested") -> Arrival:
    """Read a body that says one thing, as the channel does."""
    (arrival,) = CHANNEL.read(call_of(body, path))
    return arrival


def content(body: object) -> Content:
    """Read an order's content."""
    return read(body).content


def stored(said: Content) -> Content:
    """Write a content as the store does, to bytes of a file, and read it back."""
    order = Order(id="1", channel="just_eat", received_at=NOON, content=said)
    back = load(dump(order).encode())
    assert back == replace(order, content=back.content)
    return back.content


def lines(said: Content) -> list[tuple[int, int, str]]:
    """Return depth, total quantity and title of each line, as a cook reads them."""
    return [(item.depth, item.total_quantity, item.title) for item in said.items]
