"""An order as one line of figures, for lists and reports: how it went, and how long it took."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kds.domain.items import group_starts
from kds.domain.order import Order
from kds.domain.own_test import is_test
from kds.domain.steps import StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a list shows of an order; lengths of time in seconds, None where it never happened.

    `accept_s`, `ready_s` and `closed_s` count from its arrival, `collected_s` from READY to the
    hand-over. `promise_s` is how long after the promised time it was ready, less than 0 before it.
    `told_s` is the longest that a platform took to hear a step after it was due. `needed_help`
    means that a person had to look at it: it could not be read, or a step was refused.
    """

    id: str
    received_at: datetime
    number: str
    channel: str
    source: str
    kind: str
    state: str
    cancelled_by: str = ""
    cancel_reason: str = ""
    late: bool = False
    needed_help: bool = False
    refused: bool = False
    test: bool = False
    items: int = 0
    total: int | None = None
    decimals: int = 2
    currency: str = ""
    accept_s: float | None = None
    ready_s: float | None = None
    closed_s: float | None = None
    collected_s: float | None = None
    promise_s: float | None = None
    told_s: float | None = None


def summary_of(order: Order) -> Summary:
    """Return the figures of an order as it stands."""
    content, standing = order.content, order.standing
    received, due = order.received_at, order.due_at
    done_at = standing.ready_at or standing.closed_at
    promise = _seconds(done_at, due) if due and done_at else None
    refused = any(s.state in (StepState.REFUSED, StepState.SETTLED_BY_HAND) for s in order.steps)
    delays = [_seconds(step.told_at, step.due_at) for step in order.steps if step.told_at]
    starts = group_starts(content.items)
    return Summary(
        id=order.id,
        received_at=received,
        number=content.display_id or content.channel_order_id[-6:] or content.remote_id[-6:],
        channel=order.channel,
        source=content.source or order.channel,
        kind=content.order_type.value,
        state=order.state.value,
        cancelled_by=standing.cancelled_by,
        cancel_reason=standing.cancel_reason,
        late=promise is not None and promise > 0,
        needed_help=bool(order.attention or content.problems or refused or order.unseen),
        refused=refused,
        test=is_test(content),
        items=sum(content.items[start].total_quantity for start in starts),
        total=content.bill.total,
        decimals=content.bill.decimals,
        currency=content.bill.currency,
        accept_s=_seconds(standing.accepted_at, received),
        ready_s=_seconds(standing.ready_at, received),
        closed_s=_seconds(standing.closed_at, received),
        collected_s=_seconds(standing.closed_at, standing.ready_at),
        promise_s=promise,
        told_s=max((delay for delay in delays if delay is not None), default=None),
    )


def _seconds(at: datetime | None, since: datetime | None) -> float | None:
    return (at - since) / timedelta(seconds=1) if at and since else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchText:
    """The words by which an order is found. Names and addresses are the guest's own: personal.

    `marks` are words that nobody types: one for each thing that lists are filtered by.
    """

    number: str = ""
    items: str = ""
    notes: str = ""
    guest: str = ""
    marks: str = ""


_UNTYPED = "\N{LATIN LETTER REVERSED ESH LOOP}"
# People ask for "the one that ends in 928".
_LAST = (3, 4)


def number_words(number: str, ids: Iterable[str]) -> str:
    """Return the words by which an order of this number is found, with all else it is known by."""
    number = number.strip()
    ends = [number[-n:] for n in _LAST if len(number) > n]
    return " ".join(filter(None, [number, *ends, *ids]))


def mark(name: str, value: str = "") -> str:
    """Return the word that stands for a value of what lists are filtered by.

    It begins with a letter that is on no keyboard, so that no search finds it by chance.
    """
    return _UNTYPED + hashlib.sha256(f"{name}={value}".encode()).hexdigest()[:12]


def marks_of(summary: Summary) -> list[str]:
    """Return the marks of an order, by its figures."""
    named = [(name, str(getattr(summary, name))) for name in ("channel", "source", "kind", "state")]
    flags = {
        "late": summary.late,
        "cancelled": bool(summary.cancelled_by),
        "needed_help": summary.needed_help,
    }
    return [mark(*pair) for pair in named] + [mark(name) for name, on in flags.items() if on]


def search_text(order: Order) -> SearchText:
    """Return the words by which an order is found."""
    content, customer, address = order.content, order.content.customer, order.content.address
    remarks = [item.remark for item in content.items if item.remark]
    names = [f"{item.name} {item.kitchen_name} {item.plu}" for item in content.items]
    notes = [content.note, content.delivery_note, content.collection_note, customer.note, *remarks]
    guest = [customer.name, customer.company, customer.phone, customer.email]
    place = [address.street, address.number, address.postcode, address.city, address.extra]
    ids = (content.channel_order_id, content.remote_id, *content.other_ids)
    return SearchText(
        number=number_words(content.display_id, ids),
        items=" ".join(names),
        notes=" ".join(filter(None, notes)),
        guest=" ".join(filter(None, (*guest, *place, content.courier.name))),
        marks=" ".join(marks_of(summary_of(order))),
    )
