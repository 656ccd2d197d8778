"""The buttons that say which days a manager wants to see."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.reports.asking import Asked

_LAST = (1, 7, 28)
_FIRST_DAYS = 7


class PeriodBar(QWidget):
    """Today, the last 7 or 28 days, or any two days, beside as many other days or alone.

    Signals:
        chosen: other days are wanted (an `Asked`).
    """

    chosen = Signal(object)

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Begin with the last seven days."""
        super().__init__(parent)
        self._high = round(backing.sizes.target * 0.7)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        names = {1: self.tr("Today"), 7: self.tr("Last 7 days"), 28: self.tr("28 days")}
        self._group = QButtonGroup(self)
        self.last = {days: self._button(names[days]) for days in _LAST}
        self.span = self._button(self.tr("From … to …"))
        for days, button in self.last.items():
            button.clicked.connect(partial(self._take, days))
            row.addWidget(button)
            self._group.addButton(button)
        self.span.clicked.connect(self._take_span)
        self._group.addButton(self.span)
        row.addWidget(self.span)
        self.dates = QWidget(self)
        self.first, self.until = self._edit(self.tr("From")), self._edit(self.tr("To"))
        dates = QHBoxLayout(self.dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.addWidget(self.first)
        dates.addWidget(QLabel("–", self.dates))
        dates.addWidget(self.until)
        row.addWidget(self.dates)
        self.compare = QPushButton(self.tr("Compare"), self)
        hint = self.tr("Beside as many days before, or from another day on")
        self.compare.setAccessibleDescription(hint)
        self.compare.setToolTip(hint)
        self.compare.setCheckable(True)
        self.compare.setChecked(True)
        self.compare.setMinimumHeight(self._high)
        self.compare.clicked.connect(self._say)
        row.addWidget(self.compare)
        self.against = self._edit(self.tr("Compared with the days from"))
        row.addWidget(self.against)
        row.addStretch()
        today = backing.now().astimezone().date()
        self.until.setDate(QDate(today.year, today.month, today.day))
        self.first.setDate(self.until.date().addDays(1 - _FIRST_DAYS))
        for edit in (self.first, self.until):
            edit.dateChanged.connect(self._say)
        self.against.dateChanged.connect(self._compare_with)
        self._now = backing.now
        self.asked = Asked()
        self.last[self.asked.days].setChecked(True)
        self.dates.hide()
        self._show_compared()

    def show_asked(self, asked: Asked) -> None:
        """Show other days, without saying so."""
        self.asked = asked
        self.compare.setChecked(asked.compare)
        if asked.first and asked.last:
            _show(self.first, asked.first)
            _show(self.until, asked.last)
            self.span.setChecked(True)
        elif asked.days in self.last:
            self.last[asked.days].setChecked(True)
        self.dates.setVisible(self.span.isChecked())
        self._show_compared()

    def _show_compared(self) -> None:
        """Show with which days it is compared, in the machine's zone."""
        period = self.asked.period(self._now(), None)
        _show(self.against, self.asked.compared(period).first)
        self.against.setVisible(self.compare.isChecked())

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setMinimumHeight(self._high)
        return button

    def _edit(self, name: str) -> QDateEdit:
        edit = QDateEdit(self)
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        edit.setMinimumHeight(self._high)
        # A date that is being typed is no date yet.
        edit.setKeyboardTracking(False)
        return edit

    def _take(self, days: int) -> None:
        self.dates.hide()
        self._tell(Asked(days=days, compare=self.compare.isChecked()))

    def _take_span(self) -> None:
        self.dates.show()
        self._say()

    def _say(self) -> None:
        compare = self.compare.isChecked()
        if self.span.isChecked():
            first, last = _day(self.first), _day(self.until)
            self._tell(Asked(first=first, last=last, compare=compare))
        else:
            self._tell(Asked(days=self.asked.days, compare=compare))

    def _compare_with(self) -> None:
        self._tell(replace(self.asked, against=_day(self.against)))

    def _tell(self, asked: Asked) -> None:
        self.asked = asked
        self._show_compared()
        self.chosen.emit(asked)


def _show(edit: QDateEdit, day: date) -> None:
    """Show a day without saying so."""
    edit.blockSignals(True)  # noqa: FBT003 - Qt's own
    edit.setDate(QDate(day.year, day.month, day.day))
    edit.blockSignals(False)  # noqa: FBT003 - Qt's own


def _day(edit: QDateEdit) -> date:
    found = edit.date()
    return date(found.year(), found.month(), found.day())
