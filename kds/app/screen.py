"""Runs the program with its window, on one loop for Qt and asyncio."""

import asyncio
import gc
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from kds.app.anew import Anew, Shown
from kds.app.care import care_of
from kds.app.first_start import opener_for
from kds.app.front import Front, end_work
from kds.app.garbage import Garbage, leave_to_python
from kds.app.headless import Play, running
from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.trying.on_screen import testing_for
from kds.domain.order import Order
from kds.store.finding import Finder
from kds.ui.card import Card
from kds.ui.crew import Crew
from kds.ui.expecting import Expecting
from kds.ui.feed import Feed
from kds.ui.first_start.opener import Opener
from kds.ui.language import choose
from kds.ui.office.backing import Services
from kds.ui.office.door import Door, Rooms
from kds.ui.office.lock import Lock
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.ready_times import ReadyTimes
from kds.ui.scene import no_problem
from kds.ui.window import MainWindow, Sound

translate = QCoreApplication.translate

Test = Callable[[Callable[[Program], Callable[[Order], bool]]], Awaitable[None]]


def nothing() -> None:
    """Do nothing."""


def run(program: Program, play: Play | None) -> None:
    """Show the board until the window is closed or a signal ends the program."""
    _run(lambda: _show(program, play))


def run_test(test: Test) -> None:
    """Run the self-test, which opens a window of its own."""

    async def run_it() -> None:
        windows: list[MainWindow] = []

        def show(program: Program) -> Callable[[Order], bool]:
            window = open_window(program)
            windows.append(window)
            return lambda order: any(
                card.key == order.id and card.isVisible() for card in window.findChildren(Card)
            )

        try:
            await test(show)
        finally:
            for window in windows:
                end_work(window)
                window.allow_close()

    _run(run_it)


def show_message(message: str) -> None:
    """Show in a window why the program does not start; no setting says in which language."""

    async def run_it() -> None:
        read = asyncio.Event()
        choose()
        window = QWidget()
        window.setWindowTitle(translate("App", "Kitchen display"))
        label = QLabel(message)
        label.setWordWrap(True)
        label.setMargin(24)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QPushButton(translate("App", "Close"))
        button.setMinimumHeight(80)
        button.clicked.connect(read.set)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.lastWindowClosed.connect(read.set)
        layout = QVBoxLayout(window)
        layout.addWidget(label)
        layout.addWidget(button)
        window.resize(800, 400)
        window.show()
        await read.wait()
        window.close()

    _run(run_it)


def open_window(
    program: Program,
    sound: Sound | None = None,
    sound_problem: Callable[[], str] = no_problem,
    *,
    start_anew: Callable[[], None] = nothing,
    like: QWidget | None = None,
) -> MainWindow:
    """Return the program's window, shown, with every open order on its board.

    `sound` plays a sound by name at a volume of 0 to 1; without it the screen only flashes.
    `sound_problem` says what is wrong with the device, "" if nothing is. `start_anew` is called
    when a manager wants that. The window stands where `like` does, if there is one. The first-start
    guide is opened over it when there is something left for it to do.
    """
    feed = Feed()
    program.kitchen.watch(feed.changed.emit)
    preferences = Preferences(
        program.settings.screen, partial(program.keeping.keep_at_board, "screen")
    )
    crew = Crew(
        program.kitchen,
        program.settings.delivery.all_drivers(),
        keep=partial(program.keeping.keep_at_board, "delivery"),
        address=lambda: program.settings.listener.public_url or program.address,
    )
    # They learn on threads of their own, from the orders on disk.
    times = ReadyTimes(Finder(program.data_dir / "kds.db"), Work(feed), feed)
    window = MainWindow(
        program.kitchen,
        program.notices,
        feed,
        program.kitchen.now,
        preferences,
        crew=crew,
        sound=sound,
        sound_problem=sound_problem,
        expected=Expecting(program.kitchen, feed, times, feed).of,
    )
    # Nothing else holds it, and a signal dies with its object.
    feed.setParent(window)
    opener = opener_for(program, window, preferences)
    services = _services(program, window, opener, times, start_anew)
    Door(
        window,
        Rooms(
            kitchen=program.kitchen,
            notices=program.notices,
            feed=feed,
            preferences=preferences,
            services=services,
            now=program.kitchen.now,
            ticks=time.monotonic,
        ),
    )
    if like:
        window.setGeometry(like.geometry())
    window.open()
    if like and like.isFullScreen():
        window.showFullScreen()
    if opener:
        opener.greet(services)
    Garbage(window)
    return window


def _services(
    program: Program,
    window: MainWindow,
    opener: Opener | None,
    times: ReadyTimes,
    start_anew: Callable[[], None],
) -> Services:
    """Return what the program does for managers' pages and the first-start guide."""
    return Services(
        data_dir=program.data_dir,
        lock=Lock(program.settings.manager, partial(program.keeping.keep, "manager")),
        health=program.health,
        screen=program.settings.kitchen.screen,
        ready_times=times,
        care=care_of(program),
        keep_settings=program.keeping.keep,
        start_anew=start_anew,
        book=program.keeping.book(),
        testing=testing_for(program, window),
        open_guide=opener.open if opener else None,
    )


async def _show(program: Program, play: Play | None) -> None:
    choose(program.settings.screen.language)
    stop = asyncio.Event()
    front = Front(open_window, stop.set, lambda: anew.ask())  # noqa: PLW0108 - they know each other
    shown = Shown(cover=front.cover, take_down=front.take_down, put_up=front.put_up)
    anew = Anew(program, shown)
    try:
        async with running(program, play, stop, lambda: anew.program):
            front.put_up(program)
            await anew.until(stop)
        # Only now: until everything is on disk and told or kept, the window stays.
    finally:
        await front.be_silent()
        front.take_down()


def _run(main: Callable[[], Coroutine[None, None, None]]) -> None:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kds")
    # Closing some window must not end the loop before the program has stopped in order.
    app.setQuitOnLastWindowClosed(False)
    try:
        with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
            runner.run(main())
    finally:
        leave_to_python()
        # Widgets must go before the application: Python would free them in any order, and crash.
        for window in app.topLevelWidgets():
            window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
