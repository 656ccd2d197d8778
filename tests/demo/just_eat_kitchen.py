"""The other side of the pretend Just Eat: a very small kitchen that takes everything."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from kds.demo.just_eat import PretendJustEat


@dataclass(frozen=True, slots=True)
class Got:
    """One call that came in."""

    method: str
    path: str
    query: Mapping[str, str]
    key: str
    body: Any


@dataclass
class Pair:
    """A platform and a kitchen that keeps every call in `got` and answers `status`."""

    platform: PretendJustEat
    session: aiohttp.ClientSession
    got: list[Got] = field(default_factory=list)
    status: int = 200

    async def say(self, method: str, path: str, body: object = None, key: str = "") -> int:
        """Call the platform as a kitchen does and return the HTTP status."""
        shown = key or f"JE-API-KEY {self.platform.api_key}"
        url = self.platform.url + path
        headers = {"Authorization": shown}
        async with self.session.request(method, url, json=body, headers=headers) as got:
            return got.status

    async def take(self, request: web.Request) -> web.Response:
        """Take whatever comes."""
        key = request.headers.get("Authorization", "")
        body = json.loads(await request.read())
        self.got.append(Got(request.method, request.path, dict(request.query), key, body))
        return web.Response(status=self.status)


@asynccontextmanager
async def pair() -> AsyncIterator[Pair]:
    """A platform that knows the kitchen, both running."""
    limits = aiohttp.ClientTimeout(total=10)
    async with PretendJustEat() as platform, aiohttp.ClientSession(timeout=limits) as session:
        both = Pair(platform, session)
        app = web.Application()
        app.add_routes([web.route("*", "/{path:.*}", both.take)])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            platform.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield both
        finally:
            await runner.cleanup()
