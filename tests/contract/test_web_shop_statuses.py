"""What a web shop hears for each press: address, body and signature."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kds.channels.channel import Refused, Unreachable
from kds.demo.troubles import answer, drop
from kds.domain.lifecycle import Press
from tests.contract.web_shop_side import PRESSED, order, pair

AT = "2026-03-14T18:00:01.250+00:00"
USUAL = "2026-03-14T18:15:01.250+00:00"


@pytest.mark.parametrize(
    ("press", "body"),
    [
        (Press.ACCEPT, {"status": "accepted", "ready_at": USUAL}),
        (Press.START, {"status": "preparing"}),
        (Press.PREPARED, {"status": "prepared"}),
        (Press.MORE_TIME, {"status": "delayed", "ready_at": USUAL}),
        (Press.READY, {"status": "ready"}),
        (Press.HAND_OVER, {"status": "handed_over"}),
        (Press.CANCEL, {"status": "cancelled", "reason": "Out of chicken – sorry"}),
        (Press.CHANNEL_CANCEL, {"status": "cancelled", "reason": "Out of chicken – sorry"}),
        (Press.FAIL, {"status": "cancelled", "reason": "Out of chicken – sorry"}),
    ],
)
async def test_each_press_is_told_in_full(press: Press, body: dict[str, str]) -> None:
    """The shop hears its own id, the status, when the cook pressed, and what belongs to it."""
    async with pair() as both:
        told = await both.tell(press, reason=body.get("reason", ""))
        assert told.status == 200
        (heard,) = both.shop.heard
        assert heard.body == {"id": "o-1", "at": AT, **body}
        (call,) = both.shop.calls
        assert (call.method, call.path) == ("POST", "/orders/o-1/status")
        assert call.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("press", [Press.CANCEL, Press.CHANNEL_CANCEL, Press.FAIL])
async def test_a_cancellation_may_have_no_reason(press: Press) -> None:
    """Where nobody gave a reason none is invented."""
    async with pair() as both:
        await both.tell(press)
        assert both.shop.heard[0].body == {"id": "o-1", "at": AT, "status": "cancelled"}


@pytest.mark.parametrize(
    "press", [press for press in Press if press not in {
        Press.ACCEPT, Press.START, Press.PREPARED, Press.MORE_TIME, Press.READY, Press.HAND_OVER,
        Press.CANCEL, Press.CHANNEL_CANCEL, Press.FAIL,
    }]
)  # fmt: skip
async def test_nothing_else_is_told(press: Press) -> None:
    """What the shop has no word for is not told."""
    async with pair() as both:
        assert not both.channel.plan(press, order(), PRESSED, {"reason": "x"})


@pytest.mark.parametrize("press", [Press.ACCEPT, Press.MORE_TIME])
@pytest.mark.parametrize(
    ("due", "promised"), [(None, 25), (-60, 25), (0, 25), (1, 1), (40, 40), (600, 600)]
)
async def test_what_is_promised(press: Press, due: int | None, promised: int) -> None:
    """The time asked for is promised while it lies ahead, else a usual preparation from now."""
    due_at = None if due is None else PRESSED + timedelta(minutes=due)
    async with pair(preparation_minutes=25) as both:
        await both.tell(press, order(due_at=due_at))
        ready_at = PRESSED + timedelta(minutes=promised)
        assert both.shop.heard[0].body["ready_at"] == ready_at.isoformat(timespec="milliseconds")


async def test_a_promise_of_the_kitchen_goes_before_the_time_asked_for() -> None:
    """More time moves what is promised, whatever the guest had asked for."""
    kept = order(due_at=PRESSED + timedelta(minutes=20))
    later = PRESSED + timedelta(minutes=35)
    kept = replace(kept, standing=replace(kept.standing, promised_at=later))
    async with pair() as both:
        await both.tell(Press.MORE_TIME, kept)
        assert both.shop.heard[0].body["ready_at"] == later.isoformat(timespec="milliseconds")


async def test_statuses_are_signed_with_the_first_secret() -> None:
    """Every call carries the hex HMAC-SHA256 of exactly its bytes, with the first secret."""
    async with pair(secrets=["first", "second"]) as both:
        with pytest.raises(Refused) as caught:
            await both.tell(Press.READY)
        (call,) = both.shop.calls
        proof = hmac.new(b"first", call.body, hashlib.sha256).hexdigest()
        assert call.headers["X-Signature"] == f"sha256={proof}"
        assert caught.value.status == 401
        assert both.shop.heard == []


async def test_a_status_told_again_is_the_same_bytes() -> None:
    """After a lost answer the very same bytes come again, so that the shop can know them."""
    async with pair() as both:
        both.shop.troubles.plan(drop(heard=True))
        with pytest.raises(Unreachable):
            await both.tell(Press.ACCEPT)
        await both.tell(Press.ACCEPT)
        first, second = both.shop.calls
        assert first.body == second.body
        assert both.shop.statuses("o-1") == ["accepted", "accepted"]


@pytest.mark.parametrize(
    "remote_id",
    ["a/b", "../x", "a?b=c", "a#b", "50%", "%2e%2e", "ü", "🍕", "a b", " 7 ", '"', "\\"],
)
async def test_any_id_is_told_back_as_it_came(remote_id: str) -> None:
    """Whatever an id holds, the shop finds it in the address and in the body."""
    async with pair() as both:
        await both.tell(Press.READY, order(remote_id))
        assert both.shop.statuses(remote_id) == ["ready"]


@pytest.mark.parametrize(
    ("base", "path"),
    [
        ("", "/orders/o-1/status"),
        ("/", "/orders/o-1/status"),
        ("/kitchen/v1", "/kitchen/v1/orders/o-1/status"),
        ("/kitchen/v1/", "/kitchen/v1/orders/o-1/status"),
    ],
)
async def test_the_shop_may_live_below_an_address(base: str, path: str) -> None:
    """A slash at the end of `base_url` is no other address, and a path in it stays."""
    async with pair(base=base) as both:
        both.shop.troubles.plan(answer(200))
        await both.tell(Press.READY)
        assert [call.path for call in both.shop.calls] == [path]


async def test_it_is_so_already() -> None:
    """409 means that the shop knows it: the step is told."""
    async with pair() as both:
        both.shop.troubles.plan(answer(409, b'{"error": "handed over"}'))
        assert (await both.tell(Press.HAND_OVER)).status == 409


@pytest.mark.parametrize(
    ("status", "retry_after", "wait"), [(503, "30", 30), (429, "5", 5), (500, "", 0), (502, "x", 0)]
)
async def test_come_again(status: int, retry_after: str, wait: float) -> None:
    """5xx and 429 are no answer: the step waits, at least as long as the shop asks for."""
    async with pair() as both:
        both.shop.troubles.plan(answer(status, headers={"Retry-After": retry_after}))
        with pytest.raises(Unreachable, match="Web shop answered") as caught:
            await both.tell(Press.READY)
        assert (caught.value.status, caught.value.retry_after) == (status, wait)
        assert (await both.tell(Press.READY)).status == 200


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
async def test_a_no_is_a_no(status: int) -> None:
    """Any other 4xx is a no, with the shop's words for a person."""
    async with pair() as both:
        both.shop.troubles.plan(answer(status, json.dumps({"error": "closed"}).encode()))
        with pytest.raises(Refused, match="closed") as caught:
            await both.tell(Press.READY)
        assert caught.value.status == status


async def test_the_title_names_the_shop() -> None:
    """What people read of the shop is the name that the settings give it."""
    async with pair(title="Pizza Lina") as both:
        await both.shop.go_down()
        with pytest.raises(Unreachable, match="Pizza Lina cannot be reached"):
            await both.tell(Press.READY)
        assert both.channel.title == both.channel.capabilities(order()).title == "Pizza Lina"


async def test_secrets_do_not_show() -> None:
    """Neither the settings nor what is sent show a secret."""
    async with pair() as both:
        await both.tell(Press.ACCEPT)
        (call,) = both.shop.calls
        shown = f"{both.channel!r} {dict(call.headers)} {call.body!r} {call.path}"
        assert both.shop.secret not in shown
