"""The history page: filters above, the list on the left, the chosen order on the right."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.store.finding import Finder, Wanted
from kds.ui.office.backing import Backing
from kds.ui.office.history.asking import Asker, Count, Page, Whole
from kds.ui.office.history.columns import columns_named
from kds.ui.office.history.filters import Filters
from kds.ui.office.history.lines import Lines
from kds.ui.office.history.side import Side
from kds.ui.office.history.table import Table
from kds.ui.office.page import OfficePage

# Of the page's width, in per cent.
_LIST_SHARE = 67


class HistoryPage(OfficePage):
    """Every order ever, newest first.

    Signals:
        wanted_changed: something else is listed (what is wanted now).
        order_shown: another order is shown in the pane (with its journal), None for none.
    """

    wanted_changed = Signal(object)
    order_shown = Signal(object)

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page; nothing is asked before it is opened."""
        super().__init__(backing, parent)
        sizes, theme = backing.sizes, backing.theme
        kept = backing.services.lock.settings.history_columns
        columns = columns_named(kept)
        self.filters = Filters(backing, [c.name for c in columns], self)
        self.lines = Lines(columns, theme, self)
        self.table = Table(self.lines, round(sizes.target * 0.6), self)
        self.side = Side(backing, self)
        self.pane = self.side.pane
        self.count = self.filters.said
        self._page: Page | None = None
        self._count: Count | None = None
        self.asker: Asker | None = None
        if backing.finder:
            path = backing.finder.path
            self.asker = Asker(Finder(path), Finder(path), backing.work, self)
            self.asker.came.connect(self._came)
            self.asker.counted.connect(self._counted)
            self.asker.whole.connect(self._opened)
            self.asker.failed.connect(self._failed)
            self.asker.sources.connect(self.filters.offer_channels)
            self.lines.wanted.connect(self.asker.go_on)
        self.filters.changed.connect(lambda: self._look(at_once=True))
        self.filters.typed.connect(lambda: self._look(at_once=False))
        self.filters.columns_changed.connect(self._choose_columns)
        self.filters.export_wanted.connect(self.side.open_export)
        self.table.chosen.connect(self._choose)
        self._lay_out()

    @property
    def is_answered(self) -> bool:
        """Whether the list and its count are those of what is wanted now."""
        return self._page is not None and self._count is not None

    @override
    def opened(self, about: object = None) -> None:
        """List what is wanted anew; `about` may be a `Wanted`, or the id of an order to show."""
        if self.asker is None:
            self.count.setText(self.tr("There is no history here: orders are only in memory."))
            return
        self.asker.ask_sources()
        if isinstance(about, Wanted):
            self.filters.want(about)
        else:
            self._look(at_once=True)
        if isinstance(about, str):
            self.asker.open(about)
        self.filters.field.setFocus()

    @override
    def left(self) -> None:
        """Stop asking; the file is given back."""
        if self.asker:
            self.asker.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with the keys from the field into the list and back, and close what is open."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._step_back():
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.enter()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> bool:
        """Close drawer, panel, order, or what is wanted; return whether there was one."""
        if self.filters.close_drawers() or self.side.close_panel():
            return True
        if self.pane.whole is not None:
            self.table.clearSelection()
            self._show(None)
            self.filters.field.setFocus()
            return True
        if self.filters.wanted() != Wanted():
            self.filters.want_all()
            return True
        return False

    def _look(self, *, at_once: bool) -> None:
        wanted = self.filters.wanted()
        self.wanted_changed.emit(wanted)
        self._page = self._count = None
        self.side.look(wanted, None)
        if self.asker:
            self.asker.look(wanted, at_once=at_once)

    def _came(self, page: Page) -> None:
        if page.is_first:
            self._page = page
            self.lines.begin(page.found)
            self.table.scrollToTop()
            self._say()
        else:
            self.lines.add(page.found)

    def _counted(self, count: Count) -> None:
        self._count = count
        self.side.look(self.filters.wanted(), count)
        self._say()

    def _failed(self, problem: str) -> None:
        self.lines.give_up()
        text = self.tr("The history cannot be read now: {problem}")
        self.count.setText(text.format(problem=problem))

    def _say(self) -> None:
        """Say how many there are, and how long the list took."""
        if self._page is None:
            return
        took = QLocale().toString(max(1, round(self._page.took_ms)))
        if self._count is None:
            self.count.setText(self.tr("{took} ms").format(took=took))
            return
        fit = QLocale().toString(self._count.fit)
        if self._count.is_more:
            fit = self.tr("more than {count}").format(count=fit)
        text = self.tr("{fit} of {all} orders · {took} ms")
        every = QLocale().toString(self._count.all)
        self.count.setText(text.format(fit=fit, all=every, took=took))

    def _choose(self, row: int) -> None:
        if self.asker and row < len(self.lines.lines):
            self.side.close_panel()
            self.asker.open(self.lines.lines[row].id)

    def _opened(self, whole: Whole | None) -> None:
        if whole is None:
            self.pane.say(self.tr("This order is not here any more."))
        self._show(whole)

    def _show(self, whole: Whole | None) -> None:
        if whole is not None or self.pane.whole is not None:
            self.pane.show_order(whole)
        self.order_shown.emit(whole)

    def _choose_columns(self, names: tuple[str, ...]) -> None:
        self.lines.show_columns(columns_named(names))
        self.table.fit()
        self.backing.services.lock.change(history_columns=list(names))

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        for half, share in ((self.table, _LIST_SHARE), (self.side, 100 - _LIST_SHARE)):
            # Whatever stands in them: the shares stay.
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            halves.addWidget(half, share)
        column = QVBoxLayout(self)
        column.addWidget(self.filters)
        column.addLayout(halves, 1)
