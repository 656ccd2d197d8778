"""Restaurants that Just Eat holds to be offline. Source: JEAPI, Restaurant Events."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from kds.demo.pretend_server import CALL, Refuse, remember
from kds.demo.wishes import HeardWish, as_instant, heard

_NEEDED = {"restaurantIds", "name", "reason", "startDate", "allowRestaurantOverride"}
_ROLES = frozenset({"System", "Operations", "Restaurant"})


class Events:
    """Hears of offline events; `ends` is when each restaurant's event ends, `wishes` the calls."""

    def __init__(
        self, tenant: str, allowed: Callable[[web.Request], None], clock: Callable[[], datetime]
    ) -> None:
        self._root = f"/v1/{tenant}/restaurants"
        self._allowed, self._clock = allowed, clock
        self.wishes: list[HeardWish] = []
        self.ends: dict[str, datetime] = {}

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses that a kitchen calls."""
        return [
            web.post(f"{self._root}/event/offline", self._create),
            web.delete(f"{self._root}/{{restaurant}}/event/offline", self._delete),
        ]

    def is_offline(self, restaurant: str) -> bool:
        """Whether a restaurant takes no orders now."""
        end = self.ends.get(restaurant)
        return bool(end and end > self._clock())

    async def _create(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        body = _read(await request.read())
        end = as_instant(body.get("endDate"))
        if not set(body) >= _NEEDED or as_instant(body.get("startDate")) is None or end is None:
            raise Refuse(400, b"{}", "a field is missing, or no time")
        for restaurant in str(body["restaurantIds"]).split(","):
            self.ends[restaurant] = end
        remember(self.wishes, heard(request[CALL], "offline", str(body["restaurantIds"]), body))
        return web.json_response({"restaurantEventId": "1", "restaurantIds": body["restaurantIds"]})

    async def _delete(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        restaurant = request.match_info["restaurant"]
        if restaurant not in self.ends:
            raise Refuse(404, b"{}", "there is no event")
        del self.ends[restaurant]
        remember(self.wishes, heard(request[CALL], "online", restaurant, {}))
        return web.Response(status=200)

    def _check(self, request: web.Request) -> None:
        self._allowed(request)
        if request.headers.get("X-JE-User-Role") not in _ROLES:
            raise Refuse(400, b"{}", "no role")
        if not request.headers.get("X-JE-Requester"):
            raise Refuse(400, b"{}", "no requester")


def _read(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    return body if isinstance(body, dict) else {}
