"""What a card shows, as a picture: where everything stands on it, and how it is painted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kds.ui.blocks import Look
from kds.ui.brush import Brush
from kds.ui.flow import Piece
from kds.ui.footer import paint_footer
from kds.ui.header import again_height, paint_header
from kds.ui.paper import paint_hatching, paper_path
from kds.ui.rows import RowPainter
from kds.ui.theme import Theme, Tone
from kds.ui.ticket import Ticket
from kds.ui.typeset import Row, Typeset

translate = QCoreApplication.translate

_ALARMING = frozenset({Tone.CANCELLED, Tone.ATTENTION})


def continued(ticket: Ticket, piece: Piece) -> str:
    """Return what goes on in a piece: "NO onions" must not stand without its dish."""
    rows, first = ticket.rows, piece.first
    within = first < len(rows) and not (rows[first].block.look is Look.ITEM and rows[first].first)
    items = rows[first].block.items if within else ()
    for row in reversed(rows[:first]):
        if items and row.block.look is Look.ITEM and row.block.items == items:
            return f"… {row.block.quantity} {row.block.text}"
    return translate("Card", "continued")


@dataclass(frozen=True)
class Picture:
    """A piece of a ticket.

    `goes_on` says where its next piece is. `badge` is the number that selects the card by key, ""
    while nobody uses keys; `selected` marks the card that keys act on, `focused` the item (-1:
    none), `marked` are items that somebody asked for.
    """

    ticket: Ticket
    piece: Piece
    theme: Theme
    goes_on: str = ""
    badge: str = ""
    selected: bool = False
    marked: frozenset[int] = frozenset()
    focused: int = -1

    @property
    def typeset(self) -> Typeset:
        """The fonts and measures of the ticket."""
        return self.ticket.typeset

    def shows_the_same(self, other: "Picture") -> bool:
        """Whether the other picture looks the same, badges aside."""
        return (
            self.ticket is other.ticket
            and self.theme is other.theme
            and (self.piece.first, self.piece.last, self.piece.head, self.piece.foot)
            == (other.piece.first, other.piece.last, other.piece.head, other.piece.foot)
            and self.piece.height == other.piece.height
            and self.goes_on == other.goes_on
        )

    def head_box(self) -> QRectF:
        """Return the place of the header, or of the small one where the ticket goes on."""
        piece, ticket = self.piece, self.ticket
        height = ticket.header.height if piece.head else again_height(self.typeset)
        return QRectF(0, 0, self.typeset.width, height)

    def foot_box(self) -> QRectF:
        """Return the place of the foot, with the buttons."""
        height = self.ticket.footer.height if self.piece.foot else 0.0
        return QRectF(0, self.piece.height - height, self.typeset.width, height)

    def row_at(self, y: float) -> Row | None:
        """Return the row at a height."""
        for row, top in self._rows():
            if top <= y < top + row.height:
                return row
        return None

    def paint(self, painter: QPainter, clip: QRect, pressed: frozenset[int]) -> None:
        """Paint the part of the card that lies in `clip`, with fingers on the `pressed` items."""
        painter.setClipRect(clip)
        tone = self.ticket.header.text.tone
        self._paint_paper(painter, tone)
        if self.head_box().toAlignedRect().intersects(clip):
            self._paint_head(painter)
        rows = RowPainter(
            Brush(painter, self.typeset, self.theme),
            done=self.ticket.done,
            pressed=pressed | ({self.focused} if self.focused >= 0 else frozenset()),
            marked=self.marked,
        )
        for row, top in self._rows():
            if top + row.height >= clip.top() and top <= clip.bottom() + 1:
                rows.paint(row, top)
        if self.focused >= 0:
            self._paint_focus(painter)
        if self.piece.foot:
            foot = self.foot_box()
            if foot.toAlignedRect().intersects(clip):
                painter.save()
                painter.translate(foot.topLeft())
                paint_footer(painter, self.ticket.footer, self.typeset, self.theme)
                painter.restore()
        else:
            self._paint_goes_on(painter)
        self._paint_border(painter, tone)

    def _rows(self) -> Iterator[tuple[Row, float]]:
        piece, tops = self.piece, self.ticket.tops
        shift = self.head_box().height() - tops[piece.first]
        for index in range(piece.first, min(piece.last, len(self.ticket.rows))):
            yield self.ticket.rows[index], shift + tops[index]

    def _paint_paper(self, painter: QPainter, tone: Tone) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = self._path
        painter.fillPath(path, QColor(self.theme.paper))
        if tone is Tone.CANCELLED:
            painter.save()
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            below = self.head_box().bottom()
            box = QRectF(0, below, self.typeset.width, self.piece.height - below)
            paint_hatching(painter, box, self.theme.hatch, self.typeset.em * 1.6)
            painter.restore()

    def _paint_head(self, painter: QPainter) -> None:
        if self.piece.head:
            paint_header(painter, self.ticket.header, self.typeset, self.theme)
            return
        set_, text = self.typeset, self.ticket.header.text
        top = set_.tear + set_.space * 0.6
        colour = self.theme.tone(text.tone)
        band = QRectF(0, set_.tear, set_.width, set_.item.height + set_.space)
        painter.fillRect(band, QColor(colour))
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(set_.item.font)
        painter.drawText(QPointF(set_.pad, top + set_.item.ascent), text.number)
        painter.setFont(set_.plain.font)
        words = continued(self.ticket, self.piece)
        room = set_.inner - set_.item.width(text.number) - set_.space
        words = set_.plain.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        left = set_.width - set_.pad - set_.plain.width(words)
        if room > set_.em * 3:
            painter.drawText(QPointF(left, top + set_.item.ascent), words)

    def _paint_focus(self, painter: QPainter) -> None:
        """Frame the item that keys act on, where it or a part of it stands on this piece."""
        rows = [(row, top) for row, top in self._rows() if self.focused in row.block.items]
        if not rows:
            return
        width = self.typeset.em * 0.2
        first, last = rows[0], rows[-1]
        box = QRectF(0, first[1], self.typeset.width, last[1] + last[0].height - first[1])
        inset = width * 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.accent), width))
        radius = self.typeset.radius * 0.6
        painter.drawRoundedRect(box.adjusted(inset, width / 2, -inset, width), radius, radius)

    def _paint_goes_on(self, painter: QPainter) -> None:
        set_ = self.typeset
        face = set_.fitted(self.goes_on)
        painter.setFont(face.font)
        painter.setPen(QColor(self.theme.quiet))
        left = set_.width - set_.pad - face.width(self.goes_on)
        top = self.piece.height - set_.tear - set_.bold.height
        painter.drawText(QPointF(left, top + set_.bold.ascent), self.goes_on)

    def _paint_border(self, painter: QPainter, tone: Tone) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipPath(self._path, Qt.ClipOperation.IntersectClip)
        width = self.typeset.em * 0.2
        if tone in _ALARMING:
            painter.setPen(QPen(QColor(self.theme.tone(tone)), width * 2))
            painter.drawPath(self._path)
        elif self.theme.edge != self.theme.paper:
            painter.setPen(QPen(QColor(self.theme.edge), 2))
            painter.drawPath(self._path)
        if self.ticket.order.refused_step:
            painter.setPen(QPen(QColor(self.theme.late), width * 2))
            painter.drawPath(self._path)
        if self.selected:
            # The dark line inside stands out from headers that are blue themselves.
            for colour, thickness in ((self.theme.ink, 3.4), (self.theme.accent, 2.4)):
                painter.setPen(QPen(QColor(colour), width * thickness))
                painter.drawPath(self._path)
        elif any(self.marked.intersection(row.block.items) for row, _ in self._rows()):
            painter.setPen(QPen(QColor(self.theme.accent), width * 3))
            painter.drawPath(self._path)

        painter.setClipping(False)
        if self.badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        header, side = self.ticket.header, round(self.typeset.em * 1.4)
        age_left = self.typeset.width - self.typeset.pad - self.typeset.clock.width(header.text.age)
        top = max(0.0, self.typeset.space * 1.2 + (header.number_face.height - side) / 2)
        box = QRectF(age_left - side - self.typeset.space, top, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.ink))
        painter.drawEllipse(box)
        painter.setPen(QColor(self.theme.button_text))
        painter.setFont(self.typeset.item.font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)

    @cached_property
    def _path(self) -> QPainterPath:
        return paper_path(
            QSizeF(self.typeset.width, self.piece.height),
            self.typeset.radius,
            self.typeset.tear,
            torn_top=not self.piece.head,
            torn_bottom=not self.piece.foot,
        )
