"""The lines of a Just Eat order: `Items` in `Items`, to any depth. Source: JEAPI and PAPI."""

from collections.abc import Iterator, Mapping

from kds.channels.body import fields, key, minor, text, whole
from kds.domain.items import Item


def items(value: object, problems: list[str]) -> Iterator[Item]:
    """Yield the lines in reading order, and name in `problems` what cannot be read.

    A quantity is taken as that per one of the line above: in the documented example two box meals
    hold one portion of fries, which can only mean one for each. A stack stands for the levels, so
    none is too deep.
    """
    levels = [_lines(value)]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
            continue
        line = fields(entry)
        if not line:
            name = text(entry)
            problems.append(f"a line that is no item: {name or type(entry).__name__}")
            if name:
                yield Item(depth=len(levels) - 1, name=name)
            continue
        yield _item(line, len(levels) - 1, problems)
        below = key(line, "Items")
        if below:
            levels.append(_lines(below))


def _lines(value: object) -> Iterator[object]:
    """Yield lines from a list, from lists in it, and from an object that numbers its lines."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting += reversed(found)
        elif isinstance(found, dict) and found and all(isinstance(v, dict) for v in found.values()):
            waiting += reversed(list(found.values()))
        elif found is not None:
            yield found


def _item(line: Mapping[str, object], depth: int, problems: list[str]) -> Item:
    name, plu = text(key(line, "Name")), text(key(line, "Reference"))
    size = text(key(line, "Synonym")).strip()
    said = key(line, "Quantity")
    quantity = whole(said)
    if quantity is None or quantity < 1:
        given = "no quantity" if said is None else f"quantity {text(said) or type(said).__name__}"
        problems.append(f"{name or plu or 'a line'}: {given}")
        quantity = 1 if quantity is None else quantity
    if not name and not plu and not size:
        problems.append("a line without a name")
    # The size stands apart (Fries, Regular; Cola, 330ml), and a cook must see it.
    titled = f"{name} ({size})" if name and size else name or size
    return Item(
        depth=depth,
        name=titled,
        quantity=quantity,
        total_quantity=quantity,
        plu=plu,
        price=minor(key(line, "UnitPrice")),
        remark=text(key(line, "CustomerNotes", "Notes", "Note", "Comment")),
    )
