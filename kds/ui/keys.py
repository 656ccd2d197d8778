"""What keys do: digits choose a ticket, Enter presses its main button, U takes the press back."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kds.ui.controls import Action
from kds.ui.stage import Stage

_DIGITS = range(Qt.Key.Key_1.value, Qt.Key.Key_9.value + 1)


class Keys:
    """Turns key presses into what a finger would do on the stage."""

    def __init__(self, stage: Stage) -> None:
        """Act on the view that is seen; A says that an allergy has been read of."""
        self._stage = stage
        self._actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._main,
            Qt.Key.Key_Enter: self._main,
            Qt.Key.Key_U: self._undo,
            Qt.Key.Key_A: self._allergy,
            Qt.Key.Key_PageDown: self._next_page,
            Qt.Key.Key_PageUp: self._previous_page,
        }

    def press(self, key: int) -> bool:
        """Do what a key stands for; return whether it stands for anything."""
        if key in _DIGITS:
            self._stage.seen_board().rack.select(key - Qt.Key.Key_0.value)
            return True
        action = self._actions.get(key)
        if action:
            action()
        return action is not None

    def _main(self) -> None:
        self._press(None)

    def _undo(self) -> None:
        self._press(Action.UNDO)

    def _allergy(self) -> None:
        card = self._stage.seen_board().rack.selected()
        if card:
            card.press_allergy()

    def _press(self, action: Action | None) -> None:
        card = self._stage.seen_board().rack.selected()
        if card:
            card.press(action)

    def _next_page(self) -> None:
        self._stage.turn(1)

    def _previous_page(self) -> None:
        self._stage.turn(-1)
