"""How Deliverect brings an order to a kitchen: signed, and again after the failures it retries."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

SIGNATURE_HEADER = "X-Server-Authorization-HMAC-SHA256"

# Source: Deliverect, "POS orders failover flow": seconds between attempts, and what is tried again.
BACK_OFF = (10, 20, 40, 80, 160)
TRIED_AGAIN = frozenset({502, 503, 504, "no connection"})
CONNECT_TIMEOUT = 3.0
READ_TIMEOUT = 30.0

# How a delivery attempt ended: an HTTP status, "no connection", or "no answer" in time.
Outcome = int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One order brought (or not) to the kitchen: the body, and how each attempt ended."""

    raw: bytes
    outcomes: tuple[Outcome, ...]

    @property
    def arrived(self) -> bool:
        """Whether the kitchen took it over. Source: Deliverect expects 200 or 201."""
        return self.outcomes[-1] in (200, 201)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """The kitchen's answer to a registration: HTTP status and the addresses it wants used."""

    status: int
    addresses: Mapping[str, str]


def signature(raw: bytes, key: str) -> str:
    """Return the hex HMAC-SHA256 of the raw bytes. Source: Deliverect, "HMAC authentication"."""
    return hmac.new(key.encode(), raw, hashlib.sha256).hexdigest()


def staging_key(raw: bytes) -> str:
    """Return the key of the staging rule: the body's own channelLink, else its location's id.

    Source: Deliverect, "HMAC authentication": without a secret the key is channelLink; bodies
    without one (registration) are signed with the location's id.
    """
    try:
        body = json.loads(raw)
    except ValueError:
        return ""
    if not isinstance(body, dict):
        return ""
    return next(
        (str(body[k]) for k in ("channelLink", "locationId", "location") if body.get(k)), ""
    )


class Sender:
    """Posts to the kitchen at `kitchen_url`, signed with `secret` or (None) by the staging rule.

    `read_timeout` is in seconds. While `cut_off` is set no connection to the kitchen can be made:
    orders pile up and arrive later, as the retry rule has it.
    """

    def __init__(self, kitchen_url: str, secret: str | None) -> None:
        self.kitchen_url = kitchen_url
        self.secret = secret
        self.read_timeout = READ_TIMEOUT
        self.cut_off = False
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Make ready to send. A second time changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # One connection for each webhook: one kept alive may die between two orders, and
                # that would look like a failed order.
                connector=aiohttp.TCPConnector(force_close=True, limit=0),
            )

    async def close(self) -> None:
        """End every request under way."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(
        self, path: str, raw: bytes, headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Post once and return the answer's status and body; `headers` go over the usual ones.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        if self._session is None:
            raise RuntimeError("The platform has not been started.")
        if self.cut_off:
            raise aiohttp.ClientConnectionError("The platform is cut off.")
        key = staging_key(raw) if self.secret is None else self.secret
        usual = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "User-Agent": "Deliverect/practice",
            SIGNATURE_HEADER: signature(raw, key),
        }
        limits = aiohttp.ClientTimeout(
            total=None, sock_connect=CONNECT_TIMEOUT, sock_read=self.read_timeout
        )
        async with self._session.post(
            self.kitchen_url.rstrip("/") + path,
            data=raw,
            headers={**usual, **(headers or {})},
            timeout=limits,
        ) as got:
            return got.status, await got.read()

    async def deliver(self, path: str, raw: bytes, speed: float) -> Delivery:
        """Post until it is settled; the pauses between attempts are divided by `speed`.

        Source: Deliverect, "POS orders failover flow": tried again only without a connection or
        after 502, 503, 504; no answer within 30 s has failed for good.
        """
        outcomes: list[Outcome] = [await self._attempt(path, raw)]
        for pause in BACK_OFF:
            if outcomes[-1] not in TRIED_AGAIN:
                break
            await asyncio.sleep(pause / speed)
            outcomes.append(await self._attempt(path, raw))
        return Delivery(raw=raw, outcomes=tuple(outcomes))

    async def register(self, path: str, body: Mapping[str, str]) -> Registration:
        """Post a registration once and read the answer. Source: Deliverect, "Register POS"."""
        status, answer = await self.post(path, json.dumps(body).encode())
        try:
            read: Any = json.loads(answer)
        except ValueError:
            read = None
        addresses = read if isinstance(read, dict) else {}
        return Registration(status=status, addresses={k: str(v) for k, v in addresses.items()})

    async def _attempt(self, path: str, raw: bytes) -> Outcome:
        try:
            status, _ = await self.post(path, raw)
        except aiohttp.SocketTimeoutError:
            return "no answer"
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, TimeoutError):
            # A connection that breaks halfway is not documented; counted as none.
            return "no connection"
        except aiohttp.ClientResponseError:
            return "no answer"  # none that is HTTP
        return status
