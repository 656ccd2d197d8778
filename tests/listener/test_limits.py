"""Too much, too slow, too many: each costs its sender, and nobody else notices."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kds.config import ListenerSettings
from kds.demo.deliverect.platform import ORDERS_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER
from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes, request_bytes, until

LIMIT = 64 * 1024


def of_size(number: int, size: int) -> bytes:
    """Return a genuine order of exactly so many bytes."""
    raw = json_bytes(order_body(number, tags=[""]))
    raw = raw.replace(b'[""]', b'["' + b"x" * (size - len(raw)) + b'"]')
    assert len(raw) == size
    return raw


@pytest.fixture
async def narrow(tmp_path: Path) -> AsyncIterator[House]:
    """A house with limits that a test can reach."""
    limits = ListenerSettings(port=0, max_body_bytes=LIMIT, body_seconds=0.4, max_connections=8)
    async with House(tmp_path, listener=limits) as house:
        yield house


@asynccontextmanager
async def connection(
    house: House,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Open a connection of one's own."""
    reader, writer = await asyncio.open_connection(*house.address)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def test_body_at_the_limit_is_an_order(narrow: House) -> None:
    """A body of exactly as many bytes as allowed is taken."""
    assert await narrow.send(of_size(1, LIMIT)) == 200
    assert len(narrow.kitchen.board()) == 1


async def test_body_over_the_limit_is_too_large(narrow: House) -> None:
    """One byte more gets 413 and leaves nothing; the next order is served."""
    assert await narrow.send(of_size(1, LIMIT + 1)) == 413
    assert list(narrow.kitchen.store.journal()) == []
    assert await narrow.send(order_body(2)) == 200


async def test_body_is_refused_by_its_claim(narrow: House) -> None:
    """A claim of a gigabyte is answered 413 before a byte of it has come."""
    async with connection(narrow) as (reader, writer):
        writer.write(request_bytes(b"", {"Content-Length": str(1 << 30)}))
        assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")


async def test_body_in_chunks_over_the_limit_is_too_large(narrow: House) -> None:
    """A body that never says its length gets 413 as soon as it is over the limit."""
    piece = b"1000\r\n" + b" " * 4096 + b"\r\n"
    async with connection(narrow) as (reader, writer):
        writer.write(request_bytes(b"", {"Transfer-Encoding": "chunked"}))
        for _ in range(LIMIT // 4096 + 2):
            writer.write(piece)
        assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")
    assert list(narrow.kitchen.store.journal()) == []


async def test_usual_limit_is_four_mebibytes(house: House) -> None:
    """Without a setting, 4 MiB are taken and one byte more is not."""
    assert await house.send(of_size(1, 4 * 1024 * 1024)) == 200
    assert await house.send(of_size(2, 4 * 1024 * 1024 + 1)) == 413


async def test_slow_body_times_out_and_disturbs_nobody(narrow: House) -> None:
    """A body that comes a byte at a time gets 408 in time; meanwhile orders are served."""
    raw = json_bytes(order_body(1))
    headers = {**narrow.signed(raw), "Content-Length": str(len(raw))}
    async with connection(narrow) as (reader, writer):
        writer.write(request_bytes(b"", headers))

        async def drip() -> None:
            for byte in raw:
                writer.write(bytes([byte]))
                await asyncio.sleep(0.02)

        dripping = asyncio.create_task(drip())
        assert await narrow.send(order_body(2)) == 200
        async with asyncio.timeout(20):
            assert (await reader.readline()).startswith(b"HTTP/1.1 408 ")
        assert await narrow.send(order_body(3)) == 200
        dripping.cancel()
    assert sorted(o.content.display_id for o in narrow.kitchen.board()) == ["U2", "U3"]
    assert narrow.program.traffic.bytes_now == 0


async def test_connections_over_the_cap_are_closed(narrow: House) -> None:
    """Eight may be connected: the ninth is closed at once, the eight are served, later others."""
    raw = json_bytes(order_body(1))
    headers = {**narrow.signed(raw), "Content-Length": str(len(raw))}
    guests = [await asyncio.open_connection(*narrow.address) for _ in range(8)]
    async with connection(narrow) as (reader, writer):
        writer.write(request_bytes(raw, headers))
        async with asyncio.timeout(20):
            with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
                await reader.readexactly(1)
    reader, writer = guests[-1]
    writer.write(request_bytes(raw, headers))
    assert (await reader.readline()).startswith(b"HTTP/1.1 200 ")
    reader, writer = guests[0]
    writer.write(request_bytes(b"", {}, path="/health", method="GET"))
    assert (await reader.readline()).startswith(b"HTTP/1.1 200 ")
    for _, writer in guests:
        writer.transport.abort()
    await asyncio.sleep(0.05)
    assert await narrow.send(order_body(2)) == 200
    assert len(narrow.kitchen.board()) == 2


async def test_much_at_once_is_put_off_not_swallowed(tmp_path: Path) -> None:
    """When bodies of 64 MiB are on their way the next gets 503, and is taken once there is room."""
    mega = 1024 * 1024
    limits = ListenerSettings(port=0, max_body_bytes=64 * mega, body_seconds=5)
    async with House(tmp_path, listener=limits) as house:
        raw = json_bytes(order_body(1))
        async with connection(house) as (_, writer):
            writer.write(request_bytes(b"", {"Content-Length": str(64 * mega)}))
            await until(lambda: house.program.traffic.bytes_now == 64 * mega)
            assert await house.send(raw) == 503
            assert (await house.health())["status"] == "ok"
        await until(lambda: house.program.traffic.bytes_now == 0)
        assert await house.send(raw) == 200


@pytest.mark.parametrize(
    "line",
    [
        b"POST /deliverect/orders HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /deliverect/orders HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /deliverect/orders HTTP/9.9\r\nHost: x\r\n\r\n",
        b"GET /" + b"x" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 20_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 32 + b"\r\n\r\n",
        b"\r\n\r\n\x00\xff\r\n\r\n",
    ],
    ids=["negative", "no chunk", "version", "long address", "long header", "TLS", "noise"],
)
@pytest.mark.expects_log("aiohttp.server")
async def test_what_is_no_http_disturbs_nobody(house: House, line: bytes) -> None:
    """Garbage on the wire gets 400 or is hung up on, leaves nothing, and the next is served."""
    async with connection(house) as (reader, writer):
        writer.write(line)
        async with asyncio.timeout(20):
            answer = await reader.readline()
        assert answer == b"" or answer.split()[1] == b"400"
    assert list(house.kitchen.store.journal()) == []
    assert await house.send(order_body(1)) == 200


async def test_sender_that_breaks_off_leaves_nothing(house: House) -> None:
    """A genuine body of which the end never comes is no order."""
    raw = json_bytes(order_body(1))
    headers = {SIGNATURE_HEADER: house.signed(raw)[SIGNATURE_HEADER], "Content-Length": "99999"}
    async with connection(house) as (_, writer):
        writer.write(request_bytes(raw, headers, path=ORDERS_PATH))
        await until(lambda: house.program.traffic.bytes_now == 99999)
    await until(lambda: house.program.traffic.bytes_now == 0)
    assert list(house.kitchen.store.journal()) == []
    assert await house.send(order_body(1)) == 200
