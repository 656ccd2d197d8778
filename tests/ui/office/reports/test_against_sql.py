"""The figures of a made-up year, computed again by SQL from the stored orders themselves."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.demo.history.generating import Generated, generate
from kds.domain.reports.dishes import Dishes
from kds.domain.reports.tally import Tally
from kds.domain.routing import Routing
from kds.store.finding import Finder
from kds.ui.office.reports import pictures
from kds.ui.office.reports.asking import Asked, Figures, figures, kitchenwork
from kds.ui.office.work import Job
from tests.store.orders import opened

ZONE = ZoneInfo("Europe/Amsterdam")
FIRST, LAST = date(2026, 3, 9), date(2026, 3, 29)  # the clock is set forward on the last day
# Seconds between two instants of a document: SQLite's days are too coarse for that.
_SECONDS = "(unixepoch({a}, 'subsec') - unixepoch({b}, 'subsec'))"  # fractions of a second count
_ORDERS = f"""
    WITH them AS (
        SELECT id, channel, doc -> '$.content' AS content, doc -> '$.standing' AS standing,
            doc -> '$.steps' AS steps, doc ->> '$.received_at' AS came
        FROM orders
    ), those AS (
        SELECT id, channel, came, content ->> '$.source' AS source,
            coalesce(standing ->> '$.cancelled_by', '') AS cancelled_by,
            coalesce(standing ->> '$.cancel_reason', '') AS reason,
            {_SECONDS.format(a="standing ->> '$.accepted_at'", b="came")} AS accept,
            {_SECONDS.format(a="standing ->> '$.ready_at'", b="came")} AS ready,
            {_SECONDS.format(a="standing ->> '$.closed_at'", b="standing ->> '$.ready_at'")}
                AS collected,
            content, steps
        FROM them WHERE coalesce(content ->> '$.test', 0) = 0
            AND unixepoch(came, 'subsec') >= ? AND unixepoch(came, 'subsec') < ?
    )
"""  # noqa: S608 - our own names


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a history of six weeks."""
    path = tmp_path_factory.mktemp("history") / "kds.db"
    wanted = Generated(orders=260, days=42, seed=5, until=date(2026, 3, 30))
    generate(path, wanted, lambda _doing, _share: None)
    return path


@pytest.fixture(scope="module")
def job(qapp: QObject) -> Iterator[Job]:
    """Something that nobody cancels."""
    parent = QObject(qapp)
    yield Job(parent)
    parent.deleteLater()


@pytest.fixture(scope="module")
def found(history: Path, job: Job) -> Figures:
    """Count as the page does."""
    asked = Asked(first=FIRST, last=LAST)
    return figures(Finder(history), asked, datetime(2026, 3, 30, tzinfo=UTC), job)


@pytest.fixture(scope="module")
def dishes(history: Path, found: Figures, job: Job) -> Dishes:
    """Count what was made as the page does."""
    return kitchenwork(Finder(history), found.asked, found.period, Routing(), job).dishes


@pytest.fixture
def base(history: Path) -> Iterator[sqlite3.Connection]:
    """Ask the database itself."""
    with opened(history) as base:
        yield base


def _rows(base: sqlite3.Connection, ask: str, found: Figures) -> list[tuple[object, ...]]:
    bounds = (found.period.since.timestamp(), found.period.until.timestamp())
    return [tuple(row) for row in base.execute(f"{_ORDERS} {ask}", bounds)]


def _times(base: sqlite3.Connection, found: Figures, column: str, where: str) -> list[float]:
    ask = f"SELECT {column} FROM those WHERE {column} IS NOT NULL AND {where} ORDER BY 1"  # noqa: S608 - our own names
    return [float(str(row[0])) for row in _rows(base, ask, found)]


def test_orders_by_hour_and_weekday(base: sqlite3.Connection, found: Figures) -> None:
    """As many orders stand in each hour and on each weekday as came then by the shop's clock."""
    tally = found.tally
    came = [
        datetime.fromisoformat(str(row[0])).astimezone(ZONE)
        for row in _rows(base, "SELECT came FROM those", found)
    ]
    assert tally.all.orders == len(came) > 80
    hours, weekdays = Counter(at.hour for at in came), Counter(at.weekday() for at in came)
    assert [count.orders for count in tally.hours] == [hours[hour] for hour in range(24)]
    assert [count.orders for count in tally.weekdays] == [weekdays[day] for day in range(7)]


