"""The managers' part of the window: a gate, a bar of pages, and the way back to the board."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kds.domain.order import Order
from kds.store.indexing import Indexer
from kds.ui.feed import Feed
from kds.ui.office.backing import Backing
from kds.ui.office.catalogue import PAGES
from kds.ui.office.catching_up import CatchingUp
from kds.ui.office.gate import Gate
from kds.ui.office.page import OfficePage
from kds.ui.office.style import style_sheet
from kds.ui.room_above import RoomAbove
from kds.ui.typist import Typist

_LOOK_MS = 2000


class Office(QWidget):
    """Covers the window. The kitchen goes on below, and the bar says what waits there.

    Signals:
        left: somebody goes back to the board, or has been away for too long.
    """

    left = Signal()

    def __init__(
        self,
        backing: Callable[[Callable[[str, object], None], Callable[[], None]], Backing],
        feed: Feed,
        idle_s: Callable[[], float],
        parent: QWidget,
    ) -> None:
        """Make it with its gate closed. `idle_s` says for how long nobody touched anything."""
        super().__init__(parent)
        self.setObjectName("office")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = frozenset(entry.name for entry in PAGES)
        self.backing = replace(backing(self.go, self.left.emit), pages=names)
        self._idle_s = idle_s
        self.page = ""
        self.setStyleSheet(style_sheet(self.backing.theme, self.backing.sizes))
        self._pages: dict[str, OfficePage] = {}
        self.stack = QStackedWidget(self)
        self._lock = self.backing.services.lock
        self.gate = Gate(self._lock, self.backing.sizes, self)
        self.gate.opened.connect(self._open)
        self.gate.left.connect(self.left)
        self.stack.addWidget(self.gate)
        self.nav = QWidget(self)
        self.nav.setObjectName("nav")
        self.nav.hide()
        look = self.backing
        language = look.preferences.settings.language
        self.typist = Typist(look.theme, look.sizes, language, self, look.ticks)
        self.typist.room = RoomAbove(self.stack, self)
        self.catching_up = CatchingUp(Indexer(self.backing.kitchen.store).behind, self)
        self.board = self._button(self.tr("Board"), self.left.emit)
        self.tabs: dict[str, QPushButton] = {}
        row = QHBoxLayout(self.nav)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.board)
        for entry in PAGES:
            tab = self._button(entry.title(), partial(self.go, entry.name, None))
            tab.setCheckable(True)
            self.tabs[entry.name] = tab
            row.addWidget(tab)
        row.addStretch()
        row.addWidget(self.typist.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.nav)
        column.addWidget(self.catching_up)
        column.addWidget(self.typist.room, 1)
        column.addWidget(self.typist.keys)
        feed.changed.connect(self._order_changed)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        self._show_waiting()

    @property
    def is_open(self) -> bool:
        """Whether the gate is open."""
        return not self.nav.isHidden()

    def open_at(self, page: str) -> None:
        """Show a page again, as when everything was built anew; the gate is open."""
        self._open()
        if page in self.tabs:
            self.go(page, None)

    def go(self, name: str, about: object = None) -> None:
        """Show a page; `about` is what it is to show."""
        entry = next(entry for entry in PAGES if entry.name == name)
        if self.page in self._pages:
            self._pages[self.page].left()
        if name not in self._pages:
            self._pages[name] = entry.make(self.backing, self)
            self.stack.addWidget(self._pages[name])
        self.typist.put_away()
        self.page = name
        for known, tab in self.tabs.items():
            tab.setChecked(known == name)
        self._pages[name].opened(about)
        self.stack.setCurrentWidget(self._pages[name])

    def close_office(self) -> None:
        """Stop everything that is under way."""
        self._clock.stop()
        if self.page in self._pages:
            self._pages[self.page].left()
        self.backing.work.close()
        if self.backing.finder:
            self.backing.finder.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            # The board below must not hear what is typed here.
            event.accept()

    def _open(self) -> None:
        self.nav.show()
        if PAGES:
            self.go(PAGES[0].name, None)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self.nav)
        button.setObjectName("nav")
        button.setMinimumHeight(round(self.backing.sizes.target * 0.8))
        button.clicked.connect(lambda _checked: do())
        return button

    def _look(self) -> None:
        if self._idle_s() >= self._lock.settings.lock_minutes * 60:
            self.left.emit()

    def _order_changed(self, order: Order) -> None:
        del order
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Say in the bar how many new orders wait for an answer on the board."""
        waiting = len(self.backing.kitchen.store.unanswered())
        text = self.tr("Board")
        if waiting:
            text = self.tr("Board: {count} new").format(count=waiting)
        self.board.setText(text)
