"""The gate before managers' pages: a PIN, typed with fingers or keys."""

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kds.settings.pin import LEAST, MOST, fits, hashed
from kds.ui.foreground import Foreground
from kds.ui.office.lock import Lock
from kds.ui.sizes import Sizes

_ROWS = ("123", "456", "789")
_DOT = "●"
_TICK_MS = 500


class Gate(Foreground):
    """Asks for the PIN; where there is none yet, lets somebody choose one, typed twice.

    Signals:
        opened: the PIN was right, or has been chosen.
        left: somebody goes back to the board.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, lock: Lock, sizes: Sizes, parent: QWidget) -> None:
        """Ask for the PIN of `lock`."""
        super().__init__(parent)
        self._lock, self._tries = lock, lock.tries
        self._typed, self._first = "", ""
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption, self.dots, self.problem = QLabel(self), QLabel(self), QLabel(self)
        self.caption.setObjectName("title")
        self.dots.setObjectName("figure")
        self.problem.setObjectName("problem")
        for label in (self.caption, self.dots, self.problem):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(sizes.gap)
        for row, digits in enumerate(_ROWS):
            for place, digit in enumerate(digits):
                grid.addWidget(self._key(digit, partial(self.type, digit)), row, place)
        self.enter_button = self._key(self.tr("OK"), self.enter)
        erase = self._key("⌫", self.erase)
        erase.setAccessibleName(self.tr("Erase"))
        self._back = self._key(self.tr("Back"), self.left.emit)
        grid.addWidget(self._back, 3, 0)
        grid.addWidget(self._key("0", partial(self.type, "0")), 3, 1)
        grid.addWidget(erase, 3, 2)
        grid.addWidget(self.enter_button, 4, 0, 1, 3)
        box = QVBoxLayout(self)
        box.addStretch()
        for part in (self.caption, self.dots, self.problem):
            box.addWidget(part)
        box.addLayout(grid)
        box.addStretch()
        box.setAlignment(grid, Qt.AlignmentFlag.AlignHCenter)
        self._grid = grid
        self._show()

    def offer_no_way_back(self) -> None:
        """Have no button that leads back; the one to go on takes its place, and a row less."""
        self._back.hide()
        self._grid.removeWidget(self._back)
        self._grid.addWidget(self.enter_button, 3, 0)

    def type(self, digit: str) -> None:
        """Take one more digit."""
        if len(self._typed) < MOST and not self._tries.wait_s():
            self._typed += digit
            self.problem.clear()
            self._show()

    def erase(self) -> None:
        """Take the last digit away."""
        self._typed = self._typed[:-1]
        self._show()

    def enter(self) -> None:
        """Try what was typed."""
        typed, self._typed = self._typed, ""
        if self._tries.wait_s() or not typed:
            pass
        elif self._lock.settings.pin:
            self._try(typed)
        else:
            self._choose(typed)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.text().isdigit() and event.text().isascii():
            self.type(event.text())
        elif key == Qt.Key.Key_Backspace:
            self.erase()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._typed = self._first = ""

    def _try(self, typed: str) -> None:
        if fits(typed, self._lock.settings.pin):
            self._tries.right()
            self.opened.emit()
            return
        self._tries.wrong()
        self.problem.setText(self.tr("This is not the PIN."))

    def _choose(self, typed: str) -> None:
        if len(typed) < LEAST:
            text = self.tr("A PIN has {least} to {most} digits.")
            self.problem.setText(text.format(least=LEAST, most=MOST))
        elif not self._first:
            self._first = typed
        elif typed != self._first:
            self._first = ""
            self.problem.setText(self.tr("The two were not the same. Choose again."))
        else:
            self._lock.choose(hashed(typed))
            self.opened.emit()

    def _show(self) -> None:
        self.dots.setText(_DOT * len(self._typed) or " ")
        self.caption.setText(self._asks())
        wait = self._tries.wait_s()
        self.enter_button.setEnabled(not wait)
        if wait:
            text = self.tr("Too many wrong PINs. Try again in {seconds} s.")
            self.problem.setText(text.format(seconds=math.ceil(wait)))
            self._clock.start()
        elif self._clock.isActive():
            self._clock.stop()
            self.problem.clear()

    def _asks(self) -> str:
        if self._lock.settings.pin:
            return self.tr("PIN of the manager")
        if self._first:
            return self.tr("Type the PIN once more")
        return self.tr("Choose a PIN for managers")

    def _key(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        # Its own size, as a style sheet goes before what is set here.
        button.setObjectName("digit")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked: do())
        return button
