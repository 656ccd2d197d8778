"""What a report wants of the list beside its filters: a chip for each, and a touch takes it off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kds.store.finding import Wanted
from kds.ui.office.history.choosing import as_tool
from kds.ui.phrases import in_words
from kds.ui.sizes import Sizes

_DAY = timedelta(days=1)
_SHORT = QLocale.FormatType.ShortFormat


class Behind(QWidget):
    """The orders behind a bar: at which hours, on which weekday, why cancelled, how late.

    Signals:
        changed: a chip was taken off.
    """

    changed = Signal()

    def __init__(self, title: Callable[[str], str], sizes: Sizes, parent: QWidget) -> None:
        """Want nothing; `title` says what a channel is called."""
        super().__init__(parent)
        self._title = title
        self.wanted = Wanted()
        self.chips: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name in ("spans", "reasons", "promise_s", "channels", "ids", "real"):
            chip = as_tool(QPushButton(self))
            chip.setToolTip(self.tr("Take this off"))
            chip.setMinimumHeight(round(sizes.target * 0.7))
            chip.clicked.connect(partial(self._take_off, name))
            self.chips[name] = chip
            row.addWidget(chip)
        row.addStretch()
        self._show()

    def want(self, wanted: Wanted) -> None:
        """Keep what the filters cannot show of it, without saying so."""
        self.wanted = Wanted(
            spans=wanted.spans,
            reasons=wanted.reasons,
            cancelled_by=wanted.cancelled_by,
            promise_s=wanted.promise_s,
            channels=wanted.channels,
            ids=wanted.ids,
            real=wanted.real,
        )
        self._show()

    def _take_off(self, name: str) -> None:
        nothing = Wanted()
        gone = {name: getattr(nothing, name)}
        if name == "reasons":
            gone["cancelled_by"] = ()
        self.want(replace(self.wanted, **gone))
        self.changed.emit()

    def _show(self) -> None:
        wanted = self.wanted
        texts = {
            "spans": self._times(),
            "reasons": self._why(),
            "promise_s": self._how_late(),
            "channels": ", ".join(self._title(name) for name in wanted.channels),
            "ids": self._these(),
            "real": self.tr("No test orders") if wanted.real else "",
        }
        for name, text in texts.items():
            self.chips[name].setText(f"{text}  ✕")
            self.chips[name].setVisible(bool(text))
        self.setVisible(any(texts.values()))

    def _times(self) -> str:
        """Return the hours or the weekday that all spans share, else that there are some."""
        spans = self.wanted.spans
        if not spans:
            return ""
        days = {since.weekday() for since, _ in spans}
        if len(days) == 1 and all(_is_whole_day(*span) for span in spans):
            return QLocale().dayName(days.pop() + 1)
        clocks = {(since.time(), until.time()) for since, until in spans}
        if len(clocks) == 1:
            since, until = (QTime(clock.hour, clock.minute) for clock in clocks.pop())
            return f"{QLocale().toString(since, _SHORT)} – {QLocale().toString(until, _SHORT)}"
        return self.tr("Times: {count}").format(count=len(spans))

    def _these(self) -> str:
        count = len(self.wanted.ids)
        return (
            self.tr("Just these: {count}").format(count=QLocale().toString(count)) if count else ""
        )

    def _why(self) -> str:
        by = {"kitchen": self.tr("by us"), "channel": self.tr("by channels")}
        whom = ", ".join(by.get(name, name) for name in self.wanted.cancelled_by)
        none = self.tr("no reason given")
        why = ", ".join(in_words(reason) if reason else none for reason in self.wanted.reasons)
        if not whom and not why:
            return ""
        return self.tr("Cancelled {whom}: {why}").format(whom=whom, why=why or "–")

    def _how_late(self) -> str:
        if self.wanted.promise_s is None:
            return ""
        low, high = (
            None if abs(s) == float("inf") else round(s / 60) for s in self.wanted.promise_s
        )
        if low is None:
            text = self.tr("Ready at most {high} min after the time")
        elif high is None:
            text = self.tr("Ready more than {low} min after the time")
        else:
            text = self.tr("Ready {low} to {high} min after the time")
        return text.format(low=low, high=high)


def _is_whole_day(since: datetime, until: datetime) -> bool:
    """Say whether a span is a day as the clock shows it, which may have 23 or 25 hours."""
    return since.time() == until.time() and until.date() - since.date() == _DAY
