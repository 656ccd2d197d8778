"""Whatever drivers, cooks and the platform do in whatever order: what is told makes sense."""

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from typing_extensions import override

from kds.domain.journey import Leg
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.news import NewsKind
from kds.domain.whereabouts import Driver, Position
from kds.kitchen.replay import rebuild
from tests.conftest import Clock
from tests.kitchen.courier_channel import CourierKitchen

NAMES = st.sampled_from(["A1", "A2", "A3"])
DRIVERS = st.sampled_from([Driver(name="Ana"), Driver(name="Ben")])
WAY = (Press.AT_RESTAURANT, Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED)

# What may be told after what, of one order: a driver is told before his steps, and those in order.
FOLLOWS: dict[str, set[str]] = {
    "": {Press.ARRIVAL.value, Press.ASSIGN.value},
    Press.ARRIVAL.value: {Press.ARRIVAL.value, Press.ASSIGN.value},
    Press.ASSIGN.value: {
        *(Press.UNASSIGN.value, Press.AT_RESTAURANT.value, Press.ON_ITS_WAY.value),
    },
    Press.UNASSIGN.value: {Press.ASSIGN.value, Press.ARRIVAL.value},
    Press.AT_RESTAURANT.value: {Press.ON_ITS_WAY.value, Press.UNASSIGN.value},
    Press.ON_ITS_WAY.value: {Press.AT_ADDRESS.value},
    Press.AT_ADDRESS.value: {Press.DELIVERED.value},
    Press.DELIVERED.value: set(),
}


class Deliveries(RuleBasedStateMachine):
    """A kitchen with three orders that come, or do not, at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.house = CourierKitchen(self.clock)
        self.rows = 0

    def _id(self, name: str) -> str | None:
        order = self.house.store.by_remote_id("couriers", name)
        return order.id if order else None

    @rule(name=NAMES)
    def order_comes(self, name: str) -> None:
        """An order comes, or comes again."""
        self.house.send({"id": name, "accepted_by": "us"})

    @rule(name=NAMES)
    def cancelled(self, name: str) -> None:
        """The platform cancels, known or not."""
        self.house.send({"id": name, "kind": "cancellation", "reason": "r"})

    @rule(name=NAMES, kind=st.sampled_from(NewsKind), leg=st.sampled_from([None, *Leg]))
    def news_comes(self, name: str, kind: NewsKind, leg: Leg | None) -> None:
        """The platform says something."""
        said = {"leg": leg.value} if leg else {}
        self.house.news(kind, name, text="words", happened_at=self.clock.at.isoformat(), **said)

    @rule(name=NAMES, driver=DRIVERS)
    def assign(self, name: str, driver: Driver) -> None:
        """Somebody gives an order to a driver."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                self.house.kitchen.driving.assign(order_id, driver)

    @rule(name=NAMES)
    def unassign(self, name: str) -> None:
        """Somebody takes it away again."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                self.house.kitchen.driving.unassign(order_id)

    @rule(name=NAMES)
    def announce(self, name: str) -> None:
        """Somebody says when a driver will be there."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                self.house.kitchen.driving.announce(order_id, self.clock.at)

    @rule(name=NAMES, press=st.sampled_from(WAY), driver=st.sampled_from(["", "Ana"]))
    def step(self, name: str, press: Press, driver: str) -> None:
        """A driver, or somebody for him, goes a step on."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                self.house.kitchen.driving.advance(order_id, press, driver=driver)

    @rule(name=NAMES, what=st.sampled_from(["ready", "hand_over", "recall", "undo"]))
    def cook(self, name: str, what: str) -> None:
        """A cook presses something."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                getattr(self.house.kitchen, what)(order_id)

    @rule(name=NAMES, minutes=st.sampled_from([0, 10]))
    def answer(self, name: str, minutes: int) -> None:
        """A cook answers what the platform asks."""
        with suppress(NotAllowed):
            if order_id := self._id(name):
                self.house.kitchen.answer(order_id, "Preparing", minutes)

    @rule(driver=DRIVERS, latitude=st.floats(53, 54))
    def phone(self, driver: Driver, latitude: float) -> None:
        """A phone says where it is."""
        position = Position(latitude=latitude, longitude=-1.5, at=self.clock.at)
        self.house.kitchen.whereabouts.seen(driver.name, position)

    @rule(seconds=st.sampled_from([1, 4, 60]))
    def time_passes(self, seconds: int) -> None:
        """Time passes, and what is due is told."""
        self.clock.turn(seconds=seconds)
        self.house.tell_all()

    @invariant()
    def what_is_told_makes_sense(self) -> None:
        """Of each order, in the order of telling, each step may follow the one before."""
        for name in ("A1", "A2", "A3"):
            if self._id(name) is None:
                continue
            last = ""
            for step in self.house.steps(name):
                if step in FOLLOWS:
                    assert step in FOLLOWS[last], f"{step} after {last or 'nothing'}"
                    last = step

    @invariant()
    def journal_only_grows_and_rebuilds(self) -> None:
        """Nothing is ever taken out of the journal, and every order is what it says."""
        rows = list(self.house.store.journal())
        assert len(rows) >= self.rows
        self.rows = len(rows)
        for order_id, order in rebuild(rows, self.house.kitchen.channels).items():
            assert self.house.kitchen.order(order_id) == order

    @invariant()
    def board_shows_what_is_open(self) -> None:
        """What is open, or out with a driver, is on the board."""
        shown = {order.id for order in self.house.kitchen.board()}
        for name in ("A1", "A2", "A3"):
            order = self.house.store.by_remote_id("couriers", name)
            if (
                order
                and not order.unseen
                and (order.state in ("placed", "accepted", "ready") or order.journey.is_out)
            ):
                assert order.id in shown

    @override
    def teardown(self) -> None:
        """Give the store back."""
        self.house.store.close()


Deliveries.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestDeliveries = Deliveries.TestCase
