"""The contract of every channel: what comes in, and how it is answered."""

import json
from dataclasses import replace

import pytest

from kds.channels.channel import Arrival, ArrivalKind, Call, NotGenuine, Refusal
from tests.contract.side import Proof, Side

JUNK = (
    b"", b" ", b"null", b"[]", b"{}", b"7", b'"x"', b"{", b"\xff\xfe", b"\0" * 99, b"[" * 50_000,
    b'{"items": [[[]]]}', b'{"a":' * 3000 + b"1" + b"}" * 3000, b"<xml/>", b"a=1&b=2",
)  # fmt: skip


async def test_routes_are_addresses(side: Side) -> None:
    """Each address it is called at is a method and an absolute path, and belongs to it alone."""
    routes = side.channel.routes()
    assert routes
    for method, path in routes:
        assert method in {"POST", "PUT", "GET", "DELETE"}
        assert path.startswith(f"/{side.channel.name}/")
    for call in (side.call(side.order), side.cancel(side.cancellation)):
        assert routes[side.address(call)] == call.route


async def test_genuine_is_genuine(side: Side) -> None:
    """A proven order, a proven cancellation and proven nonsense are genuine."""
    side.channel.verify(side.cancel(side.cancellation))
    for body in (side.order, *JUNK):
        side.channel.verify(side.call(body))
        side.channel.verify(side.cancel(body))


def is_genuine(side: Side, call: Call) -> bool:
    """Whether the channel takes a call for genuine."""
    try:
        side.channel.verify(call)
    except NotGenuine:
        return False
    return True


async def test_changed_body_is_not_genuine(side: Side) -> None:
    """With any one byte changed, added or missing it is not genuine, where the body is signed."""
    for call, proof in side.proved():
        for body in (
            call.body + b" ",
            call.body[:-1],
            b"",
            call.body.swapcase(),
            bytes([call.body[0] ^ 1]) + call.body[1:],
        ):
            genuine = is_genuine(side, replace(call, body=body))
            assert genuine == (proof is not Proof.SIGNATURE)


async def test_without_headers_nothing_is_genuine(side: Side) -> None:
    """A request that proves nothing is not genuine, unless the platform never proves anything."""
    for call, proof in side.proved():
        bare = replace(call, headers={}, query={})
        assert is_genuine(side, bare) == (proof is Proof.NOTHING)


async def test_word_of_forgery_holds_nothing_of_the_order(side: Side) -> None:
    """The reason why something is not genuine quotes neither its body nor its headers."""
    call = side.call(side.order)
    assert b"Wilhelmina" in call.body
    forged = {name: f"{value}0" for name, value in call.headers.items()}
    said = "nothing is ever proved"
    if side.proof is not Proof.NOTHING:
        with pytest.raises(NotGenuine) as caught:
            side.channel.verify(replace(call, headers=forged))
        said = str(caught.value)
    assert said
    assert not any(value in said for value in forged.values())
    assert "Wilhelmina" not in said


async def test_whoever_is_refused_learns_nothing(side: Side) -> None:
    """The answer to a forgery is a few constant bytes."""
    assert len(side.channel.refused) < 100
    assert side.channel.name.encode() not in side.channel.refused


async def test_order_is_read(side: Side) -> None:
    """An order has an id, something to call out, and its items multiplied out."""
    arrival = side.read(side.call(side.order))
    content = arrival.content
    assert arrival.kind is ArrivalKind.ORDER
    assert content.remote_id
    assert content.display_id
    assert [(i.depth, i.name, i.quantity, i.total_quantity) for i in content.items] == [
        (0, "Fries", 2, 2),
        (1, "Mayonnaise", 1, 2),
    ]
    assert (arrival.attention, content.problems) == ("", ())
    assert arrival.accepted_by == side.accepted_by


async def test_order_is_taken(side: Side) -> None:
    """In an ordinary moment an order is not refused."""
    arrival = side.read(side.call(side.order))
    assert side.channel.judge(arrival, side.situation()) is None


async def test_cancellation_is_read(side: Side) -> None:
    """A cancellation is one, and names the order that it cancels."""
    arrival = side.read(side.cancel(side.cancellation))
    assert arrival.kind is ArrivalKind.CANCELLATION
    cancelled, kept = arrival.content, side.kept().content
    assert {cancelled.remote_id, cancelled.channel_order_id} & {
        *filter(None, (kept.remote_id, kept.channel_order_id))
    }
    assert side.channel.judge(arrival, side.situation()) is None


async def test_reading_twice_is_reading_once(side: Side) -> None:
    """The same bytes always read the same: a repeat is recognised, a journal can be replayed."""
    for call in (side.call(side.order), side.cancel(side.cancellation), *map(side.call, JUNK)):
        assert side.channel.read(call) == side.channel.read(call)


def answer(side: Side, call: Call, refusals: list[Refusal | None]) -> int:
    """Return the status of the answer to a call, once its body has proved to be JSON."""
    reply = side.channel.reply(call, side.channel.read(call), refusals)
    body = reply.body
    assert reply.content_type == "application/json"
    if isinstance(body, bytes):
        assert not body or json.loads(body) is not None
    else:
        assert json.dumps(body)
    return reply.status


async def test_order_and_cancellation_are_answered_with_yes(side: Side) -> None:
    """What is on disk is answered 2xx, in JSON."""
    for call in (side.call(side.order), side.cancel(side.cancellation)):
        assert 200 <= answer(side, call, [None]) < 300


async def test_refused_order_is_answered_with_no(side: Side) -> None:
    """A channel that refuses an order at once says so with the status of the refusal."""
    call = side.call(b"{}")
    arrival: Arrival = side.channel.read(call)[0]
    refusal = side.channel.judge(arrival, side.situation())
    status = answer(side, call, [refusal])
    assert status == refusal.status if refusal else 200 <= status < 300


@pytest.mark.parametrize("number", range(len(JUNK)))
async def test_junk_is_never_raised(side: Side, number: int) -> None:
    """Genuine bytes that mean nothing are shown to a person with a reason in words, or refused."""
    call = side.call(JUNK[number])
    arrivals = side.channel.read(call)
    assert arrivals
    for arrival in arrivals:
        assert arrival.kind is ArrivalKind.ORDER
        assert arrival.attention.strip()
        assert len(arrival.attention) < 500
    refusals = [side.channel.judge(arrival, side.situation()) for arrival in arrivals]
    assert all(bool(refusal) == side.refuses_junk for refusal in refusals)
    for refusal in filter(None, refusals):
        assert 400 <= refusal.status < 600
        assert refusal.code
        assert refusal.message
        assert not refusal.known
    answer(side, call, refusals)


@pytest.mark.parametrize("number", range(len(JUNK)))
async def test_junk_cancels_nothing(side: Side, number: int) -> None:
    """What comes as a cancellation and names no order is for a person to look at, in words."""
    for arrival in side.channel.read(side.cancel(JUNK[number])):
        named = arrival.content.remote_id or arrival.content.channel_order_id
        assert arrival.attention.strip() or named
        if arrival.kind is ArrivalKind.CANCELLATION:
            # Only an id in the address can have said which.
            assert named in side.cancel(JUNK[number]).parts.values()
