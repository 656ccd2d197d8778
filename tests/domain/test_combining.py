"""Identical items on one line: no piece is lost, and each line knows what it stands for."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kds.domain.combining import Portion, portions
from kds.domain.items import Item, group_starts, groups, multiply_out

BURGER = Item(name="Burger")
NO_ONIONS = Item(depth=1, name="Onions", removed=True)
PICKLES = Item(depth=1, name="Pickles", quantity=2)

LINES = st.lists(
    st.builds(
        Item,
        depth=st.integers(0, 2),
        name=st.sampled_from(["Burger", "Fries", "Cola"]),
        quantity=st.integers(1, 3),
        price=st.integers(0, 2),
        remark=st.sampled_from(["", "", "well done"]),
        removed=st.booleans(),
    ),
    max_size=12,
).map(multiply_out)


def combined(*lines: Item) -> list[Portion]:
    """Return all items, identical ones as one."""
    multiplied = multiply_out(lines)
    return portions(multiplied, group_starts(multiplied), combine=True)


def test_identical_items_become_one() -> None:
    """Three burgers and a half dozen pickles; what they cost does not matter."""
    lines = combined(
        *(replace(BURGER, quantity=2, price=900), NO_ONIONS, PICKLES),
        *(replace(BURGER, price=1), NO_ONIONS, PICKLES),
    )

    assert [(p.items, p.pieces) for p in lines] == [((0, 3), (2, 1))]
    assert [line.total_quantity for line in lines[0].lines] == [3, 3, 6]


def test_what_differs_in_anything_a_cook_reads_stays_apart() -> None:
    """Other modifiers, other numbers of them, another remark: other work."""
    lines = combined(
        *(BURGER, NO_ONIONS),
        *(BURGER, replace(NO_ONIONS, removed=False)),
        *(BURGER, PICKLES),
        *(BURGER, replace(PICKLES, quantity=1)),
        replace(BURGER, remark="well done"),
        BURGER,
    )

    assert [p.items for p in lines] == [(0,), (2,), (4,), (6,), (8,), (9,)]


def test_a_remark_about_several_pieces_stays_with_them() -> None:
    """Of two fries twice, "one without salt" is not the same as of four."""
    one_without = Item(name="Fries", quantity=2, remark="one without salt")
    well_done = Item(name="Steak", remark="well done")

    assert [p.items for p in combined(one_without, one_without)] == [(0,), (1,)]
    assert [p.items for p in combined(well_done, well_done)] == [(0, 1)]


def test_without_the_setting_every_item_stands_by_itself() -> None:
    """The platform's own lines."""
    assert [p.items for p in portions([BURGER, BURGER], (0, 1), combine=False)] == [(0,), (1,)]


@given(LINES, st.booleans())
def test_no_piece_is_lost(lines: tuple[Item, ...], combine: bool) -> None:  # noqa: FBT001
    """As many of everything are made, and each item is ticked by exactly one line."""
    starts = group_starts(lines)
    found = portions(lines, starts, combine=combine)
    ticked = [item for portion in found for item in portion.items]
    before, after = Counter[object](), Counter[object]()
    for item in lines:
        before[item.title, item.removed] += item.total_quantity
    for portion in found:
        for item in portion.lines:
            after[item.title, item.removed] += item.total_quantity

    assert before == after
    assert sorted(ticked) == [*starts]
    assert [p.start for p in found] == sorted(p.start for p in found)
    assert all(sum(p.pieces) == p.lines[0].total_quantity for p in found)


@given(LINES)
def test_a_line_stands_only_for_what_is_alike(lines: tuple[Item, ...]) -> None:
    """Whatever a tap ticks reads the same but for how many, modifiers and remarks included."""
    by_start = dict(zip(group_starts(lines), groups(lines), strict=True))
    for portion in portions(lines, group_starts(lines), combine=True):
        texts = {
            tuple((i.depth, i.title, i.remark, i.removed) for i in by_start[start])
            for start in portion.items
        }

        assert len(texts) == 1
