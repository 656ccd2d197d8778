"""The pieces that a ticket's body is made of: texts, and how each is drawn."""

import unicodedata
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QCoreApplication

from kds.domain.wording import Wording

translate = QCoreApplication.translate

# The places of a ticket that take taps beside its items, which count from 0 as their lines do.
# All buttons are one place for the guard against double taps.
FOOT, ALLERGY, NOWHERE = -1, -2, -3


class Look(IntEnum):
    """How a block is drawn. Numbers, as sets and tables of them are asked for each row."""

    SIGNS = auto()
    ALERT = auto()
    ALLERGY = auto()
    ALLERGY_WORDS = auto()
    HEEDED = auto()
    ITEM = auto()
    MODIFIER = auto()
    CONTAINS = auto()
    REMARK = auto()
    NOTE = auto()
    CHANGE = auto()
    REFUSED = auto()
    PROBLEM = auto()
    MISSING = auto()
    ALL_DONE = auto()
    ASIDE = auto()
    CALLED = auto()


class Mark(Enum):
    """What a change that nobody has seen yet made of a line: drawn as a sign before its name."""

    ADDED = "+"
    CHANGED = "✎"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a text, `start` to before `end`, that went or came with a change."""

    start: int
    end: int
    wording: Wording


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of text and how it is drawn.

    `spot` is what a tap on it means: an item, by its first line, `ALLERGY`, or `NOWHERE`. `items`
    are all items that it stands for, `pieces` how many of each. `signs` are short words in boxes,
    drawn instead of a text, the first `loud` of them in reverse video. `rtl` says that it reads
    from the right.
    """

    look: Look
    text: str = ""
    quantity: str = ""
    depth: int = 0
    removed: bool = False
    spot: int = NOWHERE
    items: tuple[int, ...] = ()
    pieces: tuple[int, ...] = ()
    signs: tuple[str, ...] = ()
    loud: int = 0
    rtl: bool = False
    mark: Mark | None = None
    spans: tuple[Span, ...] = ()

    @property
    def many(self) -> bool:
        """Whether it is an item of which more than one is made."""
        return self.look is Look.ITEM and self.quantity not in ("", "1×")


def no_word() -> str:
    """Return the word for an ingredient that is left out."""
    return translate("Ticket", "NO")


def quoted(look: Look, text: str, *, items: tuple[int, ...] = (), depth: int = 0) -> Block:
    """Return a block with what a guest wrote, of the order or of `items`."""
    return Block(
        look,
        f"“{clean(text)}”",
        spot=items[0] if items else NOWHERE,
        items=items,
        depth=depth,
        rtl=reads_from_the_right(text),
    )


def clean(text: str) -> str:
    """Return text that can be drawn: line ends all of one kind, no control characters."""
    return "\n".join(map(_drawable, text.replace("\r\n", "\n").strip().splitlines()))


def clean_name(text: str) -> str:
    """Return a name that can be drawn on one line, if there is room."""
    return clean(text).replace("\n", " ")


def reads_from_the_right(text: str) -> bool:
    """Say whether the first letter that has a direction is of a right-to-left script."""
    for character in text[:200]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _drawable(line: str) -> str:
    if line.isprintable():
        return line
    # Format characters (Cf) join emoji and steer right-to-left text.
    return "".join(c if c.isprintable() or unicodedata.category(c) == "Cf" else " " for c in line)
