"""One HTTP call in single steps, so that each can be timed and told what went wrong in it.

The libraries for calls do all of this at once. Here the name is looked up, the connection made,
the certificate checked, the request sent and the answer read, each when it is asked for.
"""

import asyncio
import errno
import socket
import ssl
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import SplitResult, urlsplit

from kds.domain.hops import Trouble

_MOST_ADDRESSES = 3
_CONNECT_S = 4.0
_MOST_HEADERS = 100
_MOST_BODY = 64 * 1024
_LINE_LIMIT = 32 * 1024

# Source: OpenSSL, x509_vfy.h.
_EXPIRED, _NOT_YET, _WRONG_NAMES = 10, 9, (62, 64)
_OWN = (18, 19)


class Stopped(Exception):
    """It goes no further: `trouble` says why, `facts` with what."""

    def __init__(self, trouble: Trouble, **facts: str) -> None:
        """Keep both."""
        super().__init__(trouble.value)
        self.trouble, self.facts = trouble, facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer: its status, its headers by their names in lower case, the start of its body."""

    status: int
    headers: Mapping[str, str]
    start: bytes


class Wire:
    """One call to `url`. The steps are to be taken in their order; each may raise `Stopped`."""

    def __init__(self, url: str, context: ssl.SSLContext | None = None) -> None:
        """Check certificates by `context`, by default as the system does."""
        self._context = context
        self._parts = _parts(url)
        self._found: Sequence[tuple[socket.AddressFamily, Any]] = ()
        self._socket: socket.socket | None = None
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    @property
    def host(self) -> str:
        """The name that is called."""
        return self._parts.hostname or ""

    @property
    def secure(self) -> bool:
        """Whether the address asks for TLS."""
        return self._parts.scheme == "https"

    @property
    def port(self) -> int:
        """The port that is called."""
        return self._parts.port or (443 if self.secure else 80)

    async def resolve(self) -> str:
        """Look the name up; return the first address."""
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise Stopped(Trouble.NO_NAME, host=self.host) from error
        self._found = [(family, place) for family, _, _, _, place in found][:_MOST_ADDRESSES]
        return str(self._found[0][1][0])

    async def connect(self) -> str:
        """Make the connection to the first address that answers; return that address."""
        refused = False
        for family, place in self._found:
            made = socket.socket(family, socket.SOCK_STREAM)
            made.setblocking(False)  # noqa: FBT003 - takes no name
            try:
                async with asyncio.timeout(_CONNECT_S):
                    await asyncio.get_running_loop().sock_connect(made, place)
            except (OSError, TimeoutError) as error:
                made.close()
                refused = refused or getattr(error, "errno", None) == errno.ECONNREFUSED
            except BaseException:
                made.close()
                raise
            else:
                self._socket = made
                return str(place[0])
        trouble = Trouble.NOBODY_THERE if refused else Trouble.NO_WAY
        raise Stopped(trouble, host=self.host, port=str(self.port))

    async def shake_hands(self, now: datetime) -> dict[str, str]:
        """Agree on TLS, where the address asks for it; return until when the certificate holds."""
        made, self._socket = self._socket, None
        if made is None:
            raise Stopped(Trouble.DROPPED)
        context = (self._context or ssl.create_default_context()) if self.secure else None
        try:
            self._reader, self._writer = await asyncio.open_connection(
                sock=made,
                ssl=context,
                server_hostname=self.host if context else None,
                limit=_LINE_LIMIT,
            )
        except ssl.SSLCertVerificationError as error:
            raise Stopped(_of_certificate(error), host=self.host) from error
        except ssl.SSLError as error:
            raise Stopped(Trouble.NO_TLS, host=self.host, port=str(self.port)) from error
        except OSError as error:
            raise Stopped(Trouble.DROPPED) from error
        finally:
            if self._writer is None:
                made.close()
        return self._certificate(now)

    async def send(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
    ) -> None:
        """Send a request; `path` comes behind the path of the address."""
        shown = f"[{self.host}]" if ":" in self.host else _ascii(self.host)
        usual = 443 if self.secure else 80
        said = {
            "Host": shown if self.port == usual else f"{shown}:{self.port}",
            "Content-Length": str(len(body)),
            "Connection": "close",
            "Accept": "application/json",
            **headers,
        }
        lines = [f"{method} {self._parts.path.rstrip('/')}{path} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in said.items()]
        try:
            self._stream.write("\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + body)
            await self._stream.drain()
        except OSError as error:
            raise Stopped(Trouble.DROPPED) from error

    async def answer(self) -> Answer:
        """Read the answer."""
        reader = self._reader
        if reader is None:
            raise Stopped(Trouble.DROPPED)
        try:
            status = _status(await reader.readline())
            headers: dict[str, str] = {}
            while len(headers) < _MOST_HEADERS and (line := await reader.readline()).strip():
                name, _, value = line.decode("latin-1").partition(":")
                headers[name.strip().lower()] = value.strip()
            return Answer(status=status, headers=headers, start=await _body(reader, headers))
        except (OSError, asyncio.IncompleteReadError) as error:
            raise Stopped(Trouble.DROPPED) from error
        except ValueError as error:
            raise Stopped(Trouble.NOT_HTTP) from error

    async def close(self) -> None:
        """Hang up."""
        if self._socket:
            self._socket.close()
        if self._writer:
            self._writer.close()
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(1):
                    await self._writer.wait_closed()

    @property
    def _stream(self) -> asyncio.StreamWriter:
        if self._writer is None:
            raise Stopped(Trouble.DROPPED)
        return self._writer

    def _certificate(self, now: datetime) -> dict[str, str]:
        shown = self._stream.get_extra_info("ssl_object")
        certificate = shown.getpeercert() if shown else None
        until = str(certificate.get("notAfter", "")) if certificate else ""
        if not until:
            return {}
        ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(until), UTC)
        return {"until": ends.isoformat(), "days": str((ends - now) // timedelta(days=1))}


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError as error:
        raise Stopped(Trouble.BAD_ADDRESS, address=url) from error
    if not good:
        raise Stopped(Trouble.BAD_ADDRESS, address=url)
    return parts


def _ascii(host: str) -> str:
    """Return a name as it stands in a request: letters of other alphabets are spelt in ASCII."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def _of_certificate(error: ssl.SSLCertVerificationError) -> Trouble:
    code = error.verify_code
    if code == _EXPIRED:
        return Trouble.CERTIFICATE_OLD
    if code == _NOT_YET:
        return Trouble.CERTIFICATE_EARLY
    if code in _WRONG_NAMES:
        return Trouble.CERTIFICATE_NAME
    return Trouble.CERTIFICATE_OWN if code in _OWN else Trouble.CERTIFICATE_UNKNOWN


def _status(line: bytes) -> int:
    """Return the status of an answer's first line."""
    if not line:
        raise ConnectionResetError
    version, _, rest = line.decode("latin-1").partition(" ")
    if not version.startswith("HTTP/"):
        msg = "no answer of a web server"
        raise ValueError(msg)
    return int(rest.split(" ", 1)[0])


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    """Return the start of a body; what breaks off in it is no trouble, the status is there."""
    length = headers.get("content-length", "")
    with suppress(OSError, asyncio.IncompleteReadError):
        if length.isdecimal():
            return await reader.readexactly(min(int(length), _MOST_BODY))
        return await reader.read(_MOST_BODY)
    return b""
