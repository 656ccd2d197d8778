"""Any JSON at all, and any place in a body to put it."""

import copy

from hypothesis import strategies as st

NAMES = [
    "Burger",
    "🍕",
    "شاورما",
    "\ud800",
    "a\0b",
    "null",
    "1e999",
    "-5",
    "2026-03-14T18:00:00Z",
    "",
]
NUMBERS = [0, -1, 100, 10**15, 10**16, 10**400, 1e300, -0.0, 0.1, float("inf"), float("nan")]

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.sampled_from(NAMES)
    | st.sampled_from(NUMBERS)
)

# What every field is tried with.
WRONG: list[object] = [None, [], {}, [[]], [{}], [None], [{"a": 1}, 2], "text", 7, -1.5, True]


def json_values(*keys: str) -> st.SearchStrategy[object]:
    """Return any JSON values whose objects hold these keys."""
    return st.recursive(
        SCALARS,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from([*keys, "x"]), inner, max_size=4)
        ),
    )


def places(value: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """List every place in a JSON value, the outermost left out."""
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    found = [here] if here else []
    for key, below in inner:
        found += places(below, (*here, key))
    return found


def put(value: object, place: tuple[str | int, ...], new: object) -> object:
    """Return a copy of a JSON value with something else in one place."""
    whole = copy.deepcopy(value)
    spot: object = whole
    for key in place[:-1]:
        spot = spot[key]  # type: ignore[index]  # the place came from this very value
    spot[place[-1]] = new  # type: ignore[index]
    return whole
