"""The fields of one JSON object. What stands there and cannot be read is named, never raised."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeVar

from kds.channels.body import entries, fields, flag, instant, number, text, whole

_Value = TypeVar("_Value")

_SHOWN_CHARS = 40


class Fields:
    """Reads fields by name, in any letter case. A field that is missing, null or "" says nothing.

    `problems` is where to name what cannot be read; `within` stands before the names of fields.
    """

    def __init__(self, value: object, problems: list[str], within: str = "") -> None:
        """Take an object, or a list that holds nothing but one."""
        self._problems = problems
        self._within = within
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        said = fields(value).items()
        self._values = {name.lower(): each for name, each in said if each is not None}
        if value is not None and not isinstance(value, dict):
            self._unread(within.removesuffix("."), value)

    def __bool__(self) -> bool:
        """Whether anything at all was said."""
        return bool(self._values)

    def text(self, name: str) -> str:
        """Return a text, "" where there is none."""
        return self._read(name, lambda value: text(value) or None) or ""

    def whole(self, name: str, among: range | None = None) -> int | None:
        """Return a whole number; only one `among` these, where they are given."""

        def one_of_them(value: object) -> int | None:
            given = whole(value)
            return given if among is None or given in among else None

        return self._read(name, one_of_them)

    def flag(self, name: str) -> bool | None:
        """Return yes or no."""
        return self._read(name, flag)

    def instant(self, name: str) -> datetime | None:
        """Return an instant, as UTC."""
        return self._read(name, instant)

    def degrees(self, name: str, most: int) -> float | None:
        """Return degrees between -`most` and `most`."""

        def degrees(value: object) -> float | None:
            given = number(value)
            return given if given is not None and abs(given) <= most else None

        return self._read(name, degrees)

    def inner(self, name: str) -> "Fields":
        """Return the fields of an object that stands in a field."""
        return Fields(self._values.get(name), self._problems, f"{self._within}{name}.")

    def entries(self, name: str) -> Iterator[object]:
        """Yield the entries of a list."""
        return entries(self._values.get(name))

    def _read(self, name: str, reading: Callable[[object], _Value | None]) -> _Value | None:
        value = self._values.get(name)
        if value is None or value == "":
            return None
        found = reading(value)
        if found is None:
            self._unread(f"{self._within}{name}", value)
        return found

    def _unread(self, key: str, value: object) -> None:
        said = text(value)[:_SHOWN_CHARS] or type(value).__name__
        self._problems.append(f"{key} cannot be read: {said}")
