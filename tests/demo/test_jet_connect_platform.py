"""What the pretend JET Connect takes, refuses and remembers, and how it sends."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import aiohttp
import pytest
from aiohttp import web

from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.notes import CANCEL
from kds.demo.jet_connect.platform import FINAL_ORDERS
from kds.demo.jet_connect.sending import Fate
from tests.conftest import Clock

NOON = "2026-03-14T12:00:00Z"
ORDER = {"id": "q7", "items": []}
FAST = 10_000.0


class OtherKitchen:
    """Keeps what came in `got`; answers with `answers` as long as there are any, then as asked."""

    def __init__(self) -> None:
        self.got: list[tuple[str, bytes, dict[str, str]]] = []
        self.answers: list[tuple[int, bytes]] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.post("/{path:.*}", self._take)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._runner
        await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        self.got.append((request.path, raw, dict(request.headers)))
        status, body = self.answers.pop(0) if self.answers else (200, raw)
        return web.Response(status=status, body=body)


@pytest.fixture
async def kitchen() -> AsyncIterator[OtherKitchen]:
    """A kitchen that answers as it is told."""
    async with OtherKitchen() as kitchen:
        yield kitchen


@pytest.fixture
async def platform(kitchen: OtherKitchen, clock: Clock) -> AsyncIterator[PretendJetConnect]:
    """A platform that knows the kitchen."""
    async with PretendJetConnect(kitchen.url, clock=clock) as platform:
        yield platform


async def tell(platform: PretendJetConnect, path: str, body: object, key: str = "") -> int:
    """Call the platform as a kitchen does; return the status."""
    usual = platform.menu_key if path == "/item-availability" else platform.api_key
    headers = {"X-Flyt-Api-Key": key or usual}
    async with (
        aiohttp.ClientSession() as session,
        session.post(platform.url + path, json=body, headers=headers) as got,
    ):
        return got.status


def failure(**changes: object) -> dict[str, object]:
    """Return a failure as documented, save for `changes`."""
    return {"happenedAt": NOON, "errorCode": "UNKNOWN", "errorMessage": "x", **changes}


def sold_out(**changes: object) -> dict[str, object]:
    """Return an item availability as documented, save for `changes`."""
    usual: dict[str, object] = {"event": "UNAVAILABLE", "itemReferences": ["S-1"]}
    return {**usual, "restaurant": "60233", "happenedAt": NOON, **changes}


async def test_an_order_is_signed_over_its_bytes(
    platform: PretendJetConnect, kitchen: OtherKitchen
) -> None:
    """An order carries the key and a hash of exactly the bytes sent."""
    raw = b'{ "id" :"q7", "name": "\xe2\x98\x95"}\n'
    await platform.send_order(raw)
    ((path, sent, headers),) = kitchen.got
    assert (path, sent) == ("/jet_connect/orders", raw)
    right = hmac.new(platform.secret.encode(), raw, hashlib.sha256).digest()
    shown = headers["X-JET-Connect-Hash"]
    milliseconds = int(platform.clock().timestamp() * 1000)
    assert shown == f"HMAC-SHA256 t={milliseconds},signature={base64.b64encode(right).decode()}"
    assert headers["Authorization"] == platform.webhook_key


async def test_a_notification_carries_only_the_key(
    platform: PretendJetConnect, kitchen: OtherKitchen
) -> None:
    """Notifications are not signed."""
    await platform.notify(CANCEL, {"orderID": "q7"}, speed=FAST)
    ((path, _, headers),) = kitchen.got
    assert path == CANCEL
    assert headers["Authorization"] == platform.webhook_key
    assert "X-JET-Connect-Hash" not in headers


@pytest.mark.parametrize(
    ("status", "body", "complaint"),
    [
        (200, b'{"OrderId":"q7"}', ""),
        (202, b'{"OrderId":"q7"}', ""),
        (200, b'{"orderId":"q7"}', "OrderId is None"),
        (200, b'{"OrderId":"q8"}', "OrderId is 'q8'"),
        (200, b"ok", "the answer is not JSON"),
        (200, b"[]", "OrderId is None"),
        (400, b"{}", "answered 400"),
        (503, b"", "answered 503"),
    ],
)
async def test_answers_to_an_order(
    platform: PretendJetConnect, kitchen: OtherKitchen, status: int, body: bytes, complaint: str
) -> None:
    """200 is taken, 202 waits, all else goes to the Orderpad; a wrong body is complained about."""
    kitchen.answers = [(status, body)]
    answer = await platform.send_order(ORDER)
    fate = {200: Fate.TAKEN, 202: Fate.PENDING}.get(status, Fate.ORDERPAD)
    assert (answer.complaint, answer.fate) == (complaint, fate)
    assert platform.fate("q7") is fate


@pytest.mark.parametrize(
    ("answers", "statuses", "complaint"),
    [
        ([], (200,), ""),
        ([(200, b"{}")], (200,), "the body did not come back"),
        ([(202, b"")], (202,), "answered 202"),
        ([(401, b"")], (401,), "answered 401"),
        ([(500, b""), (503, b"")], (500, 503, 200), ""),
        ([(500, b"")] * 9, (500,) * 5, "answered 500"),
    ],
)
async def test_notifications_are_sent_again_after_a_failure(
    platform: PretendJetConnect,
    kitchen: OtherKitchen,
    answers: list[tuple[int, bytes]],
    statuses: tuple[int, ...],
    complaint: str,
) -> None:
    """A notification comes up to five times, until it is answered; its answer is its echo."""
    kitchen.answers = answers
    notified = await platform.notify(CANCEL, {"orderID": "q7"}, speed=FAST)
    assert notified.statuses == statuses
    assert notified.answer
    assert notified.answer.complaint == complaint
    assert len({raw for _, raw, _ in kitchen.got}) == 1


async def test_without_a_connection_a_notification_is_tried_five_times(
    platform: PretendJetConnect,
) -> None:
    """A kitchen that is off gets no notification, and that is on record."""
    platform.sender.cut_off = True
    notified = await platform.notify(CANCEL, {"orderID": "q7"}, speed=FAST)
    assert (notified.statuses, notified.answer) == ((None,) * 5, None)
    with pytest.raises(aiohttp.ClientConnectionError):
        await platform.send_order(ORDER)


@pytest.mark.parametrize(
    ("path", "fate"),
    [("sent-to-pos-success", Fate.TAKEN), ("sent-to-pos-failed", Fate.ORDERPAD)],
)
async def test_a_waiting_order_is_answered_once(
    platform: PretendJetConnect, path: str, fate: Fate
) -> None:
    """The first answer counts, with 204; after it the order does not wait any more."""
    platform.wait_for_answer("q7")
    assert await tell(platform, f"/order/q7/{path}", failure()) == 204
    assert platform.fate("q7") is fate
    assert await tell(platform, "/order/q7/sent-to-pos-success", failure()) == 400
    assert platform.calls[-1].complaint == "the order does not wait"
    assert [(heard.name, heard.order_id) for heard in platform.heard] == [(path, "q7")]


async def test_an_order_waits_three_minutes(platform: PretendJetConnect, clock: Clock) -> None:
    """Up to three minutes an answer is heard; then the order is on the Orderpad."""
    for seconds, status in ((180, 204), (181, 400)):
        platform.wait_for_answer("q7")
        clock.turn(seconds=seconds)
        fate = Fate.PENDING if status == 204 else Fate.ORDERPAD
        assert platform.fate("q7") is fate
        assert await tell(platform, "/order/q7/sent-to-pos-success", failure()) == status


async def test_an_order_that_never_was_is_refused(platform: PretendJetConnect) -> None:
    """Nothing can be said of an order that was never sent."""
    assert await tell(platform, "/order/q9/sent-to-pos-success", failure()) == 400
    assert platform.fate("q9") is None


@pytest.mark.parametrize("path", ["/order/q7/sent-to-pos-success", "/order/q7/sent-to-pos-failed"])
async def test_the_menu_key_is_none_for_orders(platform: PretendJetConnect, path: str) -> None:
    """Each key opens one door alone."""
    platform.wait_for_answer("q7")
    for key in (platform.menu_key, "guess"):
        assert await tell(platform, path, failure(), key) == 403
    assert await tell(platform, "/item-availability", sold_out(), platform.api_key) == 403
    assert platform.heard == []


@pytest.mark.parametrize(
    ("path", "body", "complaint"),
    [
        ("/order/q7/sent-to-pos-success", {}, "happenedAt"),
        ("/order/q7/sent-to-pos-success", {"happenedAt": "noon"}, "happenedAt"),
        ("/order/q7/sent-to-pos-success", {"happenedAt": "2026-03-14T12:00:00"}, "happenedAt"),
        ("/order/q7/sent-to-pos-failed", failure(errorCode="TOO_BUSY"), "errorCode"),
        ("/order/q7/sent-to-pos-failed", failure(errorMessage=""), "errorMessage"),
        ("/item-availability", sold_out(event="GONE"), "event"),
        ("/item-availability", sold_out(itemReferences=[]), "itemReferences"),
        ("/item-availability", sold_out(itemReferences="S-1"), "itemReferences"),
        ("/item-availability", sold_out(restaurant=60233), "restaurant"),
        ("/item-availability", sold_out(nextAvailableAt="soon"), "nextAvailableAt"),
        ("/item-availability", [], "no JSON object"),
    ],
)
async def test_a_call_that_is_not_as_documented_is_refused(
    platform: PretendJetConnect, path: str, body: object, complaint: str
) -> None:
    """A wrong body gets 400, is not heard, and leaves word of what is wrong."""
    platform.wait_for_answer("q7")
    assert await tell(platform, path, body) == 400
    assert complaint in platform.calls[-1].complaint
    assert platform.heard == []
    assert platform.fate("q7") is Fate.PENDING


async def test_item_availability_is_heard(platform: PretendJetConnect) -> None:
    """Sold out and back again are answered 202 and remembered."""
    later: Any = {"nextAvailableAt": datetime(2026, 3, 15, tzinfo=UTC).isoformat()}
    assert await tell(platform, "/item-availability", sold_out(**later)) == 202
    assert await tell(platform, "/item-availability", sold_out(event="AVAILABLE")) == 202
    assert [heard.body["event"] for heard in platform.heard] == ["UNAVAILABLE", "AVAILABLE"]


async def test_waiting_for_what_is_heard(platform: PretendJetConnect) -> None:
    """A wait ends at once for the past, and one in vain says what came instead."""
    platform.wait_for_answer("q7")
    await tell(platform, "/order/q7/sent-to-pos-success", failure())
    assert (await platform.wait_heard("q7")).name == "sent-to-pos-success"
    with pytest.raises(TimeoutError, match=r"\('q7', 'sent-to-pos-success'\)"):
        await platform.wait_heard("q7", "sent-to-pos-failed", within=0.05)


async def test_a_copy_after_picking_waits_for_nothing(
    platform: PretendJetConnect, kitchen: OtherKitchen
) -> None:
    """The second copy goes to its own address and changes nothing about the order's fate."""
    kitchen.answers = [(200, b'{"OrderId":"q7"}')] * 2
    await platform.send_order(ORDER)
    await platform.send_order(ORDER, path=FINAL_ORDERS)
    assert [path for path, _, _ in kitchen.got] == ["/jet_connect/orders", FINAL_ORDERS]
    assert platform.fate("q7") is Fate.TAKEN
    assert json.loads(kitchen.got[1][1]) == ORDER


async def test_a_patient_platform_waits_on(platform: PretendJetConnect) -> None:
    """For tests that answer more than once, an order goes on waiting."""
    platform.patient = True
    for _ in range(2):
        assert await tell(platform, "/order/q7/sent-to-pos-success", failure()) == 204
    assert len(platform.heard) == 2
