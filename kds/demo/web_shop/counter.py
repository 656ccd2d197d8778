"""What the shop's addresses beside orders take, strictly as its settings describe them."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from aiohttp import web

from kds.demo.pretend_server import CALL, Refuse, json_object, remember
from kds.demo.wishes import HeardWish, as_instant, heard

# What a call must hold beside status and at.
_NEEDED = {"open": set[str](), "paused": {"until"}, "busy": {"until", "extra_minutes"}}


class Counter:
    """Keeps how busy the kitchen is and what is out; `wishes` are the calls that took effect."""

    def __init__(
        self,
        genuine: Callable[[web.Request], Awaitable[bytes]],
        clock: Callable[[], datetime],
    ) -> None:
        self._genuine, self._clock = genuine, clock
        self.wishes: list[HeardWish] = []
        self.unavailable: dict[str, Mapping[str, Any]] = {}
        self.busy: Mapping[str, Any] = {"status": "open"}

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses that a kitchen calls."""
        return [
            web.post("/status", self._status),
            web.post("/items", self._items),
            web.get("/items", self._unavailable),
        ]

    @property
    def status(self) -> str:
        """What the shop's guests meet now."""
        until = as_instant(self.busy.get("until"))
        return "open" if until and until <= self._clock() else str(self.busy["status"])

    async def _status(self, request: web.Request) -> web.StreamResponse:
        body = json_object(await self._genuine(request))
        status = body.get("status")
        if status not in _NEEDED:
            raise Refuse(400, b"{}", f"status {status!r} is none")
        _need(set(body) == {"status", "at"} | _NEEDED[status], f"the fields of {status}")
        _need(as_instant(body.get("until", body.get("at"))), "until is no time with an offset")
        _need(type(body.get("extra_minutes", 0)) is int, "extra_minutes is no number")
        self.busy = body
        remember(self.wishes, heard(request[CALL], str(status), "", body))
        return web.json_response({})

    async def _items(self, request: web.Request) -> web.StreamResponse:
        body = json_object(await self._genuine(request))
        items, available = body.get("items"), body.get("available")
        _need({"items", "available", "at"} <= set(body), "the fields of items")
        _need(set(body) <= {"items", "available", "at", "until"}, "the fields of items")
        _need(type(available) is bool, "available is neither true nor false")
        _need(as_instant(body.get("until", body.get("at"))), "until is no time with an offset")
        _need(isinstance(items, list) and items, "items is no list")
        for item in items or ():
            _need(isinstance(item, dict) and isinstance(item.get("plu"), str), "an item's plu")
            if available:
                self.unavailable.pop(item["plu"], None)
            else:
                until = {"until": body["until"]} if "until" in body else {}
                self.unavailable[item["plu"]] = {**item, **until}
        remember(self.wishes, heard(request[CALL], "back" if available else "out", "", body))
        return web.json_response({})

    async def _unavailable(self, request: web.Request) -> web.StreamResponse:
        await self._genuine(request)
        return web.json_response({"unavailable": list(self.unavailable.values())})


def _need(kept: object, complaint: str) -> None:
    if not kept:
        raise Refuse(400, b"{}", complaint)
