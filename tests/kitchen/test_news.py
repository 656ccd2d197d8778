"""What platforms say about orders beside their content."""

from datetime import UTC, datetime, timedelta

import pytest

from kds.domain.journey import Leg
from kds.domain.lifecycle import NotAllowed
from kds.domain.news import News, NewsKind, as_data, from_data
from kds.kitchen import Outcome
from kds.kitchen.replay import rebuild
from tests.conftest import Clock
from tests.kitchen.courier_channel import CourierKitchen

AT = datetime(2026, 3, 14, 18, 5, tzinfo=UTC)


@pytest.fixture
def house(clock: Clock) -> CourierKitchen:
    """A kitchen with the channel of couriers."""
    return CourierKitchen(clock)


def driver(house: CourierKitchen, leg: Leg, minute: int, name: str = "") -> None:
    """Let the platform say how far its driver is."""
    at = AT.replace(minute=minute).isoformat()
    house.news(NewsKind.DRIVER, leg=leg.value, happened_at=at, driver=name)


def test_a_driver_is_followed(house: CourierKitchen) -> None:
    """A cook sees who comes and how far that is; a name once said stays."""
    house.order()
    driver(house, Leg.ASSIGNED, 1, "Ana")
    driver(house, Leg.AT_RESTAURANT, 9)
    journey = house.known().journey
    assert (journey.leg, journey.driver, journey.own) == (Leg.AT_RESTAURANT, "Ana", False)
    assert journey.since == AT.replace(minute=9)


def test_older_news_of_a_driver_changes_nothing(house: CourierKitchen) -> None:
    """News that overtook each other do not send a driver back."""
    house.order()
    driver(house, Leg.ON_ITS_WAY, 20)
    driver(house, Leg.ASSIGNED, 3, "Ana")
    assert house.known().journey.leg is Leg.ON_ITS_WAY


def test_a_driver_who_was_taken_off_is_gone(house: CourierKitchen) -> None:
    """When the platform takes its driver off the order, the ticket shows none."""
    house.order()
    driver(house, Leg.ASSIGNED, 1, "Ana")
    house.news(NewsKind.DRIVER, happened_at=AT.replace(minute=2).isoformat())
    assert (house.known().journey.leg, house.known().journey.driver) == (None, "")


def test_news_before_its_order_meets_it(house: CourierKitchen) -> None:
    """News of an order that has not come is kept, and stands on its ticket when it comes."""
    driver(house, Leg.ASSIGNED, 1, "Ana")
    assert house.kitchen.board() == []
    house.clock.turn(minutes=2)
    (receipt,) = house.send({"id": "A1", "accepted_by": "us"})
    order = house.known()
    assert receipt.outcome is Outcome.NEW
    assert (order.state, order.journey.driver) == ("accepted", "Ana")
    assert order.received_at == house.clock.at
    assert [o.id for o in house.kitchen.board()] == [order.id]


def test_an_alarm_without_its_order_is_shown(house: CourierKitchen) -> None:
    """Of an order that could not be sent a cook sees at least that; when it comes, it is one."""
    house.news(NewsKind.ALARM, text="Key it in by hand.")
    (order,) = house.kitchen.board()
    assert (order.attention, order.unseen) == ("Key it in by hand.", True)
    house.order()
    (order,) = house.kitchen.board()
    assert (order.attention, order.unseen, len(order.content.items)) == ("", False, 1)


def test_an_alarm_without_its_order_can_be_dealt_with(house: CourierKitchen) -> None:
    """Who has keyed it in by hand puts the ticket away."""
    house.news(NewsKind.ALARM, text="Key it in by hand.")
    house.kitchen.fail(house.known().id, "keyed in by hand")
    house.tell_all()
    assert house.kitchen.board() == []


def test_food_can_be_collected(house: CourierKitchen) -> None:
    """What the platform says of the food stands on the ticket at once."""
    house.order()
    house.news(NewsKind.COLLECT, happened_at=AT.isoformat())
    assert house.known().collectable_at == AT


