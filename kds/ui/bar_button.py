"""A button of the bottom bar: its sign beside its word, or above it where the bar is short."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui import signs
from kds.ui.button import Button
from kds.ui.label import Label
from kds.ui.theme import Theme
from kds.ui.typeset import Face

# A word below its sign is smaller than one beside it, and smaller still where it does not fit.
_WORD, _SMALLEST = 0.74, 0.4
_PAD = 0.16


class BarButton(Button):
    """A button whose sign can stand above its word."""

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        """Make a button with its sign beside its word."""
        super().__init__(theme, face, parent)
        self._stacked = False
        self.counts = False

    def wanted(self, *, stacked: bool) -> int:
        """Return how wide the button wants to be with its sign above its word, or beside it.

        One that counts has room for two digits from the start, so that nothing moves later.
        """
        most = "88" if self.counts else ""
        if not stacked:
            return round(Label(self._face, self.text(), self.sign, most).width())
        word = self._small().width(self.text())
        badge = Label(self._small(), badge=most).badge_width() + self._face.height
        return round(max(word, badge) + self._face.height * _PAD * 2)

    def stack(self, *, stacked: bool) -> None:
        """Stand the sign above the word, or beside it."""
        if self._stacked != stacked:
            self._stacked = stacked
            self.update()

    @override
    def label_rows(self) -> list[str]:
        return [self.text()] if self._is_stacked() else super().label_rows()

    @override
    def paint_label(self, painter: QPainter) -> None:
        if not self._is_stacked() or not self.sign:
            super().paint_label(painter)
            return
        word = self._fitted(self.width() - self._face.height * _PAD * 2)
        badge = Label(word, badge=self.badge)
        side = self._face.height * 0.86
        top = (self.height() - side - word.height * 1.2) / 2
        left = (self.width() - side - badge.badge_width()) / 2
        signs.draw(painter, self.sign, QRectF(left, top, side, side), self.ink)
        badge.paint_badge(painter, QPointF(left + side, top + side / 2), self.ink, self.fill)
        painter.setFont(word.font)
        painter.setPen(QColor(self.ink))
        left = (self.width() - word.width(self.text())) / 2
        baseline = top + side + word.height * 0.2 + word.ascent
        painter.drawText(QPointF(left, baseline), self.text())

    def _is_stacked(self) -> bool:
        return self._stacked and self.sign is not None and bool(self.text())

    def _small(self) -> Face:
        return Face.of(round(self._face.font.pixelSize() * _WORD), bold=True)

    def _fitted(self, room: float) -> Face:
        """Return the largest font, from that of small words down, in which the word fits."""
        face, needed = self._small(), self._small().width(self.text())
        if needed <= room:
            return face
        return Face.of(int(face.font.pixelSize() * max(_SMALLEST, room / needed)), bold=True)


def widths(buttons: Sequence[BarButton], room: int, gap: int, target: int) -> list[int]:
    """Return how wide each button is, `gap` apart in a bar with so much `room`, all in one row.

    Where the words do not fit beside their signs, they go below; where that is not enough, all
    buttons become narrower, but never than `target`.
    """
    free = room - gap * (len(buttons) - 1)
    wanted: list[int] = []
    for stacked in (False, True):
        wanted = [max(button.wanted(stacked=stacked), target) for button in buttons]
        for button in buttons:
            button.stack(stacked=stacked)
        if sum(wanted) <= free:
            return wanted
    spare, over = max(0, free - target * len(buttons)), sum(wanted) - target * len(buttons)
    return [target + int((width - target) * spare / over) for width in wanted]
