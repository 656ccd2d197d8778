"""Which item of an order is out, for the rest of the day; what is out can be put back."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.domain.order import Order
from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import number

# As many as fit on a low screen; the page of managers has them all.
_MOST = 10


class SoldOutPanel(Panel):
    """Asks for the item or modifier.

    Signals:
        chosen: a line of the order, and whether it is to be out (or else back).
    """

    chosen = Signal(int, bool)

    def __init__(
        self, order: Order, out: Collection[str], theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Ask for an order; `out` are the codes of what is out already."""
        super().__init__(theme, sizes, number(order), parent)
        self.text = self.tr("What is out until the end of the day?")
        lines: dict[str, int] = {}
        for place, line in enumerate(order.content.items):
            if line.plu:
                lines.setdefault(line.plu, place)
        for n, (plu, place) in enumerate(list(lines.items())[:_MOST]):
            name = order.content.items[place].title
            text = self.tr("{item}: put back").format(item=name) if plu in out else name
            choose = partial(self._choose, place, out=plu not in out)
            self.add_button(text, choose, beside=n % 2 > 0)
        if len(lines) > _MOST:
            self.text += "\n" + self.tr("More of them are on the page of managers.")
        if not lines:
            self.text = self.tr("Its items came without codes: say it at the platform itself.")
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, place: int, *, out: bool) -> None:
        self.close_panel()
        self.chosen.emit(place, out)
