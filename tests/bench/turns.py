"""From a tap on a page button to the painted page, on a board of so many open tickets."""

import asyncio
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.screen import open_window
from kds.ui.card import Card
from kds.ui.pace import Pace
from kds.ui.window import MainWindow
from tests.bench.kitchen_process import settings

_TURNS = 150


class PageTime(QObject):
    """Knows when the painting of cards that follows a turn was over."""

    seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.painted = asyncio.Event()
        self.at = 0.0
        # Posted: it comes behind the painting of all cards, but before any timer.
        self.seen.connect(self._over, Qt.ConnectionType.QueuedConnection)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a painted card; all are painted before the next event comes."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, Card):
            self.seen.emit()
        return False

    def _over(self) -> None:
        if not self.painted.is_set():
            self.at = time.monotonic()
            self.painted.set()


async def _turn(window: MainWindow) -> None:
    device, bar = QTest.createTouchDevice(), window.front.bar
    watch, application = PageTime(), QApplication.instance()
    assert application is not None
    button = bar.next
    for _ in range(_TURNS):
        if not button.isEnabled():
            button = bar.previous if button is bar.next else bar.next
        place = button.mapTo(window, button.rect().center())
        QTest.touchEvent(window, device).press(0, place, window).commit(processEvents=False)
        await asyncio.sleep(0.03)
        watch.painted.clear()
        application.installEventFilter(watch)
        began = time.monotonic()
        QTest.touchEvent(window, device).release(0, place, window).commit(processEvents=False)
        await asyncio.wait_for(watch.painted.wait(), 5)
        os.write(1, f"TOUCH page {(watch.at - began) * 1000:.3f}\n".encode())
        application.removeEventFilter(watch)
        await asyncio.sleep(0.05)


async def _run(folder: Path) -> None:
    program = Program(settings({}, 3), folder)
    program.claim()
    await program.start()
    window = open_window(program)
    window.resize(1920, 1080)
    os.write(1, b"PORT 0\n")
    await asyncio.sleep(2)
    for _ in range(100):  # until all tickets have been laid out
        if not any(pace.asked for pace in window.findChildren(Pace)):
            break
        await asyncio.sleep(0.1)
    await _turn(window)
    await program.stop()
    window.allow_close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(_run(Path(sys.argv[1])))
