"""An order is what its journal says: rebuild orders from nothing but journal rows."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

from kds.channels.channel import Call, Channel
from kds.domain.changes import apply
from kds.domain.journal import Entry, Kind
from kds.domain.order import Content, Order
from kds.store.document import load


def rebuild(entries: Iterable[Entry], channels: Mapping[str, Channel]) -> dict[str, Order]:
    """Return every order, by id, as the journal rows (oldest first) make it."""
    orders: dict[str, Order] = {}
    rows = list(entries)
    whole = {row.id: row.order_id for row in rows if _holds_its_order(row)}
    # Rows before one that holds the order itself may make nothing any more.
    left = Counter(whole.values())
    for entry in rows:
        if entry.id in whole:
            left[entry.order_id] -= 1
        elif left[entry.order_id]:
            continue
        if entry.order_id is not None:
            if _holds_its_order(entry):
                orders[entry.order_id] = load(json.dumps(entry.data["order"]))
                continue
            before = orders.get(entry.order_id)
            orders[entry.order_id] = apply(before, entry, content_of(entry, channels))
    return orders


def _holds_its_order(entry: Entry) -> bool:
    return entry.kind is Kind.ERASED and "order" in entry.data


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
