"""What each journal row does to an order. The same function serves the moment and the replay."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import cast

from kds.domain.erasing import without_person
from kds.domain.hearing_news import with_news
from kds.domain.journal import Entry, Kind
from kds.domain.journey import journey_from_data
from kds.domain.lifecycle import NotAllowed, Press, after
from kds.domain.news import from_data
from kds.domain.order import Content, Order, Standing, Undo
from kds.domain.pressed import press_standing
from kds.domain.revisions import changed, last_seen, revised_standing
from kds.domain.steps import Step
from kds.domain.turning import clock_set

# So many earlier bodies are recognised when one of them comes again late.
_FINGERPRINTS = 20


def apply(order: Order | None, entry: Entry, content: Content | None = None) -> Order:
    """Return the order as it stands after `entry`.

    `order` is None for the row that begins it. `content` is what a row with a raw body says, as
    read by the channel; other rows carry all they need in `entry.data`.

    Raises:
        NotAllowed: the row holds a press that the order's state does not allow.

    """
    if order is not None and order.erased_at and entry.kind is not Kind.ERASED:
        # Something came after the erasure: it is to be erased again.
        order = replace(order, erased_at=None)
    if order is None:
        order = _begun(entry, content or Content())
        if entry.kind is Kind.CANCELLATION:
            return replace(_cancelled_by_channel(order, entry), unseen=True)
        if entry.kind is Kind.NEWS:
            return replace(_heard(order, entry), unseen=True)
        return replace(order, steps=_planned(entry))
    if content is not None and entry.kind in _NEW_CONTENT:
        return _NEW_CONTENT[entry.kind](order, entry, content)
    return _EFFECTS[entry.kind](order, entry) if entry.kind in _EFFECTS else order


def _begun(entry: Entry, content: Content) -> Order:
    return Order(
        id=entry.id,
        channel=str(entry.data["channel"]),
        received_at=entry.at,
        content=content,
        attention=str(entry.data.get("attention", "")),
        fingerprint=str(entry.data.get("fingerprint", "")),
    )


def _updated(order: Order, entry: Entry, content: Content) -> Order:
    """Take over a newer version; the id that status calls go to stays the first one.

    Only an order that had been cancelled before it arrived gets its true id with its arrival.
    """
    first_id = "" if order.unseen else order.content.remote_id
    return replace(
        order,
        received_at=entry.at if order.unseen else order.received_at,
        channel=str(entry.data["channel"]) if order.unseen else order.channel,
        content=replace(content, remote_id=first_id or content.remote_id),
        unseen=False,
        attention=str(entry.data.get("attention", "")),
        fingerprint=str(entry.data.get("fingerprint", "")),
        past_fingerprints=(*order.past_fingerprints, order.fingerprint)[-_FINGERPRINTS:],
        steps=_without(order.steps, entry) + _planned(entry),
    )


def _revised(order: Order, entry: Entry, content: Content) -> Order:
    changes = changed(order.content, content)
    standing = revised_standing(order, content, changes)
    return replace(
        _updated(order, entry, content),
        revision=order.revision + 1,
        changes=changes,
        last_seen=None if standing.change_seen else last_seen(order),
        standing=standing,
        undos=(),
    )


def _cancelled_by_channel(order: Order, entry: Entry) -> Order:
    """Cancel; an order already handed over stays so, one the kitchen cancelled stays that way."""
    standing = order.standing
    if standing.cancelled_by:
        return replace(order, repeats=order.repeats + 1, undos=())
    standing = replace(
        standing,
        state=after(standing.state, Press.CHANNEL_CANCEL),
        cancelled_at=entry.at,
        cancelled_by="channel",
        cancel_reason=str(entry.data.get("reason", "")),
        cancel_seen=False,
    )
    return replace(order, standing=standing, steps=order.steps + _planned(entry), undos=())


def _pressed(order: Order, entry: Entry) -> Order:
    press = Press(str(entry.data["press"]))
    details = cast("Mapping[str, str]", entry.data.get("details", {}))
    standing = press_standing(order.standing, order.content, press, entry.at, details)
    undos = tuple(undo for undo in order.undos if undo.until > entry.at)
    until = entry.data.get("undo_until")
    if until:
        undo = Undo(
            press_id=entry.id,
            press=press,
            pressed_at=entry.at,
            until=_time(until),
            before=order.standing,
            steps_before=tuple(step.id for step in order.steps),
        )
        undos = (*undos, undo)
    order = replace(order, standing=standing, steps=order.steps + _planned(entry), undos=undos)
    if press is Press.ANSWER:
        return replace(order, question=None)
    if "journey" in entry.data:
        way = journey_from_data(cast("Mapping[str, object]", entry.data["journey"]))
        # A press before the driver's cannot be taken back any more: that would take his back too.
        return replace(order, journey=way, undos=())
    return order


def _heard(order: Order, entry: Entry) -> Order:
    news = from_data(cast("Mapping[str, object]", entry.data["news"]))
    return with_news(order, news, entry.at)


def _ticked(order: Order, entry: Entry) -> Order:
    parts = cast("list[tuple[int, str]]", entry.data["parts"])
    standing = replace(
        order.standing,
        items_done=tuple(cast("list[int]", entry.data["items"])),
        parts_done=tuple((item, station) for item, station in parts),
    )
    return replace(order, standing=standing, steps=_without(order.steps, entry) + _planned(entry))


def _seen(order: Order, entry: Entry) -> Order:
    standing = order.standing
    match entry.data["what"]:
        case "cancel":
            standing = replace(standing, cancel_seen=True)
        case "allergy":
            standing = replace(standing, allergy_seen=True)
        case _:
            standing = replace(standing, change_seen=True)
            order = replace(order, last_seen=None)
    return replace(order, standing=standing)


def _marked(order: Order, entry: Entry) -> Order:
    standing, data = order.standing, entry.data
    if "rush" in data:
        standing = replace(standing, rush=bool(data["rush"]))
    if "held_until" in data:
        until = data["held_until"]
        standing = replace(standing, held_until=_time(until) if until else None)
    return replace(order, standing=standing)


def _undone(order: Order, entry: Entry) -> Order:
    undo = order.undos[-1]
    return replace(
        order,
        standing=_with_marks(undo.before, order.standing),
        steps=_without(order.steps, entry),
        undos=order.undos[:-1],
    )


def _with_marks(standing: Standing, marked: Standing) -> Standing:
    """Return a standing with what has been seen and marked since."""
    return replace(
        standing,
        change_seen=marked.change_seen,
        allergy_seen=marked.allergy_seen,
        rush=marked.rush,
        held_until=marked.held_until,
    )


def _without(steps: tuple[Step, ...], entry: Entry) -> tuple[Step, ...]:
    """Return the steps without those that the row takes back untold."""
    withdrawn = cast("list[str]", entry.data.get("withdrawn", []))
    return tuple(step for step in steps if step.id not in withdrawn)


def _planned(entry: Entry) -> tuple[Step, ...]:
    plans = cast("list[dict[str, object]]", entry.data.get("steps", []))
    return tuple(
        Step(
            id=str(plan["id"]),
            name=str(plan["name"]),
            code=cast("int | str", plan["code"]),
            cause=entry.id,
            pressed_at=entry.at,
            due_at=_time(plan["due_at"]),
            details=cast("dict[str, str] | None", plan.get("details")),
        )
        for plan in plans
    )


def _step(order: Order, entry: Entry) -> Step:
    step = next((s for s in order.steps if s.id == entry.data["step"]), None)
    if step is None:
        raise NotAllowed("That step is not on this order any more.")
    return step


def _attempted(order: Order, entry: Entry) -> Order:
    step = _step(order, entry)
    problem = str(entry.data.get("problem", ""))
    match entry.data["outcome"]:
        case "told":
            step = step.told(entry.at, cast("int", entry.data["took_ms"]))
        case "refused":
            step = step.refuse(problem)
        case _:
            step = step.put_off(_time(entry.data["next_try_at"]), problem)
    return order.with_step(step)


def _time(value: object) -> datetime:
    return datetime.fromisoformat(str(value))


def _repeated(order: Order, entry: Entry) -> Order:
    return replace(order, repeats=order.repeats + 1, steps=order.steps + _planned(entry))


def _decided(order: Order, entry: Entry) -> Order:
    step = _step(order, entry)
    again = entry.data["decision"] == "again"
    return order.with_step(step.again(entry.at) if again else step.by_hand())


_NEW_CONTENT: dict[Kind, Callable[[Order, Entry, Content], Order]] = {
    Kind.REVISED: _revised,
    Kind.UPDATED: _updated,
}

_EFFECTS: dict[Kind, Callable[[Order, Entry], Order]] = {
    Kind.REPEATED: _repeated,
    Kind.STALE: _repeated,
    Kind.CANCELLATION: _cancelled_by_channel,
    Kind.NEWS: _heard,
    Kind.PRESS: _pressed,
    Kind.TICK: _ticked,
    Kind.SEEN: _seen,
    Kind.MARK: _marked,
    Kind.UNDO: _undone,
    Kind.ATTEMPT: _attempted,
    Kind.DECISION: _decided,
    Kind.CLOCK: clock_set,
    Kind.ERASED: lambda order, entry: without_person(order, entry.at),
}
