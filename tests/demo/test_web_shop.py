"""The pretend web shop: what it sends, what it takes, and what it remembers."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from kds.demo.troubles import answer
from kds.demo.web_shop import PretendWebShop
from kds.demo.web_shop.statuses import STATUSES

AT = "2026-03-14T18:00:01.250+00:00"


@dataclass
class Door:
    """A kitchen's door: keeps path, signature and body of everything, and says 200."""

    url: str = ""
    got: list[tuple[str, str, bytes]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        """Keep a call."""
        shown = request.headers.get("X-Signature", "")
        self.got.append((request.path, shown, await request.read()))
        return web.Response(body=b'{"received": "o-1"}', content_type="application/json")


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    """A kitchen that takes everything."""
    door = Door()
    app = web.Application()
    app.router.add_post("/{path:.*}", door.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    door.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield door
    await runner.cleanup()


@pytest.fixture
async def shop(door: Door) -> AsyncIterator[PretendWebShop]:
    """A shop that knows the kitchen."""
    async with PretendWebShop(door.url) as shop:
        yield shop


def proof(secret: str, raw: bytes) -> str:
    """The signature, worked out by the test itself."""
    return "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()


async def say(shop: PretendWebShop, raw: bytes, signature: str | None = None) -> int:
    """Call the shop as a kitchen does; return the HTTP status."""
    headers = {"X-Signature": proof(shop.secret, raw) if signature is None else signature}
    url = f"{shop.url}/orders/o-1/status"
    async with aiohttp.ClientSession() as http, http.post(url, data=raw, headers=headers) as got:
        return got.status


def body(status: str, /, **changes: Any) -> dict[str, Any]:
    """Return a status as documented, save for `changes`; None drops a field."""
    times = dict.fromkeys(STATUSES.get(status, ()), AT)
    full = {"id": "o-1", "status": status, "at": AT, **times, **changes}
    return {key: value for key, value in full.items() if value is not None}


async def test_orders_are_signed_over_the_raw_bytes(shop: PretendWebShop, door: Door) -> None:
    """What a kitchen gets is signed over exactly the bytes that went out."""
    assert await shop.send_order({"id": "o-1", "note": "☕"}) == (200, b'{"received": "o-1"}')
    odd = b'{ "id" :"2", "name": "\xe2\x98\x95" }\n'
    await shop.send_order(odd)
    assert json.loads(door.got[0][2]) == {"id": "o-1", "note": "☕"}
    assert door.got[1][2] == odd
    for path, shown, raw in door.got:
        assert (path, shown) == ("/web_shop/orders", proof(shop.secret, raw))


async def test_cancellations_go_to_their_own_address(shop: PretendWebShop, door: Door) -> None:
    """A cancellation names its order, says why, and is signed like an order."""
    await shop.cancel("o-1", "guest rang")
    ((path, shown, raw),) = door.got
    assert (path, shown) == ("/web_shop/cancellations", proof(shop.secret, raw))
    said = json.loads(raw)
    assert (said["id"], said["reason"], set(said)) == ("o-1", "guest rang", {"id", "reason", "at"})


async def test_an_order_can_be_forged(shop: PretendWebShop, door: Door) -> None:
    """A test can send a wrong signature."""
    await shop.send_order({"id": "1"}, headers={"X-Signature": "forged"})
    assert door.got[0][1] == "forged"


async def test_a_shop_that_is_stopped_sends_nothing(door: Door) -> None:
    """Before its start and after its end a shop says so loudly."""
    shop = PretendWebShop(door.url)
    with pytest.raises(RuntimeError):
        await shop.send_order({"id": "1"})
    assert door.got == []


async def test_a_kitchen_that_is_away_is_no_success(shop: PretendWebShop) -> None:
    """An order that nobody took fails loudly."""
    shop.kitchen_url = "http://127.0.0.1:1"
    with pytest.raises(aiohttp.ClientConnectionError):
        await shop.send_order({"id": "1"})


@pytest.mark.parametrize("status", STATUSES)
async def test_every_status_is_heard(shop: PretendWebShop, status: str) -> None:
    """Each documented status is answered 200 and remembered with its body."""
    said = body(status)
    assert await say(shop, json.dumps(said).encode()) == 200
    (heard,) = shop.heard
    assert (heard.order_id, heard.status, heard.body) == ("o-1", status, said)
    assert shop.statuses("o-1") == [status]
    assert shop.statuses("o-2") == []


async def test_a_cancellation_s_reason_is_heard(shop: PretendWebShop) -> None:
    """A cancellation may say why; nothing else may."""
    assert await say(shop, json.dumps(body("cancelled", reason="sold out")).encode()) == 200
    assert await say(shop, json.dumps(body("ready", reason="sold out")).encode()) == 400


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        (body("burnt"), "status"),
        (body("ready", status=None), "status"),
        (body("ready", status=70), "status"),
        (body("ready", status=["ready"]), "status"),
        (body("ready", id=None), "fields"),
        (body("ready", id="o-2"), "id"),
        (body("ready", at=None), "fields"),
        (body("ready", at="2026-03-14T18:00:01"), "at"),
        (body("ready", at=1773511201), "at"),
        (body("ready", ready_at=AT), "fields"),
        (body("accepted", ready_at=None), "fields"),
        (body("accepted", ready_at="soon"), "ready_at"),
        (body("delayed", ready_at=None), "fields"),
        (body("cancelled", reason=7), "reason"),
        ([], "object"),
        (None, "object"),
    ],
    ids=str,
)
async def test_what_is_not_as_documented_is_refused(
    shop: PretendWebShop, said: object, complaint: str
) -> None:
    """A call that is not as documented gets 400, is not heard, and leaves word of what is wrong."""
    assert await say(shop, json.dumps(said).encode()) == 400
    assert shop.heard == []
    assert complaint in shop.calls[-1].complaint


