"""A pretend JET Connect on loopback: orders and notifications out, answers of the kitchen in."""

import json
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from typing_extensions import override

from kds.demo.hearing import Hearing
from kds.demo.jet_connect.calls import AVAILABILITY, FAILED, SUCCESS, Heard, complaint
from kds.demo.jet_connect.sending import (
    HASH_HEADER,
    Answer,
    Fate,
    Notified,
    Sender,
    hash_header,
    order_complaint,
)
from kds.demo.pretend_server import CALL, PretendServer, Refuse, remember, utc_now
from kds.demo.wishes import HeardWish, heard

ORDERS, FINAL_ORDERS = "/jet_connect/orders", "/jet_connect/final-orders"
KEY_HEADER = "X-Flyt-Api-Key"

# Source: KONF: how long an order waits that was answered 202.
WINDOW = timedelta(minutes=3)


class PretendJetConnect(PretendServer):
    """Plays JET Connect for one restaurant, from `start` to `stop` or inside an `async with`.

    Keys and secret are new in every run. `kitchen_url` is where the kitchen listens and may be set
    later. `heard` holds the calls that took effect, `calls` every request with its answer. While
    `patient` is set every order waits, however long and whatever was answered before. `offline` are
    the restaurants that take no orders, `wishes` the calls that said so.
    """

    def __init__(
        self,
        kitchen_url: str = "",
        *,
        port: int = 0,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(
            [
                web.post(f"/order/{{order_id}}/{SUCCESS}", self._success),
                web.post(f"/order/{{order_id}}/{FAILED}", self._failed),
                web.post(f"/{AVAILABILITY}", self._availability),
                web.put("/restaurants/{reference}/{word:offline|online}", self._line),
            ],
            port=port,
            clock=clock,
        )
        self.api_key, self.menu_key = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        self.webhook_key, self.secret = secrets.token_urlsafe(24), secrets.token_urlsafe(32)
        self.sender = Sender(kitchen_url)
        self.hearing = Hearing[Heard](lambda heard: heard.name)
        self.patient = False
        self.wishes: list[HeardWish] = []
        self.offline: set[str] = set()
        self._fates: dict[str, Fate] = {}
        self._waiting_since: dict[str, datetime] = {}

    @property
    def heard(self) -> list[Heard]:
        """The calls that took effect, oldest first."""
        return self.hearing.heard

    @override
    async def start(self) -> None:
        await self.sender.open()
        await super().start()

    @override
    async def stop(self) -> None:
        await self.sender.close()
        await super().stop()

    def signed(self, raw: bytes) -> dict[str, str]:
        """Return the headers that prove an order."""
        milliseconds = int(self.clock().timestamp() * 1000)
        return {**self.keyed(), HASH_HEADER: hash_header(raw, self.secret, milliseconds)}

    def keyed(self) -> dict[str, str]:
        """Return the header that proves a notification."""
        return {"Authorization": self.webhook_key}

    async def send_order(
        self,
        body: Mapping[str, Any] | bytes,
        *,
        path: str = ORDERS,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one order once and act on the answer; `headers` go over the usual ones.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        raw = as_bytes(body)
        order_id = _id_of(raw)
        # From now on, as an answer may be overtaken by the call that it announces.
        if path == ORDERS:
            self.wait_for_answer(order_id)
        status, said = await self.sender.post(path, raw, {**self.signed(raw), **(headers or {})})
        words = order_complaint(order_id, status, said)
        answer = Answer(status=status, body=said, complaint=words)
        if path == ORDERS and self._fates[order_id] is Fate.PENDING:
            self._fates[order_id] = answer.fate
        return answer

    async def notify(
        self,
        path: str,
        body: Mapping[str, Any] | bytes,
        *,
        headers: Mapping[str, str] | None = None,
        speed: float = 1.0,
    ) -> Notified:
        """Send a notification, again while the answer is 5xx; pauses are divided by `speed`."""
        proof = {**self.keyed(), **(headers or {})}
        return await self.sender.notify(path, as_bytes(body), proof, speed)

    def wait_for_answer(self, order_id: str) -> None:
        """Begin to wait for the kitchen's call about an order."""
        self._fates[order_id] = Fate.PENDING
        self._waiting_since[order_id] = self.clock()

    def fate(self, order_id: str) -> Fate | None:
        """Return what became of an order, None for one that was never sent."""
        fate = self._fates.get(order_id)
        if fate is Fate.PENDING and self.clock() - self._waiting_since[order_id] > WINDOW:
            return Fate.ORDERPAD
        return fate

    async def wait_heard(
        self, order_id: str | None = None, name: str | None = None, *, within: float = 20.0
    ) -> Heard:
        """Return the first call heard, before or from now, that fits all that is asked for.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """

        def fits(heard: Heard) -> bool:
            return order_id in (None, heard.order_id) and name in (None, heard.name)

        return await self.hearing.wait(fits, within)

    async def _success(self, request: web.Request) -> web.StreamResponse:
        return await self._answered(request, SUCCESS, Fate.TAKEN)

    async def _failed(self, request: web.Request) -> web.StreamResponse:
        return await self._answered(request, FAILED, Fate.ORDERPAD)

    async def _answered(self, request: web.Request, name: str, fate: Fate) -> web.StreamResponse:
        body = await self._checked(request, name, self.api_key)
        order_id = request.match_info["order_id"]
        if self.fate(order_id) is not Fate.PENDING and not self.patient:
            raise Refuse(400, b'{"errorMessage":"not pending"}', "the order does not wait")
        self._fates[order_id] = fate
        self._hear(request, name, order_id, body)
        return web.Response(status=204)

    async def _availability(self, request: web.Request) -> web.StreamResponse:
        body = await self._checked(request, AVAILABILITY, self.menu_key)
        self._hear(request, AVAILABILITY, "", body)
        return web.Response(status=202)

    async def _line(self, request: web.Request) -> web.StreamResponse:
        """Take a restaurant offline or back. Source: OMNI."""
        if request.headers.get(KEY_HEADER, "") != self.menu_key:
            raise Refuse(403, b'{"errorMessage":"forbidden"}', "the wrong key")
        raw = await request.read()
        if raw and not isinstance(json.loads(raw), dict):
            raise Refuse(400, b'{"errorMessage":"malformed"}', "the body is no JSON object")
        reference, word = request.match_info["reference"], request.match_info["word"]
        self.offline.discard(reference)
        if word == "offline":
            self.offline.add(reference)
        remember(self.wishes, heard(request[CALL], word, reference, json.loads(raw or b"{}")))
        return web.Response(status=200)

    async def _checked(self, request: web.Request, name: str, key: str) -> dict[str, Any]:
        if request.headers.get(KEY_HEADER, "") != key:
            raise Refuse(403, b'{"errorMessage":"forbidden"}', f"the wrong key for {name}")
        try:
            body = json.loads(await request.read())
        except ValueError:
            body = None
        wrong = complaint(name, body) if isinstance(body, dict) else "the body is no JSON object"
        if wrong or not isinstance(body, dict):
            raise Refuse(400, b'{"errorMessage":"malformed"}', wrong)
        return body

    def _hear(
        self, request: web.Request, name: str, order_id: str, body: Mapping[str, Any]
    ) -> None:
        call = request[CALL]
        self.hearing.add(
            Heard(name=name, order_id=order_id, body=body, at=call.at, sequence=call.sequence)
        )


def as_bytes(body: Mapping[str, Any] | bytes) -> bytes:
    """Return a body as it goes over the wire; bytes stay as they are."""
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


def _id_of(raw: bytes) -> str:
    try:
        body = json.loads(raw)
    except ValueError:
        return ""
    return str(body.get("id", "")) if isinstance(body, dict) else ""
