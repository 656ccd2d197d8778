"""How something that came in finds its order, and what it is to it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kds.channels.channel import Arrival, ArrivalKind, Refusal
from kds.domain.journal import Kind
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
    method: str = "POST"
    query: Mapping[str, str] = field(default_factory=dict)
    route: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def names_its_order(self) -> bool:
        """Whether it says which order it is about."""
        content = self.arrival.content
        return bool(content.remote_id or content.channel_order_id)


class Outcome(StrEnum):
    """What a delivery turned out to be."""

    NEW = "new"
    REPEATED = "repeated"
    REVISED = "revised"
    CANCELLED = "cancelled"
    NEWS = "news"
    NOTED = "noted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The kitchen's word that a delivery is on disk. `order_id` is None for a notice.

    `refusal` is our no to it; a refused order is kept in the journal alone.
    """

    outcome: Outcome
    order_id: str | None
    refusal: Refusal | None = None


OUTCOMES = {
    Kind.RECEIVED: Outcome.NEW,
    Kind.REPEATED: Outcome.REPEATED,
    Kind.STALE: Outcome.REPEATED,
    Kind.UPDATED: Outcome.REPEATED,
    Kind.REVISED: Outcome.REVISED,
    Kind.CANCELLATION: Outcome.CANCELLED,
    Kind.NEWS: Outcome.NEWS,
}

_NOT_ORDERS = {ArrivalKind.CANCELLATION: Kind.CANCELLATION, ArrivalKind.NEWS: Kind.NEWS}

_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})
_SECRET_QUERIES = frozenset({"key"})


def find(store: Store, delivery: Delivery, at: datetime, kin: Collection[str] = ()) -> Order | None:
    """Return the order that a delivery is about, by the platform's rules.

    `kin` are channels that share the platform's ids: what is said at one may be about an order of
    the other. First the platform's own id, then the selling channel's id, which is unique for 48 h
    after the pick-up (a cancellation may carry another `_id`); without any id, the very same bytes.
    """
    content, channel = delivery.arrival.content, delivery.channel
    if content.remote_id:
        known = store.by_remote_id(channel, content.remote_id)
        for name in kin if known is None else ():
            other = store.by_remote_id(name, content.remote_id)
            # An order itself belongs where it came; only what came before it waits for it.
            if other and (delivery.arrival.kind is not ArrivalKind.ORDER or other.unseen):
                known = other
        if known:
            return known
    if content.channel_order_id:
        return store.by_channel_order(channel, content.source_key, content.channel_order_id, at)
    if not content.remote_id:
        return store.by_fingerprint(channel, delivery.fingerprint, at)
    return None


def meaning(order: Order | None, delivery: Delivery) -> Kind:
    """Say what a delivery is to the order it is about (None: nobody has heard of it)."""
    arrival = delivery.arrival
    if arrival.kind in _NOT_ORDERS:
        return _NOT_ORDERS[arrival.kind]
    if order is None or order.unseen:
        return Kind.UPDATED if order else Kind.RECEIVED
    if delivery.fingerprint == order.fingerprint:
        return Kind.REPEATED
    if delivery.fingerprint in order.past_fingerprints:
        return Kind.STALE
    before, now = order.content, arrival.content
    older = before.updated_at and now.updated_at and now.updated_at < before.updated_at
    # A mutilated copy must not wipe out what could be read before.
    mutilated = arrival.attention and not order.attention
    if older or mutilated:
        return Kind.STALE
    return Kind.REVISED if before.as_cooked() != now.as_cooked() else Kind.UPDATED


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
    arrival = delivery.arrival
    if delivery.method != "POST":
        data["method"] = delivery.method
    if query := {k: v for k, v in delivery.query.items() if k.lower() not in _SECRET_QUERIES}:
        data["query"] = query
    if delivery.parts:
        # What stood at the places of an address cannot be told from the address again.
        data |= {"route": delivery.route, "parts": dict(delivery.parts)}
    if arrival.attention:
        data["attention"] = arrival.attention
    if arrival.reason:
        data["reason"] = arrival.reason
    return data
