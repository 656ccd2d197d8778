"""The figures that come first, each with how it has changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kds.domain.reports.tally import Tally
from kds.ui.office.reports.wording import (
    minutes,
    points,
    share,
    short_seconds,
    trend,
    whole,
)

_SLOW_S = 60.0


class Tile(QFrame):
    """A name, a large figure, and a line below it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Show no figure yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self._name = name
        column = QVBoxLayout(self)
        column.setSpacing(0)
        self._labels: list[QLabel] = []
        for kind, text in (("quiet", name), ("figure", ""), ("quiet", "")):
            label = QLabel(text, self)
            label.setObjectName(kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
            self._labels.append(label)
        column.addStretch()
        self._labels[2].setWordWrap(True)

    @property
    def figure(self) -> str:
        """The large figure as it is shown."""
        return self._labels[1].text()

    @property
    def note(self) -> str:
        """The line below it."""
        return self._labels[2].text()

    def say(self, figure: str, *notes: str) -> None:
        """Show a figure, and below it what else is known."""
        note = "; ".join(filter(None, notes))
        self._labels[1].setText(figure)
        self._labels[2].setText(note)
        self.setAccessibleName(f"{self._name}: {figure}. {note}")


class Tiles(QWidget):
    """Orders, time to ready, late, cancelled, and how fast platforms heard."""

    def __init__(self, parent: QWidget) -> None:
        """Show no figures yet."""
        super().__init__(parent)
        self.orders = Tile(self.tr("Orders"), self)
        self.ready = Tile(self.tr("To ready, median"), self)
        self.late = Tile(self.tr("Late"), self)
        self.cancelled = Tile(self.tr("Cancelled"), self)
        self.heard = Tile(self.tr("Platforms heard, median"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for tile in (self.orders, self.ready, self.late, self.cancelled, self.heard):
            row.addWidget(tile, 1)

    def show_figures(self, tally: Tally, before: Tally | None) -> None:
        """Show the figures of a period; `before` are those that they are compared with."""
        now, then = tally.all, before.all if before else None
        tests = self.tr("and tests: {count}").format(count=whole(tally.tests))
        self.orders.say(
            whole(now.orders),
            trend(now.orders, then.orders) if then else "",
            tests if tally.tests else "",
        )
        self.ready.say(
            minutes(now.ready.median),
            self.tr("90\u00a0%: {most}").format(most=minutes(now.ready.most)),
            trend(now.ready.median, then.ready.median) if then else "",
        )
        judged = self.tr("{late} of {judged} with a time")
        self.late.say(
            share(now.late_share),
            judged.format(late=whole(now.late), judged=whole(now.judged)),
            points(now.late_share, then.late_share) if then else "",
        )
        by = self.tr("{ours} by us, {theirs} by channels")
        theirs = now.cancelled - tally.cancelled_here
        self.cancelled.say(
            whole(now.cancelled),
            by.format(ours=whole(tally.cancelled_here), theirs=whole(theirs)),
            trend(now.cancelled, then.cancelled) if then else "",
        )
        slow = self.tr("over 1 min: {count}; refused: {refused}")
        self.heard.say(
            short_seconds(now.told.median),
            slow.format(count=whole(now.told.over(_SLOW_S)), refused=whole(now.refused)),
        )
