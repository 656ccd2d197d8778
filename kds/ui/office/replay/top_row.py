"""The row above the board: which day, what is seen of it, and the drawers."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kds.ui import words
from kds.ui.sizes import Sizes

_SHORT = QLocale.FormatType.ShortFormat


class TopRow(QWidget):
    """Buttons, and a label that says where the replay stands.

    Signals:
        stepped: the day before (-1) or after (1) is wanted.
        drawer_wanted: a drawer is to be opened or closed (its name).
        later_wanted: what waited for later is to be seen, or not any more.
        turned: so many pages are to be turned.
    """

    stepped = Signal(int)
    drawer_wanted = Signal(str)
    later_wanted = Signal(bool)
    turned = Signal(int)

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Stand at no day."""
        super().__init__(parent)
        self._sizes = sizes
        self.day = self._button(self.tr("Choose a day"), lambda: self.drawer_wanted.emit("day"))
        self.before = self._button("◂", lambda: self.stepped.emit(-1))
        self.after = self._button("▸", lambda: self.stepped.emit(1))
        self.before.setAccessibleName(self.tr("The day before"))
        self.after.setAccessibleName(self.tr("The day after"))
        self.said = QLabel(self)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.later = self._button("", lambda: self.later_wanted.emit(self.later.isChecked()))
        self.later.setCheckable(True)
        self.previous = self._button("◀", lambda: self.turned.emit(-1))
        self.page = QLabel(self)
        self.next = self._button("▶", lambda: self.turned.emit(1))
        self.previous.setAccessibleName(self.tr("Page before"))
        self.next.setAccessibleName(self.tr("Next page"))
        self.unknown = self._button(self.tr("Not known"), lambda: self.drawer_wanted.emit("notes"))
        self.practice = self._button(
            self.tr("Practise"), lambda: self.drawer_wanted.emit("practice")
        )
        for button in (self.day, self.unknown, self.practice):
            button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        for button in (self.day, self.before, self.after):
            row.addWidget(button)
        row.addWidget(self.said, 1)
        for widget in (self.later, self.previous, self.page, self.next):
            row.addWidget(widget)
        for button in (self.unknown, self.practice):
            row.addWidget(button)
        self.show_later(0, seen=False)
        self.show_pages(0, 1)

    def show_day(self, day: date, today: date) -> None:
        """Say which day it is."""
        text = QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)
        if day.year == today.year:
            # In this year the row has better use for the room.
            text = words.day(datetime.combine(day, time.min).astimezone())
        name = QLocale().dayName(day.isoweekday(), _SHORT)
        self.day.setText(f"{name} {text} ▾")
        self.after.setEnabled(day < today)

    def show_at(self, at: datetime, tickets: int, late: int) -> None:
        """Say at which instant of the day it stands, and how many tickets were on the board."""
        here = at.astimezone()
        parts = [
            QLocale().toString(QTime(here.hour, here.minute, here.second), "HH:mm:ss"),
            self.tr("%n open", None, tickets),
            self.tr("%n late", None, late) if late else "",
        ]
        self.say(" · ".join(filter(None, parts)))

    def say(self, text: str) -> None:
        """Say something else."""
        self.said.setText(text)
        self.said.setToolTip(text)

    def show_later(self, count: int, *, seen: bool) -> None:
        """Say how many orders wait for later."""
        self.later.setText(self.tr("Later: {count}").format(count=count))
        self.later.setChecked(seen)

    def show_pages(self, page: int, pages: int) -> None:
        """Say which page is seen, from 0, and how many there are."""
        self.page.setText(f"{page + 1} / {pages}")
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self._sizes.target * 0.7))
        button.clicked.connect(lambda _checked: do())
        return button
