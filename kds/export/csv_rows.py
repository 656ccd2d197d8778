"""Orders as CSV for spreadsheets: no cell is ever a formula, whoever wrote the order."""

import csv
import re
from collections.abc import Iterator
from typing import TextIO

from kds.domain.items import Item
from kds.domain.money import plain
from kds.domain.order import Order
from kds.export.guests import without_guest
from kds.export.include import Include
from kds.export.json_lines import iso

_ORDER = (
    "id", "channel", "source", "channel_order_id", "display_id", "state", "order_type",
    "received_at", "due_at", "accepted_at", "ready_at", "closed_at", "cancelled_at",
    "cancel_reason", "total", "decimals",
)  # fmt: skip
_LINE = (
    "line", "depth", "name", "plu", "quantity", "total_quantity", "removed", "price", "remark",
)  # fmt: skip
_REST = ("note", "steps")
_GUEST = (
    "customer_name", "customer_company", "customer_phone", "customer_phone_code",
    "customer_email", "customer_note", "street", "street_number", "postcode", "city",
    "address_extra", "delivery_note", "driver", "driver_phone",
)  # fmt: skip

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
# A spreadsheet takes what begins with a sign for a formula, some of them also after what nobody
# sees, and in other widths.
_SIGNS = r"=+\-@\u2212"
_WIDE = (
    r"\u207a\u207b\u207c\u208a\u208b\u208c\u2a75\u2a76\ufb29"
    r"\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20"
)
_UNSEEN = (
    r"\s\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd"
    r"\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
# Where a semicolon or tab parts cells, and at the start of a line, another cell begins. A run of
# what parts and of blanks is taken as a whole, so that no text is gone through twice.
_PARTS = re.compile("[;\\t\\r\\n\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029]")
_FORMULA = re.compile(f"((?:^|[;{_UNSEEN}])[;{_UNSEEN}]*+)([{_SIGNS}{_WIDE}]?)")
_MAYBE = re.compile(f"[{_SIGNS}{_WIDE}]|^[\\t\\r\\n\\x00]")
_BAD_START = re.compile(r"[\t\r\n\x00]")


def write_csv(orders: Iterator[Order], target: TextIO, include: Include) -> None:
    """Write a header, and a row for each line of each order, or without lines one for each order.

    An order that has no lines has one row in any case. Amounts are decimal numbers, instants UTC.
    """
    table = csv.writer(target, lineterminator="\r\n")
    lines, guest = (_LINE if include.items else ()), (_GUEST if include.guests else ())
    table.writerow((*_ORDER, *lines, *_REST, *guest))
    for whole in orders:
        order = whole if include.guests else without_guest(whole)
        head = [safe(value) for value in _head(order)]
        rest = [*_rest(order), *(_guest(order) if include.guests else ())]
        tail = [safe(value) for value in rest]
        items = (order.content.items or (None,)) if include.items else (None,)
        for number, item in enumerate(items, start=1):
            line = _line(number, item, order) if include.items else ()
            table.writerow([*head, *(safe(value) for value in line), *tail])


def safe(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers.

    An apostrophe stands before whatever could be one, which is what spreadsheets understand.
    """
    if value is None:
        return ""
    # Most cells hold nothing of all this, which is said faster.
    if not isinstance(value, str) or not _MAYBE.search(value) or _NUMBER.fullmatch(value):
        return value
    text = _FORMULA.sub(_as_text, value)
    return f"'{text}" if _BAD_START.match(text) else text


def _as_text(found: re.Match[str]) -> str:
    before, sign = found.groups()
    begins = sign and (found.start() == 0 or _PARTS.search(before))
    return f"{before}'{sign}" if begins else found[0]


def _head(order: Order) -> tuple[object, ...]:
    content, standing, bill = order.content, order.standing, order.content.bill
    return (
        order.id, order.channel, content.source, content.channel_order_id, content.display_id,
        order.state.value, content.order_type.value, iso(order.received_at), iso(order.due_at),
        iso(standing.accepted_at), iso(standing.ready_at), iso(standing.closed_at),
        iso(standing.cancelled_at), standing.cancel_reason,
        "" if bill.total is None else plain(bill.total, bill.decimals), bill.decimals,
    )  # fmt: skip


def _line(number: int, item: Item | None, order: Order) -> tuple[object, ...]:
    if item is None:
        return ("",) * len(_LINE)
    price = "" if item.price is None else plain(item.price, order.content.bill.decimals)
    return (
        number, item.depth, item.name, item.plu, item.quantity, item.total_quantity,
        int(item.removed), price, item.remark,
    )  # fmt: skip


def _rest(order: Order) -> tuple[object, ...]:
    steps = (f"{step.code}@{iso(step.told_at) or step.state.value}" for step in order.steps)
    return order.content.note, " ".join(steps)


def _guest(order: Order) -> tuple[object, ...]:
    content, journey = order.content, order.journey
    who, where = content.customer, content.address
    return (
        who.name, who.company, who.phone, who.phone_access_code, who.email, who.note,
        where.street, where.number, where.postcode, where.city, where.extra,
        content.delivery_note, journey.driver or content.courier.name,
        journey.phone or content.courier.phone,
    )  # fmt: skip
