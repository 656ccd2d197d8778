"""What a selection is called, on paper and in the names of files."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kds.store.finding import Wanted
from kds.ui.office.history.columns import kind_word, state_word
from kds.ui.phrases import in_words

translate = QCoreApplication.translate

_SHORT = QLocale.FormatType.ShortFormat
_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 60


def subject(wanted: Wanted) -> str:
    """Return in words which orders are wanted: "01/03/2026 – 14/03/2026 · Wolt · Late"."""
    flags = (
        (wanted.late, translate("Filters", "Late")),
        (wanted.cancelled, translate("Filters", "Cancelled")),
        (wanted.needed_help, translate("Filters", "Needed attention")),
    )
    said = [
        _days(wanted),
        ", ".join(in_words(name) for name in (*wanted.channels, *wanted.sources)),
        ", ".join(kind_word(kind) for kind in wanted.kinds),
        ", ".join(state_word(state) for state in wanted.states),
        *(text for on, text in flags if on),
        f"“{wanted.words.strip()}”" if wanted.words.strip() else "",
        translate("Paper", "as counted by a report") if _of_a_report(wanted) else "",
        translate("Paper", "no tests") if wanted.real else "",
    ]
    return " · ".join(filter(None, said)) or translate("Paper", "all")


def file_name(wanted: Wanted, today: date) -> str:
    """Return a name for a file of them, without its ending, the same in every language."""
    first, last = days(wanted)
    span = "_".join(day.isoformat() for day in dict.fromkeys((first, last)) if day)
    return f"orders_{span or 'until_' + today.isoformat()}"


def fit_for_a_name(text: str) -> str:
    """Return a text as a part of a file's name, on any system."""
    return _UNFIT.sub("-", text).strip("-.")[:_LONGEST]


def days(wanted: Wanted) -> tuple[date | None, date | None]:
    """Return the first and the last day that are wanted, None for no end."""
    first = wanted.since.astimezone().date() if wanted.since else None
    last = (wanted.until - timedelta(microseconds=1)).astimezone() if wanted.until else None
    return first, last.date() if last else None


def _of_a_report(wanted: Wanted) -> bool:
    picked = (wanted.spans, wanted.reasons, wanted.cancelled_by, wanted.promise_s, wanted.ids)
    return any(picked)


def _days(wanted: Wanted) -> str:
    first, last = (
        QLocale().toString(QDate(day.year, day.month, day.day), _SHORT) if day else ""
        for day in days(wanted)
    )
    if first == last:
        return first
    return f"{first} – {last}".strip()
