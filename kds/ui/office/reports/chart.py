"""A picture of some figures that can be looked at, pointed at, and asked for its orders."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kds.store.finding import Wanted
from kds.ui.office.backing import Backing
from kds.ui.theme import FAMILIES

if TYPE_CHECKING:
    from kds.ui.office.reports.canvas import Canvas

_LONGEST_LABEL_EMS = 11
_TEXT_LINES = 12
BAR = 0.7
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One bar: its name, its figure, and the same in words.

    `part` of the value is what was late. `spread` are five values: 10, 25, 50, 75 and 90 % are
    below them. `strong` marks what stands out. `before` is the value in the days that are compared.
    `wanted` returns what finds the orders behind it,
    where that can be asked.
    """

    label: str
    said: str
    value: float = 0.0
    part: float = 0.0
    spread: tuple[float, ...] = ()
    strong: bool = False
    before: float | None = None
    wanted: Callable[[], Wanted] | None = None


class Chart(QFrame):
    """What all pictures share: a title, a line of words, and marks that can be chosen.

    A mark is chosen by pointing at it or with the arrow keys, its orders are asked for with a
    click, a tap or Enter. All of it is told to those who cannot see it.

    Signals:
        picked: somebody wants the orders behind a mark (what finds them).
    """

    picked = Signal(object)

    def __init__(
        self, title: str, backing: Backing, parent: QWidget | None = None, most: int = 8
    ) -> None:
        """Show nothing yet; there is room for so many marks, where each has a line of its own."""
        super().__init__(parent)
        self.most = most
        self.backing, self.theme, self.sizes = backing, backing.theme, backing.sizes
        self.marks: Sequence[Mark] = ()
        self.chosen = -1
        self.hint = ""
        self.canvas: Canvas | None = None
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
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.note)
        # Below, what is drawn takes all the room there is.
        column.addStretch()
        # Whatever is drawn moves nothing: all others would have to be drawn again.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(round(self.sizes.text * self.lines_high()))
        self.entitle(title)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def lines_high(self) -> float:
        """Return how high it is, in lines of text."""
        return _TEXT_LINES

    def entitle(self, title: str) -> None:
        """Call the picture something else."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def show_marks(
        self, marks: Sequence[Mark], hint: str = "", nothing: str = ""
    ) -> Iterator[None]:
        """Draw these, in steps between which others have their turn; all must be taken.

        `hint` is said while none of them is chosen, `nothing` where there is none.
        """
        self.marks, self.hint, self.chosen = (), hint, -1
        if marks and self.canvas is None:
            self.canvas = self._prepared()
            yield
        if self.canvas:
            self.canvas.clear()
        self.marks = tuple(marks)
        if self.canvas and self.marks:
            self.draw_marks(self.canvas)
        if self.canvas:
            self.canvas.widget.setVisible(bool(self.marks))
        nothing = nothing or self.tr("Nothing in this time.")
        self.note.setText(hint if self.marks else nothing)
        said = [f"{mark.label}: {mark.said}" for mark in self.marks]
        self.setAccessibleDescription("; ".join(said) or nothing)

    def draw_marks(self, canvas: "Canvas") -> None:
        """Draw the marks."""
        raise NotImplementedError

    def place(self, index: int) -> QRectF:
        """Return where a mark is, in the picture's own coordinates."""
        raise NotImplementedError

    def index_at(self, point: QPointF) -> int:
        """Return which mark is at a point of the picture's own coordinates, -1 for none."""
        raise NotImplementedError

    def choose(self, index: int) -> None:
        """Say what one mark means, -1 for none."""
        if index == self.chosen or not self.marks:
            return
        self.chosen = index if 0 <= index < len(self.marks) else -1
        if self.chosen < 0:
            self._show_ring(None)
            self.note.setText(self.hint)
            return
        mark = self.marks[self.chosen]
        self._show_ring(self.place(self.chosen))
        self.note.setText(f"{mark.label}: {mark.said}")

    def _show_ring(self, place: QRectF | None) -> None:
        if self.canvas:
            self.canvas.ring(place)

    def open_chosen(self) -> None:
        """Ask for the orders behind the chosen mark."""
        wanted = self.marks[self.chosen].wanted if self.chosen >= 0 else None
        if wanted and "history" in self.backing.pages:
            self.picked.emit(wanted())

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

    def _prepared(self) -> "Canvas":
        """Return what is drawn on, made for the first mark: much of it would only cost time."""
        # Whoever counts has loaded it on a thread; the board must not wait for it at the start.
        from kds.ui.office.reports.canvas import Canvas  # noqa: PLC0415 - as said above

        canvas = Canvas(self.theme, self.font_px, self)
        canvas.listen(self._moved, self._clicked)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made above
        layout.insertWidget(layout.count() - 1, canvas.widget, 1)
        return canvas

    def _moved(self, at: QPointF) -> None:
        self.choose(self.index_at(at))

    def _clicked(self, at: QPointF) -> None:
        self.choose(self.index_at(at))
        self.open_chosen()
