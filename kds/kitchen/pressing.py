"""What a press does: it moves the order, plans the steps to tell, and can be taken back."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.clock import new_id
from kds.domain.changes import press_standing
from kds.domain.items import group_starts
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed, Press, State
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.kitchen.moves import Moves

_NOW = timedelta()


@dataclass(frozen=True)
class Pressing:
    """Records presses; everything here happens inside a move.

    Steps wait for `undo_time` before they are told. `can_withdraw` says whether nobody has heard
    of a step yet.
    """

    channels: Mapping[str, Channel]
    moves: Moves
    undo_time: timedelta
    can_withdraw: Callable[[Step], bool]

    def press(
        self, order: Order, press: Press, at: datetime, details: dict[str, str], *, by: str = ""
    ) -> Order:
        """Record a press; one that is made `by` the program itself cannot be taken back."""
        standing = press_standing(order.standing, order.content, press, at, details)
        undoable = not by and press is not Press.FAIL and self.undo_time > _NOW
        wait = self.undo_time if undoable else _NOW
        data: dict[str, object] = {
            "press": press.value,
            "details": details,
            "steps": self.plan(press, replace(order, standing=standing), at, details, wait),
        }
        if undoable:
            data["undo_until"] = (at + wait).isoformat()
        if by:
            data["by"] = by
        return self.moves.record(order, self.moves.entry(order, Kind.PRESS, at, data))

    def plan(
        self,
        press: Press,
        order: Order,
        at: datetime,
        details: Mapping[str, str],
        wait: timedelta = _NOW,
    ) -> list[dict[str, object]]:
        """Return the steps that a press asks for, as a journal row keeps them."""
        channel = self.channels.get(order.channel)
        plans = channel.plan(press, order, at, details) if channel else ()
        due_at = (at + wait).isoformat()
        return [
            {"id": new_id(at), "name": plan.name, "code": plan.code, "due_at": due_at}
            | ({"details": plan.details} if plan.details else {})
            for plan in plans
        ]

    def tick(self, order: Order, item_index: int, at: datetime, *, done: bool) -> Order:
        """Tick an item off or on; the first and the last one are told, once for an order."""
        if order.state is not State.ACCEPTED:
            raise NotAllowed("Items can be ticked off while the order is being cooked.")
        items = group_starts(order.content.items)
        if item_index not in items:
            raise NotAllowed("That item is not on the order any more.")
        was = set(order.standing.items_done)
        ticked = was | {item_index} if done else was - {item_index}
        if ticked == was:
            return order
        presses = ticks_amount_to(ticked, items)
        known = {step.name for step in order.steps}
        steps = [
            step
            for press in presses
            if press.value not in known
            for step in self.plan(press, order, at, {}, self.undo_time)
        ]
        withdrawn = self.untrue(order, presses)
        data = {"item": item_index, "done": done, "steps": steps, "withdrawn": withdrawn}
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


def ticks_amount_to(ticked: Collection[int], items: Collection[int]) -> list[Press]:
    """Return what ticked items tell: the first one that cooking began, all that it is done."""
    presses = [Press.START] if ticked else []
    return [*presses, Press.PREPARED] if set(ticked) >= set(items) else presses
