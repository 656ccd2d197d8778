"""Orders that replace one that went wrong: platforms send them as new ones.

Source: Deliverect's help: a remake by Deliveroo is a new order, paid for, and only its note says
so, with the number of the first order behind a dash. Others have a tag for it.
"""

import re

from kds.domain.order import Content
from kds.domain.routing import folded

_WORDS = (
    r"\bre-?ma(?:ke|de)\b",
    r"\bre-?do order\b",
    r"\breplacement order\b",
    r"\b(?:pedido|orden|plato) de (?:reemplazo|sustitucion|reposicion)\b",
    r"\brehacer (?:el |este |todo el )?pedido\b",
    r"\bcommande (?:de remplacement|a refaire|refaite)\b",
    r"\b(?:ersatzbestellung|neuzubereitung|nachproduktion)\b",
    r"\b(?:nochmals?|erneut|neu) zubereiten\b",
    r"\b(?:vervangende bestelling|vervangbestelling|herbereiding)\b",
    r"\bopnieuw (?:maken|bereiden)\b",
)
_REMAKE = re.compile("|".join(f"(?:{word})" for word in _WORDS))
# Behind the word: "- 1234", "of order #1234", ": AB12".
_NUMBER = re.compile(r"[^\n\d#–—-]{0,40}?[#–—:-]?\s*#?([a-z]{0,4}-?\d[a-z\d]{1,19})\b")


def remake_of(content: Content) -> str | None:
    """Return the number of the order that this one replaces: "" if nobody says, None if none."""
    number: str | None = None
    for text in (content.note, *content.tags, content.customer.note):
        said = folded(text)
        found = _REMAKE.search(said)
        if found:
            behind = _NUMBER.match(said, found.end())
            number = behind[1].upper() if behind else number or ""
            if number:
                return number
    return number
