"""What the pretend platform takes as a status, and what it remembers."""

import asyncio

import pytest

from kds.demo.deliverect.statuses import KITCHEN_CODES
from tests.demo.small_kitchen import Caller, status_body


@pytest.mark.parametrize("code", sorted(KITCHEN_CODES))
async def test_every_code_of_a_kitchen_is_heard(caller: Caller, code: int) -> None:
    """Each documented code is answered 200 and remembered with its body."""
    assert await caller.say("5c6d", code, reason="") == 200
    (heard,) = caller.platform.heard
    assert (heard.order_id, heard.code, heard.body["receiptId"]) == ("5c6d", code, "")
    assert caller.platform.calls[heard.sequence - 1].path == "/orderStatus/5c6d"


@pytest.mark.parametrize(
    "changes",
    [
        {"orderId": "another"},
        {"status": 30},
        {"status": 100},
        {"status": "20"},
        {"status": True},
        {"status": 20.0},
        {"status": None},
        {"receiptId": None},
        {"receiptId": 7},
        {"reason": None},
        {"timeStamp": None},
        {"timeStamp": "2026-11-21T18:30:00Z"},
        {"timeStamp": "2026-11-21T18:30:00.123Z"},
        {"timeStamp": "2026-11-21T18:30:00.123456+00:00"},
        {"timeStamp": "2026-13-21T18:30:00.123456Z"},
        {"pickupTime": "2026-11-21T18:30:00.123456Z"},
        {"pickupTime": "soon"},
        {"deliveryTime": 1700000000},
    ],
)
async def test_wrong_status_call_is_refused(caller: Caller, changes: dict[str, object]) -> None:
    """A call that is not as documented gets 400, is not heard, and leaves word of what is wrong."""
    assert await caller.say("5c6d", 20, **changes) == 400
    assert caller.platform.heard == []
    assert next(iter(changes)) in caller.platform.calls[-1].complaint


@pytest.mark.parametrize("missing", ["orderId", "status", "receiptId", "timeStamp"])
async def test_required_fields_are_required(caller: Caller, missing: str) -> None:
    """Leaving out a required field gets 400 with an empty object."""
    await caller.ask_token()
    body = status_body("5c6d", 20)
    del body[missing]
    status, answer, _ = await caller.post("/orderStatus/5c6d", body)
    assert (status, answer) == (400, {})


@pytest.mark.parametrize("body", [None, [], "twenty", 20])
async def test_body_that_is_no_object_is_refused(caller: Caller, body: object) -> None:
    """JSON of the wrong kind gets 400, not an error of ours."""
    await caller.ask_token()
    status, _, _ = await caller.post("/orderStatus/5c6d", body)
    assert status == 400


async def test_new_times_are_echoed(caller: Caller) -> None:
    """A new pick-up time comes back in the answer."""
    await caller.ask_token()
    body = status_body("5c6d", 20) | {"pickupTime": "2026-11-21T19:00:00Z"}
    _, answer, _ = await caller.post("/orderStatus/5c6d", body)
    assert answer == {"result": "OK", "pickupTime": "2026-11-21T19:00:00Z"}


async def test_preparation_time_is_heard(caller: Caller) -> None:
    """A preparation time in minutes is remembered; one that is none is refused."""
    await caller.ask_token()
    status, answer, _ = await caller.post("/updatePreparationTime", {"order": "a", "minutes": 15})
    assert (status, answer) == (200, {})
    status, _, _ = await caller.post("/updatePreparationTime", {"order": "a", "minutes": "15"})
    assert status == 400
    assert [(p.order_id, p.minutes) for p in caller.platform.preparation_times] == [("a", 15)]


async def test_unknown_path_and_method_are_refused(caller: Caller) -> None:
    """What the platform does not offer is 404, and still on record."""
    status, _, _ = await caller.post("/orders", {})
    assert status == 404
    assert [(call.path, call.status) for call in caller.platform.calls] == [("/orders", 404)]


async def test_waiting_for_what_has_been_heard_and_for_what_comes(caller: Caller) -> None:
    """A wait ends at once for the past, and as soon as it comes for the future."""
    platform = caller.platform
    await caller.say("a", 20)
    assert (await platform.wait_heard("a", 20)).code == 20
    waiting = asyncio.create_task(platform.wait_heard(where=lambda status: status.code == 70))
    await caller.say("a", 50)
    assert not waiting.done()
    await caller.say("b", 70)
    assert (await waiting).order_id == "b"


async def test_waiting_in_vain_says_what_came(caller: Caller) -> None:
    """A wait that ends without what it waited for names what was heard instead."""
    await caller.say("a", 20)
    with pytest.raises(TimeoutError, match=r"\('a', 20\)"):
        await caller.platform.wait_heard("a", 90, within=0.05)
