"""What the page is made of, and the answers: nothing is kept on the way, nothing leaks."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from aiohttp import web

from kds.paths import resource

# Everything comes from here and nothing goes elsewhere, whatever a name or note may hold.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": _POLICY,
    "Permissions-Policy": "geolocation=(self), screen-wake-lock=(self)",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}

# What the page's own calls are answered when its link is not valid any more. The page looks for
# these words: a 404 of some proxy on the way must not make it forget its orders.
_NO_LINK = json.dumps({"error": "link"}).encode()


class Assets:
    """The files of the page, read once."""

    def __init__(self) -> None:
        """Read them.

        Raises:
            OSError: one is missing: the program is not complete.

        """
        self.page = _file("page.html")
        self.gone = _file("gone.html")
        self.style = _file("page.css")
        self.script = _file("page.js")


def html(body: bytes, status: HTTPStatus = HTTPStatus.OK) -> web.Response:
    """Answer with a page."""
    return _answer(body, "text/html", status)


def style(body: bytes) -> web.Response:
    """Answer with the page's style."""
    return _answer(body, "text/css", HTTPStatus.OK)


def script(body: bytes) -> web.Response:
    """Answer with the page's script."""
    return _answer(body, "text/javascript", HTTPStatus.OK)


def data(
    said: Mapping[str, object], status: HTTPStatus = HTTPStatus.OK, *, wait: int = 0
) -> web.Response:
    """Answer the page's script; `wait` is how many seconds it should let pass before the next."""
    response = _answer(json.dumps(said).encode(), "application/json", status)
    if wait:
        response.headers["Retry-After"] = str(wait)
    return response


def no_link() -> web.Response:
    """Answer the script of a page whose link is not valid, whatever the reason: always the same."""
    return _answer(_NO_LINK, "application/json", HTTPStatus.NOT_FOUND)


def _file(name: str) -> bytes:
    return resource(f"driver/{name}").read_bytes()


def _answer(body: bytes, content_type: str, status: HTTPStatus) -> web.Response:
    return web.Response(
        status=status, body=body, content_type=content_type, charset="utf-8", headers=HEADERS
    )
