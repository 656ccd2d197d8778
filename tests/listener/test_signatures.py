"""Who may bring an order: whoever can sign its bytes."""

import asyncio
import base64
import hashlib
import hmac
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kds.demo.deliverect.platform import ORDERS_PATH, REGISTER_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature
from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes

REFUSED = (401, b'{"error":"refused"}')

SECRET = "quite a long secret"
RAW = json_bytes(order_body())
RIGHT = signature(RAW, SECRET)
WRONG = {
    "zeros": "0" * 64,
    "empty": "",
    "blank": "  ",
    "cut short": RIGHT[:-1],
    "too long": RIGHT + "0",
    "twice": f"{RIGHT},{RIGHT}",
    "with its function's name": f"sha256={RIGHT}",
    "of other bytes": signature(RAW + b" ", SECRET),
    "by another secret": signature(RAW, SECRET + "x"),
    "by no secret": signature(RAW, ""),
    "by the staging rule": signature(RAW, "c1"),
    "in base64": base64.b64encode(bytes.fromhex(RIGHT)).decode(),
    "with another hash": hmac.new(SECRET.encode(), RAW, hashlib.sha512).hexdigest(),
    "no ASCII": "\u00e9" * 64,
    "huge": RIGHT * 100,
    "the secret itself": SECRET,
}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house whose secret is known here."""
    async with House(tmp_path, webhook_secrets=[SECRET]) as house:
        yield house


async def test_right_signature_brings_a_ticket(house: House) -> None:
    """An order signed with the secret is answered 200 and stands on the board."""
    assert (await house.post(ORDERS_PATH, RAW, {SIGNATURE_HEADER: RIGHT}))[0] == 200
    assert [order.content.display_id for order in house.kitchen.board()] == ["U1"]


@pytest.mark.expects_log("kds.listener")
@pytest.mark.parametrize("how", WRONG)
async def test_wrong_signature_is_refused(house: House, how: str) -> None:
    """A signature wrong in any way gets 401, no ticket and no journal row, and is counted."""
    assert await house.post(ORDERS_PATH, RAW, {SIGNATURE_HEADER: WRONG[how]}) == REFUSED
    assert house.kitchen.board() == []
    assert list(house.kitchen.store.journal()) == []
    listener = (await house.health())["listener"]
    assert listener["answers"]["401"] == 1
    assert sum(listener["refused"].values()) == 1


@pytest.mark.expects_log("kds.listener")
async def test_missing_signature_is_refused(house: House) -> None:
    """No header, or the signature in a header of another name, gets 401 and no ticket."""
    assert await house.post(ORDERS_PATH, RAW) == REFUSED
    assert await house.post(ORDERS_PATH, RAW, {"X-Deliverect-Signature": RIGHT}) == REFUSED
    assert await house.post(ORDERS_PATH, RAW, {"Authorization": RIGHT}) == REFUSED
    assert house.kitchen.board() == []


@pytest.mark.expects_log("kds.listener")
async def test_one_changed_byte_is_refused(house: House) -> None:
    """The signature of a body does not serve for the same body with one more portion."""
    changed = RAW.replace(b'"quantity": 2', b'"quantity": 3')
    assert changed != RAW
    assert await house.post(ORDERS_PATH, changed, {SIGNATURE_HEADER: RIGHT}) == REFUSED


async def test_capital_letters_and_blanks_are_no_matter(house: House) -> None:
    """Hex in capitals, between blanks, under a header in any case proves as much."""
    for name, given in (
        (SIGNATURE_HEADER, RIGHT.upper()),
        (SIGNATURE_HEADER.lower(), RIGHT),
        (SIGNATURE_HEADER.upper(), f"  {RIGHT} "),
    ):
        assert (await house.post(ORDERS_PATH, RAW, {name: given}))[0] == 200


@pytest.mark.expects_log("kds.listener")
async def test_every_secret_counts_while_they_are_changed(tmp_path: Path) -> None:
    """With several secrets each of them signs, and no other; staging's rule is out."""
    secrets = ["old one", "new one", "ünïcode"]
    async with House(tmp_path, webhook_secrets=secrets) as house:
        for number, secret in enumerate(secrets, start=1):
            raw = json_bytes(order_body(number))
            assert (await house.post(ORDERS_PATH, raw, house.signed(raw, secret)))[0] == 200
        raw = json_bytes(order_body(9))
        for secret in ("another one", "", "c1", "old oneold one"):
            assert await house.post(ORDERS_PATH, raw, house.signed(raw, secret)) == REFUSED
        assert len(house.kitchen.board()) == len(secrets)


async def test_staging_signs_with_the_body_s_own_channel_link(tmp_path: Path) -> None:
    """Without a secret an order is signed by its channelLink, a registration by its location."""
    async with House(tmp_path, staging=True) as house:
        raw = json_bytes(order_body())
        assert (await house.post(ORDERS_PATH, raw, house.signed(raw, "c1")))[0] == 200
        for key in ("location", "locationId"):
            raw = json_bytes({"accountId": "a1", key: "l1"})
            status, _ = await house.post(REGISTER_PATH, raw, house.signed(raw, "l1"))
            assert status == 200


@pytest.mark.expects_log("kds.listener")
@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (json_bytes(order_body()), "a1"),
        (json_bytes(order_body()), ""),
        (json_bytes(order_body(channelLink="", location="")), ""),
        (json_bytes(order_body(channelLink=None, location=None)), "None"),
        (b'{"channelLink": null}', "null"),
        (b'{"channelLink": ["c1"]}', "c1"),
        (b"not JSON", ""),
        (b"", ""),
        (b"[]", ""),
    ],
)
async def test_staging_takes_no_other_key(tmp_path: Path, raw: bytes, key: str) -> None:
    """By staging's rule a body without channelLink and location, or another key, proves nothing."""
    async with House(tmp_path, staging=True) as house:
        assert await house.post(ORDERS_PATH, raw, house.signed(raw, key)) == REFUSED
        assert house.kitchen.board() == []


@pytest.mark.expects_log("kds.listener")
async def test_a_signature_that_is_no_text_is_refused_like_any_other(house: House) -> None:
    """Bytes that are no letters, in the signature's place, get the same 401 and are counted."""
    reader, writer = await asyncio.open_connection(*house.address)
    writer.write(
        b"POST /deliverect/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
        b"X-Server-Authorization-HMAC-SHA256: \xff\xfe\r\n\r\n{}"
    )
    head = await reader.readuntil(b"\r\n\r\n")
    writer.close()
    assert head.startswith(b"HTTP/1.1 401")
    assert house.program.traffic.answers[401] == 1
