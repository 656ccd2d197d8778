"""Rows 6 to 8: what many open tickets, a long history and a whole life of an order cost."""

import shutil
import tempfile
import time
from pathlib import Path

from tests.bench import searching
from tests.bench.figures import line, median, percentile
from tests.bench.history import add_history
from tests.bench.lives import lives
from tests.bench.load import requests
from tests.bench.sides import folder_side

_ROUNDS = 3
_STARTS = 7
_HISTORY = 1_000_000


async def page_change() -> list[str]:
    """Row 6: from a tap on a page button to the painted page, 500 open tickets beside 40."""
    times: dict[int, list[float]] = {40: [], 500: []}
    with tempfile.TemporaryDirectory() as folder:
        for count in times:
            await _open_orders(Path(folder) / str(count), count)
        for _ in range(_ROUNDS):
            for count, found in times.items():
                async with folder_side("tests.bench.turns", Path(folder) / str(count)) as side:
                    await side.process.wait()
                found.append(percentile(side.touches["page"], 0.99))
    ratio = median([many / few for many, few in zip(times[500], times[40], strict=True)])
    figures = f"{median(times[500]):.1f} ms", f"{median(times[40]):.1f} ms", f"{ratio:.2f}"
    return [line("page change, p99, 500 open tickets beside 40", *figures, "at most 1.5")]


async def start() -> list[str]:
    """Row 7: from the start of the program to the painted board, with a history and without."""
    times: dict[str, list[float]] = {"empty": [], "long": []}
    with tempfile.TemporaryDirectory() as folder:
        await _open_orders(Path(folder) / "empty", 40)
        shutil.copytree(Path(folder) / "empty", Path(folder) / "long")
        await add_history(Path(folder) / "long" / "kds.db", _HISTORY)
        for turn in range(_STARTS + 1):
            for kind, found in times.items():
                began = time.monotonic()
                async with folder_side("tests.bench.start", Path(folder) / kind) as side:
                    await side.process.wait()
                if turn:  # the first of each only warms the disk's cache
                    found.append(side.painted["start"] - began)
    ratio = median([a / b for a, b in zip(times["long"], times["empty"], strict=True)])
    figures = f"{median(times['long']):.2f} s", f"{median(times['empty']):.2f} s", f"{ratio:.2f}"
    what = f"start to board, 40 open, {_HISTORY:,} in history beside none"
    return [line(what, *figures, "at most 1.2")]


async def disk_bytes() -> list[str]:
    """Row 8: bytes on disk of an order that has lived a whole life, beside its raw body."""
    orders = requests(2000, seed=5)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kds.db"
        async with lives(path) as kitchen:
            for order in kitchen.receive(orders):
                kitchen.live(order)
            kitchen.index()
        kept = _bytes_in(Path(folder)) / len(orders)
    raw = sum(order.body_bytes for order in orders) / len(orders)
    figures = f"{kept / 1000:.1f} kB", f"{raw / 1000:.1f} kB", f"{kept / raw:.2f}"
    return [line("database bytes of an order's whole life beside its body", *figures, "at most 3")]


async def search() -> list[str]:
    """Row 9: the first page of a search, among 1,000,000 orders and among 10,000."""
    with tempfile.TemporaryDirectory() as folder:
        many = searching.make(Path(folder) / "many" / "kds.db", 1_000_000)
        few = searching.make(Path(folder) / "few" / "kds.db", 10_000)
        times: dict[Path, list[float]] = {many: [], few: []}
        for _ in range(_ROUNDS):
            for path, found in times.items():
                found.append(percentile(searching.measure(path), 0.99))
    ratio = median([a / b for a, b in zip(times[many], times[few], strict=True)])
    figures = f"{median(times[many]):.1f} ms", f"{median(times[few]):.1f} ms", f"{ratio:.2f}"
    what = "first page of a search, p99, 1,000,000 orders beside 10,000"
    return [line(what, *figures, "at most 5, and 100 ms")]


async def memory() -> list[str]:
    """Row 10: what the program holds in memory after 100,000 orders and after 1,000."""
    with tempfile.TemporaryDirectory() as folder:
        marks = "1000", "100000"
        async with folder_side("tests.bench.memory", Path(folder), *marks) as side:
            await side.process.wait()
    few, many = side.touches["mb"]
    figures = f"{many:.0f} MB", f"{few:.0f} MB", f"{many / few:.2f}"
    return [line("memory after 100,000 orders beside 1,000", *figures, "at most 1.1")]


async def _open_orders(folder: Path, count: int) -> None:
    """Make a data folder with so many orders that wait for an answer."""
    async with lives(folder / "kds.db") as kitchen:
        kitchen.receive(requests(count, seed=3))


def _bytes_in(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())
