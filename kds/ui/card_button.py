"""A button at the foot of a card: it looks as what it does, and says which control it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.ui.button import Button
from kds.ui.controls import Action, Control, Role
from kds.ui.theme import Theme
from kds.ui.typeset import Face


class CardButton(Button):
    """One of a card's pooled buttons.

    Signals:
        picked: it was pressed (its control).
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        """Make a button that stands for nothing yet."""
        super().__init__(theme, face, parent)
        self.control = Control(action=Action.MORE)
        self.tapped.connect(self._tell)

    def stand_for(self, control: Control, theme: Theme, face: Face) -> None:
        """Look as this control; a finger that was on another one is forgotten."""
        if control != self.control:
            self.let_go()
        self.control = control
        fill, ink = {
            Role.ACCEPT: (theme.accept, theme.button_text),
            Role.MAIN: (theme.button, theme.button_text),
            Role.UNDO: (theme.button, theme.button_text),
            Role.SIDE: (theme.side, theme.side_text),
            Role.DANGER: (theme.danger, theme.button_text),
        }[control.role]
        self.hold = control.hold
        self.share_fill = theme.undo if control.role is Role.UNDO else theme.button
        if control.role is not Role.UNDO:
            self.share_left = None
        self.wear(theme, face)
        self.dress(fill, ink, control.text, control.sign, control.name)

    def _tell(self) -> None:
        self.picked.emit(self.control)
