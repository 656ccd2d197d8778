"""A row of several buttons of one size, on as many lines as they need."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.label import Label
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.row import Row


class GridRow(Row):
    """Buttons side by side; kinds of it say what they mean. `buttons` are in reading order.

    Where they would take more than `most_lines`, texts break between words instead.
    """

    most_lines = 2

    def __init__(self, bench: Bench, caption: str, note: str = "") -> None:
        """Make a row without buttons."""
        super().__init__(bench, caption, note)
        self.buttons: list[Button] = []

    def one_size(self) -> QSize:
        """Return how large every button is: the longest text fits with a sign before it."""
        texts = [button.text() for button in self.buttons]
        widest = max(Label(self.bench.bold, text, Sign.TICK).width() for text in texts)
        target = self.bench.sizes.target
        return QSize(max(round(widest), target), target)

    @override
    def controls(self) -> list[Button]:
        return self.buttons

    @override
    def controls_size(self, room: int) -> QSize:
        gap, one, count = self.pad // 2, self.one_size(), len(self.buttons)
        each = one.width()
        lines = _lines(count, room, each, gap)
        if lines > self.most_lines:
            # Long texts break between words rather than make the row higher than a leaf.
            each = min(each, max(self._widest_word(), self.bench.sizes.target))
            lines = max(self.most_lines, _lines(count, room, each, gap))
        # Lines of equal length: 3 and 3 rather than 5 and 1.
        per_line = -(-count // lines)
        wide = min(per_line * (one.width() + gap) - gap, room)
        return QSize(wide, lines * (one.height() + gap) - gap)

    @override
    def place_controls(self, box: QRect) -> None:
        gap, one = self.pad // 2, self.one_size()
        lines = max(1, (box.height() + gap) // (one.height() + gap))
        per_line = -(-len(self.buttons) // lines)
        width = (box.width() + gap) / per_line - gap
        for n, button in enumerate(self.buttons):
            left = box.left() + (n % per_line) * (width + gap)
            top = box.top() + (n // per_line) * (one.height() + gap)
            self.place(button, QRect(round(left), top, round(width), one.height()))

    def _widest_word(self) -> int:
        words = [word for button in self.buttons for word in button.text().split()]
        face = self.bench.bold
        return round(max((Label(face, word, Sign.TICK).width() for word in words), default=0))


def _lines(count: int, room: int, each: int, gap: int) -> int:
    """Return how many lines so many buttons of a width take."""
    return -(-count // max(1, min(count, (room + gap) // (each + gap))))


class PressesRow(GridRow):
    """Several things to do."""

    def __init__(
        self,
        bench: Bench,
        caption: str,
        presses: Sequence[tuple[str, Callable[[], object]]],
        *,
        note: str = "",
        sign: Sign | None = None,
    ) -> None:
        """Show a button for each of `presses` (text, what it does), all with the same sign."""
        super().__init__(bench, caption, note)
        for text, pressed in presses:
            button = self.button(text, sign, name=f"{caption}: {text}" if caption else text)
            button.tapped.connect(pressed)
            self.buttons.append(button)
