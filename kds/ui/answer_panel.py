"""How many minutes more an order takes, as an answer to its platform's question."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.domain.order import Order
from kds.ui.control import Control, Role
from kds.ui.driver_row import later_answers
from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import number


class AnswerPanel(Panel):
    """Asks how long.

    Signals:
        chosen: the answer is this one (how the order stands, minutes more).
    """

    chosen = Signal(str, int)

    def __init__(self, order: Order, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Ask about an order."""
        super().__init__(theme, sizes, number(order), parent)
        for n, answer in enumerate(later_answers(order)):
            choose = partial(self._choose, answer)
            self.add_button(answer.text, choose, role=Role.ACCEPT, beside=n > 0)
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, answer: Control) -> None:
        self.close_panel()
        self.chosen.emit(answer.choice, answer.minutes)
