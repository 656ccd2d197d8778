"""Orders come in: once, repeated, many at once, with words that nobody knows."""

from datetime import timedelta

import pytest

from kds.domain.journal import Kind
from kds.domain.lifecycle import State
from kds.kitchen import Outcome
from tests.kitchen.bodies import COLA, START, body, newer, raw, remote_id, without, written
from tests.kitchen.service import Service, delivery


def test_a_new_order_waits_for_the_cook(service: Service) -> None:
    """A new order stands on the board, waiting for an answer, with all its lines."""
    (receipt,) = service.deliver(body(1))
    assert receipt.outcome is Outcome.NEW
    (order,) = service.kitchen.board()
    assert order.id == receipt.order_id
    assert order.state is State.PLACED
    assert order.received_at == START
    assert [item.total_quantity for item in order.content.items] == [2, 4, 2, 2, 1]
    assert service.tell() == []


def test_its_raw_bytes_and_headers_are_kept_without_secrets(service: Service) -> None:
    """A manager can read the body letter by letter, and nobody reads the platform's credentials."""
    service.deliver(body(1))
    (row,) = service.store.journal()
    assert row.kind is Kind.RECEIVED
    assert row.body == raw(body(1))
    assert row.data["headers"] == {"content-type": "application/json"}
    assert row.data["path"] == "/deliverect/orders"
    assert row.screen == "kitchen"


def test_two_orders_are_two_tickets_oldest_first(service: Service) -> None:
    """The order that came first stands first."""
    service.deliver(body(2))
    service.clock.turn(seconds=1)
    service.deliver(body(1))
    assert [order.content.display_id for order in service.kitchen.board()] == ["A2", "A1"]


def test_the_same_bytes_fifty_times_at_once_make_one_ticket(service: Service) -> None:
    """Fifty deliveries of one order in one group are one ticket, answered fifty times."""
    receipts = service.deliver(*[body(1)] * 50)
    assert [receipt.outcome for receipt in receipts] == [Outcome.NEW] + [Outcome.REPEATED] * 49
    assert len({receipt.order_id for receipt in receipts}) == 1
    (order,) = service.kitchen.board()
    assert (order.repeats, order.revision) == (49, 0)


def test_the_same_bytes_fifty_times_one_by_one_make_one_ticket(service: Service) -> None:
    """Fifty deliveries one after the other are one ticket too."""
    for _ in range(50):
        service.deliver(body(1))
        service.clock.turn(seconds=10)
    (order,) = service.kitchen.board()
    assert order.repeats == 49
    assert order.received_at == START


def test_repeats_in_several_groups_beside_other_orders(service: Service) -> None:
    """Ten orders, each delivered five times in five groups, are ten tickets."""
    for _ in range(5):
        service.deliver(*[body(number) for number in range(10)])
    assert len(service.kitchen.board()) == 10
    assert {order.repeats for order in service.kitchen.board()} == {4}


def test_a_repeat_keeps_its_mark_in_the_journal_but_not_its_body_again(service: Service) -> None:
    """A manager sees that an order came twice; the disk does not hold the body twice."""
    service.deliver(body(1), body(1))
    first, second = service.store.journal()
    assert (first.kind, second.kind) == (Kind.RECEIVED, Kind.REPEATED)
    assert second.body is None
    assert second.data["fingerprint"] == first.data["fingerprint"]


@pytest.mark.parametrize("way", ["accepted", "ready", "handed_over"])
def test_a_repeat_changes_nothing_at_any_time(service: Service, way: str) -> None:
    """A delivery that is repeated while the order is cooked, ready or gone leaves it as it is."""
    before = getattr(service, way)(body(1))
    (receipt,) = service.deliver(body(1))
    assert receipt.outcome is Outcome.REPEATED
    after = service.kitchen.order(before.id)
    assert (after.standing, after.steps, after.content) == (
        before.standing,
        before.steps,
        before.content,
    )
    assert service.tell() == []


def test_the_same_order_under_another_id_is_the_same_ticket(service: Service) -> None:
    """An order that comes again under a new id, with the channel's same number, is no second."""
    first = service.accepted(body(1))
    (receipt,) = service.deliver(body(1, _id=remote_id(99)))
    assert receipt.order_id == first.id
    assert len(service.kitchen.board()) == 1
    assert service.kitchen.order(first.id).content.remote_id == remote_id(1)


