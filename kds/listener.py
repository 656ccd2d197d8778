"""The web server that platforms call: nothing is answered 2xx before it is on disk."""

import asyncio
import hashlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus

from aiohttp import web

from kds.channels.channel import (
    REFUSED,
    Arrival,
    ArrivalKind,
    Call,
    Channel,
    NotGenuine,
    Refusal,
    Reply,
)
from kds.intake import Intake
from kds.kitchen import Delivery, Kitchen
from kds.store.errors import StoreUnavailable
from kds.witness import Sight, Witness, digest

log = logging.getLogger(__name__)

_REFUSALS = frozenset({401, 404, 405})

# All bodies that are being read at one moment; beyond it, senders are asked to come again.
_MOST_BYTES_AT_ONCE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a sender may ask of us: bytes of a body, seconds to send it."""

    body_bytes: int = 4 * 1024 * 1024
    body_seconds: float = 10.0


@dataclass
class Traffic:
    """What the listener saw since its start, for /health: answers by status, refusals by reason.

    `witness` sees requests that this program sends to itself.
    """

    answers: Counter[int] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    bytes_now: int = 0
    witness: Witness = field(default_factory=Witness)


def make_app(  # noqa: PLR0913 - the composition root names every part
    kitchen: Kitchen,
    intake: Intake,
    *,
    health: Callable[[], Mapping[str, object]],
    traffic: Traffic,
    limits: Limits,
    public_url: str = "",
    pages: Iterable[web.AbstractRouteDef] = (),
) -> web.Application:
    """Return the application that serves every channel's addresses, and `GET /health`.

    `health` returns what /health says; `public_url` is our address as the platforms see it, ""
    when it is what they put into the Host header. `pages` are for people.
    """
    app = web.Application(client_max_size=limits.body_bytes, middlewares=[_plain_refusals(traffic)])

    async def answer_health(_: web.Request) -> web.Response:
        return web.json_response(health())

    app.router.add_get("/health", answer_health)
    app.add_routes(pages)
    for channel in kitchen.channels.values():
        endpoint = _Endpoint(kitchen, intake, channel, traffic, limits, public_url)
        for (method, path), route in channel.routes().items():
            app.router.add_route(method, path, partial(endpoint.answer, route))
    return app


def _plain_refusals(traffic: Traffic) -> Callable[..., Awaitable[web.StreamResponse]]:
    @web.middleware
    async def middleware(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        traffic.witness.saw(request.headers, Sight.TAKEN, request.path)
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = _refusal(error.status)
            if error.status in _REFUSALS:
                traffic.refusals[error.reason.lower()] += 1
        except (web.RequestPayloadError, ConnectionError):
            # The sender broke off or garbled its body: there is nothing whole to store.
            response = _refusal(HTTPStatus.BAD_REQUEST)
        except Exception:
            log.exception("a request to %s failed in a way nobody foresaw", request.path)
            response = _unavailable()
        traffic.answers[response.status] += 1
        return response

    return middleware


def _refusal(status: int, body: bytes = REFUSED) -> web.Response:
    # Whoever is refused learns nothing from the answer: always the same few bytes.
    response = web.Response(
        status=status,
        body=body if status in _REFUSALS else b"",
        content_type="application/json",
    )
    if status not in _REFUSALS:
        response.force_close()
    return response


@dataclass(frozen=True, slots=True)
class _Endpoint:
    """The addresses of one channel."""

    kitchen: Kitchen
    intake: Intake
    channel: Channel
    traffic: Traffic
    limits: Limits
    public_url: str

    async def answer(self, route: str, request: web.Request) -> web.StreamResponse:
        """Read, verify, store, answer; only then may steps of the orders go out."""
        body = await self._body(request)
        if isinstance(body, web.Response):
            return body
        call = Call(
            route=route,
            path=request.path,
            method=request.method,
            parts=dict(request.match_info),
            query=dict(request.query),
            headers={name.lower(): value for name, value in request.headers.items()},
            body=body,
            public_url=self.public_url or _asked_for(request),
        )
        try:
            self.channel.verify(call)
        except NotGenuine as error:
            self.traffic.refusals[f"{self.channel.name}: {error}"] += 1
            log.warning("refused a request to %s: %s", request.path, error)
            self.traffic.witness.saw(request.headers, Sight.NOT_GENUINE, digest(body))
            return _refusal(HTTPStatus.UNAUTHORIZED, self.channel.refused)
        saw = partial(self.traffic.witness.saw, request.headers)
        saw(Sight.PROVED)
        arrivals = self._read(call)
        try:
            receipts = await self.intake.store(
                [_delivery(self.channel.name, arrival, call) for arrival in arrivals]
            )
        except StoreUnavailable:
            # 503 and nothing else makes Deliverect send again.
            saw(Sight.NOT_STORED)
            return _unavailable()
        saw(Sight.STORED)
        response = self._reply(call, arrivals, [receipt.refusal for receipt in receipts])
        went_out = False
        try:
            await response.prepare(request)
            await response.write_eof()
            went_out = True
        except ConnectionError:
            log.info("the sender left before its answer; its order is stored")
        finally:
            for receipt in receipts:
                if receipt.order_id:
                    self.kitchen.telling.answered(receipt.order_id, went_out=went_out)
        return response

    def _reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> web.Response:
        try:
            reply = self.channel.reply(call, arrivals, refusals)
        except Exception:
            log.exception("a channel could not word its answer; everything is stored")
            reply = Reply()
        if reply.body is None or isinstance(reply.body, bytes):
            body = reply.body or b""
            return web.Response(status=reply.status, body=body, content_type=reply.content_type)
        return web.json_response(reply.body, status=reply.status)

    async def _body(self, request: web.Request) -> bytes | web.Response:
        expected = request.content_length
        claim = self.limits.body_bytes if expected is None else expected
        if claim > self.limits.body_bytes:
            return _refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if self.traffic.bytes_now + claim > _MOST_BYTES_AT_ONCE:
            return _unavailable()
        self.traffic.bytes_now += claim
        try:
            if request.content.is_eof():
                # It came whole with its head, as small bodies do: nothing to wait for.
                return await request.read()
            async with asyncio.timeout(self.limits.body_seconds):
                return await request.read()
        except TimeoutError:
            return _refusal(HTTPStatus.REQUEST_TIMEOUT)
        finally:
            self.traffic.bytes_now -= claim

    def _read(self, call: Call) -> Sequence[Arrival]:
        try:
            return self.channel.read(call)
        except Exception as error:
            # A fault of ours in reading must not lose a genuine order: a person gets to see it.
            log.exception("a genuine body could not be read")
            reason = f"The order could not be read: a fault in this program ({error!r})."
            return [Arrival(kind=ArrivalKind.ORDER, attention=reason)]


def _asked_for(request: web.Request) -> str:
    """Return our address as whoever called it wrote it; a proxy in front tells its own scheme."""
    forwarded = request.headers.get("X-Forwarded-Proto", "").lower()
    scheme = forwarded if forwarded in ("http", "https") else request.scheme
    return f"{scheme}://{request.host}"


def _delivery(channel: str, arrival: Arrival, call: Call) -> Delivery:
    body = call.body if arrival.body is None else arrival.body
    return Delivery(
        channel=channel,
        arrival=arrival,
        headers={
            name: value.encode(errors="replace").decode() for name, value in call.headers.items()
        },
        body=body,
        fingerprint=hashlib.sha256(body).hexdigest(),
        path=call.path,
        method=call.method,
        query=call.query,
        route=call.route,
        parts=call.parts,
    )


def _unavailable() -> web.Response:
    response = web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "10"})
    response.force_close()
    return response
