"""Which lines a new version changed: nothing is missed, and what only moved is no change."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.edits import Edit, edits
from kds.domain.items import Item, groups, multiply_out

BURGER = Item(name="Burger", quantity=2, total_quantity=2)
BACON = Item(depth=1, name="Bacon", total_quantity=2)
CHEESE = Item(depth=1, name="Cheese", total_quantity=2)
FRIES = Item(name="Fries")
SOUP = Item(name="Soup")

LINES = st.lists(
    st.builds(
        Item,
        depth=st.integers(0, 2),
        name=st.sampled_from(["Burger", "Fries", "Cola 33 cl", "Cola 50 cl", "Bacon"]),
        quantity=st.integers(1, 3),
        remark=st.sampled_from(["", "no salt", "no pepper"]),
        removed=st.booleans(),
    ),
    max_size=9,
).map(multiply_out)


def keys(lines: Sequence[Item]) -> list[tuple[object, ...]]:
    """Return what a cook reads of lines; totals follow from the quantities."""
    return [(i.depth, i.quantity, i.removed, i.title, i.remark) for i in lines]


def test_an_item_that_moved_has_not_changed() -> None:
    """Platforms put lines in another order; a cook has nothing to do then."""
    assert [*edits([BURGER, BACON, FRIES], [FRIES, BURGER, BACON])] == []


def test_a_changed_modifier_names_its_item() -> None:
    """A cook must know which burger gets the cheese."""
    assert [*edits([FRIES, BURGER, BACON], [FRIES, BURGER, CHEESE])] == [
        Edit(old=BACON, item=1),
        Edit(new=CHEESE, line=2, item=1),
    ]


def test_of_two_burgers_the_right_one_has_changed() -> None:
    """The one that is the same as before is left alone."""
    plain = replace(BURGER, quantity=1, total_quantity=1)
    one_bacon = replace(BACON, total_quantity=1)
    before, after = [plain, plain, one_bacon], [plain, plain]

    assert [*edits(before, after)] == [Edit(old=one_bacon, item=1)]


def test_modifiers_that_follow_their_items_quantity_are_not_named() -> None:
    """Three burgers instead of two have three times the bacon: one line says it."""
    before = multiply_out([BURGER, BACON])
    after = multiply_out([replace(BURGER, quantity=3), BACON])

    assert [(e.line, e.item) for e in edits(before, after)] == [(0, 0)]


def test_names_that_are_alike_are_one_line() -> None:
    """A larger cola is a changed cola; bread instead of soup is another dish."""
    small, large = Item(name="Cola 33 cl"), Item(name="Cola 50 cl")
    bread = Item(name="Garlic Bread")

    assert [*edits([small], [large])] == [Edit(old=small, new=large, line=0, item=0)]
    assert [*edits([SOUP], [bread])] == [Edit(old=SOUP), Edit(new=bread, line=0, item=0)]


@given(LINES, LINES)
def test_nothing_is_missed(before: tuple[Item, ...], after: tuple[Item, ...]) -> None:
    """Taking the old lines away and putting the new ones in makes the new version of the old."""
    found = [*edits(before, after)]
    lines = Counter(keys(before))
    lines.subtract(keys([e.old for e in found if e.old]))
    lines.update(keys([e.new for e in found if e.new]))

    assert +lines == Counter(keys(after))
    assert not -lines
    assert all(after[e.line] is e.new for e in found if e.new)


@given(LINES, LINES)
def test_only_the_same_items_are_no_change(
    before: tuple[Item, ...], after: tuple[Item, ...]
) -> None:
    """There is nothing to say if, and only if, the items are the same in whatever order."""
    same = Counter(tuple(keys(g)) for g in groups(before)) == Counter(
        tuple(keys(g)) for g in groups(after)
    )

    assert (not [*edits(before, after)]) is same


@pytest.mark.timeout(20)
def test_a_huge_item_does_not_hold_up_the_screen() -> None:
    """One dish with ten thousand other modifiers is compared before a cook notices."""
    before = [FRIES, *(Item(depth=1, name=f"Old {n % 7}") for n in range(10_000))]
    after = [FRIES, *(Item(depth=1, name=f"New {n % 5}") for n in range(10_000))]

    assert len([*edits(before, after)]) == 20_000
