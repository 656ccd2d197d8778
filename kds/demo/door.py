"""A TCP port on loopback that can be shut and opened again without ever losing its number."""

import asyncio
import os
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum

from typing_extensions import override


class Shut(StrEnum):
    """What a caller meets at a shut door."""

    REFUSES = "refuses"
    RESETS = "resets"


class Door:
    """Listens on 127.0.0.1 and hands every connection to a protocol made by `protocol`.

    `port` 0 takes a free one at `open`. Its number stays ours until `close`, shut or not: while the
    door refuses, the port is bound but nobody listens, so no other program can take it.
    """

    def __init__(self, protocol: Callable[[], asyncio.Protocol], port: int) -> None:
        self._protocol = protocol
        self._socket: socket.socket | None = None
        self._server: asyncio.Server | None = None
        self._resets = False
        self.port = port

    @property
    def is_open(self) -> bool:
        """Whether a caller gets through."""
        return self._server is not None and not self._resets

    def hold(self) -> None:
        """Bind the port and let nobody in yet. Has no effect on a port that is held."""
        if self._socket is None:
            self._bind()

    async def open(self) -> None:
        """Listen, for the first time or again on the same port."""
        self._resets = False
        if self._server is None:
            sock = self._socket or self._bind()
            loop = asyncio.get_running_loop()
            self._server = await loop.create_server(self._made, sock=sock, backlog=64)

    async def shut(self, how: Shut) -> None:
        """Turn new callers away; those who are inside are the owner's to throw out."""
        if how is Shut.RESETS:
            await self.open()
            self._resets = True
        elif self._server is not None:
            await self._let_in()
            # No await between the two: nobody else can bind the port in the meantime.
            self._stop_listening()
            self._bind()

    async def close(self) -> None:
        """Give the port back."""
        await self._let_in()
        self._stop_listening()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _made(self) -> asyncio.Protocol:
        return _Reset() if self._resets else self._protocol()

    def _bind(self) -> socket.socket:
        sock = socket.socket()
        sock.setblocking(False)  # noqa: FBT003 - the socket's own way to be called
        if os.name == "posix":  # elsewhere the option would let two programs share a port
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", self.port))
        except OSError:
            sock.close()
            raise
        self._socket, self.port = sock, sock.getsockname()[1]
        return sock

    async def _let_in(self) -> None:
        """Let those in who are on the threshold, and nobody after them.

        asyncio forgets the socket of a connection whose server closes while it is being made.
        """
        if self._server is not None and self._socket is not None:
            with suppress(NotImplementedError):  # Windows' own loop has no readers
                asyncio.get_running_loop().remove_reader(self._socket)
            await asyncio.sleep(0)

    def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()  # closes the socket too
            self._server = self._socket = None


def reset(transport: asyncio.BaseTransport | None) -> None:
    """End a connection with a reset, as a crashed peer does, instead of a polite goodbye."""
    if not isinstance(transport, asyncio.Transport):
        return
    sock = transport.get_extra_info("socket")
    if sock is not None and not transport.is_closing():
        # Lingering for no time at all makes the system send RST rather than FIN.
        layout = "ii" if os.name == "posix" else "hh"
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
    transport.abort()


class _Reset(asyncio.Protocol):
    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        reset(transport)
