"""From the bytes of a call to the orders in it: one object, or a list of them.

Just Eat's schemas have a list of orders where the text beside them speaks of one (source: JEAPI).
Each order keeps the very bytes that said it: written anew they would not be what came, and what
nests deep cannot be written anew at all.
"""

import re
from collections.abc import Iterator

from kds.channels.body import parse

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},]|[^\s\[\]{},"]+', re.DOTALL)


def split(raw: bytes) -> list[tuple[object, bytes | None]]:
    """Return each order as a JSON value with the bytes that say it, None where that is all of them.

    Lists within lists are opened, nulls are left out; what is no object is returned too. There is
    always at least one.

    Raises:
        NotJson: the bytes are not JSON.

    """
    value = parse(raw)
    if not isinstance(value, list):
        return [(value, None)]
    pieces = [piece.encode() for piece in _pieces(raw.decode(errors="replace"))]
    if not pieces:
        return [(None, None)]
    if len(pieces) == 1:
        return [(parse(pieces[0]), None)]
    return [(parse(piece), piece) for piece in pieces]


def _pieces(text: str) -> Iterator[str]:
    """Yield the text of every value in a list and the lists in it, exactly as it stands there."""
    depth = start = 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign == "{":
            start = start if depth else token.start()
            depth += 1
        elif sign == "}":
            depth -= 1
            if not depth:
                yield text[start : token.end()]
        elif not depth and sign not in ("[", "]", ",", "null", "\ufeff"):
            yield sign
