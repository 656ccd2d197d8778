"""Drawers between the row above and the board; only one is open at a time."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QPushButton


class Drawers:
    """Frames by name, each with the button that opens and closes it."""

    def __init__(self, drawers: Mapping[str, tuple[QFrame, QPushButton]]) -> None:
        """Begin with all of them closed."""
        self._drawers = drawers
        self.close()

    def frames(self) -> list[QFrame]:
        """Return all of them."""
        return [frame for frame, _ in self._drawers.values()]

    def close(self) -> bool:
        """Close what is open; return whether something was."""
        was_open = any(not frame.isHidden() for frame in self.frames())
        for frame, button in self._drawers.values():
            frame.hide()
            button.setChecked(False)
        return was_open

    def toggle(self, name: str) -> bool:
        """Open a drawer, or close it when it is open; return whether it is open now."""
        frame, button = self._drawers[name]
        wanted = frame.isHidden()
        self.close()
        frame.setVisible(wanted)
        button.setChecked(wanted)
        return wanted
