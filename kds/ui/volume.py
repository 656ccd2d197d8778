"""How loud sounds are, by the owner's choice and the time of day."""

from datetime import datetime, time

from kds.settings.screen import ScreenSettings, time_of_day


def volume_at(settings: ScreenSettings, at: datetime) -> float:
    """Return the volume, 0 to 1, at what the clock on the kitchen's wall says.

    Only its face counts: where an hour comes twice or never, night is what the wall says it is.
    """
    percent = settings.night_volume if _is_night(settings, at.time()) else settings.sound_volume
    return percent / 100


def _is_night(settings: ScreenSettings, at: time) -> bool:
    begins = time_of_day(settings.night_from)
    ends = time_of_day(settings.night_until)
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends
