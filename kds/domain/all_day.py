"""What is still to be made of each dish over all tickets: "all day", as kitchens call it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kds.domain.items import Item, group_starts
from kds.domain.order import Order
from kds.domain.routing import folded

# What follows from one line below an item: its name, and whether it is left out.
Extra = tuple[str, bool]


@dataclass(frozen=True, slots=True)
class Portion:
    """What one order adds to one total: how many, which of its items, with what."""

    count: int
    items: frozenset[int]
    extras: Mapping[Extra, int]


@dataclass(frozen=True, slots=True)
class Total:
    """How many of a dish are to be made, and how many of them with (or without) what.

    `extras` holds (name, whether it is left out, how many), the most of them first.
    """

    name: str
    count: int
    extras: tuple[tuple[str, bool, int], ...] = ()


def to_make(
    order: Order, items: Collection[int], *, with_extras: bool = True
) -> dict[str, Portion]:
    """Return what an order adds to the totals, by name, when these of its items are to be made."""
    lines = order.content.items
    bounds = [*group_starts(lines), len(lines)]
    found: dict[str, Portion] = {}
    for start, end in pairwise(bounds):
        if start not in items or lines[start].removed or not lines[start].total_quantity:
            continue
        name = _name(lines[start])
        before = found.get(name) or Portion(0, frozenset(), {})
        extras = dict(before.extras)
        for line in lines[start + 1 : end] if with_extras else ():
            key = _name(line), line.removed
            extras[key] = extras.get(key, 0) + line.total_quantity
        count = before.count + lines[start].total_quantity
        found[name] = Portion(count, before.items | {start}, extras)
    return found


def totals(portions: Iterable[Mapping[str, Portion]]) -> list[Total]:
    """Return the totals over what several orders add: the most first, then by name."""
    counts: dict[str, int] = {}
    extras: dict[str, dict[Extra, int]] = {}
    for order in portions:
        for name, portion in order.items():
            counts[name] = counts.get(name, 0) + portion.count
            known = extras.setdefault(name, {})
            for extra, count in portion.extras.items():
                known[extra] = known.get(extra, 0) + count
    names = sorted(counts, key=lambda name: (-counts[name], folded(name), name))
    return [Total(name, counts[name], _sorted(extras[name])) for name in names]


class Tally:
    """Keeps what each open order adds, so that only what has changed is counted anew."""

    def __init__(self, *, with_extras: bool = True) -> None:
        """Count nothing yet; extras only where somebody wants to see them."""
        self._with_extras = with_extras
        self._portions: dict[str, tuple[Order, Collection[int], dict[str, Portion]]] = {}
        self.totals: list[Total] = []

    def count(self, orders: Iterable[tuple[Order, Collection[int]]]) -> bool:
        """Count these orders, each with its items to be made; return whether anything changed."""
        known, fresh = self._portions, {}
        changed = False
        for order, items in orders:
            entry = known.get(order.id)
            if entry is None or entry[0] is not order or entry[1] != items:
                entry = order, items, to_make(order, items, with_extras=self._with_extras)
                changed = True
            fresh[order.id] = entry
        if not changed and fresh.keys() == known.keys():
            return False
        self._portions = fresh
        self.totals = totals(portions for _, _, portions in fresh.values())
        return True

    def holding(self, name: str) -> dict[str, frozenset[int]]:
        """Return the orders that a total is made of, each with its items in it."""
        return {
            key: portions[name].items
            for key, (_, _, portions) in self._portions.items()
            if name in portions
        }


def _name(line: Item) -> str:
    return " ".join(line.title.split())


def _sorted(extras: Mapping[Extra, int]) -> tuple[tuple[str, bool, int], ...]:
    found = [(name, removed, count) for (name, removed), count in extras.items() if count]
    return tuple(sorted(found, key=lambda each: (-each[2], folded(each[0]), each[0], each[1])))
