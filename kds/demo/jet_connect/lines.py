"""Items and options in JET Connect's shape: nothing has a quantity, what comes twice stands twice.

Source: KONF.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kds.demo.basket import Line
from kds.demo.drinks import DEPOSIT


def make_items(lines: Iterable[Line], *, options: bool = False) -> list[dict[str, Any]]:
    """Write lines and all under them, each piece as an object of its own.

    `options` have no notes. A bottle names the deposit that comes with it.
    """
    return [_piece(line, option=options) for line in lines for _ in range(line.quantity)]


def price_of(item: Mapping[str, Any]) -> int:
    """Return what an item costs with all that is under it, in minor units."""
    return int(item["price"]) + sum(map(price_of, item["children"]))


def deposits(lines: Iterable[Line]) -> int:
    """Return the bottle deposit of an order, in minor units."""
    return sum(line.quantity * line.price for line in lines if line.product == DEPOSIT)


def _piece(line: Line, *, option: bool) -> dict[str, Any]:
    product = line.product
    piece: dict[str, Any] = {
        "name": f"No {product.name}" if line.removed else product.name,
        "plu": product.plu,
        "price": line.price,
        "children": make_items(line.lines, options=True),
    }
    if product.deposit:
        piece["unitDepositAmount"] = product.deposit
    if not option:
        piece |= {"description": product.kitchen_name, "notes": line.remark}
    return piece
