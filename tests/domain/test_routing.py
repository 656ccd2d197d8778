"""Which lines are made where, by the rules that a kitchen sets up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.items import Item, group_starts
from kds.domain.order import Order
from kds.domain.routing import NO_RULES, Routing, Rule, Station
from tests.domain.dishes import BAR, FRY, GRILL, KITCHEN, any_cooking, dish, order_of

UBER = ("Uber Eats", "deliverect")


@pytest.mark.parametrize(
    ("rule", "item", "fits"),
    [
        (Rule(name="burger"), dish("1 Cheeseburger"), True),
        (Rule(name="Crème brûlée"), dish("1 CREME BRULEE maison"), True),
        (Rule(name="creme"), dish("1 Crème brûlée"), True),
        (Rule(name="straße"), dish("1 Strasse"), True),
        (Rule(name="Jalapeño"), dish("1 Jalapen\u0303o poppers"), True),
        (Rule(name="شاورما"), dish("2 شاورما دجاج"), True),
        (Rule(name="burger"), dish("1 Menu 4", kitchen_name="BURGER XL"), True),
        (Rule(name="burger"), dish("1 Pizza"), False),
        (Rule(plu="FRY-*"), dish("1 Onion rings", plu="fry-12"), True),
        (Rule(plu="FRY-1?"), dish("1 Onion rings", plu="FRY-12"), True),
        (Rule(plu="FRY"), dish("1 Onion rings", plu="FRY-12"), False),
        (Rule(plu="*"), dish("1 Onion rings", plu="FRY-12"), True),
        (Rule(plu="[FRY"), dish("1 Onion rings", plu="FRY-12"), False),
        (Rule(tag="Alcohol"), dish("1 Wine", marks=("alcohol",)), True),
        (Rule(tag="alco"), dish("1 Wine", marks=("alcohol",)), False),
        (Rule(channel="uber"), dish("1 Anything"), True),
        (Rule(channel="Deliverect"), dish("1 Anything"), True),
        (Rule(channel="wolt"), dish("1 Anything"), False),
        (Rule(name="burger", channel="uber"), dish("1 Burger"), True),
        (Rule(name="burger", channel="wolt"), dish("1 Burger"), False),
        (Rule(name="burger", tag="alcohol"), dish("1 Burger"), False),
        (Rule(), dish("1 Burger"), False),
    ],
)
def test_every_word_of_a_rule_must_fit(rule: Rule, item: Item, *, fits: bool) -> None:
    """Case and accents do not count, codes have wildcards, tags are whole, channels are parts."""
    assert rule.fits(item, UBER) is fits


def test_an_item_is_made_where_a_rule_means_it() -> None:
    """Each item goes to the stations whose rules fit, in the kitchen's order of stations."""
    order = order_of("1 Burger", "1 Fries", dish("1 Beer", marks=("alcohol",)))
    assert KITCHEN.stations_of(order) == {0: ("Grill",), 1: ("Fry",), 2: ("Bar",)}


def test_a_menu_goes_to_every_station_that_makes_a_part_of_it() -> None:
    """A combo with fries and a cola stands at three stations, as one item."""
    order = order_of("2 Burger Menu", "> 1 Curly Fries", ">> 1 Salt", "> 1 Coca Cola", "1 Fries")
    assert KITCHEN.stations_of(order) == {0: ("Grill", "Fry", "Bar"), 4: ("Fry",)}
    assert KITCHEN.items_at(order, ["Bar"]) == {0}
    assert KITCHEN.items_at(order, ["Bar", "Fry"]) == {0, 4}


def test_what_is_left_out_is_made_nowhere() -> None:
    """A burger without its fries does not trouble the fryer."""
    order = order_of("1 Burger Menu", "> 1 -Fries")
    assert KITCHEN.stations_of(order) == {0: ("Grill",)}


def test_what_no_rule_means_is_made_everywhere() -> None:
    """An item that nobody thought of stands at every station rather than at none."""
    order = order_of("1 Soup of the day")
    assert KITCHEN.stations_of(order) == {0: ("Grill", "Fry", "Bar")}
    assert KITCHEN.missing(order) == ("Grill", "Fry", "Bar")