async def test_bytes_that_are_no_json_are_refused(shop: PretendWebShop) -> None:
    """Genuine nonsense gets 400, not an error of ours."""
    assert await say(shop, b"\xff{") == 400


@pytest.mark.parametrize("signature", ["", "forged", "sha256=00", "sha256=ü"])
async def test_a_forged_status_is_refused(shop: PretendWebShop, signature: str) -> None:
    """A status that the kitchen did not sign gets 401 and is not heard."""
    assert await say(shop, json.dumps(body("ready")).encode(), signature) == 401
    assert shop.heard == []


async def test_waiting_for_what_was_heard_and_for_what_comes(shop: PretendWebShop) -> None:
    """A wait ends at once for the past, and as soon as it comes for the future."""
    await say(shop, json.dumps(body("accepted")).encode())
    assert (await shop.wait_heard("o-1", "accepted")).body["ready_at"] == AT
    waiting = asyncio.create_task(shop.wait_heard("o-1", "ready"))
    await say(shop, json.dumps(body("preparing")).encode())
    assert not waiting.done()
    await say(shop, json.dumps(body("ready")).encode())
    assert (await waiting).status == "ready"


async def test_waiting_in_vain_says_what_came(shop: PretendWebShop) -> None:
    """A wait that ends without what it waited for names what was heard instead."""
    await say(shop, json.dumps(body("ready")).encode())
    with pytest.raises(TimeoutError, match=r"\('o-1', 'ready'\)"):
        await shop.wait_heard("o-1", "handed_over", within=0.05)


async def test_trouble_comes_before_the_shop_s_own_answer(shop: PretendWebShop) -> None:
    """What is planned to go wrong does, and the call is on record."""
    shop.troubles.plan(answer(503))
    assert await say(shop, json.dumps(body("ready")).encode()) == 503
    assert (shop.heard, [call.status for call in shop.calls]) == ([], [503])
