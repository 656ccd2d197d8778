"""Everything inside the window: strip, banner, stage and bar, put together and kept in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.lifecycle import State
from kds.kitchen import Kitchen
from kds.notices import Notice, Severity
from kds.ui.banners import Banner, BlockingNotice
from kds.ui.bottom_bar import BottomBar, View
from kds.ui.choices import Choices
from kds.ui.controls import Control
from kds.ui.desk import Desk
from kds.ui.driving_presses import DrivingPresses
from kds.ui.feed import Feed
from kds.ui.flash import Flash
from kds.ui.keys.keys import Keys
from kds.ui.keys.wires import Wires
from kds.ui.panels import Panels
from kds.ui.preferences import Preferences
from kds.ui.presses import Presses
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.stage import Stage
from kds.ui.stations_panel import StationsPanel
from kds.ui.strip import Strip
from kds.ui.taps import Taps
from kds.ui.totals import Totals


class Screen(QWidget):
    """The screen of one kitchen, built for one language, one theme and one set of settings.

    When any of these changes the window builds another one: it is a function of the orders.

    Signals:
        dismissed: a notice has been read (its key).
    """

    dismissed = Signal(str)

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
        self._scene, self._preferences = scene, preferences
        self._picker: StationsPanel | None = None
        self.taps = Taps(self)
        self.presses = Presses(kitchen, self.taps, scene.stations, self)
        DrivingPresses(scene.crew, self.taps, self.presses)
        self.strip = Strip(theme, self)
        self.banner = Banner(theme, self)
        self.stage = Stage(kitchen, scene, preferences, self)
        settings, stations = scene.settings, scene.stations
        self.bar = BottomBar(
            theme,
            self,
            stations=stations.title() if stations.all else "",
            all_day=settings.all_day != "off",
        )
        self.blocking = BlockingNotice(theme, self)
        self.flash = Flash(theme, self)
        self.panels = Panels(scene.crew, self.taps, theme, self.stage)
        self.panels.note, self.panels.expected = stations.note(), scene.expected
        self.desk = Desk(kitchen, feed, scene, self.stage.board, self.stage.upcoming)
        self.stage.done_here = self.desk.done_here
        self.totals = Totals(scene, self.desk, self.stage.board, self.stage.all_day)
        self.keys = Keys(scene, self.stage, self.desk, self.panels, self)
        self._choices = Choices(self.taps, self.panels)
        self._connect()

    def start(self) -> None:
        """Show every open order, and follow them and the time from now on."""
        self.desk.start()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes for everything."""
        bars = (self.strip, self.banner, self.bar)
        for part in (*bars, self.blocking, self.stage, self.flash, self.keys):
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
        self.bar.view_pressed.connect(self.show_view)
        self.bar.stations_pressed.connect(self._open_stations)
        self.bar.all_day_pressed.connect(self._next_totals)
        self.bar.turned.connect(self.stage.turn)
        self.presses.refused.connect(self.desk.say)
        self.keys.chosen.connect(self.choose)
        self.keys.view_wanted.connect(self.show_view)
        wires = Wires(self.stage, self.desk, self.panels, self.taps, self._now)
        wires.connect(self.keys, self._next_totals)
        self.stage.tools.map_wanted.connect(self.keys.overlay.open_overlay)
        # An alarm is seen whatever covers the tickets.
        self.keys.overlay.opened.connect(self.flash.raise_)
        self.desk.refreshed.connect(self._show_counts)
        self.desk.ticked.connect(self.stage.tick)
        self._feed.changed.connect(self.panels.follow)
        self.banner.dismissed.connect(self.dismissed)
        self.banner.resized.connect(self._arrange)

    def press_key(self, event: QKeyEvent) -> bool:
        """Take a key that goes down; return whether it means anything here."""
        if self.blocking.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape and self.keys.escape():
            return True
        if self.keys.shows_map(event):
            return True
        if self.stage.view is View.TOOLS:
            self.stage.tools.keyPressEvent(event)
            return event.isAccepted()
        return self.keys.press(event)

    def show_view(self, view: View) -> None:
        """Show a view in the middle of the screen."""
        self.panels.close_all()
        if self._picker:
            self._picker.close_panel()
        self.stage.show_view(view)

    def resume(self, old: "Screen") -> None:
        """Go on where people were on another screen, which this one takes the place of."""
        self.show_view(old.stage.view)
        if old.stage.view is View.TOOLS:
            self.stage.tools.open(old.stage.tools.place)
        self.keys.resume(old.keys)

    def choose(self, order_id: str, control: Control) -> None:
        """Do what a button of a ticket stands for."""
        order = self.desk.deck.order(order_id)
        if order:
            self._choices.choose(order, control, self.stage.place_of(order_id))

    def _recall(self, order_id: str) -> None:
        order = self.desk.deck.order(order_id)
        # What is still open was done at this station, and comes back to it alone.
        open_ = order is not None and order.state is State.ACCEPTED
        (self.taps.not_done_pressed if open_ else self.taps.recall_pressed).emit(order_id)
        self.show_view(View.BOARD)

    def _open_stations(self) -> None:
        """Ask which stations the screen shall show; a second press asks no more."""
        sizes = self.panels.sizes
        was_open = self._picker is not None and self._picker.isVisible()
        self.panels.close_all()
        if self._picker:
            self._picker.close_panel()
            self._picker.deleteLater()
            self._picker = None
        if was_open or sizes is None:
            return
        self._picker = StationsPanel(self._scene.stations, self._scene.theme, sizes, self.stage)
        self._picker.picked.connect(self._show_stations)
        button = self.bar.stations.geometry().translated(self.bar.pos() - self.stage.pos())
        self._picker.open_at(button, self.stage.rect())

    def _show_stations(self, names: list[str]) -> None:
        self._preferences.change(shown_stations=names)

    def _next_totals(self) -> None:
        """Switch from no totals to those of items, to those with modifiers, and off again."""
        kinds = {"off": "items", "items": "modifiers", "modifiers": "off"}
        self._preferences.change(all_day=kinds[self._preferences.settings.all_day])

    def _show_pages(self) -> None:
        self.bar.show_view(self.stage.view)
        self.bar.show_pages(*self.stage.pages(), self.stage.marks())

    def _show_counts(self) -> None:
        desk = self.desk
        self.bar.show_counts(len(desk.board_orders), len(desk.upcoming_orders))
        shown = desk.channels, desk.out, desk.waiting, desk.summary(), self._now()
        self.strip.show_status(*shown)

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
        self.keys.overlay.setGeometry(self.rect())
        self.flash.setGeometry(self.rect())
        self.flash.raise_()
