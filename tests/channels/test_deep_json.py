"""The reader for very deep bodies agrees with Python's own on everything that one can read."""

import json
import math
from json import JSONDecodeError

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kds.channels.deep_json import MAX_DEPTH, parse_deep

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(SCALARS, lambda below: st.lists(below) | st.dictionaries(st.text(), below))
SPACES = st.sampled_from(["", " ", "\n", "\t \r\n"])


def same(one: object, other: object) -> bool:
    """Compare, with NaN the same as NaN."""
    return json.dumps(one) == json.dumps(other)


@given(value=VALUES, before=SPACES, after=SPACES, indent=st.sampled_from([None, 0, 2]))
def test_what_python_writes_is_read(
    value: object, before: str, after: str, indent: int | None
) -> None:
    """Any JSON value, however it is spaced, is read as Python reads it."""
    text = before + json.dumps(value, indent=indent, ensure_ascii=False) + after

    assert same(parse_deep(text, int), json.loads(text))


@given(value=VALUES, cut=st.integers(0, 400), put=st.sampled_from([*'{}[],:"\\0-.eE \x01', "tru"]))
@example(value={"a": 1}, cut=7, put=",")
@example(value=[1], cut=2, put=",")
@example(value=1, cut=0, put="0")
def test_what_python_refuses_is_refused(value: object, cut: int, put: str) -> None:
    """A spoilt text is refused by both or read alike by both."""
    text = json.dumps(value)
    text = text[:cut] + put + text[cut + 1 :]
    try:
        expected = json.loads(text)
    except JSONDecodeError:
        with pytest.raises(JSONDecodeError):
            parse_deep(text, int)
    else:
        assert same(parse_deep(text, int), expected)


@pytest.mark.parametrize("text", ["NaN", "[Infinity, -Infinity]", "1e999", '{"a": -0.0}'])
def test_odd_numbers_are_read_as_python_does(text: str) -> None:
    """What some senders write instead of a number is read as Python's own reader takes it."""
    assert same(parse_deep(text, int), json.loads(text))


def test_it_reads_as_deep_as_it_says_and_no_deeper() -> None:
    """At the limit everything is read; one level more is refused at once."""
    assert parse_deep("[" * MAX_DEPTH + "7" + "]" * MAX_DEPTH, int) is not None
    with pytest.raises(JSONDecodeError, match="deep"):
        parse_deep("[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2), int)
    assert math.isnan(float(str(parse_deep("NaN", int))))
