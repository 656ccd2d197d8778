"""How loud it is by day and by night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kds.settings.screen import ScreenSettings
from kds.ui.volume import volume_at

NIGHT = ScreenSettings(sound_volume=80, night_volume=20, night_from="22:00", night_until="06:00")


@pytest.mark.parametrize(
    ("at", "volume"),
    [
        ("21:59", 0.8),
        ("22:00", 0.2),
        ("23:59", 0.2),
        ("00:00", 0.2),
        ("05:59", 0.2),
        ("06:00", 0.8),
        ("12:00", 0.8),
    ],
)
def test_night_goes_on_after_midnight(at: str, volume: float) -> None:
    """The night begins in the evening and ends in the morning."""
    assert volume_at(NIGHT, datetime.fromisoformat(f"2026-03-14T{at}")) == volume


def test_a_quiet_afternoon() -> None:
    """A night that ends on the day it begins is as good."""
    siesta = ScreenSettings(
        sound_volume=100, night_volume=10, night_from="13:00", night_until="15:00"
    )
    at = datetime.fromisoformat("2026-03-14T12:59")
    hours = [volume_at(siesta, at + timedelta(minutes=step)) for step in (0, 1, 120, 121)]
    assert hours == [1.0, 0.1, 0.1, 1.0]


def test_no_night_at_all() -> None:
    """Where it begins when it ends there is none."""
    never = ScreenSettings(sound_volume=60, night_from="00:00", night_until="00:00")
    at = datetime.fromisoformat("2026-03-14T00:00")
    assert {volume_at(never, at + timedelta(hours=hour)) for hour in range(24)} == {0.6}


@pytest.mark.parametrize("day", ["2026-03-28", "2026-10-24"])
def test_the_clock_changes_in_the_night(day: str) -> None:
    """The night lasts an hour less or more, from ten to six on the wall."""
    zone = ZoneInfo("Europe/Amsterdam")
    evening = datetime.fromisoformat(f"{day}T18:00").replace(tzinfo=zone).astimezone(UTC)
    minutes = [(evening + timedelta(minutes=step)).astimezone(zone) for step in range(24 * 60)]
    quiet = [at for at in minutes if volume_at(NIGHT, at) < 0.5]

    assert (quiet[0].strftime("%H:%M"), quiet[-1].strftime("%H:%M")) == ("22:00", "05:59")
    assert len(quiet) == (7 if day.startswith("2026-03") else 9) * 60
