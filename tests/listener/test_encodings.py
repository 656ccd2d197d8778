"""Bodies that say they are packed: verified as they came, kept as they came."""

import gzip
import zlib

import pytest

from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes


async def test_packed_body_is_verified_and_kept_as_it_came(house: House) -> None:
    """A genuine order in gzip is taken, and the very bytes that were signed are in the journal."""
    packed = gzip.compress(json_bytes(order_body()))
    assert await house.send(packed, **{"Content-Encoding": "gzip"}) == 200
    assert [row.body for row in house.kitchen.store.journal()] == [packed]


async def test_packed_body_brings_a_ticket(house: House) -> None:
    """A genuine order in gzip is on the board: read, or else with word that somebody must look."""
    packed = gzip.compress(json_bytes(order_body()))
    assert await house.send(packed, **{"Content-Encoding": "gzip"}) == 200
    (order,) = house.kitchen.board()
    assert order.attention or order.content.display_id == "U1"


@pytest.mark.expects_log("kds.listener")
async def test_signature_of_the_unpacked_body_does_not_count(house: House) -> None:
    """The signature is over the bytes on the wire, so that nothing is unpacked for strangers."""
    raw = json_bytes(order_body())
    headers = {**house.signed(raw), "Content-Encoding": "gzip"}
    status, _ = await house.post("/deliverect/orders", gzip.compress(raw), headers)
    assert status == 401


async def test_bomb_does_not_go_off(house: House) -> None:
    """128 MiB packed into some 100 kB are kept as the 100 kB that they are."""
    pack = zlib.compressobj(wbits=31)
    bomb = b"".join(pack.compress(b" " * 2**20) for _ in range(128)) + pack.flush()
    assert await house.send(bomb, **{"Content-Encoding": "gzip"}) == 200
    assert [row.body for row in house.kitchen.store.journal()] == [bomb]


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "identity", "nonsense"])
async def test_claim_of_an_encoding_does_not_hide_an_order(house: House, encoding: str) -> None:
    """A plain genuine body that claims to be packed is read as the plain body that it is."""
    order = order_body()
    assert await house.send(order, **{"Content-Encoding": encoding}) == 200
    assert house.find(order["_id"]).content.items[0].name == "Fries"
