"""Shows a rush on the screen there is and prints what came of it, in the screen's own pixels.

`python -m tests.ui.on_a_screen INCHES` prints
scale, least side of a button, size of text, columns, width.
"""

import sys
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.ui.feed import Feed
from kds.ui.preferences import Preferences
from kds.ui.window import MainWindow
from tests.ui import boards
from tests.ui.practice import Practice


def main() -> None:
    """Show the board and measure it."""
    app = QApplication([])
    practice = Practice()
    boards.rush(practice)
    preferences = Preferences(ScreenSettings(screen_inches=float(sys.argv[1])))
    window = MainWindow(practice.kitchen, Notices(), Feed(), practice.clock, preferences)
    window.setGeometry(window.screen().geometry())
    window.open()
    board = window.front.stage.board
    until = time.monotonic() + 10
    while not board.rack.cards() and time.monotonic() < until:
        QTest.qWait(10)
    cards, scale = board.rack.cards(), window.devicePixelRatio()
    sides = [side for c in cards for b in c.buttons() for side in (b.width(), b.height())]
    text = cards[0].picture.typeset.em
    width = window.grab().width()
    print(scale, min(sides) * scale, text * scale, board.planner.columns, width)  # noqa: T201
    window.allow_close()
    practice.close()
    del app


if __name__ == "__main__":
    main()
