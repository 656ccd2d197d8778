"""What the owner can choose about the screen."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class UiSettings:
    """The screen's settings.

    `columns` is 2 to 8, or 0 for as many as suit the width; there are never more than can hold a
    ticket's buttons. `screen_inches` is the diagonal, 0 to believe what the screen says of itself.
    `distance_m` is how far away the cooks stand. A ticket warns `warn_minutes` before its promised
    time and is late then; one without a promise warns and is late by its age. So many
    `preparation_minutes` before its promised time a scheduled order comes from Upcoming to the
    board.
    """

    columns: int = 0
    full_screen: bool = False
    screen_inches: float = 0
    distance_m: float = 0.75
    theme: Literal["dark", "light"] = "dark"
    warn_minutes: int = 5
    late_minutes: int = 10
    preparation_minutes: int = 15
