"""The baseline's screen: a widget that paints a board of plain cards."""

import asyncio
import sys
from collections import deque

import qasync
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.bench import bare
from tests.bench.pauses import PauseMeter


class Board(QWidget):
    """Cards in five columns, the newest last; repaints the one that is new."""

    def __init__(self, cards: int) -> None:
        super().__init__()
        self._orders: deque[tuple[str, bare.Body]] = deque(maxlen=cards)
        self._unpainted: list[str] = []
        self._next = 0
        self.resize(1920, 1080)

    def show_order(self, remote_id: str, body: bare.Body) -> None:
        """Put an order on the next card."""
        self._orders.append((remote_id, body))
        self._unpainted.append(remote_id)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all cards: name and lines, nothing else."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#14171c"))
        for number, (_, body) in enumerate(self._orders):
            column, row = number % 5, number // 5
            card = QRect(10 + column * 380, 10 + row * 350, 360, 330)
            painter.fillRect(card, QColor("white"))
            painter.drawText(card.adjusted(8, 8, -8, -8), 0, body.channelOrderDisplayId)
            for place, line in enumerate(body.items):
                text = f"{line.quantity} {line.name}"
                spot = card.adjusted(8, 40 + place * 22, -8, 0)
                painter.drawText(spot, Qt.AlignmentFlag.AlignTop, text)
        painter.end()
        done, self._unpainted = self._unpainted, []
        for remote_id in done:
            bare.painted(remote_id)


def run_with_board(listener: bare.Bare, cards: int) -> None:
    """Serve on qasync's loop with a window open."""
    app = QApplication(sys.argv[:1])
    board = Board(cards)
    board.show()
    listener.shown = board.show_order
    meter = PauseMeter()
    loop = qasync.QEventLoop(app)
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        meter.start()
        runner.run(listener.serve())
