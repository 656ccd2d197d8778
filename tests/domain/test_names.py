"""The names of rows and orders: unique on every screen, and sorted by time."""

import uuid
from datetime import UTC, datetime, timedelta

from kds.clock import monotonic_ms, new_id, utc_now

AT = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)


def test_names_are_never_given_twice() -> None:
    """Ten thousand things in one instant have ten thousand names."""
    assert len({new_id(AT) for _ in range(10_000)}) == 10_000


def test_names_sort_by_time() -> None:
    """What happened later has the later name, to the millisecond."""
    names = [new_id(AT + timedelta(milliseconds=n)) for n in range(1_000)]
    assert names == sorted(names)


def test_a_name_is_a_uuid_of_version_seven_that_tells_its_time() -> None:
    """Any other program can read when a row was written from its name."""
    name = uuid.UUID(new_id(AT))
    assert (name.version, name.variant) == (7, uuid.RFC_4122)
    assert name.int >> 80 == int(AT.timestamp() * 1000)


def test_now_is_utc() -> None:
    """The machine's clock is read with its zone, so that no hour is guessed."""
    assert utc_now().tzinfo is UTC


def test_the_stopwatch_never_runs_backwards() -> None:
    """How long something took is never negative."""
    first = monotonic_ms()
    assert monotonic_ms() >= first
