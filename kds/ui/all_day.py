"""The totals beside the board: what is still to be made, all day, in one narrow column."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.all_day import Total
from kds.ui.all_day_column import Column, Entry
from kds.ui.button import Button
from kds.ui.mirror import painter_on
from kds.ui.scene import Scene
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.typeset import Face


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
        self._sizes: Sizes | None = None
        self._column: Column | None = None
        self._totals: Sequence[Total] = ()
        self.chosen: str | None = None
        self._page, self._pages = 0, 1
        self._entries: list[Entry] = []
        self._late = False
        self._fingers: dict[int, str] = {}
        self.more = Button(self._theme, Face.of(28, bold=True), self)
        self.more.setAccessibleName(self.tr("More totals"))
        self.more.hide()
        self.more.tapped.connect(self._turn)
        scene.touch.released.connect(self._catch_up)

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._sizes = sizes
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

    def entries(self, *, all_pages: bool = False) -> list[Entry]:
        """Return what is on the page that is seen, or on all of them."""
        return [entry for entry in self._entries if all_pages or entry.page == self._page]

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
        if self._column is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._entries:
            painter.setFont(self._column.small.font)
            painter.setPen(QColor(self._theme.bar_quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self.tr("Nothing to make."))
        for entry in self.entries():
            self._paint_entry(painter, entry, self._column)

    def _paint_entry(self, painter: QPainter, entry: Entry, column: Column) -> None:
        theme, box, face = self._theme, entry.box, column.name
        chosen = entry.total.name == self.chosen
        touched = entry.total.name in self._fingers.values()
        inset = face.height * 0.1
        fill, ink = theme.bar_button, theme.bar_text
        if chosen or touched:
            fill, ink = ink, fill
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(theme.accent), inset * 1.6) if chosen else Qt.PenStyle.NoPen)
        radius = face.height * 0.28
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        left = box.left() + column.indent
        top = box.top() + (box.height() - column.height_of(entry.lines)) / 2
        painter.setPen(QColor(ink))
        painter.setFont(face.font)
        count = str(entry.total.count)
        right = left - face.height * 0.3
        painter.drawText(QPointF(right - face.width(count), top + face.ascent), count)
        for text, is_name in entry.lines:
            written = face if is_name else column.small
            painter.setFont(written.font)
            painter.drawText(QPointF(left, top + written.ascent), text)
            top += written.height

    def _lay_out(self) -> None:
        """Put the totals below each other, on as many pages as they need."""
        self._late = False
        if self._sizes is None or self.height() < self._sizes.target:
            return
        gap, target = self._sizes.gap, self._sizes.target
        with_extras = self._scene.settings.all_day == "modifiers"
        column = Column(self._sizes, self.width(), self.height(), with_extras=with_extras)
        self._column, self._entries = column, column.lay_out(self._totals)
        self._pages = self._entries[-1].page + 1 if self._entries else 1
        self._page = min(self._page, self._pages - 1)
        self.more.setVisible(self._pages > 1)
        self.more.setGeometry(gap, self.height() - gap - target, self.width() - 2 * gap, target)
        text = f"{self._page + 1} / {self._pages}"
        name = self.tr("More totals: page {page}").format(page=text)
        self.more.wear(self._theme, column.name)
        self.more.dress(self._theme.bar_button, self._theme.bar_text, text, Sign.NEXT, name)
        spoken = [f"{total.count} {total.name}" for total in self._totals]
        self.setAccessibleName(self.tr("All day: {totals}").format(totals=", ".join(spoken)))
        self.update()

    def _name_at(self, at: QPointF) -> str | None:
        # The boxes are as wide as the column, whichever way it is read.
        found = (entry.total.name for entry in self.entries() if entry.box.contains(at))
        return next(found, None)

    def _turn(self) -> None:
        self._page = (self._page + 1) % self._pages
        self._lay_out()

    def _catch_up(self) -> None:
        if self._late and not self._scene.touch.holds_layout():
            self._lay_out()
