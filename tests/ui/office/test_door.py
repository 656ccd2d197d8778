"""The way from the board to the managers' pages and back."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.ui.feed import Feed
from kds.ui.office.backing import Services
from kds.ui.office.catalogue import PAGES
from kds.ui.office.door import Door, Rooms
from kds.ui.preferences import Preferences
from kds.ui.window import MainWindow
from tests.ui.practice import Practice, content

PIN = "2468"


class Kitchen:
    """A window with a door, over a practice kitchen."""

    def __init__(self, folder: Path) -> None:
        self.practice = Practice(path=folder / "kds.db")
        feed = Feed()
        self.practice.kitchen.watch(feed.changed.emit)
        self.preferences = Preferences(ScreenSettings(screen_inches=21.5))
        notices = Notices()
        self.window = MainWindow(
            self.practice.kitchen, notices, feed, self.practice.clock, self.preferences
        )
        feed.setParent(self.window)
        self.services = Services(data_dir=folder)
        self.door = Door(
            self.window,
            Rooms(
                kitchen=self.practice.kitchen,
                notices=notices,
                feed=feed,
                preferences=self.preferences,
                services=self.services,
                now=self.practice.clock,
                ticks=lambda: 0.0,
            ),
        )

    def close(self, window: object) -> None:
        """Close everything, as the program does at its end."""
        del window
        self.door.close()
        self.window.allow_close()

    def enter(self) -> None:
        """Go through the gate."""
        self.window.office_wanted.emit()
        assert self.door.office
        for _ in range(1 if self.services.lock.settings.pin else 2):
            QTest.keyClicks(self.door.office.gate, PIN)
            QTest.keyClick(self.door.office.gate, Qt.Key.Key_Return)


@pytest.fixture
def kitchen(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Kitchen]:  # noqa: ARG001
    """A window that is shown."""
    made = Kitchen(tmp_path)
    qtbot.addWidget(made.window, before_close_func=made.close)
    made.window.resize(1280, 720)
    made.window.open()
    yield made
    made.practice.close()


def test_the_kitchen_goes_on_behind(kitchen: Kitchen) -> None:
    """While a manager reads, orders come in below, and the bar says how many wait."""
    kitchen.enter()
    office = kitchen.door.office
    assert office
    assert office.is_open
    assert office.geometry() == kitchen.window.rect()
    kitchen.practice.receive(content("1"))
    assert "1" in office.board.text()


def test_the_pin_is_asked_for_each_time(kitchen: Kitchen) -> None:
    """Who goes back to the board has locked the pages."""
    kitchen.enter()
    assert kitchen.door.office
    QTest.mouseClick(kitchen.door.office.board, Qt.MouseButton.LeftButton)
    assert kitchen.door.office is None
    kitchen.window.office_wanted.emit()
    assert kitchen.door.office
    assert not kitchen.door.office.is_open


async def test_another_look_keeps_the_page(kitchen: Kitchen) -> None:
    """When language or colours change, the manager stays where he is."""
    kitchen.enter()
    before = kitchen.door.office
    assert before
    page = before.page
    kitchen.preferences.change(theme="light")
    await asyncio.sleep(0.1)
    after = kitchen.door.office
    assert after
    assert after is not before
    assert after.is_open
    assert after.page == page


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_every_page_opens(kitchen: Kitchen, entry: object) -> None:
    """Each page of the bar opens with a tap."""
    kitchen.enter()
    office = kitchen.door.office
    assert office
    name = entry.name  # type: ignore[attr-defined]  # an Entry
    QTest.mouseClick(office.tabs[name], Qt.MouseButton.LeftButton)
    assert office.page == name


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_keys_stay_on_the_pages(kitchen: Kitchen, key: Qt.Key) -> None:
    """Tab goes round on a manager's page and never to a button of the board hidden below."""
    kitchen.window.open()
    kitchen.enter()
    office = kitchen.door.office
    assert office is not None
    seen: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or office, key)
        at = QApplication.focusWidget()
        assert at is not None
        assert office.isAncestorOf(at)
        seen.append(at)
    assert office.board in seen
    assert len(set(seen)) > 5
    assert len(set(seen)) < len(seen)


def test_the_keys_stay_at_the_gate(kitchen: Kitchen) -> None:
    """Tab does not lead around the PIN to the board below."""
    kitchen.window.open()
    kitchen.door.open()
    office = kitchen.door.office
    assert office is not None
    QTest.keyClick(office.gate, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is office.gate
