"""Any service at all: whatever comes, in whatever order, no order and no tap is lost."""

import contextlib
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from kds.channels.channel import Refused, Unreachable
from kds.domain.lifecycle import NotAllowed, Press, State
from kds.domain.steps import StepState
from tests.kitchen.bodies import Json, cancelled
from tests.kitchen.checked_service import Call, CheckedService
from tests.kitchen.service import UNDO_TIME, YES
from tests.kitchen.service_model import CODES, DISHES, Known, dish_lines

ANY = st.integers(0, 1_000_000)
VERSIONS = st.lists(st.sampled_from(sorted(DISHES)), min_size=1, unique=True).map(tuple)
MOST_ORDERS = 3
NEXT = {
    State.PLACED: Press.ACCEPT,
    State.ACCEPTED: Press.READY,
    State.READY: Press.HAND_OVER,
    State.CLOSED: Press.RECALL,
}

# Whether the platform hears a call, and what comes back: yes, no, or nothing that counts.
FATES = st.sampled_from(["yes", "yes", "lost answer", "unreachable", "refused"])


HAPPENINGS = st.tuples(
    st.sampled_from(
        [
            *("next", "next", "next", "any", "tick", "tick", "untick", "undo", "undo"),
            *("cancel", "change", "again", "outbox"),
        ]
    ),
    st.integers(0, 11),
)


