"""The contract of every channel: what comes in."""

from dataclasses import replace

import pytest

from kds.channels.channel import ArrivalKind, NotGenuine
from tests.contract.sides import Side

JUNK = (
    b"", b" ", b"null", b"[]", b"{}", b"7", b'"x"', b"{", b"\xff\xfe", b"\0" * 99, b"[" * 50_000,
    b'{"items": [[[]]]}', b'{"a":' * 3000 + b"1" + b"}" * 3000, b"<xml/>", b"a=1&b=2",
)  # fmt: skip


async def test_routes_are_addresses(side: Side) -> None:
    """Each address it is called at is a method and an absolute path, and belongs to it alone."""
    routes = side.channel.routes()
    assert routes
    for method, path in routes:
        assert method in {"POST", "PUT", "GET"}
        assert path.startswith(f"/{side.channel.name}/")
    call = side.call(side.order)
    assert routes["POST", call.path] == call.route


async def test_genuine_is_genuine(side: Side) -> None:
    """A signed order, a signed cancellation and signed nonsense are genuine."""
    for body in (side.order, side.cancellation, *JUNK):
        side.channel.verify(side.call(body))


async def test_changed_body_is_not_genuine(side: Side) -> None:
    """With any one byte changed, added or missing it is not genuine any more."""
    call = side.call(side.order)
    for body in (
        side.order + b" ",
        side.order[:-1],
        b"",
        side.order.replace(b"Fries", b"fries"),
        bytes([side.order[0] ^ 1]) + side.order[1:],
    ):
        with pytest.raises(NotGenuine):
            side.channel.verify(replace(call, body=body))


async def test_without_headers_nothing_is_genuine(side: Side) -> None:
    """A request that proves nothing is not genuine."""
    with pytest.raises(NotGenuine):
        side.channel.verify(replace(side.call(side.order), headers={}))


async def test_word_of_forgery_holds_nothing_of_the_order(side: Side) -> None:
    """The reason why something is not genuine quotes neither its body nor its headers."""
    call = side.call(side.order)
    forged = {name: f"{value}0" for name, value in call.headers.items()}
    with pytest.raises(NotGenuine) as caught:
        side.channel.verify(replace(call, headers=forged))
    said = str(caught.value)
    assert said
    assert not any(value in said for value in forged.values())
    assert "Wilhelmina" not in said


async def test_order_is_read(side: Side) -> None:
    """An order has an id, something to call out, and its items multiplied out."""
    (arrival,) = side.channel.read(side.call(side.order))
    content = arrival.content
    assert arrival.kind is ArrivalKind.ORDER
    assert content.remote_id
    assert content.display_id
    assert [(i.depth, i.name, i.quantity, i.total_quantity) for i in content.items] == [
        (0, "Fries", 2, 2),
        (1, "Mayonnaise", 1, 2),
    ]
    assert (arrival.attention, content.problems) == ("", ())


async def test_cancellation_is_read(side: Side) -> None:
    """A cancellation is one, and names the order that it cancels."""
    (arrival,) = side.channel.read(side.call(side.cancellation))
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert arrival.content.remote_id == side.kept().content.remote_id


async def test_reading_twice_is_reading_once(side: Side) -> None:
    """The same bytes always read the same: a repeat is recognised, a journal can be replayed."""
    for body in (side.order, side.cancellation, *JUNK):
        assert side.channel.read(side.call(body)) == side.channel.read(side.call(body))


@pytest.mark.parametrize("number", range(len(JUNK)))
async def test_junk_is_never_raised(side: Side, number: int) -> None:
    """Whatever genuine bytes hold, a person gets to see them with a reason in words."""
    (arrival,) = side.channel.read(side.call(JUNK[number]))
    assert arrival.kind is ArrivalKind.ORDER
    assert arrival.attention.strip()
    assert len(arrival.attention) < 500
