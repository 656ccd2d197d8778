"""A web shop's channel and the pretend shop that it talks to."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import SecretStr

from kds.channels.channel import Call, Told
from kds.channels.web_shop import WebShop, WebShopSettings
from kds.clock import utc_now
from kds.demo.web_shop import PretendWebShop
from kds.demo.web_shop.shop import CANCELLATIONS_PATH, ORDERS_PATH, SIGNATURE_HEADER
from kds.domain.lifecycle import Press
from kds.domain.order import Content, Order
from kds.domain.steps import Step
from tests.contract.side import Side

ORDER = {
    "id": "o-1001",
    "number": "A17",
    "type": "collection",
    "asap": True,
    "total": 900,
    "currency": "EUR",
    "paid": True,
    "items": [
        {"name": "Fries", "quantity": 2, "price": 400, "options": [{"name": "Mayonnaise"}]},
    ],
    "customer": {"name": "Wilhelmina Quistgaard", "phone": "+31 0612345678"},
}
CANCELLATION = {"id": "o-1001", "reason": "The guest rang.", "at": "2026-03-14T18:05:00Z"}

PRESSED = datetime(2026, 3, 14, 18, 0, 1, 250_000, tzinfo=UTC)


def settings_for(shop: PretendWebShop, **changes: object) -> WebShopSettings:
    """Return the settings that fit a pretend shop, save for `changes`."""
    fitting = {"base_url": shop.url, "secrets": [SecretStr(shop.secret)]}
    return WebShopSettings.model_validate({**fitting, **changes})


def order(remote_id: str = "o-1", due_at: datetime | None = None) -> Order:
    """Return an order as a kitchen has it."""
    content = Content(remote_id=remote_id, pickup_at=due_at)
    return Order(id="k1", channel="web_shop", received_at=PRESSED, content=content)


@dataclass
class Pair:
    """A channel and the shop that it talks to."""

    shop: PretendWebShop
    channel: WebShop

    async def tell(
        self, press: Press, kept: Order | None = None, reason: str = "", at: datetime = PRESSED
    ) -> Told:
        """Plan a press as the kitchen does, keep its one step, and tell it."""
        kept = kept or order()
        (plan,) = self.channel.plan(press, kept, at, {"reason": reason})
        step = Step(
            id="s1",
            name=plan.name,
            code=plan.code,
            details=plan.details,
            cause="j1",
            pressed_at=at,
            due_at=at,
        )
        return await self.channel.tell(kept, step)


@asynccontextmanager
async def pair(base: str = "", **changes: object) -> AsyncIterator[Pair]:
    """A channel and its shop, reached at `base`; `changes` go into the channel's settings."""
    async with PretendWebShop() as shop:
        settings = settings_for(shop, base_url=shop.url + base, **changes)
        channel = WebShop(settings, utc_now)
        try:
            yield Pair(shop, channel)
        finally:
            await channel.close()


@asynccontextmanager
async def web_shop() -> AsyncIterator[Side]:
    """The same, for the contract of every channel."""
    async with pair() as both:

        def call(route: str, path: str, body: bytes) -> Call:
            proof = both.shop.signature(body)
            headers = {"host": "kitchen", SIGNATURE_HEADER.lower(): proof}
            public = "https://kds.example.org"
            return Call(route=route, path=path, headers=headers, body=body, public_url=public)

        yield Side(
            channel=both.channel,
            platform=both.shop,
            call=lambda body: call("orders", ORDERS_PATH, body),
            cancel=lambda body: call("cancellations", CANCELLATIONS_PATH, body),
            order=json.dumps(ORDER).encode(),
            cancellation=json.dumps(CANCELLATION).encode(),
            heard=lambda: [heard.order_id for heard in both.shop.heard],
            told={
                *(Press.ACCEPT, Press.START, Press.PREPARED, Press.MORE_TIME, Press.READY),
                *(Press.HAND_OVER, Press.CANCEL, Press.CHANNEL_CANCEL, Press.FAIL),
            },
            tell_path="/orders/",
        )
