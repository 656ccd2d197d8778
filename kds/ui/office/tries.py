"""Limits how often a PIN can be guessed."""

from collections.abc import Callable

_FREE = 5
_FIRST_WAIT_S = 30.0
_LONGEST_WAIT_S = 900.0


class Tries:
    """After five wrong PINs each further one costs a wait that doubles, from 30 s to 15 min."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        """Begin without a wrong one; `ticks` are seconds that only go on."""
        self._ticks = ticks
        self._wrong = 0
        self._until = 0.0

    def wait_s(self) -> float:
        """Return for how many seconds no PIN is taken, 0 when one may be tried."""
        return max(0.0, self._until - self._ticks())

    def wrong(self) -> None:
        """Count a wrong PIN."""
        self._wrong += 1
        over = self._wrong - _FREE
        if over >= 0:
            self._until = self._ticks() + min(_FIRST_WAIT_S * 2**over, _LONGEST_WAIT_S)

    def right(self) -> None:
        """Forget what was wrong before."""
        self._wrong, self._until = 0, 0.0
