"""The settings file as the pages of managers work with it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from kds.domain.setting_change import SettingChange
from kds.settings.draft import Draft, Sections

# Sections whose changes hold as soon as they are kept; all others hold from the next start.
AT_ONCE = frozenset({"screen", "manager"})


@dataclass(slots=True)
class Place:
    """Where somebody is in the book: the group he looks at, and what he is changing."""

    group: str = ""
    draft: Draft | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What can be read and written there, put together by the program.

    `path` is the file, "" where nothing is kept. `values` returns what stands in it. `put_away`
    takes the secrets out of what is to be written and returns marks in their place, and
    `problem_of_keyring` says why they do not go into the system's keyring, "" when they do: both
    may take seconds and are asked on a thread. `keep` writes, and returns what went wrong, "" if
    nothing did. `changes` returns the newest so many. `place_of` says where the secrets of a value
    lie: "keyring", "file", "settings" (in the file itself) or "" for none; `plain` returns those of
    the last kind. `waiting` returns the keys that hold from the next start only. `place` outlives
    the page, which is built anew with another language or theme.
    """

    model: type[BaseModel]
    path: str
    values: Callable[[], Mapping[str, Any]]
    put_away: Callable[[Sections], Sections]
    problem_of_keyring: Callable[[], str]
    keep: Callable[[Sections], str]
    changes: Callable[[int], Sequence[SettingChange]]
    place_of: Callable[[object], str]
    plain: Callable[[], Sections]
    waiting: Callable[[], Sequence[str]]
    place: Place = field(default_factory=Place)
