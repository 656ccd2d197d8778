"""The main window: strip, banner, stage and bar, put together and kept in their places."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.kitchen import Kitchen
from kds.notices import Notices, Severity
from kds.ui.banners import Banner, BlockingNotice
from kds.ui.bottom_bar import BottomBar, View
from kds.ui.choices import Choices
from kds.ui.controls import Control
from kds.ui.desk import Desk
from kds.ui.feed import Feed
from kds.ui.guard import Guard
from kds.ui.keys import Keys
from kds.ui.panels import Panels
from kds.ui.presses import Presses
from kds.ui.scene import Scene
from kds.ui.settings import UiSettings
from kds.ui.sizes import Sizes, pixels_per_mm
from kds.ui.stage import Stage
from kds.ui.strip import Strip
from kds.ui.taps import Taps
from kds.ui.theme import load_fonts, theme_named
from kds.ui.touch import TouchRouter

_FIRST_SIZE = (1280, 720)


class MainWindow(QWidget):
    """The screen of one kitchen.

    Signals:
        close_requested: somebody wants to leave; `allow_close` lets them when all is stopped.
    """

    close_requested = Signal()

    def __init__(  # noqa: PLR0913 - the composition root names every part
        self,
        kitchen: Kitchen,
        notices: Notices,
        feed: Feed,
        now: Callable[[], datetime],
        settings: UiSettings,
        *,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build the screen; `kitchen.watch(feed.changed.emit)` is for the caller to connect.

        `now` is the time of day, which people can set; `ticks` are seconds that only go on.
        """
        super().__init__()
        load_fonts()
        theme = theme_named(settings.theme)
        self._notices, self._settings, self._now = notices, settings, now
        # The kitchen knows only the signal, which keeps nothing alive.
        self._feed = feed
        self._may_close = False
        self.setWindowTitle(self.tr("Kitchen"))
        self.resize(*_FIRST_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.touch = TouchRouter(self, ticks)
        self.guard = Guard(ticks)
        self.taps = Taps(self)
        self.presses = Presses(kitchen, self.taps, self)
        self.strip = Strip(theme, self)
        self.banner = Banner(theme, self)
        scene = Scene(now, kitchen.capabilities, settings, theme, self.touch, self.guard)
        self.stage = Stage(kitchen, scene, self)
        self.bar = BottomBar(theme, self)
        self.blocking = BlockingNotice(theme, self)
        self.panels = Panels(kitchen, self.taps, theme, self.stage)
        self.desk = Desk(kitchen, feed, scene, self.stage.board, self.stage.upcoming)
        self._choices = Choices(self.taps, self.panels)
        self._keys = Keys(self.stage)
        self._connect()
        self._show_notices()

    def open(self) -> None:
        """Show the window, in full screen if the settings say so."""
        self.desk.start()
        if self._settings.full_screen:
            # Without a window manager, as in a kiosk, nobody else makes it that large.
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.show()

    def allow_close(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    def shows(self, order_id: str) -> bool:
        """Say whether an order's card is on the page that is seen."""
        return self.stage.seen_board().rack.card_of(order_id) is not None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.touch.install()
        unique = Qt.ConnectionType.UniqueConnection
        self.setFocus()
        self.windowHandle().screenChanged.connect(self._measure, unique)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_F11:
            self._set_full_screen(full=not self.isFullScreen())
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self._set_full_screen(full=False)
        elif key == Qt.Key.Key_Q and control:
            self.close_requested.emit()
        elif event.isAutoRepeat() or self.blocking.isVisible() or not self._keys.press(key):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for board in (self.stage.board, self.stage.upcoming):
            board.chosen.connect(self._choose)
            board.item_tapped.connect(self.taps.item_tapped)
        self.stage.recall.recall_pressed.connect(self._recall)
        self.stage.turned.connect(self._show_pages)
        self.bar.view_pressed.connect(self._show_view)
        self.bar.turned.connect(self.stage.turn)
        self.presses.refused.connect(self.desk.say)
        self.desk.refreshed.connect(self._show_counts)
        self.desk.ticked.connect(self.stage.refresh_recall)
        self._feed.changed.connect(self.panels.follow)
        self.banner.dismissed.connect(self._notices.dismiss)
        self.banner.resized.connect(self._arrange)
        self._notices.watch(self._show_notices)

    def _choose(self, order_id: str, control: Control) -> None:
        order = self.desk.deck.order(order_id)
        if order:
            self._choices.choose(order, control, self.stage.place_of(order_id))

    def _recall(self, order_id: str) -> None:
        self.taps.recall_pressed.emit(order_id)
        self._show_view(View.BOARD)

    def _show_view(self, view: View) -> None:
        self.panels.close_all()
        self.stage.show_view(view)

    def _show_pages(self) -> None:
        self.bar.show_view(self.stage.view)
        self.bar.show_pages(*self.stage.pages())

    def _show_counts(self) -> None:
        desk = self.desk
        self.bar.show_counts(len(desk.board_orders), len(desk.upcoming_orders))
        self.strip.show_status(desk.channels, desk.waiting, desk.summary(), self._now())

    def _show_notices(self) -> None:
        notices = self._notices.current()
        blocking = [n for n in notices if n.severity is Severity.BLOCKING]
        was_blocked = self.blocking.isVisible()
        self.blocking.show_notice(blocking[0] if blocking else None)
        self.banner.show_notices([n for n in notices if n not in blocking])
        if was_blocked and not blocking:
            self.desk.reload()

    def _set_full_screen(self, *, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _measure(self) -> None:
        """Take sizes from the screen that the window is on."""
        screen = self.screen()
        pixels, millimetres = screen.size(), screen.physicalSize()
        density = pixels_per_mm(
            (pixels.width(), pixels.height()),
            (millimetres.width(), millimetres.height()),
            self._settings.screen_inches,
        )
        shorter = min(pixels.width(), pixels.height())
        sizes = Sizes.of(density, self._settings.distance_m, shorter)
        for part in (self.strip, self.banner, self.bar, self.blocking, self.stage):
            part.set_sizes(sizes)
        self.panels.sizes = sizes
        self._arrange()

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
