"""The page of reports: which days, the figures, the pictures, and how far that has come."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.store.finding import Finder
from kds.ui.office.backing import Backing
from kds.ui.office.page import OfficePage
from kds.ui.office.reports.asking import Asked, Figures, Kitchenwork, figures, kitchenwork
from kds.ui.office.reports.gallery import Gallery
from kds.ui.office.reports.period_bar import PeriodBar
from kds.ui.office.reports.stage_bar import StageBar
from kds.ui.office.reports.tiles import Tiles
from kds.ui.office.work import Job
from kds.ui.ready_times import ReadyTimes

_STEPS = 1000


class ReportsPage(OfficePage):
    """Asks for figures whenever other days are chosen; what is not finished is shown as such."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page without figures."""
        super().__init__(backing, parent)
        self._job: Job | None = None
        self._finder: Finder | None = None
        self.figures: Figures | None = None
        self.kitchenwork: Kitchenwork | None = None
        self.bar = PeriodBar(backing, self)
        self.bar.chosen.connect(self.ask)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setAccessibleName(self.tr("Counting"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setMinimumHeight(round(backing.sizes.target * 0.6))
        self.stop.clicked.connect(self._stopped)
        self.problem = QLabel(self)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.tiles = Tiles(self)
        self.gallery = Gallery(backing, self)
        self.gallery.picked.connect(self._open)
        self.stages = StageBar(backing.sizes, self)
        self.stages.chosen.connect(self.gallery.show_stage)
        self.times = self._ready_times()
        if self.times:
            self.times.changed.connect(self._show_forecast)
        self._lay_out()
        self._show_busy(None)

    @override
    def opened(self, about: object = None) -> None:
        if isinstance(about, Asked):
            self.bar.show_asked(about)
        self.ask(self.bar.asked)

    @override
    def left(self) -> None:
        self._give_up()

    def ask(self, asked: Asked) -> None:
        """Count the orders of other days; what was being counted is given up."""
        self._give_up()
        self.problem.hide()
        if self.backing.finder is None:
            self._failed(self.tr("Orders are not kept on this machine: there are no reports."))
            return
        self._finder = self.backing.finder.another()
        now = self.backing.now()
        ask = partial(figures, self._finder, asked, now)
        self._show_busy(self.backing.work.start(ask, self._counted, self._failed))
        if self.times:
            self.times.keep_fresh(now)

    def _counted(self, found: Figures) -> None:
        if found.asked is not self.bar.asked or self._finder is None:
            return
        self.figures = found
        self.tiles.show_figures(found.tally, found.before)
        self.gallery.show_figures(found)
        self._show_forecast()
        ask = partial(
            kitchenwork, self._finder, found.asked, found.period, self.backing.kitchen.routing
        )
        self._show_busy(self.backing.work.start(ask, self._made, self._failed))

    def _made(self, found: Kitchenwork) -> None:
        if self.figures is None or found.asked is not self.bar.asked:
            return
        self.kitchenwork = found
        self.gallery.show_kitchenwork(found, self.figures)
        self._show_busy(None)

    def _failed(self, problem: str) -> None:
        self._show_busy(None)
        self.problem.setText(problem)
        self.problem.show()

    def _stopped(self) -> None:
        self._give_up()
        self._failed(self.tr("Stopped: not everything has been counted."))

    def _give_up(self) -> None:
        if self._job:
            self._job.cancel()
        if self._finder:
            self._finder.interrupt()
        self._finder = None
        self._show_busy(None)

    def _show_busy(self, job: Job | None) -> None:
        self._job = job
        self.progress.setValue(0)
        if job:
            job.progressed.connect(self._progressed)
        for widget in (self.progress, self.stop):
            # What comes and goes must not move the page.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(job is not None)

    def _progressed(self, share: float) -> None:
        self.progress.setValue(round(share * _STEPS))

    def _show_forecast(self) -> None:
        # With the first figures the library that draws has been loaded.
        if self.figures and self.times and self.times.learnt:
            self.gallery.show_forecast(self.times.learnt)

    def _ready_times(self) -> ReadyTimes | None:
        known = self.backing.services.ready_times
        if known or self.backing.finder is None:
            return known
        return ReadyTimes(self.backing.finder.another(), self.backing.work, self)

    def _open(self, wanted: object) -> None:
        self.backing.go("history", wanted)

    def _lay_out(self) -> None:
        gap = self.backing.sizes.gap
        head = QHBoxLayout()
        head.addWidget(self.stages)
        head.addStretch()
        head.addWidget(self.progress)
        head.addWidget(self.stop)
        area = QScrollArea(self)
        area.setWidget(self.gallery)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        column.addWidget(self.tiles)
        column.addLayout(head)
        column.addWidget(area, 1)
