"""Secrets: what is kept is never shown, only that there is one; a new one can be typed."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from kds.settings.form import Blank
from kds.ui.office.settings.editors import Editor
from kds.ui.sizes import Sizes


class Secret(Editor):
    """One secret: kept, typed anew, or none."""

    def __init__(self, blank: Blank, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(blank, sizes, parent)
        self._value = ""
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setMinimumHeight(self.least)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Type or paste the secret"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.textEdited.connect(self._typed)
        self.eye = self._button(self.tr("Show"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._look)
        self.other = self._button(self.tr("Type another"))
        self.other.clicked.connect(lambda _checked: self._open())
        self.none = self._button("✕")
        self.none.setAccessibleName(self.tr("No secret"))
        self.none.clicked.connect(lambda _checked: self._take_away())
        for part in (self.said, self.field, self.eye, self.other, self.none):
            self.row.addWidget(part)
        self.row.setStretch(0, 1)
        self.row.setStretch(1, 2)

    @override
    def value(self) -> str:
        return self._value

    @override
    def put(self, value: Any) -> None:
        self._value = str(value or "")
        self._show(typing=not self._value)

    @override
    def call(self, name: str) -> None:
        self.field.setAccessibleName(name)
        self.other.setAccessibleName(self.tr("Type another: {name}").format(name=name))

    def _typed(self, text: str) -> None:
        self._value = text.strip()
        self.changed.emit()

    def _open(self) -> None:
        self._show(typing=True)
        self.field.clear()
        self.field.setFocus()

    def _take_away(self) -> None:
        self.put("")
        self.changed.emit()

    def _show(self, *, typing: bool) -> None:
        self.none.setVisible(not typing and self.blank.name != "item")
        self.said.setVisible(not typing)
        self.other.setVisible(not typing)
        self.field.setVisible(typing)
        self.eye.setVisible(typing)
        self.said.setText(self.tr("There is one. It is not shown."))

    def _look(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if on else mode.Password)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(self.least)
        return button
