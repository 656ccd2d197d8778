"""A panel with more choices than there is room for: some at a time, a button for the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.panel import Panel
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme

_AT_A_TIME = 6

Choice = tuple[str, Callable[[], object]]


class PagedPanel(Panel):
    """Shows choices above whatever else the panel offers."""

    def __init__(  # noqa: PLR0913 - what it is about, how it looks, where it is
        self,
        theme: Theme,
        sizes: Sizes,
        title: str,
        choices: Sequence[Choice],
        parent: QWidget,
        *,
        at_a_time: int = _AT_A_TIME,
    ) -> None:
        """Offer `choices`, each a text and what it does, so many at a time."""
        super().__init__(theme, sizes, title, parent)
        self._first, self._at_a_time = 0, at_a_time
        self._anchor, self._within = QRect(), QRect()
        self._choices: list[Button] = []
        for text, do in choices:
            self._choices.append(self.add_button(text, do))
        self.rows.clear()
        if len(self._choices) > at_a_time:
            self.add_button(self.tr("NEXT ONES"), self._turn, sign=Sign.NEXT)
        self._rest: list[list[Button]] = []

    @override
    def open_at(self, anchor: QRect, within: QRect) -> None:
        self._anchor, self._within = anchor, within
        self._rest = list(self.rows)
        self._show_choices()

    def _turn(self) -> None:
        self._first += self._at_a_time
        if self._first >= len(self._choices):
            self._first = 0
        self._show_choices()

    def _show_choices(self) -> None:
        last = self._first + self._at_a_time
        shown = self._choices[self._first : last]
        for button in self._choices:
            button.setVisible(button in shown)
        pairs = [shown[n : n + 2] for n in range(0, len(shown), 2)]
        self.rows = [*pairs, *(list(row) for row in self._rest)]
        super().open_at(self._anchor, self._within)
