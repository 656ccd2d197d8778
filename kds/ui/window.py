"""The main window: full screen or not, the keys, and a screen that is built for the settings."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.kitchen import Kitchen
from kds.notices import Notice, Notices, Severity
from kds.ui.alerting import Alerting
from kds.ui.contrast import high_contrast_asked
from kds.ui.feed import Feed
from kds.ui.guard import Guard
from kds.ui.preferences import Preferences
from kds.ui.scene import Scene
from kds.ui.screen import Screen
from kds.ui.sizes import Sizes, pixels_per_mm
from kds.ui.theme import load_fonts, theme_for
from kds.ui.touch import TouchRouter

_FIRST_SIZE = (1280, 720)

Sound = Callable[[str, float], None]


def _silence(_name: str, _volume: float) -> None:
    """Play nothing."""


class MainWindow(QWidget):
    """The window of one kitchen's screen.

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
        preferences: Preferences,
        *,
        ticks: Callable[[], float] = time.monotonic,
        sound: Sound | None = None,
    ) -> None:
        """Build the screen; `kitchen.watch(feed.changed.emit)` is for the caller to connect.

        `now` is the time of day, which people can set; `ticks` are seconds that only go on.
        `sound` plays one by name at a volume of 0 to 1, and never waits.
        """
        super().__init__()
        load_fonts()
        self._kitchen, self._notices, self._now = kitchen, notices, now
        # The kitchen knows only the signal, which keeps nothing alive.
        self._feed, self.preferences = feed, preferences
        preferences.setParent(self)
        self._may_close = False
        self.setWindowTitle(self.tr("Kitchen"))
        self.resize(*_FIRST_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.touch = TouchRouter(self, ticks)
        self.guard = Guard(ticks)
        self._contrast = high_contrast_asked()
        self._columns = 0, 0
        self.alerting = Alerting(
            kitchen,
            feed,
            notices,
            self.touch,
            preferences,
            sound=sound or _silence,
            wall=self._wall,
            ticks=ticks,
        )
        self.alerting.setParent(self)
        self.front = self._built()
        hints = QGuiApplication.styleHints()
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
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
        unique = Qt.ConnectionType.UniqueConnection
        self.setFocus()
        self.windowHandle().screenChanged.connect(self._measure, unique)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.front.setGeometry(self.rect())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._follow_contrast()

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
        blocked = self.front.blocking.isVisible()
        if key == Qt.Key.Key_F11:
            self._set_full_screen(full=not self.isFullScreen())
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self._set_full_screen(full=False)
        elif key == Qt.Key.Key_Q and control:
            self.close_requested.emit()
        elif event.isAutoRepeat() or blocked or not self.front.keys.press(key):
            super().keyPressEvent(event)

    def _built(self) -> Screen:
        settings = self.preferences.settings
        self._kitchen.routing = settings.routing()
        scene = Scene(
            self._now,
            self._kitchen.capabilities,
            settings,
            theme_for(settings.theme, high_contrast=self._contrast),
            self.touch,
            self.guard,
        )
        screen = Screen(self._kitchen, self._feed, scene, self.preferences, self)
        screen.dismissed.connect(self._notices.dismiss)
        screen.measured.connect(self._tell_of_columns)
        screen.show_notices(self._notices.current())
        self.alerting.attach(screen.stage, screen.flash)
        return screen

    def _wall(self) -> datetime:
        return self._now().astimezone()

    def _rebuild(self) -> None:
        """Show everything anew in another language, theme or size."""
        old = self.front
        view = old.stage.view
        self.front = self._built()
        self.front.setGeometry(self.rect())
        self._measure()
        self.front.show_view(view)
        self.front.start()
        self.front.show()
        # A tap in the old one may have brought us here.
        old.hide()
        old.deleteLater()
        self.setFocus()

    def _follow_contrast(self) -> None:
        """Take the system's wish for high contrast, which can change at any time."""
        asked = high_contrast_asked()
        if asked != self._contrast:
            self._contrast = asked
            self._rebuild()

    def _tell_of_columns(self, wanted: int, shown: int) -> None:
        """Say so, once, where the columns that the settings ask for do not fit."""
        if (wanted, shown) == self._columns:
            return
        self._columns = wanted, shown
        if shown >= wanted:
            self._notices.clear("columns")
            return
        title = self.tr("{wanted} columns do not fit here").format(wanted=wanted)
        text = self.tr(
            "{shown} are shown: more would leave no room for buttons as large as a finger needs."
        ).format(shown=shown)
        self._notices.show(Notice("columns", Severity.INFO, title, text))

    def _show_notices(self) -> None:
        self.front.show_notices(self._notices.current())

    def _set_full_screen(self, *, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _measure(self) -> None:
        """Take sizes from the screen that the window is on."""
        screen, settings = self.screen(), self.preferences.settings
        pixels, millimetres = screen.size(), screen.physicalSize()
        density = pixels_per_mm(
            (pixels.width(), pixels.height()),
            (millimetres.width(), millimetres.height()),
            settings.screen_inches,
            screen.devicePixelRatio(),
        )
        shorter = min(pixels.width(), pixels.height())
        self.front.set_sizes(Sizes.of(density, settings.distance_m, shorter, settings.target_mm))
