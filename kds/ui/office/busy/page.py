"""The page "Busy & 86": how fast orders may come, and what is out."""

from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kds.domain.lifecycle import NotAllowed
from kds.store.errors import StoreUnavailable
from kds.ui.office.backing import Backing
from kds.ui.office.busy.channel_card import ChannelCard
from kds.ui.office.busy.saying import Problem
from kds.ui.office.busy.stock import Stock
from kds.ui.office.page import OfficePage
from kds.ui.words import span

_PAUSES = (10, 20, 30, 45, 60, 90, 120, 240)
_USUAL_PAUSE = 1
_LOOK_MS = 1000


class BusyPage(OfficePage):
    """Each platform's pace above; below what guests order, to take off, and what is out."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page."""
        super().__init__(backing, parent)
        kitchen = backing.kitchen
        self.cards = [ChannelCard(kitchen, name, self._pressed, self) for name in kitchen.channels]
        self.length = QComboBox(self)
        self.length.setAccessibleName(self.tr("For how long"))
        for minutes in _PAUSES:
            self.length.addItem(span(timedelta(minutes=minutes)), minutes)
        self.length.setCurrentIndex(_USUAL_PAUSE)
        self.problem = Problem(self)
        self.stock = Stock(backing, self.problem, self)
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
        self.refresh()
        if isinstance(about, str) and about:
            with suppress(NotAllowed, StoreUnavailable):
                self.stock.show_order(self.backing.kitchen.order(about))
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
            for card in self.cards:
                card.refresh()
            self.stock.refresh()

    def _pressed(self, what: str, channel: str, minutes: int) -> None:
        """Do what was pressed on a platform's card."""
        kitchen = self.backing.kitchen
        controls = kitchen.controls
        until = self.backing.now() + timedelta(minutes=int(self.length.currentData()))
        standing = controls.busy(channel)
        with self.problem.instead():
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

    def _arrange(self) -> None:
        gap = self.backing.sizes.gap
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("For how long"), self))
        top.addWidget(self.length)
        top.addWidget(self.problem, 1)
        top.addStretch()
        cards = QGridLayout()
        for number, card in enumerate(self.cards):
            cards.addWidget(card, number // 2, number % 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(gap * 2, gap, gap * 2, gap)
        box.setSpacing(gap)
        box.addLayout(top)
        box.addLayout(cards)
        box.addWidget(self.stock, 1)
