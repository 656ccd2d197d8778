"""The play that practice mode gives: what happens when, for as long as somebody watches."""

from collections.abc import Iterator
from enum import StrEnum
from random import Random

from kds.demo.acts import Act

__all__ = ["Act", "What", "script"]


class What(StrEnum):
    """One thing that can happen in a service, told from the platform's side."""

    ORDER = "an order"
    ALLERGY = "an order with an allergy"
    SCHEDULED = "an order for later"
    CASH = "an order to be paid at the door"
    EAT_IN = "an order for a table"
    OLDER = "an order in the older shape"
    TEST = "a test order"
    REPEAT = "the same delivery again, twice at once"
    CHANGE = "a changed order"
    CANCEL_WAITING = "a cancellation before anybody accepted"
    CANCEL_DURING = "a cancellation just as the kitchen accepts"
    CANCEL_COOKING = "a cancellation after the kitchen accepted"
    CANCEL_OTHER_ID = "a cancellation under another id"
    CANCEL_FIRST = "a cancellation that overtakes its order"
    REFUSE = "the next status of an order is refused"
    BUSY = "the platform is busy and says when to come back"
    FAULTY = "the platform answers with errors and nonsense"
    SLOW = "the platform answers slowly"
    REVOKE = "every token is revoked"
    STATUS_OUTAGE = "the platform cannot be reached"
    CUT_OFF = "the platform cannot reach the kitchen"


# A full board within a minute, and within seven every situation that staff must have seen once.
_OPENING = (
    Act(0.3, What.ORDER),
    Act(1.5, What.ORDER),
    Act(5, What.ALLERGY),
    Act(10, What.ORDER),
    Act(15, What.EAT_IN),
    Act(20, What.REPEAT),
    Act(24, What.CASH),
    Act(30, What.ORDER),
    Act(41, What.SCHEDULED),
    Act(47, What.ORDER),
    Act(54, What.ORDER),
    Act(70, What.CHANGE),
    Act(85, What.CANCEL_WAITING),
    Act(100, What.ORDER),
    Act(120, What.REFUSE),
    Act(130, What.TEST),
    Act(145, What.CANCEL_COOKING),
    Act(160, What.OLDER),
    Act(185, What.CANCEL_DURING),
    Act(205, What.ORDER),
    Act(220, What.CANCEL_FIRST),
    Act(240, What.STATUS_OUTAGE, 120),
    Act(255, What.ORDER),
    Act(295, What.ORDER),
    Act(340, What.ORDER),
)
_OPENING_ENDS = 400.0

_KINDS = (
    *(What.ORDER,) * 7,
    What.ALLERGY,
    What.CASH,
    What.EAT_IN,
    What.OLDER,
    What.SCHEDULED,
)
_SURPRISES = (
    What.REPEAT,
    What.CHANGE,
    What.CANCEL_WAITING,
    What.CANCEL_DURING,
    What.CANCEL_COOKING,
    What.CANCEL_OTHER_ID,
    What.CANCEL_FIRST,
    What.REFUSE,
    What.TEST,
)
# What may go wrong in a phase, and for how many seconds.
_FAILURES = (
    (What.BUSY, 0.0),
    (What.CUT_OFF, 100.0),
    (What.SLOW, 0.0),
    (What.STATUS_OUTAGE, 150.0),
    (What.REVOKE, 0.0),
    (What.FAULTY, 0.0),
)


def script(rng: Random) -> Iterator[Act]:
    """Yield acts in the order of time, without end: the opening, then phases that keep returning.

    A steady phase brings an order about every 45 seconds, so that one person can keep up. Each
    round has a quiet time, a rush of six orders in a minute, and every failure once.
    """
    yield from _OPENING
    start = _OPENING_ENDS
    while True:
        for failure, seconds in _FAILURES:
            acts = [*_orders(rng, 180, 45), Act(rng.uniform(10, 60), failure, seconds)]
            acts += [Act(rng.uniform(0, 180), what) for what in rng.sample(_SURPRISES, k=2)]
            yield from _from(start, acts)
            start += 180
        yield from _from(start, _orders(rng, 60, 10))
        start += 60
        yield from _from(start, [Act(60, rng.choice(_SURPRISES)), Act(90, What.ORDER)])
        start += 150


def _orders(rng: Random, seconds: float, every: float) -> list[Act]:
    acts: list[Act] = []
    at = rng.uniform(0.2, 0.8) * every
    while at < seconds:
        acts.append(Act(at, rng.choice(_KINDS)))
        at += rng.uniform(0.6, 1.4) * every
    return acts


def _from(start: float, acts: list[Act]) -> list[Act]:
    moved = [Act(start + act.at, act.what, act.seconds) for act in acts]
    return sorted(moved, key=lambda act: act.at)
