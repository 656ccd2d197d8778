"""Calls to Deliverect: the token, kept while it is valid, and everything that needs it."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus

from kds.channels.body import NotJson, fields, number, parse, text
from kds.channels.channel import Refused, Told, Unreachable
from kds.channels.client import Answer, Client
from kds.channels.deliverect.settings import DeliverectSettings

# A token is renewed this long before it ends, so that it does not end on the way.
_MARGIN_S = 60.0
# Deliverect's answer names the end; should it be missing, a token is taken for this long.
_LIFE_WITHOUT_WORD_S = 600.0


class DeliverectClient:
    """One connection pool and one token. `post` raises `Unreachable` or `Refused`."""

    def __init__(self, settings: DeliverectSettings) -> None:
        """Take the settings; nothing is opened before the first call."""
        self._settings = settings
        self._client = Client("Deliverect", settings.url)
        self._token = ""
        self._token_until = 0.0
        self._token_lock = asyncio.Lock()

    async def post(self, path: str, body: Mapping[str, object]) -> Told:
        """POST JSON to `path` with the token, renewed once when it is no longer accepted.

        Raises:
            Unreachable: no answer that counts.
            Refused: a 4xx other than 408, 409, 425 and 429.

        """
        return self._client.judged(await self._call("POST", path, body))

    async def get(self, path: str) -> object:
        """GET `path` with the token; return what the answer's JSON holds.

        Raises:
            Unreachable: no answer that counts, or one that cannot be read.
            Refused: a 4xx other than 408, 409, 425 and 429.

        """
        answer = await self._call("GET", path, None)
        self._client.judged(answer)
        try:
            return parse(answer.body)
        except NotJson as error:
            msg = f"an answer that is not {self._client.title}'s: {answer.start[:80]}"
            raise Unreachable(msg, status=answer.status) from error

    async def try_token(self) -> Told:
        """Ask for a new token, which changes nothing at Deliverect.

        Raises:
            Unreachable: there is none.

        """
        async with self._token_lock:
            return await self._renew_token()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _call(self, method: str, path: str, body: Mapping[str, object] | None) -> Answer:
        token = await self._valid_token()
        answer = await self._send(path, body, token, method)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            if self._token == token:
                self._token = ""
            answer = await self._send(path, body, await self._valid_token(), method)
        return answer

    async def _valid_token(self) -> str:
        async with self._token_lock:
            if not self._token or time.time() >= self._token_until - _MARGIN_S:
                await self._renew_token()
            return self._token

    async def _renew_token(self) -> Told:
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
            told = self._client.judged(answer)
            said = fields(parse(answer.body))
        except Refused as error:
            msg = f"Deliverect does not accept client_id and client_secret ({answer.status})"
            raise Unreachable(msg, status=answer.status) from error
        except NotJson:
            said, told = {}, Told(status=answer.status, body="")
        token = text(said.get("access_token"))
        if not token:
            msg = "Deliverect's token answer holds no token"
            raise Unreachable(msg, status=answer.status)
        until = number(said.get("expires_at"))
        life = number(said.get("expires_in")) or _LIFE_WITHOUT_WORD_S
        self._token, self._token_until = token, until or time.time() + life
        # Its body is the token: nobody is to keep that.
        return replace(told, body="")

    async def _send(
        self,
        path: str,
        body: Mapping[str, object] | None,
        token: str | None,
        method: str = "POST",
    ) -> Answer:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return await self._client.send(method, path, body=body, headers=headers)
