"""A panel that a key has opened is worked by keys: its buttons have numbers.

A panel that a finger has opened is left alone, so that two cooks do not cross each other.
"""

from shiboken6 import isValid

from kds.ui.button import Button
from kds.ui.keys.commands import Command, place_of
from kds.ui.panel import Panel

_DIGITS = "1234567890"


class PanelKeys:
    """Numbers the buttons of at most one panel."""

    def __init__(self) -> None:
        """Begin without a panel."""
        self._panel: Panel | None = None

    @property
    def panel(self) -> Panel | None:
        """The panel that keys work, if it is still open."""
        panel = self._panel
        return panel if panel and isValid(panel) and panel.isVisible() else None

    def adopt(self, panel: Panel) -> None:
        """Work a panel that a key has just opened."""
        self._panel = panel
        for digit, button in zip(_DIGITS, self.buttons(), strict=False):
            button.badge = digit
            button.update()

    def buttons(self) -> list[Button]:
        """Return the panel's buttons in their sequence."""
        panel = self.panel
        return [button for row in panel.rows for button in row] if panel else []

    def button(self, stroke: str, command: Command | None) -> Button | None:
        """Return the button that a key stands for: a digit, or a key that chooses a ticket."""
        place = _DIGITS.index(stroke) + 1 if stroke and stroke in _DIGITS else 0
        place = place or (place_of(command) if command else 0)
        buttons = self.buttons()
        return buttons[place - 1] if 0 < place <= len(buttons) else None

    def close(self) -> bool:
        """Close the panel; return whether one was open."""
        panel = self.panel
        if panel:
            panel.close_panel()
        return panel is not None
