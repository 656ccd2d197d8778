"""Makes a history: orders that really lived, copied over as many days as are wanted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from kds.demo.history.arrivals import Day, arrivals
from kds.demo.history.copies import Copy, Model
from kds.demo.history.lives import Lives, Load
from kds.store.loading import Loader

ZONE = "Europe/Amsterdam"
_MODELS = 4000
_FEWEST_MODELS = 30
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What is to be made: `orders` on `days` days, of which the last one is before `until`."""

    orders: int
    days: int
    seed: int
    until: date


def generate(path: Path, wanted: Generated, progress: Callable[[str, float], None]) -> None:
    """Write a history into a new database at `path`; the same one for the same wishes.

    `progress` hears what is being done and how much of it is (0 to 1).

    Raises:
        StoreUnavailable: it cannot be written.

    """
    models = _models(wanted, progress)
    loader = Loader(path)
    try:
        _load(loader, models, wanted, progress)
        progress("indexes", 0)
        loader.finish()
        progress("indexes", 1)
    finally:
        loader.close()


def _models(wanted: Generated, progress: Callable[[str, float], None]) -> dict[Load, list[Model]]:
    lives = Lives(wanted.seed)
    count = max(_FEWEST_MODELS, min(_MODELS, wanted.orders))
    models: dict[Load, list[Model]] = {load: [] for load in Load}
    for n in range(count):
        load = Load(n % len(Load))
        order = lives.live(load)
        models[load].append(Model(order, lives.store.journal(order.id)))
        if n % 50 == 0:
            progress("lives", n / count)
    lives.store.close()
    progress("lives", 1)
    return models


def _load(
    loader: Loader,
    models: dict[Load, list[Model]],
    wanted: Generated,
    progress: Callable[[str, float], None],
) -> None:
    row = 0
    early: list[tuple[str, tuple[object, ...]]] = []
    for copies in _batches(models, wanted):
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


def _batches(models: dict[Load, list[Model]], wanted: Generated) -> Iterator[list[Copy]]:
    rng = Random(f"{wanted.seed}/copies")  # noqa: S311 - a play, no secret
    batch: list[Copy] = []
    for day in arrivals(rng, wanted.orders, wanted.until, wanted.days, ZONE):
        for at, busy in day.arrivals:
            batch.append(_copy(rng, models, day, at, busy))
            if len(batch) == _AT_ONCE:
                yield batch
                batch = []
    if batch:
        yield batch


def _copy(rng: Random, models: dict[Load, list[Model]], day: Day, at: int, busy: float) -> Copy:
    dice = rng.random()
    load = Load.RUSH if dice < busy * busy * 0.5 else Load.QUIET if dice > busy else Load.USUAL
    return rng.choice(models[load]).copy(at, rng, day.utc_offset)
