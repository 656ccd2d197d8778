"""What stands before a kitchen in the internet: a proxy with TLS that can do everything wrong."""

import asyncio
import ssl
from collections.abc import Callable
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

Spoil = Callable[[web.Request, bytes], tuple[str, bytes, dict[str, str]]]


class Front:
    """Hands requests on to the program at `inside`, unless something else is asked of it.

    `answer` is given instead of handing on, `after` instead of the program's own. With `drops` it
    hangs up at once, with `drops_after` when the program has answered. `late` is in seconds.
    """

    def __init__(self, inside: str, tls: ssl.SSLContext | None = None) -> None:
        self.inside, self.tls = inside, tls
        self.answer: web.Response | None = None
        self.after: web.Response | None = None
        self.drops = self.drops_after = False
        self.alters: Callable[[bytes], bytes] = lambda body: body
        self.strips: tuple[str, ...] = ()
        self.prefix = ""
        self.without_query = False
        self.never: asyncio.Event | None = None
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.tls)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"{'https' if self.tls else 'http'}://localhost:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.never:
            self.never.set()
        assert self._runner
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if self.drops:
            return self._hang_up(request)
        if self.never:
            await self.never.wait()
            return self._hang_up(request)
        if self.answer:
            return self.answer
        headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() not in ("host", "content-length", "connection", *self.strips)
        }
        path = request.path if self.without_query else request.path_qs
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                self.inside + self.prefix + path, data=self.alters(body), headers=headers
            ) as got,
        ):
            said = await got.read()
        if self.drops_after:
            return self._hang_up(request)
        return self.after or web.Response(status=got.status, body=said)

    @staticmethod
    def _hang_up(request: web.Request) -> web.Response:
        if request.transport:
            request.transport.abort()
        return web.Response()
