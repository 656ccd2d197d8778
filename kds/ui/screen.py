"""Everything inside the window: strip, banner, stage and bar, put together and kept in place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.kitchen import Kitchen
from kds.notices import Notice, Severity
from kds.ui.banners import Banner, BlockingNotice
from kds.ui.bottom_bar import BottomBar, View
from kds.ui.choices import Choices
from kds.ui.controls import Control
from kds.ui.desk import Desk
from kds.ui.feed import Feed
from kds.ui.flash import Flash
from kds.ui.keys import Keys
from kds.ui.panels import Panels
from kds.ui.preferences import Preferences
from kds.ui.presses import Presses
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.stage import Stage
from kds.ui.strip import Strip
from kds.ui.taps import Taps


class Screen(QWidget):
    """The screen of one kitchen, built for one language, one theme and one set of settings.

    When any of these changes the window builds another one: it is a function of the orders.

    Signals:
        dismissed: a notice has been read (its key).
        measured: the board has its columns (how many were wanted, 0 for any, how many fit).
    """

    dismissed = Signal(str)
    measured = Signal(int, int)

    def __init__(
        self,
        kitchen: Kitchen,
        feed: Feed,
        scene: Scene,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        """Build everything; `start` begins to show orders."""
        super().__init__(parent)
        theme = scene.theme
        self._feed, self._now = feed, scene.now
        self.taps = Taps(self)
        self.presses = Presses(kitchen, self.taps, self)
        self.strip = Strip(theme, self)
        self.banner = Banner(theme, self)
        self.stage = Stage(kitchen, scene, preferences, self)
        self.bar = BottomBar(theme, self)
        self.blocking = BlockingNotice(theme, self)
        self.flash = Flash(theme, self)
        self.panels = Panels(kitchen, self.taps, theme, self.stage)
        self.desk = Desk(kitchen, feed, scene, self.stage.board, self.stage.upcoming)
        self.keys = Keys(self.stage)
        self._choices = Choices(self.taps, self.panels)
        self._connect()

    def start(self) -> None:
        """Show every open order, and follow them and the time from now on."""
        self.desk.start()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes for everything."""
        for part in (self.strip, self.banner, self.bar, self.blocking, self.stage, self.flash):
            part.set_sizes(sizes)
        self.panels.sizes = sizes
        self._arrange()

    def shows(self, order_id: str) -> bool:
        """Say whether an order's card is on the page that is seen."""
        return self.stage.seen_board().rack.card_of(order_id) is not None

    def show_notices(self, notices: list[Notice]) -> None:
        """Show what is wrong."""
        blocking = [n for n in notices if n.severity is Severity.BLOCKING]
        was_blocked = self.blocking.isVisible()
        self.blocking.show_notice(blocking[0] if blocking else None)
        self.banner.show_notices([n for n in notices if n not in blocking])
        if was_blocked and not blocking:
            self.desk.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        for board in (self.stage.board, self.stage.upcoming):
            board.chosen.connect(self.choose)
            board.item_tapped.connect(self.taps.item_tapped)
        self.stage.recall.recall_pressed.connect(self._recall)
        self.stage.turned.connect(self._show_pages)
        self.stage.measured.connect(self.measured)
        self.bar.view_pressed.connect(self.show_view)
        self.bar.turned.connect(self.stage.turn)
        self.presses.refused.connect(self.desk.say)
        self.desk.refreshed.connect(self._show_counts)
        self.desk.ticked.connect(self.stage.tick)
        self._feed.changed.connect(self.panels.follow)
        self.banner.dismissed.connect(self.dismissed)
        self.banner.resized.connect(self._arrange)

    def show_view(self, view: View) -> None:
        """Show a view in the middle of the screen."""
        self.panels.close_all()
        self.stage.show_view(view)

    def choose(self, order_id: str, control: Control) -> None:
        """Do what a button of a ticket stands for."""
        order = self.desk.deck.order(order_id)
        if order:
            self._choices.choose(order, control, self.stage.place_of(order_id))

    def _recall(self, order_id: str) -> None:
        self.taps.recall_pressed.emit(order_id)
        self.show_view(View.BOARD)

    def _show_pages(self) -> None:
        self.bar.show_view(self.stage.view)
        self.bar.show_pages(*self.stage.pages(), self.stage.marks())

    def _show_counts(self) -> None:
        desk = self.desk
        self.bar.show_counts(len(desk.board_orders), len(desk.upcoming_orders))
        self.strip.show_status(desk.channels, desk.waiting, desk.summary(), self._now())

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        top = self.strip.height()
        self.strip.setGeometry(0, 0, width, top)
        banner = self.banner.height_for(width)
        self.banner.setGeometry(0, top, width, banner)
        self.banner.setVisible(banner > 0)
        self.banner.place_buttons()
        foot = self.bar.height()
        self.bar.setGeometry(0, height - foot, width, foot)
        self.stage.setGeometry(0, top + banner, width, height - top - banner - foot)
        self.blocking.setGeometry(self.rect())
        self.flash.setGeometry(self.rect())
        self.flash.raise_()
