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
# What stands in these is a phrase itself; in all others are names, numbers, words of others.
_PHRASES_INSIDE = frozenset({"problem", "word", "old_word", "new_word"})
_NUMBERS = frozenset({"count", "status"})


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
    found = _recognised(text)
    if found is None:
        return text
    phrase, values = found
    translated = QCoreApplication.translate("Phrases", phrase)
    if not values:
        return translated
    spoken = {
        name: in_words(value) if name in _PHRASES_INSIDE else value
        for name, value in values.items()
    }
    return translated.format(**spoken)


def is_known(text: str) -> bool:
    """Whether a text is in the phrase book."""
    return _recognised(text) is not None


def _template(phrase: str) -> _Template:
    pieces = _FIELD.split(phrase)
    return _Template(phrase, tuple(pieces[1::2]), tuple(pieces[::2]))


_EXACT = frozenset(phrase for phrase in PHRASES if not _FIELD.search(phrase))
# Those that begin with a field could be the end of any other: they come last.
_TEMPLATES = sorted(
    (_template(phrase) for phrase in PHRASES if phrase not in _EXACT),
    key=lambda template: not template.literals[0],
)


@lru_cache(maxsize=1024)
def _recognised(text: str) -> tuple[str, Mapping[str, str]] | None:
    if text in _EXACT:
        return text, {}
    for template in _TEMPLATES:
        values = template.values(text)
        if values is not None:
            return template.phrase, values
    return None
