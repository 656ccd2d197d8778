"""The bar at the bottom, within reach: which view, which page."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.mirror import painter_on, visual_box
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
        self._page_text = ""
        self._page_texts: tuple[str, ...] = ("",)
        self._between = 0.0
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
        self._face = Face.of(round(sizes.text * 1.12), bold=True)
        for button in (*self.views.values(), self.previous, self.next):
            button.wear(self._theme, self._face)
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

    def show_pages(self, page: int, pages: int) -> None:
        """Show which page of how many is seen, from 0; a single page needs no buttons."""
        text = self.tr("Page {page} / {pages}").format(page=page + 1, pages=pages)
        self._page_texts = (text, f"{page + 1} / {pages}") if pages > 1 else ("",)
        self.previous.setVisible(pages > 1)
        self.next.setVisible(pages > 1)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page < pages - 1)
        self._place()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        if not self._page_text:
            return
        painter.setFont(self._face.font)
        painter.setPen(QColor(self._theme.bar_text))
        left = self._between - self._face.width(self._page_text) / 2
        baseline = self.height() / 2 + self._face.metrics.capHeight() / 2
        painter.drawText(QPointF(left, baseline), self._page_text)

    def _place(self) -> None:
        if self._sizes is None:
            return
        gap, height = self._sizes.gap, self._sizes.target
        top = (self.height() - height) // 2
        left = gap
        widths = [max(button.sizeHint().width(), height) for button in self.views.values()]
        # Where not all fits, the page is said shorter, then the labels become smaller.
        page_room, share = 0, 1.0
        for text in self._page_texts:
            self._page_text = text
            page_room = round(self._face.width(text)) + 2 * gap
            paging = page_room + 2 * height + gap if text else 0
            share = (self.width() - gap - paging) / (sum(widths) + gap * len(widths))
            if share >= 1:
                break
        for button, wanted in zip(self.views.values(), widths, strict=True):
            width = max(height, int(wanted * min(1.0, share)))
            button.setGeometry(visual_box(QRect(left, top, width, height), self.width()))
            left += width + gap
        wide = min(round(height * 1.6), (self.width() - left - gap - page_room) // 2)
        wide = max(wide, height)
        next_left = self.width() - gap - wide
        self._between = next_left - page_room / 2
        left = next_left - page_room - wide
        for button, at in ((self.next, next_left), (self.previous, left)):
            button.setGeometry(visual_box(QRect(at, top, wide, height), self.width()))

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
