"""The items on a ticket: identical ones together, what is no food aside, how many in sight."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from kds.domain.combining import portions
from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.routing import Routing, Rule
from kds.ui.blocks import Block, Look, Mark
from kds.ui.item_lines import Manner, item_blocks
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import LEFT, order_of
from tests.ui.practice import NOON, Practice, content, items
from tests.ui.spots import place_of, texts

pytestmark = pytest.mark.usefixtures("qapp")

BURGERS = (
    *("2 Burger", "> 1 -onions"),
    "1 Fries",
    *("1 Burger", "> 1 -onions"),
    "1 Burger",
    "1 Fries",
)
BAG = Item(name="Bag", marks=("disposable bag",))


def order(*lines: str | Item) -> Order:
    """Return an order of these lines."""
    return Order(id="1", channel="deliverect", received_at=NOON, content=content("1", *lines))


def shown(one: Order, manner: Manner) -> list[tuple[Look, str, str, tuple[int, ...]]]:
    """Return look, quantity, text and items of an order's lines."""
    return [(b.look, b.quantity, b.text, b.items) for b in item_blocks(one, manner)]


def test_identical_items_are_one_line_where_the_kitchen_wants_it() -> None:
    """With the quantities of all, in the place of the first."""
    assert shown(order(*BURGERS), Manner("", combine=True)) == [
        (Look.ITEM, "3×", "Burger", (0, 3)),
        (Look.MODIFIER, "3×", "onions", (0, 3)),
        (Look.ITEM, "2×", "Fries", (2, 6)),
        (Look.ITEM, "1×", "Burger", (5,)),
    ]
    assert [s[3] for s in shown(order(*BURGERS), Manner(""))] == [
        *((0,), (0,), (2,)),
        *((3,), (3,), (5,), (6,)),
    ]


def together(practice: Practice) -> None:
    """An accepted order with identical items."""
    accept(practice, arrive(practice, content("7", *BURGERS, due_in=9), 2), 1)


def done(kitchen: Kitchen) -> tuple[int, ...]:
    """Return which items the kitchen knows to be done."""
    return kitchen.practice.kitchen.order(order_of(kitchen, "7")).standing.items_done


def test_a_tap_ticks_all_that_a_line_stands_for(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """And takes all back; the other burger is a line of its own."""
    kitchen = open_kitchen(together, combine_items=True)
    fingers = fingers_on(kitchen)
    for expected in ((0, 3), ()):
        card = kitchen.card("7")
        fingers.tap(card, place_of(card, Look.MODIFIER, "onions"))
        kitchen.settle()
        assert done(kitchen) == expected


def test_a_line_that_is_half_done_is_not_done(open_kitchen: OpenKitchen) -> None:
    """A tap on it does the rest, in one go."""
    kitchen = open_kitchen(together, combine_items=True)
    kitchen.practice.kitchen.tick(order_of(kitchen, "7"), 3, done=True)
    kitchen.settle()
    card = kitchen.card("7")
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ITEM, "Burger"))
    kitchen.settle()

    assert done(kitchen) == (0, 3)


def test_ticks_stay_right_when_the_order_changes(open_kitchen: OpenKitchen) -> None:
    """One more burger: the new one is not done, those that were made are."""
    kitchen = open_kitchen(together, combine_items=True)
    kitchen.practice.kitchen.tick(order_of(kitchen, "7"), 0, 3, done=True)
    kitchen.practice.receive(content("7", *BURGERS, "1 Burger", "> 1 -onions", due_in=9))
    kitchen.settle()
    card = kitchen.card("7")
    burger = next(row.block for row in card.picture.ticket.rows if row.block.look is Look.ITEM)
    assert (burger.quantity, burger.items, burger.mark) == ("4×", (0, 3, 7), Mark.CHANGED)
    assert done(kitchen) == (0, 3)
    kitchen.settle()
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ITEM, "Burger"))
    kitchen.settle()

    assert done(kitchen) == (0, 3, 7)


