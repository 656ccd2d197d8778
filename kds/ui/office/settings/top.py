"""The line above the settings: a field to search in, and the way to the list of changes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kds.ui.sizes import Sizes

_REST_MS = 200


class Top(QWidget):
    """Says what is looked for, when somebody has stopped typing for a moment.

    Signals:
        typed: these words are looked for; "" is everything.
    """

    typed = Signal(str)

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Look for nothing."""
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search all settings"))
        self.field.setAccessibleName(self.tr("Search all settings"))
        self.field.setClearButtonEnabled(True)
        self.changes = QPushButton(self.tr("Changes"), self)
        self.changes.setCheckable(True)
        for part in (self.field, self.changes):
            part.setMinimumHeight(round(sizes.target * 0.7))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.changes)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.typed.emit(self.field.text()))
        self.field.textEdited.connect(lambda _text: self._rest.start())
        # The cross of the field empties it without an edit.
        self.field.textChanged.connect(lambda text: text or self._rest.start())

    def clear(self) -> None:
        """Look for nothing any more, and show no changes."""
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's
        self.field.clear()
        self.field.blockSignals(False)  # noqa: FBT003 - Qt's
        self._rest.stop()
        self.changes.setChecked(False)
