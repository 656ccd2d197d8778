"""What cannot be read is never thrown away: a ticket that asks for a person, and what to do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import ArrivalKind
from kds.domain.lifecycle import NotAllowed, State
from kds.kitchen import Outcome
from kds.kitchen.replay import rebuild
from tests.conftest import Clock
from tests.kitchen.bodies import COLA, Json, body, cancelled, newer, without
from tests.kitchen.service import Service, codes, delivery

UNREADABLE = b'{"_id": "5c6d", "items": [{"name": "Bur'


def test_what_is_not_json_is_a_ticket_with_its_raw_text(service: Service) -> None:
    """A cook sees that something came, why it cannot be read, and the text itself."""
    order = service.order(UNREADABLE)
    (ticket,) = service.kitchen.board()
    assert ticket == order
    assert "not JSON" in order.attention
    assert service.kitchen.raw_text(order.id) == UNREADABLE.decode()


def test_raw_text_shows_bytes_that_are_no_text(service: Service) -> None:
    """Bytes that are no letters are marked, and the others can be read."""
    order = service.order(b"\xff\xfeBurger\x00")
    assert service.kitchen.raw_text(order.id) == "\\xff\\xfeBurger\x00"


def test_raw_text_is_the_last_body_that_came(service: Service) -> None:
    """After a change the manager reads the newest body."""
    order = service.order(body(1))
    service.deliver(newer(body(1), note="the newest"))
    assert "the newest" in service.kitchen.raw_text(order.id)


def test_the_same_unreadable_bytes_make_one_ticket(service: Service) -> None:
    """A platform that sends its broken body five times is shown once."""
    receipts = service.deliver(*[UNREADABLE] * 5)
    assert [receipt.outcome for receipt in receipts] == [Outcome.NEW] + [Outcome.REPEATED] * 4
    assert len(service.kitchen.board()) == 1


def test_other_unreadable_bytes_are_another_ticket(service: Service) -> None:
    """Two broken bodies are two orders that somebody waits for."""
    service.deliver(UNREADABLE, UNREADABLE + b"ger")
    assert len(service.kitchen.board()) == 2


def test_an_empty_body_next_week_is_shown_again(service: Service) -> None:
    """Bytes that say nothing, settled last week, are something new when they come again."""
    order = service.order(b"{}")
    service.kitchen.fail(order.id, "telephoned")
    assert service.kitchen.board() == []
    service.clock.turn(days=7)
    service.deliver(b"{}")
    assert len(service.kitchen.board()) == 1


def test_an_order_without_an_id_can_be_cooked_and_nothing_is_told(service: Service) -> None:
    """An order without an id goes its way in the kitchen; nobody can be told of it."""
    order = service.order(without(body(1), "_id", "channelOrderId"))
    assert "without its id" in order.attention
    assert len(order.content.items) == 5
    for press in (service.kitchen.accept, service.kitchen.ready, service.kitchen.hand_over):
        assert press(order.id).steps == ()
        service.undo_time_over()
    assert service.kitchen.waiting_steps() == 0
    assert service.kitchen.board() == []


def test_an_order_without_an_id_can_be_undone(service: Service) -> None:
    """A mistaken tap on an order that nobody hears of can be taken back as well."""
    order = service.order(without(body(1), "_id", "channelOrderId"))
    service.kitchen.accept(order.id)
    assert service.kitchen.undo(order.id).state is State.PLACED


def test_what_cannot_be_cooked_is_told_as_failed(service: Service) -> None:
    """An order without items that a person gives up is told to the platform as 120, at once."""
    order = service.order(body(1, items=[]))
    failed = service.kitchen.fail(order.id, "no items")
    assert failed.state is State.CANCELLED
    assert codes(failed) == [120]
    assert failed.steps[0].details == {"reason": "no items"}
    assert service.tell() == [("A1", 120)]
    assert service.kitchen.board() == []


def test_a_failure_cannot_be_undone(service: Service) -> None:
    """What is said at once cannot be taken back."""
    order = service.order(body(1, items=[]))
    service.kitchen.fail(order.id, "no items")
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)


def test_an_order_that_is_cooked_cannot_fail(service: Service) -> None:
    """Once accepted an order can be cancelled, but no longer be said not to have come."""
    order = service.accepted(body(1))
    with pytest.raises(NotAllowed):
        service.kitchen.fail(order.id, "no items")


def test_the_whole_order_replaces_the_broken_one(service: Service) -> None:
    """An order that came without items is whole when its next version brings them."""
    broken = service.order(body(1, items=None))
    assert "without items" in broken.attention
    (receipt,) = service.deliver(newer(body(1)))
    order = service.kitchen.order(broken.id)
    assert receipt.order_id == broken.id
    assert (order.attention, len(order.content.items)) == ("", 5)
    assert len(service.kitchen.board()) == 1


def test_an_order_without_an_id_gets_it_later(service: Service) -> None:
    """An order that came without its id, then with it, can be told from then on."""
    first = service.order(without(body(1), "_id"))
    service.deliver(body(1))
    assert service.kitchen.order(first.id).attention == ""
    service.kitchen.accept(first.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 20)]


def test_an_order_without_items_can_be_accepted(service: Service) -> None:
    """A cook who knows from the tablet what to make can accept; nothing can be ticked."""
    order = service.order(body(1, items=[]))
    service.kitchen.accept(order.id)
    with pytest.raises(NotAllowed):
        service.kitchen.tick(order.id, 0, done=True)
    service.undo_time_over()
    assert service.tell() == [("A1", 20)]


def test_an_accepted_order_without_items_gets_them(service: Service) -> None:
    """Items that arrive after the acceptance are read as added."""
    order = service.accepted(body(1, items=[]))
    service.deliver(newer(body(1), items=[COLA]))
    assert service.kitchen.order(order.id).changes == ("+ 3× Cola",)


def test_a_cancellation_that_names_nothing_is_shown(service: Service) -> None:
    """A cancellation without any id is a ticket that says so, and cancels nothing else."""
    other = service.accepted(body(1))
    order = service.order(without(cancelled(body(2)), "_id", "channelOrderId"))
    assert "does not say which order" in order.attention
    assert service.kitchen.order(other.id).state is State.ACCEPTED
    assert len(service.kitchen.board()) == 2


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
)


@given(st.dictionaries(st.sampled_from(sorted(body(1))), VALUES, max_size=4), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_body_is_stored_and_can_be_read_again(changes: Json, later: bool) -> None:  # noqa: FBT001 - as Hypothesis gives it
    """Whatever comes, first or as a later version, is on disk and the same after a replay."""
    service = Service(Clock())
    if later:
        service.accepted(body(1))
    (receipt,) = service.deliver(body(1) | changes)
    assert receipt.order_id is not None
    order = service.kitchen.order(receipt.order_id)
    channels = {service.channel.name: service.channel}
    assert rebuild(service.store.journal(), channels)[order.id] == order
    kind = delivery(service.channel, body(1) | changes).arrival.kind
    assert (order.standing.cancelled_by == "channel") is (kind is ArrivalKind.CANCELLATION)
    service.store.close()
