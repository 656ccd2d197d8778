"""Where drivers are, as far as their phones said: in memory only, the newest word alone."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

_EARTH_M = 6_371_000.0

# Streets are longer than the straight line between two points; a usual figure for towns.
_DETOUR = 1.3

# A position older than this says nothing any more about where somebody is.
FRESH = timedelta(minutes=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A point on the map in degrees; `accuracy` in metres, `speed` in m/s, `heading` in degrees.

    `at` is the instant at which the phone was there.
    """

    latitude: float
    longitude: float
    at: datetime
    accuracy: float | None = None
    speed: float | None = None
    heading: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """A driver of this kitchen; `name` is unique. `vehicle` in the platform's words, like "Car"."""

    name: str
    phone: str = ""
    vehicle: str = ""
    registration: str = ""


class Whereabouts:
    """The last position of each driver, by name. Nothing of it is ever written to disk."""

    def __init__(self) -> None:
        """Know of nobody."""
        self._positions: dict[str, Position] = {}

    def seen(self, driver: str, position: Position) -> bool:
        """Take a position; return False for one that is older than what is known."""
        known = self._positions.get(driver)
        if known and position.at < known.at:
            return False
        self._positions[driver] = position
        return True

    def of(self, driver: str, now: datetime) -> Position | None:
        """Return where a driver is, None when nobody has said so for two minutes."""
        position = self._positions.get(driver)
        return position if position and now - position.at <= FRESH else None

    def last_heard(self, driver: str) -> datetime | None:
        """Return when a driver's place was known last, None if it never was."""
        position = self._positions.get(driver)
        return position.at if position else None

    def forget(self, driver: str) -> None:
        """Keep nothing of a driver."""
        self._positions.pop(driver, None)


def distance_m(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """Return the metres between two points as the crow flies."""
    a, b = math.radians(latitude), math.radians(to_latitude)
    across = math.radians(to_longitude - longitude)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(across / 2) ** 2
    return 2 * _EARTH_M * math.asin(min(1.0, math.sqrt(half)))


def travel_time(metres: float, speed_kmh: float) -> timedelta:
    """Return how long a way of so many metres as the crow flies takes through streets."""
    return timedelta(hours=metres * _DETOUR / 1000 / speed_kmh)
