"""The platform cancels: whenever it comes, the cook sees it and the platform hears 110 once."""

from datetime import timedelta

import pytest

from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Order
from kds.kitchen import Outcome
from tests.conftest import Clock
from tests.kitchen.bodies import START, body, cancelled, remote_id, without, written
from tests.kitchen.service import Service, codes
from tests.kitchen.small_platform import SmallPlatform

OTHER_ID = remote_id(99)


async def spoken(service: Service, platform: SmallPlatform) -> list[tuple[str, object]]:
    """Tell the platform, over HTTP, everything that may go now; return what it has heard."""
    telling = service.kitchen.telling
    while due := telling.due(8):
        for each in due:
            taken = telling.take(each)
            assert taken is not None
            order, step = taken
            telling.told(order.id, step.id, await service.channel.tell(order, step), 1)
    await service.channel.close()
    return platform.heard


def as_cancelled_by_the_channel(order: Order) -> None:
    """Check that a cook sees the cancellation and has to take note of it."""
    assert order.state is State.CANCELLED
    assert order.standing.cancelled_by == "channel"
    assert not order.standing.cancel_seen
    assert order.on_board


@pytest.mark.parametrize("way", ["order", "accepted", "ready"])
def test_an_open_order_is_cancelled(service: Service, way: str) -> None:
    """Before acceptance, while cooking and when ready the ticket shows that it is cancelled."""
    before = getattr(service, way)(body(1))
    (receipt,) = service.deliver(cancelled(body(1)))
    assert receipt.outcome is Outcome.CANCELLED
    assert receipt.order_id == before.id
    (order,) = service.kitchen.board()
    as_cancelled_by_the_channel(order)
    assert service.tell() == [("A1", 110)]


@pytest.mark.parametrize("way", ["order", "accepted", "ready"])
def test_a_cancellation_under_another_id_finds_its_order(service: Service, way: str) -> None:
    """A cancellation with another id cancels the order of the same channel and number."""
    before = getattr(service, way)(body(1))
    (receipt,) = service.deliver(cancelled(body(1), _id=OTHER_ID))
    assert receipt.order_id == before.id
    (order,) = service.kitchen.board()
    as_cancelled_by_the_channel(order)
    assert service.tell() == [("A1", 110)]


async def test_the_answer_goes_to_the_orders_own_id(clock: Clock) -> None:
    """However the cancellation was numbered, Deliverect hears 110 under the id of the order."""
    async with SmallPlatform() as platform:
        service = Service(clock, base_url=platform.url)
        service.order(body(1))
        service.deliver(cancelled(body(1), _id=OTHER_ID))
        assert await spoken(service, platform) == [(remote_id(1), 110)]
        assert platform.bodies[0]["orderId"] == remote_id(1)


@pytest.mark.parametrize(
    ("hours", "finds_it"),
    [(0.0, True), (48.4, True), (48.5, True), (48.6, False), (100.0, False)],
)
def test_a_channels_number_counts_for_two_days_after_the_pick_up(
    service: Service, hours: float, *, finds_it: bool
) -> None:
    """Up to 48 h after the pick-up (18:30) the number means this order, later it does not."""
    order = service.ready(body(1))
    service.clock.at = START + timedelta(hours=hours)
    service.deliver(cancelled(body(1), _id=OTHER_ID))
    assert (service.kitchen.order(order.id).state is State.CANCELLED) is finds_it
    assert len(service.kitchen.board()) == (1 if finds_it else 2)


def test_a_later_pick_up_makes_the_number_count_longer(service: Service) -> None:
    """A pick-up that was moved to tomorrow moves the end of the two days with it."""
    tomorrow = written(START + timedelta(hours=24))
    order = service.ready(body(1))
    service.deliver(body(1, pickupTime=tomorrow, _updated=written(START)))
    service.clock.at = START + timedelta(hours=71)
    service.deliver(cancelled(body(1), _id=OTHER_ID))
    assert service.kitchen.order(order.id).state is State.CANCELLED


def test_the_orders_own_id_counts_for_ever(service: Service) -> None:
    """A cancellation with the order's own id finds it after weeks."""
    order = service.ready(body(1))
    service.clock.turn(days=30)
    service.deliver(cancelled(body(1)))
    assert service.kitchen.order(order.id).state is State.CANCELLED


def test_the_same_number_of_another_channel_is_left_alone(service: Service) -> None:
    """A cancellation of Uber Eats' order 1 does not touch Deliveroo's order 1."""
    order = service.accepted(body(1, channel=2))
    service.deliver(cancelled(body(2, channel=7, channelOrderId="GUEST-1")))
    assert service.kitchen.order(order.id).state is State.ACCEPTED
    assert len(service.kitchen.board()) == 2


def test_a_cancellation_after_hand_over_is_shown_and_changes_nothing(service: Service) -> None:
    """Food that is gone cannot be cancelled: the order stays closed, and the cook is told once."""
    gone = service.handed_over(body(1))
    service.deliver(cancelled(body(1)))
    (order,) = service.kitchen.board()
    assert (order.id, order.state) == (gone.id, State.CLOSED)
    assert order.standing.cancelled_by == "channel"
    assert service.tell() == []
    with pytest.raises(NotAllowed):
        service.kitchen.recall(order.id)
    service.kitchen.marks.see_cancel(order.id)
    assert service.kitchen.board() == []


