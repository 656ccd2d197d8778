"""Days and hours of reports by the shop's own clock, also when that is set."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kds.domain.reports.period import Period, last_days, zone_named

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_the_last_seven_days_end_with_today() -> None:
    """At 00:30 in Amsterdam it is already the new day, though not in UTC."""
    now = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)
    week = last_days(7, now, AMSTERDAM)
    assert (week.first, week.last) == (date(2026, 3, 9), date(2026, 3, 15))
    assert week.since == datetime(2026, 3, 8, 23, tzinfo=UTC)
    assert (week.before().first, week.before().last) == (date(2026, 3, 2), date(2026, 3, 8))


def test_an_hour_has_a_span_on_each_day() -> None:
    """Who taps on 20 h sees the orders of 20 to 21 o'clock of all days, none of other hours."""
    period = Period(first=date(2026, 3, 13), last=date(2026, 3, 14), zone=AMSTERDAM)
    assert period.hours(20) == (
        (datetime(2026, 3, 13, 19, tzinfo=UTC), datetime(2026, 3, 13, 20, tzinfo=UTC)),
        (datetime(2026, 3, 14, 19, tzinfo=UTC), datetime(2026, 3, 14, 20, tzinfo=UTC)),
    )


def test_the_days_on_which_the_clock_is_set() -> None:
    """A day of 23 hours has no third hour; on one of 25 that hour lasts twice as long."""
    spring = Period(first=date(2026, 3, 29), last=date(2026, 3, 29), zone=AMSTERDAM)
    autumn = Period(first=date(2026, 10, 25), last=date(2026, 10, 25), zone=AMSTERDAM)
    assert spring.hours(2) == ()
    (since, until) = autumn.hours(2)[0]
    assert until.astimezone(UTC) - since.astimezone(UTC) == timedelta(hours=2)


def test_a_zone_that_nobody_knows_is_the_machines_own() -> None:
    """A wrong name of a zone does not stop a report."""
    assert zone_named("Nowhere/At all") is None
    assert zone_named("") is None
    assert zone_named("Europe/Amsterdam") == AMSTERDAM


@given(
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(1, 40),
    st.sampled_from(["Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe", "UTC"]),
)
def test_hours_and_weekdays_make_up_the_period(first: date, days: int, name: str) -> None:
    """The orders behind the bars of a chart are all orders of the period, each of them once."""
    last = first + timedelta(days=days - 1)
    period = Period(first=first, last=last, zone=ZoneInfo(name))
    whole = period.until.timestamp() - period.since.timestamp()
    for spans in (
        [span for hour in range(24) for span in period.hours(hour)],
        [span for weekday in range(7) for span in period.weekdays(weekday)],
    ):
        lengths = sum(until.timestamp() - since.timestamp() for since, until in spans)
        assert lengths == whole
