"""Deliverect's two sides."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from kds.app.practice import settings_for
from kds.channels.channel import Call
from kds.channels.deliverect import Deliverect
from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.platform import ORDERS_PATH, REGISTER_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature
from kds.domain.lifecycle import Press
from tests.contract.side import Side
from tests.kit.bodies import cancel_body, order_body
from tests.kit.house import json_bytes


@asynccontextmanager
async def deliverect() -> AsyncIterator[Side]:
    """A channel of Deliverect's, and Deliverect."""
    paths = {"orders": ORDERS_PATH, "register": REGISTER_PATH}
    async with PretendDeliverect() as platform:

        def call(body: bytes, route: str = "orders") -> Call:
            proof = signature(body, platform.secret or "")
            return Call(
                route=route,
                path=paths[route],
                headers={"host": "kitchen", SIGNATURE_HEADER.lower(): proof},
                body=body,
                public_url="https://kds.example.org",
            )

        def heard() -> list[str]:
            times = [(t.sequence, t.order_id) for t in platform.preparation_times]
            statuses = [(s.sequence, s.order_id) for s in platform.heard]
            return [order_id for _, order_id in sorted(times + statuses)]

        channel = Deliverect(settings_for(platform), utc_now)
        try:
            yield Side(
                channel=channel,
                platform=platform,
                call=call,
                cancel=call,
                order=json_bytes(order_body()),
                cancellation=json_bytes(cancel_body()),
                heard=heard,
                told={
                    *(Press.ACCEPT, Press.START, Press.PREPARED, Press.MORE_TIME, Press.READY),
                    *(Press.HAND_OVER, Press.CANCEL, Press.CHANNEL_CANCEL, Press.FAIL),
                },
                tell_path="/orderStatus",
                others=[call(b"{}", "register")],
            )
        finally:
            await channel.close()
