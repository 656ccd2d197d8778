"""A sentence for those who use keys: why nothing happened, or what to press next."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.breaking import break_rows
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_SHOWN_S = 5.0
_WIDEST = 0.9


class KeyNote(QWidget):
    """Floats above the bottom of what it stands in. Fingers go through it."""

    def __init__(self, theme: Theme, ticks: Callable[[], float], parent: QWidget) -> None:
        """Make a hidden note at the bottom of `parent`."""
        super().__init__(parent)
        self._theme, self._ticks, self._within = theme, ticks, parent
        self._face = Face.of(24, bold=True)
        self._until = 0.0
        self.text = ""
        self._rows: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._face = Face.of(round(sizes.text * 1.12), bold=True)

    def say(self, text: str) -> None:
        """Show a sentence for some seconds, "" none."""
        self.text, self._until = text, self._ticks() + _SHOWN_S
        self.setVisible(bool(text))
        if text:
            self.setAccessibleName(text)
            self._place()

    def tick(self) -> None:
        """Go, when the time is up."""
        if self.text and self._ticks() >= self._until:
            self.say("")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        face, theme = self._face, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        radius = face.height * 0.5
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(QColor(theme.button_text))
        painter.setFont(face.font)
        top = face.height * 0.4
        for row in self._rows:
            left = (self.width() - face.width(row)) / 2
            painter.drawText(QPointF(left, top + face.ascent), row)
            top += face.height

    def _place(self) -> None:
        face, within = self._face, self._within.rect()
        room = within.width() * _WIDEST - face.height * 2
        spans = break_rows(self.text, face.font, face.metrics, room)
        self._rows = [self.text[a:b].strip() for a, b in spans]
        width = round(max(face.width(row) for row in self._rows) + face.height * 2)
        height = round(len(self._rows) * face.height + face.height * 0.8)
        left = (within.width() - width) // 2
        self.setGeometry(left, within.height() - height - round(face.height / 2), width, height)
        self.raise_()
        self.update()
