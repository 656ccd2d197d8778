"""A pretend Just Eat on loopback: its calls to a kitchen and the kitchen's answers, over HTTP."""

import json
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
from aiohttp import web
from typing_extensions import override

from kds.demo.hearing import Hearing
from kds.demo.just_eat.book import Book, Stage
from kds.demo.just_eat.events import Events
from kds.demo.just_eat.heard import Heard
from kds.demo.just_eat.orders import COLLECTION, stamp
from kds.demo.pretend_server import CALL, PretendServer, Refuse, utc_now

KITCHEN_PATH = "/just_eat"

# What a driver's event is told at. Source: JEAPI, Order Delivery Webhooks.
DRIVER_PATHS = {
    "DriverAssigned": "driver-assigned-to-delivery",
    "DriverAtRestaurant": "driver-at-restaurant",
    "OnItsWay": "driver-on-their-way-to-delivery-address",
    "AtDeliveryAddress": "driver-at-delivery-address",
    "Delivered": "driver-has-delivered-order",
}

_NO_BODY = ("readyforcollection", "complete")
_ANSWERS = {"readyforcollection": 204, "complete": 204, "lateorder": 202}
_LIMITS = aiohttp.ClientTimeout(total=None, sock_connect=3.0, sock_read=30.0)


class PretendJustEat(PretendServer):
    """Plays Just Eat for one restaurant, from `start` to `stop` or inside an `async with`.

    Both keys are new in every run. `kitchen_url` is where the kitchen listens and may be set later.
    `heard` holds the calls that took effect, `book` how each order stands, `events` which
    restaurants are offline, `calls` every request with its answer.
    """

    def __init__(
        self,
        kitchen_url: str = "",
        *,
        port: int = 0,
        tenant: str = "uk",
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        late = f"/orders/{tenant}/{{order_id}}/consumerqueries/lateorder/restaurantresponse"
        super().__init__(
            [
                *(web.put(f"/orders/{{order_id}}/{w}", self._hear) for w in ("accept", "reject")),
                web.put("/orders/{order_id}/duedate", self._hear),
                *(web.post(f"/orders/{{order_id}}/{what}", self._hear) for what in _NO_BODY),
                web.post(late, self._hear),
                web.post("/callbacks/{token}", self._called_back),
                *(events := Events(tenant, self._check, clock)).routes(),
            ],
            port=port,
            clock=clock,
        )
        self.kitchen_url = kitchen_url
        self.api_key = secrets.token_urlsafe(24)
        self.webhook_key = secrets.token_urlsafe(24)
        self.book = Book()
        self.events = events
        self.hearing = Hearing[Heard](lambda heard: heard.what)
        self._callbacks: dict[str, str] = {}
        self._session: aiohttp.ClientSession | None = None

    @property
    def heard(self) -> list[Heard]:
        """The calls that took effect, oldest first."""
        return self.hearing.heard

    @override
    async def start(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(force_close=True, limit=0)
            self._session = aiohttp.ClientSession(connector=connector, timeout=_LIMITS)
        await super().start()

    @override
    async def stop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        await super().stop()

    async def ask_acceptance(self, body: Mapping[str, Any] | bytes) -> int:
        """Send an order that waits for the kitchen's yes or no; return the HTTP status."""
        self._place(body, Stage.PLACED)
        return await self.send("acceptance-requested", body)

    async def call_to_cook(self, body: Mapping[str, Any] | bytes, *, later: bool = False) -> int:
        """Send an order that is to be cooked now; return the HTTP status.

        With `later` a callback is to follow, heard as "callback". An order that nobody has accepted
        yet has been accepted somewhere else.
        """
        order_id = self._place(body, Stage.ACCEPTED)
        if not later:
            return await self.send("order-ready-for-preparation-sync", body)
        query = {"callback": self.callback_url(order_id)}
        return await self.send("order-ready-for-preparation-async", body, query=query)

    async def cancel(self, order_id: str, reason: str = "cust_cancelled_changed_mind") -> int:
        """Cancel an order and say so; return the HTTP status."""
        if entry := self.book.entries.get(order_id):
            entry.stage = Stage.CANCELLED
        body = {"Event": "OrderCancelled", "OrderId": order_id, "Reason": reason}
        return await self.send("order-cancelled", body)

    async def tell_driver(self, order_id: str, event: str, **changes: object) -> int:
        """Say where the driver is: one of `DRIVER_PATHS`; return the HTTP status.

        `changes` replace fields of the body (`DriverName`, `EstimatedPickupTime`, ...).
        """
        body = {
            "OrderId": order_id,
            "Event": event,
            "DriverName": "Milo",
            "DriverContactNumber": "+442079460123",
            "TimeStamp": stamp(self.clock(), 7),
            **changes,
        }
        return await self.send(DRIVER_PATHS[event], body, method="PUT")

    async def ask_late(self, order_id: str) -> int:
        """Ask where a late order is; return the HTTP status."""
        if entry := self.book.entries.get(order_id):
            entry.asked = True
        said = {"orderId": order_id, "restaurantId": "60233", "tenant": "uk"}
        return await self.send("late-order-query", said)

    async def report_failure(self, order_id: str) -> int:
        """Say that an order could not be sent to the kitchen; return the HTTP status."""
        return await self.send("send-to-pos-failed", {"OrderId": order_id})

    async def send(
        self,
        path: str,
        body: Mapping[str, Any] | bytes,
        *,
        method: str = "POST",
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """Call the kitchen once and return its HTTP status; `headers` go over the usual ones.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        if self._session is None:
            raise RuntimeError("The platform has not been started.")
        usual = {"Content-Type": "application/json", "Authorization": self.webhook_key}
        address = f"{self.kitchen_url.rstrip('/')}{KITCHEN_PATH}/{path}"
        if query:
            address = f"{address}?{urlencode(query, quote_via=quote)}"
        async with self._session.request(
            method, address, data=as_bytes(body), headers={**usual, **(headers or {})}
        ) as got:
            await got.read()
            return got.status

    def callback_url(self, order_id: str) -> str:
        """Return a new address at which word of an order is heard."""
        token = secrets.token_hex(8)
        self._callbacks[token] = order_id
        return f"{self.url}/callbacks/{token}"

    async def wait_heard(
        self, order_id: str | None = None, what: str | None = None, *, within: float = 20.0
    ) -> Heard:
        """Return the first call heard, before or from now, that fits all that is asked for.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """

        def fits(heard: Heard) -> bool:
            return order_id in (None, heard.order_id) and what in (None, heard.what)

        return await self.hearing.wait(fits, within)

    def _place(self, body: Mapping[str, Any] | bytes, stage: Stage) -> str:
        """Take an order into the book, if it can be read; return its id."""
        read = body if isinstance(body, Mapping) else _object(body)
        order_id = str(read.get("OrderId") or "")
        if order_id:
            self.book.place(order_id, collected=_is_collected(read), stage=stage)
            entry = self.book.entries[order_id]
            if stage is Stage.ACCEPTED and entry.stage is Stage.PLACED:
                entry.stage = Stage.ACCEPTED
        return order_id

    async def _hear(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        order_id = request.match_info["order_id"]
        what = "lateorder" if "/lateorder/" in request.path else request.path.rpartition("/")[2]
        raw = await request.read()
        if what in _NO_BODY and raw:
            raise Refuse(400, b"{}", "the call has a body")
        body = {} if what in _NO_BODY else _object(raw)
        self.book.hear(what, order_id, body, self.clock())
        self._record(request, order_id, what, body)
        return web.Response(status=_ANSWERS.get(what, HTTPStatus.OK))

    def _check(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"JE-API-KEY {self.api_key}":
            raise Refuse(401, b"{}", "the key is not ours")

    async def _called_back(self, request: web.Request) -> web.StreamResponse:
        order_id = self._callbacks.get(request.match_info["token"])
        if order_id is None:
            raise Refuse(404, b"{}", "no such callback")
        body = _object(await request.read())
        kept = body.get("status") in ("Success", "Failure") and isinstance(body.get("message"), str)
        if not kept or not isinstance(body.get("data"), dict):
            raise Refuse(400, b"{}", "not status, message and data")
        if "Authorization" in request.headers:
            raise Refuse(400, b"{}", "a key was sent where none belongs")
        self._record(request, order_id, "callback", body)
        return web.Response()

    def _record(self, request: web.Request, order_id: str, what: str, body: dict[str, Any]) -> None:
        at, number = request[CALL].at, request[CALL].sequence
        self.hearing.add(Heard(order_id=order_id, what=what, body=body, at=at, sequence=number))


def as_bytes(body: Mapping[str, Any] | bytes) -> bytes:
    """Return a body as it goes over the wire; bytes stay as they are."""
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


def _is_collected(body: Mapping[str, Any]) -> bool:
    fulfilment = body.get("Fulfilment")
    return isinstance(fulfilment, Mapping) and fulfilment.get("Method") == COLLECTION


def _object(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    return body if isinstance(body, dict) else {}
