"""A pretend Deliverect on loopback: tokens, status calls and orders, over real HTTP."""

import json
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from aiohttp import web
from typing_extensions import override

from kds.demo.deliverect.hearing import StatusesHeard
from kds.demo.deliverect.sending import Delivery, Registration, Sender
from kds.demo.deliverect.statuses import (
    HeardPreparationTime,
    HeardStatus,
    preparation_complaint,
    status_complaint,
)
from kds.demo.deliverect.stores import Stores
from kds.demo.deliverect.tokens import Credentials, Tokens
from kds.demo.pretend_server import CALL, PretendServer, Refuse, json_object, remember, utc_now

ORDERS_PATH = "/deliverect/orders"
REGISTER_PATH = "/deliverect/register"

# Source: Deliverect, "Access token"; the last form is that of its n8n node.
_AUDIENCES = ("https://api.deliverect.com", "https://api.staging.deliverect.com")


class PretendDeliverect(PretendServer):
    """Plays Deliverect for one kitchen, from `start` to `stop` or inside an `async with`.

    Credentials and webhook secret are new in every run; with `staging` there is no secret and each
    body is signed with its own channelLink.
    `kitchen_url` is where the kitchen listens and may be set later. `token_lifetime` is in seconds.
    `heard` holds the statuses that took effect, `preparation_times` likewise, `calls` every request
    with its answer, `deliveries` the orders sent by the retry rule. `stores` holds what it heard of
    its locations.
    """

    def __init__(
        self,
        kitchen_url: str = "",
        *,
        port: int = 0,
        staging: bool = False,
        token_lifetime: int = 86_400,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.credentials = Credentials(
            client_id=secrets.token_hex(16), client_secret=secrets.token_urlsafe(32)
        )
        self.tokens = Tokens(self.credentials, token_lifetime)
        self.stores = Stores(self.tokens, clock)
        super().__init__(
            [
                *self.stores.routes(),
                web.post("/oauth/token", self._token),
                web.post("/orderStatus/{order_id}", self._status),
                web.post("/updatePreparationTime", self._preparation_time),
            ],
            port=port,
            clock=clock,
        )
        self.secret = None if staging else secrets.token_urlsafe(32)
        self.sender = Sender(kitchen_url, self.secret)
        self.hearing = StatusesHeard()
        self.preparation_times: list[HeardPreparationTime] = []
        self.deliveries: list[Delivery] = []

    @property
    def heard(self) -> list[HeardStatus]:
        """The statuses that took effect, oldest first."""
        return self.hearing.heard

    @override
    async def start(self) -> None:
        await self.sender.open()
        await super().start()

    @override
    async def stop(self) -> None:
        await self.sender.close()
        await super().stop()

    async def send_order(
        self, body: Mapping[str, Any] | bytes, *, headers: Mapping[str, str] | None = None
    ) -> int:
        """Send one order (or cancellation) once, signed; return the kitchen's HTTP status.

        `headers` replace the usual ones, the signature among them.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        status, _ = await self.sender.post(ORDERS_PATH, as_bytes(body), headers)
        return status

    async def deliver(self, body: Mapping[str, Any] | bytes, *, speed: float = 1.0) -> Delivery:
        """Send one order as Deliverect does, again after the failures that it retries.

        Pauses are divided by `speed`. Returns when the order has arrived or has failed for good.
        """
        delivery = await self.sender.deliver(ORDERS_PATH, as_bytes(body), speed)
        remember(self.deliveries, delivery)
        return delivery

    async def register(
        self,
        *,
        account: str = "practice-account",
        location: str = "practice-location",
        name: str = "Practice kitchen",
    ) -> Registration:
        """Register a location with the kitchen, once. Source: Deliverect, "Register POS"."""
        ids = {"accountId": account, "locationId": location}
        return await self.sender.register(
            REGISTER_PATH, {**ids, "externalLocationId": "1", "locationName": name}
        )

    def codes(self, order_id: str) -> list[int]:
        """Return the codes heard for an order, in the order they took effect."""
        return self.hearing.codes(order_id)

    async def wait_heard(
        self,
        order_id: str | None = None,
        code: int | None = None,
        *,
        where: Callable[[HeardStatus], bool] | None = None,
        within: float = 20.0,
    ) -> HeardStatus:
        """Return the first status heard, before or from now, that fits all that is asked for.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """

        def fits(status: HeardStatus) -> bool:
            return (
                order_id in (None, status.order_id)
                and code in (None, status.code)
                and (where is None or where(status))
            )

        return await self.hearing.wait(fits, within)

    async def _token(self, request: web.Request) -> web.StreamResponse:
        own = (self.url, f"{self.url}/api/v2/")
        body = json_object(await request.read())
        issued = self.tokens.issue(body, (*_AUDIENCES, *own), self.clock())
        reset = str(int(self.clock().timestamp()) + 60)
        limits = {"Limit": "1000", "Remaining": "999", "Reset": reset}
        return web.json_response(
            issued, headers={f"X-RateLimit-{name}": value for name, value in limits.items()}
        )

    async def _status(self, request: web.Request) -> web.StreamResponse:
        self.tokens.check(request.headers.get("Authorization", ""), self.clock())
        order_id = request.match_info["order_id"]
        body = json_object(await request.read())
        if complaint := status_complaint(order_id, body):
            raise Refuse(400, b"{}", complaint)
        status = HeardStatus(
            order_id=order_id,
            code=body["status"],
            body=body,
            at=request[CALL].at,
            sequence=request[CALL].sequence,
        )
        self.hearing.add(status)
        times = {name: body[name] for name in ("pickupTime", "deliveryTime") if name in body}
        return web.json_response({"result": "OK", **times})

    async def _preparation_time(self, request: web.Request) -> web.StreamResponse:
        self.tokens.check(request.headers.get("Authorization", ""), self.clock())
        body = json_object(await request.read())
        if complaint := preparation_complaint(body):
            raise Refuse(400, b"{}", complaint)
        entry = HeardPreparationTime(
            order_id=body["order"],
            minutes=body["minutes"],
            at=request[CALL].at,
            sequence=request[CALL].sequence,
        )
        remember(self.preparation_times, entry)
        return web.json_response({})


def as_bytes(body: Mapping[str, Any] | bytes) -> bytes:
    """Return a body as it goes over the wire; bytes stay as they are."""
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
