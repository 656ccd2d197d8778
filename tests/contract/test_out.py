"""The contract of every channel: what is told, and what the platform's answers mean."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kds.channels.channel import Refused, Unreachable
from kds.demo.door import Shut
from kds.demo.troubles import Trouble, answer, drop, garbage, late
from kds.domain.lifecycle import ALLOWED, Press, State
from tests.contract.needs import NEEDS
from tests.contract.side import Side, states
from tests.kit.house import until


@pytest.mark.parametrize(("state", "press"), ALLOWED)
async def test_press_is_told_if_the_platform_hears_it(
    side: Side, state: State, press: Press
) -> None:
    """What a platform hears is told for the right order; what it does not hear is never planned.

    There is a button for what it hears in this state of the order, and none for anything else.
    """
    steps = side.steps(press, state)
    assert not steps or press in side.told
    assert all(200 <= told.status < 300 for told in await side.tell_all(press, state))
    assert side.heard() == [side.kept().content.remote_id] * len(steps)
    if press in NEEDS:
        capabilities = side.channel.capabilities(side.before(press, state))
        assert capabilities.title == side.channel.title
        assert getattr(capabilities, NEEDS[press]) == bool(steps)


async def test_platform_hears_what_its_side_says(side: Side) -> None:
    """What a platform is said to hear is told in at least one state of an order."""
    told = {press for state, press in ALLOWED if side.steps(press, state)}
    assert told == set(side.told)


async def test_nobody_to_follow_is_nothing_to_tell(side: Side) -> None:
    """Without a driver on the road no platform is called."""
    await side.channel.locate([])
    assert not side.platform.calls


@pytest.mark.parametrize("press", [Press.RECALL, Press.SEE_CANCEL])
async def test_what_concerns_the_kitchen_alone_is_not_told(side: Side, press: Press) -> None:
    """Bringing a ticket back and taking note of a cancellation are nobody else's business."""
    assert not any(side.steps(press, state) for state in states(press))


@pytest.mark.parametrize(("state", "press"), ALLOWED)
async def test_plan_can_be_kept_in_a_journal(side: Side, state: State, press: Press) -> None:
    """A planned step is plain text and numbers, and is named after its press."""
    for step in side.steps(press, state):
        assert step.name == press.value
        assert isinstance(step.code, int | str)
        assert json.loads(json.dumps(step.details)) == step.details
        assert all(isinstance(value, str) for value in (step.details or {}).values())


@pytest.mark.parametrize(("state", "press"), ALLOWED)
async def test_nothing_is_planned_for_an_order_without_id(
    side: Side, state: State, press: Press
) -> None:
    """What the platform did not name cannot be told back."""
    order = side.after(press, state)
    content = replace(order.content, remote_id="", channel_order_id="", other_ids=())
    nameless = replace(order, content=content)
    assert not side.channel.plan(press, nameless, order.received_at, side.details)


@pytest.mark.parametrize("status", [200, 201, 202, 204])
async def test_answers_that_mean_yes(side: Side, status: int) -> None:
    """2xx counts as told."""
    side.trouble(answer(status, b"" if status == 204 else b"{}"))
    assert (await side.tell()).status == status


async def test_yes_carries_the_platform_s_clock(side: Side) -> None:
    """A yes holds the start of its body, and the platform's own time."""
    side.platform.date_off = timedelta(hours=-1)
    side.trouble(answer(200, b'{"result":   "OK"}'))
    told = await side.tell()
    assert told.body == '{"result": "OK"}'
    assert told.date
    off = datetime.now(UTC) - told.date
    assert timedelta(minutes=59) < off < timedelta(minutes=61)


async def test_long_answer_is_cut(side: Side) -> None:
    """A platform that says yes at great length is told all the same, and not kept in full."""
    side.trouble(answer(200, json.dumps("x" * 50_000).encode()))
    assert len((await side.tell()).body) < 1000


