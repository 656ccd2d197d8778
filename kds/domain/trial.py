"""Rules tried on orders that came: what they would have meant, so that nobody sets up blindly."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kds.domain.items import Item, groups
from kds.domain.order import Order
from kds.domain.routing import Routing, Rule


@dataclass(frozen=True, slots=True)
class Trial:
    """How many of the items of some orders are meant, and their names, the commonest first."""

    fitting: int
    of: int
    names: tuple[str, ...]


def try_rules(orders: Iterable[Order], rules: Sequence[Rule]) -> Trial:
    """Return which items any of the rules means, in themselves or in what belongs to them."""

    def is_meant(order: Order, lines: Sequence[Item]) -> bool:
        sellers = order.content.source, order.channel
        made = [line for line in lines if not line.removed]
        return any(rule.fits(line, sellers) for rule in rules for line in made)

    return _tried(orders, is_meant)


def try_none(orders: Iterable[Order], routing: Routing) -> Trial:
    """Return which items that are cooked no station's rule means: they are made at every one."""
    rules = [rule for station in routing.stations for rule in station.rules]

    def is_left_over(order: Order, lines: Sequence[Item]) -> bool:
        sellers = order.content.source, order.channel
        made = [line for line in lines if not line.removed]
        meant = any(rule.fits(line, sellers) for rule in rules for line in made)
        return not meant and routing.is_food(order, lines[0])

    return _tried(orders, is_left_over)


def _tried(orders: Iterable[Order], is_meant: Callable[[Order, Sequence[Item]], bool]) -> Trial:
    names: Counter[str] = Counter()
    count = 0
    for order in orders:
        for lines in groups(order.content.items):
            count += 1
            if is_meant(order, lines):
                names[lines[0].title] += 1
    found = sorted(names, key=lambda name: (-names[name], name))
    return Trial(names.total(), count, tuple(found))
