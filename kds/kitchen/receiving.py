"""How something that came in finds its order, and what it means for it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kds.channels.channel import Arrival, ArrivalKind, Channel
from kds.domain.items import carried_parts, carry_over
from kds.domain.journal import Kind
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order, Standing
from kds.kitchen.moves import Moves
from kds.kitchen.pressing import Pressing, ticks_amount_to
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


_OUTCOMES = {
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
        return store.by_fingerprint(channel, delivery.fingerprint, at)
    return None


def meaning(order: Order | None, delivery: Delivery) -> Kind:
    """Say what a delivery is to the order it is about (None: nobody has heard of it)."""
    arrival = delivery.arrival
    if arrival.kind is ArrivalKind.CANCELLATION:
        return Kind.CANCELLATION
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
    if delivery.arrival.attention:
        data["attention"] = delivery.arrival.attention
    return data


@dataclass(frozen=True)
class Receiving:
    """Records what came in; everything here happens inside a move."""

    store: Store
    channels: Mapping[str, Channel]
    moves: Moves
    pressing: Pressing

    def receive(self, delivery: Delivery, at: datetime) -> Receipt:
        """Store one delivery, and accept a new order where that is automatic."""
        moves, channel = self.moves, self.channels[delivery.channel]
        data, arrival = evidence(delivery), delivery.arrival
        if arrival.kind is ArrivalKind.NOTICE:
            moves.note(moves.entry(None, Kind.NOTICE, at, data, delivery.body))
            return Receipt(Outcome.NOTED, None)
        order = find(self.store, delivery, at)
        kind = meaning(order, delivery)
        if _must_confirm_cancel(order, kind, delivery):
            subject = order if order and not order.unseen else None
            data["steps"] = self.pressing.plan(
                Press.CHANNEL_CANCEL, subject or _as_cancelled(delivery, at), at, {}
            )
        if kind is Kind.REVISED and order:
            before, now = order.content.items, arrival.content.items
            done = carry_over(order.standing.items_done, before, now)
            parts = carried_parts(order.standing.parts_done, before, now)
            cooked = self.pressing.routing.cooked(replace(order, content=arrival.content))
            amounts_to = ticks_amount_to({*done, *(n for n, _ in parts)}, done, cooked)
            data["withdrawn"] = self.pressing.untrue(order, amounts_to)
        body = None if kind is Kind.REPEATED else delivery.body
        entry = moves.entry(order, kind, at, data, body)
        order = moves.record(order, entry, arrival.content)
        wants_answer = kind is Kind.RECEIVED and channel.accept == "auto"
        doubtful = order.attention or order.content.platform_status
        if wants_answer and not doubtful and channel.capabilities.accept:
            self.pressing.press(order, Press.ACCEPT, at, {}, by="auto")
        return Receipt(_OUTCOMES[kind], order.id)


def _must_confirm_cancel(order: Order | None, kind: Kind, delivery: Delivery) -> bool:
    """Whether a delivery makes us tell the channel that the order is cancelled.

    Once per order id: the first cancellation of an order that can still be stopped, and the
    late arrival, under another id, of one that had been cancelled before it came.
    """
    if kind is Kind.CANCELLATION:
        return order is None or (
            not order.standing.cancelled_by and order.state is not State.CLOSED
        )
    if order is None or not order.unseen:
        return False
    return delivery.arrival.content.remote_id != order.content.remote_id


def _as_cancelled(delivery: Delivery, at: datetime) -> Order:
    """Return the order that an unannounced cancellation is about, as far as it says."""
    return Order(
        id="",
        channel=delivery.channel,
        received_at=at,
        content=delivery.arrival.content,
        standing=Standing(state=State.CANCELLED),
    )
