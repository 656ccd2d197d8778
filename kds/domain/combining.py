"""Identical items as one: what a cook makes twice in the same way can stand on one line."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from kds.domain.items import MOST_PIECES, Item, group_starts


@dataclass(frozen=True, slots=True)
class Portion:
    """Items that are made alike: the lines of the first of them, with the quantities of all.

    `items` are the places of the items that it stands for, `pieces` how many of each are made.
    """

    lines: tuple[Item, ...]
    items: tuple[int, ...]
    pieces: tuple[int, ...]

    @property
    def start(self) -> int:
        """The place of its first line."""
        return self.items[0]


def portions(lines: Sequence[Item], made: Collection[int], *, combine: bool) -> list[Portion]:
    """Return the items that are `made` (by their places), in order; identical ones as one.

    What the guest remarked of several pieces may be about one of them: such items stay alone.
    """
    found: dict[object, list[Portion]] = {}
    starts = group_starts(lines)
    bounds = [*starts, len(lines)]
    for start, end in zip(starts, bounds[1:], strict=True):
        if start in made:
            group = tuple(lines[start:end])
            key = _likeness(group) if combine and _may_combine(group) else start
            alone = Portion(group, (start,), (group[0].total_quantity,))
            found.setdefault(key, []).append(alone)
    return [_together(alike) for alike in found.values()]


def _may_combine(group: Sequence[Item]) -> bool:
    return group[0].quantity == 1 or not any(item.remark.strip() for item in group)


def _likeness(group: Sequence[Item]) -> object:
    """Return what is equal for items that are made alike: all but the item's own quantity."""
    return tuple(
        (
            item.depth,
            item.quantity if number else 1,
            item.title,
            item.remark.strip(),
            item.removed,
            item.allergens,
            item.marks,
        )
        for number, item in enumerate(group)
    )


def _together(alike: Sequence[Portion]) -> Portion:
    first = alike[0]
    if len(alike) == 1:
        return first
    same_lines = zip(*(portion.lines for portion in alike), strict=True)
    totals = [sum(line.total_quantity for line in same) for same in same_lines]
    return Portion(
        lines=tuple(
            replace(line, total_quantity=min(total, MOST_PIECES))
            for line, total in zip(first.lines, totals, strict=True)
        ),
        items=tuple(portion.start for portion in alike),
        pieces=tuple(portion.pieces[0] for portion in alike),
    )
