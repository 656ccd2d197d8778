"""One of several, as buttons below each other."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from kds.ui.sizes import Sizes

_OFF, _ON = "○", "●"


class Choice(QWidget):
    """Always has one chosen where there is any.

    Signals:
        changed: another one is chosen.
    """

    changed = Signal()

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._sizes = sizes
        self.buttons: dict[str, QPushButton] = {}
        self._texts: list[tuple[str, str]] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def chosen(self) -> str:
        """The name of what is chosen, "" where there is nothing."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these (name, words); what was chosen stays so if it is still there."""
        texts = list(choices)
        if texts == self._texts:
            return
        was, self._texts = self.chosen, texts
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for name, text in texts:
            button = QPushButton(_signed(text, is_chosen=False), self)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setMinimumHeight(round(self._sizes.target * 0.7))
            button.setToolTip(name)
            button.toggled.connect(lambda on, b=button, t=text: b.setText(_signed(t, is_chosen=on)))
            button.clicked.connect(lambda _checked: self.changed.emit())
            self._group.addButton(button)
            self._column.addWidget(button)
            self.buttons[name] = button
        first = self.buttons.get(was) or next(iter(self.buttons.values()), None)
        if first:
            first.setChecked(True)
        self.changed.emit()

    def choose(self, name: str) -> None:
        """Choose one by its name."""
        self.buttons[name].setChecked(True)
        self.changed.emit()


def _signed(text: str, *, is_chosen: bool) -> str:
    """Say with a sign, and not with its colour alone, whether it is chosen."""
    return f"{_ON if is_chosen else _OFF}  {text}"
