"""Where own drivers are, told to the platform: how often, how much, and until when."""

from datetime import timedelta

import pytest

from kds.app.giving_up import GivingUp
from kds.app.tracking import Tracking
from kds.channels.channel import Refused, Unreachable
from kds.domain.lifecycle import Press
from kds.domain.whereabouts import Driver, Position
from tests.conftest import Clock
from tests.kitchen.courier_channel import CourierKitchen

ANA, BEN = Driver(name="Ana"), Driver(name="Ben")


@pytest.fixture
def house(clock: Clock) -> CourierKitchen:
    """A kitchen with two orders that Ana has and one that Ben has, all told."""
    house = CourierKitchen(clock)
    for name, driver in (("A1", ANA), ("A2", ANA), ("B1", BEN)):
        house.kitchen.driving.assign(house.order(name).id, driver)
    house.tell_all()
    return house


def seen(house: CourierKitchen, driver: str, latitude: float = 53.8) -> Position:
    """Let a driver's phone say where it is."""
    position = Position(latitude=latitude, longitude=-1.5, at=house.clock.at)
    assert house.kitchen.whereabouts.seen(driver, position)
    return position


async def test_all_orders_are_told_together(house: CourierKitchen) -> None:
    """One call tells of every order whose driver said where he is, each once for a position."""
    tracking = Tracking(house.kitchen, 10)
    await tracking.tell()
    assert house.channel.located == []
    here = seen(house, "Ana")
    await tracking.tell()
    await tracking.tell()
    assert house.channel.located == [[("A1", here), ("A2", here)]]


async def test_the_newest_position_is_told(house: CourierKitchen) -> None:
    """Of many positions between two calls only the last goes out."""
    tracking = Tracking(house.kitchen, 10)
    for step in range(5):
        house.clock.turn(seconds=1)
        seen(house, "Ben", 53.8 + step / 100)
    house.clock.turn(seconds=1)
    last = seen(house, "Ben", 53.9)
    await tracking.tell()
    assert house.channel.located == [[("B1", last)]]


async def test_nothing_is_told_after_delivered(house: CourierKitchen) -> None:
    """From the press on, the platform hears no position of that order any more."""
    tracking = Tracking(house.kitchen, 10)
    first, second = house.known("A1"), house.known("A2")
    for press in (Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED):
        house.kitchen.driving.advance(first.id, press)
    here = seen(house, "Ana")
    await tracking.tell()
    assert house.channel.located == [[("A2", here)]]
    house.send({"id": "A2", "kind": "cancellation"})
    house.clock.turn(seconds=10)
    seen(house, "Ana")
    await tracking.tell()
    assert len(house.channel.located) == 1
    assert second.id == house.known("A2").id


async def test_nothing_is_told_before_the_platform_knows_who_comes(clock: Clock) -> None:
    """A position never overtakes the word of who has the order."""
    house = CourierKitchen(clock)
    house.kitchen.driving.assign(house.order().id, ANA)
    seen(house, "Ana")
    tracking = Tracking(house.kitchen, 10)
    await tracking.tell()
    assert house.channel.located == []
    house.tell_all()
    await tracking.tell()
    assert len(house.channel.located) == 1


@pytest.mark.parametrize("error", [Unreachable("no answer"), Refused("no", status=404)])
async def test_what_was_not_heard_is_told_anew(house: CourierKitchen, error: Exception) -> None:
    """After a call without an answer the position of then is told, not the one of before."""
    tracking = Tracking(house.kitchen, 10)
    house.channel.trouble = error
    seen(house, "Ben")
    await tracking.tell()
    house.channel.trouble = None
    house.clock.turn(seconds=10)
    newest = seen(house, "Ben", 53.9)
    await tracking.tell()
    assert house.channel.located[-1] == [("B1", newest)]
    assert house.kitchen.telling.unanswered == {}


async def test_an_old_position_is_not_told(house: CourierKitchen) -> None:
    """Silence of a phone is silence towards the platform."""
    seen(house, "Ben")
    house.clock.turn(minutes=3)
    await Tracking(house.kitchen, 10).tell()
    assert house.channel.located == []


@pytest.mark.expects_log("kds.app.giving_up")
def test_unanswered_orders_are_given_up_in_time(clock: Clock) -> None:
    """Not a second before its time is over is an order given up, and none that was answered."""
    house = CourierKitchen(clock, answer_within=timedelta(minutes=3))
    house.channel.accept = "manual"
    for name in ("A1", "A2"):
        house.send({"id": name})
    house.kitchen.accept(house.known("A2").id)
    giving_up = GivingUp(house.kitchen)
    clock.turn(minutes=3, seconds=-1)
    giving_up.look()
    assert house.known("A1").state == "placed"
    clock.turn(seconds=1)
    giving_up.look()
    giving_up.look()
    assert house.known("A1").standing.cancelled_by == "deadline"
    assert house.known("A2").state == "accepted"
