"""What a new version of an order changes, in words, and which ticks survive it."""

from dataclasses import replace

import pytest

from kds.domain.items import Item, carry_over, multiply_out
from kds.domain.revisions import changed_lines

BURGER = Item(name="Burger", quantity=2, total_quantity=2)
BACON = Item(depth=1, name="Bacon")
CHEESE = Item(depth=1, name="Cheese")
FRIES = Item(name="Fries")
COLA = Item(name="Cola")


def test_nothing_changed_says_nothing() -> None:
    """The same lines give a cook nothing to read."""
    assert changed_lines([BURGER, BACON], [BURGER, BACON]) == ()


def test_a_new_line_is_named_with_a_plus() -> None:
    """A cook reads what has been added, with its quantity."""
    assert changed_lines([BURGER], [BURGER, FRIES]) == ("+ 1× Fries",)


def test_a_line_taken_away_is_named_with_a_minus() -> None:
    """A cook reads what is no longer wanted."""
    assert changed_lines([BURGER, FRIES, COLA], [BURGER, COLA]) == ("- 1× Fries",)


def test_another_quantity_takes_away_and_adds() -> None:
    """A cook reads the old quantity and the new one."""
    three = replace(BURGER, quantity=3, total_quantity=3)
    assert changed_lines([BURGER], [three]) == ("- 2× Burger", "+ 3× Burger")


def test_a_modifier_is_marked_as_one() -> None:
    """A changed modifier reads differently from a changed item."""
    assert changed_lines([BURGER, BACON], [BURGER, CHEESE]) == ("- › 1× Bacon", "+ › 1× Cheese")


def test_a_left_out_ingredient_says_no() -> None:
    """A cook reads NO in front of an ingredient that must not be on it."""
    onions = Item(depth=1, name="Onions", removed=True)
    assert changed_lines([BURGER], [BURGER, onions]) == ("+ › 1× NO Onions",)


def test_a_new_remark_is_a_change() -> None:
    """A remark that came later is read by the cook, word for word."""
    remarked = replace(FRIES, remark="no salt")
    assert changed_lines([FRIES], [remarked]) == ("- 1× Fries", "+ 1× Fries “no salt”")


def test_lines_in_the_middle_are_found_in_order() -> None:
    """Two changes far from each other are told in reading order."""
    before = [BURGER, BACON, FRIES, COLA]
    after = [BURGER, CHEESE, FRIES, replace(COLA, name="Water")]
    assert changed_lines(before, after) == (
        "- › 1× Bacon",
        "+ › 1× Cheese",
        "- 1× Cola",
        "+ 1× Water",
    )


def test_a_tick_stays_on_what_did_not_change() -> None:
    """Burgers that are done stay done although fries were added above them."""
    assert carry_over([0], [BURGER, BACON], [FRIES, BURGER, BACON]) == (1,)


def test_a_tick_goes_with_a_changed_modifier() -> None:
    """A burger that is done but now wants cheese is not done any more."""
    assert carry_over([0], [BURGER, BACON], [BURGER, CHEESE]) == ()


def test_a_tick_is_not_doubled() -> None:
    """Of two equal burgers one was done: one is done after the change."""
    assert carry_over([1], [BURGER, BURGER], [BURGER, FRIES, BURGER]) == (0,)


def test_an_item_that_was_not_done_gets_no_tick() -> None:
    """Only ticks that a cook set are carried over."""
    assert carry_over([], [BURGER, FRIES], [BURGER, FRIES]) == ()


def test_lines_that_come_to_an_order_without_any_are_all_new() -> None:
    """An order that came without items and then with them shows every item as added."""
    assert changed_lines([], [BURGER, BACON]) == ("+ 2× Burger", "+ › 1× Bacon")
    assert carry_over([], [], [BURGER, BACON]) == ()


def test_an_order_that_loses_all_its_lines_keeps_no_tick() -> None:
    """A version without any item takes every line and every tick away."""
    assert changed_lines([BURGER, FRIES], []) == ("- 2× Burger", "- 1× Fries")
    assert carry_over([0], [BURGER, FRIES], []) == ()


@pytest.mark.timeout(20)
def test_ten_thousand_equal_lines_do_not_hold_up_the_screen() -> None:
    """A mad order of 10,000 equal lines, changed as a whole, is compared before a cook notices."""
    before = multiply_out([BURGER, BACON] * 5_000)
    after = multiply_out([FRIES, *before[:-2], FRIES])
    assert len(carry_over(range(0, 10_000, 2), before, after)) == 4_999
    assert changed_lines(before, after) == (
        "+ 1× Fries",
        "- 2× Burger",
        "- › 2× Bacon",
        "+ 1× Fries",
    )
    assert changed_lines(before, [*before, FRIES]) == ("+ 1× Fries",)


@pytest.mark.timeout(20)
def test_ten_thousand_other_lines_do_not_hold_up_the_screen() -> None:
    """An order of which every line has changed names every line, all the same."""
    before = [Item(name=f"Old {n % 7}") for n in range(5_000)]
    after = [Item(name=f"New {n % 5}") for n in range(5_000)]
    changes = changed_lines(before, after)
    assert len(changes) == 10_000
    assert changes[0] == "- 1× Old 0"
    assert changes[-1] == "+ 1× New 4"
