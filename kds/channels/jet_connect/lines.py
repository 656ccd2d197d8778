"""The lines of a JET Connect order: it repeats what was ordered twice, a ticket counts it.

Source: KONF: an item has no quantity, so two burgers are two objects; what is in a promotion stands
only there. Grocery orders may have quantities (an integration of 2026).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kds.channels.body import text, whole
from kds.channels.jet_connect.spelling import folded, in_words
from kds.domain.items import Item, multiply_out

_PROMOTION = "promotion"


@dataclass(slots=True)
class _Line:
    """A line with those below it. Lines of one `sign` are equal but for their quantity."""

    item: Item = field(default_factory=Item)
    below: list["_Line"] = field(default_factory=list)
    sign: int = 0


def read_items(items: object, promotions: object, problems: list[str]) -> tuple[Item, ...]:
    """Return all lines in reading order, those of promotions last and marked as such."""
    signs: dict[object, int] = {}
    found = _tree(items, (), signs, problems)
    promoted = [
        [line for line in _each(folded(entry).get("items")) if not _is_empty(line, problems)]
        for entry in _each(promotions)
    ]
    found += _tree(promoted, (_PROMOTION,), signs, problems)
    return multiply_out(list(_flat(found)))


def _tree(
    value: object, marks: tuple[str, ...], signs: dict[object, int], problems: list[str]
) -> list[_Line]:
    """Read lines and all below them. A stack stands for the levels, so none is too deep."""
    top = _Line()
    levels = [(top, _each(value))]
    while levels:
        above, waiting = levels[-1]
        entry = next(waiting, None)
        if entry is None:
            levels.pop()
            above.below = _grouped(above.below)
            above.sign = _sign(above, signs)
            continue
        said = folded(entry)
        line = _Line(_item(entry, said, marks if len(levels) == 1 else (), problems))
        above.below.append(line)
        levels.append((line, _each(said.get("children") or said.get("items"))))
    return top.below


def _each(value: object) -> Iterator[object]:
    """Yield lines from a list, from lists in it, and from an object that numbers its lines."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting += reversed(found)
        elif isinstance(found, dict) and _numbers_lines(found):
            waiting += reversed(list(found.values()))
        elif found is not None:
            yield found


def _is_empty(line: object, problems: list[str]) -> bool:
    """Whether a promotion's line says nothing at all, as in the platform's own example of 2023.

    It stands there beside a promotion that takes something off; nothing in it could be cooked.
    """
    said = folded(line)
    empty = bool(said) and not any(value and written(value) for value in said.values())
    if empty:
        problems.append("a promotion without an item")
    return empty


def _numbers_lines(found: Mapping[object, object]) -> bool:
    """Whether an object holds lines by number or name, and is none itself."""
    is_line = any(str(name).lower() in ("items", "children") for name in found)
    return bool(found) and not is_line and all(isinstance(v, dict) for v in found.values())


def _item(
    entry: object, said: Mapping[str, object], marks: tuple[str, ...], problems: list[str]
) -> Item:
    if not said:
        name = text(entry)
        problems.append(f"a line that is no item: {name or type(entry).__name__}")
        return Item(name=name, marks=marks)
    get = said.get
    plu = text(get("plu"))
    name = text(get("name")) or ("" if plu else text(get("description")))
    if not name.strip() and not plu.strip():
        problems.append("a line without a name")
    return Item(
        name=name,
        quantity=_quantity(get("quantity"), name or plu or "a line", problems),
        plu=plu,
        price=amount(get("price")),
        remark=_remark(said),
        marks=marks,
    )


def _quantity(said: object, title: str, problems: list[str]) -> int:
    quantity = 1 if said is None else whole(said)
    if quantity is None or quantity < 1:
        problems.append(f"{title}: quantity {text(said) or type(said).__name__}")
    return 1 if quantity is None else quantity


def _remark(said: Mapping[str, object]) -> str:
    """Return the guest's words, and of groceries the weight and what to do without them."""
    grams = whole(said.get("netquantity"))
    preference = text(folded(said.get("substitution")).get("preference"))
    return "; ".join(
        filter(
            None,
            (
                written(said.get("notes") or said.get("note")),
                f"{grams} g" if grams else "",
                f"if sold out: {in_words(preference)}" if preference.strip() else "",
            ),
        )
    )


def written(value: object) -> str:
    """Return a note, also one that came as a list of texts or as an object that holds them."""
    waiting, found = [value], list[str]()
    while waiting:
        said = waiting.pop()
        if isinstance(said, list | dict):
            waiting += reversed(list(said if isinstance(said, list) else said.values()))
        elif words := text(said).strip():
            found.append(words)
    return "\n".join(found)


def amount(value: object) -> int | None:
    """Return minor units from a number, or from an object that holds it as inc_tax."""
    said = whole(value)
    return whole(folded(value).get("inctax")) if said is None else said


def _grouped(lines: list[_Line]) -> list[_Line]:
    """Return equal lines as one with their quantities added up, where the first of them stood."""
    first: dict[int, _Line] = {}
    for line in lines:
        known = first.setdefault(line.sign, line)
        if known is not line:
            together = known.item.quantity + line.item.quantity
            known.item = replace(known.item, quantity=together)
    return list(first.values())


def _sign(line: _Line, signs: dict[object, int]) -> int:
    """Return a number that equal lines share. A line of nothing is equal to no other."""
    alone = len(signs) if line.item.quantity < 1 else None
    below = tuple((part.sign, part.item.quantity) for part in line.below)
    return signs.setdefault((replace(line.item, quantity=1), below, alone), len(signs))


def _flat(lines: list[_Line]) -> Iterator[Item]:
    levels = [iter(lines)]
    while levels:
        line = next(levels[-1], None)
        if line is None:
            levels.pop()
            continue
        depth, quantity = len(levels) - 1, line.item.quantity
        yield replace(line.item, depth=depth, total_quantity=quantity)
        levels.append(iter(line.below))
