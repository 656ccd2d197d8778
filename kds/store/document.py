"""Orders as JSON documents. What has its default value is left out, so a document stays small."""

import json
from datetime import UTC, datetime

from pydantic import TypeAdapter

from kds.domain.order import Order

_orders = TypeAdapter(Order)


def dump(order: Order) -> str:
    """Write an order as JSON text."""
    return _orders.dump_json(order, exclude_defaults=True).decode()


def load(text: str | bytes) -> Order:
    """Read an order that `dump` wrote, by this version or an older one."""
    return _orders.validate_json(text)


def as_plain(order: Order) -> dict[str, object]:
    """Return the order as plain dicts, lists and strings, nothing left out."""
    plain: dict[str, object] = json.loads(_orders.dump_json(order))
    return plain


def stamp(at: datetime) -> str:
    """Write an instant so that text order is time order: UTC, always six fraction digits."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
