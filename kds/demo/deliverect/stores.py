"""Deliverect's locations: whether they take orders, and which products are snoozed.

Source: DD, Update Store Status; AE, snooze by PLUs and channel disabled products.
"""

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from kds.demo.deliverect.tokens import Tokens
from kds.demo.pretend_server import CALL, Refuse, json_object, remember
from kds.demo.wishes import HeardWish, as_instant, heard

STATUS, SNOOZE = "updateStoreStatus", "snoozeByPlus"
_MOST_PREPARATION = 60
_STATUS_FIELDS = frozenset({"isActive", "prepTime", "disableAt", "channelLinks"})


class Stores:
    """Hears about locations. `timed`: they have the opening hours that a timed pause needs.

    `wishes` are the calls that took effect, `snoozed` is the end of each snooze by its PLU.
    """

    def __init__(self, tokens: Tokens, clock: Callable[[], datetime]) -> None:
        self._tokens, self._clock = tokens, clock
        self.wishes: list[HeardWish] = []
        self.snoozed: dict[str, datetime] = {}
        self.preparation: dict[str, int] = {}
        self.timed = True
        self._active: dict[str, bool] = {}
        self._opens: dict[str, datetime] = {}

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses that a kitchen calls."""
        return [
            web.post(f"/{STATUS}/{{location}}", self._status),
            web.post(f"/products/{SNOOZE}", self._snooze),
            web.get("/channelDisabledProducts", self._disabled),
        ]

    def is_open(self, location: str) -> bool:
        """Whether a location takes orders now, as far as pauses go."""
        opens = self._opens.get(location)
        return self._active.get(location, True) or bool(opens and opens <= self._clock())

    def out(self) -> set[str]:
        """Return the PLUs that are snoozed now."""
        return {plu for plu, end in self.snoozed.items() if end > self._clock()}

    def _check(self, request: web.Request) -> None:
        self._tokens.check(request.headers.get("Authorization", ""), self._clock())

    async def _status(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        location, body = request.match_info["location"], json_object(await request.read())
        active, minutes = body.get("isActive"), body.get("prepTime", 0)
        opens = as_instant(body.get("disableAt"))
        _need(type(active) is bool, "isActive is neither true nor false")
        _need(set(body) <= _STATUS_FIELDS, "a field that is not known")
        fits = type(minutes) is int and 0 <= minutes <= _MOST_PREPARATION
        _need(fits, "prepTime is not 0 to 60")
        _need("disableAt" not in body or (opens is not None and not active), "disableAt is odd")
        _need(self.timed or opens is None, "the location has no opening hours")
        self._active[location] = bool(active)
        self._opens.pop(location, None)
        if opens:
            self._opens[location] = opens
        if "prepTime" in body:
            self.preparation[location] = minutes
        remember(self.wishes, heard(request[CALL], STATUS, location, body))
        return web.json_response({"result": "OK"})

    async def _snooze(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        body = json_object(await request.read())
        plus, end = body.get("plus"), as_instant(body.get("snoozeEnd"))
        _need(isinstance(body.get("account"), str) and bool(body["account"]), "no account")
        _need(isinstance(plus, list) and bool(plus), "plus is no list")
        _need(end is not None, "snoozeEnd is no time")
        for plu in plus or ():
            if end:
                self.snoozed[str(plu)] = end
        remember(self.wishes, heard(request[CALL], SNOOZE, str(body.get("location")), body))
        return web.json_response({})

    async def _disabled(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        where = json_object(request.query.get("where", "").encode())
        _need({"account", "location"} <= set(where), "where names no account and location")
        lines = [
            {"plu": plu, "name": "", "snoozeEnd": f"{end:%Y-%m-%dT%H:%M:%SZ}", "channel": -1}
            for plu, end in self.snoozed.items()
        ]
        return web.json_response({"_items": lines, "_meta": {"total": len(lines)}})


def _need(kept: object, complaint: str) -> None:
    if not kept:
        raise Refuse(400, b'{"errors":["failed to update status"]}', complaint)
