"""The page "Busy & 86": how fast orders may come, and what is out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QTimer
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
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.domain.controls import Hearing, end_of_day
from kds.domain.lifecycle import NotAllowed
from kds.store.errors import StoreUnavailable
from kds.ui.office.backing import Backing
from kds.ui.office.busy.channel_card import ChannelCard
from kds.ui.office.busy.outs import OutModel, OutRow
from kds.ui.office.busy.seen import SeenItem, SeenModel, items_in, items_since
from kds.ui.office.page import OfficePage
from kds.ui.office.work import Job
from kds.ui.phrases import in_words
from kds.ui.words import span

_SEEN_FOR = timedelta(weeks=4)
_PAUSES = (10, 20, 30, 45, 60, 90, 120, 240)
_USUAL_PAUSE = 1
_LOOK_MS = 1000


class BusyPage(OfficePage):
    """Each platform's pace above; below what guests order, to take off, and what is out."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page."""
        super().__init__(backing, parent)
        kitchen = backing.kitchen
        self._job: Job | None = None
        self.cards = [ChannelCard(kitchen, name, self._pressed, self) for name in kitchen.channels]
        self.length = QComboBox(self)
        self.length.setAccessibleName(self.tr("For how long"))
        for minutes in _PAUSES:
            self.length.addItem(span(timedelta(minutes=minutes)), minutes)
        self.length.setCurrentIndex(_USUAL_PAUSE)
        self.problem = QLabel(self)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        titles = {name: channel.title for name, channel in kitchen.channels.items()}
        self.seen, self.outs = SeenModel(titles, self), OutModel(kitchen, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search items"))
        self.search.setAccessibleName(self.tr("Search items"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.seen.find)
        self.everything = QPushButton(self.tr("All items"), self)
        self.everything.setAccessibleName(self.everything.text())
        self.everything.clicked.connect(lambda _checked: self._show_all())
        self.until = QComboBox(self)
        self.until.setAccessibleName(self.tr("Until when"))
        for hours in (1, 2, 4):
            self.until.addItem(span(timedelta(hours=hours)), hours)
        self.until.addItem(self.tr("end of the day"), 0)
        self.until.addItem(self.tr("until put back"), -1)
        self.until.setCurrentIndex(3)
        self.items = self._table(self.seen, self.tr("Items that guests ordered"))
        self.out = self._table(self.outs, self.tr("What is out"))
        for column in (1, 2, 3):
            fits = QHeaderView.ResizeMode.ResizeToContents
            self.out.horizontalHeader().setSectionResizeMode(column, fits)
        self.take_off = self._button(self.tr("Take off the menu"), self._take_off)
        self.put_back = self._button(self.tr("Put back"), self._put_back)
        self.ask = self._button(self.tr("Ask the platforms"), self._ask)
        self.again = self._button(self.tr("Try again"), self._try_again)
        self.by_hand = self._button(self.tr("Done by hand"), self._settle)
        self._arrange()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.refresh)

    @override
    def opened(self, about: object = None) -> None:
        """Show how things stand; `about` may be the id of an order whose items are wanted."""
        if self.refresh not in self.backing.kitchen.controls.watchers:
            self.backing.kitchen.controls.watchers.append(self.refresh)
        self._clock.start()
        self._say("")
        self.refresh()
        if isinstance(about, str) and about:
            with suppress(NotAllowed, StoreUnavailable):
                self._show_items(items_in([self.backing.kitchen.order(about)]))
                self.everything.show()
                return
        self._show_all()

    @override
    def left(self) -> None:
        """Follow nothing any more."""
        self._clock.stop()
        with suppress(ValueError):
            self.backing.kitchen.controls.watchers.remove(self.refresh)
        if self._job:
            self._job.cancel()

    def refresh(self) -> None:
        """Show how things stand now."""
        try:
            for card in self.cards:
                card.refresh()
            self.outs.refresh()
        except StoreUnavailable:
            return
        refused = any(r.ours and r.ours.hearing is Hearing.REFUSED for r in self.outs.rows)
        self.again.setVisible(refused)
        self.by_hand.setVisible(refused)
        kitchen = self.backing.kitchen
        said = [(kitchen.title(name), said.problem) for name, said in kitchen.controls.said.items()]
        lines = [f"{title}: {in_words(problem)}" for title, problem in said if problem]
        self.unanswered.setText("\n".join(lines))
        self.unanswered.setVisible(bool(lines))

    def _show_all(self) -> None:
        self.everything.hide()
        finder = self.backing.finder
        if finder is None:
            self._show_items(items_in(self.backing.kitchen.board()))
            return
        since = self.backing.now() - _SEEN_FOR
        if self._job:
            self._job.cancel()
        self._job = self.backing.work.start(
            lambda job: items_since(finder, since, job), self._show_items, self._say
        )

    def _show_items(self, items: list[SeenItem]) -> None:
        self.seen.show(items)

    def _pressed(self, what: str, channel: str, minutes: int) -> None:
        """Do what was pressed on a platform's card."""
        kitchen = self.backing.kitchen
        controls = kitchen.controls
        until = self.backing.now() + timedelta(minutes=int(self.length.currentData()))
        standing = controls.busy(channel)
        with self._saying():
            if what == "pause":
                controls.pause(channel, until)
            elif what == "slow":
                controls.slow(channel, minutes, until)
            elif what == "open":
                controls.open(channel)
            elif standing and what == "again":
                kitchen.control_telling.try_again(standing.id)
            elif standing:
                kitchen.control_telling.settle(standing.id)

    def _take_off(self) -> None:
        controls = self.backing.kitchen.controls
        chosen = [self.seen.items[index.row()] for index in self._chosen(self.items)]
        with self._saying():
            for item in chosen:
                able = [name for name in item.channels if controls.can(name).items]
                controls.out(able, item.plu, item.name, self._end())

    def _put_back(self) -> None:
        with self._saying():
            for row in self._rows():
                self.backing.kitchen.controls.back([row.channel], row.plu, row.name)

    def _ask(self) -> None:
        controls = self.backing.kitchen.controls
        for name in self.backing.kitchen.channels:
            if controls.can(name).asked:
                controls.ask(name)

    def _try_again(self) -> None:
        with self._saying():
            for row in self._rows():
                if row.ours:
                    self.backing.kitchen.control_telling.try_again(row.ours.id)

    def _settle(self) -> None:
        with self._saying():
            for row in self._rows():
                if row.ours:
                    self.backing.kitchen.control_telling.settle(row.ours.id)

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

    @contextmanager
    def _saying(self) -> Iterator[None]:
        """Say why a press was not possible."""
        self._say("")
        try:
            yield
        except (NotAllowed, StoreUnavailable) as error:
            self._say(str(error))
        self.refresh()

    def _say(self, problem: str) -> None:
        self.problem.setText(in_words(problem))
        self.problem.setVisible(bool(problem))

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
        sizes = self.backing.sizes
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("For how long"), self))
        top.addWidget(self.length)
        top.addWidget(self.problem, 1)
        top.addStretch()
        cards = QGridLayout()
        for number, card in enumerate(self.cards):
            cards.addWidget(card, number // 2, number % 2)
        find, act, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self.everything)
        act.addWidget(self.until)
        act.addWidget(self.take_off, 1)
        for button in (self.put_back, self.again, self.by_hand, self.ask):
            end.addWidget(button)
        self.unanswered = QLabel(self)
        self.unanswered.setObjectName("problem")
        self.unanswered.setWordWrap(True)
        lists = QGridLayout()
        for column, (head, middle, table, foot) in enumerate(
            (
                (self.tr("What guests ordered in the last 4 weeks"), find, self.items, act),
                (self.tr("What is out"), None, self.out, end),
            )
        ):
            label = QLabel(head, self)
            label.setObjectName("title")
            lists.addWidget(label, 0, column)
            if middle:
                lists.addLayout(middle, 1, column)
            else:
                lists.addWidget(self.unanswered, 1, column)
            lists.addWidget(table, 2, column)
            lists.addLayout(foot, 3, column)
        box = QVBoxLayout(self)
        box.setContentsMargins(sizes.gap * 2, sizes.gap, sizes.gap * 2, sizes.gap)
        box.setSpacing(sizes.gap)
        box.addLayout(top)
        box.addLayout(cards)
        box.addLayout(lists, 1)
