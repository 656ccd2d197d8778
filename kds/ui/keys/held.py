"""A key that is held to confirm: it counts after a second, if it is really held all the time.

A key that is down repeats itself. Those repeats are the proof: a release that got lost, or a bump
bar that sends press and release at once, confirms nothing.
"""

from collections.abc import Callable

from shiboken6 import isValid

from kds.ui.button import Button

_HOLD_S = 1.0
# Systems begin to repeat after at most a second; a longer silence is no held key.
_SILENCE_S = 1.1


class HeldKey:
    """At most one key on one button."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        """Hold nothing; `ticks` are seconds that only go on."""
        self._ticks = ticks
        self._stroke = ""
        self._button: Button | None = None
        self._since = self._seen = 0.0

    @property
    def active(self) -> bool:
        """Whether a key is being held."""
        return self._button is not None

    def begin(self, stroke: str, button: Button) -> None:
        """Take a key that has gone down for a button that must be held."""
        self.release()
        self._stroke, self._button = stroke, button
        self._since = self._seen = self._ticks()
        button.show_held(0.0)

    def repeat(self, stroke: str) -> bool:
        """Take a repeat of a key; return whether it has now been held for long enough.

        Its button has been pressed then.
        """
        button, now = self._button, self._ticks()
        if button is None or stroke != self._stroke:
            return False
        if not self._usable(button) or now - self._seen > _SILENCE_S:
            self.release()
            return False
        self._seen = now
        if now - self._since < _HOLD_S:
            button.show_held((now - self._since) / _HOLD_S)
            return False
        self.release()
        button.click()
        return True

    def release(self, stroke: str = "") -> bool:
        """Let a key go ("": whichever it is); return whether that was too early."""
        button = self._button
        if button is None or (stroke and stroke != self._stroke):
            return False
        self._button = None
        if isValid(button):
            button.show_held(None)
        return True

    @staticmethod
    def _usable(button: Button) -> bool:
        return isValid(button) and button.isVisible() and button.isEnabled() and button.may_press()
