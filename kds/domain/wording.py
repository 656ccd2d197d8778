"""What changed between two texts, word by word."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

# Longer texts are not compared, which is quadratic at worst, but shown whole: old, then new.
_COMPARED_WORDS = 300
_COMPARED_CHARACTERS = 200


class Wording(Enum):
    """What became of some words."""

    SAME = auto()
    OLD = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together, and what became of them."""

    wording: Wording
    text: str


def changed_wording(old: str, new: str) -> Iterator[Words]:
    """Yield the words of both texts in reading order: what went stands before what came."""
    before, now = _words(old), _words(new)
    if len(before) + len(now) > _COMPARED_WORDS:
        yield Words(Wording.OLD, _text(before))
        yield Words(Wording.NEW, _text(now))
        return
    matcher = difflib.SequenceMatcher(a=before, b=now, autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal":
            yield Words(Wording.SAME, _text(now[b1:b2]))
            continue
        if a2 > a1:
            yield Words(Wording.OLD, _text(before[a1:a2]))
        if b2 > b1:
            yield Words(Wording.NEW, _text(now[b1:b2]))


def alike(old: str, new: str) -> bool:
    """Say whether one short text seems to be a newer form of the other."""
    before, now = _words(old[:_COMPARED_CHARACTERS]), _words(new[:_COMPARED_CHARACTERS])
    matcher = difflib.SequenceMatcher(a=before, b=now, autojunk=False)
    return matcher.ratio() >= 0.5  # noqa: PLR2004 - half of the words


def _words(text: str) -> list[str]:
    return re.findall(r"\S+", text)


def _text(words: list[str]) -> str:
    return " ".join(words)
