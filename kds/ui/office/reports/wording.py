"""Figures as managers read them, in the language and with the signs of the screen."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from kds.domain.order import Content, OrderType
from kds.domain.reports.spread import Stage
from kds.domain.reports.tally import Count, growth
from kds.ui.words import age, decimal, kind

translate = QCoreApplication.translate

NOTHING = "–"


def whole(count: float) -> str:
    """Return a count: 1,284."""
    return QLocale().toString(round(count))


def share(value: float | None) -> str:
    """Return a share of 0 to 1 as a percentage: 7.1 %."""
    return NOTHING if value is None else f"{decimal(value * 100, 1)}\u00a0%"


def minutes(seconds: float | None) -> str:
    """Return a length as minutes and seconds: 9:12; a minus stands before what is less than 0."""
    if seconds is None:
        return NOTHING
    minus = "-" if seconds <= -1 else ""
    return minus + age(timedelta(seconds=abs(round(seconds))))


def short_seconds(seconds: float | None) -> str:
    """Return a short length: 0.41 s."""
    if seconds is None:
        return NOTHING
    text = translate("Reports", "{seconds}\u00a0s")
    return text.format(seconds=decimal(seconds, 2 if seconds < 10 else 0))  # noqa: PLR2004 - digits


def trend(now: float | None, before: float | None) -> str:
    """Return by how much something has grown: ▲ 6 %; nothing where that cannot be said."""
    grown = growth(now, before)
    if grown is None:
        return ""
    percent = round(grown * 100)
    return _arrow(percent, f"{abs(percent)}\u00a0%")


def points(now: float | None, before: float | None) -> str:
    """Return by how many points a share has changed: ▼ 2.3 points."""
    if now is None or before is None:
        return ""
    changed = round((now - before) * 100, 1)
    text = translate("Reports", "{points} points").format(points=decimal(abs(changed), 1))
    return _arrow(changed, text)


def _arrow(changed: float, text: str) -> str:
    if not changed:
        return translate("Reports", "as before")
    return f"{'▲' if changed > 0 else '▼'} {text}"


def orders(count: Count) -> str:
    """Return how many orders, and how many of them late: 31 orders; 4 late (12.9 %)."""
    said = translate("Reports", "orders: {count}").format(count=whole(count.orders))
    if not count.judged:
        return said
    late = translate("Reports", "late: {count} ({share})")
    return f"{said}; {late.format(count=whole(count.late), share=share(count.late_share))}"


def stage_word(stage: Stage) -> str:
    """Return what a part of an order's way is called."""
    return {
        Stage.ACCEPT: translate("Reports", "To accept"),
        Stage.READY: translate("Reports", "To ready"),
        Stage.COLLECTED: translate("Reports", "Ready to collected"),
    }[stage]


def kind_word(name: str) -> str:
    """Return how food reaches the guest, from the name of the kind in the history."""
    try:
        found = kind(Content(order_type=OrderType(name)))
    except ValueError:
        found = name
    return found or translate("Reports", "not said")
