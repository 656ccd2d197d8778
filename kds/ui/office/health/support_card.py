"""The support bundle: one file for somebody who helps from far away."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.health.card import Card
from kds.ui.office.health.care import Care


class SupportCard(Card):
    """Writes the file on a thread and says where it is."""

    def __init__(self, backing: Backing, care: Care, parent: QWidget) -> None:
        """Make it."""
        super().__init__(backing, parent)
        self.heading.setText(self.tr("Support"))
        self._care = care
        about = QLabel(
            self.tr(
                "A file with logs, settings, sizes and the last errors, for somebody who helps. "
                "Guests and secrets are left out."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setObjectName("quiet")
        self.column.addWidget(about)
        self.write_button = self.button(self.tr("Write the file"), self.write)
        row = QHBoxLayout()
        row.addWidget(self.write_button)
        row.addStretch()
        self.column.addLayout(row)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.said)

    def write(self) -> None:
        """Write it."""
        self.write_button.setEnabled(False)
        health = self.backing.services.health()
        self.backing.work.start(lambda _job: self._care.bundle(health), self._written, self._failed)

    def _written(self, path: Path) -> None:
        self.write_button.setEnabled(True)
        self.say(self.tr("It is here: {path}").format(path=path))

    def _failed(self, why: str) -> None:
        self.write_button.setEnabled(True)
        self.say(self.tr("That was not possible: {why}").format(why=why), problem=True)
