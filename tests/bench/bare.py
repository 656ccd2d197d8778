"""The baselines: the least that could be called a webhook listener, with and without a screen.

Signature, pydantic, one commit with the same settings; no journal, no outbox, no domain. With a
screen it runs on qasync and paints one plain card on a board of 15.
"""

import asyncio
import hashlib
import hmac
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from aiohttp import web
from pydantic import BaseModel
from pysqlite3 import dbapi2 as sqlite3

from tests.bench.load import SECRET

_CARDS = 15


class Line(BaseModel):
    """An item or modifier."""

    name: str
    quantity: int
    price: int = 0
    remark: str = ""
    subItems: list["Line"] = []  # noqa: N815 - as on the wire


class Body(BaseModel):
    """An order."""

    id: str | None = None
    channelOrderId: str  # noqa: N815 - as on the wire
    channelOrderDisplayId: str = ""  # noqa: N815 - as on the wire
    note: str = ""
    items: list[Line]


class Bare:
    """Stores a body and answers. `shown` is called with the order after its commit."""

    def __init__(self, folder: Path) -> None:
        """Open a database with the settings of the real one."""
        self.connection = sqlite3.connect(str(folder / "bare.db"), isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("CREATE TABLE orders (id TEXT, body TEXT) STRICT")
        self.shown: Callable[[str, Body], None] = _not_shown

    async def answer(self, request: web.Request) -> web.Response:
        """Verify, read, commit, answer."""
        raw = await request.read()
        expected = hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
        given = request.headers.get("X-Server-Authorization-HMAC-SHA256", "")
        if not hmac.compare_digest(expected, given):
            return web.Response(status=401)
        body = Body.model_validate_json(raw)
        remote_id = raw[raw.index(b'"_id": "') + 8 :][:24].decode()
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("INSERT INTO orders VALUES (?, ?)", (remote_id, raw.decode()))
        self.connection.execute("COMMIT")
        self.shown(remote_id, body)
        return web.json_response({"result": "OK"})

    async def serve(self) -> None:
        """Serve until the process is ended; the port goes to the terminal."""
        app = web.Application()
        app.router.add_post("/deliverect/orders", self.answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=512)
        await site.start()
        print("PORT", runner.addresses[0][1], flush=True)
        await asyncio.Event().wait()


def _not_shown(_remote_id: str, _body: Body) -> None:
    """Show nothing: there is no screen."""


def main(folder: Path, *, screen: bool) -> None:
    """Run the listener on a plain loop, or on qasync with a painted board."""
    bare = Bare(folder)
    if screen:
        from tests.bench.bare_board import run_with_board  # noqa: PLC0415 - Qt only where wanted

        run_with_board(bare, _CARDS)
    else:
        asyncio.run(bare.serve())


def painted(remote_id: str) -> None:
    """Say that an order has been painted, and when."""
    os.write(1, f"PAINTED {remote_id} {time.monotonic()}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[2]), screen=sys.argv[1] == "screen")
