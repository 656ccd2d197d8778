"""Rules tried on the orders that came."""

from hypothesis import given

from kds.domain.items import group_starts
from kds.domain.order import Order
from kds.domain.routing import Routing, Rule
from kds.domain.trial import Trial, try_none, try_rules
from tests.domain.dishes import KITCHEN, any_cooking, dish, order_of

ORDERS = [
    order_of("2 Fries", "1 Burger Menu", "> 1 Curly Fries", "> 1 -Cola"),
    order_of("1 Fries", "1 Soup", dish("1 Bag", marks=("bag fee",))),
]


def test_a_rule_means_items_by_what_belongs_to_them() -> None:
    """The menu with fries counts as one item; names come once, the commonest first."""
    assert try_rules(ORDERS, [Rule(name="fries")]) == Trial(3, 5, ("Fries", "Burger Menu"))


def test_what_is_left_out_is_not_meant() -> None:
    """A menu without its cola is no business of the bar."""
    assert try_rules(ORDERS, [Rule(name="cola")]) == Trial(0, 5, ())


def test_several_rules_count_an_item_once() -> None:
    """An item that two rules mean is one item."""
    assert try_rules(ORDERS, [Rule(name="fries"), Rule(name="burger")]).fitting == 3


def test_no_rules_and_no_orders_mean_nothing() -> None:
    """There is nothing to count."""
    assert try_rules(ORDERS, []) == Trial(0, 5, ())
    assert try_rules([], [Rule(name="fries")]) == Trial(0, 0, ())


def test_what_nothing_is_said_about() -> None:
    """The soup has no station; the bag is no food and needs none."""
    assert try_none(ORDERS, KITCHEN) == Trial(1, 5, ("Soup",))


@given(any_cooking())
def test_the_trial_says_what_routing_does(made: tuple[Order, Routing]) -> None:
    """What a station's rules mean in a trial is what goes to it, and what none means to all."""
    order, routing = made
    places, left = routing.stations_of(order), try_none([order], routing)
    assert left.of == len(group_starts(order.content.items))
    for station in routing.stations:
        meant = try_rules([order], station.rules).fitting
        at_it = sum(station.name in making for making in places.values())
        assert meant <= at_it
    food = [n for n in places if routing.is_food(order, order.content.items[n])]
    if len(routing.stations) > 1:
        everywhere = sum(places[n] == routing.names for n in food)
        assert left.fitting <= everywhere
