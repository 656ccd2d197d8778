"""The program starts with its window on a database that is there, and says when it was painted."""

import asyncio
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.screen import open_window
from kds.ui.card import Card
from tests.bench.kitchen_process import settings


class FirstPaint(QObject):
    """Says when the last card of the first page has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.over = asyncio.Event()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report when all painting that is due is over."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, Card):
            QTimer.singleShot(0, self.over.set)
        return False


async def _run(folder: Path) -> None:
    program = Program(settings({}, 3), folder)
    program.claim()
    await program.start()
    watch, application = FirstPaint(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    window = open_window(program)
    await watch.over.wait()
    os.write(1, f"BOARD start {time.monotonic()}\nPORT 0\n".encode())
    application.removeEventFilter(watch)
    await program.stop()
    window.allow_close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(_run(Path(sys.argv[1])))
