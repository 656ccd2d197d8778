"""For how long an order is to wait aside."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme

_MINUTES = (5, 10, 15, 30)


class HoldPanel(Panel):
    """Asks how long.

    Signals:
        chosen: the order is to wait for so many minutes.
    """

    chosen = Signal(int)

    def __init__(self, title: str, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Ask for the order that is called `title`."""
        super().__init__(theme, sizes, title, parent)
        self.text = self.tr("Waits under Upcoming, and comes back by itself in:")
        for n, minutes in enumerate(_MINUTES):
            text = self.tr("{minutes} min").format(minutes=minutes)
            self.add_button(text, partial(self._choose, minutes), beside=n % 2 > 0)
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, minutes: int) -> None:
        self.close_panel()
        self.chosen.emit(minutes)
