"""Sold out: of which item there is no more, and until when."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.domain.order import Order
from kds.ui.blocks import clean_name
from kds.ui.paged_panel import PagedPanel
from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import clock_time, number

# A kitchen's day ends when nobody eats any more, not at midnight.
_DAY_ENDS = 5


class ItemsPanel(PagedPanel):
    """Asks which item, dishes and extras alike, each once.

    Signals:
        chosen: there is no more of it (its line in the order).
    """

    chosen = Signal(int)

    def __init__(self, order: Order, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Ask about the items of an order."""
        named: dict[tuple[str, str], int] = {}
        for n, item in enumerate(order.content.items):
            if item.title.strip():
                named.setdefault((item.plu, item.title), n)
        choices = [(clean_name(title), partial(self._choose, n)) for (_, title), n in named.items()]
        super().__init__(theme, sizes, number(order), choices, parent)
        self.text = self.tr("What is sold out? Guests cannot order it any more.")
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, item: int) -> None:
        self.close_panel()
        self.chosen.emit(item)


class UntilPanel(Panel):
    """Asks until when.

    Signals:
        chosen: until this instant; None until somebody puts it back on the platform's menu.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        now: datetime,
        theme: Theme,
        sizes: Sizes,
        parent: QWidget,
    ) -> None:
        """Ask about the item of this name at instant `now`."""
        super().__init__(theme, sizes, clean_name(name), parent)
        self.text = self.tr("Sold out until:")
        end = day_ends(now)
        hour = now + timedelta(hours=1)
        for text, until in (
            (self.tr("1 HOUR ({time})"), hour),
            (self.tr("END OF DAY ({time})"), end),
        ):
            said = text.format(time=clock_time(until))
            self.add_button(said, partial(self._choose, until))
        self.add_button(self.tr("UNTIL PUT BACK"), partial(self._choose, None))
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, until: datetime | None) -> None:
        self.close_panel()
        self.chosen.emit(until)


def day_ends(now: datetime) -> datetime:
    """Return when the kitchen's day ends, by this machine's zone: at five in the morning."""
    there = now.astimezone()
    end = there.replace(hour=_DAY_ENDS, minute=0, second=0, microsecond=0)
    return (end if end > there else end + timedelta(days=1)).astimezone(now.tzinfo)
