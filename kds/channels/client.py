"""Calls to a platform over HTTP, and what its answers mean. The same for every channel."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import aiohttp

from kds.channels.body import NotJson, number, parse
from kds.channels.channel import Refused, Told, Unreachable

_TIMEOUT = aiohttp.ClientTimeout(total=15, sock_connect=3, sock_read=10)

_ANSWER_CHARS = 300
_MOST_ANSWER = 64 * 1024
_TRY_LATER = frozenset({408, 425, 429})
_ALREADY = frozenset({HTTPStatus.CONFLICT})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came, at most its first 64 KiB."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def start(self) -> str:
        """The start of the body as one line."""
        return " ".join(self.body[:_ANSWER_CHARS].decode(errors="replace").split())


class Client:
    """One connection pool to one platform, which messages call `title`."""

    def __init__(self, title: str, url: str) -> None:
        """Take the base of every address, without a slash at its end; nothing is opened yet."""
        self.title = title
        self._url = url
        self._session: aiohttp.ClientSession | None = None

    async def send(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Call `path` (or a whole address) with `body` as JSON, with `raw` bytes, or with nothing.

        Raises:
            Unreachable: there was no answer.

        """
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=_TIMEOUT,
                connector=aiohttp.TCPConnector(limit=20, limit_per_host=8, ttl_dns_cache=60),
                trust_env=True,
            )
        address = path if path.startswith(("http://", "https://")) else self._url + path
        try:
            async with self._session.request(
                method, address, json=body, data=raw, headers=headers, allow_redirects=False
            ) as response:
                content = b""
                async for chunk in response.content.iter_any():
                    content += chunk
                    if len(content) > _MOST_ANSWER:
                        break
                return Answer(response.status, content, response.headers.copy())
        except TimeoutError as error:
            msg = f"{self.title} did not answer in time"
            raise Unreachable(msg) from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            msg = f"{self.title} cannot be reached ({type(error).__name__})"
            raise Unreachable(msg) from error

    def judged(self, answer: Answer, already: Collection[int] = _ALREADY) -> Told:
        """Return an answer that means yes; the statuses in `already` say that it is so already.

        Raises:
            Unreachable: no answer that counts: not the platform's, 408, 425, 429, 3xx or 5xx.
            Refused: any other 4xx.

        """
        status = answer.status
        date = _date(answer.headers.get("Date", ""))
        if status in already:
            return Told(status=status, body=answer.start, date=date)
        if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            if answer.body.strip():
                try:
                    parse(answer.body)
                except NotJson as error:
                    # A login page of some network in between also says 200: that is no yes.
                    msg = f"an answer that is not {self.title}'s: {answer.start[:80]}"
                    raise Unreachable(msg, status=status) from error
            return Told(status=status, body=answer.start, date=date)
        msg = f"{status} {answer.start}".strip()
        if status in _TRY_LATER or not HTTPStatus.BAD_REQUEST <= status < 500:  # noqa: PLR2004 - 4xx
            wait = _retry_after(answer.headers.get("Retry-After", ""), date)
            raise Unreachable(f"{self.title} answered {msg}", retry_after=wait, status=status)
        raise Refused(msg, status=status)

    async def close(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()
            self._session = None


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
