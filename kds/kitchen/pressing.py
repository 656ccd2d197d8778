"""What a press does: it moves the order, plans the steps to tell, and can be taken back."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.clock import new_id
from kds.domain.allergy import allergy_unread
from kds.domain.items import group_starts
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed, Press, State
from kds.domain.order import Order, Standing
from kds.domain.own_test import is_own_test
from kds.domain.pressed import press_standing
from kds.domain.routing import Routing
from kds.domain.steps import Step, StepPlan
from kds.kitchen.moves import Moves

_NOW = timedelta()

# These have consequences at once, or are undone by another press.
_FOR_GOOD = frozenset({Press.FAIL, Press.ANSWER, Press.SOLD_OUT, Press.ARRIVAL})

# What a cook hears who would go on without having read of an allergy.
READ_FIRST = "Read the allergy note first: tap the bar."


@dataclass
class Pressing:
    """Records presses; everything here happens inside a move.

    Steps wait for `undo_time` before they are told. `can_withdraw` says whether nobody has heard
    of a step yet. `routing` says which items are made, and where.
    """

    channels: Mapping[str, Channel]
    moves: Moves
    undo_time: timedelta
    can_withdraw: Callable[[Step], bool]
    routing: Routing

    def press(
        self, order: Order, press: Press, at: datetime, details: dict[str, str], *, by: str = ""
    ) -> Order:
        """Record a press; one that is made `by` the program itself cannot be taken back."""
        if by:
            details = {**details, "by": by}
        standing = press_standing(order.standing, order.content, press, at, details)
        if press is Press.READY and allergy_unread(order):
            raise NotAllowed(READ_FIRST)
        undoable = not by and press not in _FOR_GOOD and self.undo_time > _NOW
        wait = self.undo_time if undoable else _NOW
        after = replace(order, standing=standing)
        data: dict[str, object] = {
            "press": press.value,
            "details": details,
            "steps": self.plan(press, after, at, details, wait),
        }
        if undoable:
            data["undo_until"] = (at + wait).isoformat()
        return self.moves.record(order, self.moves.entry(order, Kind.PRESS, at, data))

    def pressed_elsewhere(self, order: Order, press: Press, at: datetime, by: str) -> Order:
        """Record a press that was made on a screen of the platform's own: it knows of it."""
        details = {"by": by}
        press_standing(order.standing, order.content, press, at, details)
        data: dict[str, object] = {"press": press.value, "details": details, "steps": []}
        return self.moves.record(order, self.moves.entry(order, Kind.PRESS, at, data))

    def plan(
        self,
        press: Press,
        order: Order,
        at: datetime,
        details: Mapping[str, str],
        wait: timedelta = _NOW,
    ) -> list[dict[str, object]]:
        """Return the steps that a press asks for, as a journal row keeps them.

        Of a test order of our own no platform knows.
        """
        if is_own_test(order.content):
            return []
        channel = self.channels.get(order.channel)
        plans = channel.plan(press, order, at, details) if channel else ()
        return step_data(plans, at, at + wait)

    def tick(
        self, order: Order, items: Collection[int], at: datetime, *, done: bool, station: str
    ) -> Order:
        """Tick items off or on, in whole or what `station` makes of them.

        An item is done when every station that makes a part of it has. The first and the last one
        are told, once for an order.
        """
        if order.state is not State.ACCEPTED:
            raise NotAllowed("Items can be ticked off while the order is being cooked.")
        if not set(items) <= set(group_starts(order.content.items)):
            raise NotAllowed("That item is not on the order any more.")
        if done and allergy_unread(order):
            raise NotAllowed(READ_FIRST)
        was = order.standing
        whole, parts = ticked(was, items, self.routing.stations_of(order), station, done=done)
        if (whole, parts) == (set(was.items_done), set(was.parts_done)):
            return order
        begun = whole | {item for item, _ in parts}
        presses = ticks_amount_to(begun, whole, self.routing.cooked(order))
        known = {step.name for step in order.steps}
        steps = [
            step
            for press in presses
            if press.value not in known
            for step in self.plan(press, order, at, {}, self.undo_time)
        ]
        data: dict[str, object] = {
            "items": sorted(whole),
            "parts": sorted(parts),
            "station": station,
            "done": done,
            "steps": steps,
            "withdrawn": self.untrue(order, presses),
        }
        return self.moves.record(order, self.moves.entry(order, Kind.TICK, at, data))

    def untrue(self, order: Order, presses: Collection[Press]) -> list[str]:
        """Return the steps about ticks, not told yet, that are not true any more.

        `presses` are those of START and PREPARED that the ticks still amount to.
        """
        names = {Press.START.value, Press.PREPARED.value} - {press.value for press in presses}
        return [step.id for step in order.steps if step.name in names and self.can_withdraw(step)]

    def undo(self, order: Order, at: datetime) -> Order:
        """Take back the last press and whatever was pressed after it."""
        undo = order.undo_until(at)
        later = [step for step in order.steps if undo and step.id not in undo.steps_before]
        if undo is None or not all(map(self.can_withdraw, later)):
            raise NotAllowed("It is too late to undo that: the platform has heard of it.")
        data: dict[str, object] = {
            "press": undo.press_id,
            "withdrawn": [step.id for step in later],
        }
        return self.moves.record(order, self.moves.entry(order, Kind.UNDO, at, data))


def step_data(plans: Sequence[StepPlan], at: datetime, due: datetime) -> list[dict[str, object]]:
    """Return planned steps, to be told from `due` on, as a journal row keeps them."""
    return [
        {"id": new_id(at), "name": plan.name, "code": plan.code, "due_at": due.isoformat()}
        | ({"details": plan.details} if plan.details else {})
        for plan in plans
    ]


def ticked(
    standing: Standing,
    items: Collection[int],
    places: Mapping[int, Collection[str]],
    station: str,
    *,
    done: bool,
) -> tuple[set[int], set[tuple[int, str]]]:
    """Return the items, and the parts of items, that are done after a tick.

    `places` are the stations that make each item. Without a `station` the whole item is meant.
    """
    whole, parts = set(standing.items_done), set(standing.parts_done)
    for item in items:
        every = {(item, place) for place in places[item]}
        mine = {(item, station)} if station else every
        if done:
            parts |= mine
            if mine >= every or every <= parts:
                whole.add(item)
        else:
            parts -= mine
            whole.discard(item)
    return whole, parts


def ticks_amount_to(
    begun: Collection[int], done: Collection[int], items: Collection[int]
) -> list[Press]:
    """Return what ticks tell: what is begun that cooking began, all items done that it is done."""
    presses = [Press.START] if begun else []
    return [*presses, Press.PREPARED] if set(done) >= set(items) else presses
