"""Where a file is to go: one of the places there are, while sticks come and go, or a typed one."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kds.ui.office.choice import Choice
from kds.ui.office.places import Place, places
from kds.ui.office.work import Job, Work
from kds.ui.sizes import Sizes

_LOOK_MS = 2000


class PlaceList(QWidget):
    """Looks for places only while it is seen, on a thread: a disk may be slow to answer.

    Signals:
        changed: the file is to go somewhere else.
    """

    changed = Signal()

    def __init__(self, work: Work, sizes: Sizes, parent: QWidget) -> None:
        """Offer nothing before it is shown."""
        super().__init__(parent)
        self._work = work
        self._job: Job | None = None
        self.choice = Choice(sizes, self)
        self.choice.changed.connect(self.changed)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("or type another folder"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(round(sizes.target * 0.7))
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        hint = QLabel(self.tr("A USB stick appears here when it is plugged in."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.field, hint):
            column.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """Where the file is to go: the typed folder, else the chosen one, None for nowhere."""
        typed = self.field.text().strip()
        if typed:
            return Path(typed).expanduser()
        return Path(self.choice.chosen) if self.choice.chosen else None

    def look(self) -> None:
        """Look for places anew, unless that is being done."""
        if self._job is None:
            self._job = self._work.start(lambda _job: places(), self._found, self._missed)

    def offer(self, found: list[Place]) -> None:
        """Offer these places."""
        self.choice.offer((str(place.folder), place.name) for place in found)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _found(self, found: list[Place]) -> None:
        self._over()
        self.offer(found)

    def _missed(self, _problem: str) -> None:
        self._over()

    def _over(self) -> None:
        if self._job:
            self._job.deleteLater()
            self._job = None
