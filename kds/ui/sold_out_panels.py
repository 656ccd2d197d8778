"""Sold out: of which item there is no more, and until when; what is out can be put back."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.domain.controls import end_of_day
from kds.domain.order import Order
from kds.ui.blocks import clean_name
from kds.ui.paged_panel import Choice, PagedPanel
from kds.ui.panel import Panel
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import clock_time, number


class ItemsPanel(PagedPanel):
    """Asks which item, dishes and extras alike, each once.

    Platforms know items by their codes: without one an item is not offered.

    Signals:
        chosen: there is no more of it (its line in the order).
        back: there is some of it again (its line in the order).
    """

    chosen = Signal(int)
    back = Signal(int)

    def __init__(
        self, order: Order, out: Collection[str], theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Ask about the items of an order; `out` are the codes of what is out already."""
        lines: dict[str, int] = {}
        for n, item in enumerate(order.content.items):
            if item.plu:
                lines.setdefault(item.plu, n)
        choices: list[Choice] = []
        for plu, n in lines.items():
            name = clean_name(order.content.items[n].title)
            if plu in out:
                text = self.tr("{item}: put back").format(item=name)
                choices.append((text, partial(self._put_back, n)))
            else:
                choices.append((name, partial(self._choose, n)))
        super().__init__(theme, sizes, number(order), choices, parent)
        if lines:
            self.text = self.tr("What is sold out? Guests cannot order it any more.")
        else:
            self.text = self.tr("Its items came without codes: say it at the platform itself.")
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, item: int) -> None:
        self.close_panel()
        self.chosen.emit(item)

    def _put_back(self, item: int) -> None:
        self.close_panel()
        self.back.emit(item)


class UntilPanel(Panel):
    """Asks until when: always an end, after which it is back by itself.

    Signals:
        chosen: until this instant.
    """

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it is about, how it looks, where it is
        self,
        name: str,
        titles: Sequence[str],
        now: datetime,
        theme: Theme,
        sizes: Sizes,
        parent: QWidget,
    ) -> None:
        """Ask about the item of this name at instant `now`; platforms of these titles hear it."""
        super().__init__(theme, sizes, clean_name(name), parent)
        where = ", ".join(titles)
        self.text = "\n".join((where, self.tr("Sold out until:")))
        hour, hours = now + timedelta(hours=1), now + timedelta(hours=3)
        end = end_of_day(now.astimezone()).astimezone(now.tzinfo)
        for text, until in (
            (self.tr("1 HOUR ({time})"), hour),
            (self.tr("3 HOURS ({time})"), hours),
            (self.tr("END OF DAY ({time})"), end),
        ):
            said = text.format(time=clock_time(until))
            self.add_button(said, partial(self._choose, until))
        self.add_button(self.tr("BACK"), self.close_panel)

    def _choose(self, until: datetime) -> None:
        self.close_panel()
        self.chosen.emit(until)
