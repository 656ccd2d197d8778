"""When a silence is improbably long, by what was usual."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.rhythm import Rhythm, learn

# A Saturday.
NOW = datetime(2026, 3, 14, 19, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def evenings(weeks: int, an_hour: int) -> list[tuple[datetime, int]]:
    """Return Saturdays from 17:00 to 21:00 with so many orders an hour."""
    return [
        (NOW - timedelta(weeks=week) + hour * HOUR, an_hour)
        for week in range(1, weeks + 1)
        for hour in range(-2, 2)
    ]


def test_usual_gap() -> None:
    """Twenty orders an hour on Saturdays at seven are one each three minutes then."""
    rhythm = learn(evenings(8, 20), NOW, UTC)

    assert rhythm
    assert rhythm.usual_gap(NOW) == pytest.approx(3 * MINUTE, rel=0.04)
    assert rhythm.usual_gap(NOW + timedelta(days=1)) is None
    assert rhythm.usual_gap(NOW + 12 * HOUR) is None


@pytest.mark.parametrize(("minutes", "improbable"), [(0, False), (15, False), (17, True)])
def test_a_silence_of_one_in_two_hundred(minutes: float, improbable: bool) -> None:  # noqa: FBT001
    """At twenty orders an hour that is 16 minutes: exp(-20 * 16 / 60) is 0.005."""
    rhythm = Rhythm({(5, 19): 20.0}, UTC)

    assert rhythm.is_improbable(NOW, NOW + minutes * MINUTE) is improbable


def test_a_silence_over_several_hours_counts_each_by_itself() -> None:
    """Ten minutes of a busy hour and an hour of a quiet one are added up."""
    rhythm = Rhythm({(5, 18): 24.0, (5, 19): 3.0}, UTC)

    assert rhythm.expected(NOW - 10 * MINUTE, NOW + HOUR) == pytest.approx(4 + 3)


def test_a_closed_kitchen_is_not_silent() -> None:
    """Where no orders ever come, no silence is too long; and at night of a busy day it is not."""
    rhythm = Rhythm({(5, 19): 20.0}, UTC)

    assert not rhythm.is_improbable(NOW + 2 * HOUR, NOW + 30 * HOUR)


def test_it_goes_over_midnight() -> None:
    """Saturday's last hour and Sunday's first belong to their own days."""
    rhythm = Rhythm({(5, 23): 6.0, (6, 0): 12.0}, UTC)
    midnight = datetime(2026, 3, 15, 0, 0, tzinfo=UTC)

    assert rhythm.expected(midnight - 30 * MINUTE, midnight + 30 * MINUTE) == pytest.approx(9)


def test_seven_in_the_evening_stays_seven_when_the_clocks_change() -> None:
    """Guests eat by their own clock: the hour counts as the shop's wall has it."""
    zone = ZoneInfo("Europe/Amsterdam")
    rhythm = Rhythm({(5, 19): 20.0}, zone)
    winter = datetime(2026, 3, 28, 18, 30, tzinfo=UTC)
    summer = datetime(2026, 4, 4, 17, 30, tzinfo=UTC)

    assert rhythm.usual_gap(winter) == rhythm.usual_gap(summer) == 3 * MINUTE


@pytest.mark.parametrize(("weeks", "an_hour"), [(3, 100), (8, 6)])
def test_too_little_history_says_nothing(weeks: int, an_hour: int) -> None:
    """Three busy weeks, or 192 orders, are no ground to call anybody silent."""
    assert learn(evenings(weeks, an_hour), NOW - 3 * HOUR, UTC) is None


INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone
RATES = st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 23)), st.floats(0, 100))


@given(RATES, INSTANTS, st.integers(0, 5000), st.integers(0, 5000))
def test_a_longer_silence_is_never_more_probable(
    rates: dict[tuple[int, int], float], since: datetime, first: int, more: int
) -> None:
    """What is expected grows with the time, and is the sum of its parts; never less than none."""
    rhythm = Rhythm(rates, UTC)
    middle = since + first * MINUTE
    until = middle + more * MINUTE
    parts = rhythm.expected(since, middle) + rhythm.expected(middle, until)

    assert rhythm.expected(since, until) == pytest.approx(parts)
    assert rhythm.expected(until, since) == 0
