"""Items and sub-items in Deliverect's shape."""

from collections.abc import Iterable, Mapping
from random import Random
from typing import Any

from kds.demo.basket import Line
from kds.demo.chance import chance

# Source: Deliverect, "Glossary POS orders": productType 1 is a product, 2 a modifier.
_PRODUCT, _MODIFIER = 1, 2


def make_item(rng: Random, line: Line, *, scale: int, remarks: bool) -> dict[str, Any]:
    """Write a line and all under it. Cents are multiplied by `scale` (1, or 10 for 3 decimals).

    With `remarks` the item has the key `remark`, be it empty; its sub-items never have it.
    """
    product = line.product
    item: dict[str, Any] = {
        "plu": product.plu,
        "name": product.name,
        "kitchenName": product.kitchen_name,
        "sortOrder": 0,
        "price": line.price * scale,
        "quantity": line.quantity,
        "productType": _MODIFIER if line.option else _PRODUCT,
        "isInternal": False,
        "productTags": [int(tag) for tag in product.tags],
        "subItems": [make_item(rng, sub, scale=scale, remarks=False) for sub in line.lines],
    }
    if remarks:
        item["remark"] = line.remark
    if product.combo:
        item |= {"isCombo": True, "pluProps": {"S": "1"}}
    if line.bundled:
        item["inBundle"] = True
    if line.removed:
        item["modifierAction"] = "NO"
    elif line.option and chance(rng, 0.1):
        item["modifierAction"] = "ADD"
    if line.option and not line.removed and chance(rng, 0.15):
        # The same option at another price than in another group: an overload.
        item["pluProps"] = {"O": str(int(line.price > 0))}
    if not line.option and chance(rng, 0.1):
        item |= {"workstations": [], "categoryInfo": {}}
    return item


def goods(items: Iterable[Mapping[str, Any]]) -> int:
    """Return what the items cost together, in minor units.

    Source: Deliverect, "How to interpret modifiers": a modifier's quantity is per one of its
    parent.
    """
    return sum(item["quantity"] * (item["price"] + goods(item["subItems"])) for item in items)
