"""The middle of the window: the board, or Upcoming, or what can be recalled."""

from contextlib import suppress

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.ui.board import Board
from kds.ui.bottom_bar import View
from kds.ui.page_marks import Mark
from kds.ui.preferences import Preferences
from kds.ui.recall import RecallPage
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.swipe_hint import SwipeHint

# Nobody may stay away from what is most urgent by mistake: without a touch it comes back.
_BACK_AFTER_S = 45.0


class Stage(QWidget):
    """Shows one view at a time.

    Signals:
        turned: another view or page is seen, or something else is on the pages.
        measured: the board has its columns (how many were wanted, 0 for any, how many fit).
    """

    turned = Signal()
    measured = Signal(int, int)

    def __init__(
        self, kitchen: Kitchen, scene: Scene, preferences: Preferences, parent: QWidget
    ) -> None:
        """Make all views, the board in front."""
        super().__init__(parent)
        self._kitchen, self._scene, self._preferences = kitchen, scene, preferences
        nothing = self.tr("No open orders.\nNew orders appear here by themselves.")
        self.board = Board(scene, nothing, self)
        self.upcoming = Board(scene, self.tr("No orders for later."), self)
        self.recall = RecallPage(scene, self)
        self.view = View.BOARD
        self._turning = 0
        self._hint = SwipeHint(scene.theme, self)
        for page in (self.board, self.upcoming, self.recall):
            page.turned.connect(self.turned)
        self.board.measured.connect(self.measured)
        scene.touch.turn_pages((self.board, self.upcoming, self.recall))
        scene.touch.dragged.connect(self._show_drag)
        scene.touch.drag_ended.connect(self._swiped)
        scene.touch.released.connect(self._turn_when_free)
        self.show_view(View.BOARD)

    def set_sizes(self, sizes: Sizes) -> None:
        """Lay all views out with these sizes."""
        self._scene.touch.contacts.px_per_mm = sizes.px_per_mm
        self._hint.set_sizes(sizes)
        for page in (self.board, self.upcoming, self.recall):
            page.set_sizes(sizes, self._scene.settings.columns)
        self.refresh_recall()

    def show_view(self, view: View) -> None:
        """Bring a view to the front."""
        self.view, self._turning = view, 0
        self._scene.touch.somebody_is_there()
        self.board.setVisible(view is View.BOARD)
        self.upcoming.setVisible(view is View.UPCOMING)
        self.recall.setVisible(view is View.RECALL)
        self.refresh_recall()
        for board in (self.board, self.upcoming):
            if board.isVisible():
                board.tick(self._scene.now())
        self.turned.emit()

    def refresh_recall(self) -> None:
        """Bring the list of what can be recalled up to date, if it is seen."""
        if self.view is View.RECALL:
            with suppress(StoreUnavailable):  # the notice over the whole screen says so
                self.recall.show_orders(self._kitchen.recallable())

    def tick(self) -> None:
        """Follow the time: the list of recalls, and the way back when nobody is there."""
        self.refresh_recall()
        touch = self._scene.touch
        if touch.idle_s() < _BACK_AFTER_S:
            return
        if self.view is not View.BOARD:
            self.show_view(View.BOARD)
        urgent = self.board.most_urgent_page()
        if self.board.planner.page != urgent:
            self.board.turn(urgent - self.board.planner.page)

    def turn(self, by: int) -> None:
        """Turn over pages of the view that is seen, as soon as no finger is on them."""
        self._scene.touch.somebody_is_there()
        self._turning += by
        self._turn_when_free()

    def pages(self) -> tuple[int, int]:
        """Return which page is seen, from 0, and how many there are."""
        if self.view is View.RECALL:
            return self.recall.page, self.recall.pages
        planner = self.seen_board().planner
        return planner.page, planner.pages

    def marks(self) -> list[Mark]:
        """Return what is on the pages of the view that is seen."""
        return [] if self.view is View.RECALL else self.seen_board().marks

    def seen_board(self) -> Board:
        """Return the board that is seen, or would be if the list of recalls were not."""
        return self.upcoming if self.view is View.UPCOMING else self.board

    def place_of(self, order_id: str) -> QRect:
        """Return where an order's card is, or the whole stage."""
        board = self.seen_board()
        card = board.rack.card_of(order_id)
        return card.geometry() if card else self.rect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for page in (self.board, self.upcoming, self.recall):
            page.setGeometry(self.rect())
        self.refresh_recall()

    def _turn_when_free(self) -> None:
        if self._scene.touch.holds_layout():
            return
        by, self._turning = self._turning, 0
        self._hint.hide()
        if by and self.view is View.RECALL:
            self.recall.turn(by)
        elif by:
            self.seen_board().turn(by)

    def _show_drag(self, sideways_mm: float, turns: int) -> None:
        page, pages = self.pages()
        towards = page + self._forward(-1 if sideways_mm > 0 else 1)
        if towards < 0:
            text = self.tr("First page")
        elif towards >= pages:
            text = self.tr("Last page")
        else:
            text = self.tr("Page {page}").format(page=towards + 1)
        self._hint.show_drag(sideways_mm, text, armed=turns != 0 and 0 <= towards < pages)

    def _swiped(self, turns: int) -> None:
        if turns:
            # It stays until the page is turned, where another finger holds that up.
            self._turning += self._forward(turns)
        else:
            self._hint.hide()

    def _forward(self, turns: int) -> int:
        """Return which way that is through the pages, which may go from right to left."""
        return -turns if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else turns
