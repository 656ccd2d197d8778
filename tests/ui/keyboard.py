"""A keyboard or bump bar on a kitchen's window: real key events, named by what they are to do."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kds.domain.order import Order
from kds.ui.card import Card
from kds.ui.keys.commands import Command
from kds.ui.keys.keys import Keys
from tests.ui.conftest import Kitchen

# How systems repeat a key that is held.
_REPEAT_S = 0.1


@dataclass
class Keyboard:
    """Presses keys. Between two presses so much time passes that the second one counts."""

    kitchen: Kitchen

    @property
    def keys(self) -> Keys:
        """The part of the screen that takes keys."""
        return self.kitchen.window.front.keys

    @property
    def said(self) -> str:
        """The sentence that the last key led to."""
        note = self.keys.note
        return note.text if note.isVisible() else ""

    @property
    def chosen(self) -> str:
        """The number of the order that keys act on, "" if none is chosen."""
        order = self.keys.cursor.order
        return self.kitchen.practice.kitchen.order(order).content.display_id if order else ""

    def selected(self) -> list[Card]:
        """Return the cards that look chosen."""
        cards = self.kitchen.window.front.stage.seen_board().rack.cards()
        return [card for card in cards if card.picture.selected]

    def badges(self) -> list[str]:
        """Return the numbers that stand on the cards."""
        cards = self.kitchen.window.front.stage.seen_board().rack.cards()
        return [card.picture.badge for card in cards if card.picture.badge]

    def order(self, number: str) -> Order:
        """Return an order as it stands now."""
        orders = self.kitchen.practice.kitchen.board()
        return next(order for order in orders if order.content.display_id == number)

    def does(self, *commands: Command) -> None:
        """Press the keys for these commands."""
        for command in commands:
            stroke = self.keys.key_map.stroke_for(command)
            assert stroke, f"{command} has no key"
            self.press(stroke)

    def press(self, *strokes: str) -> None:
        """Press keys by their names, and let everything be laid out after each."""
        for stroke in strokes:
            self.at_once(stroke)
            self.kitchen.settle()

    def at_once(self, stroke: str) -> None:
        """Press a key; nothing else happens and no time passes."""
        key, modifiers = _key(stroke)
        QTest.keyClick(self._focus(), key, modifiers)

    def hold(self, stroke: str, seconds: float, *, repeats: bool = True) -> None:
        """Hold a key for so long, by the turned clock; it repeats itself unless said otherwise."""
        key, modifiers = _key(stroke)
        QTest.keyPress(self._focus(), key, modifiers)
        for _ in range(round(seconds / _REPEAT_S)):
            self.kitchen.ticks.turn(_REPEAT_S)
            if repeats:
                for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                    again = QKeyEvent(kind, key.value, modifiers, "", autorep=True)
                    QApplication.sendEvent(self._focus(), again)
        QTest.keyRelease(self._focus(), key, modifiers)
        self.kitchen.settle()

    def _focus(self) -> QWidget:
        # Qt may return nothing, whatever its stubs say.
        focus: QWidget | None = self.kitchen.window.focusWidget()
        return self.kitchen.window if focus is None else focus


def _key(stroke: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    sequence = QKeySequence.fromString(stroke, QKeySequence.SequenceFormat.PortableText)
    combination = sequence[0]  # type: ignore[index]  # it is, but the stubs do not know
    return combination.key(), combination.keyboardModifiers()
