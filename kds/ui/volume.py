"""How loud sounds are, by the owner's choice and the time of day."""

from dataclasses import dataclass
from datetime import datetime, time


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """The sounds' settings.

    `sound` switches them on, `sound_at_start` plays one when the program starts. The volumes are
    0 to 100; the one of the night holds from `night_from` until `night_until`, "HH:MM" on the
    kitchen's wall. An alarm that waits for a touch sounds again every `sound_repeat_seconds`.

    Raises:
        ValueError: a time of day cannot be read.

    """

    sound: bool = True
    sound_at_start: bool = True
    sound_volume: int = 80
    night_volume: int = 40
    night_from: str = "22:00"
    night_until: str = "06:00"
    sound_repeat_seconds: float = 8.0

    def __post_init__(self) -> None:
        """Refuse a time of day now, not in the middle of the night."""
        time.fromisoformat(self.night_from)
        time.fromisoformat(self.night_until)


def volume_at(settings: SoundSettings, at: datetime) -> float:
    """Return the volume, 0 to 1, at what the clock on the kitchen's wall says.

    Only its face counts: where an hour comes twice or never, night is what the wall says it is.
    """
    percent = settings.night_volume if _is_night(settings, at.time()) else settings.sound_volume
    return max(0.0, min(1.0, percent / 100))


def _is_night(settings: SoundSettings, at: time) -> bool:
    begins = time.fromisoformat(settings.night_from)
    ends = time.fromisoformat(settings.night_until)
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends
