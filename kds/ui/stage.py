"""The middle of the window: the board, or Upcoming, or what can be recalled, or Tools."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.ui.all_day import AllDayPanel
from kds.ui.all_day_column import column_width
from kds.ui.board import Board
from kds.ui.bottom_bar import View
from kds.ui.mirror import visual_box
from kds.ui.page_marks import Mark
from kds.ui.paging import Paging
from kds.ui.preferences import Preferences
from kds.ui.recall import RecallPage
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.tools.tools import Tools

# Nobody may stay away from what is most urgent by mistake: without a touch it comes back.
_BACK_AFTER_S = 45.0


class Stage(QWidget):
    """Shows one view at a time.

    Signals:
        turned: another view or page is seen, or something else is on the pages.
        pointed: somebody has chosen an order by key (its id).
    """

    turned = Signal()
    pointed = Signal(str)

    def __init__(
        self, kitchen: Kitchen, scene: Scene, preferences: Preferences, parent: QWidget
    ) -> None:
        """Make all views, the board in front."""
        super().__init__(parent)
        self.done_here: Callable[[], list[Order]] = list
        self._kitchen, self._scene, self._preferences = kitchen, scene, preferences
        nothing = self.tr("No open orders.\nNew orders appear here by themselves.")
        if scene.stations.shown:
            text = self.tr("Nothing to make for {stations}.\nOrders appear here by themselves.")
            nothing = text.format(stations=", ".join(scene.stations.shown))
        self.board = Board(scene, nothing, self)
        self.upcoming = Board(scene, self.tr("No orders for later."), self)
        self.recall = RecallPage(scene, self)
        self.all_day = AllDayPanel(scene, self)
        self.all_day.setVisible(scene.settings.all_day != "off")
        self._sizes: Sizes | None = None
        self.tools = Tools(scene, preferences, self)
        self.view = View.BOARD
        for page in (self.board, self.upcoming, self.recall, self.tools):
            page.turned.connect(self.turned)
        self.tools.left.connect(self._back_to_board)
        # What takes fingers sideways by itself is in Tools.
        scene.touch.turn_pages((self.board, self.upcoming, self.recall))
        self.paging = Paging(scene, self.pages, self._turn, self)
        self.show_view(View.BOARD)

    def set_sizes(self, sizes: Sizes) -> None:
        """Lay all views out with these sizes."""
        self.paging.set_sizes(sizes)
        for page in (self.board, self.upcoming, self.recall):
            page.set_sizes(sizes, self._scene.settings.columns)
        self.tools.set_sizes(sizes)
        self._sizes = sizes
        self.all_day.set_sizes(sizes)
        self._arrange()

    def show_view(self, view: View) -> None:
        """Bring a view to the front."""
        self.view = view
        self.paging.forget()
        self.somebody_is_there()
        self.board.setVisible(view is View.BOARD)
        totals = self._scene.settings.all_day != "off"
        self.all_day.setVisible(view is View.BOARD and totals)
        self.upcoming.setVisible(view is View.UPCOMING)
        self.recall.setVisible(view is View.RECALL)
        self.tools.setVisible(view is View.TOOLS)
        if view is View.TOOLS:
            self.tools.open()
        else:
            self.tools.close_pages()
        self.refresh_recall()
        for board in (self.board, self.upcoming):
            if board.isVisible():
                board.tick(self._scene.now())
        self.turned.emit()

    def tick(self) -> None:
        """Follow the time: what nobody looks at any more makes room for what is most urgent."""
        idle = self._scene.touch.idle_s()
        patience = self.tools.patience_s if self.view is View.TOOLS else _BACK_AFTER_S
        if self.view is not View.BOARD and idle >= patience:
            self._back_to_board()
        if self.view is View.BOARD and idle >= _BACK_AFTER_S:
            self.board.turn_to_most_urgent()
        self.refresh_recall()

    def somebody_is_there(self) -> None:
        """Take note of a touch or a key."""
        self._scene.touch.somebody_is_there()

    def refresh_recall(self) -> None:
        """Bring the list of what can be recalled up to date, if it is seen."""
        if self.view is View.RECALL:
            with suppress(StoreUnavailable):  # the notice over the whole screen says so
                self.recall.show_orders(self._recallable())

    def turn(self, by: int) -> None:
        """Turn over pages of the view that is seen, as soon as no finger is on them."""
        self.paging.turn(by)

    def pages(self) -> tuple[int, int]:
        """Return which page is seen, from 0, and how many there are."""
        if self.view is View.TOOLS:
            return self.tools.leaves()
        if self.view is View.RECALL:
            return self.recall.page, self.recall.pages
        planner = self.seen_board().planner
        return planner.page, planner.pages

    def marks(self) -> list[Mark]:
        """Return what is on the pages of the view that is seen."""
        return self.seen_board().marks if self.view in (View.BOARD, View.UPCOMING) else []

    def seen_board(self) -> Board:
        """Return the board that is seen, or would be if the list of recalls were not."""
        return self.upcoming if self.view is View.UPCOMING else self.board

    def place_of(self, order_id: str) -> QRect:
        """Return where an order's card is, or the whole stage."""
        board = self.seen_board()
        card = board.rack.card_of(order_id)
        return card.geometry().translated(board.pos()) if card else self.rect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        board = self.rect()
        if self._sizes and self._scene.settings.all_day != "off":
            width = column_width(self._sizes, self.width())
            beside = visual_box(QRect(0, 0, width, self.height()), self.width())
            self.all_day.setGeometry(beside)
            board.setLeft(width)
        self.board.setGeometry(visual_box(board, self.width()))
        for page in (self.upcoming, self.recall, self.tools):
            page.setGeometry(self.rect())
        self.refresh_recall()

    def _turn(self, by: int) -> None:
        if self.view is View.TOOLS:
            self.tools.turn(by)
        elif self.view is View.RECALL:
            self.recall.turn(by)
        else:
            self.seen_board().turn(by)

    def _recallable(self) -> list[Order]:
        """Return what can be brought back to this screen, what was done here before the rest."""
        stations, handed_over = self._scene.stations, self._kitchen.recallable()
        mine = [order for order in handed_over if stations.share(order).items]
        return [*self.done_here(), *(mine if stations.ready_here else ())]

    def _back_to_board(self) -> None:
        self.show_view(View.BOARD)
