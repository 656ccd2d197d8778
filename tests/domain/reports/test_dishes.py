"""What was ordered, where it was made and how platforms were told, computed by hand."""

from dataclasses import replace
from datetime import timedelta

from kds.domain.reports.dishes import Dishes, busiest, slowest
from kds.domain.steps import Step, StepState
from tests.domain.dishes import AT, KITCHEN, order_of


def _dishes() -> Dishes:
    made = Dishes(KITCHEN)
    minutes = timedelta(minutes=1)
    first = order_of("2 Burger", "> 1 Cheese", "> 1 -Onion", "1 Fries", ready_at=AT + 10 * minutes)
    second = order_of("1 Burger", "> 2 Cheese", "1 Cola", ready_at=AT + 20 * minutes)
    third = order_of("3 Fries", "1 Carrier bag")
    cancelled = order_of("9 Steak", cancelled_by="kitchen")
    test = order_of("9 Burger")
    for order in (first, second, third, cancelled):
        made.add(order)
    made.add(replace(test, content=replace(test.content, test=True)))
    return made


def test_items_and_modifiers_are_counted_multiplied_out() -> None:
    """Two burgers with cheese and one with double cheese are four cheeses."""
    made = _dishes()
    assert [(name, each.pieces, each.orders) for name, each in busiest(made.items, 3)] == [
        ("Fries", 4, 2),
        ("Burger", 3, 2),
        ("Carrier bag", 1, 1),
    ]
    assert made.modifiers["Cheese"].pieces == 4
    assert made.left_out["Onion"].pieces == 2
    assert "Steak" not in made.items


def test_an_item_takes_as_long_as_its_orders() -> None:
    """The orders with a burger took 10 and 20 minutes, 15 in the middle."""
    made = _dishes()
    assert made.items["Burger"].ready.median == 900
    assert len(made.items["Fries"].ready) == 1


def test_stations_are_counted_by_what_they_make() -> None:
    """The grill made three burgers, the bar one cola; the bag was made nowhere."""
    made = _dishes()
    assert {name: (each.orders, each.pieces) for name, each in made.stations.items()} == {
        "Grill": (2, 3),
        "Fry": (2, 4),
        "Bar": (1, 1),
    }
    assert made.stations["Grill"].ready.median == 900


def test_the_slowest_need_enough_orders() -> None:
    """A dish that was ordered four times says nothing, five times it does."""
    made = Dishes(KITCHEN)
    for n in range(5):
        lines = ("1 Steak", "1 Soup") if n < 4 else ("1 Steak",)
        made.add(order_of(*lines, ready_at=AT + timedelta(minutes=10 + n)))
    assert [(name, median) for name, _, median in slowest(made.items, 5)] == [("Steak", 720)]


def test_platforms_are_counted_by_their_steps() -> None:
    """Three steps: heard after 2 s, heard at the third attempt after 65 s, refused."""
    steps = [
        Step(id=str(n), name="accept", code=20, cause="c", pressed_at=AT, due_at=AT)
        for n in range(3)
    ]
    told = steps[0].told(AT + timedelta(seconds=2), 300)
    again = steps[1].put_off(AT, "no answer").put_off(AT, "no answer")
    again = again.told(AT + timedelta(seconds=65), 300)
    refused = steps[2].refuse("no")
    made = Dishes(KITCHEN)
    made.add(replace(order_of("1 Burger"), steps=(told, again, refused)))
    telling = made.tellings["deliverect"]
    assert (telling.steps, telling.again, telling.refused, telling.waiting) == (3, 1, 1, 0)
    assert telling.delay.median == 33.5
    assert refused.state is StepState.REFUSED
