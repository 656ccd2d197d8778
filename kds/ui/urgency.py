"""Which ticket comes first, which one can wait under Upcoming, and how urgent one looks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kds.channels.channel import Capabilities
from kds.domain.deadlines import offered_at
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.theme import Tone

# An "as soon as possible" order may carry the instant of its arrival as its pick-up time:
# that is no promise to anybody.
_NO_PROMISE = timedelta(minutes=2)
# Who may have cancelled without anybody of the kitchen doing so: somebody must see that.
NOT_BY_US = frozenset({"channel", "deadline"})
# Where nobody knows how long a platform waits, an order is placed as if it were the usual least.
_ANSWER_WITHIN = timedelta(minutes=5)
_LAST = datetime.max.replace(tzinfo=UTC)

# Done with or not, rush or not, the platform's deadline, the promised time, age, and the id.
Turn = tuple[bool, bool, datetime, datetime, datetime, str]


def promised_at(order: Order) -> datetime | None:
    """Return when the food must be ready, None when nobody has promised a time."""
    promised, due = order.standing.promised_at, order.content.due_at
    if promised or not due:
        return promised
    asap = order.content.asap is not False
    return None if asap and due - order.received_at < _NO_PROMISE else due


def order_of_work(
    order: Order, now: datetime, settings: ScreenSettings, within: timedelta | None = None
) -> Turn:
    """Return the sort key: rush, then the platform's deadline, then the promised time, then age.

    A new order wants its answer long before its food: on the last page it would be forgotten. It
    keeps that place until the press can no longer be undone, so that UNDO does not run away. What
    only waits for its platform stands last. A question is due since it was asked. By age alone,
    what is in between does not count.
    `within` is how long its platform says that it waits.
    """
    received, rush = order.received_at, order.standing.rush
    if is_done_with(order, now) and not order.refused_step:
        return True, not rush, _LAST, _LAST, received, order.id
    if settings.sort == "age":
        return False, not rush, _LAST, _LAST, received, order.id
    promised = promised_at(order)
    if promised is None:
        promised = received + timedelta(minutes=settings.preparation_minutes)
    deadline = order.question.asked_at if order.question else _LAST
    if _stands_by_answer(order, now):
        deadline = answer_by(order, settings, within) or offered_at(order) + _ANSWER_WITHIN
    return False, not rush, deadline, promised, received, order.id


def answer_by(
    order: Order, settings: ScreenSettings, within: timedelta | None = None
) -> datetime | None:
    """Return when the platform gives an order up without an answer; None if nobody knows.

    `within` is what the platform itself says of it, from the order's arrival on.
    """
    if within is not None:
        return order.received_at + within
    deadline = settings.answer_deadlines.of(order)
    return offered_at(order) + deadline.length if deadline else None


def capabilities_at(
    order: Order, capabilities: Callable[[Order], Capabilities], now: datetime
) -> Capabilities:
    """Return what can be told of an order; of its answer as before a press that can be undone.

    Nothing on the screen moves because of a press before that is final.
    """
    told, undo = capabilities(order), order.undo_until(now)
    if undo is None or undo.before.state is not State.PLACED:
        return told
    before = capabilities(replace(order, standing=undo.before))
    return replace(told, accept=before.accept, answer_within=before.answer_within)


def waits_for_answer(order: Order, now: datetime) -> bool:
    """Say whether the platform waits for the kitchen's answer, or one could still be undone."""
    undo = order.undo_until(now)
    return State.PLACED in (undo.before.state if undo else order.state, order.state)


def is_done_with(order: Order, now: datetime) -> bool:
    """Say whether the kitchen is through with an order that its platform has yet to hear of."""
    if order.state not in (State.CLOSED, State.CANCELLED) or order.question:
        return False
    return order.standing.cancelled_by not in NOT_BY_US and not order.undo_until(now)


def is_held(order: Order, now: datetime) -> bool:
    """Say whether a cook has put an order aside, and its time has not come yet."""
    until = order.standing.held_until
    return until is not None and now < until and order.state is State.ACCEPTED


def comes_at(order: Order, now: datetime, settings: ScreenSettings) -> datetime | None:
    """Return when an order comes to the board, None if it belongs there now.

    Only one that is accepted and asks for nothing waits aside, because it is on hold or wanted
    later: an answer, a changed order or a refused step must be seen at once, however far away the
    meal is. What the platform has called for is not for later any more.
    """
    standing = order.standing
    if order.state is not State.ACCEPTED or standing.rush:
        return None
    promised, comes = promised_at(order), standing.held_until
    called = order.called_at or order.collectable_at or order.question
    if promised and order.content.asap is False and not called:
        begins = promised - _preparation(order, settings)
        comes = max(begins, comes or begins)
    needs_somebody = (
        not standing.change_seen
        or order.attention
        or order.question
        or order.refused_step
        or order.undo_until(now)
    )
    return comes if comes and now < comes and not needs_somebody else None


def is_upcoming(order: Order, now: datetime, settings: ScreenSettings) -> bool:
    """Say whether an order needs nobody yet."""
    return comes_at(order, now, settings) is not None


def tone_of(order: Order, now: datetime, settings: ScreenSettings) -> Tone:
    """Return how the ticket's header looks at `now`."""
    if order.standing.cancelled_by:
        return Tone.CANCELLED
    if order.attention or order.question:
        return Tone.ATTENTION
    if order.state in (State.READY, State.CLOSED):
        return Tone.READY
    pressing = _pressing(order, now, settings)
    if order.state is State.PLACED and pressing is not Tone.LATE:
        return Tone.NEW
    return pressing


def _pressing(order: Order, now: datetime, settings: ScreenSettings) -> Tone:
    limits, promised = settings.age_limits.of(order), promised_at(order)
    if promised is None:
        age = now - order.received_at
        warns, is_late = age >= limits.warn, age >= limits.late
    else:
        warns, is_late = now >= promised - limits.warn, now >= promised
    if is_late:
        return Tone.LATE
    return Tone.WARN if warns else Tone.IN_TIME


def _stands_by_answer(order: Order, now: datetime) -> bool:
    """Say whether an order stands where new ones do: one that was cancelled unanswered as well."""
    unanswered = order.state is State.CANCELLED and order.standing.accepted_at is None
    return unanswered or waits_for_answer(order, now)


def _preparation(order: Order, settings: ScreenSettings) -> timedelta:
    return timedelta(minutes=order.content.preparation_minutes or settings.preparation_minutes)
