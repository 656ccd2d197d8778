"""Both sides of a channel: ours, and what a pretend platform needs to play the other."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from http import HTTPStatus

from kds.channels.channel import Arrival, Call, Channel, Situation
from kds.clock import utc_now
from kds.demo.pretend_server import PretendServer
from kds.demo.troubles import Trouble
from kds.domain.journey import LEGS, Journey
from kds.domain.lifecycle import ALLOWED, Press, State
from kds.domain.order import Order, Standing
from kds.domain.steps import Step

# Where a press is made in several states, it is tried in the first of these.
_STATES = (State.ACCEPTED, State.PLACED, State.READY, State.CLOSED, State.CANCELLED)


class Proof(Enum):
    """What shows that a request is from the platform."""

    SIGNATURE = auto()  # over the raw body
    KEY = auto()  # the same for every request, in a header
    NOTHING = auto()


@dataclass(kw_only=True)
class Side:
    """A channel and its pretend platform.

    `call` makes a genuine request at the address for orders of any bytes, `cancel` one at the
    address for cancellations. `order` and `cancellation` are bodies of one and the same order of
    two portions of fries, each with mayonnaise, for a guest called Wilhelmina. `heard` returns the
    ids of the orders of which something took effect, as the platform names them.

    `told` are the presses that the platform hears, all of them; `first` is the one that stands for
    all where it does not matter which, and telling it calls an address that begins with
    `tell_path`. `details` come with every press. `already` are the statuses that mean "it is so
    already". `accepted_by` is who has accepted an order before it comes. With `refuses_junk` a body
    that cannot be understood is refused in the answer, instead of being shown to a person.
    """

    channel: Channel
    platform: PretendServer
    call: Callable[[bytes], Call]
    cancel: Callable[[bytes], Call]
    order: bytes
    cancellation: bytes
    heard: Callable[[], list[str]]
    told: Collection[Press]
    tell_path: str
    first: Press = Press.ACCEPT
    proof: Proof = Proof.SIGNATURE
    accepted_by: str = ""
    refuses_junk: bool = False
    already: Collection[int] = (HTTPStatus.CONFLICT,)
    details: Mapping[str, str] = field(default_factory=lambda: {"reason": "sold out"})

    def read(self, call: Call) -> Arrival:
        """Return the only arrival of a call."""
        (arrival,) = self.channel.read(call)
        return arrival

    def kept(self, press: Press | None = None, *, after: bool = True) -> Order:
        """Return the order as a kitchen has it: as it came, or after (or before) a press on it."""
        order = Order(
            id="o1",
            channel=self.channel.name,
            received_at=utc_now(),
            content=self.read(self.call(self.order)).content,
        )
        if press is None:
            return order
        before = next(state for state in _STATES if (state, press) in ALLOWED)
        state = ALLOWED[before, press] if after else before
        order = replace(order, standing=Standing(state=state))
        return order if press not in LEGS else replace(order, journey=_journey(press, after=after))

    def steps(self, press: Press) -> list[Step]:
        """Return the steps that a press asks for."""
        at = utc_now()
        plans = self.channel.plan(press, self.kept(press), at, self.details)
        blank = Step(id="s", name="", code=0, cause="j1", pressed_at=at, due_at=at)
        return [
            replace(blank, id=f"s{n}", name=plan.name, code=plan.code, details=plan.details)
            for n, plan in enumerate(plans)
        ]

    def first_step(self) -> Step:
        """Return the first step of the press that stands for all."""
        return self.steps(self.first)[0]

    def situation(self) -> Situation:
        """Return an ordinary moment in a kitchen."""
        return Situation(at=utc_now())

    def address(self, call: Call) -> tuple[str, str]:
        """Return the one (method, path) of the channel's that a call is to."""
        (found,) = [
            (method, path)
            for method, path in self.channel.routes()
            if method == call.method and re.fullmatch(_pattern(path), call.path)
        ]
        return found

    def trouble(self, trouble: Trouble) -> None:
        """Let telling steps go wrong from now on."""
        self.platform.troubles.plan(trouble, times=None, path=self.tell_path)


def _journey(press: Press, *, after: bool) -> Journey:
    to, from_ = LEGS[press]
    leg = to if after else next(iter(from_))
    return Journey(leg=leg, driver="Ann", phone="+31 6", vehicle="Bicycle", own=True)


def _pattern(path: str) -> str:
    parts = re.split(r"\{\w+\}", path)
    return "[^/]+".join(map(re.escape, parts))
