"""A choice among few, all of them seen at once; a switch is the choice between on and off."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QRect, QSize
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.label import Label
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.row import Row

translate = QCoreApplication.translate

T = TypeVar("T")


class ChoiceRow(Row, Generic[T]):
    """A row of buttons of which one is chosen; the chosen one has a tick, not only a colour."""

    def __init__(  # noqa: PLR0913 - what a choice consists of
        self,
        bench: Bench,
        caption: str,
        options: Sequence[tuple[T, str]],
        current: T,
        chosen: Callable[[T], object],
        *,
        note: str = "",
    ) -> None:
        """Offer `options` (value, text); `chosen` is told another value than `current`."""
        super().__init__(bench, caption, note)
        self._current, self._chosen = current, chosen
        self.options: dict[T, Button] = {}
        for value, text in options:
            button = self.option(text)
            button.setCheckable(True)
            button.tapped.connect(partial(self._choose, value))
            self.options[value] = button
        self._mark()

    def option(self, text: str) -> Button:
        """Return a new button for one of the choices."""
        return self.button(text, name=f"{self.caption}: {text}")

    def option_size(self) -> QSize:
        """Return how large every choice is: the longest text fits with its tick."""
        texts = [button.text() for button in self.options.values()]
        widest = max(Label(self.bench.bold, text, Sign.TICK).width() for text in texts)
        target = self.bench.sizes.target
        return QSize(max(round(widest), target), target)

    @override
    def controls(self) -> list[Button]:
        return list(self.options.values())

    @override
    def controls_size(self, room: int) -> QSize:
        gap, one, count = self.pad // 2, self.option_size(), len(self.options)
        per_line = max(1, min(count, (room + gap) // (one.width() + gap)))
        # Lines of equal length: 3 and 3 rather than 5 and 1.
        lines = -(-count // per_line)
        per_line = -(-count // lines)
        return QSize(
            min(per_line * (one.width() + gap) - gap, room), lines * (one.height() + gap) - gap
        )

    @override
    def place_controls(self, box: QRect) -> None:
        gap, one = self.pad // 2, self.option_size()
        lines = max(1, (box.height() + gap) // (one.height() + gap))
        per_line = -(-len(self.options) // lines)
        width = (box.width() + gap) / per_line - gap
        for n, button in enumerate(self.options.values()):
            left = box.left() + (n % per_line) * (width + gap)
            top = box.top() + (n // per_line) * (one.height() + gap)
            button.setGeometry(round(left), top, round(width), one.height())

    def choose(self, value: T) -> None:
        """Mark another choice as the chosen one."""
        self._current = value
        self._mark()

    def _choose(self, value: T) -> None:
        other = value != self._current
        self.choose(value)
        if other:
            self._chosen(value)

    def _mark(self) -> None:
        theme = self.bench.theme
        for value, button in self.options.items():
            is_it = value == self._current
            button.setChecked(is_it)
            button.fill = theme.accept if is_it else theme.bar_button
            button.ink = theme.button_text if is_it else theme.bar_text
            button.sign = Sign.TICK if is_it else None
            button.update()


class SwitchRow(ChoiceRow[bool]):
    """On or off, in words."""

    def __init__(
        self,
        bench: Bench,
        caption: str,
        chosen: Callable[[bool], object],
        *,
        on: bool,
        note: str = "",
    ) -> None:
        """Show whether it is on; `chosen` is told the other."""
        words = ((True, translate("SwitchRow", "On")), (False, translate("SwitchRow", "Off")))
        super().__init__(bench, caption, words, on, chosen, note=note)
