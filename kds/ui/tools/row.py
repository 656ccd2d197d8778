"""One line of a form: a caption, a note below it, and controls beside or under them."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.button import Button
from kds.ui.mirror import painter_on, visual_box
from kds.ui.signs import Sign
from kds.ui.tappable import Tappable
from kds.ui.tools.bench import Bench
from kds.ui.typeset import Face

# A caption keeps this share of a row; controls that need more stand under it.
_CAPTION_SHARE = 0.4


class _Arranged(NamedTuple):
    """The width of the text's lines, the box of the controls, the height, and where they are."""

    room: int
    box: QRect
    height: int
    beside: bool


class Row(QWidget, Tappable):
    """A caption with its note; kinds of rows add controls.

    A kind says how large its controls are (`controls_size`) and puts them in place
    (`place_controls`); everything else is done here.
    """

    def __init__(self, bench: Bench, caption: str, note: str = "", *, worry: bool = False) -> None:
        """Make a row; `worry` puts a warning sign before its text."""
        super().__init__()
        self.bench, self.caption, self.note, self._worry = bench, caption, note, worry
        self.pad = bench.sizes.gap
        self.setAccessibleName(" ".join(filter(None, (caption, note))))

    def controls(self) -> list[Button]:
        """Return what can be pressed, in reading order."""
        return []

    def controls_size(self, room: int) -> QSize:
        """Return how much room the controls take on a width of `room`."""
        del room
        return QSize(0, 0)

    def place_controls(self, box: QRect) -> None:
        """Put the controls into `box`, which is as large as they asked for or wider."""

    def place(self, button: Button, box: QRect) -> None:
        """Put a button into a box that is measured from the side where people begin to read."""
        button.setGeometry(visual_box(box, self.width()))

    def button(self, text: str, sign: Sign | None = None, name: str = "") -> Button:
        """Return a new button of the row; `name` says in words what it does."""
        theme = self.bench.theme
        button = Button(theme, self.bench.bold, self)
        button.dress(theme.bar_button, theme.bar_text, text, sign, name or text)
        return button

    def natural_width(self, button: Button) -> int:
        """Return how wide a button should be: as its text wants, but never under a target."""
        return max(button.sizeHint().width(), self.bench.sizes.target)

    def height_on(self, width: int) -> int:
        """Return the height that the row needs on a width."""
        return self._arranged(width).height

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = self._arranged(self.width()).box
        if not box.isEmpty():
            self.place_controls(box)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, bold, plain = self.bench.theme, self.bench.bold, self.bench.plain
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.bar))
        painter.drawRoundedRect(QRectF(self.rect()), self.pad * 0.7, self.pad * 0.7)
        room, _, height, beside = self._arranged(self.width())
        top = (height - self._text_height(room)) / 2 if beside else float(self.pad)
        left = float(self.pad * 2)
        if self._worry:
            side = bold.height
            sign = QRectF(left, top, side, side)
            signs.draw(painter, Sign.WARNING, sign, theme.worry)
            left += side + self.pad
        for text, face, ink in (
            (self.caption, bold, theme.bar_text),
            (self.note, plain, theme.bar_quiet),
        ):
            painter.setFont(face.font)
            painter.setPen(QColor(ink))
            for line in _broken(text, face, room):
                painter.drawText(QPointF(left, top + face.ascent), line)
                top += face.height

    def _arranged(self, width: int) -> _Arranged:
        pad, least = self.pad, self.bench.sizes.target
        whole = width - 4 * pad
        if self._worry:
            whole -= round(self.bench.bold.height) + pad
        silent = not (self.caption or self.note)
        share = 1.0 if silent else 1 - _CAPTION_SHARE
        wanted = self.controls_size(round((whole + 2 * pad if silent else whole) * share))
        if wanted.isEmpty():
            height = round(self._text_height(whole) + 2 * pad)
            return _Arranged(whole, QRect(), height, beside=True)
        room = whole - wanted.width()
        height = max(round(self._text_height(room)), wanted.height(), least) + 2 * pad
        top = (height - wanted.height()) // 2
        box = QRect(width - pad - wanted.width(), top, wanted.width(), wanted.height())
        beside = _Arranged(room, box, height, beside=True)
        lower = self.controls_size(width - 2 * pad)
        top = round(self._text_height(whole)) + pad + pad // 2
        box = QRect(pad, top, width - 2 * pad, lower.height())
        below = _Arranged(whole, box, top + lower.height() + pad, beside=False)
        fits = silent or room >= whole * _CAPTION_SHARE
        return beside if fits and beside.height <= below.height else below

    def _text_height(self, room: float) -> float:
        lines = ((self.caption, self.bench.bold), (self.note, self.bench.plain))
        return sum(len(_broken(text, face, room)) * face.height for text, face in lines)


def _broken(text: str, face: Face, room: float) -> list[str]:
    if not text:
        return []
    return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, room)]