@pytest.mark.parametrize("second_id", [remote_id(1), OTHER_ID])
def test_a_second_cancellation_says_nothing_new(service: Service, second_id: str) -> None:
    """A copy of the cancellation, under either id, is told nothing and brings no ticket back."""
    order = service.accepted(body(1))
    service.deliver(cancelled(body(1)))
    service.kitchen.marks.see_cancel(order.id)
    assert service.tell() == [("A1", 110)]
    service.deliver(cancelled(body(1), _id=second_id))
    assert service.tell() == []
    assert service.kitchen.board() == []
    assert codes(service.kitchen.order(order.id)) == [20, 110]


def test_the_seen_cancellation_leaves_the_board_when_it_is_told(service: Service) -> None:
    """The ticket stays until the cook has seen it and the platform has heard 110."""
    order = service.order(body(1))
    service.deliver(cancelled(body(1)))
    service.kitchen.marks.see_cancel(order.id)
    assert len(service.kitchen.board()) == 1
    service.tell()
    assert service.kitchen.board() == []


def test_what_the_kitchen_cancelled_is_not_cancelled_again(service: Service) -> None:
    """The platform's answer to our own cancellation is no cancellation by the channel."""
    order = service.accepted(body(1))
    service.kitchen.cancel(order.id, "oven broken")
    service.undo_time_over()
    assert service.tell() == [("A1", 110)]
    service.deliver(cancelled(body(1)))
    after = service.kitchen.order(order.id)
    assert (after.standing.cancelled_by, after.standing.cancel_reason) == ("kitchen", "oven broken")
    assert service.kitchen.board() == []
    assert service.tell() == []


def test_a_cancellation_before_its_order_is_a_ticket(service: Service) -> None:
    """A cancellation that overtook its order is shown, and told 110 at once."""
    order = service.order(cancelled(body(1)))
    assert order.unseen
    as_cancelled_by_the_channel(order)
    assert service.tell() == [("A1", 110)]


def test_the_order_of_a_cancellation_that_came_first_is_cancelled(service: Service) -> None:
    """The order that arrives after its cancellation is the same ticket and is not cooked."""
    first = service.order(cancelled(body(1)))
    service.tell()
    (receipt,) = service.deliver(body(1))
    order = service.kitchen.order(first.id)
    assert receipt.order_id == first.id
    assert (order.state, order.unseen) == (State.CANCELLED, False)
    assert len(order.content.items) == 5
    assert service.tell() == []
    with pytest.raises(NotAllowed):
        service.kitchen.accept(order.id)


async def test_an_order_under_another_id_than_its_early_cancellation(clock: Clock) -> None:
    """Deliverect hears 110 under the cancellation's id, and then under the order's own."""
    async with SmallPlatform() as platform:
        service = Service(clock, base_url=platform.url)
        first = service.order(cancelled(body(1), _id=OTHER_ID))
        assert await spoken(service, platform) == [(OTHER_ID, 110)]
        (receipt,) = service.deliver(body(1))
        assert receipt.order_id == first.id
        assert await spoken(service, platform) == [(OTHER_ID, 110), (remote_id(1), 110)]
        service.deliver(body(1), cancelled(body(1)), cancelled(body(1), _id=OTHER_ID))
        assert len(await spoken(service, platform)) == 2


async def test_both_ids_are_told_when_order_and_cancellation_come_together(clock: Clock) -> None:
    """Also when nothing could be told in between, each of the two ids hears its own 110."""
    async with SmallPlatform() as platform:
        service = Service(clock, base_url=platform.url)
        service.deliver(cancelled(body(1), _id=OTHER_ID), body(1))
        assert await spoken(service, platform) == [(OTHER_ID, 110), (remote_id(1), 110)]


def test_an_order_cancelled_before_it_came_is_not_accepted_by_itself(automatic: Service) -> None:
    """Automatic acceptance does not cook what has been cancelled."""
    automatic.deliver(cancelled(body(1)))
    automatic.tell()
    automatic.deliver(body(1))
    assert automatic.tell() == []


def test_a_cancellation_that_knows_only_the_id_still_lets_others_find_it(service: Service) -> None:
    """An order whose cancellation came first, with nothing but its id, stays one ticket."""
    service.deliver(without(cancelled(body(1)), "channelOrderId", "channel"))
    service.deliver(body(1))
    service.deliver(cancelled(body(1), _id=OTHER_ID))
    assert len(service.kitchen.board()) == 1


def test_an_order_whose_channel_number_came_later_can_be_cancelled_by_it(
    service: Service,
) -> None:
    """A first copy without the channel's number, then a whole one: its number cancels it."""
    order = service.order(without(body(1), "channelOrderId", "channel"))
    service.deliver(body(1))
    service.deliver(cancelled(body(1), _id=OTHER_ID))
    assert service.kitchen.order(order.id).state is State.CANCELLED
    assert len(service.kitchen.board()) == 1


def test_a_cancellation_while_a_press_waits_tells_both_in_order(service: Service) -> None:
    """A press that was already made is told before the cancellation, never after it."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.deliver(cancelled(body(1)))
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)
    assert service.tell() == []
    service.undo_time_over()
    assert service.tell() == [("A1", 20), ("A1", 110)]


def test_a_refused_step_outlives_a_cancellation(service: Service) -> None:
    """A step that was refused stays for a person to decide on, also on a cancelled order."""
    service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.refuse()
    service.deliver(cancelled(body(1)))
    assert service.tell() == [("A1", 110)]
    (order,) = service.kitchen.board()
    assert order.refused_step is not None
