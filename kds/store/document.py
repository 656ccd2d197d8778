"""Orders as JSON documents. What has its default value is left out, so a document stays small."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from pydantic import TypeAdapter
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from kds.domain.order import Order


def _as_utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _with_plain_utc(schema: Any) -> Any:
    """Return the schema with datetimes that carry Python's own UTC.

    WORKAROUND for pydantic-core 2.50: an instant with its own time zone object that is freed while
    the interpreter ends crashes the program.
    """
    if isinstance(schema, Mapping):
        walked = {key: _with_plain_utc(value) for key, value in schema.items()}
        if schema.get("type") == "datetime":
            plain = cast("CoreSchema", walked)
            return core_schema.no_info_after_validator_function(_as_utc, plain)
        return walked
    return [_with_plain_utc(part) for part in schema] if isinstance(schema, list) else schema


_orders = TypeAdapter(Order)
_reader = SchemaValidator(_with_plain_utc(_orders.core_schema))


def dump(order: Order) -> str:
    """Write an order as JSON text."""
    return _orders.dump_json(order, exclude_defaults=True).decode()


def load(text: str | bytes) -> Order:
    """Read an order that `dump` wrote, by this version or an older one."""
    return cast("Order", _reader.validate_json(text))


def stamp(at: datetime) -> str:
    """Write an instant so that text order is time order: UTC, always six fraction digits."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
