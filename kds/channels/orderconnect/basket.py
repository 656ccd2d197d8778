"""The lines of an Orderconnect order: items, their accessories, meal parts and theirs.

Source: JEAPI, ConnectOrder: GroupedBasketItems.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kds.channels.body import entries, fields, key, minor, text
from kds.channels.nested_lines import no_line, read_quantity
from kds.domain.items import Item, multiply_out

_BELOW = ("RequiredAccessories", "OptionalAccessories", "MealParts")

# Of these there is one for each of what they belong to. Source: JEAPI, they have no Quantity.
_WITHOUT_QUANTITY = ("RequiredAccessories", "MealParts")


_NOTES = ("CustomerNotes", "Notes", "Note", "Comment")


class _Entry(NamedTuple):
    value: object
    kind: str


def items(value: object, problems: list[str]) -> tuple[Item, ...]:
    """Return the lines in reading order, and add to `problems` what could not be read."""
    return multiply_out(list(_lines(value, problems)))


def _lines(value: object, problems: list[str]) -> Iterator[Item]:
    """Yield the lines. A stack stands for the levels, so that none is too deep."""
    levels = [_entries(value, "GroupedBasketItems")]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
            continue
        line = fields(entry.value)
        if not line:
            if unread := no_line(entry.value, len(levels) - 1, problems):
                yield unread
            continue
        # What is sold stands in an object of its own, beside how often.
        product = fields(key(line, "BasketItem")) or line
        yield _item(line, product, entry.kind, len(levels) - 1, problems)
        levels.append(_below(product))


def _below(product: Mapping[str, object]) -> Iterator[_Entry]:
    for kind in _BELOW:
        yield from _entries(key(product, kind), kind)


def _entries(value: object, kind: str) -> Iterator[_Entry]:
    """Yield the entries of a list, and of lists in it."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting += reversed(found)
        elif found is not None:
            yield _Entry(found, kind)


def _item(
    line: Mapping[str, object],
    product: Mapping[str, object],
    kind: str,
    depth: int,
    problems: list[str],
) -> Item:
    name = _name(product)
    code = key(product, "ProductId", "OptionalAccessoryId", "RequiredAccessoryId", "MealPartId")
    plu = text(code) or text(key(product, "MenuCardNumber")) or text(key(line, "MenuCardNumber"))
    if not name:
        problems.append("a line without a name")
    said = key(line, "Quantity")
    said = key(product, "Quantity") if said is None else said
    one_each = said is None and kind in _WITHOUT_QUANTITY
    quantity = 1 if one_each else read_quantity(said, name or plu, problems)
    return Item(
        depth=depth,
        name=name,
        quantity=quantity,
        total_quantity=quantity,
        plu=plu,
        price=minor(key(product, "UnitPrice")),
        # No specification has a note here; one that comes all the same is for the cook.
        remark=(text(key(product, *_NOTES)) or text(key(line, *_NOTES))).strip(),
        combo=any(True for _ in entries(key(product, "MealParts"))),
        in_bundle=kind == "MealParts",
    )


def _name(product: Mapping[str, object]) -> str:
    """Return the name, with the synonym where that says more: it may be the size ("330ml")."""
    name, synonym = text(key(product, "Name")).strip(), text(key(product, "Synonym")).strip()
    if not synonym or synonym.casefold() in name.casefold():
        return name
    return f"{name} ({synonym})" if name else synonym
