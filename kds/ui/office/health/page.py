"""One page that says how everything is, with the backups, what is kept of guests, and support."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kds.ui.office.backing import Backing
from kds.ui.office.health.backup_card import BackupCard
from kds.ui.office.health.privacy_card import PrivacyCard
from kds.ui.office.health.state_card import StateCard
from kds.ui.office.health.support_card import SupportCard
from kds.ui.office.page import OfficePage

_LOOK_MS = 5000


class HealthPage(OfficePage):
    """Looks again every few seconds while it is seen."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page from its cards."""
        super().__init__(backing, parent)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(backing.sizes.gap * 2)
        self.state = StateCard(backing, inner)
        column.addWidget(self.state)
        care = backing.services.care
        self.backups = BackupCard(backing, care, inner) if care else None
        self.privacy = PrivacyCard(backing, care, inner) if care else None
        self.support = SupportCard(backing, care, inner) if care else None
        for card in (self.backups, self.privacy, self.support):
            if card:
                column.addWidget(card)
        if care is None:
            note = QLabel(self.tr("Orders are only in memory: there is nothing to look after."))
            note.setObjectName("quiet")
            column.addWidget(note)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.state.look)

    @override
    def opened(self, about: object = None) -> None:
        """Look at everything."""
        self.state.look()
        if self.backups:
            self.backups.look()
        self._clock.start()

    @override
    def left(self) -> None:
        """Look no more."""
        self._clock.stop()
