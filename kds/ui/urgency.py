"""Which ticket comes first, which one can wait under Upcoming, and how urgent one looks."""

from datetime import UTC, datetime, timedelta

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.theme import Tone

# An "as soon as possible" order may carry the instant of its arrival as its pick-up time:
# that is no promise to anybody.
_NO_PROMISE = timedelta(minutes=2)
# Platforms give up after 5 to 12 minutes; the shortest counts where nobody says.
_ANSWER_WITHIN = timedelta(minutes=5)
_LAST = datetime.max.replace(tzinfo=UTC)


def promised_at(order: Order) -> datetime | None:
    """Return when the food must be ready, None when nobody has promised a time."""
    promised, due = order.standing.promised_at, order.content.due_at
    if promised or not due:
        return promised
    asap = order.content.asap is not False
    return None if asap and due - order.received_at < _NO_PROMISE else due


def order_of_work(
    order: Order, now: datetime, settings: ScreenSettings
) -> tuple[datetime, datetime, str]:
    """Return the sort key: when somebody must have acted, then age.

    A new order wants its answer long before its food: on the last page it would be forgotten. It
    keeps that place until the press can no longer be undone, so that UNDO does not run away. What
    only waits for its platform stands last.
    """
    if is_done_with(order, now) and not order.refused_step:
        return _LAST, order.received_at, order.id
    undo = order.undo_until(now)
    was = undo.before.state if undo else order.state
    promised = promised_at(order)
    if promised is None:
        promised = order.received_at + timedelta(minutes=settings.preparation_minutes)
    if State.PLACED in (was, order.state):
        promised = min(promised, order.received_at + _ANSWER_WITHIN)
    return promised, order.received_at, order.id


def is_done_with(order: Order, now: datetime) -> bool:
    """Say whether the kitchen is through with an order that its platform has yet to hear of."""
    if order.state not in (State.CLOSED, State.CANCELLED):
        return False
    return order.standing.cancelled_by != "channel" and not order.undo_until(now)


def is_upcoming(order: Order, now: datetime, settings: ScreenSettings) -> bool:
    """Say whether an order needs nobody yet.

    Only one that is accepted and asks for nothing waits aside: an answer, a changed order or a
    refused step must be seen at once, however far away the meal is.
    """
    promised = promised_at(order)
    scheduled = order.content.asap is False and order.state is State.ACCEPTED
    if promised is None or not scheduled:
        return False
    needs_somebody = (
        not order.standing.change_seen
        or order.attention
        or order.refused_step
        or order.undo_until(now)
    )
    return not needs_somebody and now < promised - _preparation(order, settings)


def tone_of(order: Order, now: datetime, settings: ScreenSettings) -> Tone:
    """Return how the ticket's header looks at `now`."""
    if order.standing.cancelled_by:
        return Tone.CANCELLED
    if order.attention:
        return Tone.ATTENTION
    if order.state in (State.READY, State.CLOSED):
        return Tone.READY
    pressing = _pressing(order, now, settings)
    if order.state is State.PLACED and pressing is not Tone.LATE:
        return Tone.NEW
    return pressing


def _pressing(order: Order, now: datetime, settings: ScreenSettings) -> Tone:
    warn, late = timedelta(minutes=settings.warn_minutes), timedelta(minutes=settings.late_minutes)
    promised = promised_at(order)
    if promised is None:
        age = now - order.received_at
        warns, is_late = age >= warn, age >= late
    else:
        warns, is_late = now >= promised - warn, now >= promised
    if is_late:
        return Tone.LATE
    return Tone.WARN if warns else Tone.IN_TIME


def _preparation(order: Order, settings: ScreenSettings) -> timedelta:
    return timedelta(minutes=order.content.preparation_minutes or settings.preparation_minutes)
