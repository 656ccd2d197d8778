"""A web shop's bodies that are not as documented: what is lost is named, the rest is kept."""

import json

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.order import OrderType
from tests.channels.any_json import WRONG, places, put
from tests.channels.web_shop_reading import FULL, content, lines, read, stored

ITEM = {"name": "Burger", "quantity": 1}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "it is not JSON"),
        (b"id=1&items=2", "it is not JSON"),
        (b"{", "it is not JSON"),
        (None, "not an order"),
        ([], "not an order"),
        ({}, "not an order"),
        ("order", "not an order"),
        ([{"id": "1"}, {"id": "2"}], "not an order"),
        ({"items": [ITEM]}, "without its id"),
        ({"id": None, "items": [ITEM]}, "without its id"),
        ({"id": "  ", "items": [ITEM]}, "without its id"),
        ({"id": {}, "items": [ITEM]}, "without its id"),
        ({"id": ".", "items": [ITEM]}, "without its id"),
        ({"id": "..", "items": [ITEM]}, "without its id"),
        ({"id": "1"}, "without items"),
        ({"id": "1", "items": []}, "without items"),
        ({"id": "1", "items": [7]}, "without items"),
        ({"id": "1", "items": [{"sku": " ", "quantity": 2}]}, "without a name"),
        ({"id": "1", "items": [ITEM | {"options": [{"quantity": 2}]}]}, "without a name"),
    ],
)
def test_an_order_that_a_person_must_look_at(body: object, said: str) -> None:
    """What cannot be cooked or told back asks for a person, in words."""
    arrival = read(body)
    assert arrival.kind is ArrivalKind.ORDER
    assert said in arrival.attention


@pytest.mark.parametrize(
    "body", [None, [], {}, "o-1", {"reason": "x"}, {"id": ""}, {"id": ".."}, {"id": [1]}]
)
def test_a_cancellation_of_nobody_knows_what(body: object) -> None:
    """A cancellation without an id is not dropped: a person gets to see it."""
    arrival = read(body, "cancellations")
    assert arrival.kind is ArrivalKind.ORDER
    assert arrival.attention == "A cancellation that does not say which order it means."


def test_a_cancellation_with_an_odd_rest_still_cancels() -> None:
    """Whatever stands beside its id, a cancellation stops its order."""
    arrival = read({"ID": "o-1", "reason": {}, "at": "soon"}, "cancellations")
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert (arrival.content.remote_id, arrival.reason) == ("o-1", "")
    assert arrival.content.problems == (
        "reason cannot be read: dict",
        "at cannot be read: soon",
    )


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"due_at": "soon"}, ["due_at cannot be read: soon"]),
        ({"placed_at": 5}, ["placed_at cannot be read: 5"]),
        ({"asap": "maybe"}, ["asap cannot be read: maybe"]),
        ({"total": 23.5}, ["total cannot be read: 23.5"]),
        ({"total": "23,50"}, ["total cannot be read: 23,50"]),
        ({"decimals": 7}, ["decimals cannot be read: 7"]),
        ({"note": ["a", "b"]}, ["note cannot be read: list"]),
        ({"note": True}, ["note cannot be read: bool"]),
        ({"type": "drone"}, ["order type drone is not known"]),
        ({"customer": "Jane"}, ["customer cannot be read: Jane"]),
        ({"address": {"latitude": 91}}, ["address.latitude cannot be read: 91"]),
        ({"address": {"longitude": "east"}}, ["address.longitude cannot be read: east"]),
        ({"address": [{}, {}]}, ["address cannot be read: list"]),
        ({"items": [ITEM, 7]}, ["items cannot be read: 7"]),
        ({"items": [ITEM | {"price": "x"}]}, ["items.price cannot be read: x"]),
        ({"items": [ITEM | {"quantity": "two"}]}, ["items.quantity cannot be read: two"]),
        ({"items": [ITEM | {"quantity": 0}]}, ["Burger: quantity 0"]),
        ({"items": [{"sku": "b", "quantity": -2}]}, ["a line: quantity -2"]),
        ({"note": "x" * 99, "table": ["x"]}, ["table cannot be read: list"]),
        ({"type": ["x" * 999]}, ["type cannot be read: list"]),
        ({"due_at": "x" * 999}, [f"due_at cannot be read: {'x' * 40}"]),
    ],
)
def test_what_cannot_be_read_is_named(changes: dict[str, object], problems: list[str]) -> None:
    """A field that cannot be read is named on the ticket with the start of what stood there."""
    said = content({"id": "1", "items": [ITEM], **changes})
    assert list(said.problems) == problems
    assert said.remote_id == "1"
    assert stored(said) == said


