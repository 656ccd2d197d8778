"""What the platform has heard of its deliveries, for those who ask and those who wait."""

from typing_extensions import override

from kds.demo.hearing import Hearing
from kds.demo.orderconnect.states import (
    ASSIGNED,
    ETA,
    FOLLOWS,
    LOCATION,
    UNASSIGNED,
    HeardState,
)
from kds.demo.pretend_server import remember


class StatesHeard(Hearing[HeardState]):
    """Keeps the states that took effect, and which may follow.

    `locations` are where drivers were said to be. Only orders in `known` are heard of, each with
    the state it is in, "" while nobody delivers it.
    """

    def __init__(self) -> None:
        super().__init__(lambda state: state.state)
        self.locations: list[HeardState] = []
        self.known: dict[str, str] = {}

    def is_repeated(self, heard: HeardState) -> bool:
        """Say whether it was heard before, with the same time, or the order is there already."""
        if heard.state == LOCATION:
            return False
        if heard.state != ASSIGNED and self.known[heard.order_id] == heard.state:
            return True
        said = (heard.order_id, heard.state, heard.time)
        return any((old.order_id, old.state, old.time) == said for old in self.heard)

    def may_follow(self, heard: HeardState) -> bool:
        """Say whether the order is far enough, and not too far, for this state."""
        return self.known[heard.order_id] in FOLLOWS[heard.state]

    @override
    def add(self, heard: HeardState) -> None:
        """Take in one state or one place."""
        if heard.state == LOCATION:
            remember(self.locations, heard)
            return
        if heard.state != ETA:
            self.known[heard.order_id] = "" if heard.state == UNASSIGNED else heard.state
        super().add(heard)
