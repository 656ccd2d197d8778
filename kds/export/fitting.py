"""Says of one order whether it is wanted, as `kds.store.finding` does with the index."""

import unicodedata
from datetime import datetime

from kds.domain.order import Order
from kds.domain.summary import search_text, summary_of
from kds.store.wanted import Wanted, choices, picked


def fits(order: Order, wanted: Wanted) -> bool:
    """Return whether an order is one of those that are wanted."""
    line = summary_of(order)
    named = (
        *choices(wanted),
        ("cancel_reason", wanted.reasons),
        ("cancelled_by", wanted.cancelled_by),
        ("id", wanted.ids),
    )
    if any(values and getattr(line, name) not in values for name, values in named):
        return False
    was = {
        "late": line.late,
        "cancelled": bool(line.cancelled_by),
        "needed_help": line.needed_help,
    }
    if wanted.real and line.test:
        return False
    return (
        all(was[name] for name in picked(wanted))
        and _came_then(line.received_at, wanted)
        and _was_so_late(line.promise_s, wanted)
        and _has_words(order, wanted.words)
    )


def _came_then(at: datetime, wanted: Wanted) -> bool:
    if (wanted.since and at < wanted.since) or (wanted.until and at >= wanted.until):
        return False
    return not wanted.spans or any(since <= at < until for since, until in wanted.spans)


def _was_so_late(promise_s: float | None, wanted: Wanted) -> bool:
    if wanted.promise_s is None:
        return True
    more, most = wanted.promise_s
    return promise_s is not None and more < promise_s <= most


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
