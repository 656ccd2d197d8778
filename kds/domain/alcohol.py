"""Whether a line of an order is alcohol, however its menu spells that."""

import re
from collections.abc import Iterable

from kds.domain.routing import folded

# "alcohol", "Alcoholic beverage", "alkoholisch", "alcool", "contains alcohol 18+" ...
_ALCOHOL = re.compile(r"al[ck]ohol|alcool")
# ... but not "non-alcoholic", "alcohol-free", "alkoholfrei", "sin alcohol", "alcoholvrij".
_WITHOUT = re.compile(
    r"(?:non?|sin|sans|ohne|zonder|geen|senza|sem|zero|0\s*%)[\s-]*al[ck]o|(?:ohol|cool)[\s-]*(?:free|frei|vrij)"
)


def has_alcohol(marks: Iterable[str]) -> bool:
    """Say whether a line's marks, however a menu spells them, name alcohol."""
    for mark in marks:
        text = folded(mark)
        if _ALCOHOL.search(text) and not _WITHOUT.search(text):
            return True
    return False
