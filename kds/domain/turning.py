"""What it means for an order that the clock was set: all instants that were noted here move along.

What others said (when the food is wanted, what was promised to whom) is left as it is.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

from kds.domain.journal import Entry
from kds.domain.order import Order, Standing, Undo
from kds.domain.steps import Step


def clock_set(order: Order, entry: Entry) -> Order:
    """Return the order after a journal row about the clock: it was set by "microseconds"."""
    return turned(order, timedelta(microseconds=cast("int", entry.data["microseconds"])))


def turned(order: Order, by: timedelta) -> Order:
    """Return the order as if the clock had always shown the new time, `by` from the old one."""
    return replace(
        order,
        received_at=order.received_at + by,
        standing=_standing(order.standing, by),
        steps=tuple(_step(step, by) for step in order.steps),
        undos=tuple(_undo(undo, by) for undo in order.undos),
    )


def _standing(standing: Standing, by: timedelta) -> Standing:
    return replace(
        standing,
        accepted_at=_moved(standing.accepted_at, by),
        ready_at=_moved(standing.ready_at, by),
        closed_at=_moved(standing.closed_at, by),
        cancelled_at=_moved(standing.cancelled_at, by),
        held_until=_moved(standing.held_until, by),
    )


def _step(step: Step, by: timedelta) -> Step:
    return replace(
        step,
        pressed_at=step.pressed_at + by,
        due_at=step.due_at + by,
        next_try_at=_moved(step.next_try_at, by),
        told_at=_moved(step.told_at, by),
    )


def _undo(undo: Undo, by: timedelta) -> Undo:
    return replace(
        undo,
        pressed_at=undo.pressed_at + by,
        until=undo.until + by,
        before=_standing(undo.before, by),
    )


def _moved(at: datetime | None, by: timedelta) -> datetime | None:
    return at + by if at else None
