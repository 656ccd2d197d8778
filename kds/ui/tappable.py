"""What a finger, or the mouse, can be put on."""

from PySide6.QtCore import QPointF

# The mouse counts as one finger more; touch points have numbers from 0.
MOUSE = -1


class Tappable:
    """A widget that takes fingers, several at once. Positions are in its own coordinates.

    `holds_layout` says whether nothing may move while a finger is on it.
    """

    holds_layout = True

    def finger_down(self, finger: int, at: QPointF) -> None:
        """Take a new finger; nothing is done yet but to show that it was felt."""

    def finger_move(self, finger: int, at: QPointF) -> None:
        """Follow a finger."""

    def finger_up(self, finger: int, at: QPointF) -> None:
        """Let go of a finger: done, if it is still where it came down."""

    def finger_cancel(self, finger: int) -> None:
        """Forget a finger: nothing is done."""
