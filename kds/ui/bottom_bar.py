"""The bar at the bottom, within reach: which view, which page."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.bar_button import BarButton, widths
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
    TOOLS = 3


_MOST_PAGES = "88 / 88"


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
        self._page_text = ""
        self._page_texts: tuple[str, ...] = ("",)
        self._between = 0.0
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
        self._face = Face.of(round(sizes.text * 1.12), bold=True)
        for button in (*self._buttons(), self.previous, self.next):
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
        gap, target = self._sizes.gap, self._sizes.target
        top = (self.height() - target) // 2
        # Room for the pages is kept, so that nothing moves when there are more of them.
        page_room = round(self._face.width(_MOST_PAGES)) + gap
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
        # Where there is room, the page is said longer.
        longer = round(self._face.width(self.tr("Page {page} / {pages}").format(page=88, pages=88)))
        fits = longer + gap <= self.width() - left - gap - 2 * wide
        self._page_text = self._page_texts[0 if fits else -1]
        page_room = longer + gap if fits else page_room
        next_left = self.width() - gap - wide
        self._between = next_left - page_room / 2
        for turning, at in ((self.next, next_left), (self.previous, next_left - page_room - wide)):
            turning.setGeometry(visual_box(QRect(at, top, wide, target), self.width()))

    def _buttons(self) -> list[BarButton]:
        """Return the buttons at the left, in their order."""
        views = [button for view, button in self.views.items() if view is not View.TOOLS]
        own = [self.all_day] if self.stations.isHidden() else [self.all_day, self.stations]
        return [*views, *own, self.views[View.TOOLS]]

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)
