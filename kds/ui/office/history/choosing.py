"""Drawers below the filters: some of many choices, or a range of days from a calendar."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kds.ui.office.calendar_looks import dress
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme

_IN_A_ROW = 5


class Choosing(QFrame):
    """A button for each choice; none chosen means that all will do.

    Signals:
        changed: others are chosen now.
    """

    changed = Signal()

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self._sizes = sizes
        self._grid = QGridLayout(self)
        self.buttons: dict[str, QPushButton] = {}

    def offer(self, choices: Iterable[tuple[str, str]], chosen: Iterable[str] = ()) -> None:
        """Offer these (name, words), with those chosen that were, and `chosen`."""
        kept = {*self.chosen(), *chosen}
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for number, (name, text) in enumerate(choices):
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setChecked(name in kept)
            button.setMinimumHeight(round(self._sizes.target * 0.7))
            button.toggled.connect(self.changed)
            self.buttons[name] = button
            self._grid.addWidget(button, *divmod(number, _IN_A_ROW))

    def chosen(self) -> tuple[str, ...]:
        """Return the names of what is chosen."""
        return tuple(name for name, button in self.buttons.items() if button.isChecked())

    def choose(self, names: Iterable[str]) -> None:
        """Choose these alone, and say so once."""
        wanted, was = set(names), self.chosen()
        for name, button in self.buttons.items():
            button.blockSignals(True)  # noqa: FBT003 - Qt's own
            button.setChecked(name in wanted)
            button.blockSignals(False)  # noqa: FBT003 - Qt's own
        if self.chosen() != was:
            self.changed.emit()


class Days(QFrame):
    """A range of days: ready-made ones, or the first and the last touched in a calendar.

    Signals:
        changed: there is another range now.
    """

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Begin with all days."""
        super().__init__(parent)
        self.setObjectName("card")
        self._today, self._theme = today, theme
        self.first: date | None = None
        self.last: date | None = None
        self._complete = True
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(sizes.target * 7, sizes.target * 5)
        dress(self.calendar, theme, sizes, today())
        self.calendar.clicked.connect(self._touched)
        self.calendar.activated.connect(self._touched)
        self.hint = QLabel(self)
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        side = QVBoxLayout()
        self.presets: dict[str, QPushButton] = {}
        for name, text, span in (
            ("today", self.tr("Today"), (0, 0)),
            ("yesterday", self.tr("Yesterday"), (1, 1)),
            ("week", self.tr("Last 7 days"), (6, 0)),
            ("month", self.tr("Last 30 days"), (29, 0)),
            ("all", self.tr("All days"), None),
        ):
            button = QPushButton(text, self)
            button.setMinimumHeight(round(sizes.target * 0.7))
            button.clicked.connect(lambda _checked, span=span: self._preset(span))
            self.presets[name] = button
            side.addWidget(button)
        side.addWidget(self.hint)
        side.addStretch()
        row = QHBoxLayout(self)
        row.addLayout(side)
        row.addWidget(self.calendar, 1)
        self._show()

    def choose(self, first: date | None, last: date | None) -> None:
        """Take a range, both days included; None is without end."""
        self._complete = True
        if (first, last) != (self.first, self.last):
            self.first, self.last = first, last
            self._show()
            self.changed.emit()

    def bounds(self) -> tuple[datetime | None, datetime | None]:
        """Return the range as instants in the machine's zone, the second one excluded."""
        since = datetime.combine(self.first, datetime.min.time()) if self.first else None
        day = timedelta(days=1)
        until = datetime.combine(self.last + day, datetime.min.time()) if self.last else None
        return since.astimezone() if since else None, until.astimezone() if until else None

    def _preset(self, span: tuple[int, int] | None) -> None:
        if span is None:
            self.choose(None, None)
            return
        today = self._today()
        self.choose(*(today - timedelta(days=back) for back in span))

    def _touched(self, touched: QDate) -> None:
        day = date(touched.year(), touched.month(), touched.day())
        if self._complete or self.first is None:
            self.choose(day, day)
            self._complete = False
            self._show()
        else:
            self.choose(min(self.first, day), max(self.first, day))
            self._show()

    def _show(self) -> None:
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        marked = QTextCharFormat()
        marked.setBackground(QBrush(QColor(self._theme.accent)))
        marked.setForeground(QBrush(QColor(self._theme.ink)))
        day, last = self.first, self.last
        while day and last and day <= last:
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), marked)
            day += timedelta(days=1)
        self.hint.setText(
            self.tr("Touch the first day, then the last one.")
            if self._complete
            else self.tr("Now touch the last day.")
        )


def as_tool(button: QPushButton) -> QPushButton:
    """Let a button leave the keyboard's focus where it is when a finger touches it."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
