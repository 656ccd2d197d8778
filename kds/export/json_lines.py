"""Orders as JSON: an array with one order a line, modifiers nested in it as deep as they are."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import TextIO

from kds.domain.items import Item, with_open_levels
from kds.domain.order import Order
from kds.domain.own_test import is_test
from kds.export.guests import without_guest
from kds.export.include import Include


def write_json(orders: Iterator[Order], target: TextIO, include: Include) -> None:
    """Write an array of orders."""
    separator = "["
    for order in orders:
        target.write(separator + "\n" + order_json(order, include))
        separator = ","
    target.write("[]\n" if separator == "[" else "\n]\n")


def order_json(whole: Order, include: Include) -> str:
    """Return one order as a JSON object."""
    order = whole if include.guests else without_guest(whole)
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
        "received_at": iso(order.received_at),
        "placed_at": iso(content.placed_at),
        "pickup_at": iso(content.pickup_at),
        "delivery_at": iso(content.delivery_at),
        "due_at": iso(order.due_at),
        "time_zone": content.time_zone,
        "accepted_at": iso(standing.accepted_at),
        "ready_at": iso(standing.ready_at),
        "closed_at": iso(standing.closed_at),
        "cancelled_at": iso(standing.cancelled_at),
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
                "told_at": iso(step.told_at),
                "name": step.name,
                "state": step.state.value,
                "pressed_at": iso(step.pressed_at),
                "attempts": step.attempts,
                "problem": step.problem,
            }
            for step in order.steps
        ],
    }
    if include.guests:
        fields["customer"] = asdict(content.customer)
        fields["address"] = asdict(content.address)
        fields["delivery_note"] = content.delivery_note
        fields["driver"] = order.journey.driver or content.courier.name
        fields["driver_phone"] = order.journey.phone or content.courier.phone
    text = json.dumps(fields, ensure_ascii=False)
    return f'{text[:-1]}, "items": {_nested(content.items)}}}' if include.items else text


def iso(at: datetime | None) -> str | None:
    """Write an instant as JSON has it, in UTC."""
    return at.isoformat().replace("+00:00", "Z") if at else None


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
