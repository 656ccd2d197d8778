"""Managers' pages over a real kitchen on disk, with the gate open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.store.finding import Finder
from kds.store.indexing import Indexer
from kds.ui.feed import Feed
from kds.ui.office.backing import Backing, Services
from kds.ui.office.lock import Lock
from kds.ui.office.office import Office
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.sizes import Sizes
from kds.ui.theme import load_fonts, theme_named
from tests.ui.practice import Practice

SIZES = Sizes(px_per_mm=3.78, text=18, target=64, danger=80, gap=8)


class OfficeOfTests:
    """An office over a practice kitchen whose database is a file."""

    def __init__(self, folder: Path, theme: str = "dark", services: Services | None = None) -> None:
        load_fonts()
        self.path = folder / "kds.db"
        self.practice = Practice(path=self.path)
        self.feed = Feed()
        self.practice.kitchen.watch(self.feed.changed.emit)
        self.ticks = 0.0
        self.services = services or Services(data_dir=folder, lock=Lock(ticks=lambda: self.ticks))
        self.notices, self.theme = Notices(), theme_named(theme)
        self.preferences = Preferences(ScreenSettings())
        self.idle = 0.0
        # As in the program, where the window's size follows nothing that is inside.
        self.window = QWidget()
        self.window.resize(1440, 900)
        self.office = Office(self._backing, self.feed, lambda: self.idle, self.window)
        self.office.resize(1440, 900)

    def show(self) -> None:
        """Show the window with the office in front."""
        self.window.show()
        self.office.show()
        self.office.gate.setFocus()

    def index(self) -> None:
        """Bring history up to date, as the program does by itself."""
        indexer = Indexer(self.practice.store)
        while indexer.step():
            pass

    def close(self) -> None:
        """Give everything back."""
        self.office.close_office()
        self.practice.close()

    def _backing(self, go: Callable[[str, object], None], close: Callable[[], None]) -> Backing:
        return Backing(
            kitchen=self.practice.kitchen,
            notices=self.notices,
            preferences=self.preferences,
            services=self.services,
            now=self.practice.clock,
            ticks=lambda: self.ticks,
            theme=self.theme,
            sizes=SIZES,
            finder=Finder(self.path),
            work=Work(self.feed),
            go=go,
            close=close,
        )


@pytest.fixture
def open_office(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., OfficeOfTests]]:
    """Open offices; each is closed at the end."""
    opened: list[OfficeOfTests] = []

    def make(theme: str = "dark", services: Services | None = None) -> OfficeOfTests:
        made = OfficeOfTests(tmp_path, theme, services)
        qtbot.addWidget(made.window)
        opened.append(made)
        return made

    yield make
    for made in opened:
        made.close()
