"""Finds settings by the words that stand on the page."""

import unicodedata
from collections.abc import Iterator

from kds.ui.office.settings.words import GROUPS, Group, Words


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def found(asked: str) -> Iterator[tuple[Group, dict[str, Words]]]:
    """Yield the groups that have settings with all the words of `asked`, and those settings."""
    wanted = plain(asked).split()
    for group in GROUPS:
        title = group.title()
        fitting = {
            key: words
            for key, words in group.words().items()
            if all(word in plain(f"{title} {words.label} {words.text} {key}") for word in wanted)
        }
        if fitting:
            yield group, fitting
