"""Says where secrets lie, and puts those away that stand in the settings file itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kds.ui.phrases import in_words
from kds.ui.sizes import Sizes


class SecretsBar(QFrame):
    """A line above the settings.

    Signals:
        put_away: the secrets are to be taken out of the settings file.
    """

    put_away = Signal()

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.button = QPushButton(self.tr("Put them away"), self)
        self.button.setMinimumHeight(round(sizes.target * 0.6))
        self.button.clicked.connect(lambda _checked: self.put_away.emit())
        row = QHBoxLayout(self)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.button.hide()
        self.hide()

    def show_place(self, problem: str, *, in_file: bool, plain: int) -> None:
        """Say where new secrets go. `problem` is why not into the keyring, "" if they do.

        `in_file` says that a manager wants them in the file; `plain` is how many settings hold
        secrets that can be read in the settings file.
        """
        if in_file:
            text = self.tr("Secrets are kept in a file that only this computer's user can read.")
        elif problem:
            text = self.tr(
                "Secrets are kept in a file that only this computer's user can read: {problem}."
            ).format(problem=in_words(problem))
        else:
            text = self.tr("Secrets are kept in the keyring of this computer.")
        if plain:
            text += " " + self.tr(
                "Secrets in the settings file itself, where they can be read: {count}."
            ).format(count=plain)
        self.said.setText(text)
        self.button.setVisible(plain > 0)
        self.show()
