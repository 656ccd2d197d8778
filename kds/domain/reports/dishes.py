"""Counts what was ordered and where it was made, and how each platform was told."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kds.domain.order import Order
from kds.domain.own_test import is_test
from kds.domain.reports.spread import Spread, Stage, spread_of
from kds.domain.routing import Routing
from kds.domain.steps import StepState
from kds.domain.summary import Summary, summary_of

# A dish that was in fewer orders says nothing about how long it takes.
ENOUGH_ORDERS = 5
# More orders behind a figure than that are not named one by one.
MOST_IDS = 2000


@dataclass(slots=True)
class Made:
    """In how many orders something was, how many pieces of it, how long those orders took.

    The times are those of whole orders: nobody measures a dish. `ids` are those orders, the first
    `MOST_IDS` that were counted.
    """

    orders: int = 0
    pieces: int = 0
    accept: Spread = field(default_factory=Spread)
    ready: Spread = field(default_factory=Spread)
    collected: Spread = field(default_factory=Spread)
    ids: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Telling:
    """How a platform was told: steps that it heard, and how long that took after they were due.

    `again` of all steps took more than one attempt, `refused` ended with a no; `ids` are the orders
    of both, the first `MOST_IDS` that were counted.
    """

    steps: int = 0
    again: int = 0
    refused: int = 0
    waiting: int = 0
    delay: Spread = field(default_factory=Spread)
    ids: list[str] = field(default_factory=list)


class Dishes:
    """The figures of one period that only whole orders have. Test orders are left out.

    `items`, `modifiers` and `left_out` (standard ingredients that guests did not want) are counted
    by the names that cooks read. What was cancelled was not made, and is not counted.
    """

    def __init__(self, routing: Routing) -> None:
        """Begin without orders; `routing` says which station makes what."""
        self._routing = routing
        self.items: dict[str, Made] = {}
        self.modifiers: dict[str, Made] = {}
        self.left_out: dict[str, Made] = {}
        self.stations: dict[str, Made] = {name: Made() for name in routing.names}
        self.tellings: dict[str, Telling] = {}

    def add(self, order: Order) -> None:
        """Count one order."""
        if is_test(order.content):
            return
        self._count_steps(order)
        if order.standing.cancelled_by:
            return
        line = summary_of(order)
        items = order.content.items
        pieces: dict[tuple[int, str], int] = {}
        for n, item in enumerate(items):
            kind = 0 if n == 0 or item.depth == 0 else 2 if item.removed else 1
            if item.title:
                pieces[kind, item.title] = pieces.get((kind, item.title), 0) + item.total_quantity
        tables = (self.items, self.modifiers, self.left_out)
        for (kind, title), count in pieces.items():
            _count(tables[kind].setdefault(title, Made()), count, line)
        if self.stations:
            self._count_stations(order, line)

    def settle(self) -> None:
        """Put all times in order, so that whoever shows them need not."""
        for table in (self.items, self.modifiers, self.left_out, self.stations):
            for made in table.values():
                for spread in (made.accept, made.ready, made.collected):
                    spread.settle()
        for telling in self.tellings.values():
            telling.delay.settle()

    def _count_stations(self, order: Order, line: Summary) -> None:
        places = self._routing.places(order)
        pieces: dict[str, int] = {}
        for item in places.cooked:
            for name in places.making[item]:
                count = order.content.items[item].total_quantity
                pieces[name] = pieces.get(name, 0) + count
        for name, count in pieces.items():
            _count(self.stations[name], count, line)

    def _count_steps(self, order: Order) -> None:
        for step in order.steps:
            telling = self.tellings.setdefault(order.channel, Telling())
            telling.steps += 1
            again = step.attempts > 1
            refused = step.state in (StepState.REFUSED, StepState.SETTLED_BY_HAND)
            telling.again += again
            telling.refused += refused
            if (again or refused) and telling.ids[-1:] != [order.id]:
                _keep(telling.ids, order.id)
            telling.waiting += step.waiting
            if step.told_at:
                telling.delay.add((step.told_at - step.due_at).total_seconds())


def _count(made: Made, pieces: int, line: Summary) -> None:
    made.orders += 1
    made.pieces += pieces
    made.accept.add(line.accept_s)
    made.ready.add(line.ready_s)
    made.collected.add(line.collected_s)
    _keep(made.ids, line.id)


def _keep(ids: list[str], order_id: str) -> None:
    if len(ids) < MOST_IDS:
        ids.append(order_id)


def busiest(table: dict[str, Made], most: int) -> list[tuple[str, Made]]:
    """Return what was made most often, by pieces."""
    return sorted(table.items(), key=lambda each: (-each[1].pieces, each[0]))[:most]


def slowest(
    table: dict[str, Made], most: int, stage: Stage = Stage.READY
) -> list[tuple[str, Made, float]]:
    """Return what the slowest orders held, with their median in seconds."""
    return sorted(_timed(table.items(), stage), key=lambda each: (-each[2], each[0]))[:most]


def _timed(made: Iterable[tuple[str, Made]], stage: Stage) -> Iterable[tuple[str, Made, float]]:
    for name, each in made:
        spread = spread_of(each, stage)
        median = spread.median
        if median is not None and len(spread) >= ENOUGH_ORDERS:
            yield name, each, median
