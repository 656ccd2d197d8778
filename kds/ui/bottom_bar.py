"""The bar at the bottom, within reach: which view, which page."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.page_marks import Mark, PageMarks
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.typeset import Face


class View(Enum):
    """What the middle of the window shows."""

    BOARD = 0
    UPCOMING = 1
    RECALL = 2


class BottomBar(QWidget):
    """Buttons for the views at the left, for the pages at the right.

    Signals:
        view_pressed: a view was asked for.
        turned: a page further (1) or back (-1) was asked for.
    """

    view_pressed = Signal(object)
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the bar, with the board chosen."""
        super().__init__(parent)
        self._theme = theme
        self._face = Face.of(28, bold=True)
        self._sizes: Sizes | None = None
        self.pages = PageMarks(theme, self)
        self._view = View.BOARD
        self.views = {view: Button(theme, self._face, self) for view in View}
        self.previous = Button(theme, self._face, self)
        self.next = Button(theme, self._face, self)
        for view, text in (
            (View.BOARD, self.tr("Board")),
            (View.UPCOMING, self.tr("Upcoming")),
            (View.RECALL, self.tr("Recall")),
        ):
            self.views[view].dress(theme.bar_button, theme.bar_text, text)
        self.views[View.BOARD].tapped.connect(self._board)
        self.views[View.UPCOMING].tapped.connect(self._upcoming)
        self.views[View.RECALL].tapped.connect(self._recall)
        self.previous.dress(
            theme.bar_button, theme.bar_text, sign=Sign.PREVIOUS, name=self.tr("Previous page")
        )
        self.next.dress(theme.bar_button, theme.bar_text, sign=Sign.NEXT, name=self.tr("Next page"))
        self.previous.tapped.connect(self._turn_back)
        self.next.tapped.connect(self._turn_on)
        self.show_view(View.BOARD)

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes: every button is as large as a finger needs."""
        self._sizes = sizes
        # Cooks who stand far away come near to tap: it need not outgrow its button.
        self._face = Face.of(round(min(sizes.text * 1.12, sizes.target * 0.5)), bold=True)
        for button in (*self.views.values(), self.previous, self.next):
            button.wear(self._theme, self._face)
        self.pages.set_sizes(sizes)
        self.setFixedHeight(sizes.target + sizes.gap)
        self._place()

    def show_view(self, view: View) -> None:
        """Mark the view that is shown."""
        self._view = view
        for known, button in self.views.items():
            button.chosen = known is view
            button.update()

    def show_counts(self, board: int, upcoming: int) -> None:
        """Show how many tickets are on the board and under Upcoming."""
        for view, count in ((View.BOARD, board), (View.UPCOMING, upcoming)):
            button, badge = self.views[view], str(count) if count else ""
            if button.badge != badge:
                button.badge = badge
                button.setAccessibleName(f"{button.text()} {badge}".strip())
                self._place()
                button.update()

    def show_pages(self, page: int, pages: int, marks: Iterable[Mark] = ()) -> None:
        """Show which page of how many is seen, from 0, and what the others hold.

        A single page needs no buttons.
        """
        self.pages.show_pages(page, pages, marks)
        self.previous.setVisible(pages > 1)
        self.next.setVisible(pages > 1)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page < pages - 1)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.bar))

    def _place(self) -> None:
        if self._sizes is None:
            return
        gap, height = self._sizes.gap, self._sizes.target
        top = (self.height() - height) // 2
        left = gap
        for button in self.views.values():
            width = max(button.sizeHint().width(), height)
            button.setGeometry(left, top, width, height)
            left += width + gap
        least = self.pages.least_width()
        wide = min(round(height * 1.6), (self.width() - left - gap - least) // 2)
        wide = max(wide, height)
        room = max(least, min(self.pages.wanted_width(), self.width() - left - gap - 2 * wide))
        self.next.setGeometry(self.width() - gap - wide, top, wide, height)
        self.pages.setGeometry(self.next.x() - room, top, room, height)
        self.previous.setGeometry(self.pages.x() - wide, top, wide, height)

    def _board(self) -> None:
        self.view_pressed.emit(View.BOARD)

    def _upcoming(self) -> None:
        self.view_pressed.emit(View.UPCOMING)

    def _recall(self) -> None:
        self.view_pressed.emit(View.RECALL)

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)
