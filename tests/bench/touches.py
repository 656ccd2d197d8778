"""From a finger's first touch to the painted reaction: a ticket's button beside a bare one."""

import asyncio
import json
import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.screen import open_window
from kds.demo.deliverect.orders import make_order
from kds.demo.deliverect.sending import Sender
from kds.ui.card_button import CardButton
from tests.bench.kitchen_process import settings
from tests.bench.load import SECRET

_TOUCHES = 200


class PaintTime(QObject):
    """Knows when a widget's next painting was over."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.painted = asyncio.Event()
        self.at = 0.0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a painting; it is over when the next event comes."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._over)
        return False

    def _over(self) -> None:
        self.at = time.monotonic()
        self.painted.set()


async def _touch(kind: str, window: QWidget, button: QWidget, device: QPointingDevice) -> None:
    """Put a finger on a button again and again; it slides off, so that nothing is pressed."""
    paint = PaintTime(button)
    middle = button.mapTo(window, button.rect().center())
    outside = window.rect().bottomRight()
    for _ in range(_TOUCHES):
        await asyncio.sleep(0.02)
        paint.painted.clear()
        began = time.monotonic()
        QTest.touchEvent(window, device).press(0, middle, window).commit(processEvents=False)
        await asyncio.wait_for(paint.painted.wait(), 5)
        os.write(1, f"TOUCH {kind} {(paint.at - began) * 1000:.3f}\n".encode())
        await asyncio.sleep(0.02)
        QTest.touchEvent(window, device).move(0, outside, window).commit(processEvents=False)
        await asyncio.sleep(0.02)
        QTest.touchEvent(window, device).release(0, outside, window).commit(processEvents=False)
    button.removeEventFilter(paint)


async def _bare(device: QPointingDevice) -> None:
    window = QWidget()
    window.resize(1920, 1080)
    button = QPushButton("Accept", window)
    QVBoxLayout(window).addWidget(button)
    button.setFixedSize(300, 100)
    window.show()
    await asyncio.sleep(0.3)
    await _touch("bare", window, button, device)
    window.close()


async def _kitchen(device: QPointingDevice, folder: Path) -> None:
    program = Program(settings({}, 3), folder)
    program.claim()
    await program.start()
    window = open_window(program)
    window.resize(1920, 1080)
    sender = Sender(program.address, SECRET)
    await sender.open()
    rng = Random(3)  # noqa: S311 - the same orders in every run
    for _ in range(40):
        body = make_order(rng, datetime.now(UTC), scheduled=False)
        await sender.post("/deliverect/orders", json.dumps(body, ensure_ascii=False).encode(), None)
    await asyncio.sleep(1.5)
    button = next(b for b in window.findChildren(CardButton) if b.isVisible() and b.width() > 100)
    await _touch("kitchen", window, button, device)
    await sender.close()
    await program.stop()
    window.allow_close()


async def _run() -> None:
    device = QTest.createTouchDevice()
    os.write(1, b"PORT 0\n")
    await _bare(device)
    with tempfile.TemporaryDirectory() as folder:
        await _kitchen(device, Path(folder))


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(_run())