def test_the_setting_holds_while_the_screen_runs(open_kitchen: OpenKitchen) -> None:
    """The kitchen may try it during a service; no tick is lost."""
    kitchen = open_kitchen(together, combine_items=True)
    kitchen.practice.kitchen.tick(order_of(kitchen, "7"), 0, 3, done=True)
    kitchen.preferences.change(combine_items=False)
    kitchen.settle()
    rows = kitchen.card("7").picture.ticket.rows

    assert [r.block.items for r in rows if r.block.look is Look.ITEM] == [
        (0,),
        (2,),
        (3,),
        (5,),
        (6,),
    ]
    assert done(kitchen) == (0, 3)


def test_what_is_no_food_is_a_rule_of_the_kitchen() -> None:
    """By name or mark; with all its words, in one line that no tap ticks."""
    rules = Routing(not_food=(Rule(name="napkin"), Rule(tag="disposable bag")))
    bag = replace(BAG, remark="paper\nplease")
    one = order("1 Soup", "> 2 Napkins", ">> 1 Blue", bag, "> 1 Handles", "1 Tea")

    assert shown(one, Manner("", rules)) == [
        (Look.ITEM, "1×", "Soup", (0,)),
        (Look.ITEM, "1×", "Tea", (5,)),
        (
            Look.ASIDE,
            "",
            "No food: 2× Napkins › 2× Blue, 1× Bag “paper please” › 1× Handles",
            (),
        ),
    ]


def test_an_order_of_nothing_but_bags_is_shown(open_kitchen: OpenKitchen) -> None:
    """Somebody has to pack them: nothing hides the last line of an order."""

    def bags(practice: Practice) -> None:
        accept(practice, arrive(practice, content("7", BAG), 2), 1)

    kitchen = open_kitchen(bags)
    card = kitchen.card("7")
    assert texts(card, Look.ITEM) == ["Bag"]
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ITEM))
    kitchen.settle()

    assert done(kitchen) == (0,)


def test_hidden_lines_do_not_keep_an_order_from_being_prepared(open_kitchen: OpenKitchen) -> None:
    """The platform hears of the last dish, not of the bag."""

    def meal(practice: Practice) -> None:
        accept(practice, arrive(practice, content("7", "1 Soup", BAG), 2), 1)

    kitchen = open_kitchen(meal)
    card = kitchen.card("7")
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ITEM))
    kitchen.settle()
    one = kitchen.practice.kitchen.order(order_of(kitchen, "7"))
    cooked = kitchen.practice.kitchen.routing.cooked(one)

    assert one.standing.items_done == cooked == (0,)
    assert texts(kitchen.card("7"), Look.ASIDE) == ["No food: 1× Bag"]


def test_no_line_of_an_order_is_lost() -> None:
    """With any rule: what is not among the dishes stands aside."""
    rules = Routing(not_food=(Rule(name="a"),))
    one = order("1 Bag", "> 1 Extra", "1 Soup", "> 1 Salt", ">> 1 Much", "2 Tea", ">> 3 Deep")
    said = " ".join(block.text for block in item_blocks(one, Manner("", rules, combine=True)))

    for item in one.content.items:
        assert item.name in said


def test_more_than_one_is_hard_to_overlook() -> None:
    """The block says so to whoever paints it; one of something is ordinary."""
    blocks = [*item_blocks(order("2 Tea", "> 3 Sugar", "1 Soup"), Manner(""))]

    assert [block.many for block in blocks] == [True, False, False]
    assert Block(Look.ITEM, quantity="12×").many


def test_a_first_line_that_claims_a_depth_is_an_item() -> None:
    """It can be ticked like any other."""
    odd = order(Item(name="Lost", depth=3), "1 Tea")

    assert [(look, items_) for look, _, _, items_ in shown(odd, Manner(""))] == [
        (Look.ITEM, (0,)),
        (Look.ITEM, (1,)),
    ]


def test_a_screenful_of_the_same_is_one_line() -> None:
    """Five thousand burgers are put together before a cook notices."""
    many = items(*["1 Burger", "> 1 -onions"] * 5000)

    assert [p.pieces for p in portions(many, range(0, 10_000, 2), combine=True)] == [(1,) * 5000]


def test_states_without_items_have_no_lines() -> None:
    """A body without items is shown as a problem elsewhere."""
    empty = replace(order(), content=replace(content("1"), items=()))

    assert empty.state is State.PLACED
    assert shown(empty, Manner("", combine=True)) == []
