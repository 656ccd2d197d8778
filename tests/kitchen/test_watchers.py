"""Commit first, then tell: the screen hears of what is on disk, and of nothing else."""

from contextlib import closing
from pathlib import Path

import pytest

from kds.channels.deliverect import Deliverect
from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.store.store import Store
from tests.conftest import Clock
from tests.kitchen.bodies import body, cancelled
from tests.kitchen.service import YES, Service, delivery
from tests.store.orders import counts, opened

TROUBLE = pytest.mark.expects_log("kds.kitchen.moves")


@pytest.fixture
def filed(clock: Clock, tmp_path: Path) -> Service:
    """A kitchen with its orders in a file."""
    return Service(clock, tmp_path / "orders.db")


def test_a_watcher_sees_what_is_on_disk_already(filed: Service) -> None:
    """When the screen hears of an order, another program can read it from the disk."""
    assert filed.path is not None
    path = filed.path
    seen: list[tuple[str, int]] = []

    def look(order: Order) -> None:
        with closing(Store(path)) as store:
            on_disk = store.order(order.id)
        assert on_disk == order
        seen.append((order.state.value, counts(path)[1]))

    filed.kitchen.watch(look)
    order = filed.order(body(1))
    filed.kitchen.accept(order.id)
    filed.undo_time_over()
    filed.tell()
    assert seen == [("placed", 1), ("accepted", 2), ("accepted", 3)]


def test_a_group_is_heard_of_once_per_order(service: Service) -> None:
    """Of fifty deliveries in one group the screen hears once for each order, as it ends up."""
    heard: list[Order] = []
    service.kitchen.watch(heard.append)
    service.deliver(*[body(1)] * 50, body(2), cancelled(body(2)))
    assert [(order.content.display_id, order.state) for order in heard] == [
        ("A1", State.PLACED),
        ("A2", State.CANCELLED),
    ]
    assert heard == service.kitchen.board()


def test_every_watcher_hears(service: Service) -> None:
    """Screen and outbox hear of the same change."""
    one: list[Order] = []
    two: list[Order] = []
    service.kitchen.watch(one.append)
    service.kitchen.watch(two.append)
    service.order(body(1))
    assert len(one) == 1
    assert one == two


@TROUBLE
def test_a_watcher_that_trips_disturbs_nobody(service: Service) -> None:
    """When the screen has a fault the press counts, and the outbox hears of it all the same."""

    def trip(_: Order) -> None:
        raise ZeroDivisionError

    heard: list[Order] = []
    service.kitchen.watch(trip)
    service.kitchen.watch(heard.append)
    order = service.kitchen.accept(service.order(body(1)).id)
    assert order.state is State.ACCEPTED
    assert heard[-1] == service.kitchen.order(order.id)


def test_a_press_that_is_not_allowed_is_not_heard_of(service: Service) -> None:
    """A tap that is refused changes nothing on any screen."""
    order = service.order(body(1))
    heard: list[Order] = []
    service.kitchen.watch(heard.append)
    with pytest.raises(NotAllowed):
        service.kitchen.ready(order.id)
    assert heard == []


@TROUBLE
def test_what_could_not_be_stored_is_not_heard_of(filed: Service) -> None:
    """While the disk takes nothing, the screen shows no order and no press that is not stored."""
    assert filed.path is not None
    order = filed.order(body(1))
    heard: list[Order] = []
    filed.kitchen.watch(heard.append)
    with opened(filed.path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            filed.deliver(body(2))
        with pytest.raises(StoreUnavailable):
            filed.kitchen.accept(order.id)
        other.execute("ROLLBACK")
    assert heard == []
    assert filed.kitchen.order(order.id).state is State.PLACED
    filed.kitchen.accept(order.id)
    assert [seen.id for seen in heard] == [order.id]
    assert len(filed.kitchen.board()) == 1


@TROUBLE
def test_what_failed_leaves_no_step_held_back(filed: Service) -> None:
    """A delivery that could not be stored holds no later step of its order back."""
    assert filed.path is not None
    order = filed.accepted(body(1))
    with opened(filed.path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            filed.deliver(body(1))
        other.execute("ROLLBACK")
    filed.kitchen.ready(order.id)
    filed.undo_time_over()
    assert filed.tell() == [("A1", 70)]


@TROUBLE
def test_an_answer_that_could_not_be_recorded_is_not_forgotten(filed: Service) -> None:
    """A step that was told while the disk was away is not offered again before it is recorded."""
    assert filed.path is not None
    order = filed.kitchen.accept(filed.order(body(1)).id)
    filed.undo_time_over()
    _, step = filed.take()
    with opened(filed.path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            filed.kitchen.telling.told(order.id, step.id, YES, 1)
        other.execute("ROLLBACK")
    assert filed.kitchen.telling.due(8) == []
    filed.kitchen.telling.told(order.id, step.id, YES, 1)
    assert filed.kitchen.waiting_steps() == 0


@TROUBLE
def test_trouble_with_the_disk_is_said_and_its_end_too(clock: Clock, tmp_path: Path) -> None:
    """The full-screen notice comes with the machine's words and goes when the disk is well."""
    said: list[str | None] = []
    path = tmp_path / "orders.db"
    plain = Service(clock, path)
    channels: dict[str, Deliverect] = {"deliverect": plain.channel}
    kitchen = Kitchen(Store(path), channels, clock, store_trouble=said.append)
    order = plain.order(body(1))
    with opened(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            kitchen.receive([delivery(plain.channel, body(2))])
        kitchen.probe_store()
        other.execute("ROLLBACK")
    heard: list[Order] = []
    kitchen.watch(heard.append)
    kitchen.probe_store()
    assert [bool(words) for words in said] == [True, True, False]
    assert said[0] is not None
    assert "locked" in said[0]
    assert [seen.id for seen in heard] == [order.id]
    kitchen.probe_store()
    assert len(said) == 3
    assert len(heard) == 1


def test_a_probe_of_a_healthy_disk_says_nothing(service: Service) -> None:
    """Looking after the disk disturbs no screen and leaves no trace in the journal."""
    service.order(body(1))
    heard: list[Order] = []
    service.kitchen.watch(heard.append)
    service.kitchen.probe_store()
    assert heard == []
    assert len([*service.store.journal()]) == 1
