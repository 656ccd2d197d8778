"""Items, accessories and meal parts in Orderconnect's shape. Source: JEAPI, GroupedBasketItems."""

import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from kds.demo.basket import Line


def make_group(line: Line, sub_id: int) -> dict[str, Any]:
    """Write a line of a basket and all under it as one of the GroupedBasketItems."""
    product = line.product
    card_number = product.plu.rpartition("-")[2]
    each = line.price + _extras(line.lines)
    return {
        "Quantity": line.quantity,
        "CombinedPrice": money(each * line.quantity),
        "MenuCardNumber": card_number,
        "OrderSubId": sub_id,
        "BasketItem": {
            "Name": product.name,
            "ProductId": number_of(product.plu),
            "ProductTypeId": 1,
            "UnitPrice": money(line.price),
            "CombinedPrice": money(each),
            "MenuCardNumber": card_number,
            "Synonym": "",
            "Discounts": [],
            "MultiBuyDiscounts": [],
            **_accessories(line.lines),
            "MealParts": [_meal_part(part, n) for n, part in enumerate(_parts(line.lines))],
        },
    }


def goods(lines: Sequence[Line]) -> int:
    """Return what lines cost together, in minor units."""
    return sum((line.price + _extras(line.lines)) * line.quantity for line in lines)


def money(minor: int) -> float:
    """Write minor units as the decimal of major ones that Just Eat sends."""
    return round(minor / 100, 2)


def number_of(plu: str) -> int:
    """Return the number under which Just Eat knows a product: the same for the same code."""
    return zlib.crc32(plu.encode()) % 900_000 + 100_000


def _extras(lines: Sequence[Line]) -> int:
    # A part of a meal costs nothing by itself, but what is added to it does.
    return goods(lines)


def _parts(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield what a combo is made of, also from combos in it: there is only one level of these."""
    for line in lines:
        if line.bundled:
            for _ in range(line.quantity):
                yield line
                yield from _parts(line.lines)


def _meal_part(part: Line, group: int) -> dict[str, Any]:
    return {
        "MealPartId": number_of(part.product.plu),
        "GroupId": group + 1,
        "Name": part.product.name,
        "Synonym": "",
        **_accessories(part.lines),
    }


def _accessories(lines: Sequence[Line]) -> dict[str, Any]:
    """Write options as required or optional; options of options stand beside them, by name.

    What is left out is an option as well, as there is no other place for it.
    """
    required: list[dict[str, Any]] = []
    optional: list[dict[str, Any]] = []
    for name, line, quantity in _options(lines, "", 1):
        code = number_of(line.product.plu)
        if quantity == 1 and not line.price and not line.removed:
            row = {"RequiredAccessoryId": code, "GroupId": len(required) + 1}
            required.append({**row, "Name": name, "UnitPrice": 0})
        else:
            priced = {"Quantity": quantity, "UnitPrice": money(line.price)}
            optional.append({"OptionalAccessoryId": code, "Name": name, **priced})
    return {"RequiredAccessories": required, "OptionalAccessories": optional}


def _options(lines: Sequence[Line], above: str, times: int) -> Iterator[tuple[str, Line, int]]:
    for line in lines:
        if not line.bundled:
            name = f"No {line.product.name}" if line.removed else line.product.name
            name = f"{above}: {name}" if above else name
            quantity = line.quantity * times
            yield name, line, quantity
            yield from _options(line.lines, name, quantity)
