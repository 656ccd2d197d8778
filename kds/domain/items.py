"""The lines of an order. A tree of items and modifiers is kept flat, each line with its depth.

A menu may nest modifiers to any depth. The lines stand in reading order, each one level deeper than
the line it belongs to, so nothing that walks them recurses and no depth is too deep.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line: an item (depth 0) or a modifier of the nearest line above that is less deep.

    `quantity` is per one of its parent, `total_quantity` is multiplied out (what the cook makes).
    `price` is per unit in minor units. `removed` marks a standard ingredient that is left out.
    `allergens` and `marks` (alcohol, bottle deposit, ...) are the product's, as set up in the menu.
    """

    depth: int = 0
    name: str = ""
    kitchen_name: str = ""
    quantity: int = 1
    total_quantity: int = 1
    plu: str = ""
    price: int | None = None
    remark: str = ""
    removed: bool = False
    combo: bool = False
    in_bundle: bool = False
    allergens: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name a cook reads: the kitchen's own where there is one."""
        return self.kitchen_name.strip() or self.name.strip() or self.plu.strip()


# A product of nested quantities beyond this is a broken menu, and must not grow without end.
MOST_PIECES = 999_999


def as_cooked(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return the lines without what no cook acts on: prices and codes."""
    return tuple(replace(item, price=None, plu="" if item.name else item.plu) for item in items)


def multiply_out(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return the lines with `total_quantity` set: a modifier's quantity is per one of its parent.

    Source: Deliverect, "how to interpret modifiers": total = modifier quantity x product quantity.
    """
    above: list[int] = []
    result: list[Item] = []
    for item in items:
        del above[item.depth :]
        total = min(item.quantity * (above[-1] if above else 1), MOST_PIECES)
        above.append(total)
        result.append(item if total == item.total_quantity else replace(item, total_quantity=total))
    return tuple(result)


def with_open_levels(items: Sequence[Item]) -> Iterator[tuple[Item, int]]:
    """Yield each line with how many levels end behind it: the tree, without recursion."""
    for number, item in enumerate(items, start=1):
        next_depth = items[number].depth if number < len(items) else 0
        yield item, item.depth + 1 - next_depth


def group_starts(items: Sequence[Item]) -> tuple[int, ...]:
    """Return the indexes of the lines that a cook ticks off: each item, not its modifiers.

    A first line that claims a depth still counts as an item, so that no line belongs to nothing.
    """
    return tuple(n for n, item in enumerate(items) if item.depth == 0 or n == 0)


def groups(items: Sequence[Item]) -> list[tuple[Item, ...]]:
    """Return each item together with its modifiers."""
    bounds = [*group_starts(items), len(items)]
    return [tuple(items[a:b]) for a, b in itertools.pairwise(bounds)]


def line_text(item: Item) -> str:
    """One line in words: quantity, removal, name and remark; deeper lines start with "›"."""
    indent = "› " if item.depth else ""
    no = "NO " if item.removed else ""
    remark = f" “{item.remark.strip()}”" if item.remark.strip() else ""
    return f"{indent}{item.total_quantity}× {no}{item.title}{remark}"


def carry_over(
    done: Sequence[int], before: Sequence[Item], after: Sequence[Item]
) -> tuple[int, ...]:
    """Map the indexes of done items to a new version: what changed at all is not done."""
    was_done = set(done)
    left: dict[tuple[Item, ...], int] = {}
    for start, group in zip(group_starts(before), groups(as_cooked(before)), strict=True):
        if start in was_done:
            left[group] = left.get(group, 0) + 1
    kept: list[int] = []
    for start, group in zip(group_starts(after), groups(as_cooked(after)), strict=True):
        if left.get(group, 0) > 0:
            left[group] -= 1
            kept.append(start)
    return tuple(kept)


def carried_parts(
    parts: Sequence[tuple[int, str]], before: Sequence[Item], after: Sequence[Item]
) -> tuple[tuple[int, str], ...]:
    """Map what each station has done (an item's index, the station) to a new version."""
    stations = dict.fromkeys(station for _, station in parts)
    return tuple(
        (item, station)
        for station in stations
        for item in carry_over([n for n, name in parts if name == station], before, after)
    )
