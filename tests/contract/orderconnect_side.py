"""Orderconnect's two sides: orders that the answer itself accepts, and deliveries told of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from kds.channels.channel import Call
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.channels.orderconnect.callbacks import STATES
from kds.clock import utc_now
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect.platform import ROOT
from kds.demo.orderconnect.states import FOLLOWS
from kds.domain.lifecycle import Press, State
from tests.contract.side import Proof, Side
from tests.kit.house import json_bytes

ID = "k3vq9"
ORDER = {
    "OrderId": ID,
    "FriendlyOrderReference": "902",
    "Order": {"ServiceType": "Delivery", "PromptAsap": True},
    "BasketInfo": {
        "Total": 7,
        "GroupedBasketItems": [
            {
                "Quantity": 2,
                "BasketItem": {
                    "Name": "Fries",
                    "ProductId": 7,
                    "UnitPrice": 3,
                    "RequiredAccessories": [{"Name": "Mayonnaise", "UnitPrice": 0.5}],
                },
            }
        ],
    },
    "CustomerInfo": {"Name": "Wilhelmina Quistgaard", "Address": "Lindenlaan 7", "City": "Leeds"},
}
CANCELLATION = {"Event": "OrderCancelled", "OrderId": ID, "Reason": "cust_cancelled_other"}

READY = b'{"Event": "Ready for pickup", "Timestamp": "2026-03-14T18:20:00.1234567"}'
AGAIN = json_bytes({"OrderId": ID, "Tenant": "uk", "Update": "Wrong house.", "Notes": "Ring."})
RESOLUTION = {"Type": "redeliver_order", "Redelivery": {"NewDueDate": "2026-03-14T19:00:00Z"}}
RESOLVED = json_bytes({"OrderId": ID, "Resolution": RESOLUTION})


@asynccontextmanager
async def orderconnect() -> AsyncIterator[Side]:
    """A kitchen that delivers everything, and Just Eat, which minds the order of the states."""
    async with PretendOrderconnect() as platform:
        settings = {
            "base_url": platform.url,
            "api_key": platform.api_key,
            "webhook_key": platform.webhook_key,
        }
        channel = Orderconnect(OrderconnectSettings.model_validate(settings))
        known = platform.hearing.known

        def call(route: str, path: str, body: bytes, order_id: str = "") -> Call:
            return Call(
                route=route,
                path=ROOT + path,
                headers={"host": "kitchen", "authorization": platform.webhook_key},
                body=body,
                public_url="https://kds.example.org",
                method="PUT",
                parts={"id": order_id} if order_id else {},
            )

        def arrange(press: Press, _state: State) -> None:
            known[ID] = min(FOLLOWS[STATES[press]]) if press in STATES else ""

        try:
            yield Side(
                channel=channel,
                platform=platform,
                call=lambda body: call("orders", "/orders", body),
                cancel=lambda body: call(
                    "cancelled", f"/orders/{ID}/order-cancelled", body, order_id=ID
                ),
                order=json_bytes(ORDER),
                cancellation=json_bytes(CANCELLATION),
                heard=lambda: [heard.order_id for heard in platform.heard],
                told=STATES.keys(),
                tell_path="/orders/",
                first=Press.ASSIGN,
                proof=Proof.KEY,
                accepted_by="our delivery rules",
                refuses_junk=True,
                arrange=arrange,
                others=[
                    call("ready", f"/orders/{ID}/order-is-ready-for-pickup", READY, ID),
                    call("redeliver", "/redelivery-requested", AGAIN),
                    call("resolved", "/attempted-delivery-query-resolved", RESOLVED),
                ],
                details={
                    "reason": "package_not_ready",
                    "restaurant_eta": (utc_now() + timedelta(minutes=9)).isoformat(),
                },
            )
        finally:
            await channel.close()
