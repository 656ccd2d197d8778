"""Keys and what they do, as a list in as few columns as there is room for."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kds.ui.keys.cap import paint_cap, paint_line
from kds.ui.keys.commands import CHOICES, Command, meaning, title
from kds.ui.keys.strokes import label
from kds.ui.theme import Theme
from kds.ui.typeset import Face

translate = QCoreApplication.translate

_AIR = (1.35, 1.9)
_CAP_EMS = 6.5
_NARROWEST_EMS = 11

# A key, the name of what it does, and its meaning.
Entry = tuple[str, str, str]


def entries_of(commands: Mapping[str, Command], *, together: bool) -> list[Entry]:
    """Return a line for each key; those that choose tickets are one line if `together`."""
    entries: list[Entry] = []
    choices = [stroke for stroke, command in commands.items() if command in CHOICES]
    if choices and together:
        keys = translate("KeyList", "{first} … {last}").format(
            first=label(choices[0]), last=label(choices[-1])
        )
        name = translate("KeyList", "Ticket 1 … {number}").format(number=len(choices))
        entries.append((keys, name, translate("KeyList", "choose a ticket of the page")))
    for stroke, command in commands.items():
        if command not in CHOICES or not together:
            more = "" if command in CHOICES else meaning(command)
            entries.append((label(stroke), title(command), more))
    return entries


def list_height(entries: list[Entry], em: int) -> float:
    """Return how high a list is in one column."""
    return len(entries) * Face.of(em, bold=True).height * _AIR[0]


def latest(entries: list[Entry], box: QRectF, em: int) -> list[Entry]:
    """Return as many of the last entries as can be read in `box`."""
    down = int(box.height() // (Face.of(em, bold=True).height * _AIR[0]))
    columns = int(box.width() // (em * _NARROWEST_EMS))
    return entries[-max(1, down * columns) :]


def paint_list(painter: QPainter, entries: list[Entry], box: QRectF, em: int, theme: Theme) -> None:
    """Paint a list into `box`, on the colour of the window; meanings where all have room."""
    if not entries:
        return
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
        line = QRectF(left, top, room, cap.height())
        paint_line(painter, line, does, em, theme.bar_text)
        if explained:
            painter.setPen(QColor(theme.bar_quiet))
            painter.setFont(plain.font)
            baseline = top + (cap.height() - plain.height) / 2 + plain.ascent
            painter.drawText(QPointF(left + bold.width(does) + em * 0.6, baseline), more)
