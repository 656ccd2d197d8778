"""How the repeated objects of a JET Connect order become lines with quantities."""

import json

import pytest

from kds.channels.deep_json import MAX_DEPTH
from kds.domain.items import Item
from tests.channels.jet_connect_reading import content, lines, read, stored

SOUP = {"name": "Soup", "plu": "S", "price": 500, "children": []}
TEA = {"name": "Tea", "plu": "T", "price": 100}


def with_items(*items: object, **more: object) -> dict[str, object]:
    """Return an order of these items."""
    return {"id": "x1", "items": list(items), **more}


def test_equal_items_are_one_line_where_the_first_stood() -> None:
    """Two soups with a tea between them are read as two soups and a tea."""
    order = content(with_items(SOUP, TEA, SOUP))
    assert lines(order) == [(0, 2, "Soup"), (0, 1, "Tea")]


@pytest.mark.parametrize(
    "difference",
    [
        {"name": "Soup of fish"},
        {"plu": "S-2"},
        {"price": 510},
        {"notes": "hot"},
        {"children": [TEA]},
    ],
)
def test_items_that_differ_in_anything_stay_apart(difference: dict[str, object]) -> None:
    """Whatever makes an item another one to cook keeps it on a line of its own."""
    order = content(with_items(SOUP, SOUP | difference, SOUP))
    assert [item.quantity for item in order.items if item.depth == 0] == [2, 1]


def test_options_are_per_one_of_their_item() -> None:
    """Three soups, each with two butters and bread, are six butters and three breads."""
    bread, butter = {"name": "Bread"}, {"name": "Butter"}
    soup = SOUP | {"children": [butter, bread, butter]}
    order = content(with_items(soup, soup, SOUP | {"children": [bread, butter, butter]}))
    assert lines(order) == [
        *[(0, 2, "Soup"), (1, 4, "Butter"), (1, 2, "Bread")],
        *[(0, 1, "Soup"), (1, 1, "Bread"), (1, 2, "Butter")],
    ]


def test_items_differ_by_what_lies_deep_inside() -> None:
    """Two burgers that differ in an option of an option are two lines."""

    def burger(doneness: str) -> dict[str, object]:
        patty = {"name": "Patty", "children": [{"name": doneness, "children": []}]}
        return {"name": "Burger", "children": [patty]}

    order = content(with_items(burger("pink"), burger("through"), burger("pink")))
    assert [(item.depth, item.quantity) for item in order.items if item.depth == 0] == [
        (0, 2),
        (0, 1),
    ]


def test_a_quantity_is_honoured() -> None:
    """Where groceries come with a quantity, it counts, also together with a repeated line."""
    order = content(with_items(SOUP | {"quantity": 3}, SOUP, TEA | {"quantity": "2"}))
    assert lines(order) == [(0, 4, "Soup"), (0, 2, "Tea")]
    assert order.problems == ()


@pytest.mark.parametrize("said", [0, -2])
def test_a_quantity_below_one_is_shown_and_hides_nothing(said: int) -> None:
    """A line of nothing is named, and neither disappears nor changes the line like it."""
    order = content(with_items(SOUP | {"quantity": said}, SOUP, SOUP | {"quantity": said}))
    assert [item.quantity for item in order.items] == [said, 1, said]
    assert order.problems == (f"Soup: quantity {said}",) * 2


@pytest.mark.parametrize("said", ["two", [], 1.5])
def test_a_quantity_that_is_none_is_one_piece_and_named(said: object) -> None:
    """What is no number is one piece, and a person is told."""
    order = content(with_items(SOUP | {"quantity": said}))
    assert (order.items[0].quantity, len(order.problems)) == (1, 1)


def test_groceries_say_weight_and_substitution() -> None:
    """The picker reads how many grams, and what to do when it is sold out."""
    item = SOUP | {
        "notes": "ripe",
        "netQuantity": 450,
        "substitution": {"preference": "replaceWithSimilar"},
    }
    order = content(with_items(item))
    assert order.items[0].remark == "ripe; 450 g; if sold out: replace with similar"


def test_what_a_promotion_gives_is_cooked() -> None:
    """Items that stand only in a promotion are on the ticket, marked, after the others."""
    free = {**TEA, "children": [{"name": "Milk"}]}
    order = content(with_items(SOUP, TEA, promotions=[{"type": "item-level", "items": [free]}]))
    assert lines(order) == [(0, 1, "Soup"), (0, 1, "Tea"), (0, 1, "Tea"), (1, 1, "Milk")]
    assert [item.marks for item in order.items] == [(), (), ("promotion",), ()]


