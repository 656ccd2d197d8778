"""What a new version of an order changed, in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from kds.domain.edits import edits
from kds.domain.items import Item, carried_parts, carry_over, line_text
from kds.domain.order import Content, Order, Standing

_YES_NO = {True: "yes", False: "no", None: ""}


@dataclass(frozen=True, slots=True)
class Rewording:
    """Something beside the lines that changed: `what` it is, what it was and what it is now.

    `what` is one of "note", "table", "kind", "ready by" and "cutlery".
    """

    what: str
    old: str
    new: str


def changed_lines(before: Sequence[Item], after: Sequence[Item]) -> tuple[str, ...]:
    """Say what a new version of the lines takes away ("- ...") and adds ("+ ..."), in order."""
    changes: list[str] = []
    for edit in edits(before, after):
        if edit.old:
            changes.append(f"- {line_text(edit.old)}")
        if edit.new:
            changes.append(f"+ {line_text(edit.new)}")
    return tuple(changes)


def rewordings(before: Content, now: Content) -> tuple[Rewording, ...]:
    """Return what changed beside the lines; times are in the order's own zone."""
    every = (
        Rewording("note", before.note, now.note),
        Rewording("table", before.table, now.table),
        Rewording("kind", before.order_type.value, now.order_type.value),
        Rewording("ready by", _clock(before), _clock(now)),
        Rewording("cutlery", _YES_NO[before.cutlery], _YES_NO[now.cutlery]),
    )
    return tuple(each for each in every if each.old != each.new)


def changed_words(before: Content, now: Content) -> tuple[str, ...]:
    """Say what changed beside the lines."""
    return tuple(
        f"{each.what}: “{each.old}” → “{each.new}”" if each.old else f"{each.what}: + “{each.new}”"
        for each in rewordings(before, now)
    )


def changed(before: Content, now: Content) -> tuple[str, ...]:
    """Say everything that a new version changed for a cook."""
    return changed_lines(before.items, now.items) + changed_words(before, now)


def revised_standing(order: Order, now: Content, changes: Sequence[str]) -> Standing:
    """Return the standing with a new version: what did not change at all stays done.

    The new dish may be the one with the nuts: an allergy is read of again.
    """
    standing, before = order.standing, order.content.items
    return replace(
        standing,
        items_done=carry_over(standing.items_done, before, now.items),
        parts_done=carried_parts(standing.parts_done, before, now.items),
        change_seen=standing.change_seen and not changes,
        allergy_seen=False,
    )


def last_seen(order: Order) -> Content:
    """Return the version that a cook has last taken note of, when a newer one replaces it.

    A second change before that must not hide the first one.
    """
    if order.last_seen and not order.standing.change_seen:
        return order.last_seen
    return replace(order.content.as_cooked(), time_zone=order.content.time_zone)


def _clock(content: Content) -> str:
    if content.pickup_at is None:
        return ""
    try:
        zone: tzinfo = ZoneInfo(content.time_zone)
    except (ValueError, OSError, KeyError):
        zone = UTC
    return content.pickup_at.astimezone(zone).strftime("%H:%M:%S").removesuffix(":00")
