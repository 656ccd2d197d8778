"""Both sides of a channel: ours, and what a pretend platform needs to play the other."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from http import HTTPStatus

from kds.channels.channel import Arrival, Call, Channel, Situation, Told
from kds.clock import utc_now
from kds.demo.pretend_server import PretendServer
from kds.demo.troubles import Trouble
from kds.domain.journey import LEGS, Journey, Leg
from kds.domain.lifecycle import ALLOWED, Press, State
from kds.domain.news import NewsKind
from kds.domain.order import Order, Standing
from kds.domain.steps import Step


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

    `told` are the presses that the platform hears in some state of an order, all of them; `first`
    is the one that stands for all where it does not matter which, and telling it calls an address
    that begins with `tell_path`. `details` come with every press. `already` are the 4xx that mean
    "it is so already" for the first press. `accepted_by` is who has accepted an order before it
    comes. With `refuses_junk` a body that cannot be understood is refused in the answer, instead of
    being shown to a person. `cancel_proof` is given where cancellations are proved otherwise than
    orders.
    `others` are calls of every other kind about the same order, one for each address at least.
    `arrange` brings a platform that minds the order of presses to where one in a state is right.
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
    cancel_proof: Proof | None = None
    accepted_by: str = ""
    refuses_junk: bool = False
    already: Collection[int] = (HTTPStatus.CONFLICT,)
    arrange: Callable[[Press, State], None] = lambda _press, _state: None
    others: Collection[Call] = ()
    details: Mapping[str, str] = field(default_factory=lambda: {"reason": "sold out"})

    def read(self, call: Call) -> Arrival:
        """Return the only arrival of a call."""
        (arrival,) = self.channel.read(call)
        return arrival

    def proved(self) -> list[tuple[Call, Proof]]:
        """Return an order's and a cancellation's call, and what proves them."""
        return [
            (self.call(self.order), self.proof),
            (self.cancel(self.cancellation), self.cancel_proof or self.proof),
        ]

    def kept(self) -> Order:
        """Return the order as a kitchen has it when it has come."""
        arrival, at = self.read(self.call(self.order)), utc_now()
        called = arrival.news is not None and arrival.news.kind is NewsKind.COOK
        return Order(
            id="o1",
            channel=self.channel.name,
            received_at=at,
            content=arrival.content,
            called_at=at if called else None,
        )

    def before(self, press: Press, state: State) -> Order:
        """Return the order in a state, as it stands when a press is made on it."""
        journey = Journey()
        if press in LEGS:
            journey = _with_driver(next(iter(LEGS[press][1])))
        return replace(self.kept(), standing=_standing(state), journey=journey)

    def after(self, press: Press, state: State) -> Order:
        """Return the order as it stands after a press that was made on it in a state."""
        order = self.before(press, state)
        order = replace(order, standing=replace(order.standing, state=ALLOWED[state, press]))
        return replace(order, journey=_with_driver(LEGS[press][0])) if press in LEGS else order

    def steps(self, press: Press, state: State) -> list[Step]:
        """Return the steps that a press asks for in a state."""
        at = utc_now()
        plans = self.channel.plan(press, self.after(press, state), at, self.details)
        blank = Step(id="s", name="", code=0, cause="j1", pressed_at=at, due_at=at)
        return [
            replace(blank, id=f"s{n}", name=plan.name, code=plan.code, details=plan.details)
            for n, plan in enumerate(plans)
        ]

    async def tell_all(self, press: Press, state: State) -> list[Told]:
        """Tell all steps of a press in a state."""
        self.arrange(press, state)
        order = self.after(press, state)
        return [await self.channel.tell(order, step) for step in self.steps(press, state)]

    async def tell(self) -> Told:
        """Tell the press that stands for all, of which the first step counts."""
        state = states(self.first)[0]
        self.arrange(self.first, state)
        step = self.steps(self.first, state)[0]
        return await self.channel.tell(self.after(self.first, state), step)

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


def states(press: Press) -> list[State]:
    """Return the states in which a press can be made."""
    return [state for state in State if (state, press) in ALLOWED]


def _standing(state: State) -> Standing:
    """Return how an order stands that came to a state on the usual way."""
    at = utc_now()
    reached = [State.ACCEPTED, State.READY, State.CLOSED]
    reached = reached[: reached.index(state) + 1] if state in reached else []
    return Standing(
        state=state,
        accepted_at=at if State.ACCEPTED in reached else None,
        ready_at=at if State.READY in reached else None,
        closed_at=at if State.CLOSED in reached else None,
        cancelled_at=at if state is State.CANCELLED else None,
    )


def _with_driver(leg: Leg | None) -> Journey:
    return Journey(leg=leg, driver="Ann", phone="+31 6", vehicle="Bicycle", own=True)


def _pattern(path: str) -> str:
    parts = re.split(r"\{\w+\}", path)
    return "[^/]+".join(map(re.escape, parts))
