"""How long to wait between attempts: more each time, never all at the same moment."""

import pytest

from kds.outbox import wait_s

TABLE = [(0, 1), (1, 2), (2, 5), (3, 10), (4, 30), (5, 60), (6, 60), (1000, 60)]


@pytest.mark.parametrize(("attempts", "seconds"), TABLE)
def test_wait_is_in_the_table_give_or_take(attempts: int, seconds: float) -> None:
    """After so many failed attempts the wait is that of the table, within a fifth of it."""
    waits = [wait_s(attempts, 0) for _ in range(500)]
    assert min(waits) >= seconds * 0.8
    assert max(waits) <= seconds * 1.2


@pytest.mark.parametrize(("attempts", "seconds"), TABLE)
def test_waits_are_spread(attempts: int, seconds: float) -> None:
    """Waits of many orders spread over their whole span, so that they do not come back together."""
    waits = [wait_s(attempts, 0) for _ in range(500)]
    assert min(waits) < seconds * 0.85
    assert max(waits) > seconds * 1.15


@pytest.mark.parametrize("asked", [1.5, 7, 90, 3599])
def test_platform_s_word_is_the_least(asked: float) -> None:
    """A platform that names a time is not called before it, and not much after."""
    assert all(asked <= wait_s(0, asked) <= max(asked, 1.2) for _ in range(100))


def test_platform_s_word_does_not_shorten_a_wait() -> None:
    """A platform that asks for less than the table gets the table."""
    assert all(wait_s(5, 3) >= 48 for _ in range(100))


@pytest.mark.parametrize("asked", [3601, 86_400, 1e300])
def test_nobody_is_waited_for_longer_than_an_hour(asked: float) -> None:
    """A platform that asks for days, by mistake perhaps, is asked again in an hour."""
    assert wait_s(0, asked) == 3600
