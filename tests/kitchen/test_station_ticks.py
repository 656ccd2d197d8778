"""Parts ticked off at stations: whole when all have theirs, told once, kept with their times."""

from datetime import timedelta

import pytest

from kds.domain.lifecycle import NotAllowed
from kds.domain.routing import Routing, Rule, Station
from kds.domain.share import Tick
from tests.kitchen.bodies import body
from tests.kitchen.service import Service

BURGERS, FRIES = 0, 4
STATIONS = Routing(
    stations=(
        Station(name="Grill", rules=(Rule(name="burger"),)),
        Station(name="Fry", rules=(Rule(name="fries"), Rule(name="burger"))),
    )
)


@pytest.fixture
def order_id(service: Service) -> str:
    """An order of burgers, made at grill and fryer, and fries, made at the fryer."""
    service.kitchen.routing = STATIONS
    order = service.accepted(body(1))
    service.undo_time_over()
    service.tell()
    return order.id


def test_an_item_is_done_when_every_station_is(service: Service, order_id: str) -> None:
    """The grill's part alone is a beginning; with the fryer's the item is done."""
    tick = service.kitchen.tick
    first = tick(order_id, BURGERS, done=True, station="Grill")
    assert (first.standing.items_done, first.standing.parts_done) == ((), ((0, "Grill"),))
    both = tick(order_id, BURGERS, FRIES, done=True, station="Fry")
    assert both.standing.items_done == (BURGERS, FRIES)
    service.undo_time_over()
    assert [code for _, code in service.tell()] == [50, 60]


def test_one_station_takes_back_its_own(service: Service, order_id: str) -> None:
    """The fryer's part is open again, the grill's is not."""
    tick = service.kitchen.tick
    tick(order_id, BURGERS, done=True, station="Grill")
    tick(order_id, BURGERS, done=True, station="Fry")
    after = tick(order_id, BURGERS, done=False, station="Fry")
    assert (after.standing.items_done, after.standing.parts_done) == ((), ((0, "Grill"),))


def test_ticks_are_kept_with_time_and_station(service: Service, order_id: str) -> None:
    """What was ticked where and when can be read again, oldest first, without the bodies."""
    at = service.clock()
    service.kitchen.tick(order_id, BURGERS, done=True, station="Grill")
    service.clock.turn(seconds=5)
    service.kitchen.tick(order_id, FRIES, done=True)
    service.kitchen.tick(order_id, FRIES, done=False)
    later = at + timedelta(seconds=5)
    assert service.store.ticks(order_id) == [
        Tick(at, "Grill", done=True),
        Tick(later, "", done=True),
        Tick(later, "", done=False),
    ]
    assert service.store.ticks("nobody's") == []


def test_a_part_of_what_is_not_there_is_refused(service: Service, order_id: str) -> None:
    """A station cannot tick off an item that the order does not have."""
    with pytest.raises(NotAllowed, match="not on the order"):
        service.kitchen.tick(order_id, 99, done=True, station="Grill")
