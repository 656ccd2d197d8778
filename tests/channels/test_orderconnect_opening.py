"""Opening hours and time zones, against the plainest way to reckon them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.orderconnect.opening import DAYS, in_words, is_open
from kds.channels.orderconnect.zones import ZONES, iana

MONDAY = datetime(2026, 3, 16, tzinfo=UTC)
MINUTES = st.integers(0, 24 * 60 - 1)
SPANS = st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] != pair[1])
WEEKS = st.dictionaries(st.sampled_from(DAYS), st.lists(SPANS, max_size=3), min_size=1, max_size=7)


def clock(minute: int) -> str:
    """Write a minute of the day as a clock shows it."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


@given(WEEKS, st.integers(0, 7 * 24 * 60 - 1), st.integers(0, 59))
@settings(max_examples=200, deadline=None)
def test_hours_are_the_minutes_that_they_cover(
    week: dict[str, list[tuple[int, int]]], minute: int, second: int
) -> None:
    """Whatever the spans, the kitchen is open in exactly the minutes that one of them covers."""
    covered: set[int] = set()
    for day, spans in week.items():
        for start, end in spans:
            first = DAYS.index(day) * 24 * 60 + start
            length = end - start if end > start else end + 24 * 60 - start
            covered |= {at % (7 * 24 * 60) for at in range(first, first + length)}
    hours = {d: [f"{clock(a)}-{clock(b)}" for a, b in spans] for d, spans in week.items()}
    wall = MONDAY + timedelta(minutes=minute, seconds=second)
    assert is_open(hours, wall) == (minute in covered)
    name, words = in_words(hours, wall)
    assert name.lower().startswith(DAYS[wall.weekday()])
    assert list(filter(None, words.split(", "))) == hours.get(DAYS[wall.weekday()], [])


def test_without_hours_it_is_always_open() -> None:
    """A kitchen that names no hours is open at any time."""
    assert all(is_open({}, MONDAY + timedelta(hours=hour)) for hour in range(168))


@pytest.mark.parametrize("windows", ZONES)
def test_every_zone_of_windows_is_one_that_machines_know(windows: str) -> None:
    """Each name is a zone of the tz database, whatever its letters' case."""
    assert ZoneInfo(iana(f" {windows.upper()} ")).key == ZONES[windows]
