"""Which lines are cooked where: rules that the kitchen sets up, by name, code, tag and channel."""

import unicodedata
from collections.abc import Iterable, Sequence
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

    def missing(self, order: Order, *, beside: str = "") -> tuple[str, ...]:
        """Return the stations, but the one named `beside`, that have not done their part yet."""
        done, parts = set(order.standing.items_done), set(order.standing.parts_done)
        places = self.stations_of(order)
        open_at = {
            station
            for item in self.cooked(order)
            if item not in done
            for station in places[item]
            if (item, station) not in parts
        }
        names = (station.name for station in self.stations)
        return tuple(name for name in names if name in open_at and name != beside)

    def _making(self, lines: Sequence[Item], sellers: Sequence[str]) -> tuple[str, ...]:
        made = [line for line in lines if not line.removed]
        return tuple(
            station.name
            for station in self.stations
            if any(rule.fits(line, sellers) for rule in station.rules for line in made)
        )


NO_RULES = Routing()


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
