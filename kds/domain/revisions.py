"""What a new version of an order changed beside its lines, in words."""

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from kds.domain.order import Content

_YES_NO = {True: "yes", False: "no", None: ""}


def changed_words(before: Content, now: Content) -> tuple[str, ...]:
    """Say what changed beside the lines; times are in the order's own zone."""
    pairs = (
        ("note", before.note, now.note),
        ("table", before.table, now.table),
        ("kind", before.order_type.value, now.order_type.value),
        ("ready by", _clock(before), _clock(now)),
        ("cutlery", _YES_NO[before.cutlery], _YES_NO[now.cutlery]),
    )
    return tuple(
        f"{name}: “{old}” → “{new}”" if old else f"{name}: + “{new}”"
        for name, old, new in pairs
        if old != new
    )


def _clock(content: Content) -> str:
    if content.pickup_at is None:
        return ""
    try:
        zone: tzinfo = ZoneInfo(content.time_zone)
    except (ValueError, OSError, KeyError):
        zone = UTC
    return content.pickup_at.astimezone(zone).strftime("%H:%M:%S").removesuffix(":00")
