"""The map of keys over the whole screen: a bump bar as it lies there, a keyboard as a list."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from kds.ui.keys.cap import paint_cap
from kds.ui.keys.commands import CHOICES, title
from kds.ui.keys.key_list import Entry, entries_of, list_height, paint_list
from kds.ui.keys.maps import KEYBOARD, OWN, KeyMap
from kds.ui.keys.strokes import label
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_BAR_SHARE = 0.42
# Keys are not much higher than they are wide.
_HIGHEST_CAP = 1.25


class KeyOverlay(QWidget, Tappable):
    """Shows which key does what. Any key and any tap closes it, and does nothing else.

    Signals:
        opened: it covers everything now.
    """

    opened = Signal()

    def __init__(self, theme: Theme, key_map: KeyMap, parent: QWidget) -> None:
        """Make it hidden; it covers `parent`."""
        super().__init__(parent)
        self._theme, self._map, self._within = theme, key_map, parent
        self._em = 28
        self._focus_before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = {
            KEYBOARD.name: self.tr("Keys of a keyboard"),
            OWN: self.tr("The keys that you recorded"),
        }.get(
            key_map.name,
            self.tr("Bump bar with {count} keys").format(count=len(key_map.commands)),
        )
        self.setAccessibleName(
            "; ".join([self._title, *(f"{key}: {does}" for key, does, _ in self._entries())])
        )
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._em = sizes.text
        self.update()

    def open_overlay(self) -> None:
        """Cover everything with the map."""
        self.setGeometry(self._within.rect())
        self._focus_before = self.window().focusWidget()
        self.show()
        self.raise_()
        # So that any key closes it, wherever the focus was.
        self.setFocus()
        self.opened.emit()

    def close_overlay(self) -> bool:
        """Go; return whether it was there."""
        was_open, before = self.isVisible(), self._focus_before
        self._focus_before = None
        self.hide()
        if was_open:
            (before if before is not None and isValid(before) else self.window()).setFocus()
        return was_open

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        self.close_overlay()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.close_overlay()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, em = QPainter(self), self._theme, self._em
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(theme.window))
        inside = QRectF(self.rect()).adjusted(em, em * 0.7, -em, -em * 0.7)
        head, plain = Face.of(round(em * 1.5), bold=True), Face.of(em, bold=False)
        painter.setPen(QColor(theme.bar_text))
        painter.setFont(head.font)
        painter.drawText(QPointF(inside.left(), inside.top() + head.ascent), self._title)
        painter.setPen(QColor(theme.bar_quiet))
        painter.setFont(plain.font)
        hint = self.tr("Any key or tap closes this.")
        painter.drawText(QPointF(inside.left(), inside.bottom() - plain.height * 0.3), hint)
        inside.adjust(0, head.height * 1.3, 0, -plain.height * 1.4)
        if self._map.rows:
            bar = QRectF(inside)
            bar.setHeight(self._bar_height(inside))
            self._paint_bar(painter, bar)
            inside.setTop(bar.bottom() + em)
        paint_list(painter, self._entries(), inside, em, theme)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        em, rows = self._em, self._map.rows
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.bar))
        painter.drawRoundedRect(box, em * 0.6, em * 0.6)
        gap = em * 0.3
        height = (box.height() - gap * (len(rows) + 1)) / len(rows)
        for n, row in enumerate(rows):
            width = (box.width() - gap * (len(row) + 1)) / len(row)
            top = box.top() + gap + n * (height + gap)
            for k, stroke in enumerate(row):
                cap = QRectF(box.left() + gap + k * (width + gap), top, width, height)
                texts = label(stroke), title(self._map.commands[stroke])
                size = min(em * 1.4, max(em, width / 6, height / 5))
                paint_cap(painter, cap, texts, round(size), self._theme)

    def _bar_height(self, box: QRectF) -> float:
        """Return how high the bar is drawn: as much as its keys need, and the list can spare."""
        spare = box.height() - self._em - list_height(self._entries(), self._em)
        rows = self._map.rows
        widest = box.width() / max(len(row) for row in rows)
        wanted = widest * _HIGHEST_CAP * len(rows)
        return min(wanted, max(spare, box.height() * _BAR_SHARE))

    def _entries(self) -> list[Entry]:
        """Return the list; keys in a row that choose tickets are seen on the bar that is drawn."""
        choices = [command for command in self._map.commands.values() if command in CHOICES]
        together = bool(self._map.rows) or choices == list(CHOICES)
        return entries_of(self._map.commands, together=together)