def test_the_same_number_of_another_channel_is_another_order(service: Service) -> None:
    """Two channels may use the same order number: those are two tickets."""
    service.deliver(body(1, channel=2), body(2, channel=7, channelOrderId="GUEST-1"))
    assert len(service.kitchen.board()) == 2


def test_a_number_used_again_after_days_is_another_order(service: Service) -> None:
    """A channel that uses an order number again after more than two days means a new order."""
    service.handed_over(body(1))
    service.clock.turn(hours=49)
    pickup = written(service.clock.at + timedelta(minutes=30))
    (receipt,) = service.deliver(body(2, channelOrderId="GUEST-1", pickupTime=pickup))
    assert receipt.outcome is Outcome.NEW
    assert [order.content.remote_id for order in service.kitchen.board()] == [remote_id(2)]


@pytest.mark.parametrize("status", [2, 25, 30, 95, 777, "odd", None])
def test_an_unknown_status_never_disturbs(service: Service, status: object) -> None:
    """An order with a status that nobody knows is a ticket like any other."""
    order = service.order(body(1, status=status))
    assert order.state is State.PLACED
    assert order.attention == ""
    assert len(order.content.items) == 5


def test_a_status_of_the_platform_on_a_known_order_changes_nothing(service: Service) -> None:
    """The platform's own bookkeeping on an order that is cooked is no news for the cook."""
    before = service.accepted(body(1))
    service.deliver(newer(body(1), status=20, statusHistory=[{"status": 20}]))
    after = service.kitchen.order(before.id)
    assert (after.standing, after.revision, after.changes) == (before.standing, 0, ())
    assert after.content.platform_status == "20 Accepted"


def test_unknown_fields_never_disturb(service: Service) -> None:
    """Fields that nobody has heard of, of any kind, are kept in the raw body and do no harm."""
    odd: dict[str, object] = {"recent": True, "_links": {"self": []}, "": None, "🍕": [[[]]]}
    order = service.order(body(1) | odd)
    assert order.content.problems == ()
    assert '"recent":true' in service.kitchen.raw_text(order.id)


def test_a_courier_update_is_taken_over_without_a_word(service: Service) -> None:
    """A courier who is named later appears on the ticket; the cook is not told of a change."""
    before = service.accepted(body(1))
    rider = {"deliveryBy": "UberEats", "firstName": "Ann"}
    (receipt,) = service.deliver(newer(body(1), courier=rider))
    after = service.kitchen.order(before.id)
    assert receipt.outcome is Outcome.REPEATED
    assert after.content.courier.name == "Ann"
    assert (after.revision, after.standing.change_seen) == (0, True)


def test_registration_is_noted_and_makes_no_ticket(service: Service) -> None:
    """Deliverect's registration is kept in the journal and is no order."""
    (receipt,) = service.kitchen.receive(
        [delivery(service.channel, {"accountId": "a"}, "/deliverect/register")]
    )
    assert (receipt.outcome, receipt.order_id) == (Outcome.NOTED, None)
    assert service.kitchen.board() == []
    (row,) = service.store.journal()
    assert (row.kind, row.order_id) == (Kind.NOTICE, None)


def test_ten_thousand_items_and_five_hundred_levels_come_in(service: Service) -> None:
    """Absurd orders are tickets too, in one group with an honest one."""
    deep: dict[str, object] = {"name": "end", "quantity": 1}
    for _ in range(200):
        deep = {"name": "level", "quantity": 1, "subItems": [deep]}
    service.deliver(body(1, items=[COLA] * 10_000), body(2, items=[deep]), body(3))
    tickets = service.kitchen.board()
    assert [len(order.content.items) for order in tickets] == [10_000, 201, 5]


def test_an_order_without_the_channels_id_is_known_by_its_own(service: Service) -> None:
    """An order that names no selling channel is found again by its id."""
    bare = without(body(1), "channelOrderId", "channel", "channelOrderDisplayId")
    first = service.order(bare)
    again = service.order(newer(bare, note="changed"))
    assert again.id == first.id
    assert again.revision == 1
