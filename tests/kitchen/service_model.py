"""What a kitchen should make of any service, as simply as it can be kept."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kds.domain.lifecycle import Press, State
from kds.domain.order import Order
from kds.domain.steps import StepState
from tests.domain.expected_moves import EXPECTED
from tests.kitchen.bodies import Json, body, line, remote_id, written

# Dishes that a version of an order is made of. A dish is always the same, so its name says all.
DISHES: dict[str, Json] = {
    "Burger": line("Burger", 2, line("Bacon", 3)),
    "Fries": line("Fries"),
    "Soup": line("Soup", 1, line("Bread", 2, line("Seeds"))),
    "Cola": line("Cola", 4),
}
CODES: dict[Press, list[int | str]] = {
    Press.ACCEPT: [20],
    Press.MORE_TIME: ["preparation time"],
    Press.READY: [70],
    Press.HAND_OVER: [90],
    Press.RECALL: [],
    Press.CANCEL: [110],
    Press.FAIL: [120],
}
OPEN = (State.PLACED, State.ACCEPTED, State.READY)


@dataclass(frozen=True)
class Undoable:
    """A press that can be taken back until an instant, and what it leads back to."""

    until: datetime
    state: State
    cancelled_by: str
    told: tuple[int | str, ...]
    done: frozenset[str]


@dataclass
class Known:
    """An order as it should be. `told` is what the platform is to hear, ticks left aside."""

    number: int
    order_id: str
    early: bool = False
    state: State = State.PLACED
    cancelled_by: str = ""
    cancel_seen: bool = False
    told: tuple[int | str, ...] = ()
    done: frozenset[str] = frozenset()
    dishes: tuple[str, ...] = ("Burger", "Fries")
    undoables: list[Undoable] = field(default_factory=list)
    ticked_ever: bool = False
    sent: list[Json] = field(default_factory=list)

    @property
    def own_id(self) -> str:
        """The id that Deliverect gave to the order."""
        return remote_id(self.number)

    @property
    def other_id(self) -> str:
        """Another id, under which its cancellation may come."""
        return remote_id(self.number + 100_000)

    def version(self, dishes: tuple[str, ...], at: datetime) -> Json:
        """Write the next version of the order, made of these dishes."""
        items = [DISHES[dish] for dish in dishes]
        return body(self.number, items=items, _updated=written(at))

    def arrived(self) -> None:
        """The order itself came, after its cancellation under another id."""
        self.early = False
        self.sent_first()

    def sent_first(self) -> None:
        """Take note that the first version is the one on the ticket."""
        self.dishes = ("Burger", "Fries")

    def allows(self, press: Press) -> bool:
        """Say whether a person may press this now."""
        if press is Press.RECALL and self.cancelled_by:
            return False
        return press in EXPECTED[self.state]

    def press(self, press: Press, at: datetime, until: datetime) -> None:
        """Do what an allowed press does."""
        self.undoables = [undoable for undoable in self.undoables if undoable.until > at]
        if press is not Press.FAIL:
            before = Undoable(until, self.state, self.cancelled_by, self.told, self.done)
            self.undoables.append(before)
        self.state = EXPECTED[self.state][press]
        self.told += tuple(CODES[press])
        if press in (Press.CANCEL, Press.FAIL):
            self.cancelled_by = "kitchen"

    def can_undo(self, at: datetime) -> bool:
        """Say whether the last press can be taken back."""
        return bool(self.undoables) and at < self.undoables[-1].until

    def undo(self) -> None:
        """Go back to before the last press."""
        back = self.undoables.pop()
        self.state, self.cancelled_by, self.told = back.state, back.cancelled_by, back.told
        self.done = back.done & frozenset(self.dishes)

    def clock_set(self, by: timedelta) -> None:
        """What can still be undone can be for as long as before."""
        self.undoables = [replace(each, until=each.until + by) for each in self.undoables]

    def cancel(self) -> None:
        """The platform cancels: once, and 110 is the answer while there is something to stop."""
        self.undoables = []
        if self.cancelled_by:
            return
        self.cancelled_by = "channel"
        self.cancel_seen = False
        if self.state is not State.CLOSED:
            self.state = State.CANCELLED
            self.told += (110,)

    def change(self, dishes: tuple[str, ...]) -> None:
        """A newer version came: ticks stay on the dishes that stayed."""
        if dishes != self.dishes:
            self.undoables = []
        self.dishes = dishes
        self.done &= frozenset(dishes)

    def on_board(self, order: Order) -> bool:
        """Say whether a cook must still see it."""
        if self.state in OPEN:
            return True
        if self.cancelled_by == "channel" and not self.cancel_seen:
            return True
        unsettled = (StepState.WAITING, StepState.REFUSED)
        return any(step.state in unsettled for step in order.steps)


def done_dishes(order: Order) -> frozenset[str]:
    """Return the names of the items that are ticked off, as a cook sees them."""
    return frozenset(order.content.items[index].title for index in order.standing.items_done)


def dish_lines(order: Order) -> dict[str, int]:
    """Return where each dish of an order stands."""
    return {item.title: n for n, item in enumerate(order.content.items) if item.depth == 0}
