"""Reads JSON that nests deeper than Python's own reader can, which calls itself for each level.

It takes what the own reader takes (so also NaN and Infinity, which some senders write), with a
stack of open containers instead of recursion, and refuses what nests beyond any sense.
"""

import re
from collections.abc import Callable
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined] # the standard library's own

# Deeper than any menu; a body of nothing but brackets is refused long before it costs time.
MAX_DEPTH = 5_000

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WORDS: dict[str, object] = {
    "null": None,
    "true": True,
    "false": False,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}

_Container = dict[str, object] | list[object]


def parse_deep(text: str, parse_int: Callable[[str], object]) -> object:
    """Return the JSON value in `text`; `parse_int` turns the digits of a whole number into one.

    Raises:
        JSONDecodeError: it is not JSON, or nests more than `MAX_DEPTH` levels deep.

    """
    open_: list[tuple[_Container, str]] = []
    at, result = _skip(text, 0), None
    while True:
        value, at = _begin(text, at, parse_int)
        if isinstance(value, dict | list) and not _closes(text, at, value):
            if len(open_) >= MAX_DEPTH:
                raise JSONDecodeError(f"Nested more than {MAX_DEPTH} levels deep", text, at)
            key, at = _key(text, at) if isinstance(value, dict) else ("", at)
            open_.append((value, key))
            continue
        at = _skip(text, at + 1) if isinstance(value, dict | list) else at
        while True:
            if not open_:
                result = value
                break
            container, key = open_.pop()
            _put(container, key, value)
            if text[at : at + 1] == ",":
                at = _skip(text, at + 1)
                key, at = _key(text, at) if isinstance(container, dict) else ("", at)
                open_.append((container, key))
                break
            if not _closes(text, at, container):
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            value, at = container, _skip(text, at + 1)
        if not open_:
            break
    if at != len(text):
        raise JSONDecodeError("Extra data", text, at)
    return result


def _begin(text: str, at: int, parse_int: Callable[[str], object]) -> tuple[object, int]:
    """Read a scalar, or the opening of a container, and the space behind it."""
    sign = text[at : at + 1]
    if sign == "{":
        return {}, _skip(text, at + 1)
    if sign == "[":
        return [], _skip(text, at + 1)
    if sign == '"':
        value, at = scanstring(text, at + 1, True)  # noqa: FBT003 - its signature
        return value, _skip(text, at)
    if number := _NUMBER.match(text, at):
        digits = number.group()
        whole = number.group(1) is None and number.group(2) is None
        return (parse_int(digits) if whole else float(digits)), _skip(text, number.end())
    for word, value in _WORDS.items():
        if text.startswith(word, at):
            return value, _skip(text, at + len(word))
    raise JSONDecodeError("Expecting value", text, at)


def _key(text: str, at: int) -> tuple[str, int]:
    if text[at : at + 1] != '"':
        raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    key, at = scanstring(text, at + 1, True)  # noqa: FBT003 - its signature
    at = _skip(text, at)
    if text[at : at + 1] != ":":
        raise JSONDecodeError("Expecting ':' delimiter", text, at)
    return key, _skip(text, at + 1)


def _closes(text: str, at: int, container: _Container) -> bool:
    return text[at : at + 1] == ("}" if isinstance(container, dict) else "]")


def _put(container: _Container, key: str, value: object) -> None:
    if isinstance(container, dict):
        container[key] = value
    else:
        container.append(value)


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at
