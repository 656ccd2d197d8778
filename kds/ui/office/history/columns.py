"""What the list can show of an order: one entry for each column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kds.domain.lifecycle import State
from kds.domain.money import Bill
from kds.domain.order import OrderType
from kds.domain.summary import Summary
from kds.ui import words
from kds.ui.phrases import in_words
from kds.ui.theme import Theme

translate = QCoreApplication.translate

_NONE = "–"
_SHORT = QLocale.FormatType.ShortFormat


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the settings, its title, what it says of an order; figures stand right.

    `colour` is what its text stands on, "" for nothing.
    """

    name: str
    title: Callable[[], str]
    text: Callable[[Summary], str]
    right: bool = False
    usual: bool = True
    colour: Callable[[Summary, Theme], str] = lambda _line, _theme: ""


def columns_named(names: Sequence[str]) -> list[Column]:
    """Return the columns of these names, in their usual order; the usual ones where none is."""
    return [c for c in COLUMNS if c.name in names] or [c for c in COLUMNS if c.usual]


def day_and_time(at: datetime) -> str:
    """Return an instant in the machine's zone: "20/11/2026 20:14:07"."""
    here = at.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), _SHORT)
    return f"{day} {here:%H:%M:%S}"


def kind_word(kind: str) -> str:
    """Return how the food reaches the guest."""
    try:
        order_type = OrderType(kind)
    except ValueError:
        return kind
    return {
        OrderType.PICKUP: translate("History", "Collection"),
        OrderType.DELIVERY: translate("History", "Delivery"),
        OrderType.EAT_IN: translate("History", "Eat in"),
        OrderType.CURBSIDE: translate("History", "To the car"),
        OrderType.DRIVE_THROUGH: translate("History", "Drive-through"),
        OrderType.UNKNOWN: translate("History", "Not said"),
    }[order_type]


def state_word(state: str) -> str:
    """Return the word for a state."""
    try:
        known = State(state)
    except ValueError:
        return state
    return {
        State.PLACED: translate("History", "New"),
        State.ACCEPTED: translate("History", "Cooking"),
        State.READY: translate("History", "Ready"),
        State.CLOSED: translate("History", "Handed over"),
        State.CANCELLED: translate("History", "Cancelled"),
    }[known]


def money(line: Summary) -> str:
    """Return what the guest pays."""
    if line.total is None:
        return _NONE
    return words.amount(line.total, Bill(decimals=line.decimals, currency=line.currency))


def length(seconds: float | None) -> str:
    """Return a length of time as minutes and seconds: 0:18, 12:40, -3:20."""
    if seconds is None:
        return _NONE
    whole = round(abs(seconds))
    minus = "-" if seconds < 0 and whole else ""
    return f"{minus}{whole // 60}:{whole % 60:02d}"


def promise(line: Summary) -> str:
    """Return how much later than promised it was ready, with its sign."""
    said = length(line.promise_s)
    return f"+{said}" if line.promise_s is not None and line.promise_s > 0 else said


def _state(line: Summary) -> str:
    """Return what matters most of how it ended: a cancellation, a refusal, late, its state."""
    if line.cancelled_by:
        said = [translate("History", "Cancelled"), in_words(line.cancel_reason)]
        return " · ".join(filter(None, said))
    if line.refused:
        return translate("History", "Refused")
    return translate("History", "Late") if line.late else state_word(line.state)


def _state_colour(line: Summary, theme: Theme) -> str:
    if line.cancelled_by or line.refused:
        return theme.warn
    if line.late:
        return theme.late
    return theme.ready if line.state == State.CLOSED.value else ""


COLUMNS: tuple[Column, ...] = (
    Column(
        "placed",
        lambda: translate("History", "Came in"),
        lambda line: day_and_time(line.received_at),
    ),
    Column("number", lambda: translate("History", "Number"), lambda line: line.number or _NONE),
    # Early, so that a narrow screen shows what a manager looks for first.
    Column("state", lambda: translate("History", "State"), _state, colour=_state_colour),
    Column("source", lambda: translate("History", "Channel"), lambda line: in_words(line.source)),
    Column(
        "platform",
        lambda: translate("History", "Platform"),
        lambda line: line.channel,
        usual=False,
    ),
    Column("kind", lambda: translate("History", "Kind"), lambda line: kind_word(line.kind)),
    Column(
        "items", lambda: translate("History", "Items"), lambda line: str(line.items), right=True
    ),
    Column("total", lambda: translate("History", "Total"), money, right=True),
    Column(
        "accept",
        lambda: translate("History", "Accept"),
        lambda line: length(line.accept_s),
        right=True,
    ),
    Column(
        "ready",
        lambda: translate("History", "Ready"),
        lambda line: length(line.ready_s),
        right=True,
    ),
    Column("promise", lambda: translate("History", "Promise"), promise, right=True),
    Column(
        "collected",
        lambda: translate("History", "Collected"),
        lambda line: length(line.collected_s),
        right=True,
        usual=False,
    ),
    Column(
        "told",
        lambda: translate("History", "Heard after"),
        lambda line: length(line.told_s),
        right=True,
        usual=False,
    ),
)
