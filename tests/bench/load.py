"""The sender: signed orders over raw sockets, so that it costs the measured side little."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from kds.demo.deliverect.orders import make_order

SECRET = "bench"


@dataclass(frozen=True)
class Request:
    """One order as bytes on the wire; `remote_id` is its `_id`."""

    remote_id: str
    wire: bytes
    body_bytes: int


@dataclass
class Sent:
    """How a load went: seconds in all, and for each order when it was sent and answered.

    Times are seconds of the monotonic clock, which all processes of a machine share.
    """

    seconds: float = 0.0
    sent: dict[str, float] = field(default_factory=dict)
    answered: dict[str, float] = field(default_factory=dict)
    statuses: dict[int, int] = field(default_factory=dict)

    @property
    def latencies_ms(self) -> list[float]:
        """Milliseconds from sending to the answer, for each order."""
        return [(self.answered[key] - self.sent[key]) * 1000 for key in self.answered]


def requests(count: int, seed: int) -> list[Request]:
    """Return `count` different orders of a menu with nested modifiers, signed."""
    rng = Random(seed)  # noqa: S311 - the same orders in every run
    return [_request(make_order(rng, datetime.now(UTC), scheduled=False)) for _ in range(count)]


def small_requests(count: int, seed: int) -> list[Request]:
    """Return orders of one plain item, so that new ones have room on the page."""
    rng = Random(seed)  # noqa: S311 - the same orders in every run
    orders = []
    for _ in range(count):
        order = make_order(rng, datetime.now(UTC), scheduled=False, cash=False, test=False)
        item = order["items"][0]
        plain = {"plu": item["plu"], "name": "Soup", "quantity": 2, "price": 500}
        orders.append(_request(order | {"items": [plain], "note": ""}))
    return orders


def _request(order: dict[str, object]) -> Request:
    body = json.dumps(order, ensure_ascii=False).encode()
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    head = (
        "POST /deliverect/orders HTTP/1.1\r\nHost: kitchen\r\nContent-Type: application/json\r\n"
        f"X-Server-Authorization-HMAC-SHA256: {signature}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return Request(str(order["_id"]), head.encode() + body, len(body))


async def flood(port: int, orders: list[Request], connections: int) -> Sent:
    """Send the orders as fast as `connections` connections get their answers."""
    result, queue = Sent(), iter(orders)
    open_ = [await asyncio.open_connection("127.0.0.1", port) for _ in range(connections)]
    began = time.monotonic()
    await asyncio.gather(*(_worker(pair, queue, result) for pair in open_))
    result.seconds = time.monotonic() - began
    for _, writer in open_:
        writer.close()
    return result


async def trickle(port: int, orders: list[Request], per_second: float) -> Sent:
    """Send an order every so often, each on a connection of its own as platforms do."""
    result, began = Sent(), time.monotonic()

    async def one(number: int, order: Request) -> None:
        await asyncio.sleep(max(0.0, began + number / per_second - time.monotonic()))
        pair = await asyncio.open_connection("127.0.0.1", port)
        await _worker(pair, iter([order]), result)
        pair[1].close()

    await asyncio.gather(*(one(number, order) for number, order in enumerate(orders)))
    result.seconds = time.monotonic() - began
    return result


async def _worker(
    pair: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    queue: Iterator[Request],
    result: Sent,
) -> None:
    reader, writer = pair
    for order in queue:
        result.sent[order.remote_id] = time.monotonic()
        writer.write(order.wire)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        result.answered[order.remote_id] = time.monotonic()
        status = int(head[9:12])
        result.statuses[status] = result.statuses.get(status, 0) + 1
