"""Which lines are cooked where: rules that the kitchen sets up, by name, code, tag and channel."""

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache

from kds.domain.items import Item, group_starts
from kds.domain.order import Order

_ORDINARY_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which lines a rule means; every word that is given must fit.

    `name` stands somewhere in the line's name, whatever its case and accents. `plu` is its code,
    where * stands for anything. `tag` is one of its marks. `channel` stands somewhere in the name
    of the selling channel, or of the platform.
    """

    name: str = ""
    plu: str = ""
    tag: str = ""
    channel: str = ""

    def fits(self, item: Item, sellers: Iterable[str]) -> bool:
        """Say whether a line that was sold by `sellers` is meant; one without words means none."""
        if not (self.name or self.plu or self.tag or self.channel):
            return False
        # Most lines have no mark, so that this is asked first.
        if self.tag and not (item.marks and folded(self.tag) in map(folded, item.marks)):
            return False
        if self.name:
            name = _folded_name(self.name)
            if name not in _folded_name(item.name) and name not in _folded_name(item.kitchen_name):
                return False
        return (not self.plu or fnmatchcase(item.plu.casefold(), self.plu.casefold())) and (
            not self.channel or any(folded(self.channel) in folded(s) for s in sellers)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A place in the kitchen, and the rules, any of which says that something is made there."""

    name: str
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Routing:
    """The kitchen's stations in its own order, and the rules for lines that nobody cooks."""

    stations: tuple[Station, ...] = ()
    not_food: tuple[Rule, ...] = ()

    def is_food(self, order: Order, item: Item) -> bool:
        """Say whether somebody makes this line of an order."""
        sellers = _sellers(order)
        for rule in self.not_food:  # noqa: SIM110 - asked for every line, and faster than any()
            if rule.fits(item, sellers):
                return False
        return True

    def cooked(self, order: Order) -> tuple[int, ...]:
        """Return the indexes of the items that are made; all of them where none would be left."""
        items = order.content.items
        starts = group_starts(items)
        if not self.not_food:
            return starts
        return tuple(n for n in starts if self.is_food(order, items[n])) or starts

    def stations_of(self, order: Order) -> dict[int, tuple[str, ...]]:
        """Return for each item (the index of its line) the stations that make it or a part of it.

        An item that no rule means is made at every station, so that none is overlooked.
        """
        items, sellers = order.content.items, _sellers(order)
        starts = group_starts(items)
        every = tuple(station.name for station in self.stations)
        bounds = [*starts, len(items)]
        return {
            start: self._making(items[start:end], sellers) or every
            for start, end in zip(starts, bounds[1:], strict=True)
        }

    def places(self, order: Order) -> "Places":
        """Return where what of an order is made."""
        return Places(order, self.stations_of(order), frozenset(self.cooked(order)), self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all stations, in the kitchen's order."""
        return tuple(station.name for station in self.stations)

    def items_at(self, order: Order, shown: Collection[str]) -> frozenset[int]:
        """Return the items that are made, or a part of them, at any of the stations `shown`."""
        return self.places(order).items_at(shown)

    def missing(self, order: Order, *, beside: str = "") -> tuple[str, ...]:
        """Return the stations, but the one named `beside`, that have not done their part yet."""
        return tuple(name for name in self.places(order).missing() if name != beside)

    def _making(self, lines: Sequence[Item], sellers: Sequence[str]) -> tuple[str, ...]:
        made = [line for line in lines if not line.removed]
        return tuple(
            station.name
            for station in self.stations
            if any(rule.fits(line, sellers) for rule in station.rules for line in made)
        )


@dataclass(frozen=True, slots=True)
class Places:
    """Where what of one order is made: each item's stations, and which items are made at all."""

    order: Order
    making: Mapping[int, tuple[str, ...]]
    cooked: frozenset[int]
    names: tuple[str, ...]

    def items_at(self, shown: Collection[str]) -> frozenset[int]:
        """Return the items that are made, or a part of them, at any of the stations `shown`."""
        return frozenset(n for n in self.cooked if not set(shown).isdisjoint(self.making[n]))

    def done(self, shown: Collection[str] = ()) -> frozenset[int]:
        """Return the items with nothing left to do at the stations `shown` (none: anywhere).

        A part that was done at a station that does not exist any more is missed by nobody.
        """
        whole, parts = set(self.order.standing.items_done), set(self.order.standing.parts_done)
        found = whole & self.making.keys()
        for item, making in self.making.items():
            mine = {(item, name) for name in making if not shown or name in shown}
            if mine and mine <= parts:
                found.add(item)
        return frozenset(found)

    def missing(self) -> tuple[str, ...]:
        """Return the stations that have not done their part yet, in the kitchen's order."""
        done, parts = self.done(), set(self.order.standing.parts_done)
        open_at = {
            name
            for item in self.cooked - done
            for name in self.making[item]
            if (item, name) not in parts
        }
        return tuple(name for name in self.names if name in open_at)


NO_RULES = Routing()


@lru_cache(maxsize=8192)  # the same names come again and again
def folded(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.lower().strip()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).strip()


@lru_cache(maxsize=4096)
def _known_name(name: str) -> str:
    return folded(name)


def _folded_name(name: str) -> str:
    """Return a name folded; menus say the same ones again and again, only long ones are odd."""
    return _known_name(name) if len(name) <= _ORDINARY_NAME else folded(name)


def _sellers(order: Order) -> tuple[str, str]:
    return order.content.source, order.channel