def _place(values: list[float], share: float) -> float:
    at = share * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (at - low)


@pytest.mark.parametrize("column", ["accept", "ready", "collected"])
def test_medians_and_90_percent(base: sqlite3.Connection, found: Figures, column: str) -> None:
    """Each time of all orders and of each channel is what SQL makes of the stored instants."""
    groups = {"1 = 1": found.tally.all}
    groups |= {f"source = '{name}'": group for name, group in found.tally.sources.items()}
    assert len(groups) > 3
    for where, group in groups.items():
        values, spread = _times(base, found, column, where), getattr(group, column)
        assert len(spread) == len(values) > 0
        for share in (0.5, 0.9):
            assert spread.at(share) == pytest.approx(_place(values, share), abs=0.01)


def test_cancellations(base: sqlite3.Connection, found: Figures) -> None:
    """Every reason is counted as often as it stands in the orders."""
    ask = "SELECT cancelled_by, reason, count(*) FROM those WHERE cancelled_by <> '' GROUP BY 1, 2"
    rows = {(by, reason): count for by, reason, count in _rows(base, ask, found)}
    assert dict(found.tally.reasons) == rows
    assert rows


def test_items(base: sqlite3.Connection, found: Figures, dishes: Dishes) -> None:
    """Each item was made as often as the stored orders say, cancelled ones left out."""
    ask = "SELECT content -> '$.items' FROM those WHERE cancelled_by = ''"
    counted: Counter[str] = Counter()
    for (items,) in _rows(base, ask, found):
        for n, item in enumerate(json.loads(str(items or "[]"))):
            if n == 0 or not item.get("depth"):
                name = item.get("kitchen_name") or item.get("name", "")
                counted[name.strip()] += item.get("total_quantity", 1)
    counted.pop("", None)
    assert {name: made.pieces for name, made in dishes.items.items()} == dict(counted)
    assert len(counted) > 20


def test_failures(base: sqlite3.Connection, found: Figures, dishes: Dishes) -> None:
    """Steps that took several attempts or were refused are as many as in the stored orders."""
    ask = """
        SELECT channel, count(*), sum(coalesce(step.value ->> '$.attempts', 0) > 1),
            sum(coalesce(step.value ->> '$.state', '') IN ('refused', 'settled by hand'))
        FROM those, json_each(coalesce(steps, '[]')) AS step GROUP BY channel
    """
    rows = {str(channel): tuple(rest) for channel, *rest in _rows(base, ask, found)}
    told = dishes.tellings.items()
    assert {name: (each.steps, each.again, each.refused) for name, each in told} == rows
    assert sum(count for _, again, refused in rows.values() for count in (again, refused)) > 0  # type: ignore[misc]


def test_the_days_before(base: sqlite3.Connection, found: Figures) -> None:
    """What stands beside is as many days directly before, counted the same."""
    before = found.period.before()
    bounds = (before.since.timestamp(), before.until.timestamp())
    ask = f"{_ORDERS} SELECT count(*) FROM those"  # noqa: S608 - our own names
    rows = base.execute(ask, bounds).fetchone()
    assert isinstance(found.before, Tally)
    assert found.before.all.orders == rows[0] > 80


def test_behind_each_bar_are_its_orders(history: Path, found: Figures) -> None:
    """Whichever bar is touched, the list has as many orders as it says."""
    tally, period, finder = found.tally, found.period, Finder(history)
    for mark in (
        *pictures.hours(tally, found.before, period),
        *pictures.weekdays(tally, found.before, period),
        *pictures.promises(tally, period),
        *pictures.reasons(tally, period),
    ):
        assert mark.wanted is None if not mark.value else mark.wanted
        if mark.wanted:
            assert finder.count(mark.wanted()) == mark.value, mark.label
    finder.close()
