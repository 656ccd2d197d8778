"""Raw bodies without their personal fields: every other byte stays as it came."""

import json
import re
from collections.abc import Collection
from functools import cache

from kds.channels.body import NotJson, parse

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)
_BETWEEN = re.compile(r"[_\-\s]+")
_BOM = "\ufeff"
_NOTHING = "null"
_WORTH_LOOKING_FOR = 4

# Personal wherever they stand, also in fields that a platform may add one day.
_ANYWHERE = (
    *("**.email", "**.emailaddress", "**.firstname", "**.lastname", "**.phonemaskingcode"),
    *("**.phoneaccesscode", "**.customername", "**.displayphonenumber", "**.tin", "**.taxnumber"),
)
# What guests are called may be the name of a dish.
_DISHES = ("items", "promotions", "basketinfo")


def emptied(raw: bytes, paths: Collection[str], words: Collection[str] = ()) -> bytes | None:
    """Return a JSON body with null wherever something personal stood; None if it is no such thing.

    `paths` name fields from the top, in small letters without "_", "-" or blanks; lists on the way
    count for nothing, "**" stands for any way, "!" before a path keeps what would fall with the
    rest. Texts that hold one of `words` fall too, but for those of dishes.
    """
    try:
        value = parse(raw)
    except NotJson:
        return None
    if not isinstance(value, dict | list):
        return None
    personal = _pattern(tuple(p for p in paths if not p.startswith("!")) + _ANYWHERE)
    kept = tuple(path[1:] for path in paths if path.startswith("!"))
    found = tuple(w.casefold() for w in words if len(w) >= _WORTH_LOOKING_FOR)
    text = raw.decode(errors="replace").removeprefix(_BOM)
    return _Emptying(text, personal, kept, found).run().encode()


class _Emptying:
    """One walk over the tokens of a body. A list stands for the levels, so none is too deep."""

    def __init__(
        self, text: str, personal: re.Pattern[str], kept: tuple[str, ...], words: tuple[str, ...]
    ) -> None:
        self._text, self._personal, self._kept, self._words = text, personal, kept, words
        self._objects: list[bool] = []  # of each level, whether it is an object
        self._names: list[str] = []  # of each level, the field that we are in; "" in lists
        self._out: list[str] = []
        self._copied = 0
        self._left_out: int | None = None  # the level at which something is left out

    def run(self) -> str:
        """Return the text that is left."""
        is_name = False
        for token in _TOKEN.finditer(self._text):
            sign = token[0]
            if sign in "{[":
                self._begin(token.start())
                self._objects.append(sign == "{")
                self._names.append("")
                is_name = sign == "{"
            elif sign in "}]":
                self._objects.pop()
                self._names.pop()
                is_name = False
                self._end(token.end())
            elif sign == ",":
                is_name = self._objects[-1]
            elif sign == ":":
                is_name = False
            elif is_name:
                self._names[-1] = _BETWEEN.sub("", _string(sign)).lower()
            elif self._left_out is None and sign != _NOTHING and self._falls(sign):
                self._replace(token.start(), token.end())
        self._out.append(self._text[self._copied :])
        return "".join(self._out)

    def _begin(self, start: int) -> None:
        if self._left_out is not None:
            return
        path = self._path()
        whole = self._personal.fullmatch(path) and not any(
            kept == path or kept.startswith(f"{path}.") for kept in self._kept
        )
        if whole:
            self._left_out = len(self._objects)
            self._out.append(self._text[self._copied : start])

    def _end(self, end: int) -> None:
        if self._left_out == len(self._objects):
            self._out.append(_NOTHING)
            self._copied, self._left_out = end, None

    def _falls(self, sign: str) -> bool:
        path = self._path()
        if self._personal.fullmatch(path):
            return path not in self._kept
        if not self._words or not sign.startswith('"') or path.startswith(_DISHES):
            return False
        said = _string(sign).casefold()
        return any(word in said for word in self._words)

    def _replace(self, start: int, end: int) -> None:
        self._out += [self._text[self._copied : start], _NOTHING]
        self._copied = end

    def _path(self) -> str:
        return ".".join(filter(None, self._names))


def _string(sign: str) -> str:
    try:
        return str(json.loads(sign))
    except ValueError:
        return sign.strip('"')


@cache
def _pattern(paths: tuple[str, ...]) -> re.Pattern[str]:
    """Return what fits a path or anything below it."""
    return re.compile("|".join(f"{_one(path)}(?:\\..*)?" for path in paths), re.DOTALL)


def _one(path: str) -> str:
    return re.escape(path).replace(r"\*\*\.", r"(?:.*\.)?")
