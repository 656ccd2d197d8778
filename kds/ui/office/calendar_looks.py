"""How calendars look in the managers' part: the theme's colours, buttons for fingers, no menu."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


def dress(calendar: QCalendarWidget, theme: Theme, sizes: Sizes, today: date) -> None:
    """Give a calendar the theme's colours and buttons for fingers, and show `today`."""
    plain, head = QTextCharFormat(), QTextCharFormat()
    for form in (plain, head):
        form.setForeground(QBrush(QColor(theme.bar_text)))
    head.setBackground(QBrush(QColor(theme.bar_button)))
    for weekday in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(weekday, plain)
    calendar.setHeaderTextFormat(head)
    calendar.setSelectedDate(QDate(today.year, today.month, today.day))
    for name, text in (("prevmonth", "◀"), ("nextmonth", "▶")):
        if arrow := calendar.findChild(QToolButton, f"qt_calendar_{name}"):
            arrow.setIcon(QIcon())
            arrow.setText(text)
            arrow.setMinimumSize(sizes.target, round(sizes.target * 0.6))
    # A menu would wait in an event loop of its own.
    if month := calendar.findChild(QToolButton, "qt_calendar_monthbutton"):
        month.setMenu(None)  # type: ignore[arg-type]  # None takes it away
        month.setEnabled(False)
