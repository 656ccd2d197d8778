"""Calls to JET Connect: the answer to an order that waits for one, and item availability."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import quote

from kds.channels.channel import Refused, Told
from kds.channels.client import Client
from kds.channels.jet_connect.settings import JetConnectSettings

SUCCESS, FAILED = "sent-to-pos-success", "sent-to-pos-failed"

_KEY_HEADER = "X-Flyt-Api-Key"
# Source: KONF: who calls. It is optional, and integrations of 2026 send it.
_CALLER = {"x-jet-application": "kitchen-display"}
_WRONG_KEY = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})

TAKE_IT_THERE = "It is on the Orderpad by now: accept it there"
IT_IS_THERE = "It is on the Orderpad by now: key it in by hand"
# An attempt before this one may have got through although nobody heard its answer.
LOOK_THERE = "An earlier try may have got through: look whether it is on the Orderpad"


class JetConnectClient:
    """Up to two hosts, two keys. Calls raise `Unreachable` or `Refused`."""

    def __init__(self, settings: JetConnectSettings) -> None:
        """Take the settings; nothing is opened before the first call."""
        self._orders = Client("JET Connect", settings.answers_url)
        self._menu = Client("JET Connect", settings.url)
        self._order_key = settings.api_key.get_secret_value().strip()
        self._menu_key = settings.availability_key.strip()

    async def answer(
        self, order_id: str, call: str, body: Mapping[str, object], *, attempts: int
    ) -> Told:
        """POST `SUCCESS` or `FAILED` for an order that waits.

        `attempts` is how often this was tried before. Source: KONF: 204; 400 when the order does
        not wait any more, or never did.
        """
        path = f"/order/{quote(order_id, safe='')}/{call}"
        try:
            return await self._post(self._orders, path, body, self._order_key, "api_key")
        except Refused as error:
            if error.status != HTTPStatus.BAD_REQUEST:
                raise
            # A failure that comes too late has what it wants: the order is on the Orderpad.
            taken = LOOK_THERE if attempts else TAKE_IT_THERE
            sentence = taken if call == SUCCESS else IT_IS_THERE
            raise Refused(f"{sentence} ({error})", status=error.status) from error

    async def availability(self, body: Mapping[str, object]) -> Told:
        """POST what is sold out or back again. Source: KONF: 202, to be seen within 5 minutes."""
        return await self._post(self._menu, "/item-availability", body, self._menu_key, "menu_key")

    async def put(self, path: str) -> Told:
        """PUT without a body, with the key of the menu. Source: OMNI: offline and online."""
        return await self._send(self._menu, "PUT", path, None, self._menu_key, "menu_key")

    async def close(self) -> None:
        """Close the connections."""
        await self._orders.close()
        await self._menu.close()

    async def _post(
        self, client: Client, path: str, body: Mapping[str, object], key: str, name: str
    ) -> Told:
        return await self._send(client, "POST", path, body, key, name)

    async def _send(  # noqa: PLR0913, PLR0917 - all that a call is
        self,
        client: Client,
        method: str,
        path: str,
        body: Mapping[str, object] | None,
        key: str,
        name: str,
    ) -> Told:
        answer = await client.send(method, path, body=body, headers={_KEY_HEADER: key, **_CALLER})
        try:
            return client.judged(answer)
        except Refused as error:
            if error.status not in _WRONG_KEY:
                raise
            msg = f"JET Connect does not accept {name} ({error})"
            raise Refused(msg, status=error.status) from error
