"""`export`: every order as JSON or CSV, while the program runs.

JSON is an array of orders with nested modifiers; CSV has a row for each item or modifier.
"""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from kds.domain.items import Item, with_open_levels
from kds.domain.money import plain
from kds.domain.order import Order
from kds.domain.own_test import is_test
from kds.store.history import every_order

_COLUMNS = (
    "id", "channel", "source", "channel_order_id", "display_id", "state", "order_type",
    "received_at", "due_at", "accepted_at", "ready_at", "closed_at", "cancelled_at",
    "cancel_reason", "total", "decimals", "line", "depth", "name", "plu", "quantity",
    "total_quantity", "removed", "price", "remark", "note", "steps",
)  # fmt: skip

# A spreadsheet takes a cell that begins like this for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def run(data_dir: Path, form: str, output: Path | None) -> int:
    """Write all orders of a data folder in `form` ("json" or "csv") to a file or the terminal.

    Raises:
        StoreUnavailable: there are none, or they cannot be read.
        OSError: the file cannot be written.

    """
    orders = every_order(data_dir / "kds.db")
    write = write_json if form == "json" else write_csv
    with ExitStack() as stack:
        target: TextIO = sys.stdout
        if output:
            target = stack.enter_context(output.open("w", encoding="utf-8", newline=""))
        elif isinstance(target, TextIOWrapper):
            target.reconfigure(encoding="utf-8", newline="")
        try:
            write(orders, target)
            target.flush()
        except BrokenPipeError:
            # Whoever read it has seen enough, as `head` does.
            sys.stderr.close()
    return 0


def write_json(orders: Iterator[Order], target: TextIO) -> None:
    """Write an array of orders, one a line."""
    separator = "["
    for order in orders:
        target.write(separator + "\n" + order_json(order))
        separator = ","
    target.write("[]\n" if separator == "[" else "\n]\n")


def order_json(order: Order) -> str:
    """Return one order as a JSON object; its items are nested as deep as they are."""
    content, bill, standing = order.content, order.content.bill, order.standing
    fields: dict[str, object] = {
        "id": order.id,
        "channel": order.channel,
        "platform_id": content.remote_id,
        "channel_order_id": content.channel_order_id,
        "display_id": content.display_id,
        "source": content.source,
        "state": order.state.value,
        "order_type": content.order_type.value,
        "received_at": _iso(order.received_at),
        "placed_at": _iso(content.placed_at),
        "pickup_at": _iso(content.pickup_at),
        "delivery_at": _iso(content.delivery_at),
        "due_at": _iso(order.due_at),
        "time_zone": content.time_zone,
        "accepted_at": _iso(standing.accepted_at),
        "ready_at": _iso(standing.ready_at),
        "closed_at": _iso(standing.closed_at),
        "cancelled_at": _iso(standing.cancelled_at),
        "cancelled_by": standing.cancelled_by,
        "cancel_reason": standing.cancel_reason,
        "revision": order.revision,
        "repeats": order.repeats,
        "attention": order.attention,
        "problems": list(content.problems),
        "note": content.note,
        "table": content.table,
        "test": is_test(content),
        "cutlery": content.cutlery,
        "courier": content.courier.deliverer,
        "payment": {
            "type": bill.payment,
            "paid": bill.paid,
            "decimals": bill.decimals,
            "currency": bill.currency,
            "total": bill.total,
            "due": bill.due,
            "rebate": bill.rebate,
            "discount_total": bill.discount_total,
            "tip": bill.tip,
            "driver_tip": bill.driver_tip,
            "delivery_cost": bill.delivery_cost,
            "service_charge": bill.service_charge,
            "bag_fee": bill.bag_fee,
            "tax_total": bill.tax_total,
        },
        "steps": [
            {
                "code": step.code,
                "told_at": _iso(step.told_at),
                "name": step.name,
                "state": step.state.value,
                "pressed_at": _iso(step.pressed_at),
                "attempts": step.attempts,
                "problem": step.problem,
            }
            for step in order.steps
        ],
    }
    text = json.dumps(fields, ensure_ascii=False)
    return f'{text[:-1]}, "items": {_nested(order.content.items)}}}'


def _nested(items: tuple[Item, ...]) -> str:
    """Write the lines as nested arrays. Written by hand: `json` cannot nest this deep."""
    parts = ["["]
    for item, ends in with_open_levels(items):
        if parts[-1].endswith("}"):
            parts.append(", ")
        line = json.dumps(
            {
                "name": item.name,
                "quantity": item.quantity,
                "total_quantity": item.total_quantity,
                "plu": item.plu,
                "kitchen_name": item.kitchen_name,
                "price": item.price,
                "remark": item.remark,
                "removed": item.removed,
                "allergens": item.allergens,
                "marks": item.marks,
            },
            ensure_ascii=False,
        )
        parts.append(line[:-1] + ', "modifiers": [' + "]}" * ends)
    return "".join(parts) + "]"


def write_csv(orders: Iterator[Order], target: TextIO) -> None:
    """Write a header and a row for each line of each order; an order without lines has one row."""
    table = csv.writer(target, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for order in orders:
        content, standing, bill = order.content, order.standing, order.content.bill
        head = (
            order.id, order.channel, content.source, content.channel_order_id, content.display_id,
            order.state.value, content.order_type.value, _iso(order.received_at),
            _iso(order.due_at), _iso(standing.accepted_at), _iso(standing.ready_at),
            _iso(standing.closed_at), _iso(standing.cancelled_at), standing.cancel_reason,
            "" if bill.total is None else plain(bill.total, bill.decimals), bill.decimals,
        )  # fmt: skip
        tail = (
            content.note,
            " ".join(
                f"{step.code}@{_iso(step.told_at) or step.state.value}" for step in order.steps
            ),
        )
        for number, item in enumerate(content.items or (None,), start=1):
            line = (
                (
                    number, item.depth, item.name, item.plu, item.quantity, item.total_quantity,
                    int(item.removed),
                    "" if item.price is None else plain(item.price, bill.decimals), item.remark,
                )
                if item
                else ("",) * 9
            )  # fmt: skip
            table.writerow([_safe(value) for value in (*head, *line, *tail)])


def _safe(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS) and not _is_number(value):
        return "'" + value
    return "" if value is None else value


def _is_number(value: str) -> bool:
    return value.removeprefix("-").replace(".", "", 1).isdecimal()


def _iso(at: datetime | None) -> str | None:
    return at.isoformat().replace("+00:00", "Z") if at else None
