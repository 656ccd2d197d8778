"""A ticket's header: where its texts stand, and how it is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.header_text import HeaderText
from kds.ui.notch import PlacedNotch, lay_out_notch, paint_notch, steady
from kds.ui.signs import Sign
from kds.ui.theme import Theme, Tone
from kds.ui.typeset import Face, Typeset

_SMALLEST_NUMBER = 0.7
_WORD_SIGNS = {
    Tone.WARN: Sign.LATER,
    Tone.LATE: Sign.WARNING,
    Tone.READY: Sign.TICK,
    Tone.CANCELLED: Sign.STOP,
    Tone.ATTENTION: Sign.WARNING,
}


@dataclass(frozen=True, slots=True)
class Line:
    """Text at a place: its left end and its baseline."""

    text: str
    left: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Header:
    """A header that has been laid out. Age and due time are written from the right edge."""

    text: HeaderText
    numbers: tuple[Line, ...]
    number_face: Face
    wheres: tuple[Line, ...]
    word: QRectF
    progress: QPointF
    notch: PlacedNotch | None
    due_baseline: float
    height: float

    def same_place(self, other: "Header") -> bool:
        """Whether replacing this header by the other moves nothing."""
        return self.height == other.height


def word_width(text: HeaderText, typeset: Typeset) -> float:
    """Return the width of the state's word in its box, with its sign."""
    return word_face(text, typeset).width(text.word) + _around_word(text, typeset)


def word_face(text: HeaderText, typeset: Typeset) -> Face:
    """Return the font of the state's word: smaller where a narrow column would cut it."""
    room = typeset.inner - _around_word(text, typeset) - _progress_room(text, typeset)
    return typeset.fitted(text.word, room)


def _around_word(text: HeaderText, typeset: Typeset) -> float:
    return typeset.em * (1.95 if _word_sign(text) else 0.8)


def _progress_room(text: HeaderText, typeset: Typeset) -> float:
    """Return the room behind the word's box for how many items are done."""
    room = text.progress_room
    return typeset.bold.width(room) + typeset.em * 0.5 if room else 0.0


def lay_out_header(text: HeaderText, typeset: Typeset) -> Header:
    """Find places for all texts: on two rows where they fit, on more where they do not."""
    inner, pad, line = typeset.inner, typeset.pad, typeset.plain
    age_room = typeset.clock.width(steady(text.age)) + typeset.em * 0.6
    face = _number_face(text.number, inner - age_room, typeset)
    top = typeset.space * 1.2
    numbers = []
    for a, b in break_rows(text.number, face.font, face.metrics, inner - age_room):
        numbers.append(Line(text.number[a:b], pad, top + face.ascent))
        top += face.height
    word_size = word_width(text, typeset)
    label_size = word_size + _progress_room(text, typeset)
    used = face.width(numbers[0].text) + typeset.em * 0.6
    beside_number = len(numbers) == 1 and used + label_size <= inner - age_room
    word_height = typeset.bold.height * 1.08
    word = QRectF(pad, top, word_size, word_height)
    if beside_number:
        middle = numbers[0].baseline - face.metrics.capHeight() / 2
        word = QRectF(pad + used, middle - word_height / 2, word_size, word_height)
    wheres = []
    for a, b in break_rows(text.where, line.font, line.metrics, inner):
        wheres.append(Line(text.where[a:b].strip(), pad, top + line.ascent))
        top += line.height
    due_width = typeset.fitted(steady(text.due)).width(steady(text.due))
    due_room = due_width + typeset.em * 0.6 if text.due else 0
    last = line.width(wheres[-1].text) if wheres else inner
    beside_where = bool(wheres) and beside_number and last + due_room <= inner
    due_baseline = wheres[-1].baseline if beside_where else top + line.ascent
    if not beside_where and (text.due or not beside_number):
        if not beside_number and label_size + due_room > inner:
            word.moveTop(top)
            top += word_height + typeset.space
            due_baseline = top + line.ascent
        elif not beside_number:
            middle = due_baseline - line.metrics.capHeight() / 2
            word = QRectF(pad, middle - word_height / 2, word_size, word_height)
            top += (word_height - line.height) / 2
        top += line.height
    notch = lay_out_notch(text.notch, typeset, top + typeset.space) if text.notch else None
    if notch:
        top = notch.bottom
    cap = typeset.bold.metrics.capHeight()
    return Header(
        text=text,
        numbers=tuple(numbers),
        number_face=face,
        wheres=tuple(wheres),
        word=word,
        progress=QPointF(word.right() + typeset.em * 0.5, word.center().y() + cap / 2),
        notch=notch,
        due_baseline=due_baseline,
        height=round(top + typeset.space * 1.6),
    )


