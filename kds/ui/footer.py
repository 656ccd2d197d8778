"""A ticket's foot: what the platform has heard, what went wrong with a press, and the buttons."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.control import Action, Control, Rows
from kds.ui.notch import steady
from kds.ui.signs import Sign
from kds.ui.theme import Theme
from kds.ui.typeset import Face, Typeset
from kds.ui.way import Way


@dataclass(frozen=True, slots=True)
class Placed:
    """A button and its place, from the foot's upper left corner."""

    control: Control
    box: QRectF


@dataclass(frozen=True, slots=True)
class Footer:
    """A foot that has been laid out.

    `unsent` means that the platform did not take what `status` says. `said` is why the last press
    was not taken here. `way` says where the driver is, in its box.
    """

    status: tuple[str, ...]
    unsent: bool
    said: str
    said_rows: int
    buttons: tuple[Placed, ...]
    status_top: float
    height: float
    way: Way | None = None
    way_box: QRectF = field(default_factory=QRectF)

    def same_place(self, other: "Footer") -> bool:
        """Whether replacing this foot by the other moves nothing."""
        return (self.height, self.status_top) == (other.height, other.status_top)


def lay_out_footer(  # noqa: PLR0913 - everything that a foot says
    status: list[str],
    said: str,
    controls: Rows,
    typeset: Typeset,
    *,
    unsent: bool,
    way: Way | None = None,
) -> Footer:
    """Place what the platform has heard above the rows of buttons, and where the driver is.

    That stands beside the button of the drivers' row, or where there is none above the buttons. The
    height stays the same while seconds count, and while the main row's buttons change.
    """
    top = typeset.space * 1.6
    said_rows = len(_rows(said, typeset.bold, _said_width(typeset))) if said else 0
    if said:
        top += said_rows * typeset.bold.height + typeset.space * 3
    status_top = top
    rows = sum(len(_rows(steady(text), typeset.plain, typeset.inner)) for text in status)
    least = 0 if way and not status else 1
    top += max(rows, least) * typeset.plain.height + typeset.space
    placed: list[Placed] = []
    beside = way is not None and any(map(_has_room_beside, controls))
    way_box = QRectF()
    if way and not beside:
        way_box = QRectF(typeset.pad, top, typeset.inner, _way_height(way, typeset, typeset.inner))
        top += way_box.height() + typeset.space * 1.6
    for row in controls:
        if way and _has_room_beside(row):
            placed.append(_at_end(row[0], top, typeset))
            room = placed[-1].box.left() - typeset.pad - typeset.space * 1.6
            height = max(_way_height(way, typeset, room), placed[-1].box.height())
            way_box = QRectF(typeset.pad, round(top), room, height)
            top += height + typeset.space * 1.6
            continue
        for boxes in _arranged(row, typeset):
            height = _height(boxes[0][0], typeset)
            placed += [
                # Whole pixels: a button that is rounded later may lose one of its target.
                Placed(control, QRectF(round(typeset.pad + left), round(top), int(width), height))
                for control, left, width in boxes
            ]
            top += height + typeset.space * 1.6
    bottom = typeset.pad - typeset.space * 1.6 if placed else 0
    return Footer(
        tuple(status),
        unsent,
        said,
        said_rows,
        tuple(placed),
        status_top,
        round(top + bottom),
        way,
        way_box,
    )


def paint_footer(painter: QPainter, footer: Footer, typeset: Typeset, theme: Theme) -> None:
    """Paint the foot's texts at the painter's origin; its buttons are widgets of their own."""
    if footer.said:
        _paint_said(painter, footer, typeset, theme)
    top = footer.status_top
    painter.setFont(typeset.plain.font)
    painter.setPen(QColor(theme.danger if footer.unsent else theme.quiet))
    for text in footer.status:
        for row in _rows(text, typeset.plain, typeset.inner):
            painter.drawText(QPointF(typeset.pad, top + typeset.plain.ascent), row)
            top += typeset.plain.height

    if footer.way:
        _paint_way(painter, footer.way, footer.way_box, typeset, theme)


def _paint_way(painter: QPainter, way: Way, box: QRectF, typeset: Typeset, theme: Theme) -> None:
    """Paint where the driver is, in the colours of a sign while he waits here."""
    painter.fillRect(box, QColor(theme.change))
    bar = QRectF(box.left(), box.top(), typeset.em * 0.22, box.height())
    painter.fillRect(bar, QColor(theme.change_bar))
    if way.here:
        painter.fillRect(box, QColor(theme.new))
    face = typeset.bold
    painter.setFont(face.font)
    painter.setPen(QColor(theme.ink if way.here else theme.text))
    rows = _rows(way.text, face, box.width() - _way_pad(typeset))
    top = box.top() + (box.height() - len(rows) * face.height) / 2
    for row in rows:
        left = box.left() + typeset.em * 0.6
        painter.drawText(QPointF(left, top + face.ascent), row)
        top += face.height


