"""The totals beside the board: what is still to be made, all day, in one narrow column."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.all_day import Total
from kds.ui.blocks import clean, no_word
from kds.ui.breaking import break_rows
from kds.ui.button import Button
from kds.ui.mirror import painter_on
from kds.ui.scene import Scene
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.typeset import Face

# The width of the column in sizes of text, and its most as a share of the stage.
_EMS, _SHARE = 11.5, 0.27


@dataclass(frozen=True)
class Entry:
    """One total, or a part of a long one: its lines, and where they stand.

    `lines` are pairs of text and whether it is the name, which is written larger.
    """

    total: Total
    lines: tuple[tuple[str, bool], ...]
    box: QRectF = field(default_factory=QRectF)
    page: int = 0


class AllDayPanel(QWidget, Tappable):
    """Shows totals in pages; a tap on one picks it.

    Signals:
        picked: a total was tapped (its name).
    """

    picked = Signal(str)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self._scene, self._theme = scene, scene.theme
        self._with_extras = scene.settings.all_day == "modifiers"
        self._sizes: Sizes | None = None
        self._totals: Sequence[Total] = ()
        self.chosen: str | None = None
        self._page, self._pages = 0, 1
        self._entries: list[Entry] = []
        self._late = False
        self._fingers: dict[int, str] = {}
        self._name, self._small = Face.of(28, bold=True), Face.of(24, bold=False)
        self.more = Button(self._theme, self._name, self)
        self.more.setAccessibleName(self.tr("More totals"))
        self.more.hide()
        self.more.tapped.connect(self._turn)
        scene.touch.released.connect(self._catch_up)

    def width_for(self, sizes: Sizes, stage: int) -> int:
        """Return how wide the column is beside a board on a stage of this width."""
        return round(min(sizes.text * _EMS, stage * _SHARE))

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._sizes = sizes
        self._name = Face.of(round(sizes.text * 1.1), bold=True)
        self._small = Face.of(sizes.text, bold=False)
        self.more.wear(self._theme, self._name)
        self._lay_out()

    def show_totals(self, totals: Sequence[Total]) -> None:
        """Show these totals; while a finger is down they wait, so that none moves under it."""
        self._totals = totals
        self._late = self._scene.touch.holds_layout()
        if not self._late:
            self._lay_out()

    def choose(self, name: str | None) -> None:
        """Mark a total as the one whose tickets are shown, or none."""
        if name != self.chosen:
            self.chosen = name
            self.update()

    def entries(self) -> list[Entry]:
        """Return what is on the page that is seen."""
        return [entry for entry in self._entries if entry.page == self._page]

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        name = self._name_at(at)
        if name is not None:
            self._fingers[finger] = name
            self.update()

    @override
    def finger_move(self, finger: int, at: QPointF) -> None:
        if finger in self._fingers and self._name_at(at) != self._fingers[finger]:
            self.finger_cancel(finger)

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        name = self._fingers.pop(finger, None)
        self.update()
        if name is not None and self._name_at(at) == name:
            self.picked.emit(name)

    @override
    def finger_cancel(self, finger: int) -> None:
        self._fingers.pop(finger, None)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(MOUSE, event.position())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        if self._sizes is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._entries:
            painter.setFont(self._small.font)
            painter.setPen(QColor(self._theme.bar_quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self.tr("Nothing to make."))
        for entry in self.entries():
            self._paint_entry(painter, entry)

    def _paint_entry(self, painter: QPainter, entry: Entry) -> None:
        theme, box = self._theme, entry.box
        chosen = entry.total.name == self.chosen
        touched = entry.total.name in self._fingers.values()
        inset = self._name.height * 0.1
        fill, ink = theme.bar_button, theme.bar_text
        if chosen or touched:
            fill, ink = ink, fill
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(theme.accent), inset * 1.6) if chosen else Qt.PenStyle.NoPen)
        radius = self._name.height * 0.28
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        left, pad = box.left() + self._indent(), self._name.height * 0.3
        top = box.top() + (box.height() - self._height(entry.lines)) / 2
        painter.setPen(QColor(ink))
        painter.setFont(self._name.font)
        count = str(entry.total.count)
        right = left - pad
        painter.drawText(QPointF(right - self._name.width(count), top + self._name.ascent), count)
        for text, is_name in entry.lines:
            face = self._name if is_name else self._small
            painter.setFont(face.font)
            painter.drawText(QPointF(left, top + face.ascent), text)
            top += face.height

    def _lay_out(self) -> None:
        """Put the totals below each other, on as many pages as they need."""
        self._late = False
        if self._sizes is None or self.height() < self._sizes.target:
            return
        gap, target = self._sizes.gap, self._sizes.target
        entries = self._flow(self.height() - 2 * gap)
        if entries and entries[-1].page:
            entries = self._flow(self.height() - 3 * gap - target)
        self._entries = entries
        self._pages = entries[-1].page + 1 if entries else 1
        self._page = min(self._page, self._pages - 1)
        self.more.setVisible(self._pages > 1)
        self.more.setGeometry(gap, self.height() - gap - target, self.width() - 2 * gap, target)
        text = f"{self._page + 1} / {self._pages}"
        name = self.tr("More totals: page {page}").format(page=text)
        self.more.dress(self._theme.bar_button, self._theme.bar_text, text, Sign.NEXT, name)
        spoken = [f"{total.count} {total.name}" for total in self._totals]
        self.setAccessibleName(self.tr("All day: {totals}").format(totals=", ".join(spoken)))
        self.update()

    def _flow(self, room: float) -> list[Entry]:
        assert self._sizes is not None  # noqa: S101 - the caller looked
        gap, target = self._sizes.gap, self._sizes.target
        entries: list[Entry] = []
        page, top = 0, 0.0
        for total in self._totals:
            for lines in self._parts(self._lines(total), room):
                height = max(target, self._height(lines) + self._name.height * 0.5)
                if top and top + height > room:
                    page, top = page + 1, 0.0
                box = QRectF(gap, gap + top, self.width() - 2 * gap, height)
                entries.append(Entry(total, lines, box, page))
                top += height + gap * 0.5
        return entries

    def _lines(self, total: Total) -> list[tuple[str, bool]]:
        name = clean(total.name) or self.tr("(no name)")
        lines = [(row, True) for row in self._rows(name, self._name)]
        for extra, removed, count in total.extras if self._with_extras else ():
            word = f"{no_word()} " if removed else ""
            text = f"{count}× {word}{clean(extra) or self.tr('(no name)')}"
            lines += [(row, False) for row in self._rows(text, self._small)]
        return lines

    def _parts(
        self, lines: list[tuple[str, bool]], room: float
    ) -> list[tuple[tuple[str, bool], ...]]:
        """Part the lines of a total that is higher than the column; each part has its name."""
        most = max(2, int((room - self._name.height) // self._name.height))
        rest = [
            (lines[0], *lines[start : start + most - 1])
            for start in range(most, len(lines), most - 1)
        ]
        return [tuple(lines[:most]), *rest]

    def _rows(self, text: str, face: Face) -> list[str]:
        gap = self._sizes.gap if self._sizes else 0
        room = self.width() - 2 * gap - self._indent() - self._name.height * 0.4
        return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, room)]

    def _height(self, lines: Sequence[tuple[str, bool]]) -> float:
        return sum(self._name.height if is_name else self._small.height for _, is_name in lines)

    def _indent(self) -> float:
        most = max((total.count for total in self._totals), default=0)
        widest = self._name.width("8" * max(2, len(str(most))))
        return widest + self._name.height * 0.6

    def _name_at(self, at: QPointF) -> str | None:
        found = (entry.total.name for entry in self.entries() if entry.box.contains(at))
        return next(found, None)

    def _turn(self) -> None:
        self._page = (self._page + 1) % self._pages
        self._lay_out()

    def _catch_up(self) -> None:
        if self._late and not self._scene.touch.holds_layout():
            self._lay_out()
