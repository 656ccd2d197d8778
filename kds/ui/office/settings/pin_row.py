"""The PIN on the settings page: a new one needs the old one, and guessing takes long here too."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from kds.settings.pin import MOST, fits, hashed
from kds.ui.office.lock import Lock
from kds.ui.office.settings.words import Words
from kds.ui.sizes import Sizes


class PinRow(QFrame):
    """Asks for the old PIN and twice for the new one.

    Signals:
        chosen: there is another PIN.
    """

    chosen = Signal()

    def __init__(self, lock: Lock, words: Words, sizes: Sizes, parent: QWidget) -> None:
        """Change the PIN of `lock`."""
        super().__init__(parent)
        self.setObjectName("card")
        self._lock = lock
        label, text = QLabel(words.label, self), QLabel(words.text, self)
        label.setObjectName("strong")
        text.setObjectName("quiet")
        self.old = self._field(self.tr("PIN until now"), sizes)
        self.new = self._field(self.tr("New PIN"), sizes)
        self.again = self._field(self.tr("New PIN once more"), sizes)
        self.change = QPushButton(self.tr("Change the PIN"), self)
        self.change.setMinimumHeight(round(sizes.target * 0.7))
        self.change.clicked.connect(lambda _checked: self._change())
        self.said = QLabel(self)
        self.said.setObjectName("fault")
        self.said.setWordWrap(True)
        self.said.hide()
        grid = QGridLayout(self)
        grid.addWidget(label, 0, 0, 1, 4)
        grid.addWidget(text, 1, 0, 1, 4)
        for at, part in enumerate((self.old, self.new, self.again, self.change)):
            grid.addWidget(part, 2, at)
        grid.addWidget(self.said, 3, 0, 1, 4)

    def _change(self) -> None:
        old, new, again = (field.text() for field in (self.old, self.new, self.again))
        problem = self._problem(old, new, again)
        if not problem:
            self._lock.choose(hashed(new))
            self.chosen.emit()
        for field in (self.old, self.new, self.again):
            field.clear()
        self.said.setText(problem or self.tr("The PIN has been changed."))
        self.said.show()

    def _problem(self, old: str, new: str, again: str) -> str:
        tries = self._lock.tries
        if wait := tries.wait_s():
            text = self.tr("Too many wrong PINs. Try again in {seconds} s.")
            return text.format(seconds=math.ceil(wait))
        if self._lock.settings.pin and not fits(old, self._lock.settings.pin):
            tries.wrong()
            return self.tr("This is not the PIN until now.")
        tries.right()
        if new != again:
            return self.tr("The two new ones are not the same.")
        try:
            hashed(new)
        except ValueError:
            return self.tr("A PIN has 4 to 8 digits.")
        return ""

    def _field(self, hint: str, sizes: Sizes) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(MOST)
        field.setPlaceholderText(hint)
        field.setAccessibleName(hint)
        field.setMinimumHeight(round(sizes.target * 0.7))
        field.returnPressed.connect(self._change)
        return field
