"""A kitchen of which everything is checked that must hold, whatever happens to it."""

import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, invariant
from typing_extensions import override

from kds.domain.journal import Entry
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step, StepState
from kds.kitchen.replay import rebuild
from kds.store.history import every_order
from tests.conftest import Clock
from tests.kitchen.service import Service
from tests.kitchen.service_model import Known, dish_lines, done_dishes
from tests.store.orders import opened

TICKS = (Press.START.value, Press.PREPARED.value)


@dataclass
class Call:
    """A step on its way to the platform."""

    order_id: str
    step: Step
    fate: str


class CheckedService(RuleBasedStateMachine):
    """A kitchen, what the platform heard of it, and a model of what should be."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "orders.db"
        self.clock = Clock()
        self.service = Service(self.clock, self.path)
        self.known: list[Known] = []
        self.calls: list[Call] = []
        self.heard: list[tuple[str, str, int | str]] = []
        self.outcomes: dict[str, StepState] = {}
        self.unanswered: list[str] = []
        self.rows: list[Entry] = []
        self.set_by = timedelta()

    @property
    def platform_time(self) -> datetime:
        """The time of the platform, whose clock nobody sets."""
        return self.clock.at - self.set_by

    @invariant()
    def orders_are_as_they_should_be(self) -> None:
        """No order is lost, none is doubled, and each stands as it should."""
        orders = {order.id: order for order in every_order(self.path)}
        assert set(orders) == {known.order_id for known in self.known}
        for known in self.known:
            self.check(known, orders[known.order_id])
        shown = [known.order_id for known in self.known if known.on_board(orders[known.order_id])]
        board = self.service.kitchen.board()
        assert sorted(order.id for order in board) == sorted(shown)
        assert all(orders[order.id] == order for order in board)

    def check(self, known: Known, order: Order) -> None:
        """Compare an order with what should have become of it."""
        assert (order.state, order.standing.cancelled_by) == (known.state, known.cancelled_by)
        assert done_dishes(order) == known.done
        assert set(order.standing.items_done) <= set(dish_lines(order).values())
        pressed = [step for step in order.steps if step.name not in TICKS]
        assert tuple(step.code for step in pressed) == known.told
        assert known.ticked_ever or len(pressed) == len(order.steps)
        for step in order.steps:
            assert step.state is self.outcomes.get(step.id, StepState.WAITING)
            told = step.state is StepState.TOLD
            assert not told or (order.id, step.id, step.code) in self.heard

    @invariant()
    def nothing_was_told_that_was_not_pressed(self) -> None:
        """What the platform heard of a press was pressed and never taken back."""
        steps = {step.id: step.code for known in self.known for step in self.steps(known)}
        for _, step_id, code in self.heard:
            assert steps.get(step_id) == code or code in (50, 60)

    @invariant()
    def the_journal_only_grows_and_says_everything(self) -> None:
        """Rows stay as they were written, and give the orders as they stand."""
        rows = [*self.service.store.journal()]
        assert rows[: len(self.rows)] == self.rows
        self.rows = rows
        channels = {self.service.channel.name: self.service.channel}
        assert rebuild(rows, channels) == {o.id: o for o in every_order(self.path)}

    @invariant()
    def the_outbox_is_what_waits(self) -> None:
        """The outbox holds exactly the steps that the platform has not answered."""
        with opened(self.path) as connection:
            rows = [row[0] for row in connection.execute("SELECT step_id FROM outbox")]
        waiting = [s.id for known in self.known for s in self.steps(known) if s.waiting]
        assert sorted(rows) == sorted(waiting)

    def steps(self, known: Known) -> tuple[Step, ...]:
        """Return the steps of an order."""
        return self.service.kitchen.order(known.order_id).steps

    def pick(self, number: int) -> Known:
        """Return one of the orders."""
        return self.known[number % len(self.known)]

    @override
    def teardown(self) -> None:
        """At the end of the service a platform that answers hears everything that waits."""
        self.service.start_again()
        self.clock.turn(hours=1)
        self.service.tell()
        for known in self.known:
            assert not [step for step in self.steps(known) if step.waiting]
        self.service.store.close()
        self.folder.cleanup()
