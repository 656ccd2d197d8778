"""An order is what its journal says: rebuild orders from nothing but journal rows."""

from collections.abc import Iterable, Mapping
from typing import cast

from kds.channels.channel import Call, Channel
from kds.domain.changes import apply
from kds.domain.journal import Entry
from kds.domain.order import Content, Order


def rebuild(entries: Iterable[Entry], channels: Mapping[str, Channel]) -> dict[str, Order]:
    """Return every order, by id, as the journal rows (oldest first) make it."""
    orders: dict[str, Order] = {}
    for entry in entries:
        if entry.order_id is not None:
            before = orders.get(entry.order_id)
            orders[entry.order_id] = apply(before, entry, content_of(entry, channels))
    return orders


def content_of(entry: Entry, channels: Mapping[str, Channel]) -> Content | None:
    """Read the raw body of a row again, as the channel read it when it came."""
    if entry.body is None:
        return None
    channel = channels[str(entry.data["channel"])]
    path = str(entry.data["path"])
    method = str(entry.data.get("method", "POST"))
    parts = cast("dict[str, str]", entry.data.get("parts", {}))
    route = str(entry.data.get("route", "")) or channel.routes()[method, path]
    call = Call(
        route=route,
        path=path,
        headers=cast("dict[str, str]", entry.data["headers"]),
        body=entry.body,
        public_url="",
        method=method,
        parts=parts,
        query=cast("dict[str, str]", entry.data.get("query", {})),
    )
    # A body that held several orders is kept in parts: what is read here is one of them.
    return channel.read(call)[0].content
