"""JET Connect as one side of the contract that every channel keeps."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from kds.channels.channel import Call
from kds.channels.jet_connect import JetConnect
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.notes import (
    CANCEL,
    DRIVER,
    FAILED_ORDER,
    LEAD_TIME,
    OFFLINE,
    cancel_note,
    driver_note,
    failed_note,
    lead_time_note,
    offline_note,
)
from kds.demo.jet_connect.platform import FINAL_ORDERS, ORDERS, as_bytes
from kds.domain.lifecycle import Press
from tests.contract.jet_connect_door import settings_for
from tests.contract.side import Proof, Side

LEGS = ("driverArrivingAtRestaurant", "onItsWay", "delivered", "somewhereElse")
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
        picked = order.replace(b"Mayonnaise", b"Ketchup")
        notes = [
            *((DRIVER, driver_note("je-1", leg, platform.clock())) for leg in LEGS),
            (OFFLINE, offline_note("60233", platform.clock(), "delivery")),
            (FAILED_ORDER, failed_note(order_body(), "The menu does not fit.")),
            (LEAD_TIME, lead_time_note("60233", 45)),
        ]
        channel = JetConnect(settings_for(platform, accept="manual"))

        def call(path: str, body: bytes, proof: Mapping[str, str]) -> Call:
            return Call(
                route=channel.routes()["POST", path],
                path=path,
                headers={"host": "kitchen", **{name.lower(): v for name, v in proof.items()}},
                body=body,
                public_url="https://kds.example.org",
            )

        try:
            yield Side(
                channel=channel,
                platform=platform,
                call=lambda body: call(ORDERS, body, platform.signed(body)),
                cancel=lambda body: call(CANCEL, body, platform.keyed()),
                order=order,
                cancellation=cancellation,
                heard=lambda: [heard.order_id for heard in platform.heard],
                told={Press.ACCEPT, Press.CANCEL, Press.FAIL},
                tell_path="/order/",
                cancel_proof=Proof.KEY,
                others=[
                    call(FINAL_ORDERS, picked, platform.signed(picked)),
                    *(call(path, as_bytes(note), platform.keyed()) for path, note in notes),
                ],
                refuses_junk=True,
                details={"reason": "sold out"},
            )
        finally:
            await channel.close()
