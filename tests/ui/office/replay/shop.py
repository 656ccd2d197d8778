"""A replay page over the database of a small service that was noted while it went on."""

from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.store.finding import Finder
from kds.ui.feed import Feed
from kds.ui.office.backing import Backing, Services
from kds.ui.office.replay.loading import Loaded
from kds.ui.office.replay.page import ReplayPage
from kds.ui.office.replay.past_board import PastBoard
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.theme import load_fonts, theme_named
from tests.kitchen.past_service import NotedService
from tests.ui.office.conftest import SIZES

LONG_MS = 30_000


class ReplayOfTests:
    """The page in a window, and what it asked of the rest of the office."""

    def __init__(self, noted: NotedService, theme: str = "dark") -> None:
        load_fonts()
        self.noted, self.tick = noted, 0.0
        self.gone: list[tuple[str, object]] = []
        self.feed = Feed()
        self.work = Work(self.feed)
        kitchen: Kitchen = noted.service.kitchen
        self.settings = ScreenSettings()
        self.backing = Backing(
            kitchen=kitchen,
            notices=Notices(),
            preferences=Preferences(self.settings),
            services=Services(data_dir=noted.path.parent),
            now=noted.clock,
            ticks=lambda: self.tick,
            theme=theme_named(theme),
            sizes=SIZES,
            finder=Finder(noted.path),
            work=self.work,
            go=lambda name, about: self.gone.append((name, about)),
            close=lambda: None,
        )
        self.window = QWidget()
        self.window.resize(1440, 900)
        # As in the program, the window's size follows nothing that is inside.
        stack = QStackedWidget(self.window)
        stack.resize(1440, 900)
        self.page = ReplayPage(self.backing, stack)
        stack.addWidget(self.page)

    def open(self, qtbot: QtBot, about: object = None) -> Loaded:
        """Show the window and open the page; return the day that it loads."""
        qtbot.addWidget(self.window)
        self.window.show()
        with qtbot.waitSignal(self.page.day_shown, timeout=LONG_MS):
            self.page.opened(about)
        return self.loaded

    @property
    def loaded(self) -> Loaded:
        """The day that is shown."""
        assert self.page.loaded is not None
        return self.page.loaded

    @property
    def board(self) -> PastBoard:
        """The board that is shown."""
        assert self.page.board is not None
        return self.page.board

    def rows(self) -> int:
        """Return how many journal rows there are."""
        return len(list(self.noted.service.store.journal()))

    def close(self) -> None:
        """Give everything back."""
        self.page.left()
        self.work.close()
        self.noted.service.store.close()
