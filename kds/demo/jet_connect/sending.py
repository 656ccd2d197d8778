"""How JET Connect brings orders and notifications, and what it makes of the answers."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import aiohttp

HASH_HEADER = "X-JET-Connect-Hash"

# Source: integrations of 2025 and 2026: a notification is sent up to five times. The pauses are
# not documented.
MOST_TRIES = 5
PAUSE = 10.0
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=3.0, sock_read=30.0)


class Fate(StrEnum):
    """What became of an order: here, not decided yet, or on the Orderpad to be keyed in."""

    TAKEN = "taken"
    PENDING = "pending"
    ORDERPAD = "orderpad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A kitchen's answer; `complaint` says what is wrong with one that is not as documented."""

    status: int
    body: bytes
    complaint: str = ""

    @property
    def fate(self) -> Fate:
        """What it means for an order. Source: KONF: 200, 202, anything else."""
        by_status = {200: Fate.TAKEN, 202: Fate.PENDING}
        return by_status.get(self.status, Fate.ORDERPAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notified:
    """A notification: the status of each try (None without an answer), and the last answer."""

    statuses: tuple[int | None, ...]
    answer: Answer | None


def hash_header(raw: bytes, secret: str, milliseconds: int) -> str:
    """Return the header that signs an order. Source: KONF: the time is not part of it."""
    signed = hmac.new(secret.encode(), raw, hashlib.sha256).digest()
    return f"HMAC-SHA256 t={milliseconds},signature={base64.b64encode(signed).decode()}"


class Sender:
    """Posts to the kitchen at `kitchen_url`, one connection for each call.

    While `cut_off` is set no connection can be made.
    """

    def __init__(self, kitchen_url: str) -> None:
        self.kitchen_url = kitchen_url
        self.cut_off = False
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Make ready to send. A second time changes nothing."""
        if self._session is None:
            connector = aiohttp.TCPConnector(force_close=True, limit=0)
            self._session = aiohttp.ClientSession(connector=connector, timeout=_TIMEOUT)

    async def close(self) -> None:
        """End every request under way."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(self, path: str, raw: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Post once and return the answer's status and body.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        if self._session is None:
            raise RuntimeError("The platform has not been started.")
        if self.cut_off:
            raise aiohttp.ClientConnectionError("The platform is cut off.")
        usual = {"Content-Type": "application/json", "Accept": "application/json"}
        address = self.kitchen_url.rstrip("/") + path
        async with self._session.post(address, data=raw, headers={**usual, **headers}) as got:
            return got.status, await got.read()

    async def notify(
        self, path: str, raw: bytes, headers: Mapping[str, str], speed: float
    ) -> Notified:
        """Post until it is answered 2xx or 4xx, at most five times, pauses divided by `speed`.

        Source: integrations of 2025 and 2026: sent again without a success, one names 500 alone.
        """
        statuses: list[int | None] = []
        answer: Answer | None = None
        while len(statuses) < MOST_TRIES:
            if statuses:
                await asyncio.sleep(PAUSE / speed)
            try:
                status, body = await self.post(path, raw, headers)
            except (aiohttp.ClientError, TimeoutError):
                statuses.append(None)
                continue
            statuses.append(status)
            answer = Answer(status=status, body=body, complaint=echo_complaint(raw, status, body))
            if status < 500:  # noqa: PLR2004 - 5xx alone is sent again
                break
        return Notified(statuses=tuple(statuses), answer=answer)


def echo_complaint(raw: bytes, status: int, body: bytes) -> str:
    """Say what is wrong with the answer to a notification: it is 200 and the same body."""
    if status != 200:  # noqa: PLR2004 - the one answer
        return f"answered {status}"
    return "" if body == raw else "the body did not come back"


def order_complaint(order_id: str, status: int, body: bytes) -> str:
    """Say what is wrong with the answer to an order: it names the order, spelt OrderId."""
    if status not in (200, 202):
        return f"answered {status}"
    try:
        said = json.loads(body)
    except ValueError:
        return "the answer is not JSON"
    named = said.get("OrderId") if isinstance(said, dict) else None
    return "" if named == order_id else f"OrderId is {named!r}"
