"""Sees what becomes of requests that this program sends to itself, inside the listener.

Such a request carries a token that only this program knows. Whatever else a proxy on the way does
to it, by the token it is recognised, and what the listener made of it can be told.
"""

import hashlib
import secrets
from collections.abc import Callable, Mapping
from enum import StrEnum

HEADER = "x-kds-test"


class Sight(StrEnum):
    """How far the listener came with a request."""

    TAKEN = "taken"
    PROVED = "proved"
    NOT_GENUINE = "not genuine"
    STORED = "stored"
    NOT_STORED = "not stored"


Look = Callable[[Sight, str], None]


class Witness:
    """Remembers who waits for which request; of all others it takes no note."""

    def __init__(self) -> None:
        """Wait for nothing yet."""
        self._looks: dict[str, Look] = {}

    def expect(self, look: Look) -> str:
        """Return a token for one request; `look` is told how far it came, and details in words.

        The detail of TAKEN is the path that it came to, that of NOT_GENUINE the digest of its body.
        """
        token = secrets.token_hex(16)
        self._looks[token] = look
        return token

    def forget(self, token: str) -> None:
        """Wait for a request no more."""
        self._looks.pop(token, None)

    def saw(self, headers: Mapping[str, str], sight: Sight, detail: str = "") -> None:
        """Take note of a request, if it is one that somebody waits for."""
        look = self._looks.get(headers.get(HEADER, "")) if self._looks else None
        if look:
            look(sight, detail)


def digest(body: bytes) -> str:
    """Return what two bodies have in common only if they are the same."""
    return hashlib.sha256(body).hexdigest()