def test_an_unknown_type_is_not_guessed() -> None:
    """A kind of order that nobody knows is shown as unknown."""
    assert content({"id": "1", "type": "drone"}).order_type is OrderType.UNKNOWN


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (ITEM, [(0, 1, "Burger")]),
        ("Burger", [(0, 1, "Burger")]),
        (["Burger", None, ITEM], [(0, 1, "Burger"), (0, 1, "Burger")]),
        ([ITEM | {"options": {"name": "Salt"}}], [(0, 1, "Burger"), (1, 1, "Salt")]),
        ([ITEM | {"options": "Salt"}], [(0, 1, "Burger"), (1, 1, "Salt")]),
        ([ITEM | {"Options": [{"NAME": "Salt"}]}], [(0, 1, "Burger"), (1, 1, "Salt")]),
        ([ITEM | {"options": None}], [(0, 1, "Burger")]),
        ([{"sku": "B-1"}], [(0, 1, "B-1")]),
    ],
)
def test_lines_of_another_shape_are_read(
    items: object, expected: list[tuple[int, int, str]]
) -> None:
    """A line where a list should be, or a bare name, is a line that a cook can read."""
    assert lines(content({"id": "1", "items": items})) == expected


@pytest.mark.parametrize(
    ("name", "shown"),
    [("\ud800Fries", "Fries"), ("Fr\0ies\x1b[31m", "Fries[31m"), ("\ud800", "")],
)
def test_a_bare_name_can_be_kept_and_drawn(name: str, shown: str) -> None:
    """Whatever signs are in it, a line that is nothing but a name goes onto disk and ticket."""
    for items in ([name], [{"name": "Menu", "options": [name]}]):
        said = content({"id": "1", "items": items})
        assert said.items[-1].name == shown
        assert stored(said) == said


def test_options_may_nest_to_any_depth() -> None:
    """Options five hundred levels deep are read, kept and multiplied out."""
    raw = (
        b'{"id": "1", "items": ' + b'[{"name": "a", "options": ' * 500 + b"[]" + b"}]" * 500 + b"}"
    )
    said = content(raw)
    assert [item.depth for item in said.items] == list(range(500))
    assert stored(said) == said


def test_many_faults_are_counted() -> None:
    """A body full of faults names twenty of them and says how many more there are."""
    said = content({"id": "1", "items": [{"name": "x", "price": "?"}] * 100})
    assert len(said.problems) == 21
    assert said.problems[-1] == "… and 80 more"
    assert len(said.items) == 100


@pytest.mark.parametrize("entry", [value for value in WRONG if value is not None], ids=repr)
@pytest.mark.parametrize("depth", [0, 1])
def test_no_line_is_lost_in_silence(entry: object, depth: int) -> None:
    """Whatever stands among the lines is a line that a cook sees, or is named as unreadable."""
    items = [ITEM, entry] if depth == 0 else [ITEM | {"options": [entry]}]
    arrival = read({"id": "1", "items": items})
    seen = len(arrival.content.items) == 2
    assert seen or arrival.content.problems
    if seen and not arrival.content.items[1].name:
        assert "without a name" in arrival.attention


def test_a_key_that_comes_twice_is_read_where_it_says_something() -> None:
    """Of two spellings of a field the one that is not null counts."""
    assert content({"id": "1", "ID": None, "Note": None, "note": "hot"}).note == "hot"
    assert content({"id": "1", "ID": None}).remote_id == "1"


PLACES = places(FULL)


def test_every_place_takes_null_nothing_and_the_wrong_type() -> None:
    """A field that is null, missing or of another type costs only what it would have said."""
    for place in PLACES:
        for value in WRONG:
            said = read(put(FULL, place, value)).content
            assert stored(said) == said, (place, value)
            if place[0] != "id":
                assert said.remote_id == FULL["id"]
            if place[0] != "items":
                assert lines(said) == lines(content(FULL)), (place, value)
    for key in FULL:
        said = content({name: value for name, value in FULL.items() if name != key})
        assert said.problems == (), key
        assert stored(said) == said, key


def test_what_is_lost_is_always_named() -> None:
    """A value of another type either reads as what it plainly means, or stands in the problems."""
    for place in PLACES:
        wrong: list[object] = [[[]], [{"a": 1}, 2]]
        for value in wrong:
            if place[-1] in ("items", "options"):
                continue
            said = read(put(FULL, place, value)).content
            assert any(str(place[-1]) in problem for problem in said.problems) or isinstance(
                place[-1], int
            ), place


def test_the_same_order_in_other_clothes() -> None:
    """Numbers as texts, texts as numbers and keys in capitals read as the order they mean."""
    body = json.loads(json.dumps(FULL))
    body["total"], body["table"], body["asap"] = "2350", 7, "false"
    body["items"][0]["quantity"] = "2"
    body["address"]["latitude"] = "51.05"
    body = {key.upper(): value for key, value in body.items()}
    assert content(body) == content(FULL)
