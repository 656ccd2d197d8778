"""Calls to Deliverect: the token, kept while it is valid, and everything that needs it."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import aiohttp

from kds.channels.body import NotJson, fields, number, parse, text
from kds.channels.channel import Refused, Told, Unreachable
from kds.channels.deliverect.settings import DeliverectSettings

_TIMEOUT = aiohttp.ClientTimeout(total=15, sock_connect=3, sock_read=10)

# A token is renewed this long before it ends, so that it does not end on the way.
_MARGIN_S = 60.0
# Deliverect's answer names the end; should it be missing, a token is taken for this long.
_LIFE_WITHOUT_WORD_S = 600.0

_ANSWER_CHARS = 300
_MOST_ANSWER = 64 * 1024
_TRY_LATER = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def start(self) -> str:
        """The start of the body as one line."""
        return " ".join(self.body[:_ANSWER_CHARS].decode(errors="replace").split())


class DeliverectClient:
    """One connection pool and one token. `post` raises `Unreachable` or `Refused`."""

    def __init__(self, settings: DeliverectSettings) -> None:
        """Take the settings; nothing is opened before the first call."""
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None
        self._token = ""
        self._token_until = 0.0
        self._token_lock = asyncio.Lock()

    async def post(self, path: str, body: Mapping[str, object]) -> Told:
        """POST JSON to `path` with the token, renewed once when it is no longer accepted.

        Raises:
            Unreachable: no answer that counts.
            Refused: a 4xx other than 408, 409, 425 and 429.

        """
        token = await self._valid_token()
        answer = await self._send(path, body, token)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            if self._token == token:
                self._token = ""
            answer = await self._send(path, body, await self._valid_token())
        return _judged(answer)

    async def close(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()
            self._session = None

    async def _valid_token(self) -> str:
        async with self._token_lock:
            if not self._token or time.time() >= self._token_until - _MARGIN_S:
                await self._renew_token()
            return self._token

    async def _renew_token(self) -> None:
        """Ask for a token. Source: DD/reference/access-token; `expires_at` is in Unix seconds."""
        settings = self._settings
        answer = await self._send(
            "/oauth/token",
            {
                "client_id": settings.client_id,
                "client_secret": settings.client_secret.get_secret_value(),
                "audience": settings.audience or settings.url,
                "grant_type": settings.grant_type,
            },
            None,
        )
        # A refused token is nobody's order's fault: once that is mended, every step goes out.
        try:
            _judged(answer)
            said = fields(parse(answer.body))
        except Refused as error:
            msg = f"Deliverect does not accept client_id and client_secret ({answer.status})"
            raise Unreachable(msg, status=answer.status) from error
        except NotJson:
            said = {}
        token = text(said.get("access_token"))
        if not token:
            msg = "Deliverect's token answer holds no token"
            raise Unreachable(msg, status=answer.status)
        until = number(said.get("expires_at"))
        life = number(said.get("expires_in")) or _LIFE_WITHOUT_WORD_S
        self._token, self._token_until = token, until or time.time() + life

    async def _send(self, path: str, body: Mapping[str, object], token: str | None) -> _Answer:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=_TIMEOUT,
                connector=aiohttp.TCPConnector(limit=20, limit_per_host=8, ttl_dns_cache=60),
                trust_env=True,
            )
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with self._session.post(
                self._settings.url + path, json=body, headers=headers, allow_redirects=False
            ) as response:
                content = b""
                async for chunk in response.content.iter_any():
                    content += chunk
                    if len(content) > _MOST_ANSWER:
                        break
                return _Answer(response.status, content, response.headers.copy())
        except TimeoutError as error:
            msg = "Deliverect did not answer in time"
            raise Unreachable(msg) from error
        except (aiohttp.ClientError, OSError) as error:
            msg = f"Deliverect cannot be reached ({type(error).__name__})"
            raise Unreachable(msg) from error


def _judged(answer: _Answer) -> Told:
    status = answer.status
    date = _date(answer.headers.get("Date", ""))
    if status == HTTPStatus.CONFLICT:
        return Told(status=status, body=answer.start, date=date)
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        if answer.body.strip():
            try:
                parse(answer.body)
            except NotJson as error:
                # A login page of some network in between also says 200: that is no yes.
                msg = f"an answer that is not Deliverect's: {answer.start[:80]}"
                raise Unreachable(msg, status=status) from error
        return Told(status=status, body=answer.start, date=date)
    msg = f"{status} {answer.start}".strip()
    if status in _TRY_LATER or not HTTPStatus.BAD_REQUEST <= status < 500:  # noqa: PLR2004 - 4xx
        wait = _retry_after(answer.headers.get("Retry-After", ""), date)
        raise Unreachable(f"Deliverect answered {msg}", retry_after=wait, status=status)
    raise Refused(msg, status=status)


def _retry_after(value: str, date: datetime | None) -> float:
    """Return the seconds that a Retry-After header asks for, given as a number or a date."""
    seconds = number(value)
    if seconds is None and (until := _date(value)):
        seconds = (until - (date or datetime.now(UTC))).total_seconds()
    return max(0.0, seconds or 0.0)


def _date(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value).astimezone(UTC) if value else None
    except (ValueError, OverflowError):
        return None
