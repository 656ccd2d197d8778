"""All pictures of the page, two beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.reports import pictures
from kds.ui.office.reports.asking import Figures, Kitchenwork
from kds.ui.office.reports.chart import Chart
from kds.ui.office.reports.kinds import Columns, Ranges, Rows
from kds.ui.office.reports.wording import share
from kds.ui.ready_times import Learnt

_COLUMNS = 2


class Gallery(QWidget):
    """The pictures in reading order.

    Signals:
        picked: somebody wants the orders behind a bar (what finds them).
    """

    picked = Signal(object)

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._backing = backing
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._count = 0
        tr = self.tr
        self.hours = self._hang(Columns, tr("Orders by hour, late ones marked"))
        self.sources = self._hang(Rows, tr("Minutes to ready by channel"))
        self.weekdays = self._hang(Columns, tr("Orders by weekday, late ones marked"))
        self.stages = self._hang(Rows, tr("How long each part takes, in minutes"))
        self.forecast = self._hang(Ranges, tr("Forecast against real"))
        self.slow = self._hang(Rows, tr("Slowest items, minutes to ready of their orders"))
        self.promises = self._hang(Columns, tr("Ready before or after the promised time, minutes"))
        self.kinds = self._hang(Rows, tr("Minutes to ready by kind"))
        self.items = self._hang(Rows, tr("Busiest items"))
        self.modifiers = self._hang(Rows, tr("Busiest modifiers"))
        self.left_out = self._hang(Rows, tr("Most often left out"))
        self.stations = self._hang(Rows, tr("Minutes to ready by station"))
        self.reasons = self._hang(Rows, tr("Cancelled, and why"))
        self.platforms = self._hang(Rows, tr("Platforms: seconds until they hear"))
        self.attempts = self._hang(Rows, tr("Platforms: steps that failed at first"))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def show_figures(self, found: Figures) -> None:
        """Show what lines of figures say of a period."""
        tally, before, period = found.tally, found.before, found.period
        boxes = self.tr("Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.")
        marked = self.tr("Orange: late.")
        line = self.tr("Orange: late. Thick line: the days before.")
        compared = line if before else marked
        title = self._backing.kitchen.title
        self.hours.show_marks(pictures.hours(tally, before, period), compared)
        self.weekdays.show_marks(pictures.weekdays(tally, before, period), compared)
        self.stages.show_marks(pictures.stages(tally, period), boxes)
        self.sources.show_marks(pictures.by_source(tally, period), boxes)
        self.kinds.show_marks(pictures.by_kind(tally, period), boxes)
        self.promises.show_marks(pictures.promises(tally, period), marked)
        self.reasons.show_marks(pictures.reasons(tally, period))
        self.platforms.show_marks(pictures.platforms(tally, period, title))
        counting = self.tr("Being counted …")
        for chart in (
            self.slow,
            self.items,
            self.modifiers,
            self.left_out,
            self.stations,
            self.attempts,
        ):
            chart.show_marks(())
            chart.note.setText(counting)

    def show_kitchenwork(self, found: Kitchenwork, figures: Figures) -> None:
        """Show what whole orders say of a period."""
        dishes, period = found.dishes, figures.period
        search = self.tr("A click searches for orders with these words.")
        self.slow.show_marks(pictures.slow_items(dishes, figures.tally, period), search)
        self.items.show_marks(pictures.pieces(dishes.items, period), search)
        self.modifiers.show_marks(pictures.pieces(dishes.modifiers, period), search)
        self.left_out.show_marks(pictures.pieces(dishes.left_out, period), search)
        self.stations.show_marks(pictures.stations(dishes))
        if not dishes.stations:
            self.stations.note.setText(self.tr("This kitchen has no stations."))
        self.attempts.show_marks(pictures.attempts(dishes, self._backing.kitchen.title))

    def show_forecast(self, learnt: Learnt) -> None:
        """Show how well the forecast would have done."""
        if learnt.hit_rate is None:
            self.forecast.show_marks(())
            text = self.tr("Silent: {count} of 200 orders to learn from.")
            if learnt.forecast:
                text = self.tr("Learnt from {count} orders; too few to have been checked yet.")
            self.forecast.note.setText(text.format(count=learnt.orders))
            return
        title = self.tr("Forecast against real (80 % range hit {share})")
        self.forecast.entitle(title.format(share=share(learnt.hit_rate)))
        text = self.tr(
            "The last {shown} of {count} orders, each forecast from those before its week."
        )
        marks = pictures.forecasts(learnt.checked)
        self.forecast.show_marks(marks, text.format(shown=len(marks), count=len(learnt.checked)))

    def _hang(self, kind: type[Chart], title: str) -> Chart:
        chart = kind(title, self._backing, self)
        chart.picked.connect(self.picked)
        self._grid.addWidget(chart, *divmod(self._count, _COLUMNS))
        self._count += 1
        return chart