def again_height(typeset: Typeset) -> int:
    """Return the height of the small header where a ticket goes on."""
    return round(typeset.item.height + typeset.space * 1.6 + typeset.tear)


def paint_header(painter: QPainter, header: Header, typeset: Typeset, theme: Theme) -> None:
    """Paint a header at the painter's origin."""
    text, right = header.text, typeset.width - typeset.pad
    painter.fillPath(
        _band(typeset.width, header.height, typeset.radius), QColor(theme.tone(text.tone))
    )
    painter.setPen(QColor(theme.ink))
    painter.setFont(header.number_face.font)
    for row in header.numbers:
        painter.drawText(QPointF(row.left, row.baseline), row.text)
    painter.setFont(typeset.clock.font)
    age_left = right - typeset.clock.width(text.age)
    painter.drawText(QPointF(age_left, header.numbers[0].baseline), text.age)
    painter.setFont(typeset.plain.font)
    for row in header.wheres:
        painter.drawText(QPointF(row.left, row.baseline), row.text)
    face = typeset.fitted(steady(text.due))
    painter.setFont(face.font)
    due_left = right - face.width(text.due)
    painter.drawText(QPointF(due_left, header.due_baseline), text.due)
    painter.setFont(typeset.bold.font)
    painter.drawText(header.progress, text.progress)
    if header.notch:
        paint_notch(painter, header.notch, typeset, theme)
    paint_word(painter, header.word, text, typeset, theme)


def paint_word(
    painter: QPainter, box: QRectF, text: HeaderText, typeset: Typeset, theme: Theme
) -> None:
    """Paint the state's word: the header's colours the other way round."""
    colour = theme.tone(text.tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    painter.drawRoundedRect(box, typeset.radius * 0.6, typeset.radius * 0.6)
    left = box.left() + typeset.em * 0.4
    sign = _word_sign(text)
    if sign:
        side = typeset.em * 0.85
        place = QRectF(left, box.center().y() - side / 2, side, side)
        signs.draw(painter, sign, place, colour)
        left += typeset.em * 1.15
    painter.setPen(QPen(QColor(colour)))
    face = word_face(text, typeset)
    painter.setFont(face.font)
    baseline = box.center().y() + face.metrics.capHeight() / 2
    painter.drawText(QPointF(left, baseline), text.word)


def _word_sign(text: HeaderText) -> Sign | None:
    return Sign.RUSH if text.rush else _WORD_SIGNS.get(text.tone)


def _band(width: float, height: float, radius: float) -> QPainterPath:
    """Return a band with round upper corners."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(QRectF(0, 0, width, height), radius, radius)
    path.addRect(QRectF(0, radius, width, height - radius))
    return path


def _number_face(number: str, room: float, typeset: Typeset) -> Face:
    """Return the largest font in which the number fits, but not one too small to call out."""
    face = typeset.number
    needed = face.width(number)
    if needed <= room:
        return face
    share = max(_SMALLEST_NUMBER, room / needed)
    return Face.of(int(face.font.pixelSize() * share), bold=True)
