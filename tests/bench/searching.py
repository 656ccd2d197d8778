"""How long the first page of a search takes: a history of a million orders beside ten thousand."""

import json
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

from kds.clock import utc_now
from kds.demo.history.generating import Generated, generate
from kds.store.finding import Finder, Wanted
from tests.bench.figures import percentile

_UNTIL = date(2026, 11, 22)
_DAYS = 365
_WORDS = (
    *("chicken", "chick", "ch", "garlic bread", "no onion", "water", "nut allergy", "fries ma"),
    *("pepperoni", "burger cheese", "please", "street", "ann", "margherita extra", "zebra"),
)
_FILTERS: tuple[dict[str, object], ...] = (
    {},
    {},
    {"late": True},
    {"cancelled": True},
    {"needed_help": True, "kinds": ("eat in",)},
    {"sources": ("Wolt",), "kinds": ("curbside", "drive-through")},
    {"sources": ("Uber Eats", "DoorDash"), "late": True},
    {"states": ("cancelled",), "kinds": ("delivery",)},
    {"states": ("placed",)},
)
_ROUNDS = 400


def questions(seed: int) -> list[Wanted]:
    """Return what managers may look for: common and rare words, filters, days, all together."""
    rng = Random(seed)  # noqa: S311 - no secret
    asked = []
    end = utc_now().replace(year=_UNTIL.year, month=_UNTIL.month, day=_UNTIL.day)
    for _ in range(_ROUNDS):
        words = rng.choice(
            ("", rng.choice(_WORDS), rng.choice(_WORDS), f"{rng.randrange(10**4):04d}")
        )
        first = end - timedelta(days=rng.randrange(1, _DAYS))
        days: dict[str, object] = {}
        if rng.random() < 0.5:
            days = {"since": first, "until": first + timedelta(days=rng.choice((1, 7, 30)))}
        wish = {"words": words, **rng.choice(_FILTERS), **days}
        asked.append(Wanted(**wish))  # type: ignore[arg-type]  # fields by their names
    return asked


def measure(path: Path) -> list[float]:
    """Return how long each question took, in ms: the best of three, as others share the machine."""
    finder = Finder(path)
    taken = []
    for wanted in questions(1):
        times = []
        for _ in range(3):
            began = time.perf_counter()
            finder.find(wanted)
            times.append((time.perf_counter() - began) * 1000)
        taken.append(min(times))
    finder.close()
    return taken


def make(path: Path, orders: int) -> Path:
    """Make a history of so many orders, unless it is there already."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        generate(
            path,
            Generated(orders=orders, days=_DAYS, seed=1, until=_UNTIL),
            lambda _doing, _share: None,
        )
    return path


if __name__ == "__main__":
    found = measure(Path(sys.argv[1]))
    print(json.dumps({share: percentile(found, share) for share in (0.5, 0.9, 0.99, 0.999)}))