def test_a_question_waits_for_its_answer(house: CourierKitchen) -> None:
    """A question stands until a cook answers; the answer is told once, and minutes are promised."""
    order = house.order()
    house.news(NewsKind.QUESTION, text="Where is it?")
    question = house.known().question
    assert question
    assert question.text == "Where is it?"
    house.kitchen.answer(order.id, "Preparing", 10)
    order = house.known()
    assert order.question is None
    assert order.standing.promised_at == house.clock.at + timedelta(minutes=10)
    assert [step.details for step in order.steps] == [{"status": "Preparing", "minutes": "10"}]
    with pytest.raises(NotAllowed):
        house.kitchen.answer(order.id, "Preparing", 10)


def test_a_question_about_a_cancelled_order_holds_nobody_up(house: CourierKitchen) -> None:
    """A cancelled order goes when it has been seen, whatever was asked about it before."""
    order = house.order()
    house.news(NewsKind.QUESTION, text="Where is it?")
    house.send({"id": "A1", "kind": "cancellation"})
    house.kitchen.marks.see_cancel(order.id)
    house.tell_all()
    assert house.kitchen.board() == []


def test_news_that_names_no_order_is_kept(house: CourierKitchen) -> None:
    """News of nothing in particular is a row in the journal and nothing on the board."""
    (receipt,) = house.send({"kind": "news", "news": {"kind": "note", "text": "hm"}})
    assert (receipt.outcome, receipt.order_id) == (Outcome.NOTED, None)
    assert house.kitchen.board() == []
    assert len(list(house.store.journal())) == 1


def test_a_cancellation_says_why(house: CourierKitchen) -> None:
    """A cook reads why the platform cancelled."""
    house.order()
    house.send({"id": "A1", "kind": "cancellation", "reason": "changed their mind"})
    standing = house.known().standing
    assert (standing.cancelled_by, standing.cancel_reason) == ("channel", "changed their mind")


def test_an_unanswered_order_is_given_up(clock: Clock) -> None:
    """When the platform waits no longer, the ticket says so until somebody has seen it."""
    house = CourierKitchen(clock, answer_within=timedelta(minutes=3))
    house.channel.accept = "manual"
    (receipt,) = house.send({"id": "A1"})
    assert receipt.order_id
    order = house.kitchen.give_up(receipt.order_id)
    assert (order.state, order.standing.cancelled_by) == ("cancelled", "deadline")
    assert order.standing.cancel_reason == "Nobody took it in time."
    house.tell_all()
    assert house.kitchen.board()
    house.kitchen.marks.see_cancel(order.id)
    assert house.kitchen.board() == []


def test_a_journal_with_news_rebuilds_its_orders(house: CourierKitchen) -> None:
    """Orders with news of every kind are what their journal says."""
    driver(house, Leg.ASSIGNED, 1, "Ana")
    house.news(NewsKind.ALARM, "A2", text="Key it in.")
    order = house.order(news={"kind": "cook"})
    house.order("A2")
    house.news(NewsKind.QUESTION, text="Late?")
    house.news(NewsKind.NOTE, text="Bring it again.")
    house.kitchen.answer(order.id, "OnItsWay")
    house.send({"id": "A2", "kind": "cancellation", "reason": "no"})
    rebuilt = rebuild(house.store.journal(), house.kitchen.channels)
    for remote_id in ("A1", "A2"):
        assert rebuilt[house.known(remote_id).id] == house.known(remote_id)
    assert house.known().called_at


@pytest.mark.parametrize("kind", NewsKind)
def test_news_is_kept_whole(kind: NewsKind) -> None:
    """Every field of news survives its journal row."""
    for news in (
        News(kind=kind),
        News(
            kind=kind,
            text="t",
            leg=Leg.ARRIVING,
            driver="d",
            phone="p",
            happened_at=AT,
            restaurant_eta=AT,
            address_eta=AT,
        ),
    ):
        assert from_data(as_data(news)) == news
