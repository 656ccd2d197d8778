"""What the parts of one screen share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kds.channels.channel import Capabilities
from kds.domain.order import Order
from kds.domain.routing import Routing
from kds.settings.screen import ScreenSettings
from kds.ui.crew import Crew
from kds.ui.expecting import Expected, nothing_expected
from kds.ui.guard import Guard
from kds.ui.stations import Stations
from kds.ui.theme import Theme
from kds.ui.touch import TouchRouter


def silent(name: str, volume: float) -> None:
    """Play nothing."""
    del name, volume


def no_problem() -> str:
    """Find nothing wrong."""
    return ""


@dataclass(frozen=True, slots=True)
class Scene:
    """The clock, what channels hear, what is made, how things look, who touches what.

    `ticks` are seconds that only go on, `crew` are the kitchen's own drivers. `sound` plays a sound
    by its name at a volume of 0 to 1 and never waits; `sound_problem` says in words what is wrong
    with the device, "" if nothing is. `expected` says how long a new order will take.
    """

    now: Callable[[], datetime]
    capabilities: Callable[[Order], Capabilities]
    settings: ScreenSettings
    routing: Routing
    theme: Theme
    touch: TouchRouter
    guard: Guard
    stations: Stations
    ticks: Callable[[], float]
    crew: Crew
    sound: Callable[[str, float], None] = silent
    sound_problem: Callable[[], str] = no_problem
    expected: Callable[[Order], Expected | None] = nothing_expected
