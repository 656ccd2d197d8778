"""Raw bodies without persons: what is left is the same JSON with nulls in it."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.emptying import emptied

PATHS = ("customer", "items.**.remark", "guest", "!guest.zone")
NAMES = st.sampled_from(["customer", "Remark", "items", "guest", "zone", "e_mail", "a", "b"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('aé"\\\n\0☃🍕', max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


def without(value: object, path: tuple[str, ...] = ()) -> object:
    """Do the same in the simplest way."""
    way = ".".join(path)
    below_guest = path[:1] == ("guest",) and way != "guest.zone"
    personal = (
        path[:1] == ("customer",)
        or (path[:1] == ("items",) and "remark" in path[1:])
        or "email" in path
        or below_guest
    )
    if isinstance(value, dict) and not (personal and way != "guest"):
        return {k: without(v, (*path, k.lower().replace("_", ""))) for k, v in value.items()}
    if isinstance(value, list) and not (personal and way != "guest"):
        return [without(inner, path) for inner in value]
    return None if personal else value


@settings(max_examples=200)
@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_it_is_the_same_json_with_nulls(body: dict[str, object]) -> None:
    """Whatever a body looks like, exactly what its paths name is null in what is left."""
    left = emptied(json.dumps(body).encode(), PATHS)
    assert left is not None
    assert json.loads(left) == without(body)


def test_every_other_byte_stays() -> None:
    """Blanks, long numbers and odd spellings stay as they came, and depth does not matter."""
    raw = b'{ "Customer" : {"x": [1, {"y": "Ann"}]}, "n": 1.50, "items": [{"remark":"a","q":2}]}'
    assert emptied(raw, PATHS) == (
        b'{ "Customer" : null, "n": 1.50, "items": [{"remark":null,"q":2}]}'
    )
    deep = b'{"a":' * 3000 + b'{"customer": "Ann", "email": "ann@x"}' + b"}" * 3000
    left = emptied(deep, PATHS)
    assert left is not None
    assert b"ann@x" not in left


def test_what_is_known_of_a_person_falls_anywhere() -> None:
    """A name in a field that nobody knows falls too, but the dish of that name stays."""
    raw = b'{"new": "call Margherita", "items": [{"name": "Pizza Margherita"}],'
    raw += b' "t": "M\\u0061rgherita"}'
    assert emptied(raw, PATHS, ["Margherita"]) == (
        b'{"new": null, "items": [{"name": "Pizza Margherita"}], "t": null}'
    )


def test_what_cannot_be_read_is_no_body() -> None:
    """What is no JSON object or list has to go whole."""
    assert [emptied(raw, PATHS) for raw in (b"", b"{", b'"Ann"', b"7", b"\xff")] == [None] * 5
