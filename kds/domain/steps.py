"""A step: one thing that a press (or an arrival) makes us tell a channel, and how that went."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class StepState(StrEnum):
    """Where a step stands with the channel."""

    WAITING = "waiting"
    TOLD = "told"
    REFUSED = "refused"
    SETTLED_BY_HAND = "settled by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """What is to be told for a press: the step's name, its code on the wire, and its details.

    `name` is ours ("accepted", "ready", ...); `details` are what the channel needs beside the code,
    as plain text (a reason, a time).
    """

    name: str
    code: int | str
    details: dict[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of an order. `cause` is the journal id of the press or arrival that asked for it.

    It is not told before `due_at` (the end of the undo time), and after a failed attempt not before
    `next_try_at`. `problem` is the last trouble in words; `took_ms` how long the last answer took.
    """

    id: str
    name: str
    code: int | str
    cause: str
    pressed_at: datetime
    due_at: datetime
    details: dict[str, str] | None = None
    state: StepState = StepState.WAITING
    attempts: int = 0
    next_try_at: datetime | None = None
    problem: str = ""
    told_at: datetime | None = None
    took_ms: int | None = None

    @property
    def waiting(self) -> bool:
        """Whether the channel has yet to say yes or no."""
        return self.state is StepState.WAITING

    @property
    def refused(self) -> bool:
        """Whether the channel said no and a person has to decide."""
        return self.state is StepState.REFUSED

    @property
    def not_before(self) -> datetime:
        """The earliest instant of the next attempt."""
        return max(self.due_at, self.next_try_at or self.due_at)

    def told(self, at: datetime, took_ms: int) -> "Step":
        """Return the step after the channel said yes."""
        return replace(
            self,
            state=StepState.TOLD,
            attempts=self.attempts + 1,
            told_at=at,
            took_ms=took_ms,
            next_try_at=None,
            problem="",
        )

    def put_off(self, until: datetime, problem: str) -> "Step":
        """Return the step after an attempt that got no answer that counts."""
        return replace(self, attempts=self.attempts + 1, next_try_at=until, problem=problem)

    def refuse(self, problem: str) -> "Step":
        """Return the step after the channel said no."""
        return replace(
            self,
            state=StepState.REFUSED,
            attempts=self.attempts + 1,
            next_try_at=None,
            problem=problem,
        )

    def again(self, at: datetime) -> "Step":
        """Return a refused step that a person wants told again."""
        return replace(self, state=StepState.WAITING, next_try_at=at, problem="")

    def by_hand(self) -> "Step":
        """Return a refused step that a person has settled some other way."""
        return replace(self, state=StepState.SETTLED_BY_HAND)
