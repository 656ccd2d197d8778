"""Deliverect's own side of the wire, as small as it can be: it writes down what it is told."""

from types import TracebackType
from typing import Self

from aiohttp import web


class SmallPlatform:
    """Gives a token to anybody and keeps (order id in the address, status) of each call."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, object]] = []
        self.bodies: list[dict[str, object]] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/oauth/token", self._token)
        app.router.add_post("/orderStatus/{order}", self._status)
        app.router.add_post("/updatePreparationTime", self._preparation)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _token(self, _: web.Request) -> web.Response:
        return web.json_response({"access_token": "t", "expires_in": 3600})

    async def _status(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.bodies.append(body)
        self.heard.append((request.match_info["order"], body["status"]))
        return web.json_response({"result": "OK"})

    async def _preparation(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.bodies.append(body)
        self.heard.append((body["order"], f"{body['minutes']} minutes"))
        return web.json_response({})
