"""Reading where a phone says that it is: anything may come, only what is possible is believed."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from kds.domain.whereabouts import Position

# So many positions of one request are looked at; the page sends one.
_MOST = 50

# A phone's clock may be a little ahead; what lies further ahead was not measured yet.
_AHEAD = timedelta(minutes=1)

_FASTEST_MPS = 150.0
_WIDEST_M = 1_000_000.0


def read_positions(body: object, now: datetime) -> list[Position]:
    """Return the positions in a body, the oldest first: an object, or a list of them.

    Each is {latitude, longitude, at} with degrees and milliseconds since 1970, and perhaps
    {accuracy, speed, heading} in metres, m/s and degrees. What is impossible is left out: a whole
    position, or one of the last three alone. An instant ahead of `now` becomes `now`.
    """
    found = body if isinstance(body, list) else [body]
    positions = [_position(each, now) for each in found[-_MOST:]]
    return sorted((p for p in positions if p is not None), key=lambda position: position.at)


def _position(said: object, now: datetime) -> Position | None:
    if not isinstance(said, dict):
        return None
    latitude = _number(said, "latitude", -90, 90)
    longitude = _number(said, "longitude", -180, 180)
    at = _instant(said, now)
    # Phones that know nothing say 0, 0: a point in the sea where nobody delivers.
    if latitude is None or longitude is None or at is None or not (latitude or longitude):
        return None
    heading = _number(said, "heading", 0, 360)
    return Position(
        latitude=latitude,
        longitude=longitude,
        at=at,
        accuracy=_number(said, "accuracy", 0, _WIDEST_M),
        speed=_number(said, "speed", 0, _FASTEST_MPS),
        heading=heading % 360 if heading is not None else None,
    )


def _instant(said: Mapping[str, object], now: datetime) -> datetime | None:
    latest = (now + _AHEAD).timestamp() * 1000
    at = _number(said, "at", 0, math.inf)
    if at is None:
        return None
    if at > latest:
        return now
    return min(datetime.fromtimestamp(at / 1000, UTC), now)


def _number(said: Mapping[str, object], name: str, least: float, most: float) -> float | None:
    value = said.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Python's own reader knows NaN and numbers of any length.
    if not (least <= value <= most) or value == math.inf:
        return None
    return float(value)
