"""Says of one order whether it is wanted, as `kds.store.finding` does with the index."""

import unicodedata

from kds.domain.order import Order
from kds.domain.summary import search_text, summary_of
from kds.store.finding import Wanted


def fits(order: Order, wanted: Wanted) -> bool:
    """Return whether an order is one of those that are wanted."""
    line = summary_of(order)
    for value, named in (
        (line.channel, wanted.channels),
        (line.source, wanted.sources),
        (line.kind, wanted.kinds),
        (line.state, wanted.states),
    ):
        if named and value not in named:
            return False
    missing = (
        wanted.since and line.received_at < wanted.since,
        wanted.until and line.received_at >= wanted.until,
        wanted.late and not line.late,
        wanted.cancelled and not line.cancelled_by,
        wanted.needed_help and not line.needed_help,
    )
    return not any(missing) and _has_words(order, wanted.words)


def _has_words(order: Order, words: str) -> bool:
    asked = [word for word in _words(words) if len(word) > 1]
    if not asked:
        return True
    text = search_text(order)
    known = _words(f"{text.number} {text.items} {text.notes} {text.guest}")
    return all(any(word.startswith(beginning) for word in known) for beginning in asked)


def _words(text: str) -> list[str]:
    """Return the words of a text without accents and case."""
    apart = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "".join(sign if sign.isalnum() else " " for sign in bare).split()
