"""A picture of some figures that can be looked at, pointed at, and asked for its orders."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsRectItem, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kds.store.finding import Wanted
from kds.ui.office.backing import Backing
from kds.ui.theme import FAMILIES

_LONGEST_LABEL_EMS = 11
BAR = 0.7
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One bar: its name, its figure, and the same in words.

    `part` of the value is what was late. `spread` are five values: 10, 25, 50, 75 and 90 % are
    below them. `strong` marks what stands out. `before` is the value in the days that are compared.
    `wanted` finds the orders behind it, where that can
    be asked.
    """

    label: str
    said: str
    value: float = 0.0
    part: float = 0.0
    spread: tuple[float, ...] = ()
    strong: bool = False
    before: float | None = None
    wanted: Wanted | None = None


class _Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph says nothing of its types
    """A plot that leaves the wheel to the page around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Chart(QFrame):
    """What all pictures share: a title, a line of words, and marks that can be chosen.

    A mark is chosen by pointing at it or with the arrow keys, its orders are asked for with a
    click, a tap or Enter. All of it is told to those who cannot see it.

    Signals:
        picked: somebody wants the orders behind a mark (what finds them).
    """

    picked = Signal(object)

    def __init__(self, title: str, backing: Backing, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.backing, self.theme, self.sizes = backing, backing.theme, backing.sizes
        self.marks: Sequence[Mark] = ()
        self.chosen = -1
        self.hint = ""
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.font_px = QFont(FAMILIES[0])
        self.font_px.setPixelSize(max(12, round(self.sizes.text * 0.85)))
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bold = QFont(FAMILIES[0])
        bold.setBold(True)
        self.title.setFont(bold)
        self.title.setStyleSheet("font-weight: bold;")
        self.title.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        # Two lines are kept free, so that pointing at something moves nothing.
        self.note.setMinimumHeight(round(self.sizes.text * 1.3))
        self.plot = _Plot(self, background=self.theme.paper)
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box = self.plot.getViewBox()
        self.box.setMouseEnabled(x=False, y=False)
        self.box.setMenuEnabled(False)
        self.plot.getPlotItem().hideButtons()
        self._set_axes()
        scene = self.plot.scene()
        scene.sigMouseClicked.connect(self._clicked)
        scene.sigMouseMoved.connect(self._moved)
        self._ring = QGraphicsRectItem()
        pen = QPen(QColor(self.theme.text), 3)
        pen.setCosmetic(True)
        self._ring.setPen(pen)
        self._ring.setZValue(10)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.plot, 1)
        self.entitle(title)

    def entitle(self, title: str) -> None:
        """Call the picture something else."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def show_marks(self, marks: Sequence[Mark], hint: str = "") -> None:
        """Draw these; `hint` is said while none of them is chosen."""
        self.marks, self.hint, self.chosen = tuple(marks), hint, -1
        self.plot.clear()
        if self.marks:
            self.draw_marks()
        self.plot.setVisible(bool(self.marks))
        self.plot.addItem(self._ring, ignoreBounds=True)
        self._ring.hide()
        nothing = self.tr("Nothing in this time.")
        self.note.setText(hint if self.marks else nothing)
        said = [f"{mark.label}: {mark.said}" for mark in self.marks]
        self.setAccessibleDescription("; ".join(said) or nothing)

    def draw_marks(self) -> None:
        """Put the marks into the plot."""
        raise NotImplementedError

    def place(self, index: int) -> QRectF:
        """Return where a mark is, in the plot's own coordinates."""
        raise NotImplementedError

    def index_at(self, point: QPointF) -> int:
        """Return which mark is at a point of the plot's own coordinates, -1 for none."""
        raise NotImplementedError

    def choose(self, index: int) -> None:
        """Say what one mark means, -1 for none."""
        if index == self.chosen or not self.marks:
            return
        self.chosen = index if 0 <= index < len(self.marks) else -1
        if self.chosen < 0:
            self._ring.hide()
            self.note.setText(self.hint)
            return
        mark = self.marks[self.chosen]
        self._ring.setRect(self.place(self.chosen))
        self._ring.show()
        self.note.setText(f"{mark.label}: {mark.said}")

    def can_open(self, mark: Mark) -> bool:
        """Whether the orders behind a mark can be shown."""
        return mark.wanted is not None and "history" in self.backing.pages

    def open_chosen(self) -> None:
        """Ask for the orders behind the chosen mark."""
        if self.chosen >= 0 and self.can_open(self.marks[self.chosen]):
            self.picked.emit(self.marks[self.chosen].wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _BACK:
            self.choose(max(0, self.chosen - 1))
        elif key in _ON:
            self.choose(min(len(self.marks) - 1, self.chosen + 1))
        elif key in _OPEN:
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def shortened(self, label: str) -> str:
        """Return a name as it fits beside a bar."""
        metrics = QFontMetrics(self.font_px)
        width = _LONGEST_LABEL_EMS * self.font_px.pixelSize()
        return metrics.elidedText(label, Qt.TextElideMode.ElideRight, width)

    def bars(self, **what: object) -> None:
        """Draw bars with the thin edge that sets them off from the paper."""
        edge = pg.mkPen(self.theme.text, width=1)
        self.plot.addItem(pg.BarGraphItem(pen=edge, **what))

    def write(self, text: str, x: float, y: float, anchor: tuple[float, float]) -> None:
        """Write a figure beside its bar."""
        item = pg.TextItem(text, color=self.theme.text, anchor=anchor)
        item.setFont(self.font_px)
        item.setPos(x, y)
        self.plot.addItem(item, ignoreBounds=True)

    def _set_axes(self) -> None:
        for side in ("bottom", "left"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(self.theme.quiet, width=1))
            axis.setTextPen(pg.mkPen(self.theme.text))
            axis.setStyle(tickFont=self.font_px, tickLength=0, autoReduceTextSpace=False)
            axis.enableAutoSIPrefix(enable=False)

    def _moved(self, at: QPointF) -> None:
        self.choose(self.index_at(self.box.mapSceneToView(at)))

    def _clicked(self, event: object) -> None:
        at = event.scenePos()  # type: ignore[attr-defined]  # pyqtgraph's own event
        self.choose(self.index_at(self.box.mapSceneToView(at)))
        self.open_chosen()
