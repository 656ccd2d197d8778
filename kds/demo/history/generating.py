"""Makes a history: orders that really lived, copied over as many days as are wanted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from kds.demo.history.arrivals import arrivals
from kds.demo.history.copies import Copy, Model
from kds.demo.history.lives import Lives, Load
from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.store.loading import Loader

ZONE = "Europe/Amsterdam"
_MODELS = 4000
_FEWEST_MODELS = 30
_COPIES = 3
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What is to be made: `orders` on `days` days, of which the last one is before `until`."""

    orders: int
    days: int
    seed: int
    until: date


class Past:
    """An order that has lived: while its guest was known, and a day later."""

    def __init__(self, order: Order, entries: list[Entry], erased: Model) -> None:
        """Keep both; most copies are of the erased one."""
        self._lived = order, entries
        self.erased = erased

    @cached_property
    def known(self) -> Model:
        """What copies of the last day are made of."""
        return Model(*self._lived)


def generate(path: Path, wanted: Generated, progress: Callable[[str, float], None]) -> None:
    """Write a history into a new database at `path`; the same one for the same wishes.

    As in a kitchen that ran all the time the guests of all but the last day are erased.

    `progress` hears what is being done and how much of it is (0 to 1).

    Raises:
        StoreUnavailable: it cannot be written.

    """
    pasts = _models(wanted, progress)
    loader = Loader(path)
    try:
        _load(loader, pasts, wanted, progress)
        progress("indexes", 0)
        loader.finish()
        progress("indexes", 1)
    finally:
        loader.close()


def _models(wanted: Generated, progress: Callable[[str, float], None]) -> dict[Load, list[Past]]:
    lives = Lives(wanted.seed)
    count = max(_FEWEST_MODELS, min(_MODELS, wanted.orders // _COPIES))
    pasts: dict[Load, list[Past]] = {load: [] for load in Load}
    for n in range(count):
        load = Load(n % len(Load))
        order = lives.live(load)
        entries = list(lives.store.journal(order.id))
        erased = lives.erase(order)
        model = Model(erased, lives.store.journal(order.id))
        pasts[load].append(Past(order, entries, model))
        if n % 50 == 0:
            progress("lives", n / count)
    lives.store.close()
    progress("lives", 1)
    return pasts


def _load(
    loader: Loader,
    pasts: dict[Load, list[Past]],
    wanted: Generated,
    progress: Callable[[str, float], None],
) -> None:
    row = 0
    early: list[tuple[str, tuple[object, ...]]] = []
    for copies in _batches(pasts, wanted):
        row += len(copies)
        first = row - len(copies) + 1
        rows = sorted(
            early + [entry for copy in copies for entry in copy.journal], key=lambda entry: entry[0]
        )
        # What of these happens after the next ones come in is written with those.
        last = str(copies[-1].journal[0][0])
        until = next((n for n, entry in enumerate(rows) if entry[0] > last), len(rows))
        early = rows[until:]
        loader.add(
            ((n, *copy.order) for n, copy in enumerate(copies, first)),
            (entry for _, entry in rows[:until]),
            ((n, *copy.history) for n, copy in enumerate(copies, first)),
            ((n, *copy.words) for n, copy in enumerate(copies, first) if not copy.young),
            ((n, *copy.words) for n, copy in enumerate(copies, first) if copy.young),
        )
        progress("orders", row / wanted.orders)
    loader.add((), (entry for _, entry in early), (), (), ())


def _batches(pasts: dict[Load, list[Past]], wanted: Generated) -> Iterator[list[Copy]]:
    rng = Random(f"{wanted.seed}/copies")  # noqa: S311 - a play, no secret
    batch: list[Copy] = []
    end = datetime.combine(wanted.until, time(), ZoneInfo(ZONE)).timestamp()
    for day in arrivals(rng, wanted.orders, wanted.until, wanted.days, ZONE):
        for at, busy in day.arrivals:
            past = _past(rng, pasts, busy)
            model = past.erased if at + past.erased.lasts < end else past.known
            batch.append(model.copy(at, rng, day.utc_offset))
            if len(batch) == _AT_ONCE:
                yield batch
                batch = []
    if batch:
        yield batch


def _past(rng: Random, pasts: dict[Load, list[Past]], busy: float) -> Past:
    dice = rng.random()
    load = Load.RUSH if dice < busy * busy * 0.5 else Load.QUIET if dice > busy else Load.USUAL
    return rng.choice(pasts[load])
