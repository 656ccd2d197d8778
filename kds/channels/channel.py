"""What every platform must be able to do for the kitchen, and the errors it may raise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kds.domain.lifecycle import Press
from kds.domain.order import Content, Order
from kds.domain.steps import Step, StepPlan


class NotGenuine(Exception):
    """The request is not provably from the platform. The message is not for the sender."""


class Unreachable(Exception):
    """The platform gave no answer that counts (network, timeout, 5xx, 429): try again later.

    `retry_after` is the least number of seconds to wait, where the platform named one.
    `status` is the HTTP status, where there was an answer.
    """

    def __init__(
        self, problem: str, *, retry_after: float = 0.0, status: int | None = None
    ) -> None:
        """Keep the problem in words."""
        super().__init__(problem)
        self.retry_after = retry_after
        self.status = status


class Refused(Exception):
    """The platform understood and said no: a person has to decide."""

    def __init__(self, problem: str, *, status: int | None = None) -> None:
        """Keep the reason in words."""
        super().__init__(problem)
        self.status = status


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What can be told to this platform; what cannot has no button. `title` is its name."""

    title: str
    accept: bool = True
    cancel: bool = True
    ready: bool = True
    hand_over: bool = True
    preparation_time: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request of the platform as it came: nothing decoded, header names in lower case."""

    route: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    public_url: str


class ArrivalKind(StrEnum):
    """What a genuine request is about."""

    ORDER = "order"
    CANCELLATION = "cancellation"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What a genuine request says. `attention` is why a person must look at it, in words.

    A NOTICE concerns no order: it is kept in the journal and answered with `reply`.
    """

    kind: ArrivalKind
    content: Content = field(default_factory=Content)
    attention: str = ""
    reply: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A platform's yes: HTTP status, the start of its body, and its own clock if it sent one."""

    status: int
    body: str
    date: datetime | None = None


class Channel(Protocol):
    """A platform we talk to. All but `tell` is quick and touches neither disk nor network."""

    name: str
    accept: str
    capabilities: Capabilities

    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the addresses it is called at: (method, path) to a name for `Call.route`."""
        ...

    def verify(self, call: Call) -> None:
        """Check that the call is genuine, over the raw body.

        Raises:
            NotGenuine: it is not, or that cannot be proved.

        """
        ...

    def read(self, call: Call) -> Arrival:
        """Read a genuine call. Whatever cannot be read is named in the arrival, never raised."""
        ...

    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return what the platform is to hear for a press on `order` (as it stands after it)."""
        ...

    async def tell(self, order: Order, step: Step) -> Told:
        """Tell the platform one step of an order.

        Raises:
            Unreachable: no answer that counts; the step is to be tried again.
            Refused: the platform said no.

        """
        ...

    async def close(self) -> None:
        """Give back connections."""
        ...
