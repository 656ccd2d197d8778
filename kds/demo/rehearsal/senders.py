"""How each pretend platform sends a rehearsed order, and takes it back."""

from abc import ABC, abstractmethod
from typing import Any

from typing_extensions import override

from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.edits import cancellation
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.notes import CANCEL, cancel_note
from kds.demo.just_eat import PretendJustEat
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.pretend_server import PretendServer
from kds.demo.web_shop import PretendWebShop
from kds.domain.rehearsal import Rehearsed

Body = dict[str, Any]


class Sender(ABC):
    """Sends through one platform.

    Both methods raise `aiohttp.ClientError` or `TimeoutError` where the kitchen does not answer.
    """

    server: PretendServer

    async def begin(self) -> None:  # noqa: B027 - most have nothing to do
        """Do what comes before the first order."""

    @abstractmethod
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        """Send an order."""

    @abstractmethod
    async def cancel(self, body: Body, speed: float) -> None:
        """Cancel an order that was sent."""


class ByDeliverect(Sender):
    """Through Deliverect."""

    def __init__(self, server: PretendDeliverect) -> None:
        """Send through `server`."""
        self.server: PretendDeliverect = server

    @override
    async def begin(self) -> None:
        await self.server.register()

    @override
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        await self.server.deliver(body, speed=speed)

    @override
    async def cancel(self, body: Body, speed: float) -> None:
        await self.server.deliver(cancellation(body, self.server.clock()), speed=speed)


class ByJustEat(Sender):
    """Through Just Eat: to be accepted here, or to be cooked."""

    def __init__(self, server: PretendJustEat) -> None:
        """Send through `server`."""
        self.server: PretendJustEat = server

    @override
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        if order.elsewhere:
            await self.server.call_to_cook(body)
        else:
            await self.server.ask_acceptance(body)

    @override
    async def cancel(self, body: Body, speed: float) -> None:
        await self.server.cancel(body["OrderId"])


class ByJetConnect(Sender):
    """Through JET Connect."""

    def __init__(self, server: PretendJetConnect) -> None:
        """Send through `server`."""
        self.server: PretendJetConnect = server

    @override
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        await self.server.send_order(body)

    @override
    async def cancel(self, body: Body, speed: float) -> None:
        note = cancel_note(body["id"], "custCancelledChangedMind", self.server.clock())
        await self.server.notify(CANCEL, note, speed=speed)


class ByOrderconnect(Sender):
    """Through Orderconnect."""

    def __init__(self, server: PretendOrderconnect) -> None:
        """Send through `server`."""
        self.server: PretendOrderconnect = server

    @override
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        await self.server.send_order(body)

    @override
    async def cancel(self, body: Body, speed: float) -> None:
        await self.server.cancel(body["OrderId"])


class ByWebShop(Sender):
    """Through the web shop."""

    def __init__(self, server: PretendWebShop) -> None:
        """Send through `server`."""
        self.server: PretendWebShop = server

    @override
    async def send(self, body: Body, order: Rehearsed, speed: float) -> None:
        await self.server.send_order(body)

    @override
    async def cancel(self, body: Body, speed: float) -> None:
        await self.server.cancel(body["id"])
