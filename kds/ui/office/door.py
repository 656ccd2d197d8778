"""Opens and closes the managers' part over the kitchen's window, which goes on below."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.store.finding import Finder
from kds.ui.contrast import high_contrast_asked
from kds.ui.feed import Feed
from kds.ui.office.backing import Backing, Services
from kds.ui.office.office import Office
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.sizes import Sizes
from kds.ui.theme import theme_for
from kds.ui.window import MainWindow

# Managers sit before the screen: at this distance, in metres, text is read.
_SEATED_M = 0.5
_TARGET_SHARE = 0.75
_DATABASE = "kds.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """What an office is built over."""

    kitchen: Kitchen
    notices: Notices
    feed: Feed
    preferences: Preferences
    services: Services
    now: Callable[[], datetime]
    ticks: Callable[[], float]


class Door(QObject):
    """Lives as long as the window. The office is built when it is opened, and taken down after."""

    def __init__(self, window: MainWindow, rooms: Rooms) -> None:
        """Open when the window asks for it."""
        super().__init__(window)
        self._window, self._rooms = window, rooms
        self.office: Office | None = None
        window.office_wanted.connect(self.open)
        window.rebuilt.connect(self._rebuild)
        window.installEventFilter(self)

    def open(self) -> None:
        """Put the gate over the window."""
        if self.office is None:
            self._build()
            if self.office:
                self.office.gate.setFocus()

    def open_at(self, page: str) -> None:
        """Show a page again that was open when the program started anew."""
        self.open()
        if self.office:
            self.office.open_at(page)

    def close(self) -> None:
        """Go back to the board; the next time the PIN is asked for again."""
        if self.office:
            office, self.office = self.office, None
            office.hide()
            office.close_office()
            office.deleteLater()
            self._window.setFocus()

    def end(self) -> None:
        """Go for good, with all that managers have started: the program ends."""
        self.close()
        self._rooms.services.errands.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.office and event.type() is QEvent.Type.Resize:
            self.office.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        office = Office(self._backing, self._rooms.feed, self._window.touch.idle_s, self._window)
        office.left.connect(self.close)
        office.setGeometry(self._window.rect())
        office.show()
        office.raise_()
        self.office = office

    def _rebuild(self) -> None:
        """Keep in front of a screen that was built anew, in its new language and colours."""
        if self.office is None:
            return
        if not self.office.is_open:
            self.office.raise_()
            return
        page = self.office.page
        # A button of the old one may have brought us here: it goes when that has returned.
        old, self.office = self.office, None
        old.hide()
        QTimer.singleShot(0, old.close_office)
        old.deleteLater()
        self._build()
        if self.office:
            self.office.open_at(page)

    def _backing(self, go: Callable[[str, object], None], close: Callable[[], None]) -> Backing:
        rooms, settings = self._rooms, self._rooms.preferences.settings
        folder = rooms.services.data_dir
        return Backing(
            kitchen=rooms.kitchen,
            notices=rooms.notices,
            preferences=rooms.preferences,
            services=rooms.services,
            now=rooms.now,
            ticks=rooms.ticks,
            theme=theme_for(settings.theme, high_contrast=high_contrast_asked()),
            sizes=seated(self._window.sizes()),
            finder=Finder(folder / _DATABASE) if folder else None,
            work=Work(self),
            go=go,
            close=close,
        )


def seated(sizes: Sizes) -> Sizes:
    """Return the sizes for somebody who sits before the screen."""
    near = Sizes.of(sizes.px_per_mm, _SEATED_M, 10_000)
    return Sizes(
        px_per_mm=sizes.px_per_mm,
        text=min(near.text, sizes.text),
        target=round(sizes.target * _TARGET_SHARE),
        danger=round(sizes.danger * _TARGET_SHARE),
        gap=sizes.gap,
    )
