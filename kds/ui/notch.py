"""The header's last row: how long the platform still waits for an answer, as words and as a bar."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.header_text import Notch
from kds.ui.theme import VERMILLION, Theme
from kds.ui.typeset import Typeset

_THINNEST = 8
# A shorter bar says nothing from two metres away: it gets a row of its own.
_SHORTEST_EM = 5


@dataclass(frozen=True, slots=True)
class PlacedNotch:
    """A last row in its place: its lines of text with their first baseline, sign, and bar."""

    notch: Notch
    rows: tuple[str, ...]
    left: float
    baseline: float
    bar: QRectF | None
    bottom: float


def steady(text: str) -> str:
    """Return a text as wide as this one gets while its numbers count: each with two digits.

    Decimals, and what follows a colon, have a fixed number of digits anyway.
    """
    return re.sub(r"(?<![\d.,:])\d(?![\d.,])", "88", text)


def lay_out_notch(notch: Notch, typeset: Typeset, top: float) -> PlacedNotch:
    """Place the words, and the bar beside them or, where that is too narrow, below."""
    face, pad, em = typeset.bold, typeset.pad, typeset.em
    # The sign comes and goes: its room stays.
    left = pad + em * 1.15
    room = typeset.inner - em * 1.15
    needed = steady(notch.room)
    height = len(_rows(needed, typeset, room)) * face.height
    baseline, bar = top + face.ascent, None
    bottom = top + height
    if notch.share is not None:
        thick = max(_THINNEST, round(em * 0.5))
        used = left + face.width(needed) + em * 0.5
        if pad + typeset.inner - used >= em * _SHORTEST_EM:
            middle = baseline - face.metrics.capHeight() / 2
            bar = QRectF(used, middle - thick / 2, pad + typeset.inner - used, thick)
        else:
            bar = QRectF(pad, bottom + 1, typeset.inner, thick)
            bottom += thick + typeset.space
    rows = tuple(_rows(notch.text, typeset, room))
    return PlacedNotch(notch, rows, left, baseline, bar, bottom)


def paint_notch(painter: QPainter, placed: PlacedNotch, typeset: Typeset, theme: Theme) -> None:
    """Paint the row in the header's ink."""
    notch, side = placed.notch, typeset.em * 0.9
    middle = placed.baseline - typeset.bold.metrics.capHeight() / 2
    box = QRectF(typeset.pad, middle - side / 2, side, side)
    signs.draw(painter, notch.sign, box, theme.ink)
    painter.setPen(QColor(theme.ink))
    painter.setFont(typeset.bold.font)
    baseline = placed.baseline
    for row in placed.rows:
        painter.drawText(QPointF(placed.left, baseline), row)
        baseline += typeset.bold.height
    if placed.bar is not None and notch.share is not None:
        _paint_bar(painter, placed.bar, notch, theme)


def _paint_bar(painter: QPainter, bar: QRectF, notch: Notch, theme: Theme) -> None:
    """Paint what is left of the time; when little is left in vermillion, when nothing hatched."""
    share, ink = notch.share or 0.0, QColor(theme.ink)
    painter.save()
    painter.setPen(QPen(ink, 2))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRect(bar)
    if share > 0:
        left = QRectF(bar.left(), bar.top(), bar.width() * share, bar.height())
        painter.setBrush(QColor(VERMILLION) if notch.pressing else ink)
        painter.drawRect(left)
    elif notch.pressing:
        painter.setBrush(QBrush(QColor(VERMILLION)))
        painter.drawRect(bar)
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(bar)
    painter.restore()


def _rows(text: str, typeset: Typeset, room: float) -> list[str]:
    face = typeset.bold
    return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, room)]
