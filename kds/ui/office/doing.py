"""Shows an errand: how far it is, a way to end it, and afterwards what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kds.ui.office.errands import Errands
from kds.ui.phrases import in_words
from kds.ui.sizes import Sizes

_WHOLE = 1000


class Doing(QWidget):
    """Follows the errands; their results say themselves in `text()` what they are."""

    def __init__(self, errands: Errands, sizes: Sizes, parent: QWidget) -> None:
        """Show what there is."""
        super().__init__(parent)
        self._errands = errands
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _WHOLE)
        self.bar.setMinimumHeight(round(sizes.target * 0.6))
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.cancel.setMinimumHeight(round(sizes.target * 0.7))
        self.cancel.clicked.connect(lambda _checked: errands.cancel())
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.said)
        errands.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        errand = self._errands.errand
        for widget in (self.bar, self.cancel):
            widget.setVisible(errand.is_running)
        # As long as nobody knows how much there is, it only moves.
        self.bar.setRange(0, _WHOLE if errand.share else 0)
        self.bar.setValue(round(errand.share * _WHOLE))
        text, kind = "", "said"
        if errand.is_running:
            text = errand.name
        elif errand.is_cancelled:
            text = self.tr("Stopped: nothing was written.")
        elif errand.problem:
            text, kind = in_words(errand.problem), "problem"
        elif errand.result is not None:
            text = errand.result.text()
        # A path has no blanks at which it could be broken.
        self.said.setText(text.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.said.setAccessibleDescription(text)
        self.said.setVisible(bool(text))
        if self.said.objectName() != kind:
            self.said.setObjectName(kind)
            self.said.style().polish(self.said)
