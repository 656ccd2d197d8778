"""A page with something to look at or to tap, and its rows beside or below that."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.signs import Sign
from kds.ui.tools.page import LONG_PATIENCE_S, Page

# The rows take this share of a wide page, or more where they would not fit.
_ROWS_SHARES = (0.5, 0.6)


class MeasurePage(Page):
    """`body` is the room that the rows leave: at the left, or above on an upright screen."""

    patience_s = LONG_PATIENCE_S
    body = QRect()
    accept: Button | None = None

    def add_accept(self, text: str, do: Callable[[], object]) -> Button:
        """Add the button that takes what was measured, at the end of the line with the title."""
        self.accept = self.head_button(text, Sign.TICK)
        self.accept.dress(self.bench.theme.accept, self.bench.theme.button_text, text, Sign.TICK)
        self.accept.setObjectName("accept")
        self.accept.tapped.connect(do)
        return self.accept

    def placed(self) -> None:
        """Follow a change of `body`."""

    @override
    def lay_out(self) -> None:
        gap, head = self.bench.sizes.gap, self.head_height()
        self.place_head()
        if self.accept:
            wide = max(self.accept.sizeHint().width(), 2 * self.bench.sizes.target)
            left = self.width() - gap - wide
            self.place(self.accept, QRect(left, gap, wide, self.bench.sizes.target))
            beside = self.undo.geometry()
            beside.moveLeft(left - gap - beside.width())
            self.place(self.undo, beside)
        shown = [row for row in self.rows if not row.isHidden()]
        upright = self.height() > self.width()
        whole, heights = self.width() - 2 * gap, [0]
        width = whole
        for share in (1,) if upright else _ROWS_SHARES:
            width = round(whole * share)
            heights = [row.height_on(width) for row in shown]
            if head + sum(height + gap for height in heights) <= self.height():
                break
        top = head
        if upright:
            top = self.height() - sum(height + gap for height in heights)
        for row, height in zip(shown, heights, strict=True):
            self.place(row, QRect(self.width() - gap - width, top, width, height))
            top += height + gap
        body = QRect(gap, head, self.width() - 2 * gap, self.height() - head - gap)
        if shown and upright:
            body.setBottom(shown[0].y() - gap)
        elif shown:
            body.setRight(self.width() - width - 2 * gap)
        if body != self.body:
            self.body = body
            self.placed()
        self.turned.emit()
        self.update()
