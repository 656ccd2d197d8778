"""What single values are filled in with: each says when it was changed, and takes another value."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from kds.settings.form import Blank, Kind
from kds.ui.office.settings.words.choices import choice
from kds.ui.sizes import Sizes

_FIGURES = 7
_LESS = "\N{MINUS SIGN}"


class Editor(QWidget):
    """What editors are made from.

    Signals:
        changed: somebody wants another value.
    """

    changed = Signal()

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        """Be empty; the maker puts a value in."""
        super().__init__(parent)
        self.blank, self.sizes = blank, sizes
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(sizes.gap)

    @property
    def least(self) -> int:
        """The least height of what is touched, in pixels."""
        return round(self.sizes.target * 0.7)

    def value(self) -> Any:
        """Return what is filled in, as the settings file would hold it."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show another value."""
        raise NotImplementedError

    def call(self, name: str) -> None:
        """Be called so by a screen reader."""
        self.setAccessibleName(name)

    def take_focus(self) -> None:
        """Put the focus on the first part that takes keys."""
        for part in self.findChildren(QWidget):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisibleTo(self):
                part.setFocus()
                return


class Switch(Editor):
    """On or off."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setMinimumSize(sizes.target * 2, self.least)
        self.button.clicked.connect(self._clicked)
        self.row.addWidget(self.button)
        self.row.addStretch()

    @override
    def value(self) -> bool:
        return self.button.isChecked()

    @override
    def put(self, value: Any) -> None:
        self.button.setChecked(bool(value))
        self.button.setText(self.tr("On") if value else self.tr("Off"))

    @override
    def call(self, name: str) -> None:
        self.button.setAccessibleName(name)

    def _clicked(self) -> None:
        self.put(self.button.isChecked())
        self.changed.emit()


class _StillComboBox(QComboBox):
    """Does not change under a wheel that is to scroll the page."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(Editor):
    """One of a few values, each by its word."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        self.box = _StillComboBox(self)
        self.box.setMinimumHeight(self.least)
        for value in blank.choices:
            self.box.addItem(choice(blank.key, value), value)
        self.box.activated.connect(lambda _index: self.changed.emit())
        self.row.addWidget(self.box)
        self.row.addStretch()

    @override
    def value(self) -> str:
        return str(self.box.currentData())

    @override
    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(self.box.findData(value))

    @override
    def call(self, name: str) -> None:
        self.box.setAccessibleName(name)


class Text(Editor):
    """A line of text; also times, days and paths, which are checked like everything else."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        self.field = QLineEdit(self)
        self.field.setMinimumHeight(self.least)
        hints = {Kind.TIME: "22:00", Kind.DAY: "2026-03-14"}
        self.field.setPlaceholderText(hints.get(blank.kind, ""))
        if blank.kind in hints:
            self.field.setMaximumWidth(sizes.target * 3)
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        self.row.addWidget(self.field)
        if blank.kind in hints:
            self.row.addStretch()

    @override
    def value(self) -> str | None:
        text = self.field.text()
        return text if text or not self.blank.optional else None

    @override
    def put(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if text != self.field.text():
            self.field.setText(text)

    @override
    def call(self, name: str) -> None:
        self.field.setAccessibleName(name)


class Figure(Editor):
    """A number with a step down and a step up beside it; what is no number is said, not hidden."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        self.field = QLineEdit(self)
        self.field.setMinimumHeight(self.least)
        self.field.setFixedWidth(round(sizes.text * _FIGURES))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        self.less, self.more = self._step(_LESS, -1), self._step("+", 1)
        for part in (self.less, self.field, self.more):
            self.row.addWidget(part)
        self.row.addStretch()

    @override
    def value(self) -> int | float | str:
        text = self.field.text().strip().replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if number.is_integer() and self._looks_whole(text) else number

    @override
    def put(self, value: Any) -> None:
        if value != self.value():
            self.field.setText(
                "" if value is None else f"{value:g}" if _is_round(value) else str(value)
            )

    @override
    def call(self, name: str) -> None:
        self.field.setAccessibleName(name)
        self.less.setAccessibleName(self.tr("{name}: less").format(name=name))
        self.more.setAccessibleName(self.tr("{name}: more").format(name=name))

    def _looks_whole(self, text: str) -> bool:
        return self.blank.kind is Kind.WHOLE or "." not in text

    def _step(self, sign: str, by: int) -> QPushButton:
        button = QPushButton(sign, self)
        button.setMinimumSize(self.least, self.least)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda _checked: self._go(by))
        return button

    def _go(self, by: int) -> None:
        now = self.value()
        if isinstance(now, str):
            now = self.blank.least or 0
        least, most = self.blank.least, self.blank.most
        if now + by < (least if least is not None else now + by) or (
            most is not None and now + by > most
        ):
            return
        self.put(now + by)
        self.changed.emit()


def _is_round(value: Any) -> bool:
    return isinstance(value, float) and value.is_integer()
