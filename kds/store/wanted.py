"""What is looked for among all orders, and how the index and the lines of figures are asked."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kds.domain.summary import mark
from kds.store.document import stamp

# The index of arrivals is gone through once for each span.
_IN_SPANS = (
    "h.row IN (SELECT came.row FROM json_each(?) AS span CROSS JOIN history AS came"
    " WHERE came.received_at >= span.value ->> 0 AND came.received_at < span.value ->> 1)"
)
_IN_IDS = "h.row IN (SELECT row FROM history WHERE id IN (SELECT value FROM json_each(?)))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; everything that is empty or None does not matter.

    `words` as somebody types them: each must begin a word of the order, accents and case ignored.
    `since` and `until` bound the arrival, `until` excluded. `late`, `cancelled` and `needed_help`
    pick those that were.

    The rest are the orders behind a figure of a report: those that came in during any of `spans`
    (each as `since` and `until`), that somebody of `cancelled_by` cancelled for one of `reasons`,
    that were ready so many seconds after the promised time (`promise_s`: more than, at most), any
    of `ids`, and with `real` no test orders.
    """

    words: str = ""
    since: datetime | None = None
    until: datetime | None = None
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    late: bool = False
    cancelled: bool = False
    needed_help: bool = False
    spans: tuple[tuple[datetime, datetime], ...] = ()
    reasons: tuple[str, ...] = ()
    cancelled_by: tuple[str, ...] = ()
    promise_s: tuple[float, float] | None = None
    ids: tuple[str, ...] = ()
    real: bool = False


def choices(wanted: Wanted) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what one of several values is wanted of: names of columns, each with its values."""
    return (
        ("channel", wanted.channels),
        ("source", wanted.sources),
        ("kind", wanted.kinds),
        ("state", wanted.states),
    )


def picked(wanted: Wanted) -> list[str]:
    """Return the names of what orders must have been: late, cancelled, needed_help."""
    # Only what was cancelled has a reason for it, be it none.
    cancelled = wanted.cancelled or wanted.reasons or wanted.cancelled_by
    named = (
        ("late", wanted.late),
        ("cancelled", cancelled),
        ("needed_help", wanted.needed_help),
    )
    return [name for name, on in named if on]


def match_of(wanted: Wanted) -> str:
    """Return what the index understands: all words and marks that are wanted; "" for none.

    Each word is the beginning of one. A single letter is left out: it begins a word of nearly
    every order, and is but the first of what somebody is typing.
    """
    plain = "".join(sign if sign.isalnum() else " " for sign in wanted.words)
    terms = [f'"{word}"*' for word in plain.split() if len(word) > 1]
    for name, values in choices(wanted):
        if values:
            terms.append(f"({' OR '.join(mark(name, value) for value in values)})")
    return " AND ".join(terms + [mark(name) for name in picked(wanted)])


def exactly(wanted: Wanted) -> Iterator[tuple[str, Sequence[object]]]:
    """Yield conditions on the lines of figures, with their values, for what has no mark."""
    for column, names in (
        ("cancel_reason", wanted.reasons),
        ("cancelled_by", wanted.cancelled_by),
    ):
        if names:
            yield f"h.{column} IN ({', '.join('?' for _ in names)})", names
    if wanted.real:
        yield "h.test = 0", ()
    if wanted.ids:
        yield _IN_IDS, (json.dumps(wanted.ids),)
    if wanted.spans:
        yield _IN_SPANS, (json.dumps([[stamp(a), stamp(b)] for a, b in wanted.spans]),)
    if wanted.promise_s:
        yield "h.promise_s > ? AND h.promise_s <= ?", wanted.promise_s
