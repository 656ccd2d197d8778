"""Says in the cook's language what other parts say in English.

Kitchen, channels and stored orders know no languages: their sentences stay English on disk and in
logs, and are recognised here when they are shown.
"""

import re
from collections.abc import Iterable, Mapping
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
    beginning: str
    pattern: re.Pattern[str]


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


def _templates(phrases: Iterable[str]) -> list[_Template]:
    found = []
    for phrase in phrases:
        pieces = _FIELD.split(phrase)
        pattern = "".join(
            f"(?P<{piece}>{r'[0-9]+' if piece in _NUMBERS else '.*?'})"
            if n % 2
            else re.escape(piece)
            for n, piece in enumerate(pieces)
        )
        found.append(_Template(phrase, pieces[0], re.compile(pattern, re.DOTALL)))
    return found


_EXACT = frozenset(phrase for phrase in PHRASES if not _FIELD.search(phrase))
# Those that begin with a field could be the end of any other: they come last.
_PATTERNS = sorted(
    _templates(phrase for phrase in PHRASES if phrase not in _EXACT),
    key=lambda template: not template.beginning,
)


@lru_cache(maxsize=1024)
def _recognised(text: str) -> tuple[str, Mapping[str, str]] | None:
    if text in _EXACT:
        return text, {}
    for template in _PATTERNS:
        if text.startswith(template.beginning):
            match = template.pattern.fullmatch(text)
            if match:
                return template.phrase, match.groupdict()
    return None
