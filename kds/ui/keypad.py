"""Letters and digits on the screen, where a text is needed and there is no keyboard.

Keys are 20 mm wide where ten of them fit side by side. On a small screen they are as large as the
stage lets them be: on 1024x600 and 10.1 inches about 20 by 15 mm, with the digits in a layer of
their own. A real keyboard works at the same time.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.key_grid import KeyGrid
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that is wanted: what it is, what it is now, and who takes it.

    `done` returns what is wrong with a text, or "" when it has taken it. `digits` wants digits
    alone; the first one replaces what was there.
    """

    caption: str
    text: str
    done: Callable[[str], str]
    longest: int = 80
    digits: bool = False


class Keypad(QWidget, Tappable):
    """Covers its parent while a text is typed.

    Signals:
        closed: it has gone, whether the text was taken or not.
    """

    closed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        """Make a hidden keypad with the letters where `language` has them."""
        super().__init__(parent)
        self._theme = theme
        self._sizes: Sizes | None = None
        self._wanted = Wanted("", "", str)
        self._fresh = False
        self.text, self.problem = "", ""
        self.grid = KeyGrid(theme, language, self)
        self.grid.typed.connect(self.type)
        self.grid.erased.connect(self.erase)
        self.cancel = self._control(self.tr("Cancel"), self.close_keypad)
        self.clear = self._control(self.tr("Clear"), self._clear)
        self.done = self._control(self.tr("Done"), self._finish)
        self.done.dress(theme.accept, theme.button_text, self.tr("Done"), Sign.TICK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def ask(self, wanted: Wanted, sizes: Sizes) -> None:
        """Come up for a text."""
        self._wanted, self._sizes = wanted, sizes
        self.text, self.problem, self._fresh = wanted.text, "", wanted.digits
        face = Face.of(round(sizes.text * 1.12), bold=True)
        for button in (self.cancel, self.clear, self.done):
            button.wear(self._theme, face)
        self._place()
        self.grid.open(sizes, digits=wanted.digits, capital=not wanted.text)
        self._say()
        self.raise_()
        self.show()
        self.setFocus()

    def close_keypad(self) -> None:
        """Go, and take nothing."""
        self.hide()
        self.closed.emit()

    def type(self, text: str) -> None:
        """Add a text, as far as it fits."""
        before = "" if self._fresh else self.text
        self.text, self._fresh = (before + text)[: self._wanted.longest], False
        self._say()

    def erase(self) -> None:
        """Take the last character away."""
        self.text, self._fresh = self.text[:-1], False
        self._say()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self.close_keypad()
        elif key == Qt.Key.Key_Backspace:
            self.erase()
        elif text and text.isprintable() and (text.isdecimal() or not self._wanted.digits):
            self.type(text)
        event.accept()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab must not lead to what lies below

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, sizes = self._theme, self._sizes
        painter.fillRect(event.rect(), QColor(theme.window))
        if sizes is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = sizes.gap
        small, large = Face.of(sizes.text, bold=False), Face.of(round(sizes.text * 1.3), bold=True)
        box = QRectF(self.cancel.geometry()).adjusted(self.cancel.width() + gap, 0, 0, 0)
        box.setRight(self.clear.x() - gap)
        stroke = max(2.0, gap * 0.3)
        painter.setPen(QPen(QColor(theme.accent), stroke))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(box, gap / 2, gap / 2)
        inner = box.adjusted(gap, stroke, -gap, -stroke)
        painter.setFont(small.font)
        painter.setPen(QColor(theme.danger if self.problem else theme.quiet))
        top = inner.center().y() - (small.height + large.height) / 2
        head = self.problem or self._wanted.caption
        painter.drawText(QPointF(inner.left(), top + small.ascent), head)
        painter.setFont(large.font)
        painter.setPen(QColor(theme.text))
        shown = self.text
        while large.width(shown) > inner.width() - stroke * 2:
            shown = shown[1:]
        baseline = top + small.height + large.ascent
        painter.drawText(QPointF(inner.left(), baseline), shown)
        caret = large.metrics.capHeight() * 1.2
        box = QRectF(inner.left() + large.width(shown) + 2, baseline - caret * 0.95, stroke, caret)
        painter.fillRect(box, QColor(theme.accept))

    def _place(self) -> None:
        if self._sizes is None:
            return
        gap, target = self._sizes.gap, self._sizes.target
        face = Face.of(round(self._sizes.text * 1.12), bold=True)
        width = round(max(face.width(button.text()) for button in (self.cancel, self.clear)))
        width = max(width + round(face.height * 1.2), target)
        finish = max(self.done.sizeHint().width(), target)
        self.cancel.setGeometry(gap, gap, width, target)
        self.done.setGeometry(self.width() - gap - finish, gap, finish, target)
        self.clear.setGeometry(self.done.x() - gap - width, gap, width, target)
        top = target + 2 * gap
        self.grid.setGeometry(gap, top, self.width() - 2 * gap, self.height() - top - gap)

    def _control(self, text: str, pressed: Callable[[], object]) -> Button:
        button = Button(self._theme, Face.of(24, bold=True), self)
        button.dress(self._theme.bar_button, self._theme.bar_text, text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.tapped.connect(pressed)
        return button

    def _clear(self) -> None:
        self.text = ""
        self._say()

    def _finish(self) -> None:
        self.problem = self._wanted.done(self.text.strip())
        self._say()
        if not self.problem:
            self.close_keypad()

    def _say(self) -> None:
        self.setAccessibleName(f"{self.problem or self._wanted.caption}: {self.text}")
        self.update()
