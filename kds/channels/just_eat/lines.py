"""The lines of a Just Eat order: `Items` in `Items`, to any depth. Source: JEAPI and PAPI."""

from collections.abc import Iterator, Mapping

from kds.channels.body import key, minor, text
from kds.channels.nested_lines import read_lines, read_quantity
from kds.domain.items import Item


def items(value: object, problems: list[str]) -> Iterator[Item]:
    """Return the lines in reading order, and name in `problems` what cannot be read.

    A quantity is taken as that per one of the line above: in the documented example two box meals
    hold one portion of fries, which can only mean one for each.
    """

    def read(line: Mapping[str, object], depth: int) -> Item:
        return _item(line, depth, problems)

    return read_lines(value, read, lambda line: key(line, "Items"), problems)


def _item(line: Mapping[str, object], depth: int, problems: list[str]) -> Item:
    name, plu = text(key(line, "Name")), text(key(line, "Reference"))
    size = text(key(line, "Synonym")).strip()
    quantity = read_quantity(key(line, "Quantity"), name or plu, problems)
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
