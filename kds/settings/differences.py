"""What differs between two readings of the settings file, without keeping any secret."""

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from kds.domain.setting_change import SettingChange, Who
from kds.settings.form import blanks

# So few digits tell that a secret has changed, and fit too many secrets to tell which it was.
_DIGITS = 4
_SALT_BYTES = 8
_LONGEST = 400
_SALT = "salt"
# What nobody needs to read in a list of changes: the PIN's hash, and how to reach drivers.
_PRIVATE = frozenset({"manager.pin", "delivery.drivers"})

Remembered = Mapping[str, str]


class Differences:
    """Compares what stands in files that fit one model."""

    def __init__(self, model: type[BaseModel]) -> None:
        """Look at the fields of `model`."""
        self._blanks = tuple(blanks(model))
        self._hidden = _PRIVATE | {blank.key for blank in self._blanks if blank.is_secret}

    def remembered(self, values: Mapping[str, Any], before: Remembered) -> dict[str, str]:
        """Return what is remembered of a file: each key with its value as JSON, "#…" if hidden.

        `before` is what was remembered the last time, so that the two can be compared.
        """
        salt = before.get(_SALT) or secrets.token_hex(_SALT_BYTES)
        found = {_SALT: salt}
        for key, value in self._standing(values):
            text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
            if key in self._hidden:
                text = "#" + hashlib.sha256((salt + key + text).encode()).hexdigest()[:_DIGITS]
            found[key] = text
        return found

    def between(
        self, before: Remembered, after: Remembered, who: Who, at: datetime
    ) -> list[SettingChange]:
        """Return what changed between two things that were remembered."""
        keys = sorted({*before, *after} - {_SALT})
        return [
            SettingChange(
                at=at,
                who=who,
                key=key,
                was="" if key in self._hidden else before.get(key, "")[:_LONGEST],
                became="" if key in self._hidden else after.get(key, "")[:_LONGEST],
                hidden=key in self._hidden,
            )
            for key in keys
            if before.get(key) != after.get(key)
        ]

    def _standing(self, values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Yield the keys that a file holds, with their values."""
        for blank in self._blanks:
            here: Any = values
            for name in blank.path:
                here = here.get(name) if isinstance(here, Mapping) else None
            if here is not None:
                yield blank.key, here