@pytest.mark.parametrize(
    "status", [400, 402, 403, 404, 405, 406, 409, 410, 411, 413, 415, 418, 422, 451]
)
async def test_answers_that_mean_no_or_already(side: Side, status: int) -> None:
    """Other 4xx are a no, with status and words for a person, or say that it is so already.

    Either way a single attempt settles it.
    """
    side.trouble(answer(status, b'{"error": "sold \\u00b5"}'))
    if status in side.already:
        assert (await side.tell()).status == status
    else:
        with pytest.raises(Refused) as caught:
            await side.tell()
        assert caught.value.status == status
        assert str(status) in str(caught.value)
        assert "sold" in str(caught.value)
    assert len([c for c in side.platform.calls if c.path.startswith(side.tell_path)]) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        *(answer(status) for status in (408, 425, 429, 500, 501, 502, 503, 504, 520, 599)),
        answer(200, b"<html>Please sign in to our Wi-Fi</html>"),
        answer(200, b"\x00\xff"),
        answer(200, b'{"result": "OK'),
        drop(),
        drop(heard=True),
        garbage(),
        garbage(b""),
        garbage(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
        garbage(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        garbage(b"SSH-2.0-OpenSSH_9.2\r\n"),
    ],
    ids=lambda trouble: f"{trouble.status} {trouble.body[:9]!r} {trouble.raw!r} {trouble.heard}"[
        :60
    ],
)
async def test_answers_that_do_not_count(side: Side, trouble: Trouble) -> None:
    """5xx, 429, garbage and broken connections are no answer: in words, to be tried again."""
    side.trouble(trouble)
    with pytest.raises(Unreachable) as caught:
        await side.tell()
    assert str(caught.value)
    assert caught.value.status == trouble.status
    assert caught.value.retry_after == 0


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
async def test_redirection_is_not_followed(side: Side, status: int) -> None:
    """Nobody is sent elsewhere with our token: a redirection is no answer."""
    place = f"{side.platform.url}/elsewhere"
    side.trouble(answer(status, headers={"Location": place}))
    with pytest.raises(Unreachable):
        await side.tell()
    assert "/elsewhere" not in {call.path for call in side.platform.calls}


@pytest.mark.parametrize("how", Shut)
async def test_outage_is_unreachable_and_ends(side: Side, how: Shut) -> None:
    """While nobody answers at the address it is unreachable; afterwards the step is told."""
    await side.tell()
    await side.platform.go_down(how)
    for _ in range(3):
        with pytest.raises(Unreachable) as caught:
            await side.tell()
        assert caught.value.status is None
    await side.platform.come_back()
    told = await side.tell()
    assert len(side.heard()) == 2 or told.status in side.already


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("7", 7, 7),
        ("0", 0, 0),
        ("3600", 3600, 3600),
        ("-5", 0, 0),
        ("", 0, 0),
        ("soon", 0, 0),
        ("inf", 0, 0),
        ("in 90 s", 85, 91),
        ("90 s ago", 0, 0),
        ("Fri, 31 Feb 2026 99:99:99 GMT", 0, 0),
    ],
)
async def test_time_to_come_again_is_taken_over(
    side: Side, header: str, least: float, most: float, status: int
) -> None:
    """Retry-After is understood as seconds and as a date; nonsense means no time at all."""
    if "90 s" in header:
        ahead = timedelta(seconds=-90 if "ago" in header else 90)
        header = format_datetime(datetime.now(UTC) + ahead, usegmt=True)
    side.trouble(answer(status, headers={"Retry-After": header}))
    with pytest.raises(Unreachable) as caught:
        await side.tell()
    assert least <= caught.value.retry_after <= most


@pytest.mark.parametrize("off", [-3600, 3600])
async def test_date_to_come_again_is_by_the_platform_s_clock(side: Side, off: int) -> None:
    """A date in Retry-After counts from the platform's own time, however wrong ours is."""
    side.platform.date_off = timedelta(seconds=off)
    until = datetime.now(UTC) + timedelta(seconds=off + 30)
    side.trouble(answer(429, headers={"Retry-After": format_datetime(until, usegmt=True)}))
    with pytest.raises(Unreachable) as caught:
        await side.tell()
    assert 25 <= caught.value.retry_after <= 32


@pytest.mark.slow
async def test_platform_that_never_answers_is_unreachable(side: Side) -> None:
    """A platform that takes a call and says nothing is given up on within a quarter of a minute."""
    side.trouble(late(60))
    async with asyncio.timeout(45):
        with pytest.raises(Unreachable) as caught:
            await side.tell()
    assert caught.value.status is None


async def test_close_leaves_nothing_open(side: Side) -> None:
    """After close no task and no connection is left; closing twice, or unused, is no mistake."""
    side.trouble(answer(200))
    tasks = asyncio.all_tasks()
    await side.channel.close()
    await asyncio.gather(*(side.tell() for _ in range(5)))
    await side.channel.close()
    await side.channel.close()
    # Also none of the platform's, of which there is one for each connection.
    await until(lambda: asyncio.all_tasks() <= tasks)
