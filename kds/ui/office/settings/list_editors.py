"""Lists, tables and what is kept by name: lines that can be added, changed and taken away."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.settings.draft import as_in_file
from kds.settings.form import Blank, Kind
from kds.ui.office.settings.editors import Choice, Editor, Figure, Switch, Text
from kds.ui.office.settings.secret_editors import Secret
from kds.ui.office.settings.words import column_words
from kds.ui.sizes import Sizes

_COLUMNS = 2


class Lines(Editor):
    """What all of them share: lines below each other, each with a way to take it away."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        column = QVBoxLayout()
        column.setSpacing(sizes.gap)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(sizes.gap)
        self.add = QPushButton(self.tr("Add a line"), self)
        self.add.setMinimumHeight(self.least)
        self.add.clicked.connect(lambda _checked: self._add())
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        column.addLayout(self._lines)
        column.addLayout(foot)
        self.row.addLayout(column)
        self.parts: list[Any] = []

    def fresh(self) -> Any:
        """Return what a new line begins with."""
        raise NotImplementedError

    def part(self, value: Any) -> tuple[QWidget, Any]:
        """Return the widget of a line that shows a value, and what its value is asked of."""
        raise NotImplementedError

    @override
    def call(self, name: str) -> None:
        self.add.setAccessibleName(self.tr("Add a line: {name}").format(name=name))

    def clear(self) -> None:
        """Take every line away."""
        for part in list(self.parts):
            self._drop(part)

    def append(self, value: Any) -> None:
        """Show one more line."""
        widget, asked = self.part(value)
        line = QWidget(self)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        away = QPushButton("✕", line)
        away.setMinimumSize(self.least, self.least)
        away.setAccessibleName(self.tr("Take this line away"))
        box.addWidget(widget, 1)
        box.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        entry = (line, asked)
        away.clicked.connect(lambda _checked: self._take_away(entry))
        self.parts.append(entry)
        self._lines.addWidget(line)

    def _add(self) -> None:
        self.append(self.fresh())
        self.changed.emit()
        first = self.parts[-1][0].findChild(QWidget, "first")
        (first or self.parts[-1][0]).setFocus()

    def _take_away(self, entry: Any) -> None:
        self._drop(entry)
        self.changed.emit()

    def _drop(self, entry: Any) -> None:
        self.parts.remove(entry)
        self._lines.removeWidget(entry[0])
        entry[0].hide()
        entry[0].deleteLater()


class Listed(Lines):
    """A list of values of one kind."""

    @override
    def value(self) -> list[Any]:
        return [editor.value() for _, editor in self.parts]

    @override
    def put(self, value: Any) -> None:
        if value != self.value():
            self.clear()
            for each in value or ():
                self.append(each)

    @override
    def fresh(self) -> Any:
        return ""

    @override
    def part(self, value: Any) -> tuple[QWidget, Any]:
        editor = editor_for(self.blank.inside[0], self.sizes, self)
        editor.put(value)
        editor.changed.connect(self.changed)
        return editor, editor


class Table(Lines):
    """A list of entries with several fields, such as drivers or stations."""

    @override
    def value(self) -> list[Any]:
        return [asked() for _, asked in self.parts]

    @override
    def put(self, value: Any) -> None:
        if value != self.value():
            self.clear()
            for each in value or ():
                self.append(each)

    @override
    def fresh(self) -> dict[str, Any]:
        return {}

    @override
    def part(self, value: Any) -> tuple[QWidget, Any]:
        card = QFrame(self)
        card.setObjectName("line")
        grid = QGridLayout(card)
        grid.setSpacing(self.sizes.gap)
        words, editors = column_words(), {}
        place = 0
        for column in self.blank.inside:
            said = words[column.key]
            label = QLabel(f"{said.label} ({said.unit})" if said.unit else said.label, card)
            editor = editor_for(column, self.sizes, card)
            editor.call(said.label)
            editor.put(value.get(column.name, _begins(column)))
            editor.changed.connect(self.changed)
            editors[column.name] = (column, editor)
            wide = column.kind is Kind.TABLE
            place += place % _COLUMNS if wide else 0
            row, at = divmod(place, _COLUMNS)
            grid.addWidget(label, row * 2, at, 1, _COLUMNS if wide else 1)
            grid.addWidget(editor, row * 2 + 1, at, 1, _COLUMNS if wide else 1)
            place += _COLUMNS if wide else 1
        for at in range(_COLUMNS):
            grid.setColumnStretch(at, 1)

        def asked() -> dict[str, Any]:
            found = {name: (column, editor.value()) for name, (column, editor) in editors.items()}
            return {
                name: each
                for name, (column, each) in found.items()
                if each is not None and (name in value or each != as_in_file(column.usual))
            }

        return card, asked


class Named(Lines):
    """Values by name: the days of a week, or names that are typed."""

    @override
    def value(self) -> dict[str, Any]:
        entries = [asked() for _, asked in self.parts]
        return {key: each for key, each in entries if key}

    @override
    def put(self, value: Any) -> None:
        if value != self.value():
            self.clear()
            for key, each in (value or {}).items():
                self.append((key, each))

    @override
    def fresh(self) -> tuple[str, Any]:
        used = self.value()
        free = [each for each in self.blank.choices if each not in used]
        return (free[0] if free else ""), ([] if self._deep else "")

    @property
    def _deep(self) -> bool:
        return self.blank.inside[0].kind is Kind.LIST

    @override
    def part(self, value: Any) -> tuple[QWidget, Any]:
        name, inside = value
        holder = QWidget(self)
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        key = self._key(holder)
        key.put(name)
        editor = editor_for(self.blank.inside[0], self.sizes, holder)
        editor.put(inside)
        for each in (key, editor):
            each.changed.connect(self.changed)
        box.addWidget(key, 1)
        box.addWidget(editor, 2)
        return holder, lambda: (key.value(), editor.value())

    def _key(self, parent: QWidget) -> Editor:
        if self.blank.choices:
            days = Blank(path=self.blank.path, kind=Kind.CHOICE, choices=self.blank.choices)
            return Choice(days, self.sizes, parent)
        return Text(Blank(path=self.blank.path, kind=Kind.TEXT), self.sizes, parent)


def _begins(column: Blank) -> Any:
    """Return what a new entry's field begins with."""
    usual = as_in_file(column.usual)
    if usual is not None:
        return usual
    return int(column.least or 0) if column.kind in (Kind.WHOLE, Kind.NUMBER) else None


_MAKERS: Mapping[Kind, Callable[[Blank, Sizes, QWidget], Editor]] = {
    Kind.SWITCH: Switch,
    Kind.WHOLE: Figure,
    Kind.NUMBER: Figure,
    Kind.CHOICE: Choice,
    Kind.TEXT: Text,
    Kind.TIME: Text,
    Kind.DAY: Text,
    Kind.FILE: Text,
    Kind.SECRET: Secret,
    Kind.LIST: Listed,
    Kind.TABLE: Table,
    Kind.MAPPING: Named,
}


def editor_for(blank: Blank, sizes: Sizes, parent: QWidget) -> Editor:
    """Return what a field is filled in with, empty."""
    return _MAKERS[blank.kind](blank, sizes, parent)
