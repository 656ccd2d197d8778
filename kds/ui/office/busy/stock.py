"""What guests order, to take off the menu, beside what is out and what the platforms say."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScroller,
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
from kds.ui.words import clock_time, span

_SEEN_FOR = timedelta(weeks=4)
_END_OF_DAY = "end of the day"
_USUAL_END = 3
_STEP = timedelta(minutes=30)


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
        self._offer_ends()
        self.items = self._table(self.seen, self.tr("Items that guests ordered"))
        self.out = self._table(self.outs, self.tr("What is out"))
        fits = QHeaderView.ResizeMode.ResizeToContents
        # What is long takes two lines.
        self.items.horizontalHeader().setSectionResizeMode(1, fits)
        self.out.horizontalHeader().setSectionResizeMode(1, fits)
        self.unanswered, self.asked = Problem(self), QLabel(self)
        self.asked.setObjectName("quiet")
        self.everything = self._button(self.tr("All items"), self.show_all)
        self.take_off = self._button(self.tr("Take off the menu"), self._take_off)
        self.put_back = self._button(self.tr("Put back"), self._put_back)
        self.ask = self._button(self.tr("Ask the platforms"), self._ask)
        self.again = self._button(self.tr("Try again"), self._try_again)
        self.by_hand = self._button(self.tr("Done by hand"), self._settle)
        self._arrange()

    def opened(self) -> None:
        """Offer the times that are still to come today, and ask the platforms what is out."""
        self._offer_ends()
        self._ask()

    def refresh(self) -> None:
        """Show how things stand now; may raise `StoreUnavailable`."""
        self.outs.refresh()
        refused = any(r.ours and r.ours.hearing is Hearing.REFUSED for r in self.outs.rows)
        self.again.setVisible(refused or any(map(self._is_forgotten, self.outs.rows)))
        self.by_hand.setVisible(refused)
        answers = [said.at for said in self._controls.said.values() if not said.problem]
        time = clock_time(max(answers)) if answers else ""
        self.asked.setText(self.tr("Asked at {time}").format(time=time) if time else "")
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
        rows = self._rows() or self.outs.rows
        with self._problem.instead():
            for control in self._refused():
                self._telling.try_again(control.id)
            for row in filter(self._is_forgotten, rows):
                end = row.ours.until if row.ours else None
                self._controls.out([row.channel], row.plu, row.name, end)

    def _is_forgotten(self, row: OutRow) -> bool:
        """Whether a platform has an item on its menu although it heard that it is out."""
        said = self._controls.said.get(row.channel)
        return row.ours is not None and row.theirs is None and row.differs(said)

    def _settle(self) -> None:
        with self._problem.instead():
            for control in self._refused():
                self._telling.settle(control.id)

    def _refused(self) -> Iterable[Control]:
        """Return the chosen wishes that were refused; without a choice all of them."""
        rows = self._rows() or self.outs.rows
        ours = [row.ours for row in rows if row.ours]
        return [control for control in ours if control.hearing is Hearing.REFUSED]

    def _offer_ends(self) -> None:
        """Offer lengths, the end of the day, no end, and each half hour that is left of the day."""
        self.until.clear()
        for hours in (1, 2, 4):
            self.until.addItem(span(timedelta(hours=hours)), timedelta(hours=hours))
        now = self.backing.now().astimezone()
        end = end_of_day(now)
        self.until.addItem(self.tr("end of the day"), _END_OF_DAY)
        self.until.addItem(self.tr("until put back"), None)
        at = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0) + _STEP
        while at < end:
            self.until.addItem(clock_time(at), at.astimezone(UTC))
            at += _STEP
        self.until.setCurrentIndex(_USUAL_END)

    def _end(self) -> datetime | None:
        end, now = self.until.currentData(), self.backing.now()
        if end == _END_OF_DAY:
            return end_of_day(now.astimezone()).astimezone(UTC)
        return now + end if isinstance(end, timedelta) else cast("datetime | None", end)

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
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        QScroller.grabGesture(table.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.backing.sizes.text * 2.9))
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
        heads = (self.tr("Ordered in the last 4 weeks"), self.tr("What is out"))
        for column, head in enumerate(heads):
            label = QLabel(head, self)
            label.setObjectName("title")
            grid.addWidget(label, 0, column)
        grid.addLayout(find, 1, 0)
        answers = QHBoxLayout()
        answers.addWidget(self.asked)
        answers.addWidget(self.unanswered, 1)
        grid.addLayout(answers, 1, 1)
        for column, (table, foot) in enumerate(((self.items, act), (self.out, end))):
            grid.addWidget(table, 2, column)
            grid.addLayout(foot, 3, column)
            grid.setColumnStretch(column, 2 + column)
