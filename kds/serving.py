"""Opens the listening socket for the web server, with a limit on how many may be connected."""

import asyncio
import logging
import ssl
from contextlib import suppress
from pathlib import Path
from typing import cast

from aiohttp import web
from typing_extensions import override

log = logging.getLogger(__name__)

# aiohttp waits an hour for the next request by default; a platform's next order opens a new one.
_KEEPALIVE_S = 15.0
_BACKLOG = 512


class _Refuse(asyncio.Protocol):
    """Closes a connection that is one too many."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        cast("asyncio.Transport", transport).abort()


class Serving:
    """A running web server. `address` is its base URL."""

    def __init__(self, app: web.Application, *, most_connections: int) -> None:
        """Serve `app` to at most `most_connections` at once; more are closed at once."""
        self._runner = web.AppRunner(
            app,
            access_log=None,
            handle_signals=False,
            keepalive_timeout=_KEEPALIVE_S,
            lingering_time=2.0,
            auto_decompress=False,
            shutdown_timeout=3.0,
        )
        self._most = most_connections
        self._socket: asyncio.Server | None = None
        self.address = ""

    @property
    def connections(self) -> int:
        """How many are connected now."""
        return len(self._runner.server.connections) if self._runner.server else 0

    async def start(self, host: str, port: int, tls: ssl.SSLContext | None = None) -> None:
        """Listen at `host` and `port` (0: any free one).

        Raises:
            OSError: the address cannot be used, for example because another program uses it.

        """
        await self._runner.setup()
        server = self._runner.server
        if server is None:
            msg = "the runner made no server"
            raise RuntimeError(msg)

        def protocol() -> asyncio.Protocol:
            return _Refuse() if self.connections >= self._most else server()

        loop = asyncio.get_running_loop()
        self._socket = await loop.create_server(
            protocol, host, port, ssl=tls, backlog=_BACKLOG, reuse_address=True
        )
        used = self._socket.sockets[0].getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.address = f"{'https' if tls else 'http'}://{shown}:{used}"

    async def stop(self) -> None:
        """Close the socket, let requests under way end."""
        if self._socket:
            self._socket.close()
        with suppress(asyncio.CancelledError):
            await self._runner.cleanup()


def tls_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return a TLS context for a certificate chain and its key, both PEM files.

    Raises:
        OSError: a file cannot be read, or the two do not belong together (ssl.SSLError).

    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context
