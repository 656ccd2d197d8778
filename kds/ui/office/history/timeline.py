"""What happened to an order, in words: each webhook, press and attempt, and what was heard when."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from kds.domain.journal import Entry, Kind
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step, StepState
from kds.ui.phrases import in_words
from kds.ui.told import step_word
from kds.ui.words import decimal

translate = QCoreApplication.translate


class Side(Enum):
    """Who did it: the platform, this kitchen, or nobody because it went wrong."""

    PLATFORM = auto()
    KITCHEN = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened. `body` is the number of its raw body among the order's, or None."""

    at: datetime
    words: str
    side: Side
    body: int | None = None


def seconds(length: timedelta) -> str:
    """Return a length as seconds: "0.4 s", or from a minute on as "2 min 05 s"."""
    whole = length.total_seconds()
    if whole < 60:  # noqa: PLR2004 - seconds of a minute
        return f"{decimal(max(whole, 0), 1)}\u00a0s"
    return f"{int(whole) // 60}\u00a0min {int(whole) % 60:02d}\u00a0s"


class Timeline:
    """Tells the journal of an order; `title` names its platform."""

    def __init__(self, order: Order, journal: Iterable[Entry], title: str) -> None:
        """Read the journal, oldest row first."""
        self._order, self._title = order, title
        self._journal = list(journal)
        self._steps = {step.id: step for step in order.steps} | {
            step.id: step for entry in self._journal for step in _planned(entry)
        }

    def moments(self) -> list[Moment]:
        """Return all that happened, oldest first."""
        found, bodies = [], 0
        for entry in self._journal:
            words, side = self._told(entry)
            if entry.screen and entry.kind in _BY_HAND and "by" not in _details(entry):
                words = translate("Timeline", "{what} (screen {screen})").format(
                    what=words, screen=entry.screen
                )
            body = bodies if entry.body is not None else None
            bodies += entry.body is not None
            found.append(Moment(entry.at, words, side, body))
        return found

    def heard(self) -> list[str]:
        """Return what the platform heard, and when: one line for each step."""
        return [self._heard(step) for step in self._order.steps]

    def bodies(self) -> list[tuple[datetime, bytes]]:
        """Return the raw bodies with the instants at which they came, oldest first."""
        return [(entry.at, entry.body) for entry in self._journal if entry.body is not None]

    def _heard(self, step: Step) -> str:
        values = {"step": step_word(step), "title": self._title}
        values["problem"] = in_words(step.problem) or "–"
        if step.state is StepState.TOLD and step.told_at:
            text = translate(
                "Timeline", "“{step}”: heard by {title} at {time}, {delay} after the press"
            )
            values["delay"] = seconds(step.told_at - step.pressed_at)
            values["time"] = clock(step.told_at)
        elif step.state is StepState.SETTLED_BY_HAND:
            text = translate("Timeline", "“{step}”: refused by {title}, settled by hand: {problem}")
        elif step.state is StepState.REFUSED:
            text = translate("Timeline", "“{step}”: refused by {title}: {problem}")
        else:
            text = translate("Timeline", "“{step}”: not heard by {title} yet: {problem}")
        return text.format(**values)

    def _told(self, entry: Entry) -> tuple[str, Side]:
        tell = {
            Kind.PRESS: self._press,
            Kind.ATTEMPT: self._attempt,
            Kind.DECISION: self._decision,
            Kind.TICK: self._tick,
            Kind.SEEN: self._seen,
            Kind.MARK: self._mark,
        }.get(entry.kind)
        if tell is not None:
            return tell(entry)
        text = _OF_KIND.get(entry.kind, lambda: entry.kind.value)()
        reason = in_words(str(entry.data.get("reason", "")))
        news = entry.data.get("news")
        if isinstance(news, Mapping):
            reason = in_words(str(news.get("text", "") or news.get("kind", "")))
        said = text.format(title=self._title)
        attention = in_words(str(entry.data.get("attention", "")))
        side = Side.TROUBLE if attention else _SIDES.get(entry.kind, Side.PLATFORM)
        return ": ".join(filter(None, (said, reason, attention))), side

    def _press(self, entry: Entry) -> tuple[str, Side]:
        details, name = _details(entry), str(entry.data.get("press", ""))
        try:
            word = _PRESSES[Press(name)]()
        except (KeyError, ValueError):
            word = name.capitalize()
        more = [in_words(details["reason"])] if details.get("reason") else []
        if details.get("minutes", "0") != "0":
            text = translate("Timeline", "{minutes} minutes more")
            more.append(text.format(minutes=details["minutes"]))
        if details.get("by"):
            more.append(translate("Timeline", "by {who}").format(who=in_words(details["by"])))
        return ": ".join([word, ", ".join(more)] if more else [word]), Side.KITCHEN

    def _attempt(self, entry: Entry) -> tuple[str, Side]:
        step = self._steps.get(str(entry.data.get("step", "")))
        took, status = entry.data.get("took_ms"), entry.data.get("status")
        values = {
            "title": self._title,
            "step": step_word(step) if step else "?",
            "took": seconds(timedelta(milliseconds=float(str(took or 0)))),
            "status": "" if status is None else f" ({status})",
            "problem": in_words(str(entry.data.get("problem", ""))),
        }
        if entry.data.get("outcome") == "told":
            text = translate("Timeline", "{title} heard “{step}”{status}, answered in {took}")
            words = text.format(**values)
            if step:
                delay = seconds(entry.at - step.pressed_at)
                text = translate("Timeline", "{delay} after the press")
                words = f"{words}, {text.format(delay=delay)}"
            return words, Side.PLATFORM
        if entry.data.get("outcome") == "refused":
            text = translate("Timeline", "{title} refused “{step}”{status}: {problem}")
            return text.format(**values), Side.TROUBLE
        again = _instant(entry.data.get("next_try_at"))
        text = translate("Timeline", "“{step}” not heard{status}: {problem}")
        words = text.format(**values)
        if again:
            text = translate("Timeline", "to be tried again at {time}")
            words = f"{words} · {text.format(time=clock(again))}"
        return words, Side.TROUBLE

    def _decision(self, entry: Entry) -> tuple[str, Side]:
        step = self._steps.get(str(entry.data.get("step", "")))
        text = translate("Timeline", "“{step}” settled by hand")
        if entry.data.get("decision") == "again":
            text = translate("Timeline", "“{step}” to be told again")
        return text.format(step=step_word(step) if step else "?"), Side.KITCHEN

    def _tick(self, entry: Entry) -> tuple[str, Side]:
        text = translate("Timeline", "Item taken back: {done} done")
        if entry.data.get("done"):
            text = translate("Timeline", "Item ticked off: {done} done")
        items = entry.data.get("items")
        return text.format(done=len(items) if isinstance(items, list) else "?"), Side.KITCHEN

    def _seen(self, entry: Entry) -> tuple[str, Side]:
        return {
            "cancel": translate("Timeline", "Cancellation seen"),
            "allergy": translate("Timeline", "Allergy note confirmed read"),
        }.get(str(entry.data.get("what")), translate("Timeline", "Change seen")), Side.KITCHEN

    def _mark(self, entry: Entry) -> tuple[str, Side]:
        if "rush" in entry.data:
            on = translate("Timeline", "Put before all others")
            off = translate("Timeline", "Back in its turn")
            return (on if entry.data["rush"] else off), Side.KITCHEN
        until = _instant(entry.data.get("held_until"))
        if until is None:
            return translate("Timeline", "Brought back from hold"), Side.KITCHEN
        text = translate("Timeline", "Put on hold until {time}")
        return text.format(time=clock(until)), Side.KITCHEN


