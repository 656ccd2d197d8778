"""How Just Eat brings orders and news of them to a kitchen: once; it documents no second try."""

import json
from dataclasses import dataclass
from typing import Any

import aiohttp

CONNECT_TIMEOUT = 3.0
READ_TIMEOUT = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The kitchen's answer: HTTP status, and the body as it came."""

    status: int
    raw: bytes

    @property
    def accepted(self) -> bool:
        """Whether the kitchen delivers what was sent. Source: JEAPI, 201 accepts."""
        return self.status == 201  # noqa: PLR2004 - as documented

    @property
    def errors(self) -> list[dict[str, Any]]:
        """Why it was refused: each with `code` and `message`."""
        try:
            read = json.loads(self.raw)
        except ValueError:
            return []
        found = read.get("errors") if isinstance(read, dict) else None
        return found if isinstance(found, list) else []

    @property
    def codes(self) -> list[str]:
        """The codes of the errors."""
        return [str(error.get("code")) for error in self.errors]


class Sender:
    """Calls the kitchen at `kitchen_url` with `key` as Authorization header, "" for none."""

    def __init__(self, kitchen_url: str, key: str) -> None:
        self.kitchen_url = kitchen_url
        self.key = key
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Make ready to send. A second time changes nothing."""
        if self._session is None:
            # One connection for each call: one kept alive may die between two orders, and that
            # would look like a failed order.
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(force_close=True, limit=0)
            )

    async def close(self) -> None:
        """End every request under way."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def send(self, method: str, path: str, raw: bytes) -> Answer:
        """Call the kitchen once.

        Raises:
            aiohttp.ClientConnectionError: there was no connection, or it broke.
            TimeoutError: the kitchen did not answer in time.

        """
        if self._session is None:
            raise RuntimeError("The platform has not been started.")
        headers = {"Content-Type": "application/json", "User-Agent": "Orderconnect/practice"}
        if self.key:
            headers["Authorization"] = self.key
        limits = aiohttp.ClientTimeout(
            total=None, sock_connect=CONNECT_TIMEOUT, sock_read=READ_TIMEOUT
        )
        url = self.kitchen_url.rstrip("/") + path
        async with self._session.request(
            method, url, data=raw, headers=headers, timeout=limits
        ) as got:
            return Answer(status=got.status, raw=await got.read())
