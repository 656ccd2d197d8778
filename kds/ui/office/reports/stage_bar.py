"""The buttons that say which part of the orders' way is timed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from kds.domain.reports.spread import Stage
from kds.ui.office.reports.wording import stage_word
from kds.ui.sizes import Sizes


class StageBar(QWidget):
    """To accept, to ready, to collected: one of them is shown by channel, kind, station and item.

    Signals:
        chosen: another one is wanted (a `Stage`).
    """

    chosen = Signal(object)

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Begin with the time to ready."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self.buttons: dict[Stage, QPushButton] = {}
        for stage in Stage:
            button = QPushButton(stage_word(stage), self)
            button.setCheckable(True)
            button.setChecked(stage is Stage.READY)
            button.setMinimumHeight(round(sizes.target * 0.7))
            button.clicked.connect(partial(self._choose, stage))
            self._group.addButton(button)
            self.buttons[stage] = button
            row.addWidget(button)

    def _choose(self, stage: Stage) -> None:
        self.chosen.emit(stage)
