"""The drawer that turns a day into a practice service: a file without guests, and the command."""

import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from kds.domain.rehearsal import as_data, rehearsed
from kds.store.days import Days, bounds
from kds.ui.office.work import Job, Work
from kds.ui.sizes import Sizes

_FOLDER = "practice"


class PracticeCard(QFrame):
    """Writes the load of a day to a file that knows nobody, and says how it is played.

    Signals:
        written: the file is there (its path).
    """

    written = Signal(object)

    def __init__(self, data_dir: Path | None, work: Work, sizes: Sizes, parent: QWidget) -> None:
        """Offer it for no day yet; the file goes into a folder of `data_dir`."""
        super().__init__(parent)
        self.setObjectName("card")
        self._data_dir, self._work = data_dir, work
        self._day: date | None = None
        self.text, self.command = QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        self.command.setWordWrap(True)
        self.command.setObjectName("quiet")
        self.command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.write_button = QPushButton(self.tr("Write practice file"), self)
        self.copy_button = QPushButton(self.tr("Copy command"), self)
        for button in (self.write_button, self.copy_button):
            button.setMinimumHeight(round(sizes.target * 0.7))
        self.write_button.clicked.connect(lambda _checked: self.write())
        self.copy_button.clicked.connect(
            lambda _checked: QGuiApplication.clipboard().setText(self.command.text())
        )
        grid = QGridLayout(self)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.write_button, 0, 1)
        grid.addWidget(self.command, 1, 0)
        grid.addWidget(self.copy_button, 1, 1)
        grid.setColumnStretch(0, 1)

    def show_day(self, day: date) -> None:
        """Offer a day."""
        self._day = day
        self.text.setText(
            self.tr(
                "The same orders at the same times for practising: dishes and kinds are kept;"
                " guests, notes, ids and numbers are invented."
            )
        )
        self.write_button.setEnabled(self._data_dir is not None)
        where = f' --from-data-dir "{self._data_dir}"' if self._data_dir else ""
        self.command.setText(f"kds --demo --replay {day.isoformat()}{where}")

    def write(self) -> None:
        """Write the file; what it cannot is said."""
        if self._data_dir is None or self._day is None:
            return
        day, data_dir = self._day, self._data_dir
        path = data_dir / _FOLDER / f"practice-{day.isoformat()}.json"
        self.write_button.setEnabled(False)

        def ask(_job: Job) -> int:
            days = Days(data_dir / "kds.db")
            try:
                orders = rehearsed(days.arrived(*bounds(day)))
            finally:
                days.close()
            path.parent.mkdir(exist_ok=True, mode=0o700)
            path.write_text(json.dumps(as_data(orders), ensure_ascii=False), "utf-8")
            return len(orders)

        def done(count: int) -> None:
            text = self.tr("Orders written: {count}. Play them with the command below.")
            self.text.setText(text.format(count=count))
            self.command.setText(f'kds --demo --replay "{path}"')
            self.write_button.setEnabled(True)
            self.written.emit(path)

        self._work.start(ask, done, self._failed)

    def _failed(self, problem: str) -> None:
        self.write_button.setEnabled(True)
        text = self.tr("The file cannot be written: {problem}")
        self.text.setText(text.format(problem=problem))
