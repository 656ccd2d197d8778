"""The measured side: the whole program with its window, in a process of its own.

It says its port, when each order was first painted, and the longest pause of the screen.
"""

import asyncio
import json
import sys
import time
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kds.app.program import Program
from kds.app.qt_loop import QtLoop
from kds.app.screen import open_window
from kds.channels.deliverect import DeliverectSettings
from kds.channels.deliverect.settings import DeliverectCodes
from kds.config import ChannelsSettings, KitchenSettings, ListenerSettings, Settings
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.store.store import Store
from kds.ui.card import Card
from tests.bench.bare import painted
from tests.bench.load import SECRET
from tests.bench.pauses import PauseMeter

# So many presses are timed; the orders of the practice stay below it.
_PRESSES = 120
_MANY = 1_000_000
# So that no press falls on the end of another's undo time, which is half a second.
_BETWEEN_PRESSES_S = 0.14
_SEEN = timedelta(seconds=0.06)


class SlowStore(Store):
    """A disk whose commits take `seconds` longer."""

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(path)
        self._seconds = seconds

    @override
    def commit(self) -> None:
        time.sleep(self._seconds)
        super().commit()


class PaintWatch(QObject):
    """Says when an order's card has been painted for the first time."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._remote_ids: dict[str, str] = {}
        self._seen: set[str] = set()
        program.kitchen.watch(self._note)

    def _note(self, order: Order) -> None:
        self._remote_ids[order.id] = order.content.remote_id

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a card's painting, and report when it is over."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, Card):
            order_id = watched.key
            if order_id not in self._seen and order_id in self._remote_ids:
                self._seen.add(order_id)
                remote_id = self._remote_ids[order_id]
                QTimer.singleShot(0, lambda: painted(remote_id))
        return False


def settings(platform: dict[str, str], undo_seconds: float) -> Settings:
    """Return settings for a measured program; `platform` may hold where steps are told."""
    return Settings(
        listener=ListenerSettings(port=0, max_connections=2000),
        kitchen=KitchenSettings(undo_seconds=undo_seconds),
        # Makes the offscreen platform's 800 x 800 pixels as dense as 21.5 inches of full HD.
        screen=ScreenSettings(screen_inches=11.05),
        channels=ChannelsSettings(
            deliverect=DeliverectSettings(
                base_url=platform.get("url", "http://127.0.0.1:9"),
                client_id=platform.get("client_id", "bench"),
                client_secret=SecretStr(platform.get("client_secret", "bench")),
                webhook_secrets=[SecretStr(SECRET)],
                codes=DeliverectCodes(fail=[]),
            )
        ),
    )


async def _run(folder: Path, asked: dict[str, str]) -> None:
    store = SlowStore(folder / "kds.db", float(asked.get("commit_s", "0")))
    program = Program(settings(asked, float(asked.get("undo_s", "3"))), folder, store=store)
    program.claim()
    await program.start()
    window = open_window(program)
    window.resize(1920, 1080)
    watch = PaintWatch(program)
    application = QApplication.instance()
    assert application is not None
    if "paint" in asked:
        application.installEventFilter(watch)
    keeping = asyncio.create_task(_keep(program, int(asked.get("keep", _MANY))))
    meter = PauseMeter()
    meter.start()
    print("PORT", program.address.rpartition(":")[2], flush=True)
    while True:
        line = await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        if line.startswith("PRESS"):
            for order in program.kitchen.board()[:_PRESSES]:
                if order.state is State.PLACED:
                    pressed = program.kitchen.accept(order.id).steps[0].pressed_at
                    said = f"PRESSED {order.content.remote_id} {pressed.timestamp()}"
                    print(said, flush=True)
                    await asyncio.sleep(_BETWEEN_PRESSES_S)
        else:
            break
    keeping.cancel()
    await program.stop()


async def _keep(program: Program, count: int) -> None:
    """Keep the board at `count` tickets: each that comes to a full one goes when it was seen."""
    while count < _MANY:
        await asyncio.sleep(0.02)
        for order in program.kitchen.board()[count:]:
            if program.kitchen.now() - order.received_at > _SEEN:
                program.kitchen.fail(order.id, "done")


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(_run(Path(sys.argv[1]), json.loads(sys.argv[2])))