def clock(at: datetime) -> str:
    """Return the time of day of an instant in the machine's zone, to the tenth of a second."""
    here = at.astimezone()
    return f"{here:%H:%M:%S}.{here.microsecond // 100_000}"


_BY_HAND = frozenset({Kind.PRESS, Kind.TICK, Kind.SEEN, Kind.MARK, Kind.UNDO, Kind.DECISION})
_SIDES = {Kind.UNDO: Side.KITCHEN, Kind.ERASED: Side.KITCHEN, Kind.CLOCK: Side.TROUBLE}
_OF_KIND: dict[Kind, Callable[[], str]] = {
    Kind.RECEIVED: lambda: translate("Timeline", "Came in from {title} and was stored"),
    Kind.REPEATED: lambda: translate("Timeline", "{title} sent the same again"),
    Kind.STALE: lambda: translate(
        "Timeline", "{title} sent an older version, which was kept aside"
    ),
    Kind.REVISED: lambda: translate("Timeline", "{title} changed the order"),
    Kind.UPDATED: lambda: translate("Timeline", "{title} sent it anew, the same for cooks"),
    Kind.CANCELLATION: lambda: translate("Timeline", "{title} cancelled the order"),
    Kind.NEWS: lambda: translate("Timeline", "News from {title}"),
    Kind.NOTICE: lambda: translate("Timeline", "Word from {title}"),
    Kind.UNDO: lambda: translate("Timeline", "Last press undone"),
    Kind.CLOCK: lambda: translate("Timeline", "The machine's clock was set"),
    Kind.ERASED: lambda: translate("Timeline", "Name, address and notes were erased"),
}
_PRESSES: dict[Press, Callable[[], str]] = {
    Press.ACCEPT: lambda: translate("Timeline", "Accept pressed"),
    Press.MORE_TIME: lambda: translate("Timeline", "More time pressed"),
    Press.READY: lambda: translate("Timeline", "Ready pressed"),
    Press.HAND_OVER: lambda: translate("Timeline", "Handed over"),
    Press.RECALL: lambda: translate("Timeline", "Recalled"),
    Press.CANCEL: lambda: translate("Timeline", "Cancel pressed"),
    Press.FAIL: lambda: translate("Timeline", "Said that it cannot be taken"),
    Press.ANSWER: lambda: translate("Timeline", "Question answered"),
    Press.SOLD_OUT: lambda: translate("Timeline", "Item said to be sold out"),
    Press.ASSIGN: lambda: translate("Timeline", "Driver assigned"),
    Press.UNASSIGN: lambda: translate("Timeline", "Driver taken off"),
    Press.AT_RESTAURANT: lambda: translate("Timeline", "Driver at the restaurant"),
    Press.ON_ITS_WAY: lambda: translate("Timeline", "Driver on the way"),
    Press.AT_ADDRESS: lambda: translate("Timeline", "Driver at the address"),
    Press.DELIVERED: lambda: translate("Timeline", "Delivered"),
}


def _details(entry: Entry) -> dict[str, str]:
    details = entry.data.get("details")
    return {str(k): str(v) for k, v in details.items()} if isinstance(details, Mapping) else {}


def _instant(value: object) -> datetime | None:
    return datetime.fromisoformat(str(value)) if value else None


def _planned(entry: Entry) -> list[Step]:
    """Return the steps that a row asked for; some were taken back and are on no order."""
    plans = entry.data.get("steps")
    return [
        Step(
            id=str(plan["id"]),
            name=str(plan["name"]),
            code=plan["code"],
            cause=entry.id,
            pressed_at=entry.at,
            due_at=entry.at,
        )
        for plan in (plans if isinstance(plans, list) else [])
    ]
