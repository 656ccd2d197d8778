"""The other side of the pretend platform: a real but very small kitchen."""

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature, staging_key

ADDRESSES = {"ordersWebhookURL": "http://127.0.0.1/deliverect/orders"}


@dataclass(frozen=True, slots=True)
class Got:
    """One webhook that came in."""

    at: float
    body: dict[str, Any]
    raw: bytes
    signature: str


class SmallKitchen:
    """Keeps every webhook in `got`; answers with `answers` as long as there are any, then 200."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answers: list[int] = []
        self.think = 0.0
        self.url = ""
        self.secrets: tuple[str, ...] = ()
        self._came = asyncio.Event()
        self._runner: web.AppRunner | None = None

    @property
    def orders(self) -> list[dict[str, Any]]:
        """The bodies of all orders and cancellations, repeats included."""
        return [got.body for got in self.got]

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def open(self, port: int = 0) -> None:
        """Listen on a port, by default a free one."""
        app = web.Application()
        app.add_routes(
            [
                web.post("/deliverect/orders", self._order),
                web.post("/deliverect/register", self._register),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        """Stop listening; what came stays in `got`."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def wait_for(self, count: int, within: float = 20.0) -> list[dict[str, Any]]:
        """Return the first `count` bodies as soon as so many have come."""
        async with asyncio.timeout(within):
            while len(self.got) < count:
                self._came.clear()
                await self._came.wait()
        return self.orders[:count]

    async def _order(self, request: web.Request) -> web.Response:
        raw = await request.read()
        now = asyncio.get_running_loop().time()
        shown = request.headers.get(SIGNATURE_HEADER, "")
        self.got.append(Got(now, json.loads(raw), raw, shown))
        self._came.set()
        await asyncio.sleep(self.think)
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def _register(self, request: web.Request) -> web.Response:
        raw = await request.read()
        if request.headers[SIGNATURE_HEADER] not in self._right_signatures(raw):
            return web.Response(status=401)
        return web.json_response(ADDRESSES)

    def _right_signatures(self, raw: bytes) -> list[str]:
        keys = [staging_key(raw), *self.secrets]
        return [signature(raw, key) for key in keys]


class Caller:
    """Calls the platform as a kitchen does: with a token, a status at a time."""

    def __init__(self, platform: PretendDeliverect) -> None:
        self.platform = platform
        self.token = ""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5))

    async def close(self) -> None:
        """Close its connections."""
        await self._session.close()

    async def ask_token(self, **changes: str) -> tuple[int, dict[str, Any]]:
        """Ask for a token with the platform's own credentials, save for `changes`."""
        asked = {
            "client_id": self.platform.credentials.client_id,
            "client_secret": self.platform.credentials.client_secret,
            "audience": self.platform.url,
            "grant_type": "client_credentials",
        }
        status, answer, _ = await self.post("/oauth/token", {**asked, **changes})
        self.token = answer.get("access_token", self.token)
        return status, answer

    async def say(self, order_id: str, code: object, **changes: object) -> int:
        """Send one status as documented, save for `changes`; return the HTTP status."""
        if not self.token:
            await self.ask_token()
        body = {**status_body(order_id, code), **changes}
        status, _, _ = await self.post(f"/orderStatus/{order_id}", body)
        return status

    async def post(self, path: str, body: object) -> tuple[int, Any, dict[str, str]]:
        """Post JSON with the token; return status, the answer's JSON and its headers."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        url = self.platform.url + path
        async with self._session.post(url, json=body, headers=headers) as got:
            return got.status, await got.json(), dict(got.headers)


def status_body(order_id: str, code: object) -> dict[str, object]:
    """A status call's body with everything that is required."""
    return {
        "orderId": order_id,
        "status": code,
        "receiptId": "",
        "timeStamp": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}Z",
    }
