"""A choice of theme that shows what it looks like: a board of three tickets in its colours."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.label import Label
from kds.ui.mirror import painter_on
from kds.ui.theme import Theme, Tone
from kds.ui.tools.choice_row import ChoiceRow
from kds.ui.typeset import Face

_TONES = (Tone.LATE, Tone.NEW, Tone.READY)


class ThemeButton(Button):
    """A button with a picture above its text."""

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        """Make a button on a screen of `theme`, and show the same."""
        super().__init__(theme, face, parent)
        self.shown = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        text, sign = self.text(), self.sign
        foot = self._face.height * 1.5
        # The picture stands where the label would be.
        self.sign = None
        self.setText("")
        super().paintEvent(event)
        self.setText(text)
        self.sign = sign
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._face.height * 0.35
        box = QRectF(inset, inset, self.width() - 2 * inset, self.height() - foot - inset)
        self._paint_board(painter, box)
        painter.translate(0, self.height() - foot)
        label = Label(self._face, text, sign)
        label.paint(painter, QSizeF(self.width(), foot), self.ink, self.fill)

    def _paint_board(self, painter: QPainter, box: QRectF) -> None:
        theme, bar = self.shown, box.height() * 0.14
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.window))
        painter.drawRect(box)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), bar), QColor(theme.bar))
        gap = bar * 0.5
        width = (box.width() - gap * (len(_TONES) + 1)) / len(_TONES)
        for n, tone in enumerate(_TONES):
            left = box.left() + gap + n * (width + gap)
            card = QRectF(left, box.top() + bar + gap, width, box.height() - bar - 2 * gap)
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRect(card)
            head = QRectF(card.left(), card.top(), card.width(), card.height() * 0.28)
            painter.fillRect(head, QColor(theme.tone(tone)))
            painter.setPen(QPen(QColor(theme.text), max(1.0, bar * 0.16), Qt.PenStyle.SolidLine))
            for line in (0.45, 0.62, 0.79):
                y = card.top() + card.height() * line
                painter.drawLine(
                    QPointF(card.left() + gap, y), QPointF(card.right() - gap * (1 + 4 * line), y)
                )


class ThemeRow(ChoiceRow[str]):
    """The choice among themes, side by side to be compared."""

    most_lines = 1

    @override
    def option(self, text: str) -> Button:
        bench = self.bench
        button = ThemeButton(bench.theme, bench.bold, self)
        button.dress(
            bench.theme.bar_button, bench.theme.bar_text, text, name=f"{self.caption}: {text}"
        )
        return button

    def preview(self, themes: dict[str, Theme]) -> None:
        """Show these themes on the buttons of their names."""
        for name, button in self.options.items():
            if isinstance(button, ThemeButton):
                button.shown = themes[name]

    @override
    def one_size(self) -> QSize:
        one = super().one_size()
        return QSize(max(one.width(), round(one.height() * 1.8)), round(one.height() * 1.6))
