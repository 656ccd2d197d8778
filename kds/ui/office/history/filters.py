"""What the list is narrowed by: a field for words, a button for each filter, and their drawers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kds.domain.lifecycle import State
from kds.domain.order import OrderType
from kds.store.finding import Wanted
from kds.ui.office.backing import Backing
from kds.ui.office.history.behind import Behind
from kds.ui.office.history.choosing import Choosing, Days, as_tool
from kds.ui.office.history.columns import COLUMNS, kind_word, state_word
from kds.ui.phrases import in_words

_SHORT = QLocale.FormatType.ShortFormat
_FIELD_COLUMNS = 4
_Days = tuple[date | None, date | None]
_Bounds = tuple[datetime | None, datetime | None]


class Filters(QWidget):
    """Says what is wanted. `said` is the place for what came of it.

    Signals:
        changed: something else is wanted.
        typed: other words are wanted, and more of them may come.
        columns_changed: other columns are to be shown (their names).
        export_wanted: what is listed is to be exported.
    """

    changed = Signal()
    typed = Signal()
    columns_changed = Signal(object)
    export_wanted = Signal()

    def __init__(self, backing: Backing, columns: Sequence[str], parent: QWidget) -> None:
        """Want everything; `columns` are the names of those that are shown."""
        super().__init__(parent)
        theme, sizes = backing.theme, backing.sizes
        self._sizes = sizes
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Number, item, note or guest"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(round(sizes.target * 0.7))
        self.field.textEdited.connect(lambda _text: self.typed.emit())
        self.field.textChanged.connect(self._emptied)
        self.said = QLabel(self)
        self.said.setObjectName("quiet")
        self.days = Days(lambda: backing.now().astimezone().date(), theme, sizes, self)
        self.behind = Behind(backing.kitchen.title, sizes, self)
        self._asked: tuple[_Days, _Bounds] = ((None, None), (None, None))
        self.channels, self.kinds = Choosing(sizes, self), Choosing(sizes, self)
        self.states, self.columns = Choosing(sizes, self), Choosing(sizes, self)
        self.kinds.offer((kind.value, kind_word(kind.value)) for kind in OrderType)
        self.states.offer((state.value, state_word(state.value)) for state in State)
        self.columns.offer(((c.name, c.title()) for c in COLUMNS), columns)
        self.drawers: dict[str, QFrame] = {
            "days": self.days,
            "channels": self.channels,
            "kinds": self.kinds,
            "states": self.states,
            "columns": self.columns,
        }
        self.handles = {name: self._button(partial_open(self, name)) for name in self.drawers}
        self.late, self.cancelled = self._button(self._say), self._button(self._say)
        self.needed_help, self.clear = self._button(self._say), self._button(self.want_all)
        self.export = self._button(self.export_wanted.emit)
        self.clear.setCheckable(False)
        self.export.setCheckable(False)
        self.export.setText(self.tr("Export…"))
        self.late.setText(self.tr("Late"))
        self.cancelled.setText(self.tr("Cancelled"))
        self.needed_help.setText(self.tr("Needed attention"))
        self.clear.setText(self.tr("Everything"))
        for part in (self.days, self.channels, self.kinds, self.states, self.behind):
            part.changed.connect(self._say)
        self.columns.changed.connect(self._say_columns)
        self._lay_out()
        self._show()

    def wanted(self) -> Wanted:
        """Return what is wanted now."""
        days, (since, until) = self._asked
        if days != (self.days.first, self.days.last):
            since, until = self.days.bounds()
        return replace(
            self.behind.wanted,
            words=self.field.text(),
            since=since,
            until=until,
            sources=self.channels.chosen(),
            kinds=self.kinds.chosen(),
            states=self.states.chosen(),
            late=self.late.isChecked(),
            cancelled=self.cancelled.isChecked(),
            needed_help=self.needed_help.isChecked(),
        )

    def want(self, wanted: Wanted) -> None:
        """Want this, as when a bar of a report was touched.

        Its days are those of its own zone: a shop's days may not be the machine's.
        """
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.field.setText(wanted.words)
        self.channels.offer(
            [*((n, b.text()) for n, b in self.channels.buttons.items())]
            + [(n, in_words(n)) for n in wanted.sources if n not in self.channels.buttons]
        )
        self.channels.choose(wanted.sources)
        self.kinds.choose(wanted.kinds)
        self.states.choose(wanted.states)
        for button, on in (
            (self.late, wanted.late),
            (self.cancelled, wanted.cancelled),
            (self.needed_help, wanted.needed_help),
        ):
            button.setChecked(on)
        first = wanted.since.date() if wanted.since else None
        last = (wanted.until - timedelta(microseconds=1)).date() if wanted.until else None
        self._asked = ((first, last), (wanted.since, wanted.until))
        self.days.choose(first, last)
        self.behind.want(wanted)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say()

    def want_all(self) -> None:
        """Want every order."""
        self.want(Wanted())

    def offer_channels(self, sources: Sequence[str]) -> None:
        """Offer the selling channels that orders came from."""
        named = {**{name: in_words(name) for name in sources}}
        named |= {name: in_words(name) for name in self.channels.chosen()}
        self.channels.offer(sorted(named.items(), key=lambda pair: pair[1].casefold()))

    def close_drawers(self) -> bool:
        """Close what is open; return whether something was."""
        was_open = any(handle.isChecked() for handle in self.handles.values())
        for name, handle in self.handles.items():
            handle.setChecked(False)
            self.drawers[name].hide()
        return was_open

    def open_drawer(self, name: str) -> None:
        """Open a drawer, or close it when it is open; only one is open at a time."""
        wanted = self.drawers[name].isHidden()
        self.close_drawers()
        self.drawers[name].setVisible(wanted)
        self.handles[name].setChecked(wanted)

    def _say(self) -> None:
        self._show()
        self.changed.emit()

    def _emptied(self, text: str) -> None:
        # The field's own button empties it without anybody typing.
        if not text:
            self.typed.emit()

    def _say_columns(self) -> None:
        self.columns_changed.emit(self.columns.chosen())

    def _show(self) -> None:
        for name, text, chosen in (
            ("channels", self.tr("Channel"), self.channels.chosen()),
            ("kinds", self.tr("Kind"), self.kinds.chosen()),
            ("states", self.tr("State"), self.states.chosen()),
        ):
            drawer = self.drawers[name]
            names = (
                [drawer.buttons[n].text() for n in chosen] if isinstance(drawer, Choosing) else []
            )
            self.handles[name].setText((", ".join(names) or text) + " ▾")
        self.handles["days"].setText(self._days_text() + " ▾")
        self.handles["columns"].setText(self.tr("Columns") + " ▾")

    def _days_text(self) -> str:
        first, last = self.days.first, self.days.last
        if first is None or last is None:
            return self.tr("Date")
        texts = [QLocale().toString(QDate(d.year, d.month, d.day), _SHORT) for d in (first, last)]
        return texts[0] if first == last else f"{texts[0]} – {texts[1]}"

    def _button(self, do: Callable[[], object]) -> QPushButton:
        button = as_tool(QPushButton(self))
        button.setCheckable(True)
        button.setMinimumHeight(round(self._sizes.target * 0.7))
        button.clicked.connect(lambda _checked: do())
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(self._sizes.gap)
        grid.addWidget(self.field, 0, 0, 1, _FIELD_COLUMNS)
        first = [self.handles[name] for name in ("days", "channels", "kinds", "states")]
        rest = [self.late, self.cancelled, self.needed_help, self.handles["columns"], self.clear]
        rest.append(self.export)
        grid.addWidget(self.said, 1, 0, 1, _FIELD_COLUMNS - 2)
        for place, button in enumerate(first):
            grid.addWidget(button, 0, _FIELD_COLUMNS + place)
        for place, button in enumerate(rest):
            grid.addWidget(button, 1, _FIELD_COLUMNS + place - 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.behind)
        for drawer in self.drawers.values():
            drawer.hide()
            column.addWidget(drawer)


def partial_open(filters: Filters, name: str) -> Callable[[], None]:
    """Return what opens one of the drawers."""
    return lambda: filters.open_drawer(name)
