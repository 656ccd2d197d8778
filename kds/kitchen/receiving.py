"""What comes in is judged, put to its order or begins one, and recorded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kds.channels.channel import Arrival, ArrivalKind, Channel, Refusal, Situation
from kds.domain.hearing_news import with_news
from kds.domain.items import carried_parts, carry_over
from kds.domain.journal import Kind
from kds.domain.lifecycle import Press, State
from kds.domain.news import as_data
from kds.domain.order import Order, Standing
from kds.domain.own_test import is_own_test
from kds.kitchen.delivery import OUTCOMES, Delivery, Outcome, Receipt, evidence, find, meaning
from kds.kitchen.moves import Moves
from kds.kitchen.pressing import Pressing, step_data, ticks_amount_to
from kds.store.store import Store


@dataclass(frozen=True)
class Receiving:
    """Records what came in; everything here happens inside a move.

    `was_answered` says whether our answer to the request that brought an order has gone out,
    `paused_until` until when a channel is paused.
    """

    store: Store
    channels: Mapping[str, Channel]
    moves: Moves
    pressing: Pressing
    was_answered: Callable[[str], bool]
    paused_until: Callable[[str], datetime | None]

    def receive(self, deliveries: Sequence[Delivery], at: datetime) -> list[Receipt]:
        """Store what one request brought; of several orders either all are taken or none."""
        found = [self._find(delivery, at) for delivery in deliveries]
        refusals = [self._judged(d, o, at) for d, o in zip(deliveries, found, strict=True)]
        if any(refusal and not refusal.known for refusal in refusals):
            refusals = [refusal or _WITH_THE_OTHERS for refusal in refusals]
        elif not all(refusals):
            refusals = [None] * len(deliveries)
        return [
            self._refuse(delivery, refusal, at) if refusal else self._take(delivery, at)
            for delivery, refusal in zip(deliveries, refusals, strict=True)
        ]

    def _find(self, delivery: Delivery, at: datetime) -> Order | None:
        kin = self.channels[delivery.channel].kin
        return find(self.store, delivery, at, kin)

    def _judged(self, delivery: Delivery, order: Order | None, at: datetime) -> Refusal | None:
        channel = self.channels[delivery.channel]
        if delivery.arrival.kind is not ArrivalKind.ORDER or not judges(channel):
            return None
        if is_own_test(delivery.arrival.content):
            return None  # it tries the way in, whatever would be said to a guest's order now
        if order is None or order.unseen:
            situation = Situation(
                at=at,
                open_orders=self.store.open_orders(channel.name),
                paused_until=self.paused_until(channel.name),
            )
            return channel.judge(delivery.arrival, situation)
        again = meaning(order, delivery) in (Kind.REPEATED, Kind.STALE)
        if not again or not self.was_answered(order.id):
            return None
        refusal = channel.judge(delivery.arrival, Situation(at=at, answered=True))
        return refusal if refusal and refusal.known else None

    def _refuse(self, delivery: Delivery, refusal: Refusal, at: datetime) -> Receipt:
        """Keep a refused order in the journal alone: it is not this kitchen's."""
        said = {"code": refusal.code, "message": refusal.message}
        content = delivery.arrival.content
        data = evidence(delivery) | {
            "refused": said,
            "remote_id": content.remote_id,
            "display_id": content.display_id,
        }
        self.moves.note(self.moves.entry(None, Kind.NOTICE, at, data, delivery.body))
        return Receipt(Outcome.REFUSED, None, refusal)

    def _take(self, delivery: Delivery, at: datetime) -> Receipt:
        moves, arrival = self.moves, delivery.arrival
        data = evidence(delivery)
        # Not before now: another part of the same request may have brought the order.
        order = self._find(delivery, at)
        nameless_news = arrival.kind is ArrivalKind.NEWS and not delivery.names_its_order
        if arrival.kind is ArrivalKind.NOTICE or nameless_news:
            moves.note(moves.entry(None, Kind.NOTICE, at, data, delivery.body))
            return Receipt(Outcome.NOTED, None)
        kind = meaning(order, delivery)
        is_new = kind is Kind.RECEIVED or (
            kind is Kind.UPDATED and order is not None and order.unseen
        )
        data["steps"] = self._asked_for(arrival, order, at)
        if _must_confirm_cancel(order, kind, delivery):
            subject = order if order and not order.unseen else None
            data["steps"] = self.pressing.plan(
                Press.CHANNEL_CANCEL, subject or _as_cancelled(delivery, at), at, {}
            )
        if kind is Kind.REVISED and order:
            data["withdrawn"] = self._untrue_ticks(order, arrival)
        if kind is Kind.NEWS and arrival.news:
            data["news"] = as_data(arrival.news)
        body = None if kind is Kind.REPEATED else delivery.body
        order = moves.record(order, moves.entry(order, kind, at, data, body), arrival.content)
        order = self._told_besides(order, arrival, at)
        if order.state is State.PLACED and not order.unseen:
            self._accepted(order, arrival, at, is_new=is_new)
        outcome = Outcome.NEW if is_new and not order.standing.cancelled_by else OUTCOMES[kind]
        return Receipt(outcome, order.id)

    def _asked_for(
        self, arrival: Arrival, order: Order | None, at: datetime
    ) -> list[dict[str, object]]:
        """Return the steps that an arrival asks for, without those that are there already."""
        if is_own_test(arrival.content):
            return []
        known = [(step.name, step.code, step.details) for step in order.steps] if order else []
        return step_data(
            [p for p in arrival.steps if (p.name, p.code, p.details) not in known], at, at
        )

    def _untrue_ticks(self, order: Order, arrival: Arrival) -> list[str]:
        """Return the steps about ticks that are not true of a new version any more."""
        before, now = order.content.items, arrival.content.items
        done = carry_over(order.standing.items_done, before, now)
        parts = carried_parts(order.standing.parts_done, before, now)
        cooked = self.pressing.routing.cooked(replace(order, content=arrival.content))
        amounts_to = ticks_amount_to({*done, *(n for n, _ in parts)}, done, cooked)
        return self.pressing.untrue(order, amounts_to)

    def _told_besides(self, order: Order, arrival: Arrival, at: datetime) -> Order:
        """Record the news that came with an order."""
        if arrival.kind is not ArrivalKind.ORDER or arrival.news is None:
            return order
        if with_news(order, arrival.news, at) == order:
            return order
        entry = self.moves.entry(order, Kind.NEWS, at, {"news": as_data(arrival.news)})
        return self.moves.record(order, entry)

    def _accepted(self, order: Order, arrival: Arrival, at: datetime, *, is_new: bool) -> None:
        """Accept what somebody has accepted before it came here, or what needs no person."""
        channel = self.channels[order.channel]
        if arrival.accepted_by:
            self.pressing.pressed_elsewhere(order, Press.ACCEPT, at, arrival.accepted_by)
            return
        doubtful = order.attention or order.content.platform_status
        wants_answer = is_new and channel.accept == "auto" and not doubtful
        if wants_answer and channel.capabilities(order).accept:
            self.pressing.press(order, Press.ACCEPT, at, {}, by="auto")


_WITH_THE_OTHERS = Refusal(
    code="other", message="Another order of the same request was refused, so none was taken."
)


def judges(channel: Channel) -> bool:
    """Say whether a channel ever refuses an order in the answer to its arrival."""
    return type(channel).judge is not Channel.judge


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
