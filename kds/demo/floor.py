"""The orders out on the floor, as the platform sees them: sent, accepted, ready."""

from collections.abc import Callable
from enum import Enum
from typing import Any

# Source: Deliverect, "Order status": 20 accepted, 70 ready for pick-up; after 90, 95 and anything
# from 110 on the kitchen has no more to say.
_ACCEPTED, _READY, _FINAL = 20, 70, 90

# So many wait for their courier; what is ready longer than that has been collected.
_SHELF = 8

Body = dict[str, Any]


class Stage(Enum):
    """How far the kitchen has told that an order is."""

    WAITING = "waiting"
    COOKING = "cooking"
    READY = "ready"
    DONE = "done"


class Floor:
    """Keeps the bodies of open orders; `codes` says what the kitchen told of an order so far."""

    def __init__(self, codes: Callable[[str], list[int]]) -> None:
        self._codes = codes
        self._bodies: dict[str, Body] = {}

    def place(self, body: Body) -> None:
        """Add an order, or put its newer version in the place of the older one."""
        self._bodies[body["_id"]] = body

    def leave(self, body: Body) -> None:
        """Forget an order: cancelled by the platform, or never arrived."""
        self._bodies.pop(body["_id"], None)

    def stage(self, body: Body) -> Stage:
        """Return how far an order is, by the codes heard."""
        highest = max(self._codes(body["_id"]), default=0)
        if highest >= _FINAL:
            return Stage.DONE
        if highest >= _READY:
            return Stage.READY
        return Stage.COOKING if highest >= _ACCEPTED else Stage.WAITING

    def open(self, *stages: Stage) -> list[Body]:
        """Return the open orders in these stages (none named: in all), oldest first."""
        staged = [(body, self.stage(body)) for body in self._bodies.values()]
        ready = [body for body, stage in staged if stage is Stage.READY]
        gone = [body for body, stage in staged if stage is Stage.DONE] + ready[:-_SHELF]
        for body in gone:
            self.leave(body)
        return [
            body
            for body, stage in staged
            if body["_id"] in self._bodies and (not stages or stage in stages)
        ]
