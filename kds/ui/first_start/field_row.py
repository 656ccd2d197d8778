"""One field of the guide: what it is called, its value, what is wrong with it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kds.ui.first_start.fields import Field, FieldKind
from kds.ui.sizes import Sizes

_HIDDEN = QLineEdit.EchoMode.Password
_SHOWN = QLineEdit.EchoMode.Normal


class FieldRow(QWidget):
    """A label, a field, and below what to know of it or what is wrong with it.

    Signals:
        changed: somebody typed or chose something else (the value as the settings have it).
    """

    changed = Signal(object)

    def __init__(self, field: Field, value: Any, sizes: Sizes, parent: QWidget) -> None:
        """Show `value`, as it stands in the settings."""
        super().__init__(parent)
        self.field = field
        self.touched = False
        # Older secrets hold until they are taken out of the file; here the newest is changed.
        self._rest = value[1:] if field.kind is FieldKind.SECRETS and value else []
        self._height = round(sizes.target * 0.7)
        self.label = QLabel(field.label(), self)
        self.note = QLabel(field.note(), self)
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.edit: QLineEdit | None = None
        self.eye: QPushButton | None = None
        self.choices: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        if field.kind is FieldKind.CHOICE:
            self._add_choices(row, value)
        else:
            self._add_edit(row, _as_text(field, value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.note)
        self.note.setVisible(bool(self.note.text()))

    def say(self, problem: str) -> None:
        """Show what is wrong, "" for nothing."""
        self.note.setObjectName("problem" if problem else "quiet")
        self.note.setText(problem or self.field.note())
        self.note.setVisible(bool(self.note.text()))
        # A style sheet looks at the name only when it is put on.
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)

    def value(self) -> Any:
        """Return the value as the settings have it."""
        if self.edit is None:
            return next((v for v, b in self.choices.items() if b.isChecked()), "")
        text = self.edit.text().strip()
        if self.field.kind is FieldKind.SECRETS:
            return [*([text] if text else []), *self._rest]
        return text

    def _add_edit(self, row: QHBoxLayout, text: str) -> None:
        self.edit = QLineEdit(text, self)
        self.edit.setMinimumHeight(self._height)
        self.edit.setAccessibleName(self.field.label())
        self.edit.textEdited.connect(lambda _text: self._edited())
        row.addWidget(self.edit, 1)
        if self.field.kind in (FieldKind.SECRET, FieldKind.SECRETS):
            self.edit.setEchoMode(_HIDDEN)
            self.eye = QPushButton(self.tr("Show"), self)
            self.eye.setCheckable(True)
            self.eye.setAccessibleName(self.tr("Show what is typed"))
            self.eye.setMinimumHeight(self._height)
            self.eye.toggled.connect(self._look)
            row.addWidget(self.eye)
        paste = QPushButton(self.tr("Paste"), self)
        paste.setMinimumHeight(self._height)
        paste.clicked.connect(lambda _checked: self.paste())
        row.addWidget(paste)

    def _add_choices(self, row: QHBoxLayout, value: Any) -> None:
        group = QButtonGroup(self)
        for choice, name in self.field.choices:
            button = QPushButton(name(), self)
            button.setCheckable(True)
            button.setMinimumHeight(self._height)
            button.setChecked(choice == value)
            button.clicked.connect(lambda _checked: self._edited())
            group.addButton(button)
            self.choices[choice] = button
            row.addWidget(button)
        row.addStretch()

    def paste(self) -> None:
        """Take what lies on the clipboard."""
        text = QGuiApplication.clipboard().text().strip()
        if self.edit and text:
            self.edit.setText(text)
            self._edited()

    def _look(self, seen: bool) -> None:  # noqa: FBT001 - a signal's
        if self.edit:
            self.edit.setEchoMode(_SHOWN if seen else _HIDDEN)

    def _edited(self) -> None:
        self.touched = True
        self.changed.emit(self.value())


def _as_text(field: Field, value: Any) -> str:
    if field.kind is FieldKind.SECRETS:
        return str(value[0]) if value else ""
    return "" if value is None else str(value)
