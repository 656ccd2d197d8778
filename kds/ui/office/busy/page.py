"""The page "Busy & 86": how fast orders may come, and what is out."""

from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.domain.lifecycle import NotAllowed
from kds.store.errors import StoreUnavailable
from kds.ui.office.backing import Backing
from kds.ui.office.busy.pace import Pace
from kds.ui.office.busy.saying import Problem
from kds.ui.office.busy.stock import Stock
from kds.ui.office.page import OfficePage

_LOOK_MS = 1000


class BusyPage(OfficePage):
    """Two parts, one at a time: each platform's pace; what guests order, and what of it is out."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page."""
        super().__init__(backing, parent)
        self.problem = Problem(self)
        self.pace = Pace(backing, self._pressed, self)
        self.stock = Stock(backing, self.problem, self)
        self.parts = QStackedWidget(self)
        self.parts.addWidget(self.pace)
        self.parts.addWidget(self.stock)
        self._choice = QButtonGroup(self)
        self.show_pace = self._button(self.tr("Busy"), self.pace)
        self.show_stock = self._button(self.tr("86: what is out"), self.stock)
        self.show_pace.setChecked(True)
        self._arrange()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.refresh)

    @override
    def opened(self, about: object = None) -> None:
        """Show how things stand; `about` may be the id of an order whose items are wanted."""
        watchers = self.backing.kitchen.controls.watchers
        if self.refresh not in watchers:
            watchers.append(self.refresh)
        self._clock.start()
        self.problem.say("")
        self.stock.opened()
        self.refresh()
        if isinstance(about, str) and about:
            with suppress(NotAllowed, StoreUnavailable):
                self.stock.show_order(self.backing.kitchen.order(about))
                self.show_stock.click()
                return
        self.stock.show_all()

    @override
    def left(self) -> None:
        """Follow nothing any more."""
        self._clock.stop()
        with suppress(ValueError):
            self.backing.kitchen.controls.watchers.remove(self.refresh)
        self.stock.stop()

    def refresh(self) -> None:
        """Show how things stand now."""
        with suppress(StoreUnavailable):
            for card in self.pace.cards:
                card.refresh()
            self.stock.refresh()

    def _pressed(self, what: str, channel: str, minutes: int) -> None:
        """Do what was pressed on a platform's card."""
        kitchen = self.backing.kitchen
        controls = kitchen.controls
        until = self.backing.now() + self.pace.chosen()
        with self.problem.instead():
            standing = controls.busy(channel)
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

    def _button(self, text: str, part: QWidget) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self.parts.setCurrentWidget(part))
        self._choice.addButton(button)
        return button

    def _arrange(self) -> None:
        gap = self.backing.sizes.gap
        top = QHBoxLayout()
        for button in (self.show_pace, self.show_stock):
            top.addWidget(button)
        top.addWidget(self.problem, 1)
        top.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(gap * 2, gap, gap * 2, gap)
        box.setSpacing(gap)
        box.addLayout(top)
        box.addWidget(self.parts, 1)
