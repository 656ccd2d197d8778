"""A choice among few, all of them seen at once; a switch is the choice between on and off."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from kds.ui.button import Button
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.grid_row import GridRow

translate = QCoreApplication.translate

T = TypeVar("T")


class ChoiceRow(GridRow, Generic[T]):
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
            self.buttons.append(button)
        self._mark()

    def option(self, text: str) -> Button:
        """Return a new button for one of the choices."""
        return self.button(text, name=f"{self.caption}: {text}")

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
