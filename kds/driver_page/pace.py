"""How often a phone may say where it is: gently, so that a runaway page does no harm."""

from collections.abc import Iterable
from datetime import datetime, timedelta

# A page says it each ten seconds; after a tunnel or with two pages open it may be more.
_AT_ONCE = 10
_ONE_EACH = timedelta(seconds=1)


class Pace:
    """Lets each shift, by its id, speak ten times at once and then once a second."""

    def __init__(self) -> None:
        """Know of nobody."""
        self._free_at: dict[str, datetime] = {}

    def allows(self, shift: str, now: datetime) -> bool:
        """Say whether a shift may speak at `now`; if so, that counts."""
        free_at = max(self._free_at.get(shift, now), now)
        if free_at - now > _ONE_EACH * (_AT_ONCE - 1):
            # A clock that was set back must not silence anybody for an hour.
            self._free_at[shift] = min(free_at, now + _ONE_EACH * _AT_ONCE)
            return False
        self._free_at[shift] = free_at + _ONE_EACH
        return True

    def keep_only(self, shifts: Iterable[str]) -> None:
        """Forget every shift but these."""
        self._free_at = {each: self._free_at[each] for each in shifts if each in self._free_at}