def _way_height(way: Way, typeset: Typeset, room: float) -> float:
    rows = len(_rows(steady(way.text), typeset.bold, room - _way_pad(typeset)))
    return round(rows * typeset.bold.height + typeset.space * 2)


def _way_pad(typeset: Typeset) -> float:
    return typeset.em


def _has_room_beside(row: tuple[Control, ...]) -> bool:
    """Whether a row is the button of the drivers alone."""
    return len(row) == 1 and row[0].action is Action.DRIVERS and row[0].narrow


def _at_end(control: Control, top: float, typeset: Typeset) -> Placed:
    target = typeset.sizes.target
    left = typeset.pad + typeset.inner - target
    return Placed(control, QRectF(round(left), round(top), target, target))


def _paint_said(painter: QPainter, footer: Footer, typeset: Typeset, theme: Theme) -> None:
    top = typeset.space * 1.6
    height = footer.said_rows * typeset.bold.height + typeset.space * 1.6
    box = QRectF(typeset.pad, top, typeset.inner, height)
    painter.fillRect(box, QColor(theme.danger))
    side = typeset.em
    left = typeset.pad * 1.6
    sign_box = QRectF(
        left, top + typeset.space * 0.8 + typeset.bold.height / 2 - side / 2, side, side
    )
    signs.draw(painter, Sign.WARNING, sign_box, theme.button_text)
    painter.setFont(typeset.bold.font)
    painter.setPen(QColor(theme.button_text))
    top += typeset.space * 0.8
    for row in _rows(footer.said, typeset.bold, _said_width(typeset)):
        painter.drawText(QPointF(left + side * 1.4, top + typeset.bold.ascent), row)
        top += typeset.bold.height


def _said_width(typeset: Typeset) -> float:
    return typeset.inner - typeset.pad * 1.2 - typeset.em * 1.4


def _rows(text: str, face: Face, width: float) -> list[str]:
    return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, width)]


def _height(control: Control, typeset: Typeset) -> int:
    return typeset.sizes.danger if control.hold else typeset.sizes.target


def _arranged(
    row: tuple[Control, ...], typeset: Typeset
) -> list[list[tuple[Control, float, float]]]:
    """Return rows of (control, left, width): one, or two where a column is too narrow for one."""
    if not row:
        return []
    gap, target = typeset.space * 1.6, typeset.sizes.target
    narrow = [control for control in row if control.narrow]
    wide = [control for control in row if not control.narrow]
    for width_of in (_one_row, _two_rows):
        needed = [max(width_of(control, typeset), target) for control in wide]
        if sum(needed) + len(narrow) * target + gap * (len(row) - 1) <= typeset.inner:
            return [_side_by_side(wide, needed, narrow, typeset)]
    if len(wide) == 1 and narrow:
        return [
            [(wide[0], 0.0, float(typeset.inner))],
            _equal(narrow, typeset.inner, gap),
        ]
    return [[(control, 0.0, float(typeset.inner))] for control in row]


def _one_row(control: Control, typeset: Typeset) -> float:
    sign = typeset.button.height * 1.3 if control.sign else 0
    return typeset.button.width(control.text) + sign + typeset.em


def _two_rows(control: Control, typeset: Typeset) -> float:
    """Return a width on which the text fits broken once, between two words."""
    words = control.text.split(" ")
    halves = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words) + 1)]
    widest = min(max(map(typeset.button.width, pair)) for pair in halves)
    sign = typeset.button.height * 1.3 if control.sign else 0
    return widest + sign + typeset.em


def _side_by_side(
    wide: list[Control], needed: list[float], narrow: list[Control], typeset: Typeset
) -> list[tuple[Control, float, float]]:
    gap, target = typeset.space * 1.6, typeset.sizes.target
    free = typeset.inner - sum(needed) - len(narrow) * target
    free -= gap * (len(wide) + len(narrow) - 1)
    places, left = [], 0.0
    for control, width in zip(wide, needed, strict=True):
        stretched = width + free / len(wide)
        places.append((control, left, stretched))
        left += stretched + gap
    for control in narrow:
        places.append((control, left, float(target)))
        left += target + gap
    return places


def _equal(row: list[Control], inner: float, gap: float) -> list[tuple[Control, float, float]]:
    width = (inner - gap * (len(row) - 1)) / len(row)
    return [(control, n * (width + gap), width) for n, control in enumerate(row)]
