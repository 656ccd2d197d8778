"""JET Connect as one side of the contract that every channel keeps."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from kds.channels.channel import Call
from kds.channels.jet_connect import JetConnect
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.notes import CANCEL, cancel_note
from kds.demo.jet_connect.platform import ORDERS, as_bytes
from kds.domain.lifecycle import Press
from tests.contract.jet_connect_door import settings_for
from tests.contract.side import Side

_FRIES: dict[str, Any] = {
    "name": "Fries",
    "plu": "FR-1",
    "price": 400,
    "children": [{"name": "Mayonnaise", "plu": "MA-1", "price": 50, "children": []}],
}


def order_body() -> dict[str, Any]:
    """Return an order of two portions of fries, each with mayonnaise."""
    return {
        "id": "je-1",
        "third_party_order_reference": "J1",
        "type": "delivery-by-delivery-partner",
        "posLocationId": "60233",
        "collector": {"first_name": "Wilhelmina", "last_name": "Quistgaard"},
        "items": [_FRIES, _FRIES],
        "kitchen_notes": "no onions for Ravi",
    }


@asynccontextmanager
async def jet_connect() -> AsyncIterator[Side]:
    """JET Connect's two sides; every order waits for a cook, and goes on waiting."""
    async with PretendJetConnect() as platform:
        platform.patient = True
        order = as_bytes(order_body())
        cancellation = as_bytes(cancel_note("je-1", "custCancelledOther", platform.clock()))
        channel = JetConnect(settings_for(platform, accept="manual"))

        def call(body: bytes) -> Call:
            path = CANCEL if body == cancellation else ORDERS
            proof = {name.lower(): value for name, value in platform.signed(body).items()}
            return Call(
                route=channel.routes()["POST", path],
                path=path,
                headers={"host": "kitchen", **proof},
                body=body,
                public_url="https://kds.example.org",
            )

        try:
            yield Side(
                channel=channel,
                platform=platform,
                call=call,
                order=order,
                cancellation=cancellation,
                heard=lambda: [heard.order_id for heard in platform.heard],
                tell_path="/order/",
                cancel=call,
                told={Press.ACCEPT, Press.CANCEL, Press.FAIL, Press.SOLD_OUT},
            )
        finally:
            await channel.close()
