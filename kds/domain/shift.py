"""A driver's shift: the time for which his phone may see his orders, and the key to that."""

import hmac
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One shift of a driver, by his name; `token` is the secret part of his link."""

    id: str
    driver: str
    token: str
    began_at: datetime
    until: datetime
    ended_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Whether the shift goes on at `now`."""
        return self.ended_at is None and now < self.until

    def fits(self, token: str) -> bool:
        """Whether a token is this shift's, in a time that tells nothing about it."""
        return hmac.compare_digest(self.token.encode(), token.encode(errors="replace"))
