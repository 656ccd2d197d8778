"""Channels of one platform that share its ids: what is said at one may be about the other's."""

from collections.abc import Mapping
from typing import Any

import pytest

from kds.channels.just_eat import JustEat, JustEatSettings
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.kitchen.replay import rebuild
from kds.store.store import Store
from tests.conftest import Clock
from tests.kit.house import json_bytes
from tests.kitchen.any_request import request

GIVEN = {"base_url": "http://127.0.0.1:9", "api_key": "k"}
ORDER = {
    "OrderId": "k3vq",
    "FriendlyOrderReference": "902",
    "Order": {"ServiceType": "Delivery"},
    "BasketInfo": {"GroupedBasketItems": [{"Quantity": 1, "BasketItem": {"Name": "Thali"}}]},
    "CustomerInfo": {"Address": "18 Mill Lane", "Postcode": "LS1 4AB"},
    "RestaurantInfo": {"Id": "60233"},
}
CANCELLED = {"Event": "OrderCancelled", "OrderId": "k3vq", "Reason": "cust_cancelled_other"}


@pytest.fixture
def kitchen(clock: Clock) -> Kitchen:
    """A kitchen that has both doors of Just Eat's partner API."""
    channels = [
        Orderconnect(OrderconnectSettings.model_validate(GIVEN | {"restaurant_ids": ["60233"]})),
        JustEat(JustEatSettings.model_validate(GIVEN)),
    ]
    store = Store(None)
    store.open()
    return Kitchen(store, {channel.name: channel for channel in channels}, clock)


def comes(kitchen: Kitchen, method: str, path: str, body: Mapping[str, Any]) -> Order:
    """Let a request come in; return the order that it was about."""
    ((receipt,),) = kitchen.receive_requests([request(kitchen, method, path, json_bytes(body))])
    assert receipt.order_id
    kitchen.telling.answered(receipt.order_id)
    return kitchen.order(receipt.order_id)


def test_a_cancellation_at_the_other_address_finds_its_order(kitchen: Kitchen) -> None:
    """A delivery that is cancelled at the restaurant's address is stopped on its own ticket."""
    order = comes(kitchen, "PUT", "/orderconnect/orders", ORDER)
    assert order.state == "accepted"
    cancelled = comes(kitchen, "POST", "/just_eat/order-cancelled", CANCELLED)
    assert cancelled.id == order.id
    assert (cancelled.channel, cancelled.standing.cancelled_by) == ("orderconnect", "channel")
    assert rebuild(kitchen.store.journal(), kitchen.channels) == {order.id: cancelled}


def test_a_cancellation_waits_for_the_order_of_the_other_address(kitchen: Kitchen) -> None:
    """A cancellation that came first, at the other address, stops the order when it comes."""
    first = comes(kitchen, "POST", "/just_eat/order-cancelled", CANCELLED)
    order = comes(kitchen, "PUT", "/orderconnect/orders", ORDER)
    assert order.id == first.id
    assert (order.channel, order.state, order.unseen) == ("orderconnect", "cancelled", False)
    assert [item.name for item in order.content.items] == ["Thali"]
    assert rebuild(kitchen.store.journal(), kitchen.channels) == {order.id: order}
