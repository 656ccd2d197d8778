"""The marks that stand in the settings file in the place of secrets.

`secret-in-keyring:channels.deliverect.client_secret:4f1c9a2e`: where the secret lies, what it is
called there, and a number that is new for each secret: an older settings file never finds a newer
secret, and whoever writes the file loses power before or after, never between.
"""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from typing_extensions import override

KEYRING, FILE = "keyring", "file"

_MARK = re.compile(rf"secret-in-({KEYRING}|{FILE}):([a-z0-9_.]{{1,120}}:[0-9a-f]{{8}})")
_NUMBER_BYTES = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a secret lies, and its name there."""

    place: str
    name: str

    @override
    def __str__(self) -> str:
        return f"secret-in-{self.place}:{self.name}"


def new_name(key: str) -> str:
    """Return a name that no secret has yet for the setting `key`, such as "channels.x.api_key"."""
    return f"{key}:{secrets.token_hex(_NUMBER_BYTES)}"


def mark_of(text: object) -> Mark | None:
    """Return the mark that a value of the settings file is; None: it is the secret itself."""
    found = _MARK.fullmatch(text) if isinstance(text, str) else None
    return Mark(found[1], found[2]) if found else None


def marks_in(value: object) -> set[Mark]:
    """Return every mark in a part of the settings file."""
    if isinstance(value, Mapping):
        return set().union(*map(marks_in, value.values()))
    if isinstance(value, list):
        return set().union(*map(marks_in, value))
    mark = mark_of(value)
    return {mark} if mark else set()
