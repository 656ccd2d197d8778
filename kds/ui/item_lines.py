"""The items of a ticket as blocks, with all that belongs to them, in the platform's order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kds.domain.combining import Portion, portions
from kds.domain.edits import Edit
from kds.domain.items import Item, group_starts
from kds.domain.order import Order
from kds.domain.routing import NO_RULES, Routing
from kds.ui.blocks import Block, Look, Mark, clean_name, quoted, reads_from_the_right
from kds.ui.phrases import in_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Manner:
    """How this kitchen reads the orders of a platform.

    `title` is the platform's name, `routing` says what is no food, `combine` whether identical
    items stand on one line.
    """

    title: str
    routing: Routing = NO_RULES
    combine: bool = False


def item_blocks(
    order: Order,
    manner: Manner,
    edits: Sequence[Edit] = (),
    only: frozenset[int] | None = None,
) -> Iterator[Block]:
    """Yield the items with their modifiers and remarks, what is no food in one line at the end.

    Lines that `edits` names are marked. Where `only` some items are shown, by the index of their
    line, all others are left out.
    """
    lines = order.content.items
    made = set(manner.routing.cooked(order))
    if only is not None:
        made &= only
    marks = {e.line: Mark.CHANGED if e.old else Mark.ADDED for e in edits if e.line >= 0}
    aside = _Aside()
    hidden = [start for start in group_starts(lines) if start not in made and only is None]
    for portion in portions(lines, made, combine=manner.combine):
        yield from _portion(order, portion, manner.routing, marks, aside)
    for portion in portions(lines, hidden, combine=False):
        for line in portion.lines:
            aside.add(line, below=line.depth > portion.lines[0].depth)
    if aside.texts:
        said = translate("Ticket", "No food: {lines}").format(lines=", ".join(aside.texts))
        yield Block(Look.ASIDE, said, rtl=reads_from_the_right(said))


class _Aside:
    """Collects the lines that are no food."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def add(self, line: Item, *, below: bool) -> None:
        text = f"{line.total_quantity}× {name_of(line)}"
        if line.remark.strip():
            text += f" “{clean_name(line.remark)}”"
        if below:
            self.texts[-1] += f" › {text}"
        else:
            self.texts.append(text)


def name_of(item: Item) -> str:
    """Return a line's name as it is drawn."""
    return clean_name(item.title) or translate("Ticket", "(no name)")


def _portion(
    order: Order, portion: Portion, routing: Routing, marks: Mapping[int, Mark], aside: _Aside
) -> Iterator[Block]:
    allergens: dict[str, None] = {}
    hidden_below = 0
    for number, line in enumerate(portion.lines):
        if hidden_below and line.depth >= hidden_below:
            aside.add(line, below=True)
            continue
        hidden_below = 0
        if number and not routing.is_food(order, line):
            aside.add(line, below=False)
            hidden_below = line.depth + 1
            continue
        allergens.update(dict.fromkeys(line.allergens))
        mark = _mark([marks.get(at + number) for at in portion.items]) if marks else None
        yield _line(line, portion, mark)
        if line.remark.strip():
            yield quoted(Look.REMARK, line.remark, items=portion.items, depth=line.depth)
    if allergens:
        names = ", ".join(clean_name(in_words(name)) for name in allergens)
        text = translate("Ticket", "Contains {allergens}").format(allergens=names)
        yield Block(Look.CONTAINS, text, spot=portion.start, items=portion.items)


def _mark(marks: Sequence[Mark | None]) -> Mark | None:
    """Return the mark of a line that stands for several."""
    if len({*marks}) == 1:
        return marks[0]
    return Mark.CHANGED


def _line(item: Item, portion: Portion, mark: Mark | None) -> Block:
    name, is_item = name_of(item), item is portion.lines[0]
    shows_quantity = is_item or item.total_quantity != 1
    return Block(
        Look.ITEM if is_item else Look.MODIFIER,
        name,
        quantity=f"{item.total_quantity}×" if shows_quantity else "",
        depth=item.depth,
        removed=item.removed,
        spot=portion.start,
        items=portion.items,
        pieces=portion.pieces,
        rtl=reads_from_the_right(name),
        mark=mark,
    )
