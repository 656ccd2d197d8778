"""A pretend Orderconnect on loopback: orders out, states of deliveries in, over real HTTP."""

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from aiohttp import web
from typing_extensions import override

from kds.demo.orderconnect.hearing import StatesHeard
from kds.demo.orderconnect.orders import stamp
from kds.demo.orderconnect.sending import Answer, Sender
from kds.demo.orderconnect.states import LOCATION, HeardState, state_complaint
from kds.demo.pretend_server import CALL, PretendServer, Refuse, utc_now

ROOT = "/orderconnect"
_STATES = (
    *("atrestauranteta", "driverassigned", "driverunassigned", "atrestaurant", "onitsway"),
    *("atdeliveryaddress", "delivered", LOCATION),
)

Body = Mapping[str, Any] | Sequence[Mapping[str, Any]] | bytes


class PretendOrderconnect(PretendServer):
    """Plays Just Eat for one kitchen with own drivers, from `start` to `stop` or `async with`.

    `api_key` is what the kitchen must show, `webhook_key` what is shown to the kitchen (with
    `keyless` nothing); both are new in every run. `heard` holds the states that took effect,
    `locations` where drivers were said to be, `calls` every request with its answer.
    """

    def __init__(
        self,
        kitchen_url: str = "",
        *,
        port: int = 0,
        keyless: bool = False,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(
            [
                web.put(f"/orders/deliverystate/{LOCATION}", self._locations),
                web.put(
                    f"/orders/{{order_id}}/deliverystate/{{state:{'|'.join(_STATES)}}}",
                    self._state,
                ),
            ],
            port=port,
            clock=clock,
        )
        self.api_key = secrets.token_hex(16)
        self.webhook_key = "" if keyless else secrets.token_urlsafe(32)
        self.sender = Sender(kitchen_url, self.webhook_key)
        self.hearing = StatesHeard()

    @property
    def heard(self) -> list[HeardState]:
        """The states that took effect, oldest first."""
        return self.hearing.heard

    @property
    def locations(self) -> list[HeardState]:
        """Where drivers were said to be, oldest first."""
        return self.hearing.locations

    @override
    async def start(self) -> None:
        await self.sender.open()
        await super().start()

    @override
    async def stop(self) -> None:
        await self.sender.close()
        await super().stop()

    def know(self, order_id: str) -> None:
        """Take an order for accepted, as if it had been sent."""
        self.hearing.known.setdefault(order_id, "")

    async def send_order(self, body: Body, *, method: str = "PUT") -> Answer:
        """Send one order or a list of them, once; of what is refused nothing is heard afterwards.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        # The kitchen may say something of an order before its answer has been read here.
        new = [order_id for order_id in _ids(body) if order_id not in self.hearing.known]
        for order_id in new:
            self.know(order_id)
        answer = await self.sender.send(method, f"{ROOT}/orders", as_bytes(body))
        for order_id in () if answer.accepted else new:
            del self.hearing.known[order_id]
        return answer

    async def ready_for_pickup(self, order_id: str, at: datetime | None = None) -> Answer:
        """Say that the food can be collected, since `at` (aware; default now)."""
        body = {"Event": "Ready for pickup", "Timestamp": stamp(at or self.clock())}
        return await self._say(self._path(order_id, "order-is-ready-for-pickup"), body)

    async def cancel(self, order_id: str, reason: str = "cust_cancelled_other") -> Answer:
        """Cancel an order. Source: JEAPI, /order-cancelled; POST, without the id in its address."""
        body = {"Event": "OrderCancelled", "OrderId": order_id, "Reason": reason}
        return await self._say(f"{ROOT}/order-cancelled", body, method="POST")

    async def ask_redelivery(self, order_id: str, update: str = "", notes: str = "") -> Answer:
        """Ask for an order to be delivered again. Source: JEAPI, /redelivery-requested."""
        body = {"OrderId": order_id, "Tenant": "uk", "Update": update, "Notes": notes}
        return await self._say(f"{ROOT}/redelivery-requested", body)

    async def resolve(self, order_id: str, due: datetime | None) -> Answer:
        """Say what becomes of a failed delivery: once more until `due`, or (None) cancelled.

        Source: JEAPI, /attempted-delivery-query-resolved.
        """
        if due is None:
            resolution: dict[str, Any] = {
                "Type": "order_cancelled",
                "Cancellation": {"Reason": "driver_not_available"},
                "Redelivery": None,
            }
        else:
            again = {"NewDueDate": stamp(due), "CustomerTimeZone": "Europe/London"}
            resolution = {"Type": "redeliver_order", "Redelivery": again, "Cancellation": None}
        body = {"OrderId": order_id, "Tenant": "uk", "Resolution": resolution}
        return await self._say(f"{ROOT}/attempted-delivery-query-resolved", body)

    def states(self, order_id: str) -> list[str]:
        """Return the states heard of an order, in the order they took effect."""
        return self.hearing.of(order_id)

    async def wait_heard(
        self,
        order_id: str | None = None,
        state: str | None = None,
        *,
        where: Callable[[HeardState], bool] | None = None,
        within: float = 20.0,
    ) -> HeardState:
        """Return the first state heard, before or from now, that fits all that is asked for.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """

        def fits(heard: HeardState) -> bool:
            return (
                order_id in (None, heard.order_id)
                and state in (None, heard.state)
                and (where is None or where(heard))
            )

        return await self.hearing.wait(fits, within)

    def _path(self, order_id: str, what: str) -> str:
        return f"{ROOT}/orders/{quote(order_id, safe='')}/{what}"

    async def _say(self, path: str, body: Mapping[str, Any], method: str = "PUT") -> Answer:
        return await self.sender.send(method, path, as_bytes(body))

    async def _state(self, request: web.Request) -> web.StreamResponse:
        self._check_key(request)
        order_id, state = request.match_info["order_id"], request.match_info["state"]
        body = _read(await request.read())
        self._hear([self._checked(request, order_id, state, body)])
        return web.json_response({})

    async def _locations(self, request: web.Request) -> web.StreamResponse:
        self._check_key(request)
        entries = _read(await request.read())
        if not isinstance(entries, list) or not entries:
            raise Refuse(400, b"{}", "the body is no list of places")
        heard = []
        for entry in entries:
            body = dict(entry) if isinstance(entry, dict) else {}
            order_id = body.pop("OrderId", None)
            if not isinstance(order_id, str):
                raise Refuse(400, b"{}", "OrderId is missing")
            heard.append(self._checked(request, order_id, LOCATION, body))
        self._hear(heard)
        return web.json_response({})

    def _check_key(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"JE-API-KEY {self.api_key}":
            raise Refuse(401, b"{}", "the key is missing or wrong")

    def _checked(self, request: web.Request, order_id: str, state: str, body: Any) -> HeardState:
        if order_id not in self.hearing.known:
            raise Refuse(404, b"{}", f"order {order_id!r} is not known")
        if complaint := state_complaint(state, body):
            raise Refuse(400, b"{}", complaint)
        call = request[CALL]
        heard = HeardState(
            order_id=order_id, state=state, body=body, at=call.at, sequence=call.sequence
        )
        if self.hearing.is_repeated(heard):
            raise Refuse(409, b"{}", f"{state} has been said already")
        if not self.hearing.may_follow(heard):
            now = self.hearing.known[order_id] or "no driver"
            raise Refuse(400, b"{}", f"{state} cannot follow {now}")
        return heard

    def _hear(self, heard: Sequence[HeardState]) -> None:
        for entry in heard:
            self.hearing.add(entry)


def as_bytes(body: Body) -> bytes:
    """Return a body as it goes over the wire; bytes stay as they are."""
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


def _ids(body: Body) -> list[str]:
    """Return the ids of the orders in a body; none from bytes that cannot be read."""
    try:
        read = json.loads(as_bytes(body))
    except ValueError:
        return []
    orders = read if isinstance(read, list) else [read]
    return [str(o["OrderId"]) for o in orders if isinstance(o, dict) and o.get("OrderId")]


def _read(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise Refuse(400, b"{}", "the body is no JSON") from None
