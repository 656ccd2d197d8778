"""Lines of an order: multiplied out, grouped, and written as a tree."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.items import (
    MOST_PIECES,
    Item,
    group_starts,
    groups,
    multiply_out,
    with_open_levels,
)


def lines(*pairs: tuple[int, int]) -> list[Item]:
    """Make lines from (depth, quantity), named by where they stand."""
    return [
        Item(depth=depth, quantity=quantity, name=str(n))
        for n, (depth, quantity) in enumerate(pairs)
    ]


def test_a_modifier_counts_for_each_one_of_its_parent() -> None:
    """Two burgers, each with three bacon, each bacon with two cuts, make 2, 6 and 12."""
    out = multiply_out(lines((0, 2), (1, 3), (2, 2)))
    assert [item.total_quantity for item in out] == [2, 6, 12]


def test_the_next_item_starts_afresh() -> None:
    """A second item, or a second modifier, is not multiplied by what stands beside it."""
    out = multiply_out(lines((0, 2), (1, 3), (2, 5), (1, 4), (0, 7), (1, 2)))
    assert [item.total_quantity for item in out] == [2, 6, 30, 8, 7, 14]


def test_the_quantity_that_was_ordered_stays() -> None:
    """What the platform said for one piece can still be read beside the total."""
    out = multiply_out(lines((0, 2), (1, 3)))
    assert [item.quantity for item in out] == [2, 3]


def test_five_hundred_levels_are_multiplied_out() -> None:
    """A menu nested 500 deep gives a total on its deepest line."""
    deep = lines((0, 3), *((level, 1) for level in range(1, 499)), (499, 2))
    out = multiply_out(deep)
    assert out[-1].total_quantity == 6
    assert len(out) == 500


def test_a_broken_menu_does_not_grow_without_end() -> None:
    """Nested quantities beyond any sense stop at the largest number that a ticket shows."""
    out = multiply_out(lines(*((level, 99) for level in range(500))))
    assert out[-1].total_quantity == MOST_PIECES
    assert MOST_PIECES == 999_999


def test_a_left_out_quantity_of_nothing_stays_nothing() -> None:
    """A line ordered zero times is shown as zero, and so are its modifiers."""
    out = multiply_out(lines((0, 0), (1, 3)))
    assert [item.total_quantity for item in out] == [0, 0]


def test_each_item_forms_a_group_with_its_modifiers() -> None:
    """A cook ticks off a burger together with everything on it."""
    items = lines((0, 1), (1, 1), (2, 1), (0, 1), (0, 1), (1, 1))
    assert group_starts(items) == (0, 3, 4)
    assert [[item.name for item in group] for group in groups(items)] == [
        ["0", "1", "2"],
        ["3"],
        ["4", "5"],
    ]


def test_no_lines_make_no_groups() -> None:
    """An order without items has nothing to tick off."""
    assert group_starts(()) == ()
    assert groups(()) == []


def test_no_lines_make_an_empty_tree() -> None:
    """An order without items is written as one without items."""
    assert list(with_open_levels(())) == []


def test_a_first_line_that_claims_a_depth_is_an_item() -> None:
    """Even a modifier without a parent can be ticked off: no line belongs to nothing."""
    items = lines((2, 1), (1, 1), (0, 1))
    assert group_starts(items) == (0, 2)
    assert sum(len(group) for group in groups(items)) == 3


def _as_tree(steps: list[int]) -> list[Item]:
    depths: list[int] = []
    for step in steps:
        # No line is more than one level below the one above it.
        depths.append(min(step, depths[-1] + 1) if depths else 0)
    return [Item(depth=depth, name=str(n)) for n, depth in enumerate(depths)]


TREES = st.lists(st.integers(0, 5), max_size=30).map(_as_tree)


@given(TREES)
def test_a_written_tree_is_closed_exactly(items: list[Item]) -> None:
    """Whoever writes the lines as a tree opens and closes each level once, at the right line."""
    opened = 0
    for item, ending in with_open_levels(items):
        assert opened == item.depth
        opened += 1 - ending
        assert ending >= 0
    assert opened == 0


@pytest.mark.parametrize(
    ("item", "title"),
    [
        (Item(name="Cheeseburger Deluxe Menu", kitchen_name="CHB", plu="P-1"), "CHB"),
        (Item(name="Cheeseburger", plu="P-1"), "Cheeseburger"),
        (Item(plu="P-1"), "P-1"),
    ],
)
def test_a_line_is_called_by_the_kitchens_own_name_first(item: Item, title: str) -> None:
    """A cook reads the short kitchen name, else the channel's, else the product code."""
    assert item.title == title


def test_multiplying_twice_changes_nothing() -> None:
    """A total is computed from what was ordered, never from an earlier total."""
    once = multiply_out(lines((0, 2), (1, 3)))
    assert multiply_out([replace(item) for item in once]) == once
