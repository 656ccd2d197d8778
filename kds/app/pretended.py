"""The pretend platforms: their names, the settings that fit them, and the plays that they give."""

import asyncio
from collections.abc import AsyncIterator, Collection, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from pydantic import SecretStr

from kds.channels.deliverect import DeliverectSettings
from kds.channels.jet_connect import JetConnectSettings
from kds.channels.just_eat import JustEatSettings
from kds.channels.orderconnect import OrderconnectSettings
from kds.channels.web_shop import WebShopSettings
from kds.config import ChannelsSettings
from kds.demo import service as deliverect
from kds.demo.deliverect import PretendDeliverect
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect import service as jet_connect
from kds.demo.just_eat import PretendJustEat
from kds.demo.just_eat import service as just_eat
from kds.demo.onlooker import Onlooker
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect import service as orderconnect
from kds.demo.pretend_server import PretendServer
from kds.demo.rehearsal import play as rehearsal
from kds.demo.rehearsal.senders import (
    ByDeliverect,
    ByJetConnect,
    ByJustEat,
    ByOrderconnect,
    ByWebShop,
    Sender,
)
from kds.demo.web_shop import PretendWebShop
from kds.demo.web_shop import service as web_shop
from kds.domain.rehearsal import Rehearsed

# Each name as the settings file has it, and what people call it.
TITLES = {
    "deliverect": "Deliverect",
    "just_eat": "Just Eat",
    "jet_connect": "JET Connect",
    "orderconnect": "Orderconnect (Just Eat Delivery)",
    "web_shop": "the web shop",
}


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run of a play: against which kitchen, how fast, which one, until when, who watches."""

    kitchen_url: str
    speed: float
    seed: int
    stop: asyncio.Event
    onlooker: Onlooker


class Pretended:
    """The platforms of these names hold a port each from the beginning; the others do nothing."""

    def __init__(self, names: Collection[str] = tuple(TITLES)) -> None:
        """Make them, without an event loop; nobody is let in yet."""
        self.names = tuple(name for name in TITLES if name in names)
        self.deliverect = PretendDeliverect()
        self.just_eat = PretendJustEat()
        self.jet_connect = PretendJetConnect()
        self.orderconnect = PretendOrderconnect()
        self.web_shop = PretendWebShop()
        for server in self.servers:
            server.hold_port()

    @property
    def servers(self) -> list[PretendServer]:
        """The platforms that were named."""
        every: dict[str, PretendServer] = {
            "deliverect": self.deliverect,
            "just_eat": self.just_eat,
            "jet_connect": self.jet_connect,
            "orderconnect": self.orderconnect,
            "web_shop": self.web_shop,
        }
        return [every[name] for name in self.names]

    def settings(self) -> ChannelsSettings:
        """Return the settings of those that were named, with their secrets."""
        every = ChannelsSettings(
            deliverect=settings_for(self.deliverect),
            just_eat=JustEatSettings(
                base_url=self.just_eat.url,
                api_key=SecretStr(self.just_eat.api_key),
                webhook_key=SecretStr(self.just_eat.webhook_key),
            ),
            jet_connect=JetConnectSettings(
                base_url=self.jet_connect.url,
                api_key=SecretStr(self.jet_connect.api_key),
                menu_key=SecretStr(self.jet_connect.menu_key),
                webhook_key=SecretStr(self.jet_connect.webhook_key),
                hmac_secrets=[SecretStr(self.jet_connect.secret)],
            ),
            orderconnect=OrderconnectSettings(
                base_url=self.orderconnect.url,
                api_key=SecretStr(self.orderconnect.api_key),
                webhook_key=SecretStr(self.orderconnect.webhook_key),
                max_distance_km=orderconnect.MOST_KM,
            ),
            web_shop=WebShopSettings(
                base_url=self.web_shop.url, secrets=[SecretStr(self.web_shop.secret)]
            ),
        )
        return every.model_copy(update=dict.fromkeys(TITLES.keys() - set(self.names)))

    @asynccontextmanager
    async def open(self, kitchen_url: str) -> AsyncIterator[None]:
        """Let callers in for as long as this lasts, and know where the kitchen listens."""
        self.deliverect.sender.kitchen_url = self.just_eat.kitchen_url = kitchen_url
        self.jet_connect.sender.kitchen_url = self.web_shop.kitchen_url = kitchen_url
        self.orderconnect.sender.kitchen_url = kitchen_url
        async with AsyncExitStack() as stack:
            for server in self.servers:
                await stack.enter_async_context(server)
            yield

    def play(self, name: str, run: Run) -> Coroutine[None, None, None]:
        """Return the play of one that was named and has been started."""
        url, speed, seed, stop = run.kitchen_url, run.speed, run.seed, run.stop
        who = run.onlooker
        match name:
            case "deliverect":
                return deliverect.play(self.deliverect, url, speed=speed, seed=seed, stop=stop)
            case "just_eat":
                return just_eat.play(
                    self.just_eat, url, speed=speed, seed=seed, stop=stop, onlooker=who
                )
            case "jet_connect":
                return jet_connect.play(
                    self.jet_connect, url, speed=speed, seed=seed, stop=stop, onlooker=who
                )
            case "orderconnect":
                return orderconnect.play(
                    self.orderconnect, url, speed=speed, seed=seed, stop=stop, onlooker=who
                )
            case _:
                return web_shop.play(
                    self.web_shop, url, speed=speed, seed=seed, stop=stop, onlooker=who
                )

    async def rehearse(self, orders: Sequence[Rehearsed], run: Run) -> None:
        """Play the orders of a real day through those that were named and have been started."""
        every: dict[str, Sender] = {
            "deliverect": ByDeliverect(self.deliverect),
            "just_eat": ByJustEat(self.just_eat),
            "jet_connect": ByJetConnect(self.jet_connect),
            "orderconnect": ByOrderconnect(self.orderconnect),
            "web_shop": ByWebShop(self.web_shop),
        }
        senders = {name: every[name] for name in self.names}
        await rehearsal.play(orders, senders, speed=run.speed, seed=run.seed, stop=run.stop)


def settings_for(platform: PretendDeliverect) -> DeliverectSettings:
    """Return the settings that fit a pretend Deliverect."""
    return DeliverectSettings(
        base_url=platform.url,
        client_id=platform.credentials.client_id,
        client_secret=SecretStr(platform.credentials.client_secret),
        webhook_secrets=[SecretStr(platform.secret)] if platform.secret else [],
        audience="https://api.staging.deliverect.com",
    )
