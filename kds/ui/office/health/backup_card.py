"""The backups: which there are, one more at once, and one of them back in place."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kds.store.backup import Backup
from kds.ui.office.backing import Backing, Services
from kds.ui.office.health.card import Card
from kds.ui.office.health.care import Care
from kds.ui.office.work import Job

_SHOWN = 20
_MEGA = 1e6


class BackupCard(Card):
    """Copying and checking is done on threads; the card says how it went."""

    def __init__(self, backing: Backing, care: Care, parent: QWidget) -> None:
        """Make it; the backups are listed by `look`.

        What was laid out takes its place when the program is started again, by the button for that.
        """
        super().__init__(backing, parent)
        self.heading.setText(self.tr("Backups"))
        self._care = care
        days = round(care.backups.keep.total_seconds() / 86400)
        about = QLabel(
            self.tr(
                "The orders are copied every night, and each copy is kept for {days} days. Guests "
                "are in a copy until it is deleted; they do not come back with it."
            ).format(days=days),
            self,
        )
        about.setWordWrap(True)
        about.setObjectName("quiet")
        self.column.addWidget(about)
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)
        self.now_button = self.button(self.tr("Back up now"), self.back_up)
        row = QHBoxLayout()
        row.addWidget(self.now_button)
        self.anew_button = self.serious(
            self.tr("Start the program again"),
            self.tr("Really now? The board is gone for some seconds."),
            backing.services.start_anew,
        )
        self.anew_button.hide()
        row.addWidget(self.anew_button)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self.said)
        self.listed: list[Backup] = []

    def look(self) -> None:
        """List the backups there are now."""
        self.backing.work.start(lambda _job: self._care.backups.good(), self._list, self._failed)

    def back_up(self) -> None:
        """Make one more."""
        self.now_button.setEnabled(False)
        self.say(self.tr("The orders are copied and the copy is checked …"))
        now = self.backing.now()

        def make(job: Job) -> Backup:
            made = self._care.backups.make(
                self._care.database, now, cancelled=lambda: job.is_cancelled
            )
            self._care.backups.expire(now)
            return made

        self.backing.work.start(make, self._made, self._failed)

    def restore(self, backup: Backup) -> None:
        """Lay a backup out for the next start."""
        self.say(self.tr("The backup is checked and laid out …"))

        def lay_out(_job: Job) -> Path:
            self._care.restore(backup.path)
            return backup.path

        self.backing.work.start(lay_out, self._laid_out, self._failed)

    def _made(self, _backup: Backup) -> None:
        self.now_button.setEnabled(True)
        self.say(self.tr("The backup is made and whole."))
        self.look()

    def _laid_out(self, _path: Path) -> None:
        # Who puts everything together may have no way to do it.
        self.anew_button.setVisible(self.backing.services.start_anew is not Services().start_anew)
        self.say(
            self.tr(
                "It takes the place of the orders when the program starts next. Until then "
                "everything goes on as it is. The orders of now are kept beside the backups."
            )
        )

    def _failed(self, why: str) -> None:
        self.now_button.setEnabled(True)
        self.say(self.tr("That was not possible: {why}").format(why=why), problem=True)

    def _list(self, backups: list[Backup]) -> None:
        self.listed = backups[:_SHOWN]
        while taken := self._rows.takeAt(0):
            if widget := taken.widget():
                widget.deleteLater()
        for backup in self.listed:
            self._rows.addWidget(self._row(backup))

    def _row(self, backup: Backup) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        when = backup.at.astimezone().strftime("%Y-%m-%d %H:%M")
        size = self.tr("{size} MB").format(size=f"{backup.size / _MEGA:.1f}")
        row.addWidget(QLabel(f"{when}    {size}", line), 1)
        button = self.serious(
            self.tr("Restore"),
            self.tr("Really restore? Later orders leave the board."),
            partial(self.restore, backup),
        )
        button.setAccessibleName(self.tr("Restore the backup of {time}").format(time=when))
        row.addWidget(button)
        return line
