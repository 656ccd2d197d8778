"""Wrong addresses and methods, and right ones in odd clothes."""

import asyncio

import pytest

from kds.demo.deliverect.platform import ORDERS_PATH, REGISTER_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER
from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes, request_bytes

SHORT = b'{"error":"refused"}'


@pytest.mark.parametrize(
    "path", ["/", "/deliverect", "/deliverect/orders/", "/deliverect/order", "/health/", "/%00"]
)
async def test_unknown_address_is_not_found(house: House, path: str) -> None:
    """Even a genuine order sent to another address gets 404 and leaves nothing behind."""
    raw = json_bytes(order_body())
    assert await house.post(path, raw, house.signed(raw)) == (404, SHORT)
    assert list(house.kitchen.store.journal()) == []


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
@pytest.mark.parametrize("path", [ORDERS_PATH, REGISTER_PATH])
async def test_other_method_is_not_allowed(house: House, method: str, path: str) -> None:
    """A genuine order sent with another method gets 405 and leaves nothing behind."""
    raw = json_bytes(order_body())
    url, headers = house.program.address + path, house.signed(raw)
    async with house.http.request(method, url, data=raw, headers=headers) as got:
        assert (got.status, await got.read()) == (405, SHORT)
    assert list(house.kitchen.store.journal()) == []


@pytest.mark.expects_log("kds.listener")
async def test_refusals_look_alike_and_tell_nothing(house: House) -> None:
    """401, 404 and 405 have the same body and type, with no word of what was wrong."""
    raw, seen = json_bytes(order_body()), set()
    for method, path in (("POST", ORDERS_PATH), ("POST", "/nothing"), ("GET", ORDERS_PATH)):
        async with house.http.request(method, house.program.address + path, data=raw) as got:
            seen.add((await got.read(), got.headers["Content-Type"], got.headers["Content-Length"]))
    assert len(seen) == 1
    assert seen.pop()[0] == SHORT


async def test_refusals_are_counted_in_health(house: House) -> None:
    """Health counts what was refused, by answer and by reason."""
    await house.post("/nothing", b"")
    await house.post("/nothing", b"")
    async with house.http.get(house.program.address + ORDERS_PATH):
        pass
    listener = (await house.health())["listener"]
    assert listener["answers"]["404"] == 2
    assert listener["answers"]["405"] == 1
    assert sum(listener["refused"].values()) == 3


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "text/plain",
        "text/html; charset=utf-16",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/octet-stream",
        "application/vnd.deliverect+json",
        "nonsense",
        "",
    ],
)
async def test_content_type_is_no_matter(house: House, content_type: str) -> None:
    """A genuine order is read whatever type it claims to be of."""
    order = order_body()
    assert await house.send(order, **{"Content-Type": content_type}) == 200
    assert house.find(order["_id"]).content.items[0].name == "Fries"


async def test_no_content_type_is_no_matter(house: House) -> None:
    """A genuine order that names no type at all is read too."""
    raw = json_bytes(order_body())
    headers = {**house.signed(raw), "Content-Length": str(len(raw)), "Connection": "close"}
    reader, writer = await asyncio.open_connection(*house.address)
    writer.write(request_bytes(raw, headers))
    assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
    writer.close()
    assert house.kitchen.board()[0].content.items[0].name == "Fries"


@pytest.mark.parametrize("path", [ORDERS_PATH + "?attempt=2", "/deliverect/%6frders"])
async def test_same_address_in_another_spelling(house: House, path: str) -> None:
    """A query, or a letter written in percent, still names the same address."""
    raw = json_bytes(order_body())
    assert (await house.post(path, raw, house.signed(raw)))[0] == 200
    assert len(house.kitchen.board()) == 1


async def test_body_in_pieces_without_length(house: House) -> None:
    """A genuine order sent in chunks of unknown number is read as a whole."""
    raw = json_bytes(order_body())
    reader, writer = await asyncio.open_connection(*house.address)
    signed = house.signed(raw)[SIGNATURE_HEADER]
    headers = {SIGNATURE_HEADER: signed, "Transfer-Encoding": "chunked", "Connection": "close"}
    writer.write(request_bytes(b"", headers))
    for start in range(0, len(raw), 100):
        piece = raw[start : start + 100]
        writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        await asyncio.sleep(0)
    writer.write(b"0\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
    writer.close()
    assert house.kitchen.board()[0].content.items[0].name == "Fries"
