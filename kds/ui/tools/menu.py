"""The front page of Tools: a large button for each page, and for cleaning the screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.mirror import visual_box
from kds.ui.signs import Sign
from kds.ui.tappable import Tappable
from kds.ui.tools.bench import Bench
from kds.ui.tools.page import PATIENCE_S

# A tile is as wide as so many letters, and no flatter than a target and a half.
_TILE_EMS = 11
_TILE_TARGETS = 1.5
_MOST_COLUMNS = 5
_TALLEST_TARGETS = 2.6


class Menu(QWidget, Tappable):
    """Tiles in reading order.

    Signals:
        turned: another leaf is seen, or there are more or fewer.
    """

    turned = Signal()
    patience_s = PATIENCE_S

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        """Make a menu without tiles."""
        super().__init__(parent)
        self.bench = bench
        self.tiles: list[Button] = []
        self.leaf, self.leaves = 0, 1
        self._per_leaf = 1
        self.setAccessibleName(self.tr("Tools"))

    def offer(self, name: str, text: str, sign: Sign, *, first: bool = False) -> Button:
        """Add a tile that opens the page `name`."""
        return self.offer_to(partial(self.bench.go, name), text, sign, first=first)

    def offer_to(
        self, do: Callable[[], object], text: str, sign: Sign, *, first: bool = False
    ) -> Button:
        """Add a tile that does something; `first` makes it stand out."""
        theme = self.bench.theme
        tile = Button(theme, self.bench.bold, self)
        fill, ink = (theme.accept, theme.button_text) if first else (theme.bar, theme.bar_text)
        tile.dress(fill, ink, text, sign)
        tile.setObjectName(f"tile.{len(self.tiles)}")
        tile.tapped.connect(do)
        self.tiles.append(tile)
        return tile

    def turn(self, by: int) -> None:
        """Turn leaves over."""
        leaf = max(0, min(self.leaf + by, self.leaves - 1))
        self.bench.place.row = leaf * self._per_leaf
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        sizes, gap = self.bench.sizes, self.bench.sizes.gap
        least = max(sizes.target * 2, round(sizes.text * _TILE_EMS))
        across = max(2, min(_MOST_COLUMNS, (self.width() - gap) // (least + gap)))
        wide = (self.width() - gap) // across - gap
        low = round(sizes.target * _TILE_TARGETS)
        down = max(1, (self.height() - gap) // (low + gap))
        down = min(down, -(-len(self.tiles) // across))
        high = min((self.height() - gap) // down - gap, round(sizes.target * _TALLEST_TARGETS))
        self._per_leaf = across * down
        self.leaves = max(1, -(-len(self.tiles) // self._per_leaf))
        self.leaf = min(self.bench.place.row // self._per_leaf, self.leaves - 1)
        for n, tile in enumerate(self.tiles):
            leaf, place = divmod(n, self._per_leaf)
            row, column = divmod(place, across)
            box = QRect(gap + column * (wide + gap), gap + row * (high + gap), wide, high)
            tile.setGeometry(visual_box(box, self.width()))
            tile.setVisible(leaf == self.leaf)
        self.turned.emit()
