"""The contract of every channel: whatever comes to whatever address, the kitchen stands."""

import hashlib
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kds.channels.channel import Arrival, Call, Refusal, Reply
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.order import Order
from kds.kitchen import Delivery, Kitchen
from kds.kitchen.replay import rebuild
from kds.store.document import dump, load
from kds.store.store import Store
from tests.conftest import Clock
from tests.contract.any_call import any_call, genuine
from tests.contract.contract_kitchen import PRESSES
from tests.contract.side import Side

# What no screen can draw and no file can hold: controls but tab and new line, lone surrogates.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class SmallKitchen:
    """A kitchen in memory that does with a call what the listener does."""

    def __init__(self, side: Side) -> None:
        self.channel = side.channel
        self.store = Store(None)
        self.store.open()
        channels = {side.channel.name: side.channel}
        self.kitchen = Kitchen(self.store, channels, Clock(), undo_time=timedelta())
        self.shown: list[str] = []
        self.kitchen.noticed = lambda delivery, _: self.shown.append(delivery.arrival.attention)

    def take(self, call: Call) -> tuple[Reply, list[str]]:
        """Take a call; return the answer, and the fingerprint of each delivery in it."""
        arrivals = self.channel.read(call)
        assert arrivals
        deliveries = [self._delivery(arrival, call) for arrival in arrivals]
        (receipts,) = self.kitchen.receive_requests([deliveries])
        refusals: list[Refusal | None] = [receipt.refusal for receipt in receipts]
        reply = self.channel.reply(call, arrivals, refusals)
        for receipt in receipts:
            if receipt.order_id:
                self.kitchen.telling.answered(receipt.order_id, went_out=True)
        self.shown += [refusal.message for refusal in refusals if refusal]
        return reply, [delivery.fingerprint for delivery in deliveries]

    def orders(self) -> dict[str, Order]:
        """Return all orders there are, by their ids."""
        ids = {e.order_id for e in self.store.journal() if e.order_id}
        return {order_id: self.kitchen.order(order_id) for order_id in ids}

    def _delivery(self, arrival: Arrival, call: Call) -> Delivery:
        body = call.body if arrival.body is None else arrival.body
        return Delivery(
            channel=self.channel.name,
            arrival=arrival,
            headers=call.headers,
            body=body,
            fingerprint=hashlib.sha256(body).hexdigest(),
            path=call.path,
            method=call.method,
            query=call.query,
            route=call.route,
            parts=call.parts,
        )


def assert_answer(call: Call, reply: Reply) -> None:
    """Check that an answer has a sound status and that its body is JSON, nothing, or an echo."""
    assert 200 <= reply.status < 500
    if isinstance(reply.body, Mapping):
        json.dumps(reply.body, allow_nan=False).encode()
    elif reply.body and reply.body != call.body:
        json.loads(reply.body)


def assert_can_be_drawn(value: object) -> None:
    """Check every text in a JSON value."""
    if isinstance(value, str):
        assert not _UNFIT.search(value)
    elif isinstance(value, dict):
        for below in value.values():
            assert_can_be_drawn(below)
    elif isinstance(value, list):
        for below in value:
            assert_can_be_drawn(below)


async def test_whatever_comes_is_kept_and_answered(side: Side) -> None:
    """Any bodies at any addresses: an answer, a journal row, tickets that can be kept and drawn.

    In between somebody presses whatever there is to press; in the end every order is what its
    journal says.
    """
    calls = genuine(side)

    @given(st.lists(any_call(calls) | st.sampled_from([*PRESSES]), min_size=1, max_size=6))
    @settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
    def anything(story: list[Call | Press]) -> None:
        house = SmallKitchen(side)
        try:
            tell(house, story)
        finally:
            house.store.close()

    anything()


def tell(house: SmallKitchen, story: list[Call | Press]) -> None:
    """Let everything happen, and look at what there is."""
    for step in story:
        if isinstance(step, Call):
            reply, fingerprints = house.take(step)
            assert_answer(step, reply)
            recorded = {entry.data.get("fingerprint") for entry in house.store.journal()}
            assert set(fingerprints) <= recorded
        else:
            for order in house.orders().values():
                with suppress(NotAllowed, IndexError):
                    PRESSES[step](house.kitchen, order)
    orders = house.orders()
    assert rebuild(house.store.journal(), house.kitchen.channels) == orders
    for order in [*orders.values(), *house.kitchen.board()]:
        kept = dump(order)
        assert load(kept.encode()) == order
        assert_can_be_drawn(json.loads(kept))
        assert house.channel.capabilities(order).title
        for press in Press:
            house.channel.plan(press, order, order.received_at, {"reason": "r", "plu": "p"})
    assert_can_be_drawn(list(house.shown))
