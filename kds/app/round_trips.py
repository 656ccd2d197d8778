"""One order of each platform through the running program, and an answer back to the platform."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from random import Random

from kds.app.pretended import Pretended
from kds.demo.deliverect import orders as deliverect
from kds.demo.drivers import DRIVERS
from kds.demo.jet_connect import orders as jet_connect
from kds.demo.jet_connect.calls import SUCCESS
from kds.demo.just_eat import orders as just_eat
from kds.demo.orderconnect import orders as orderconnect
from kds.demo.orderconnect.states import ASSIGNED
from kds.demo.web_shop import orders as web_shop
from kds.domain.order import Order
from kds.kitchen import Kitchen

_WITHIN_S = 20.0
_ACCEPTED = 20


class Failed(Exception):
    """A part of the self-test did not do what it must. The message says which."""


class RoundTrips:
    """Each method named like a channel sends an order, answers it, and says what was heard.

    Each may raise `Failed`, or `TimeoutError` for what was never heard. `seen` is called with the
    first order while nobody has touched it.
    """

    def __init__(
        self,
        kitchen: Kitchen,
        platforms: Pretended,
        seen: Callable[[Order], Awaitable[None]],
    ) -> None:
        """Take the kitchen and the platforms that can reach it."""
        self._kitchen = kitchen
        self._platforms = platforms
        self._seen = seen
        self._now = datetime.now(UTC)
        # Always the same orders.
        self._rng = Random(1)  # noqa: S311 - dice, no secret

    @property
    def all(self) -> Mapping[str, Callable[[], Awaitable[str]]]:
        """Each round trip by the name of its channel."""
        return {
            "deliverect": self._deliverect,
            "just_eat": self._just_eat,
            "jet_connect": self._jet_connect,
            "orderconnect": self._orderconnect,
            "web_shop": self._web_shop,
        }

    async def _deliverect(self) -> str:
        body = deliverect.make_order(self._rng, self._now, scheduled=False)
        platform = self._platforms.deliverect
        _expect("a signed order", await platform.send_order(body), 200)
        order = self._find(body["_id"])
        await self._seen(order)
        self._kitchen.accept(order.id)
        await platform.wait_heard(body["_id"], _ACCEPTED, within=_WITHIN_S)
        return "accepted"

    async def _just_eat(self) -> str:
        body = just_eat.make_order(self._rng, self._now, scheduled=False)
        platform = self._platforms.just_eat
        _expect("an order", await platform.ask_acceptance(body), 200)
        self._kitchen.accept(self._find(body["OrderId"]).id)
        await platform.wait_heard(body["OrderId"], "accept", within=_WITHIN_S)
        return "accepted"

    async def _jet_connect(self) -> str:
        body = jet_connect.make_order(self._rng, self._now, scheduled=False)
        # One that is in order is taken without asking, and nothing is told back.
        body["items"][0] |= {"name": "", "plu": "", "description": ""}
        platform = self._platforms.jet_connect
        _expect("a doubtful order", (await platform.send_order(body)).status, 202)
        self._kitchen.accept(self._find(body["id"]).id)
        await platform.wait_heard(body["id"], SUCCESS, within=_WITHIN_S)
        return "taken"

    async def _orderconnect(self) -> str:
        body = orderconnect.make_order(self._rng, self._now, far=1.0)
        platform = self._platforms.orderconnect
        _expect("an order", (await platform.send_order(body)).status, 201)
        self._kitchen.driving.assign(self._find(body["OrderId"]).id, DRIVERS[0])
        await platform.wait_heard(body["OrderId"], ASSIGNED, within=_WITHIN_S)
        return "a driver is assigned"

    async def _web_shop(self) -> str:
        body = web_shop.make_order(self._rng, self._now, scheduled=False)
        platform = self._platforms.web_shop
        _expect("a signed order", (await platform.send_order(body))[0], 200)
        self._kitchen.accept(self._find(body["id"]).id)
        await platform.wait_heard(body["id"], "accepted", within=_WITHIN_S)
        return "accepted"

    def _find(self, remote_id: str) -> Order:
        found = [o for o in self._kitchen.board() if o.content.remote_id == remote_id]
        if len(found) != 1:
            raise Failed(f"an order that was answered is on the board {len(found)} times")
        return found[0]


def _expect(what: str, status: int, wanted: int) -> None:
    if status != wanted:
        raise Failed(f"{what} was answered {status} instead of {wanted}")
