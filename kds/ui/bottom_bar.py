"""The bar at the bottom, within reach: which view, which page."""

from collections.abc import Iterable
from enum import Enum
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.bar_button import BarButton, widths
from kds.ui.button import Button
from kds.ui.mirror import painter_on, visual_box
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
    TOOLS = 3


class BottomBar(QWidget):
    """Buttons for the views at the left, for the pages at the right.

    Signals:
        view_pressed: a view was asked for.
        all_day_pressed: totals were asked for, or other ones, or none.
        stations_pressed: other stations were asked for.
        turned: a page further (1) or back (-1) was asked for.
    """

    view_pressed = Signal(object)
    all_day_pressed = Signal()
    stations_pressed = Signal()
    turned = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget, *, stations: str = "", all_day: bool = False
    ) -> None:
        """Make the bar, with the board chosen.

        `stations` says what the screen shows, "" where there are none; `all_day` whether there
        are totals beside the board.
        """
        super().__init__(parent)
        self._theme = theme
        self._face = Face.of(28, bold=True)
        self._sizes: Sizes | None = None
        self.pages = PageMarks(theme, self)
        self._view = View.BOARD
        self.views = {view: BarButton(theme, self._face, self) for view in View}
        self.all_day = BarButton(theme, self._face, self)
        self.stations = BarButton(theme, self._face, self)
        self.previous = Button(theme, self._face, self)
        self.next = Button(theme, self._face, self)
        for view, text, sign in (
            (View.BOARD, self.tr("Board"), Sign.BOARD),
            (View.UPCOMING, self.tr("Upcoming"), Sign.LATER),
            (View.RECALL, self.tr("Recall"), Sign.UNDO),
            (View.TOOLS, self.tr("Tools"), Sign.TOOLS),
        ):
            self.views[view].dress(theme.bar_button, theme.bar_text, text, sign)
            self.views[view].tapped.connect(partial(self.view_pressed.emit, view))
        for view in (View.BOARD, View.UPCOMING):
            self.views[view].counts = True
        self.all_day.dress(theme.bar_button, theme.bar_text, self.tr("All day"), Sign.TOTALS)
        self.all_day.chosen = all_day
        self.all_day.tapped.connect(self.all_day_pressed)
        shows = self.tr("This screen shows: {stations}").format(stations=stations)
        self.stations.dress(theme.bar_button, theme.bar_text, stations, Sign.STATIONS, shows)
        self.stations.setVisible(bool(stations))
        self.stations.tapped.connect(self.stations_pressed)
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
        for button in (*self._buttons(), self.previous, self.next):
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
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))

    def _place(self) -> None:
        if self._sizes is None:
            return
        gap, target = self._sizes.gap, self._sizes.target
        top = (self.height() - target) // 2
        # Room for the pages is kept, so that nothing moves when there are more of them.
        page_room = self.pages.least_width()
        buttons = self._buttons()
        # On a screen smaller than any that this is made for they are narrower, but never overlap.
        count = len(buttons) + 2
        least = min(target, (self.width() - page_room - (count + 1) * gap) // count)
        room = self.width() - page_room - 2 * least - 3 * gap
        left = gap
        for button, width in zip(buttons, widths(buttons, room, gap, least), strict=True):
            button.setGeometry(visual_box(QRect(left, top, width, target), self.width()))
            left += width + gap
        wide = (self.width() - left - gap - page_room) // 2
        wide = max(least, min(round(target * 1.6), wide))
        free = self.width() - left - gap - 2 * wide
        page_room = max(page_room, min(self.pages.wanted_width(), free))
        next_left = self.width() - gap - wide
        pages_left = next_left - page_room
        for part, at, across in (
            (self.next, next_left, wide),
            (self.pages, pages_left, page_room),
            (self.previous, pages_left - wide, wide),
        ):
            part.setGeometry(visual_box(QRect(at, top, across, target), self.width()))

    def _buttons(self) -> list[BarButton]:
        """Return the buttons at the left, in their order."""
        views = [button for view, button in self.views.items() if view is not View.TOOLS]
        own = [self.all_day] if self.stations.isHidden() else [self.all_day, self.stations]
        return [*views, *own, self.views[View.TOOLS]]

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)
