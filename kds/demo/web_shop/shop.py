"""A pretend web shop on loopback: signed orders out, signed statuses in, over real HTTP."""

import asyncio
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import aiohttp
from aiohttp import web
from typing_extensions import override

from kds.demo.pretend_server import PretendServer, Refuse, remember, utc_now
from kds.demo.web_shop.counter import Counter
from kds.demo.web_shop.statuses import HeardStatus, status_complaint

ORDERS_PATH = "/web_shop/orders"
CANCELLATIONS_PATH = "/web_shop/cancellations"
SIGNATURE_HEADER = "X-Signature"

_PATIENCE = aiohttp.ClientTimeout(total=30)


class PretendWebShop(PretendServer):
    """Plays the shop of one kitchen, from `start` to `stop` or inside an `async with`.

    Its secret is new in every run. `kitchen_url` is where the kitchen listens and may be set
    later. `heard` holds the statuses that took effect, oldest first, `calls` every request,
    `counter` how busy the kitchen is and what is out.
    """

    def __init__(
        self, kitchen_url: str = "", *, port: int = 0, clock: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(
            [
                web.post("/orders/{order_id}/status", self._status),
                *(counter := Counter(self._genuine, clock)).routes(),
            ],
            port=port,
            clock=clock,
        )
        self.counter = counter
        self.kitchen_url = kitchen_url
        self.secret = secrets.token_urlsafe(32)
        self.heard: list[HeardStatus] = []
        self._something_heard = asyncio.Condition()
        self._session: aiohttp.ClientSession | None = None

    @override
    async def start(self) -> None:
        # One connection for each order: one kept alive may die between two of them.
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(force_close=True, limit=0), timeout=_PATIENCE
        )
        await super().start()

    @override
    async def stop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        await super().stop()

    async def send_order(
        self, body: Mapping[str, Any] | bytes, *, headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Send an order once, signed; return status and body of the kitchen's answer.

        `headers` replace the usual ones, the signature among them.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        return await self._post(ORDERS_PATH, raw, headers or {})

    async def cancel(self, order_id: str, reason: str = "") -> tuple[int, bytes]:
        """Cancel an order, once; return status and body of the kitchen's answer.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        body = {"id": order_id, "reason": reason, "at": self.clock().isoformat()}
        return await self._post(CANCELLATIONS_PATH, json.dumps(body).encode(), {})

    def signature(self, raw: bytes) -> str:
        """Return what the signature header of these bytes must hold, in both directions."""
        proof = hmac.new(self.secret.encode(), raw, hashlib.sha256)
        return f"sha256={proof.hexdigest()}"

    def statuses(self, order_id: str) -> list[str]:
        """Return the statuses heard for an order, in the order they took effect."""
        return [heard.status for heard in self.heard if heard.order_id == order_id]

    async def wait_heard(self, order_id: str, status: str, within: float = 20.0) -> HeardStatus:
        """Return this status of this order, heard before or from now.

        Raises:
            TimeoutError: it did not come `within` so many seconds; the message says what did.

        """

        def found() -> HeardStatus | None:
            wanted = (order_id, status)
            return next(
                (each for each in self.heard if (each.order_id, each.status) == wanted), None
            )

        try:
            async with asyncio.timeout(within), self._something_heard:
                while (heard := found()) is None:
                    await self._something_heard.wait()
                return heard
        except TimeoutError:
            came = [(each.order_id, each.status) for each in self.heard[-20:]]
            raise TimeoutError(f"Not heard within {within} s; the last heard: {came}") from None

    async def _post(self, path: str, raw: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("The shop has not been started.")
        usual = {"Content-Type": "application/json", SIGNATURE_HEADER: self.signature(raw)}
        address = self.kitchen_url.rstrip("/") + path
        async with self._session.post(address, data=raw, headers={**usual, **headers}) as got:
            return got.status, await got.read()

    async def _genuine(self, request: web.Request) -> bytes:
        raw = await request.read()
        shown = request.headers.get(SIGNATURE_HEADER, "")
        if not hmac.compare_digest(self.signature(raw).encode(), shown.encode(errors="replace")):
            raise Refuse(401, b"{}", "the signature does not fit")
        return raw

    async def _status(self, request: web.Request) -> web.StreamResponse:
        raw = await self._genuine(request)
        order_id = request.match_info["order_id"]
        if complaint := status_complaint(order_id, raw):
            raise Refuse(400, b"{}", complaint)
        body = json.loads(raw)
        remember(self.heard, HeardStatus(order_id=order_id, status=body["status"], body=body))
        async with self._something_heard:
            self._something_heard.notify_all()
        return web.json_response({})
