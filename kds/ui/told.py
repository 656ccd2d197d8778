"""What the platform has heard of an order, in words: one line for each step that matters now."""

from collections.abc import Collection
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kds.channels.channel import Capabilities
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order
from kds.domain.steps import Step, StepState
from kds.ui.control import Action
from kds.ui.phrases import in_words
from kds.ui.words import age, decimal

translate = QCoreApplication.translate

# An answer comes within this; only a longer wait is worth a clock.
_PATIENCE = timedelta(seconds=2)


def step_word(step: Step) -> str:
    """Return what a step tells the platform, as a word of the kitchen."""
    words = {
        Press.ACCEPT: translate("Told", "Accepted"),
        Press.START: translate("Told", "Started"),
        Press.PREPARED: translate("Told", "Prepared"),
        Press.MORE_TIME: translate("Told", "More time"),
        Press.READY: translate("Told", "Ready"),
        Press.HAND_OVER: translate("Told", "Handed over"),
        Press.RECALL: translate("Told", "Back to cooking"),
        Press.CANCEL: translate("Told", "Cancelled"),
        Press.CHANNEL_CANCEL: translate("Told", "Cancellation confirmed"),
        Press.FAIL: translate("Told", "Not taken"),
        Press.ANSWER: translate("Told", "Answer"),
        Press.SOLD_OUT: translate("Told", "Sold out"),
        Press.ARRIVAL: translate("Told", "When a driver comes"),
        Press.ASSIGN: translate("Told", "Driver assigned"),
        Press.UNASSIGN: translate("Told", "Driver taken off"),
        Press.AT_RESTAURANT: translate("Told", "Driver is here"),
        Press.ON_ITS_WAY: translate("Told", "On its way"),
        Press.AT_ADDRESS: translate("Told", "At the address"),
        Press.DELIVERED: translate("Told", "Delivered"),
    }
    try:
        return words[Press(step.name)]
    except (KeyError, ValueError):
        return step.name.capitalize()


def status_lines(order: Order, capabilities: Capabilities, now: datetime) -> list[str]:
    """Return what the platform has heard, what it is still to hear, and what it never hears.

    Nothing is said of a refused step: it has a frame of its own.
    """
    title = capabilities.title
    waiting = [_waiting(step, now) for step in order.waiting_steps]
    if waiting or order.journey.is_out:
        return waiting  # of what has left the ticket's line about the driver says enough
    told = [step for step in order.steps if step.state is StepState.TOLD]
    # Of those told in the same instant the last one counts.
    last = max(reversed(told), key=_told_at) if told else None
    only_here = _only_here(order, capabilities, last)
    if only_here:
        return [only_here]
    by_hand = [step for step in order.steps if step.state is StepState.SETTLED_BY_HAND]
    if last or by_hand:
        return [_told(last, order, title) if last else _settled(by_hand[-1])]
    if order.refused_step:
        return []
    if order.standing.accepted_by:
        return [_accepted(order)]
    return [translate("Told", "{title} has heard nothing yet").format(title=title)]


def stays_here(order: Order, actions: Collection[Action], capabilities: Capabilities) -> list[str]:
    """Return what of the buttons on a ticket the platform is not told.

    Nothing of handing over where the ticket has just said it of being ready.
    """
    if Action.READY in actions and not capabilities.ready:
        return [translate("Told", "Ready stays on this screen")]
    told_of_ready = capabilities.ready or order.waiting_steps
    if Action.HAND_OVER in actions and not capabilities.hand_over and told_of_ready:
        return [translate("Told", "Handed over stays on this screen")]
    return []


def recall_lines(order: Order, title: str) -> list[str]:
    """Return what a recall of this order would not change at `title` (the platform)."""
    press = Press.READY if order.state is State.READY else Press.HAND_OVER
    steps = [step for step in order.steps if step.name == press.value]
    if not steps:
        return []
    text = translate("Told", "{title} is not told of a recall: it goes on by “{step}”.")
    if steps[-1].waiting:
        text = translate("Told", "{title} will still hear “{step}”, recalled or not.")
    return [text.format(title=title, step=step_word(steps[-1]))]


def is_unsent(order: Order) -> bool:
    """Whether the platform was asked and did not take something yet."""
    return any(step.attempts for step in order.waiting_steps)


def refusal(step: Step, title: str) -> str:
    """Return what was refused and why, and what a person can do about it."""
    return translate(
        "Told",
        "{title} refused “{step}”: {problem}\nSettle it on {title}’s own tablet or by phone, "
        "or try again.",
    ).format(title=title, step=step_word(step), problem=in_words(step.problem) or "–")


def _told_at(step: Step) -> tuple[bool, datetime]:
    return step.told_at is not None, step.told_at or step.pressed_at


def _only_here(order: Order, capabilities: Capabilities, last: Step | None) -> str:
    """Return that the last thing that was pressed stays on this screen, "" if it does not."""
    standing = order.standing
    if standing.cancelled_by:
        return ""
    if order.state is State.READY and not capabilities.ready:
        text, at = translate("Told", "Ready ✓ only on this screen"), standing.ready_at
    elif order.state is State.CLOSED and not capabilities.hand_over:
        text, at = translate("Told", "Handed over ✓ only on this screen"), standing.closed_at
    else:
        return ""
    return "" if last and at and last.pressed_at >= at else text


def _accepted(order: Order) -> str:
    """Return who accepted an order, where that was nobody here."""
    by = order.standing.accepted_by
    if by == "auto":
        return translate("Told", "Accepted by itself")
    return translate("Told", "Accepted ✓ by {who}").format(who=in_words(by))


def _settled(step: Step) -> str:
    return translate("Told", "{step}: settled by hand").format(step=step_word(step))


def _told(step: Step, order: Order, title: str) -> str:
    word = step_word(step)
    if step.name == Press.ACCEPT.value and order.standing.accepted_by == "auto":
        word = _accepted(order)
    if step.took_ms is None:
        return translate("Told", "{step} ✓ heard by {title}").format(step=word, title=title)
    return translate("Told", "{step} ✓ heard by {title} in {seconds}\u00a0s").format(
        step=word, title=title, seconds=decimal(max(step.took_ms, 100) / 1000, 1)
    )


def _waiting(step: Step, now: datetime) -> str:
    word, wait = step_word(step), now - step.due_at
    if wait < timedelta():
        return translate("Told", "{step}: sends in {seconds}\u00a0s").format(
            step=word, seconds=_seconds_until(step.due_at, now)
        )
    if not step.attempts:
        if wait < _PATIENCE:
            return translate("Told", "{step}: sending …").format(step=word)
        return translate("Told", "{step} waiting {age}").format(step=word, age=age(wait))
    if step.next_try_at and step.next_try_at > now:
        text = translate("Told", "{step} waiting {age}, next try in {seconds}\u00a0s — {problem}")
    else:
        text = translate("Told", "{step} waiting {age}, trying again — {problem}")
    return text.format(
        step=word,
        age=age(wait),
        seconds=_seconds_until(step.next_try_at or now, now),
        problem=in_words(step.problem),
    )


def _seconds_until(at: datetime, now: datetime) -> int:
    left = (at - now).total_seconds()
    return max(0, -int(-left // 1))
