"""Everything a ticket offers beside its main button, as a panel whose buttons have numbers."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.ui.controls import Control
from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


class SidePanel(Panel):
    """Lists a ticket's smaller buttons in words, so that the smallest bump bar reaches them.

    Signals:
        picked: one of them was chosen (its control).
    """

    picked = Signal(object)

    def __init__(
        self,
        number: str,
        controls: list[Control],
        theme: Theme,
        sizes: Sizes,
        parent: QWidget,
    ) -> None:
        """Offer these controls of the order that people call `number`."""
        super().__init__(theme, sizes, number, parent)
        for control in controls:
            text = control.name or control.text
            button = self.add_button(
                text, partial(self._pick, control), role=control.role, sign=control.sign
            )
            button.hold = control.hold
        self.add_button(self.tr("BACK"), self.close_panel)

    def _pick(self, control: Control) -> None:
        self.close_panel()
        self.picked.emit(control)
