"""The main window: full screen or not, the keys, and a screen that is built for the settings."""

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.ui.alerting import Alerting
from kds.ui.cleaning import CleaningLock
from kds.ui.contrast import ContrastWish
from kds.ui.crew import Crew
from kds.ui.expecting import Expected, nothing_expected
from kds.ui.feed import Feed
from kds.ui.guard import Guard
from kds.ui.keys.faulty import tell_of_faults
from kds.ui.keys.maps import key_map
from kds.ui.language import choose
from kds.ui.pointer import Pointer
from kds.ui.preferences import Preferences
from kds.ui.scene import Scene, no_problem, silent
from kds.ui.screen import Screen
from kds.ui.sizes import Sizes, pixels_per_mm
from kds.ui.stations import Stations
from kds.ui.theme import load_fonts, theme_for
from kds.ui.touch import TouchRouter

_FIRST_SIZE = (1280, 720)

Sound = Callable[[str, float], None]


class MainWindow(QWidget):
    """The window of one kitchen's screen.

    Signals:
        close_requested: somebody wants to leave; `allow_close` lets them when all is stopped.
        office_wanted: somebody wants to open the managers' pages.
        rebuilt: everything was built anew, for other settings.
    """

    close_requested = Signal()
    office_wanted = Signal()
    rebuilt = Signal()

    def __init__(  # noqa: PLR0913 - the composition root names every part
        self,
        kitchen: Kitchen,
        notices: Notices,
        feed: Feed,
        now: Callable[[], datetime],
        preferences: Preferences,
        *,
        crew: Crew | None = None,
        ticks: Callable[[], float] = time.monotonic,
        sound: Sound | None = None,
        sound_problem: Callable[[], str] = no_problem,
        expected: Callable[[Order], Expected | None] = nothing_expected,
    ) -> None:
        """Build the screen; `kitchen.watch(feed.changed.emit)` is for the caller to connect.

        `now` is the time of day, which people can set; `ticks` are seconds that only go on.
        `sound` plays one by name at a volume of 0 to 1, and never waits; `sound_problem` says what
        is wrong with the device, "" if nothing is. `crew` are the own drivers, by default nobody;
        `expected` says how long a new order will take.
        """
        super().__init__()
        load_fonts()
        self._kitchen, self._notices, self._now = kitchen, notices, now
        # The kitchen knows only the signal, which keeps nothing alive.
        self._feed, self.preferences = feed, preferences
        preferences.setParent(self)
        self.crew = crew or Crew(kitchen)
        self.crew.join(self, feed)
        self._may_close, self._language = False, preferences.settings.language
        self.setWindowTitle(self.tr("Kitchen"))
        self.resize(*_FIRST_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ticks, self._sound, self._sound_problem = ticks, sound or silent, sound_problem
        self._expected = expected
        self.touch, self.guard = TouchRouter(self, ticks), Guard(ticks)
        self._contrast = ContrastWish(self)
        self._contrast.changed.connect(self._rebuild)
        self.pointer = Pointer(self, ticks, preferences)
        self.cleaning = CleaningLock(ticks, self.touch, preferences, self)
        self.cleaning.ended.connect(self.setFocus)
        self.alerting = Alerting(
            kitchen,
            feed,
            notices,
            self.touch,
            preferences,
            sound=self._sound,
            wall=lambda: self._now().astimezone(),
            ticks=ticks,
        )
        self.alerting.setParent(self)
        self.front = self._built()
        preferences.changed.connect(self._rebuild)
        notices.watch(self._show_notices)

    def open(self) -> None:
        """Show the window, in full screen if the settings say so."""
        self.front.start()
        if self.preferences.settings.full_screen:
            # Without a window manager, as in a kiosk, nobody else makes it that large.
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.show()
        self.alerting.start()

    def allow_close(self) -> None:
        """Close for good."""
        self.alerting.stop()
        self._may_close = True
        self.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.touch.install()
        self.pointer.install()
        unique = Qt.ConnectionType.UniqueConnection
        self.setFocus()
        self.windowHandle().screenChanged.connect(self._measure, unique)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.front.setGeometry(self.rect())
        self.cleaning.setGeometry(self.rect())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.cleaning.isVisible():
            self.cleaning.keyPressEvent(event)
            return
        self.front.stage.somebody_is_there()
        key = event.key()
        if key == Qt.Key.Key_Q and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.close_requested.emit()
        elif self.front.press_key(event):
            pass
        elif key == Qt.Key.Key_F11 or (key == Qt.Key.Key_Escape and self.isFullScreen()):
            self._set_full_screen(full=not self.isFullScreen())
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.front.keys.release(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self.front.keys.next_focus(on=next) or super().focusNextPrevChild(next)

    def _built(self) -> Screen:
        settings = self.preferences.settings
        self._kitchen.routing = settings.routing()
        tell_of_faults(key_map(settings), self._notices)
        scene = Scene(
            self._now,
            self._kitchen.capabilities,
            settings,
            self._kitchen.routing,
            theme_for(settings.theme, high_contrast=self._contrast.asked),
            self.touch,
            self.guard,
            Stations(self._kitchen, settings),
            self._ticks,
            self.crew,
            self._sound,
            self._sound_problem,
            self._expected,
        )
        screen = Screen(self._kitchen, self._feed, scene, self.preferences, self)
        screen.dismissed.connect(self._notices.dismiss)
        screen.stage.tools.cleaning_wanted.connect(partial(self.cleaning.begin, screen))
        screen.stage.tools.filling_wanted.connect(self._keep_full_screen)
        screen.stage.tools.office_wanted.connect(self.office_wanted)
        screen.show_notices(self._notices.current())
        self.alerting.attach(screen.stage, screen.flash, scene.stations.shows_now)
        return screen

    def _rebuild(self) -> None:
        """Show everything anew in another language, theme or size."""
        old, settings = self.front, self.preferences.settings
        old.stage.tools.remember_focus()
        if settings.language != self._language:
            self._language = settings.language
            choose(settings.language)
            self.setWindowTitle(self.tr("Kitchen"))
        self.front = self._built()
        self.front.setGeometry(self.rect())
        self._measure()
        self.front.start()
        self.front.show()
        # A tap in the old one may have brought us here.
        old.hide()
        old.deleteLater()
        self.setFocus()
        self.front.resume(old)
        self.rebuilt.emit()
        self.cleaning.stay_in_front()

    def _show_notices(self) -> None:
        self.front.show_notices(self._notices.current())

    def _set_full_screen(self, *, full: bool) -> None:
        (self.showFullScreen if full else self.showNormal)()

    def _keep_full_screen(self, full: bool) -> None:  # noqa: FBT001 - a signal's
        self._set_full_screen(full=full)
        self.preferences.change(full_screen=full)

    def sizes(self) -> Sizes:
        """Return the sizes for the screen that the window is on."""
        return _sizes_on(self.screen(), self.preferences.settings)

    def _measure(self) -> None:
        self.front.set_sizes(self.sizes())


def _sizes_on(screen: QScreen, settings: ScreenSettings) -> Sizes:
    pixels, millimetres = screen.size(), screen.physicalSize()
    density = pixels_per_mm(
        (pixels.width(), pixels.height()),
        (millimetres.width(), millimetres.height()),
        settings.screen_inches,
        screen.devicePixelRatio(),
    )
    shorter = min(pixels.width(), pixels.height())
    return Sizes.of(density, settings.distance_m, shorter, settings.target_mm)