class AnyService(CheckedService):
    """Everything that can come, be pressed, be answered or break, in any order."""

    # What comes in.

    def deliver(self, known: Known | None, *bodies: Json, answered: bool) -> str:
        """Let a group come in; every receipt must be about the one order that is meant."""
        receipts = self.service.deliver(*bodies, answered=answered)
        ids = {receipt.order_id for receipt in receipts}
        (order_id,) = ids
        assert order_id is not None
        assert known is None or order_id == known.order_id
        if not answered:
            self.unanswered += [order_id] * len(bodies)
        return order_id

    @initialize()
    def first_order(self) -> None:
        """Start with an order on the board."""
        self.new_order(1, early=False, same_id=True, answered=True)

    @rule(
        copies=st.integers(1, 3), early=st.booleans(), same_id=st.booleans(), answered=st.booleans()
    )
    def new_order(self, copies: int, *, early: bool, same_id: bool, answered: bool) -> None:
        """A new order comes, perhaps several times at once, perhaps its cancellation first."""
        known = Known(number=len(self.known) + 1, order_id="")
        first = known.version(known.dishes, self.platform_time)
        if early:
            known.early = not same_id
            first = cancelled(first, _id=known.own_id if same_id else known.other_id)
            known.cancel()
        known.order_id = self.deliver(None, *[first] * copies, answered=answered)
        assert known.order_id not in {other.order_id for other in self.known}
        if not early:
            known.sent.append(first)
        self.known.append(known)

    @rule(pick=ANY, which=ANY, copies=st.integers(1, 3), answered=st.booleans())
    def old_body_again(self, pick: int, which: int, copies: int, *, answered: bool) -> None:
        """Some body of an order that came before comes again."""
        known = self.pick(pick)
        if known.sent:
            again = known.sent[which % len(known.sent)]
            self.deliver(known, *[again] * copies, answered=answered)

    @rule(pick=ANY, dishes=VERSIONS, answered=st.booleans())
    def version(self, pick: int, dishes: tuple[str, ...], *, answered: bool) -> None:
        """A newer version comes; for an order that was cancelled early, its first."""
        known = self.pick(pick)
        self.clock.turn(milliseconds=1)
        new = known.version(dishes, self.platform_time)
        self.deliver(known, new, answered=answered)
        known.sent.append(new)
        if known.early:
            # It has an id of its own, under which the platform is told that it is cancelled.
            known.early = False
            known.told += (110,)
        known.change(dishes)

    @rule(pick=ANY, same_id=st.booleans(), copies=st.integers(1, 2), answered=st.booleans())
    def cancellation(self, pick: int, copies: int, *, same_id: bool, answered: bool) -> None:
        """The platform cancels, under either id, perhaps once more."""
        known = self.pick(pick)
        order = known.version(known.dishes, self.platform_time)
        order_id = known.own_id if same_id and not known.early else known.other_id
        self.deliver(known, *[cancelled(order, _id=order_id)] * copies, answered=answered)
        known.cancel()

    @precondition(lambda self: self.unanswered)
    @rule()
    def answers_go_out(self) -> None:
        """The platform gets the answers to its own requests."""
        while self.unanswered:
            self.service.kitchen.telling.answered(self.unanswered.pop())

    # What people press.

    @rule(pick=ANY, press=st.sampled_from(sorted(CODES)))
    def press(self, pick: int, press: Press) -> None:
        """Somebody presses something, possible or not."""
        known, kitchen = self.pick(pick), self.service.kitchen
        self.clock.turn(milliseconds=1)
        words: dict[Press, list[object]] = {
            Press.CANCEL: ["no bread"],
            Press.FAIL: ["no items"],
            Press.MORE_TIME: [5],
        }
        method = getattr(kitchen, press.name.lower())
        allowed = known.allows(press)
        with contextlib.nullcontext() if allowed else pytest.raises(NotAllowed):
            method(known.order_id, *words.get(press, []))
        if allowed:
            known.press(press, self.clock.at, self.clock.at + UNDO_TIME)

    @rule(pick=ANY)
    def next_press(self, pick: int) -> None:
        """Somebody presses what comes next in an order's life."""
        known = self.pick(pick)
        if known.state in NEXT:
            self.press(pick, NEXT[known.state])

    @rule(pick=ANY)
    def undo(self, pick: int) -> None:
        """Somebody takes the last press back, in time or not."""
        known = self.pick(pick)
        allowed = known.can_undo(self.clock.at)
        with contextlib.nullcontext() if allowed else pytest.raises(NotAllowed):
            self.service.kitchen.undo(known.order_id)
        if allowed:
            known.undo()

    @rule(pick=ANY, dish=st.sampled_from(sorted(DISHES)), done=st.booleans())
    def tick(self, pick: int, dish: str, *, done: bool) -> None:
        """Somebody ticks a dish off, or takes that back."""
        known = self.pick(pick)
        self.clock.turn(milliseconds=1)
        line = dish_lines(self.service.kitchen.order(known.order_id)).get(dish, 999)
        allowed = known.state is State.ACCEPTED and dish in known.dishes
        with contextlib.nullcontext() if allowed else pytest.raises(NotAllowed):
            self.service.kitchen.tick(known.order_id, line, done=done)
        if allowed:
            known.done = known.done | {dish} if done else known.done - {dish}
            known.ticked_ever |= done

    @rule(pick=ANY)
    def see(self, pick: int) -> None:
        """The cook takes note of what the platform did."""
        known = self.pick(pick)
        self.service.kitchen.marks.see_change(known.order_id)
        if known.cancelled_by == "channel":
            self.service.kitchen.marks.see_cancel(known.order_id)
            known.cancel_seen = True

    @rule(pick=ANY, happenings=st.lists(HAPPENINGS, min_size=2, max_size=6))
    def all_at_once(self, pick: int, happenings: list[tuple[str, int]]) -> None:
        """Several things happen to one order before anybody takes a breath."""
        dishes = sorted(DISHES)
        for what, which in happenings:
            match what:
                case "next":
                    self.next_press(pick)
                case "any":
                    self.press(pick, sorted(CODES)[which % len(CODES)])
                case "tick":
                    self.tick(pick, dishes[which % len(dishes)], done=True)
                case "untick":
                    self.tick(pick, dishes[which % len(dishes)], done=False)
                case "undo":
                    self.undo(pick)
                case "cancel":
                    self.cancellation(pick, 1, same_id=which % 2 == 0, answered=True)
                case "change":
                    self.version(pick, tuple(dishes[which % 3 :]), answered=True)
                case "again":
                    self.decide(pick, again=True)
                case _:
                    self.outbox_round(["refused" if which % 2 else "yes"] * 8)

    # What passes between kitchen and platform.

    @rule(seconds=st.sampled_from([0.5, 1, 2, 3, 10, 60, 1200]))
    def time_passes(self, seconds: float) -> None:
        """The clock goes on."""
        self.clock.turn(seconds=seconds)

    @rule(hours=st.sampled_from([-1, 1, 3]))
    def clock_is_set(self, hours: int) -> None:
        """Somebody sets the kitchen's clock, not the platform's."""
        by = timedelta(hours=hours)
        self.service.kitchen.clock_set(by)
        self.clock.at += by
        self.set_by += by
        for known in self.known:
            known.clock_set(by)

    @rule(most=st.integers(1, 8), fates=st.lists(FATES, min_size=8, max_size=8))
    def outbox_takes(self, most: int, fates: list[str]) -> None:
        """The outbox takes what may go; some of it the platform hears."""
        telling = self.service.kitchen.telling
        for due, fate in zip(telling.due(most), fates, strict=False):
            assert due.order_id not in self.unanswered
            assert due.order_id not in {call.order_id for call in self.calls}
            taken = telling.take(due)
            assert taken is not None
            order, step = taken
            at_once = step.name in (Press.CHANNEL_CANCEL.value, Press.FAIL.value)
            assert at_once or self.clock.at - step.pressed_at >= UNDO_TIME, "told too early"
            earlier = order.steps[: [each.id for each in order.steps].index(step.id)]
            assert not [each.code for each in earlier if each.waiting], "told out of order"
            self.calls.append(Call(order.id, step, fate))
            if fate in ("yes", "lost answer"):
                self.heard.append((order.id, step.id, step.code))

    @rule(fates=st.lists(FATES, min_size=8, max_size=8))
    def outbox_round(self, fates: list[str]) -> None:
        """After the undo time the outbox takes what may go, and every call comes back."""
        self.clock.turn(seconds=3)
        self.outbox_takes(8, fates)
        while self.calls:
            self.call_ends(0)

    @precondition(lambda self: self.calls)
    @rule(pick=ANY)
    def call_ends(self, pick: int) -> None:
        """A call comes back, or its time is up."""
        call = self.calls.pop(pick % len(self.calls))
        telling = self.service.kitchen.telling
        if call.fate == "yes":
            telling.told(call.order_id, call.step.id, YES, 1)
            self.outcomes[call.step.id] = StepState.TOLD
        elif call.fate == "refused":
            no = Refused("400 no", status=400)
            telling.refused(call.order_id, call.step.id, no, 1)
            self.outcomes[call.step.id] = StepState.REFUSED
        else:
            until = self.clock.at + timedelta(seconds=5)
            telling.put_off(call.order_id, call.step.id, Unreachable("no answer"), 1, until)

    @rule(pick=ANY, again=st.booleans())
    def decide(self, pick: int, *, again: bool) -> None:
        """A person decides about a step that was refused."""
        known, kitchen = self.pick(pick), self.service.kitchen
        step = kitchen.order(known.order_id).refused_step
        if step is None:
            return
        if again:
            kitchen.try_again(known.order_id, step.id)
            del self.outcomes[step.id]
        else:
            kitchen.settle_by_hand(known.order_id, step.id)
            self.outcomes[step.id] = StepState.SETTLED_BY_HAND

    @rule()
    def power_cut(self) -> None:
        """The program is gone from one moment to the next, and starts again."""
        self.calls = []
        self.unanswered = []
        self.service.start_again()


TestAnyService = AnyService.TestCase
TestAnyService.settings = settings(
    max_examples=150,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyService = pytest.mark.slow(pytest.mark.timeout(400)(TestAnyService))
