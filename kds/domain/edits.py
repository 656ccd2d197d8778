"""Which lines a new version of an order changed, found the way a cook would say it.

Items are compared as wholes first: one that only stands elsewhere has not changed. Of the others,
those of one name belong together, and their modifiers are compared in order.
"""

import difflib
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kds.domain.items import Item, group_starts
from kds.domain.wording import alike

# Above this many lines the comparison, quadratic at worst, would hold up the screen.
_COMPARED_LINES = 400
# As many lines without a partner are compared by the words of their names.
_COMPARED_NAMES = 20

_Key = tuple[int, int, bool, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One line that changed: `old` and `new` are the line as it was and is, None where it was not.

    `line` is its place in the new version (-1: gone), `item` that of the item it belongs to there
    (-1: the whole item is gone).
    """

    old: Item | None = None
    new: Item | None = None
    line: int = -1
    item: int = -1


@dataclass(frozen=True, slots=True)
class _Group:
    """An item with its modifiers; `start` is the place of its first line."""

    start: int
    lines: tuple[Item, ...]

    @property
    def title(self) -> str:
        return self.lines[0].title

    def key(self) -> tuple[_Key, ...]:
        return tuple(map(_key, self.lines))


def edits(before: Sequence[Item], after: Sequence[Item]) -> Iterator[Edit]:
    """Yield what changed from one version of the lines to the next, in reading order.

    A modifier of which only the item's quantity has changed is not named by itself.
    """
    old, new = _groups(before), _groups(after)
    partners = _partners(old, new)
    wanted = set(partners.values())
    place = 0

    def gone(until: int) -> Iterator[Edit]:
        """Yield the old items from `place` on that have no partner, those before `until`."""
        for number in range(place, until):
            if number not in wanted:
                yield from (Edit(old=line) for line in old[number].lines)

    for number, group in enumerate(new):
        partner = partners.get(number)
        if partner is None:
            until = place
            while until < len(old) and until not in wanted:
                until += 1
        else:
            until = max(place, partner)
        yield from gone(until)
        place = until
        if partner is None:
            for index, line in enumerate(group.lines, start=group.start):
                yield Edit(new=line, line=index, item=group.start)
        else:
            yield from _within(old[partner], group)
            place = max(place, partner + 1)
    yield from gone(len(old))


def _groups(lines: Sequence[Item]) -> list[_Group]:
    starts = group_starts(lines)
    bounds = [*starts, len(lines)]
    return [
        _Group(start, tuple(lines[start:end]))
        for start, end in zip(starts, bounds[1:], strict=True)
    ]


def _key(item: Item) -> _Key:
    return item.depth, item.quantity, item.removed, item.title, item.remark.strip()


def _partners(old: Sequence[_Group], new: Sequence[_Group]) -> dict[int, int]:
    """Return for the new items the old ones that they stand for: equal, of one name, or alike."""
    partners: dict[int, int] = {}
    free_old, free_new = [*range(len(old))], [*range(len(new))]
    for key_of in (_Group.key, lambda group: group.title):
        left: defaultdict[object, deque[int]] = defaultdict(deque)
        for number in free_old:
            left[key_of(old[number])].append(number)
        for number in free_new:
            same = left.get(key_of(new[number]))
            if same:
                partners[number] = same.popleft()
        taken = set(partners.values())
        free_old = [number for number in free_old if number not in taken]
        free_new = [number for number in free_new if number not in partners]
    if len(free_old) + len(free_new) <= _COMPARED_NAMES:
        waiting = deque(free_old)
        for number in free_new:
            found = next((n for n in waiting if alike(old[n].title, new[number].title)), None)
            if found is not None:
                partners[number] = found
                waiting.remove(found)
    return partners


def _within(old: _Group, new: _Group) -> Iterator[Edit]:
    """Yield what changed of one item: its own line first, then its modifiers."""
    if _key(old.lines[0]) != _key(new.lines[0]):
        yield Edit(old=old.lines[0], new=new.lines[0], line=new.start, item=new.start)
    before, now = old.lines[1:], new.lines[1:]
    for a, b in _different_runs([*map(_key, before)], [*map(_key, now)]):
        went = list(before[a.start : a.stop])
        partners: dict[int, Item] = {}
        for index in b if len(a) + len(b) <= _COMPARED_NAMES else ():
            was = next((item for item in went if _same_line(item, now[index])), None)
            if was is not None:
                partners[index] = was
                went.remove(was)
        for item in went:
            yield Edit(old=item, item=new.start)
        for index in b:
            line = new.start + 1 + index
            yield Edit(old=partners.get(index), new=now[index], line=line, item=new.start)


def _same_line(old: Item, new: Item) -> bool:
    return old.depth == new.depth and (old.title == new.title or alike(old.title, new.title))


def _different_runs(old: Sequence[_Key], new: Sequence[_Key]) -> Iterator[tuple[range, range]]:
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    a, b = old[first : len(old) - last], new[first : len(new) - last]
    if len(a) + len(b) > _COMPARED_LINES:
        yield range(first, len(old) - last), range(first, len(new) - last)
        return
    for tag, a1, a2, b1, b2 in difflib.SequenceMatcher(a=a, b=b, autojunk=False).get_opcodes():
        if tag != "equal":
            yield range(first + a1, first + a2), range(first + b1, first + b2)
