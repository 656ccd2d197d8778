"""A card of the page: a title, what it says, and buttons of which the serious ones ask again."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kds.ui.office.backing import Backing

_SURE_FOR_MS = 6000


class Card(QFrame):
    """What cards are made from. `heading` is its title, `said` the line in which it answers."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.setObjectName("card")
        self.backing = backing
        self.column = QVBoxLayout(self)
        self.column.setSpacing(backing.sizes.gap)
        self.heading = QLabel(self)
        self.heading.setObjectName("title")
        self.column.addWidget(self.heading)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()

    def say(self, text: str, *, problem: bool = False) -> None:
        """Answer whoever pressed something."""
        self.said.setObjectName("problem" if problem else "")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.show()

    def button(self, text: str, do: Callable[[], object]) -> QPushButton:
        """Return a button that does something at once."""
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self.backing.sizes.target * 0.6))
        button.clicked.connect(lambda _checked: do())
        return button

    def serious(self, text: str, sure: str, do: Callable[[], object]) -> QPushButton:
        """Return a button that asks `sure` first, and does it when it is pressed once more."""
        asked = QTimer(self)
        asked.setSingleShot(True)
        asked.setInterval(_SURE_FOR_MS)

        def pressed() -> None:
            if asked.isActive():
                asked.stop()
                button.setText(text)
                do()
            else:
                button.setText(sure)
                asked.start()

        button = self.button(text, pressed)
        asked.timeout.connect(lambda: button.setText(text))
        return button
