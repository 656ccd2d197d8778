"""Puts secrets into what was read from a settings file, in the place of their marks."""

from dataclasses import dataclass
from typing import Any

from kds.vault.marks import mark_of
from kds.vault.place import NotKept
from kds.vault.vault import Vault

_CHANNELS = "channels"


@dataclass(frozen=True, slots=True)
class Lost:
    """A secret that cannot be read now: its section ("channels.just_eat"), and why, in words."""

    section: str
    reason: str


def reveal(values: dict[str, Any], vault: Vault) -> tuple[Lost, ...]:
    """Replace every mark by its secret; return those that cannot be read, one for each section.

    A channel that lacks a secret is switched off: half of one would answer platforms wrongly.
    """
    lost: dict[str, Lost] = {}
    for name, section in values.items():
        if name == _CHANNELS and isinstance(section, dict):
            for channel, inside in section.items():
                if isinstance(inside, dict) and inside.get("enabled") is False:
                    continue
                _reveal(inside, f"{_CHANNELS}.{channel}", vault, lost)
                if f"{_CHANNELS}.{channel}" in lost:
                    inside["enabled"] = False
        else:
            _reveal(section, name, vault, lost)
    return tuple(lost.values())


def _reveal(part: Any, section: str, vault: Vault, lost: dict[str, Lost]) -> None:
    entries: Any = part.items() if isinstance(part, dict) else ()
    entries = enumerate(part) if isinstance(part, list) else entries
    for key, value in list(entries):
        mark = mark_of(value)
        if mark is None:
            _reveal(value, section, vault, lost)
            continue
        if section in lost:
            # One question that is not answered costs seconds: no second one.
            continue
        try:
            part[key] = vault.read(mark)
        except NotKept as problem:
            lost[section] = Lost(section, str(problem))
