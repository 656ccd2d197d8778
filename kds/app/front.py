"""The window of the program that runs, with its sounds, and what covers it between two programs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kds.app.awake import Awake
from kds.app.garbage import leave_to_python
from kds.app.program import Program
from kds.app.sounds import Sounds
from kds.ui.office.door import Door
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.theme import theme_named
from kds.ui.window import MainWindow

translate = QCoreApplication.translate


class Front:
    """What one program after the other is seen and heard through."""

    def __init__(
        self,
        opened: Callable[..., MainWindow],
        close_requested: Callable[[], None],
        start_anew: Callable[[], None],
    ) -> None:
        """Show nothing yet. `opened` makes windows, the others hear what somebody there wants."""
        self._opened = opened
        self._close_requested, self._start_anew = close_requested, start_anew
        self.window: MainWindow | None = None
        self._sounds: Sounds | None = None
        self._awake: Awake | None = None
        self._cover: Cover | None = None
        self._page = ""

    def put_up(self, program: Program) -> None:
        """Show a program, where the one before it was, on the same page."""
        sounds, awake = Sounds(program.notices), Awake(program.notices)
        self.window = self._opened(
            program,
            sounds.play,
            lambda: sounds.problem,
            start_anew=self._start_anew,
            like=self._cover,
        )
        sounds.follow(self.window.preferences)
        _keep_awake(awake, self.window.preferences)
        self._sounds, self._awake = sounds, awake
        self.window.close_requested.connect(self._close_requested)
        if self._cover:
            cover, self._cover = self._cover, None
            cover.end()
        if self._page:
            for door in self.window.findChildren(Door):
                door.open_at(self._page)
            self._page = ""

    async def cover(self) -> None:
        """Put something over the window that says that the program starts anew; be silent."""
        if self.window:
            open_offices = [door.office for door in self.window.findChildren(Door) if door.office]
            self._page = next((office.page for office in open_offices if office.is_open), "")
            self._cover = Cover(self.window)
        await self.be_silent()

    async def be_silent(self) -> None:
        """Give the loudspeaker back, and let the screen go dark; the window is still there."""
        if self._sounds:
            self._sounds.close()
        if self._awake:
            # On Windows a request that still stands would keep the program from ending.
            await self._awake.stop()
        self._sounds = self._awake = None

    def take_down(self) -> None:
        """Take the window down, whose program has stopped: nothing may ask it any more."""
        window, self.window = self.window, None
        if window:
            for door in window.findChildren(Door):
                door.end()
            end_work(window)
            window.allow_close()
            window.deleteLater()
            # At once: its clocks would open the database again.
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
            # What was put beyond the search for garbage is garbage now.
            leave_to_python()


def end_work(window: MainWindow) -> None:
    """Let no thread work for a window that goes."""
    for work in window.findChildren(Work):
        work.close()


class Cover(QWidget):
    """Stands where a window was, for the moment in which there is no kitchen behind it."""

    def __init__(self, window: MainWindow) -> None:
        """Cover `window`, and be shown."""
        super().__init__()
        self._over = False
        theme = theme_named(window.preferences.settings.theme)
        self.setWindowTitle(window.windowTitle())
        self.setStyleSheet(f"background: {theme.window}; color: {theme.bar_text}; font-size: 24px;")
        label = QLabel(translate("App", "Starting anew. Orders come in again in a moment."), self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(label)
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState())
        self.show()

    def end(self) -> None:
        """Go for good."""
        self._over = True
        self.close()
        self.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            event.accept()
        else:
            event.ignore()


def _keep_awake(awake: Awake, preferences: Preferences) -> None:
    def ask() -> None:
        awake.want(awake=preferences.settings.keep_awake)

    preferences.changed.connect(ask)
    ask()
