"""Totals over all tickets: they are what stands on the tickets, never anything else."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kds.domain.all_day import Tally, Total, to_make, totals
from kds.domain.items import Item, group_starts
from kds.domain.order import Content, Order
from tests.domain.dishes import ANY_ITEMS, dish, order_of


def all_of(order: Order) -> frozenset[int]:
    """Return every item of an order."""
    return frozenset(group_starts(order.content.items))


def counted(*orders: Order) -> list[Total]:
    """Return the totals when nothing is done yet."""
    return totals(to_make(order, all_of(order)) for order in orders)


def test_the_most_come_first_then_names() -> None:
    """Sorted by count, then by name without regard to case and accents."""
    found = counted(order_of("2 Zander", "1 Éclair", "1 eel", "3 Fries"), order_of("1 Zander"))
    assert [(total.count, total.name) for total in found] == [
        (3, "Fries"),
        (3, "Zander"),
        (1, "Éclair"),
        (1, "eel"),
    ]


def test_quantities_are_multiplied_out_below() -> None:
    """Two menus with two cheese each have four cheese; what is left out is said apart."""
    order = order_of(
        "2 Burger", "> 2 Cheese", ">> 1 Melted", "> 1 -Onions", "1 Burger", "> 1 Onions"
    )
    assert counted(order) == [
        Total(
            "Burger",
            3,
            (("Cheese", False, 4), ("Melted", False, 4), ("Onions", True, 2), ("Onions", False, 1)),
        )
    ]


def test_the_kitchens_own_name_merges() -> None:
    """Two channels that call one dish differently make one total, spaces aside."""
    first = order_of(dish("1 Big Cheeseburger Deluxe", kitchen_name="CHB"))
    second = order_of(dish("2 Cheese Burger!", kitchen_name=" CHB  "))
    assert counted(first, second) == [Total("CHB", 3)]


def test_what_is_done_is_out() -> None:
    """Only the items that are asked for count."""
    order = order_of("1 Burger", "2 Fries")
    assert totals([to_make(order, {1})]) == [Total("Fries", 2)]
    assert totals([to_make(order, set())]) == []


def test_nothing_ordered_and_nothing_made_make_no_total() -> None:
    """A line ordered zero times, or left out as a whole, is not to be made."""
    assert counted(order_of("0 Burger", "1 -Fries")) == []


def test_a_total_knows_its_tickets() -> None:
    """The same dish twice on one ticket, once on another."""
    tally = Tally()
    first = replace(order_of("1 Fries", "1 Cola", "2 Fries"), id="a")
    second = replace(order_of("1 Fries"), id="b")
    assert tally.count([(first, all_of(first)), (second, all_of(second))])
    assert tally.holding("Fries") == {"a": {0, 2}, "b": {0}}
    assert tally.holding("Soup") == {}


def test_only_a_change_is_a_change() -> None:
    """The same orders again are not counted anew; a tick, a new one, a gone one are."""
    tally = Tally()
    order, other = order_of("1 Fries", "1 Cola"), replace(order_of("1 Soup"), id="2")
    assert tally.count([(order, {0, 1})])
    assert not tally.count([(order, {0, 1})])
    assert tally.count([(order, {1})])
    assert tally.count([(order, {1}), (other, {0})])
    assert tally.count([(other, {0})])
    assert tally.totals == [Total("Soup", 1)]


def by_hand(orders: Collection[tuple[Order, Collection[int]]]) -> Counter[str]:
    """Count what stands on tickets, line by line, as somebody with a pencil would."""
    counts: Counter[str] = Counter()
    for order, items in orders:
        for index in items:
            line: Item = order.content.items[index]
            if not line.removed:
                counts[" ".join(line.title.split())] += line.total_quantity
    return +counts


class Service(RuleBasedStateMachine):
    """An evening: orders come, are ticked off in any way, change, and go."""

    def __init__(self) -> None:
        """Begin with an empty board."""
        super().__init__()
        self.tally = Tally()
        self.board: dict[str, tuple[Order, frozenset[int]]] = {}

    @rule(key=st.sampled_from("abcd"), items=ANY_ITEMS)
    def comes_or_changes(self, key: str, items: tuple[Item, ...]) -> None:
        """An order comes in, or a new version of it."""
        order = replace(order_of(), id=key, content=Content(items=items))
        self.board[key] = order, all_of(order)

    @rule(key=st.sampled_from("abcd"), data=st.data())
    def ticked(self, key: str, data: st.DataObject) -> None:
        """Some of its items are done, or not done after all."""
        if key in self.board:
            order = self.board[key][0]
            left = data.draw(st.frozensets(st.sampled_from([*all_of(order), -1])))
            self.board[key] = order, left - {-1}

    @rule(key=st.sampled_from("abcd"))
    def goes(self, key: str) -> None:
        """An order leaves the board."""
        self.board.pop(key, None)

    @invariant()
    def totals_are_the_tickets(self) -> None:
        """The totals equal what stands on the tickets, and each knows its tickets."""
        self.tally.count(self.board.values())
        assert {t.name: t.count for t in self.tally.totals} == by_hand(self.board.values())
        for total in self.tally.totals:
            holding = self.tally.holding(total.name)
            mine = [(self.board[key][0], items) for key, items in holding.items()]
            assert by_hand(mine) == {total.name: total.count}


TestService = Service.TestCase
