"""The drawer with the calendar: the days that have orders stand out."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QBrush, QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLabel, QVBoxLayout, QWidget

from kds.ui.office.calendar_looks import dress
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


class DayDrawer(QFrame):
    """A calendar of which one day is chosen.

    Signals:
        chosen: a day was touched.
        month_wanted: another month is seen (year, month).
    """

    chosen = Signal(object)
    month_wanted = Signal(int, int)

    def __init__(
        self, today: Callable[[], date], theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self._today, self._theme = today, theme
        self.counts: dict[date, int] = {}
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(sizes.target * 7, sizes.target * 5)
        dress(self.calendar, theme, sizes, today())
        self.calendar.setMaximumDate(QDate(today().year, today().month, today().day))
        self.calendar.clicked.connect(self._touched)
        self.calendar.activated.connect(self._touched)
        self.calendar.currentPageChanged.connect(self.month_wanted)
        hint = QLabel(self.tr("Days with orders stand out."), self)
        hint.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.addWidget(self.calendar, 1)
        column.addWidget(hint)

    def show_day(self, day: date) -> None:
        """Show the month of a day, which is chosen."""
        self.calendar.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.blockSignals(False)  # noqa: FBT003 - Qt's own

    def ask_month(self) -> None:
        """Want to know of the month that is seen."""
        self.month_wanted.emit(self.calendar.yearShown(), self.calendar.monthShown())

    def mark(self, counts: Mapping[date, int]) -> None:
        """Take how many orders came on which days."""
        self.counts |= counts
        for day, count in counts.items():
            form = QTextCharFormat()
            if count:
                form.setBackground(QBrush(QColor(self._theme.new)))
                form.setForeground(QBrush(QColor(self._theme.ink)))
                form.setToolTip(self.tr("Orders: {count}").format(count=count))
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), form)

    def _touched(self, touched: QDate) -> None:
        self.chosen.emit(date(touched.year(), touched.month(), touched.day()))