@pytest.mark.parametrize(
    "promotions",
    [
        [{"items": [TEA, TEA]}],
        [{"items": [TEA]}, {"Items": TEA}],
        {"items": [TEA, TEA]},
        {"a": {"items": [TEA]}, "b": {"items": [TEA]}},
        [{"promotion_id": "x", "discount_value": 1, "offer_id": 2, "items": [TEA, TEA]}],
        [{"items": []}, None, {"items": [TEA, TEA]}, {}],
    ],
)
def test_promotions_in_every_shape(promotions: object) -> None:
    """Promotions are read from lists and objects alike, and equal free items are counted."""
    order = content(with_items(promotions=promotions))
    assert lines(order) == [(0, 2, "Tea")]
    assert order.items[0].marks == ("promotion",)
    assert order.problems == ()


def test_only_a_promotion_is_an_order() -> None:
    """An order whose only item is in a promotion needs nobody's attention."""
    assert read(with_items(promotions=[{"items": [TEA]}])).attention == ""


@pytest.mark.parametrize(
    "nothing",
    [
        {"name": "", "description": "", "plu": "", "children": [], "price": 0, "notes": ""},
        {"name": " ", "plu": None, "children": [{}]},
    ],
)
def test_a_promotion_may_hold_an_empty_line(nothing: object) -> None:
    """What takes money off may come with a line of nothing: a word is said, and nobody is asked."""
    arrival = read(with_items(SOUP, promotions=[{"type": "MIN_BASKET", "items": [nothing, TEA]}]))
    assert lines(arrival.content) == [(0, 1, "Soup"), (0, 1, "Tea")]
    assert (arrival.attention, arrival.accepted_by) == ("", "the Orderpad")
    assert arrival.content.problems == ("a promotion without an item",)


@pytest.mark.parametrize("more", [{"price": 419}, {"notes": "hot"}, {"children": [TEA]}])
def test_a_promotion_s_line_that_says_anything_is_kept(more: dict[str, object]) -> None:
    """A line without a name that costs something, or holds something, needs a person."""
    line = {"name": "", "plu": "", "children": [], "price": 0, **more}
    arrival = read(with_items(SOUP, promotions=[{"items": [line]}]))
    assert len(arrival.content.items) > 1
    assert "without a name" in arrival.attention


def test_a_line_is_read_as_it_is() -> None:
    """Name, code, price and notes are the cook's; a description stands in for both names."""
    (item,) = content(with_items(SOUP | {"notes": " hot ", "description": "thick"})).items
    assert item == Item(name="Soup", plu="S", price=500, remark="hot")
    assert content(with_items({"description": "thick"})).items[0].title == "thick"


def test_lines_in_objects_lists_and_words_are_read() -> None:
    """Lines numbered in an object, wrapped in lists, or bare words are all on the ticket."""
    order = content(with_items([SOUP, [TEA]], "Salt", None, 7))
    assert [title for *_, title in lines(order)] == ["Soup", "Tea", "Salt", "7"]
    assert len(order.problems) == 2
    numbered = {"id": "x1", "items": {"0": SOUP, "1": {"name": "Pie", "children": TEA}}}
    assert lines(content(numbered)) == [(0, 1, "Soup"), (0, 1, "Pie"), (1, 1, "Tea")]


def test_a_mass_of_problems_is_counted_not_listed() -> None:
    """A thousand bad lines do not bury the ticket in complaints."""
    order = content(with_items(*[{"name": f"n{n}", "quantity": "x"} for n in range(1000)]))
    assert len(order.items) == 1000
    assert len(order.problems) == 21
    assert order.problems[-1] == "… and 980 more"


def test_options_at_any_depth_are_read() -> None:
    """Options nested as deep as JSON is read at all are on the ticket, each level in its place."""
    levels = MAX_DEPTH // 2 - 2
    raw = '{"id":"x1","items":[' + '{"name":"x","children":[' * levels + "]}" * levels + "]}"
    order = content(raw.encode())
    assert [item.depth for item in order.items] == list(range(levels))
    assert stored(order) == order


def test_many_items_are_read() -> None:
    """A party's order of a thousand equal pies is one line of a thousand."""
    order = content(json.dumps(with_items(*[SOUP] * 1000)).encode())
    assert lines(order) == [(0, 1000, "Soup")]
