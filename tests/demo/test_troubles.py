"""The ways in which the pretend platform fails, as seen over a real socket."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
import pytest

from kds.demo.deliverect import PretendDeliverect
from kds.demo.door import Shut
from kds.demo.troubles import answer, drop, garbage, late
from tests.demo.small_kitchen import Caller, status_body


async def test_planned_answers_come_in_order_and_end(caller: Caller) -> None:
    """Three planned answers are given, then the platform is itself again."""
    caller.platform.troubles.plan(answer(500), times=2)
    caller.platform.troubles.plan(answer(409))
    caller.token = "any"  # the answers are planned for whatever comes
    assert [(await caller.post("/orderStatus/a", {}))[0] for _ in range(4)] == [500, 500, 409, 401]


async def test_busy_platform_says_when_to_come_back(caller: Caller) -> None:
    """A planned 429 carries its Retry-After."""
    caller.platform.troubles.plan(answer(429, headers={"Retry-After": "7"}))
    status, _, headers = await caller.post("/orderStatus/a", {})
    assert (status, headers["Retry-After"]) == (429, "7")


async def test_trouble_for_one_order_spares_the_others(caller: Caller) -> None:
    """A refusal planned for one order leaves other orders and the token call alone."""
    caller.platform.troubles.plan(answer(400), order_id="b")
    assert await caller.say("a", 20) == 200
    assert await caller.say("b", 20) == 400
    assert await caller.say("b", 20) == 200
    assert [(h.order_id, h.code) for h in caller.platform.heard] == [("a", 20), ("b", 20)]


async def test_trouble_for_one_path_spares_the_others(caller: Caller) -> None:
    """A token call can fail while status calls work, for as long as it is planned."""
    await caller.ask_token()
    caller.platform.troubles.plan(answer(503), times=None, path="/oauth")
    assert (await caller.ask_token())[0] == 503
    assert await caller.say("a", 20) == 200
    assert (await caller.ask_token())[0] == 503
    caller.platform.troubles.clear()
    assert (await caller.ask_token())[0] == 200


@pytest.mark.parametrize("heard", [False, True])
async def test_dropped_connection(caller: Caller, *, heard: bool) -> None:
    """A call can be dropped before it has an effect, or after: only the answer is lost then."""
    await caller.ask_token()
    caller.platform.troubles.plan(drop(heard=heard))
    with pytest.raises(aiohttp.ClientConnectionError):
        await caller.say("a", 20)
    assert caller.platform.codes("a") == ([20] if heard else [])
    assert caller.platform.calls[-1].status is None
    assert await caller.say("a", 50) == 200


async def test_garbage_is_no_http(caller: Caller) -> None:
    """Garbage on the wire is an error that no caller can take for an answer."""
    await caller.ask_token()
    caller.platform.troubles.plan(garbage())
    with pytest.raises(aiohttp.ClientError):
        await caller.say("a", 20)
    assert caller.platform.heard == []


async def test_late_answer_is_heard_at_once(caller: Caller) -> None:
    """A slow platform acts on the call first and answers later, properly."""
    await caller.ask_token()
    caller.platform.troubles.plan(late(0.3))
    began = asyncio.get_running_loop().time()
    saying = asyncio.create_task(caller.say("a", 20))
    await caller.platform.wait_heard("a", 20, within=0.25)
    assert not saying.done()
    assert await saying == 200
    assert asyncio.get_running_loop().time() - began >= 0.28


async def test_stop_does_not_wait_for_late_answers() -> None:
    """A platform that is about to answer in an hour still stops at once."""
    platform = PretendDeliverect()
    await platform.start()
    platform.troubles.plan(late(3600))
    caller = Caller(platform)
    calling = asyncio.create_task(caller.post("/oauth/token", {}))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(2):
        await platform.stop()
    await asyncio.gather(calling, return_exceptions=True)
    await caller.close()


@pytest.mark.parametrize("how", list(Shut))
async def test_outage_and_return_on_the_same_port(caller: Caller, how: Shut) -> None:
    """During an outage no call gets through; afterwards the same address and token work."""
    platform = caller.platform
    assert await caller.say("a", 20) == 200
    url = platform.url
    await platform.go_down(how)
    assert not platform.is_up
    expected = aiohttp.ClientConnectorError if how is Shut.REFUSES else aiohttp.ClientError
    with pytest.raises(aiohttp.ClientError):  # on the connection kept from before, perhaps
        await caller.say("a", 50)
    for _ in range(3):
        with pytest.raises(expected):
            await caller.say("a", 50)
    await platform.come_back()
    assert (platform.is_up, platform.url) == (True, url)
    assert await caller.say("a", 50) == 200
    assert platform.codes("a") == [20, 50]


async def test_outage_can_change_its_kind_and_be_repeated(caller: Caller) -> None:
    """Refusing, resetting and coming back in any order never loses the port."""
    platform = caller.platform
    await caller.ask_token()
    url = platform.url
    for how in (Shut.REFUSES, Shut.REFUSES, Shut.RESETS, Shut.REFUSES, Shut.RESETS):
        await platform.go_down(how)
        with pytest.raises(aiohttp.ClientError):
            await caller.say("a", 20)
    await platform.come_back()
    await platform.come_back()
    assert platform.url == url
    assert await caller.say("a", 20) == 200


async def test_outage_cuts_calls_under_way(caller: Caller) -> None:
    """A call that is waiting for its answer when the outage begins loses its connection."""
    await caller.ask_token()
    caller.platform.troubles.plan(late(30))
    saying = asyncio.create_task(caller.say("a", 20))
    await caller.platform.wait_heard("a", 20)
    await caller.platform.go_down()
    with pytest.raises(aiohttp.ClientConnectionError):
        await saying


async def test_stopped_during_an_outage_gives_the_port_back() -> None:
    """A platform stopped while down leaves nothing behind: another takes its port."""
    platform = PretendDeliverect()
    await platform.start()
    port = int(platform.url.rpartition(":")[2])
    await platform.go_down()
    await platform.stop()
    await platform.come_back()
    assert not platform.is_up
    async with PretendDeliverect(port=port) as other:
        assert other.url == platform.url


async def test_port_can_be_held_before_the_start() -> None:
    """The address is known before anything runs, refuses callers, and is the one served later."""
    platform = PretendDeliverect()
    platform.hold_port()
    platform.hold_port()
    url = platform.url
    caller = Caller(platform)
    with pytest.raises(aiohttp.ClientConnectorError):
        await caller.ask_token()
    async with platform:
        assert platform.url == url
        assert (await caller.ask_token())[0] == 200
    await caller.close()


async def test_stopped_platform_can_be_started_again() -> None:
    """A second run serves on the same port and still knows the first one's tokens."""
    platform = PretendDeliverect()
    caller = Caller(platform)
    for code in (20, 50):
        async with platform:
            assert await caller.say("a", code) == 200
        with pytest.raises(aiohttp.ClientError):
            await caller.say("a", 70)
    assert platform.codes("a") == [20, 50]
    await caller.close()


async def test_date_header_can_be_off(caller: Caller) -> None:
    """Every answer, also an error, carries a Date that is as far off as planned."""
    caller.platform.date_off = timedelta(minutes=-10)
    for path in ("/oauth/token", "/nowhere"):
        _, _, headers = await caller.post(path, status_body("a", 20))
        off = parsedate_to_datetime(headers["Date"]) - datetime.now(UTC)
        assert timedelta(minutes=-10, seconds=-5) < off < timedelta(minutes=-9, seconds=-55)