def test_a_station_without_rules_gets_what_is_left_over() -> None:
    """Rules that are all blank mean nothing: such a station makes only what no rule means."""
    rules = Routing(stations=(GRILL, Station(name="Rest"), Station(name="Blank", rules=(Rule(),))))
    order = order_of("1 Burger", "1 Soup")
    assert rules.stations_of(order) == {0: ("Grill",), 1: ("Grill", "Rest", "Blank")}


def test_bags_and_deposits_are_made_nowhere() -> None:
    """What is no food stands on no station's ticket, and nobody is missing because of it."""
    order = order_of("1 Burger", dish("1 Bag", marks=("bag fee",)), "1 Carrier bag")
    assert KITCHEN.cooked(order) == (0,)
    assert KITCHEN.items_at(order, ["Grill", "Fry", "Bar"]) == {0}
    assert KITCHEN.missing(order) == ("Grill",)


def test_an_order_of_bags_alone_is_still_somebodys() -> None:
    """An order in which nothing is food is not an order that nobody sees."""
    order = order_of("1 Carrier bag")
    assert KITCHEN.items_at(order, ["Fry"]) == {0}


def test_who_is_missing() -> None:
    """A station is missing until each of its parts is done, or the whole item is."""
    order = order_of("1 Burger Menu", "> 1 Fries", "1 Cola")
    assert KITCHEN.missing(order) == ("Grill", "Fry", "Bar")
    assert KITCHEN.missing(order, beside="Fry") == ("Grill", "Bar")
    assert KITCHEN.missing(_with(order, parts=((0, "Grill"),))) == ("Fry", "Bar")
    assert KITCHEN.missing(_with(order, parts=((0, "Grill"), (0, "Fry")), whole=(2,))) == ()


def test_a_station_that_vanished_is_missed_by_nobody() -> None:
    """What was done at a station that is no more counts; what it left undone goes to the rest."""
    order = _with(order_of("1 Burger Menu", "> 1 Fries"), parts=((0, "Grill"),))
    without_fry = Routing(stations=(GRILL, BAR))
    assert without_fry.missing(order) == ()
    assert without_fry.places(order).done() == {0}
    without_grill = Routing(stations=(FRY, BAR))
    assert without_grill.missing(order) == ("Fry",)


def test_a_station_that_was_renamed_says_it_again() -> None:
    """A tick under an old name is not taken for one under the new name."""
    order = _with(order_of("1 Burger"), parts=((0, "Grill"),))
    renamed = Routing(stations=(replace(GRILL, name="Grill 2"), FRY))
    assert renamed.missing(order) == ("Grill 2",)


def test_a_kitchen_without_stations_misses_nobody() -> None:
    """Without stations there are no parts, and every item is cooked."""
    order = order_of("1 Burger", "1 Carrier bag")
    assert NO_RULES.stations_of(order) == {0: (), 1: ()}
    assert NO_RULES.cooked(order) == (0, 1)
    assert NO_RULES.missing(order) == ()
    assert NO_RULES.places(_with(order, whole=(0,))).done() == {0}


@given(any_cooking())
def test_no_item_is_overlooked(made: tuple[Order, Routing]) -> None:
    """Whatever the rules, every item that is cooked is at one station at least."""
    order, routing = made
    seen = {n for name in routing.names for n in routing.items_at(order, [name])}
    cooked = set(routing.cooked(order))
    assert seen == (cooked if routing.names else set())
    assert bool(cooked) == bool(group_starts(order.content.items))


@given(any_cooking(), st.data())
def test_nobody_is_missing_exactly_when_all_is_done(
    made: tuple[Order, Routing], data: st.DataObject
) -> None:
    """Each station has something to do, or is not missing; for several it is the same."""
    order, routing = made
    places = routing.places(order)
    shown = data.draw(st.sets(st.sampled_from(routing.names))) if routing.names else set()
    for name in routing.names:
        left = places.items_at([name]) - places.done([name])
        assert (name in places.missing()) == bool(left)
    left = places.items_at(shown) - places.done(shown)
    assert bool(left) == bool(set(places.missing()) & shown)


def _with(
    order: Order, parts: tuple[tuple[int, str], ...] = (), whole: tuple[int, ...] = ()
) -> Order:
    return replace(order, standing=replace(order.standing, parts_done=parts, items_done=whole))
