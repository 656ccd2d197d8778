"""The addresses of the drivers' page. The token in each is the key: it is never written down."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import web

from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.shift import Shift
from kds.driver_page.answers import Assets, data, html, no_link, script, style
from kds.driver_page.pace import Pace
from kds.driver_page.positions import read_positions
from kds.driver_page.shown import order_as_data
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
OfShift = Callable[[web.Request, Shift], Awaitable[web.StreamResponse]]

STEPS = {
    "at-restaurant": Press.AT_RESTAURANT,
    "on-its-way": Press.ON_ITS_WAY,
    "at-address": Press.AT_ADDRESS,
    "delivered": Press.DELIVERED,
}

_NOT_YOURS = "This order is not yours any more: ask the kitchen."
_BODY_BYTES = 16 * 1024
_BODY_SECONDS = 10.0
_COME_AGAIN_S = 5


def routes(kitchen: Kitchen) -> list[web.RouteDef]:
    """Return what the listener serves to drivers' phones.

    Raises:
        OSError: a file of the page is missing.

    """
    page, assets = _Page(kitchen), Assets()

    async def gone(request: web.Request) -> web.StreamResponse:
        del request
        return html(assets.gone, HTTPStatus.NOT_FOUND)

    async def show(request: web.Request, shift: Shift) -> web.StreamResponse:
        del request, shift
        return html(assets.page)

    async def send_style(request: web.Request) -> web.StreamResponse:
        del request
        return style(assets.style)

    async def send_script(request: web.Request) -> web.StreamResponse:
        del request
        return script(assets.script)

    async def no_page(request: web.Request) -> web.StreamResponse:
        del request
        return no_link()

    return [
        web.get("/driver", gone),
        web.get("/driver/", gone),
        web.get("/driver/page.css", send_style),
        web.get("/driver/page.js", send_script),
        web.get("/driver/{token}", page.opened(show, otherwise=gone)),
        web.get("/driver/{token}/orders", page.opened(page.orders, otherwise=no_page)),
        web.post("/driver/{token}/orders/{id}/{step}", page.opened(page.step, otherwise=no_page)),
        web.post("/driver/{token}/location", page.opened(page.location, otherwise=no_page)),
    ]


class _Page:
    """What the page asks of the kitchen. Only what is this driver's is ever read or changed."""

    def __init__(self, kitchen: Kitchen) -> None:
        self._kitchen = kitchen
        self._pace = Pace()

    def opened(self, handler: OfShift, *, otherwise: Handler) -> Handler:
        """Return a handler that looks the token up first, and says nothing if it is not valid."""

        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                shift = self._kitchen.shifts.by_token(request.match_info["token"])
                if shift is None:
                    return await otherwise(request)
                return await handler(request, shift)
            except StoreUnavailable:
                return _unavailable()
            except (web.HTTPException, web.RequestPayloadError, ConnectionError):
                raise
            except Exception:
                # The listener would log the address, and in that stands the token.
                log.exception("the drivers' page failed in a way nobody foresaw")
                return _unavailable()

        return answer

    async def orders(self, request: web.Request, shift: Shift) -> web.StreamResponse:
        """Answer with the driver's orders and with our time, by which the page dates positions."""
        del request
        orders = self._kitchen.driving.orders_of(shift.driver)
        return data(
            {
                "driver": shift.driver,
                "now": round(self._kitchen.now().timestamp() * 1000),
                "orders": [order_as_data(order) for order in orders],
            }
        )

    async def step(self, request: web.Request, shift: Shift) -> web.StreamResponse:
        """Take an order a step along; the same step again is answered as it was the first time."""
        press = STEPS.get(request.match_info["step"])
        if press is None:
            return data({"error": "step"}, HTTPStatus.NOT_FOUND)
        body = await _json(request)
        if isinstance(body, web.Response):
            return body
        # While the body came in, the shift may have ended.
        if self._is_over(shift):
            return no_link()
        order_id = request.match_info["id"]
        # First of all whose it is: of other drivers' orders nothing may be found out.
        if not self._is_of(order_id, shift.driver):
            return _refused(_NOT_YOURS)
        try:
            self._kitchen.driving.advance(order_id, press, driver=shift.driver)
        except NotAllowed as error:
            return _refused(str(error))
        return data({"id": order_id, "step": request.match_info["step"]})

    async def location(self, request: web.Request, shift: Shift) -> web.StreamResponse:
        """Take note of where the phone is, in memory only and only while there is an order."""
        self._pace.keep_only(each.id for each in self._kitchen.shifts.current())
        if not self._pace.allows(shift.id, self._kitchen.now()):
            return data({"error": "pace"}, HTTPStatus.TOO_MANY_REQUESTS, wait=_COME_AGAIN_S)
        body = await _json(request)
        if isinstance(body, web.Response):
            return body
        positions = read_positions(body, self._kitchen.now())
        if not positions:
            return data({"error": "position"}, HTTPStatus.BAD_REQUEST)
        if self._is_over(shift):
            return no_link()
        if not self._kitchen.driving.orders_of(shift.driver):
            return data({"kept": False})
        kept = [self._kitchen.whereabouts.seen(shift.driver, each) for each in positions]
        return data({"kept": any(kept)})

    def _is_over(self, shift: Shift) -> bool:
        current = self._kitchen.shifts.of(shift.driver)
        return current is None or current.id != shift.id

    def _is_of(self, order_id: str, driver: str) -> bool:
        try:
            return self._kitchen.order(order_id).journey.driver == driver
        except NotAllowed:
            return False


async def _json(request: web.Request) -> object:
    """Return a request's JSON, or the answer to one that holds none."""
    if request.content_type != "application/json":
        # No form of another page can send this type.
        return data({"error": "type"}, HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    if (request.content_length or 0) > _BODY_BYTES:
        return _too_large()
    raw = b""
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for piece in request.content.iter_any():
                raw += piece
                if len(raw) > _BODY_BYTES:
                    return _too_large()
        said: object = json.loads(raw)
    except TimeoutError:
        return _closing(data({"error": "time"}, HTTPStatus.REQUEST_TIMEOUT))
    except (ValueError, RecursionError):
        return data({"error": "json"}, HTTPStatus.BAD_REQUEST)
    return said


def _refused(sentence: str) -> web.Response:
    return data({"error": "refused", "sentence": sentence}, HTTPStatus.CONFLICT)


def _too_large() -> web.Response:
    return _closing(data({"error": "size"}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE))


def _closing(response: web.Response) -> web.Response:
    response.force_close()
    return response


def _unavailable() -> web.Response:
    return data({"error": "store"}, HTTPStatus.SERVICE_UNAVAILABLE, wait=_COME_AGAIN_S)
