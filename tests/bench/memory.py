"""The program with its window lets many orders live, and says what memory it took on the way."""

import asyncio
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.screen import open_window
from kds.clock import Clock
from tests.bench.kitchen_process import settings
from tests.bench.lives import Lives, Turned
from tests.bench.load import requests

# Open at a time, as in a rush.
_OPEN = 20
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident_mb() -> float:
    """Return what this process holds in memory, in MB. Linux."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE / 1e6


async def _run(folder: Path, marks: list[int]) -> None:
    turned = Turned(datetime.now(UTC))
    program = Program(settings({}, 3), folder, clock=Clock(turned.wall, turned.ticks))
    program.claim()
    await program.start()
    window = open_window(program)
    window.resize(1920, 1080)
    print("PORT 0", flush=True)
    lived = Lives(program.kitchen, turned)
    done = 0
    for mark in marks:
        while done < mark:
            orders = lived.receive(requests(_OPEN, seed=done))
            await asyncio.sleep(0.01)  # the board paints them, and what goes on beside has a turn
            for order in orders:
                lived.live(order)
            done += _OPEN
        # What was begun is let end: frames, the index, connections.
        await asyncio.sleep(2)
        print(f"TOUCH mb {resident_mb()}", flush=True)
    window.allow_close()
    await program.stop()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(_run(Path(sys.argv[1]), [int(mark) for mark in sys.argv[2:]]))
