"""Keys at the bottom of the screen, beside a column of those that lead through fields.

They are lower than those of the kitchen: whoever uses them sits, and needs to see the page above.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.key_grid import KeyGrid
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.text_fields import decimal_point, takes_digits_alone, takes_lines
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_ROWS = 5
# Of the height of what it stands in, and of a target.
_MOST_SHARE, _LEAST_KEY = 0.44, 0.6
_ACROSS, _ACROSS_DIGITS = 10, 3
_WIDEST_KEY = 1.6
# The column beside the keys, in targets and as a share of the width.
_COLUMN, _COLUMN_SHARE = 2.6, 0.2


class DockedKeys(QWidget, Tappable):
    """Hidden until it is brought up for a field.

    Signals:
        typed: a character.
        pressed: a key that writes nothing (Qt's number of it).
        next_wanted: the next field is to be filled in.
        hide_wanted: the keys are to go.
    """

    typed = Signal(str)
    pressed = Signal(int)
    next_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, theme: Theme, sizes: Sizes, language: str, parent: QWidget) -> None:
        """Make hidden keys, with the letters where `language` has them."""
        super().__init__(parent)
        self._theme, self._sizes = theme, sizes
        self._across = _ACROSS
        self.setObjectName("nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grid = KeyGrid(theme, language, self)
        self.grid.typed.connect(self.typed)
        self.grid.erased.connect(self._presses(Qt.Key.Key_Backspace))
        self.left = self._control(self._presses(Qt.Key.Key_Left))
        self.right = self._control(self._presses(Qt.Key.Key_Right))
        self.next = self._control(self.next_wanted.emit)
        self.done = self._control(self._presses(Qt.Key.Key_Return))
        self.hide_button = self._control(self.hide_wanted.emit)
        fill, ink = theme.bar_button, theme.bar_text
        self.left.dress(fill, ink, "", Sign.PREVIOUS, self.tr("To the left"))
        self.right.dress(fill, ink, "", Sign.NEXT, self.tr("To the right"))
        self.next.dress(fill, ink, self.tr("Next field"))
        self.hide_button.dress(fill, ink, self.tr("Hide"), Sign.DOWN)
        self.hide()

    @property
    def is_up(self) -> bool:
        """Whether the keys can be seen."""
        return not self.isHidden()

    def serve(self, field: QWidget, room: int, *, more: bool) -> None:
        """Show the keys that suit a field; `room` is the height of what this stands in, in pixels.

        `more` says whether there are other fields to go to.
        """
        digits, theme = takes_digits_alone(field), self._theme
        self._across = _ACROSS_DIGITS if digits else _ACROSS
        gap, target = self._sizes.gap // 2, self._sizes.target
        key = (round(room * _MOST_SHARE) - 2 * gap) // _ROWS - gap
        key = max(round(target * _LEAST_KEY), min(target, key))
        self.setFixedHeight(_ROWS * (key + gap) + gap)
        self._place()
        sizes = replace(self._sizes, target=key)
        self.grid.open(
            sizes, digits=digits, capital=False, point=decimal_point(field), every_sign=True
        )
        if takes_lines(field):
            self.done.dress(theme.bar_button, theme.bar_text, self.tr("New line"))
        else:
            self.done.dress(theme.accept, theme.button_text, self.tr("Done"), Sign.TICK)
        self.next.setEnabled(more)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the keys in the middle, and the column right beside them."""
        gap = self._sizes.gap // 2
        high, wide = self.height() - 2 * gap, self.width() - 3 * gap
        column = min(round(self._sizes.target * _COLUMN), round(wide * _COLUMN_SHARE))
        key = (high + gap) // _ROWS - gap
        keys = min(wide - column, self._across * (round(key * _WIDEST_KEY) + gap) - gap)
        start = (self.width() - keys - gap - column) // 2
        self.grid.setGeometry(start, gap, keys, high)
        start += keys + gap
        each, half = (high + gap) // 4 - gap, (column - gap) // 2
        self.left.setGeometry(start, gap, half, each)
        self.right.setGeometry(start + column - half, gap, half, each)
        for row, button in enumerate((self.next, self.done, self.hide_button), 1):
            button.setGeometry(start, gap + row * (each + gap), column, each)

    def _presses(self, key: Qt.Key) -> Callable[[], None]:
        return lambda: self.pressed.emit(key.value)

    def _control(self, tapped: Callable[[], object]) -> Button:
        button = Button(self._theme, Face.of(self._sizes.text, bold=True), self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.tapped.connect(tapped)
        return button
