"""The map of keys over the whole screen: a bump bar as it lies there, a keyboard as a list."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.keys.cap import paint_cap
from kds.ui.keys.commands import CHOICES, Command, meaning, title
from kds.ui.keys.maps import KEYBOARD, OWN, KeyMap
from kds.ui.keys.strokes import label
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face

_BAR_SHARE = 0.42
# Keys are not much higher than they are wide.
_HIGHEST_CAP = 1.25
_AIR = (1.35, 1.9)
_CAP_EMS = 6.5


class KeyOverlay(QWidget, Tappable):
    """Shows which key does what. Any key and any tap closes it, and does nothing else."""

    def __init__(self, theme: Theme, key_map: KeyMap, parent: QWidget) -> None:
        """Make it hidden; it covers `parent`."""
        super().__init__(parent)
        self._theme, self._map, self._within = theme, key_map, parent
        self._em = 28
        self._title = {
            KEYBOARD.name: self.tr("Keys of a keyboard"),
            OWN: self.tr("The keys that you recorded"),
        }.get(key_map.name, self.tr("Bump bar: {name}").format(name=key_map.name))
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
        self.show()
        self.raise_()

    def close_overlay(self) -> bool:
        """Go; return whether it was there."""
        was_open = self.isVisible()
        self.hide()
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
        self._paint_list(painter, inside)

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

    def _paint_list(self, painter: QPainter, box: QRectF) -> None:
        entries, em, theme = self._entries(), self._em, self._theme
        bold, plain = Face.of(em, bold=True), Face.of(em, bold=False)
        close, far = (bold.height * air for air in _AIR)
        columns = ceil(len(entries) / max(1, int(box.height() // close)))
        down = ceil(len(entries) / columns)
        width, height = box.width() / columns, max(close, min(far, box.height() / down))
        widest = max(bold.width(key) for key, _, _ in entries)
        key_room = min(max(em * 2, widest + em), em * _CAP_EMS, width * 0.4)
        room = width - key_room - em
        explained = all(
            bold.width(does) + em * 0.6 + plain.width(more) <= room for _, does, more in entries
        )
        for n, (key, does, more) in enumerate(entries):
            left = box.left() + n // down * width
            top = box.top() + n % down * height
            cap = QRectF(left, top, key_room, bold.height * 1.15)
            paint_cap(painter, cap, (key, ""), round(em * 0.9), theme)
            left += key_room + em * 0.5
            painter.setPen(QColor(theme.bar_text))
            painter.setFont(bold.font)
            baseline = top + bold.height * 0.075 + bold.ascent
            shown = bold.metrics.elidedText(does, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(left, baseline), shown)
            if explained:
                painter.setPen(QColor(theme.bar_quiet))
                painter.setFont(plain.font)
                painter.drawText(QPointF(left + bold.width(does) + em * 0.6, baseline), more)

    def _bar_height(self, box: QRectF) -> float:
        """Return how high the bar is drawn: as much as its keys need, and the list can spare."""
        close = Face.of(self._em, bold=True).height * _AIR[0]
        spare = box.height() - self._em - len(self._entries()) * close
        rows = self._map.rows
        widest = box.width() / max(len(row) for row in rows)
        wanted = widest * _HIGHEST_CAP * len(rows)
        return min(wanted, max(spare, box.height() * _BAR_SHARE))

    def _entries(self) -> list[tuple[str, str, str]]:
        """Return key, name and meaning of each command; digits that choose tickets in one."""
        entries = []
        choices = [(stroke, c) for stroke, c in self._map.commands.items() if c in CHOICES]
        # On a bar that is drawn above the list they are seen there.
        together = self._map.rows or [c for _, c in choices] == list(CHOICES)
        if choices and together:
            keys = self.tr("{first} … {last}").format(
                first=label(choices[0][0]), last=label(choices[-1][0])
            )
            number = self.tr("Ticket 1 … {number}").format(number=len(choices))
            entries.append((keys, number, self.tr("choose a ticket of the page")))
        for stroke, command in self._map.commands.items():
            if command not in CHOICES or not together:
                entries.append((label(stroke), title(command), self._meaning(command)))
        return entries

    @staticmethod
    def _meaning(command: Command) -> str:
        return "" if command in CHOICES else meaning(command)
