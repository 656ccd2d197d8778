"""A window on a real kitchen, and real fingers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kds.app.timekeeping import Timekeeper
from kds.channels.channel import Capabilities
from kds.domain.whereabouts import Driver
from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.ui.card import Card
from kds.ui.card_button import CardButton
from kds.ui.controls import Action
from kds.ui.crew import Crew
from kds.ui.feed import Feed
from kds.ui.language import choose
from kds.ui.pace import Pace
from kds.ui.preferences import Preferences
from kds.ui.window import MainWindow
from tests.ui.practice import DELIVERECT, Practice

# Makes the offscreen platform's 800 x 800 pixels as dense as 21.5 inches of full HD.
INCHES = 11.05
# Makes a window of 1024 x 600 on it what 10.1 inches of that many pixels are: as dense, and with
# the smaller text of small screens.
SMALL_INCHES, SMALL_DISTANCE_M = 9.64, 0.6


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    """Speak English, whatever the test before spoke, and leave it so to those behind."""
    del qapp
    choose("en")
    yield
    choose("en")


class Ticks:
    """Seconds that only go on, when they are told to."""

    def __init__(self) -> None:
        """Begin long after the machine was started."""
        self.at = 1000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.at

    def turn(self, seconds: float) -> None:
        """Go on."""
        self.at += seconds


@dataclass
class Kitchen:
    """A window and what it shows; `practice` is the kitchen behind it.

    Its clocks stand still until they are turned, so that no test depends on how fast it runs.
    `kept` is what was changed of the drivers.
    """

    practice: Practice
    window: MainWindow
    notices: Notices
    qtbot: QtBot
    ticks: Ticks
    preferences: Preferences
    kept: list[Mapping[str, object]]

    def settle(self) -> None:
        """Let everything be laid out, and forget that it has just moved or been pressed."""
        self.lay_out()
        self.ticks.turn(1)

    def lay_out(self) -> None:
        """Let everything be laid out."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(
            lambda: not any(pace.asked for pace in self.window.findChildren(Pace)), timeout=20_000
        )

    def later(self, seconds: float) -> None:
        """Let time pass until the screen has followed."""
        self.practice.clock.turn(seconds)
        self._follow()

    def set_clock(self, seconds: float) -> None:
        """Set the machine's clock, forward or back, until kitchen and screen have followed."""
        practice = self.practice
        practice.clock.set(seconds)
        Timekeeper(practice.clock.kept, practice.kitchen).follow()
        self._follow()

    def _follow(self) -> None:
        with self.qtbot.waitSignal(self.window.front.desk.ticked, timeout=20_000):
            pass
        self.settle()

    def card(self, number: str) -> Card:
        """Return the card with the buttons of the order that people call so."""
        for card in self.window.front.stage.seen_board().rack.cards():
            if card.picture.ticket.header.text.number == number and card.picture.piece.foot:
                return card
        raise AssertionError(f"{number} is not on the page: {self.numbers()}")

    def numbers(self) -> list[str]:
        """Return the numbers on the page in reading order, each once."""
        cards = self.window.front.stage.seen_board().rack.cards()
        return list(dict.fromkeys(card.picture.ticket.header.text.number for card in cards))

    def button(self, number: str, action: Action) -> CardButton:
        """Return a button of an order."""
        for button in self.card(number).buttons():
            if button.control.action is action:
                return button
        raise AssertionError(f"{number} has no {action}: {self.texts(number)}")

    def texts(self, number: str) -> list[str]:
        """Return what is written on an order's buttons, or what they do."""
        return [button.accessibleName() for button in self.card(number).buttons()]

    def status(self, number: str) -> tuple[str, ...]:
        """Return what the ticket says that the platform has heard."""
        return self.card(number).picture.ticket.footer.status


@dataclass
class Fingers:
    """Fingers on a real touchscreen device. Each has a number; places are in a widget."""

    window: QWidget
    device: QPointingDevice

    def __post_init__(self) -> None:
        """Begin without a finger."""
        self._down: set[int] = set()

    def down(self, finger: int, widget: QWidget, at: QPoint | None = None) -> None:
        """Put a finger on a widget, in its middle unless said otherwise."""
        sequence = self._others(finger)
        sequence.press(finger, self._place(widget, at), self.window)
        self._down.add(finger)
        sequence.commit()

    def move(self, finger: int, widget: QWidget, at: QPoint | None = None) -> None:
        """Slide a finger."""
        sequence = self._others(finger)
        sequence.move(finger, self._place(widget, at), self.window)
        sequence.commit()

    def up(self, finger: int, widget: QWidget, at: QPoint | None = None) -> None:
        """Lift a finger."""
        sequence = self._others(finger)
        sequence.release(finger, self._place(widget, at), self.window)
        self._down.discard(finger)
        sequence.commit()

    def cancel(self) -> None:
        """Let the system take all touches away."""
        self._down.clear()
        event = QTouchEvent(QEvent.Type.TouchCancel, self.device)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def tap(self, widget: QWidget, at: QPoint | None = None, finger: int = 0) -> None:
        """Put a finger down and lift it."""
        self.down(finger, widget, at)
        self.up(finger, widget, at)

    def _others(self, finger: int) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self.window, self.device, False)  # noqa: FBT003 - Qt's
        for other in sorted(self._down - {finger}):
            sequence.stationary(other)
        return sequence

    def _place(self, widget: QWidget, at: QPoint | None) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center() if at is None else at)


OpenKitchen = Callable[..., Kitchen]


@pytest.fixture
def open_kitchen(qtbot: QtBot) -> Iterator[OpenKitchen]:
    """Open windows on kitchens; all are closed in the end."""
    opened: list[Kitchen] = []

    def open_one(  # noqa: PLR0913 - what differs between kitchens
        fill: Callable[[Practice], object] | None = None,
        *,
        capabilities: Capabilities = DELIVERECT,
        size: tuple[int, int] = (1920, 1080),
        ports: Mapping[str, Callable[..., Any]] = MappingProxyType({}),
        drivers: Sequence[Driver] = (),
        address: str = "",
        **settings: object,
    ) -> Kitchen:
        practice = Practice(capabilities=capabilities)
        if fill:
            fill(practice)
        feed, notices, ticks = Feed(), Notices(), Ticks()
        practice.kitchen.watch(feed.changed.emit)
        chosen = ScreenSettings(**({"screen_inches": INCHES} | settings))  # type: ignore[arg-type]
        preferences = Preferences(chosen)
        kept: list[Mapping[str, object]] = []
        crew = Crew(practice.kitchen, drivers, keep=kept.append, address=lambda: address)
        window = MainWindow(
            practice.kitchen,
            notices,
            feed,
            practice.clock,
            preferences,
            crew=crew,
            ticks=ticks,
            **ports,
        )
        qtbot.addWidget(window, before_close_func=MainWindow.allow_close)
        window.resize(*size)
        window.open()
        qtbot.waitExposed(window)
        kitchen = Kitchen(practice, window, notices, qtbot, ticks, preferences, kept)
        opened.append(kitchen)
        kitchen.settle()
        return kitchen

    yield open_one
    for kitchen in opened:
        kitchen.practice.close()


@pytest.fixture(scope="session")
def touchscreen(qapp: object) -> QPointingDevice:
    """One touchscreen for all tests."""
    del qapp
    return QTest.createTouchDevice()


@pytest.fixture
def fingers_on(touchscreen: QPointingDevice) -> Callable[[Kitchen], Fingers]:
    """Fingers for a kitchen's window."""

    def of(kitchen: Kitchen) -> Fingers:
        return Fingers(kitchen.window, touchscreen)

    return of
