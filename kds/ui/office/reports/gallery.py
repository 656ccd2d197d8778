"""All pictures of the page, two beside each other."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kds.domain.reports.dishes import Dishes
from kds.domain.reports.spread import Stage
from kds.ui.office.backing import Backing
from kds.ui.office.reports import made, pictures
from kds.ui.office.reports.asking import Figures, Kitchenwork
from kds.ui.office.reports.chart import Chart, Mark
from kds.ui.office.reports.kinds import Columns, Ranges, Rows
from kds.ui.office.reports.wording import share, stage_word
from kds.ui.ready_times import Learnt

_COLUMNS = 2
_PAUSE_MS = 5


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
        self.stage = Stage.READY
        self._figures: Figures | None = None
        self._dishes: Dishes | None = None
        self._due: dict[Chart, tuple[Callable[[], list[Mark]], str, str]] = {}
        self._drawing: Iterator[None] | None = None
        # One step of a picture at a time: a tap on the board waits for one of them at most.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._draw_next)
        self.hours = self._hang(Columns, self.tr("Orders by hour, late ones marked"))
        self.sources = self._hang(Rows, "")
        self.weekdays = self._hang(Columns, self.tr("Orders by weekday, late ones marked"))
        self.stages = self._hang(Rows, self.tr("How long each part takes, in minutes"), 3)
        self.forecast = self._hang(Ranges, self.tr("Forecast against real"))
        self.slow = self._hang(Rows, "")
        self.promises = self._hang(
            Columns, self.tr("Ready before or after the promised time, minutes")
        )
        self.kinds = self._hang(Rows, "", 5)
        self.items = self._hang(Rows, self.tr("Busiest items"))
        self.modifiers = self._hang(Rows, self.tr("Busiest modifiers"))
        self.left_out = self._hang(Rows, self.tr("Most often left out"))
        self.stations = self._hang(Rows, "")
        self.reasons = self._hang(Rows, self.tr("Cancelled, and why"))
        self.platforms = self._hang(Rows, self.tr("Platforms: seconds until they hear"), 5)
        self.attempts = self._hang(Rows, self.tr("Platforms: steps that failed at first"), 5)
        self._entitle()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def show_figures(self, found: Figures) -> None:
        """Show what lines of figures say of a period."""
        self._figures, self._dishes = found, None
        tally, before, period = found.tally, found.before, found.period
        marked = self.tr("Orange: late.")
        line = self.tr("Orange: late. Thick line: the days it is compared with.")
        compared = line if before else marked
        title = self._backing.kitchen.title
        self._later(self.hours, partial(pictures.hours, tally, before, period), compared)
        self._later(self.weekdays, partial(pictures.weekdays, tally, before, period), compared)
        self._later(self.stages, partial(pictures.stages, tally, before, period), self._boxes())
        self._show_groups(found)
        self._later(self.promises, partial(pictures.promises, tally, period), marked)
        self._later(self.reasons, partial(pictures.reasons, tally, period))
        self._later(self.platforms, partial(pictures.platforms, tally, period, title))
        counting = self.tr("Being counted …")
        for chart in (
            self.slow,
            self.items,
            self.modifiers,
            self.left_out,
            self.stations,
            self.attempts,
        ):
            self._later(chart, list, nothing=counting)

    def show_kitchenwork(self, found: Kitchenwork, figures: Figures) -> None:
        """Show what whole orders say of a period."""
        dishes, period = found.dishes, figures.period
        self._dishes = dishes
        self._later(self.items, partial(made.pieces, dishes.items, period))
        self._later(self.modifiers, partial(made.pieces, dishes.modifiers, period))
        self._later(self.left_out, partial(made.pieces, dishes.left_out, period))
        self._show_made(dishes, figures)
        self._later(self.attempts, partial(made.attempts, dishes, self._backing.kitchen.title))

    def show_stage(self, stage: Stage) -> None:
        """Show how long another part of the orders' way takes, wherever times are shown."""
        self.stage = stage
        self._entitle()
        if self._figures:
            self._show_groups(self._figures)
        if self._figures and self._dishes:
            self._show_made(self._dishes, self._figures)

    def _entitle(self) -> None:
        what = stage_word(self.stage)
        for chart, text in (
            (self.sources, self.tr("{what} by channel, minutes")),
            (self.kinds, self.tr("{what} by kind, minutes")),
            (self.stations, self.tr("{what} by station, minutes")),
            (self.slow, self.tr("{what} by item, minutes: the slowest")),
        ):
            chart.entitle(text.format(what=what))

    def _boxes(self) -> str:
        return self.tr("Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.")

    def _show_groups(self, found: Figures) -> None:
        asked = (found.tally, found.before, found.period, self.stage)
        self._later(self.sources, partial(pictures.by_source, *asked), self._boxes())
        self._later(self.kinds, partial(pictures.by_kind, *asked), self._boxes())

    def _show_made(self, dishes: Dishes, figures: Figures) -> None:
        asked = (dishes, figures.tally, figures.period, self.stage)
        self._later(self.slow, partial(made.slow_items, *asked))
        none = "" if dishes.stations else self.tr("This kitchen has no stations.")
        stations = partial(made.stations, dishes, self.stage)
        self._later(self.stations, stations, self._boxes(), nothing=none)

    def show_forecast(self, learnt: Learnt) -> None:
        """Show how well the forecast would have done."""
        if learnt.hit_rate is None:
            text = self.tr("Silent: {count} of 200 orders to learn from.")
            if learnt.forecast:
                text = self.tr("Learnt from {count} orders; too few to have been checked yet.")
            self._later(self.forecast, list, nothing=text.format(count=learnt.orders))
            return
        title = self.tr("Forecast against real (80 % range hit {share})")
        self.forecast.entitle(title.format(share=share(learnt.hit_rate)))
        text = self.tr(
            "The last {shown} of {count} orders, each forecast from those before its week."
        )
        count = len(learnt.checked)
        hint = text.format(shown=min(count, made.NEWEST), count=count)
        self._later(self.forecast, partial(made.forecasts, learnt.checked), hint)

    @property
    def is_complete(self) -> bool:
        """Whether everything that is known is drawn."""
        return not self._due and self._drawing is None

    def _later(
        self, chart: Chart, make: Callable[[], list[Mark]], hint: str = "", nothing: str = ""
    ) -> None:
        """Draw a picture as soon as the board leaves time for it; instead of what was to come."""
        self._due[chart] = (make, hint, nothing)
        self._backing.work.draw(drawing=True)
        self._pause.start()

    def _draw_next(self) -> None:
        if self._drawing is None:
            chart = next(iter(self._due))
            make, hint, nothing = self._due.pop(chart)
            self._drawing = chart.show_marks(make(), hint, nothing)
        for _ in self._drawing:
            break
        else:
            self._drawing = None
        self._backing.work.draw(drawing=not self.is_complete)
        if not self.is_complete:
            self._pause.start()

    def _hang(self, kind: type[Chart], title: str, most: int = pictures.MOST) -> Chart:
        chart = kind(title, self._backing, self, most)
        chart.picked.connect(self.picked)
        self._grid.addWidget(chart, *divmod(self._count, _COLUMNS))
        self._count += 1
        return chart
