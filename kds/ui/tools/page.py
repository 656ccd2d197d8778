"""A page of Tools: a title, rows in columns, and leaves to turn where they do not all fit."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.mirror import painter_on, visual_box
from kds.ui.signs import Sign
from kds.ui.tappable import Tappable
from kds.ui.tools.bench import Bench
from kds.ui.tools.entry_row import EntryRow
from kds.ui.tools.leaves import Spot, columns_of, leaves
from kds.ui.tools.row import Row

R = TypeVar("R", bound=Row)
T = TypeVar("T")

# Shown without a touch for so long, the screen goes back to the board.
PATIENCE_S = 120.0
# Somebody who measures, or types, may have to walk away from the screen for it.
LONG_PATIENCE_S = 300.0


class Page(QWidget, Tappable):
    """What pages are made from: `fill` adds rows, the rest is done here.

    Signals:
        turned: another leaf is seen, or there are more or fewer.
    """

    turned = Signal()
    patience_s = PATIENCE_S
    # The page that Back leads to, where it is not always the same one.
    leads_back = ""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        """Make the page and fill it."""
        super().__init__(parent)
        self.bench, self.title = bench, ""
        self.rows: list[Row] = []
        self.leaf, self.leaves = 0, 1
        self._places: list[Spot] = []
        self.back = self.head_button(self.tr("Back"), Sign.PREVIOUS)
        self.undo = self.head_button(self.tr("As it was"), Sign.UNDO)
        self.undo.setAccessibleName(self.tr("As it was when this page was opened"))
        self.undo.tapped.connect(self._undo)
        self.undo.setVisible(bool(self._undone()))
        self.fill()
        self.setAccessibleName(self.title)

    def fill(self) -> None:
        """Set the title, and add the rows from top to bottom."""

    def focused(self) -> QWidget | None:
        """Return what takes the keys while the page is open; None leaves them to Tools."""
        return None

    def add(self, row: R) -> R:
        """Add a row at the end, and return it."""
        for number, control in enumerate(row.controls()):
            control.setObjectName(f"{len(self.rows)}.{number}")
            # Before what the press does: that may build the screen anew.
            control.pressed.connect(partial(self._keep_in_sight, len(self.rows)))
        row.setParent(self)
        self.rows.append(row)
        return row

    def add_list(  # noqa: PLR0913 - what a list can do
        self,
        things: Sequence[T],
        said: Callable[[T], tuple[str, str]],
        keep: Callable[[list[T]], object],
        *,
        edit: Callable[[int], object] | None = None,
        ordered: bool = False,
        removable: bool = True,
        edit_text: str = "",
    ) -> None:
        """Add a row for each thing, with its caption and note as `said` writes them.

        `keep` is given all things after one was removed, or moved where they are `ordered`;
        `edit` opens the one of this number; `edit_text` is written on its button.
        """
        many = len(things)
        for n, thing in enumerate(things):
            caption, note = said(thing)
            self.add(
                EntryRow(
                    self.bench,
                    caption,
                    note,
                    edit=partial(edit, n) if edit else None,
                    up=partial(keep, _moved(things, n, -1)) if ordered and n else None,
                    down=partial(keep, _moved(things, n, 1)) if ordered and n < many - 1 else None,
                    remove=partial(keep, _without(things, n)) if removable else None,
                    edit_text=edit_text,
                )
            )

    def setting(self, key: str) -> Callable[[object], None]:
        """Return what takes another value for one setting, and says so if it does not fit."""
        return partial(self._change, key)

    def say(self, problem: str) -> None:
        """Put a warning above everything else; "" takes it away."""
        if self.rows and self.rows[0].objectName() == "problem":
            self.rows.pop(0).deleteLater()
        if problem:
            row = Row(self.bench, problem, worry=True)
            row.setObjectName("problem")
            row.setParent(self)
            self.rows.insert(0, row)
            row.show()
            self._keep_in_sight(0)
        self.lay_out()

    def turn(self, by: int) -> None:
        """Turn leaves over."""
        if not self._places:
            return
        wanted = max(0, min(self.leaf + by, self.leaves - 1))
        self._keep_in_sight(next(n for n, at in enumerate(self._places) if at.leaf == wanted))
        self.lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        face = self.bench.large
        painter.setFont(face.font)
        painter.setPen(QColor(self.bench.theme.bar_text))
        left = self.back.width() + 3 * self.bench.sizes.gap
        middle = self.back.geometry().center().y()
        painter.drawText(QPointF(left, middle + face.metrics.capHeight() / 2), self.title)

    def head_height(self) -> int:
        """Return how high the line with the title is, with the space around it."""
        return self.bench.sizes.target + 2 * self.bench.sizes.gap

    def place(self, widget: QWidget, box: QRect) -> None:
        """Put something into a box that is measured from the side where people begin to read."""
        widget.setGeometry(visual_box(box, self.width()))

    def place_head(self) -> None:
        """Put the buttons of the line with the title in place."""
        gap, target = self.bench.sizes.gap, self.bench.sizes.target
        width = max(self.back.sizeHint().width(), target)
        self.place(self.back, QRect(gap, gap, width, target))
        width = max(self.undo.sizeHint().width(), target)
        self.place(self.undo, QRect(self.width() - gap - width, gap, width, target))

    def lay_out(self) -> None:
        """Put everything in place for the size that the page has."""
        self.place_head()
        gap = self.bench.sizes.gap
        columns, width = columns_of(self.width(), self.bench.sizes)
        room = self.height() - self.head_height()
        heights = [row.height_on(width) for row in self.rows]
        self._places = leaves(heights, columns, room - gap, gap)
        self.leaves = self._places[-1].leaf + 1 if self._places else 1
        seen = min(self.bench.place.row, len(self._places) - 1)
        self.leaf = self._places[seen].leaf if self._places else 0
        for row, place in zip(self.rows, self._places, strict=True):
            left = gap + place.column * (width + gap)
            self.place(row, QRect(left, self.head_height() + place.top, width, place.height))
            row.setVisible(place.leaf == self.leaf)
        self.turned.emit()
        self.update()

    def _keep_in_sight(self, row: int) -> None:
        self.bench.place.row = row

    def head_button(self, text: str, sign: Sign) -> Button:
        """Return a new button for the line with the title."""
        button = Button(self.bench.theme, self.bench.bold, self)
        button.dress(self.bench.theme.bar_button, self.bench.theme.bar_text, text, sign)
        return button

    def _change(self, key: str, value: object) -> None:
        problem = self.bench.change(**{key: value})
        if problem:
            self.say(problem)

    def _undone(self) -> dict[str, object]:
        """Return what would bring the settings back to what they were."""
        before, now = self.bench.place.before, self.bench.settings
        if before is None or before == now:
            return {}
        old = before.model_dump(mode="json", exclude_none=True)
        new = now.model_dump(mode="json", exclude_none=True)
        return {key: value for key, value in old.items() if new[key] != value}

    def _undo(self) -> None:
        self.bench.change(**self._undone())


def _moved(things: Sequence[T], at: int, by: int) -> list[T]:
    found = list(things)
    other = max(0, min(at + by, len(found) - 1))
    found[at], found[other] = found[other], found[at]
    return found


def _without(things: Sequence[T], at: int) -> list[T]:
    return [*things[:at], *things[at + 1 :]]
