"""Which taps and keys count: none on what has just moved, and a double one only once."""

from collections.abc import Callable

# A card that moved less than this ago may not be what the finger was aimed at.
_MOVED_S = 0.3
# Two presses within this time are one; bump bars use the same figure.
_DOUBLE_S = 0.5
_FORGOTTEN_S = 60.0


class Guard:
    """Remembers when things moved and when they were pressed."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        """Start with nothing moved and nothing pressed; `ticks` are seconds that only go on."""
        self.ticks = ticks
        self._moved: dict[str, float] = {}
        self._pressed: dict[tuple[str, int], float] = {}
        self._key = ("", -_FORGOTTEN_S)

    def moved(self, order_id: str) -> None:
        """Take note that a ticket now stands somewhere else, or looks different in its place."""
        self._moved[order_id] = self.ticks()

    def has_moved(self, order_id: str) -> bool:
        """Whether a ticket moved so lately that nobody can have aimed at it since."""
        return self.ticks() - self._moved.get(order_id, -_FORGOTTEN_S) < _MOVED_S

    def allows(self, order_id: str, place: int) -> bool:
        """Say whether a touch that begins now, on `place` of a ticket, may count.

        All buttons of a ticket are one place, as one takes the place of the other: the second tap
        of a double tap on ACCEPT would otherwise hit UNDO. Each item is a place.
        """
        last = self._pressed.get((order_id, place), -_FORGOTTEN_S)
        return not self.has_moved(order_id) and self.ticks() - last >= _DOUBLE_S

    def allows_key(self, stroke: str) -> bool:
        """Say whether a key that goes down now counts, and take note of one that does.

        The same key twice is a double press; another one in between shows that it is meant.
        """
        now, (last, at) = self.ticks(), self._key
        if stroke == last and now - at < _DOUBLE_S:
            return False
        self._key = stroke, now
        return True

    def pressed(self, order_id: str, place: int) -> None:
        """Take note of a press that counted."""
        now = self.ticks()
        self._pressed[order_id, place] = now
        if len(self._pressed) + len(self._moved) > 1000:  # noqa: PLR2004 - only to forget in time
            self._forget(now - _FORGOTTEN_S)

    def _forget(self, before: float) -> None:
        self._moved = {key: at for key, at in self._moved.items() if at > before}
        self._pressed = {key: at for key, at in self._pressed.items() if at > before}
