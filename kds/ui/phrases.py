"""Says in the cook's language what other parts say in English.

Kitchen, channels and stored orders know no languages: their sentences stay English on disk and in
logs, and are recognised here when they are shown.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kds.ui.phrase_book import PHRASES

_FIELD = re.compile(r"\{(\w+)\}")
# What stands in these is a phrase itself, in the last one several with commas between; in all
# others are names, numbers, words of others.
_PHRASES_INSIDE = frozenset({"problem", "reason", "word", "old_word", "new_word", "words"})
_SEVERAL = "words"
_NUMBERS = frozenset({"count", "status"})
# Phrases within phrases: no sentence of ours goes deeper, words of others may seem to.
_DEPTH = 4


class _Template(NamedTuple):
    phrase: str
    fields: tuple[str, ...]
    literals: tuple[str, ...]  # one more than fields: before, between and behind them

    def values(self, text: str) -> dict[str, str] | None:
        """Return what stands in the fields of a text, None if it is another phrase."""
        first, *between, last = self.literals
        at, end = len(first), len(text) - len(last)
        if at > end or not text.startswith(first) or not text.endswith(last):
            return None
        values: list[str] = []
        for literal in between:
            found = text.find(literal, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(literal)
        named = dict(zip(self.fields, [*values, text[at:end]], strict=True))
        wrong = (
            name for name, value in named.items() if name in _NUMBERS and not value.isdecimal()
        )
        return None if any(wrong) else named


def in_words(text: str) -> str:
    """Return an English text of the kitchen in the language of the screen.

    A text that is in no phrase book, such as what a platform says itself, stays as it is.
    """
    return _spoken(text, _DEPTH)


def is_known(text: str) -> bool:
    """Whether a text is in the phrase book."""
    return _recognised(text, _DEPTH) is not None


def _spoken(text: str, depth: int) -> str:
    found = _recognised(text, depth)
    if found is None:
        return text
    phrase, values = found
    translated = QCoreApplication.translate("Phrases", phrase)
    if not values:
        return translated
    spoken = {
        name: ", ".join(_spoken(part, depth - 1) for part in _inside(name, value)) or value
        for name, value in values.items()
    }
    return translated.format(**spoken)


def _inside(name: str, value: str) -> list[str]:
    """Return the phrases that a field holds, none for what is not to be translated."""
    if name not in _PHRASES_INSIDE:
        return []
    return value.split(", ") if name == _SEVERAL else [value]


def _template(phrase: str) -> _Template:
    pieces = _FIELD.split(phrase)
    return _Template(phrase, tuple(pieces[1::2]), tuple(pieces[::2]))


_EXACT = frozenset(phrase for phrase in PHRASES if not _FIELD.search(phrase))
# Those that begin with a field could be the end of any other: they come last. Of two that fit the
# one that says more itself is meant.
_TEMPLATES = sorted(
    (_template(phrase) for phrase in PHRASES if phrase not in _EXACT),
    key=lambda template: (not template.literals[0], -sum(map(len, template.literals))),
)


@lru_cache(maxsize=1024)
def _recognised(text: str, depth: int) -> tuple[str, Mapping[str, str]] | None:
    """Return the phrase that a text is, and what stands in its fields.

    One whose inner phrases are known too is meant rather than one where they would be words of
    others: that ends a sentence within a sentence where it ends.
    """
    if text in _EXACT:
        return text, {}
    loose = None
    for template in _TEMPLATES if depth else ():
        values = template.values(text)
        if values is None:
            continue
        inside = [part for name, value in values.items() for part in _inside(name, value)]
        if all(_recognised(part, depth - 1) for part in inside):
            return template.phrase, values
        loose = loose or (template.phrase, values)
    return loose
