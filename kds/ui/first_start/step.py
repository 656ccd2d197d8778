"""What the steps of the guide are made from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kds.kitchen import Kitchen
from kds.ui.first_start.plan import Plan
from kds.ui.office.backing import Services
from kds.ui.preferences import Preferences
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme

_TARGET_SHARE = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Given to each step: what it fills in, what it tests, how it looks."""

    plan: Plan
    kitchen: Kitchen
    preferences: Preferences
    services: Services
    theme: Theme
    sizes: Sizes


class Step(QWidget):
    """One page of the guide.

    Signals:
        changed: whether one may go on is another question now.
        done: it goes on by itself.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, around: Around, title: str, text: str, parent: QWidget) -> None:
        """Begin with a title and what this step is about."""
        super().__init__(parent)
        self.around, self.plan = around, around.plan
        self.title = QLabel(title, self)
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.text = self.words(text)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(around.sizes.gap)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        self.text.setVisible(bool(text))

    def opened(self) -> None:
        """Bring everything up to date, as it is about to be seen."""

    def left(self) -> None:
        """Keep what was filled in; stop what only somebody who looks needs."""

    def missing(self) -> str:
        """Return why one cannot go on yet, "" when one can."""
        return ""

    def words(self, text: str) -> QLabel:
        """Return a label for sentences."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def button(self, text: str, do: Callable[[], object]) -> QPushButton:
        """Return a button that is large enough for fingers."""
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self.around.sizes.target * _TARGET_SHARE))
        button.clicked.connect(lambda _checked: do())
        return button
