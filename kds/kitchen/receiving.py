"""How something that came in finds its order, and what it means for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kds.channels.channel import Arrival, ArrivalKind
from kds.domain.journal import Kind
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A genuine request, read: its raw bytes and headers go to the journal as they came.

    `fingerprint` is the SHA-256 of `body` in hex, `path` the address it came to.
    """

    channel: str
    arrival: Arrival
    headers: Mapping[str, str]
    body: bytes
    fingerprint: str
    path: str = ""


class Outcome(StrEnum):
    """What a delivery turned out to be."""

    NEW = "new"
    REPEATED = "repeated"
    REVISED = "revised"
    CANCELLED = "cancelled"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The kitchen's word that a delivery is on disk. `order_id` is None for a notice."""

    outcome: Outcome
    order_id: str | None


OUTCOMES = {
    Kind.RECEIVED: Outcome.NEW,
    Kind.REPEATED: Outcome.REPEATED,
    Kind.STALE: Outcome.REPEATED,
    Kind.UPDATED: Outcome.REPEATED,
    Kind.REVISED: Outcome.REVISED,
    Kind.CANCELLATION: Outcome.CANCELLED,
}

_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


def find(store: Store, delivery: Delivery, at: datetime) -> Order | None:
    """Return the order that a delivery is about, by the platform's rules.

    First the platform's own id, then the selling channel's id, which is unique for 48 h after the
    pick-up (a cancellation may carry another `_id`); without any id, the very same bytes.
    """
    content, channel = delivery.arrival.content, delivery.channel
    if content.remote_id:
        known = store.by_remote_id(channel, content.remote_id)
        if known:
            return known
    if content.channel_order_id:
        return store.by_channel_order(channel, content.source_key, content.channel_order_id, at)
    if not content.remote_id:
        return store.by_fingerprint(channel, delivery.fingerprint)
    return None


def meaning(order: Order | None, delivery: Delivery) -> Kind:
    """Say what a delivery is to the order it is about (None: nobody has heard of it)."""
    arrival = delivery.arrival
    if arrival.kind is ArrivalKind.CANCELLATION:
        return Kind.CANCELLATION
    if order is None:
        return Kind.RECEIVED
    if order.unseen:
        return Kind.UPDATED
    if delivery.fingerprint == order.fingerprint:
        return Kind.REPEATED
    before, now = order.content, arrival.content
    if before.updated_at and now.updated_at and now.updated_at < before.updated_at:
        return Kind.STALE
    if arrival.attention and not order.attention:
        # A mutilated copy must not wipe out what could be read before.
        return Kind.STALE
    still_cooked = order.state in (State.PLACED, State.ACCEPTED, State.READY)
    if still_cooked and before.as_cooked() != now.as_cooked():
        return Kind.REVISED
    return Kind.UPDATED


def evidence(delivery: Delivery) -> dict[str, object]:
    """Return what a journal row keeps of a request beside its body; secrets are left out."""
    data: dict[str, object] = {
        "channel": delivery.channel,
        "path": delivery.path,
        "headers": {
            name: value
            for name, value in delivery.headers.items()
            if name.lower() not in _SECRET_HEADERS
        },
        "fingerprint": delivery.fingerprint,
    }
    if delivery.arrival.attention:
        data["attention"] = delivery.arrival.attention
    return data
