"""What guests order, to take off the menu, beside what is out and what the platforms say."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from kds.domain.controls import Control, Hearing, end_of_day
from kds.domain.order import Order
from kds.ui.office.backing import Backing
from kds.ui.office.busy.outs import OutModel, OutRow
from kds.ui.office.busy.saying import Problem
from kds.ui.office.busy.seen import SeenItem, SeenModel, items_in, items_since
from kds.ui.office.work import Job
from kds.ui.phrases import in_words
from kds.ui.words import span

_SEEN_FOR = timedelta(weeks=4)


class Stock(QWidget):
    """Two lists beside each other, each with what can be done below it."""

    def __init__(self, backing: Backing, problem: Problem, parent: QWidget) -> None:
        """Build the lists; `problem` says why a press was not possible."""
        super().__init__(parent)
        self.backing, self._problem = backing, problem
        self._controls = backing.kitchen.controls
        self._telling = backing.kitchen.control_telling
        self._job: Job | None = None
        titles = {name: channel.title for name, channel in backing.kitchen.channels.items()}
        self.seen, self.outs = SeenModel(titles, self), OutModel(backing.kitchen, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search items"))
        self.search.setAccessibleName(self.tr("Search items"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.seen.find)
        self.until = QComboBox(self)
        self.until.setAccessibleName(self.tr("Until when"))
        for hours in (1, 2, 4):
            self.until.addItem(span(timedelta(hours=hours)), hours)
        self.until.addItem(self.tr("end of the day"), 0)
        self.until.addItem(self.tr("until put back"), -1)
        self.until.setCurrentIndex(3)
        self.items = self._table(self.seen, self.tr("Items that guests ordered"))
        self.out = self._table(self.outs, self.tr("What is out"))
        fits = QHeaderView.ResizeMode.ResizeToContents
        for column in (1, 2, 3):
            self.out.horizontalHeader().setSectionResizeMode(column, fits)
        self.unanswered = Problem(self)
        self.everything = self._button(self.tr("All items"), self.show_all)
        self.take_off = self._button(self.tr("Take off the menu"), self._take_off)
        self.put_back = self._button(self.tr("Put back"), self._put_back)
        self.ask = self._button(self.tr("Ask the platforms"), self._ask)
        self.again = self._button(self.tr("Try again"), self._try_again)
        self.by_hand = self._button(self.tr("Done by hand"), self._settle)
        self._arrange()

    def refresh(self) -> None:
        """Show how things stand now; may raise `StoreUnavailable`."""
        self.outs.refresh()
        refused = any(r.ours and r.ours.hearing is Hearing.REFUSED for r in self.outs.rows)
        self.again.setVisible(refused)
        self.by_hand.setVisible(refused)
        kitchen = self.backing.kitchen
        said = [(kitchen.title(name), said.problem) for name, said in self._controls.said.items()]
        lines = [f"{title}: {in_words(problem)}" for title, problem in said if problem]
        self.unanswered.say("\n".join(lines))

    def show_all(self) -> None:
        """List what guests ordered in the last weeks."""
        self.everything.hide()
        finder = self.backing.finder
        if finder is None:
            self.seen.show(items_in(self.backing.kitchen.board()))
            return
        since = self.backing.now() - _SEEN_FOR
        self.stop()
        self._job = self.backing.work.start(
            lambda job: items_since(finder, since, job), self._show_items, self._problem.say
        )

    def show_order(self, order: Order) -> None:
        """List what is on an order."""
        self.stop()
        self.seen.show(items_in([order]))
        self.everything.show()

    def stop(self) -> None:
        """Wait for no list any more."""
        if self._job:
            self._job.cancel()

    def _show_items(self, items: list[SeenItem]) -> None:
        self.seen.show(items)

    def _take_off(self) -> None:
        chosen = [self.seen.items[index.row()] for index in self._chosen(self.items)]
        with self._problem.instead():
            for item in chosen:
                able = [name for name in item.channels if self._controls.can(name).items]
                self._controls.out(able, item.plu, item.name, self._end())

    def _put_back(self) -> None:
        with self._problem.instead():
            for row in self._rows():
                self._controls.back([row.channel], row.plu, row.name)

    def _ask(self) -> None:
        for name in self.backing.kitchen.channels:
            if self._controls.can(name).asked:
                self._controls.ask(name)

    def _try_again(self) -> None:
        with self._problem.instead():
            for control in self._refused():
                self._telling.try_again(control.id)

    def _settle(self) -> None:
        with self._problem.instead():
            for control in self._refused():
                self._telling.settle(control.id)

    def _refused(self) -> Iterable[Control]:
        """Return the chosen wishes that were refused; without a choice all of them."""
        rows = self._rows() or self.outs.rows
        ours = [row.ours for row in rows if row.ours]
        return [control for control in ours if control.hearing is Hearing.REFUSED]

    def _end(self) -> datetime | None:
        hours = int(self.until.currentData())
        if hours < 0:
            return None
        now = self.backing.now()
        return (
            now + timedelta(hours=hours) if hours else end_of_day(now.astimezone()).astimezone(UTC)
        )

    def _rows(self) -> list[OutRow]:
        return [self.outs.rows[index.row()] for index in self._chosen(self.out)]

    def _chosen(self, table: QTableView) -> list[QModelIndex]:
        return table.selectionModel().selectedRows()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked: do())
        return button

    def _table(self, model: QAbstractTableModel, name: str) -> QTableView:
        table = QTableView(self)
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # A tap chooses, another tap lets go: no keys are needed to choose several.
        table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.backing.sizes.target * 0.7))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(False)
        return table

    def _arrange(self) -> None:
        find, act, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self.everything)
        act.addWidget(self.until)
        act.addWidget(self.take_off, 1)
        for button in (self.put_back, self.again, self.by_hand, self.ask):
            end.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        heads = (self.tr("What guests ordered in the last 4 weeks"), self.tr("What is out"))
        for column, head in enumerate(heads):
            label = QLabel(head, self)
            label.setObjectName("title")
            grid.addWidget(label, 0, column)
        grid.addLayout(find, 1, 0)
        grid.addWidget(self.unanswered, 1, 1)
        for column, (table, foot) in enumerate(((self.items, act), (self.out, end))):
            grid.addWidget(table, 2, column)
            grid.addLayout(foot, 3, column)
            grid.setColumnStretch(column, 1)
