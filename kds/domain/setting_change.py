"""A setting that was changed: who, what, from what, to what, when. Never a secret."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Who(StrEnum):
    """Who changed it: a manager behind the PIN, anybody at the board, or a hand in the file."""

    MANAGER = "manager"
    BOARD = "board"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChange:
    """One change. `was` and `became` are values as JSON, "" where there was or is none.

    Of a secret neither is known, only that it changed (`hidden`).
    """

    at: datetime
    who: Who
    key: str
    was: str
    became: str
    hidden: bool = False
