"""The replay page in the program's own window, by finger, over the running board."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kds.ui.office.history.page import HistoryPage
from kds.ui.office.replay.page import ReplayPage
from tests.ui.office.replay.shop import LONG_MS
from tests.ui.office.test_door import Kitchen
from tests.ui.practice import content


@pytest.fixture
def kitchen(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Kitchen]:  # noqa: ARG001
    """A window that is shown, whose kitchen had two orders, one of them late."""
    made = Kitchen(tmp_path)
    first = made.practice.receive(content("A1", "1 Chicken Burger", due_in=10))
    made.practice.kitchen.accept(first.id)
    made.practice.clock.turn(60)
    made.practice.receive(content("B2", "2 Fries", due_in=60))
    made.practice.clock.turn(1200)
    qtbot.addWidget(made.window, before_close_func=made.close)
    made.window.resize(1280, 800)
    made.window.open()
    yield made
    made.practice.close()


def touch(kitchen: Kitchen, device: QPointingDevice, widget: QWidget, at: QPoint) -> None:
    """Touch a place of a widget and lift the finger."""
    window = kitchen.window
    place = widget.mapTo(window, at)
    QTest.touchEvent(window, device).press(0, place, window)
    QTest.touchEvent(window, device).release(0, place, window)


def test_by_finger(kitchen: Kitchen, touchscreen: QPointingDevice, qtbot: QtBot) -> None:
    """A finger on the slider goes there, one on a button of a ticket opens the order alone."""
    kitchen.enter()
    office = kitchen.door.office
    assert office
    office.go("replay")
    page = office.stack.currentWidget()
    assert isinstance(page, ReplayPage)
    qtbot.waitUntil(lambda: page.board is not None, timeout=LONG_MS)
    loaded = page.loaded
    assert loaded
    rows = len(list(kitchen.practice.store.journal()))
    track = page.track
    touch(kitchen, touchscreen, track, QPoint(track.width() * 3 // 4, track.height() // 2))
    minute = loaded.course.minute_of(page.player.at)
    assert abs(minute / loaded.course.minutes - 0.75) < 0.1
    board = page.board
    assert board
    cards = board.board.rack.cards
    qtbot.waitUntil(lambda: len({card.key for card in cards()}) == 2, timeout=LONG_MS)
    card = next(card for card in cards() if card.buttons())
    button = card.buttons()[0]
    touch(kitchen, touchscreen, button, button.rect().center())
    history = office.stack.currentWidget()
    assert isinstance(history, HistoryPage)
    assert len(list(kitchen.practice.store.journal())) == rows
    assert not page.player.plays
    # Below, the running board is as it was.
    assert len(kitchen.window.front.desk.board_orders) == 2


def test_back_to_where_one_was(kitchen: Kitchen, qtbot: QtBot) -> None:
    """Whoever comes back from the history finds the day at the same minute."""
    kitchen.enter()
    office = kitchen.door.office
    assert office
    office.go("replay")
    page = office.stack.currentWidget()
    assert isinstance(page, ReplayPage)
    qtbot.waitUntil(lambda: page.board is not None, timeout=LONG_MS)
    page.go_to_next_late()
    at = page.player.at
    page.player.play()
    office.go("history")
    assert not page.player.plays
    office.go("replay")
    assert page.player.at == at
    # Also when another day was being read as the page was left.
    page.show_day(date(2026, 1, 1))
    office.go("history")
    office.go("replay")
    assert page.player.at == at
    assert page.top.day.text().startswith("Sat")
    assert page.progress.isHidden()
