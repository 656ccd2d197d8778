"""How fast orders may come: each platform with its buttons, one below the other."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from kds.ui.office.backing import Backing
from kds.ui.office.busy.channel_card import ChannelCard
from kds.ui.words import span

_PAUSES = (10, 20, 30, 45, 60, 90, 120, 240)
_USUAL_PAUSE = 1


class Pace(QWidget):
    """For how long, and below it a card for each platform."""

    def __init__(
        self, backing: Backing, do: Callable[[str, str, int], None], parent: QWidget
    ) -> None:
        """Build the cards; `do` gets what was pressed, of which channel, with how many minutes."""
        super().__init__(parent)
        kitchen, gap = backing.kitchen, backing.sizes.gap
        self.length = QComboBox(self)
        self.length.setAccessibleName(self.tr("For how long"))
        for minutes in _PAUSES:
            self.length.addItem(span(timedelta(minutes=minutes)), minutes)
        self.length.setCurrentIndex(_USUAL_PAUSE)
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("For how long"), self))
        top.addWidget(self.length)
        top.addStretch()
        inside = QWidget(self)
        self.cards = [ChannelCard(kitchen, name, do, inside) for name in kitchen.channels]
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(gap)
        box.addLayout(top)
        box.addWidget(area, 1)

    def chosen(self) -> timedelta:
        """Return for how long a pause is to hold that is begun now."""
        return timedelta(minutes=int(self.length.currentData()))
