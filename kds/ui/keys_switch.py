"""The button that brings keys up on the screen and puts them away."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from kds.ui.button import Button
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.text_fields import fields_in
from kds.ui.theme import Theme
from kds.ui.typeset import Face

# In targets.
_WIDE, _HIGH = 0.9, 0.8
# Fields come and go with drawers and panels, and none of them says so.
_LOOK_MS = 500


class KeysSwitch(Button):
    """Can be pressed while there is something on the page that can be typed into."""

    def __init__(self, theme: Theme, sizes: Sizes, host: QWidget) -> None:
        """Make it for the fields in `host`."""
        super().__init__(theme, Face.of(sizes.text, bold=True), host)
        self._host = host
        name = self.tr("Keyboard on the screen")
        self.dress(theme.bar_button, theme.bar_text, "", Sign.KEYS, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(round(sizes.target * _WIDE), round(sizes.target * _HIGH))
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def show_up(self, *, is_up: bool) -> None:
        """Show whether the keys are up."""
        self.chosen = is_up
        self.look()
        self.update()

    def look(self) -> None:
        """Look whether there are fields."""
        if self.isVisible():
            self.setEnabled(self.chosen or bool(fields_in(self._host)))
