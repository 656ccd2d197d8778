"""Which stations this screen shows: one, several, or all of them, which makes it the pass."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.ui.button import Button
from kds.ui.controls import Role
from kds.ui.panel import Panel
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.stations import Stations
from kds.ui.theme import Theme


class StationsPanel(Panel):
    """Offers the stations, each to be taken in or left out, and all of them at once.

    Signals:
        picked: the screen shall show these stations (a list of names; an empty one: all).
    """

    picked = Signal(list)

    def __init__(self, stations: Stations, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Offer all stations, with those that are shown taken in."""
        super().__init__(theme, sizes, "", parent)
        self.title = self.tr("What does this screen show?")
        self.setAccessibleName(self.title)
        self.text = stations.note()
        self._names = stations.all
        self._taken = set(stations.shown)
        self.all = self.add_button(
            self.tr("ALL: THE PASS"), self._pick_all, sign=Sign.BOARD, role=Role.SIDE
        )
        self.all.chosen = not self._taken
        self.choices: dict[str, Button] = {}
        for n, name in enumerate(self._names):
            button = self.add_button(name, partial(self._turn, name), beside=n % 2 == 1)
            self.choices[name] = button
        self.show_button = self.add_button("", self._pick, role=Role.MAIN)
        self.add_button(self.tr("BACK"), self.close_panel)
        self._show()

    def _turn(self, name: str) -> None:
        self._taken ^= {name}
        self._show()

    def _show(self) -> None:
        """Mark what is taken in, and say how much that is."""
        theme = self.theme
        for name, button in self.choices.items():
            taken = name in self._taken
            button.chosen = taken
            spoken = self.tr("{station}: shown") if taken else self.tr("{station}: not shown")
            sign = Sign.TICK if taken else None
            button.dress(theme.side, theme.side_text, name, sign, spoken.format(station=name))
        count = len(self._taken)
        text = self.tr("SHOW {count} STATIONS") if count != 1 else self.tr("SHOW 1 STATION")
        if not count:
            text = self.tr("FIRST CHOOSE STATIONS")
        self.show_button.dress(theme.button, theme.button_text, text.format(count=count))
        self.show_button.setEnabled(bool(count))

    def _pick(self) -> None:
        self.close_panel()
        # All of them together are the pass as well: whoever sees everything may say Ready.
        taken = [name for name in self._names if name in self._taken]
        self.picked.emit([] if len(taken) == len(self._names) else taken)

    def _pick_all(self) -> None:
        self.close_panel()
        self.picked.emit([])
