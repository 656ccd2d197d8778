"""A platform's side of the wire: a real server on loopback that can fail in every way."""

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from kds.demo.door import Door, Shut, reset
from kds.demo.troubles import Trouble, Troubles

# A practice run may go on for days: what it heard long ago is forgotten.
REMEMBERED = 100_000

_Entry = TypeVar("_Entry")


def utc_now() -> datetime:
    """Return this instant, in UTC."""
    return datetime.now(UTC)


@dataclass(slots=True, kw_only=True)
class Call:
    """One request that reached the server, whether or not anything came of it.

    `sequence` counts from 1. `status` is what it was answered with, None while it has no answer or
    when the answer was dropped. `complaint` says what a refused call did wrong: platforms keep
    that to themselves, a test wants to read it.
    """

    sequence: int
    at: datetime
    method: str
    path: str
    order_id: str
    headers: Mapping[str, str]
    body: bytes
    status: int | None = None
    complaint: str = ""


# Where a handler finds the record of the call it answers.
CALL = web.RequestKey("call", Call)


class Refuse(Exception):
    """The platform says no: answered with `status` and `body`; `complaint` is only recorded."""

    def __init__(self, status: int, body: bytes, complaint: str) -> None:
        super().__init__(complaint)
        self.status = status
        self.body = body
        self.complaint = complaint


def json_object(raw: bytes) -> dict[str, Any]:
    """Return the JSON object of a body; what is none is refused with 400."""
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refuse(400, b"{}", "the body is no JSON object")
    return body


class PretendServer:
    """Serves `routes` on `url` from `start` to `stop`, or inside an `async with`.

    `port` 0 takes a free one. `clock` is where its idea of the time comes from. `troubles` holds
    what shall go wrong; `calls` what it was asked, oldest first; `date_off` is added to the Date
    header of every answer.
    """

    def __init__(
        self,
        routes: Iterable[web.AbstractRouteDef],
        *,
        port: int = 0,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.calls: list[Call] = []
        self.troubles = Troubles()
        self.date_off = timedelta()
        self.clock = clock
        self._app = web.Application(middlewares=[self._serve])
        self._app.add_routes(routes)
        self._app.on_response_prepare.append(self._set_date)
        self._runner: web.AppRunner | None = None
        self._door = Door(self._protocol, port)
        self._counted = 0
        self._stopping = asyncio.Event()

    @property
    def url(self) -> str:
        """Where the platform is reached, without a slash at the end."""
        return f"http://127.0.0.1:{self._door.port}"

    @property
    def is_up(self) -> bool:
        """Whether connections get through."""
        return self._door.is_open

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def hold_port(self) -> None:
        """Take the port before `start`, without an event loop: `url` is known from here on.

        Until `start`, callers are refused; only `stop` gives the port back.
        """
        self._door.hold()

    async def start(self) -> None:
        """Open the door; `url` is known from here on. After a `stop`, on the same port."""
        self._stopping.clear()
        runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        self._runner = runner
        await self._door.open()

    async def stop(self) -> None:
        """Close the door and end every connection. Stopping twice is no mistake."""
        await self._door.close()
        self._stopping.set()
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def go_down(self, how: Shut = Shut.REFUSES) -> None:
        """Begin an outage: open connections are reset, new ones are refused or reset."""
        await self._door.shut(how)
        if self._runner is not None and self._runner.server is not None:
            for connection in self._runner.server.connections:
                reset(connection.transport)

    async def come_back(self) -> None:
        """End the outage, on the same port. Has no effect on a server that is stopped."""
        if self._runner is not None:
            await self._door.open()

    def _protocol(self) -> asyncio.Protocol:
        if self._runner is None or self._runner.server is None:
            raise RuntimeError("The server has not been started.")
        return self._runner.server()

    @web.middleware
    async def _serve(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        call = await self._note(request)
        trouble = self.troubles.meet(call.path, call.order_id)
        response: web.StreamResponse = web.Response()
        if trouble is None or trouble.heard:
            response = await _answered(request, handler, call)
        if trouble is not None:
            response = await self._spoil(request, response, trouble)
            call.status = None if trouble.cut or trouble.raw is not None else response.status
        else:
            call.status = response.status
        return response

    async def _note(self, request: web.Request) -> Call:
        body = await request.read()
        self._counted += 1
        call = Call(
            sequence=self._counted,
            at=self.clock(),
            method=request.method,
            path=request.path,
            order_id=request.match_info.get("order_id", ""),
            headers=request.headers,
            body=body,
        )
        request[CALL] = call
        remember(self.calls, call)
        return call

    async def _spoil(
        self, request: web.Request, response: web.StreamResponse, trouble: Trouble
    ) -> web.StreamResponse:
        if trouble.delay:
            await self._wait(trouble.delay)
        if trouble.raw is not None and request.transport is not None:
            request.transport.write(trouble.raw)
            request.transport.close()
        elif trouble.cut:
            reset(request.transport)
        elif trouble.status is not None:
            headers = {"Content-Type": "application/json", **trouble.headers}
            return web.Response(status=trouble.status, body=trouble.body, headers=headers)
        return response

    async def _wait(self, seconds: float) -> None:
        # Not a plain sleep: a stop must not have to wait for it.
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return

    async def _set_date(self, _request: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = format_datetime(self.clock() + self.date_off, usegmt=True)


async def _answered(request: web.Request, handler: Handler, call: Call) -> web.StreamResponse:
    try:
        return await handler(request)
    except Refuse as refusal:
        call.complaint = refusal.complaint
        return web.Response(
            status=refusal.status, body=refusal.body, content_type="application/json"
        )
    except web.HTTPException as refusal:
        call.complaint = refusal.reason
        return web.json_response({}, status=refusal.status)


def remember(entries: list[_Entry], entry: _Entry) -> None:
    """Append `entry`, and forget the oldest tenth when the list has grown too long."""
    entries.append(entry)
    if len(entries) > REMEMBERED:
        del entries[: REMEMBERED // 10]
