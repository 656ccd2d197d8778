"""One spelling for names that come in several: deliver_at, deliverAt, DeliverAt."""

import re
from collections.abc import Mapping
from typing import cast

from kds.channels.body import fields, parse

_BETWEEN = re.compile(r"[_\-\s]+")
_INNER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+")
_MOST_WORDS = 80


def folded(value: object) -> Mapping[str, object]:
    """Return an object's fields that say something, by their names in small letters alone.

    Of two spellings of one name the first counts. The only object in a list counts as itself; of
    anything else there are none.
    """
    if isinstance(value, list) and len(cast("list[object]", value)) == 1:
        value = value[0]
    result: dict[str, object] = {}
    for name, entry in fields(value).items():
        if entry is not None:
            result.setdefault(_BETWEEN.sub("", name).lower(), entry)
    return result


def opened(raw: bytes) -> Mapping[str, object]:
    """Return the fields of the JSON object in `raw`, also of the only one in a list.

    Raises:
        NotJson: it is not JSON.

    """
    value = parse(raw)
    if isinstance(value, list) and len(cast("list[object]", value)) == 1:
        value = value[0]
    return fields(value)


def in_words(code: str) -> str:
    """Return what a code says: "custCancelledOther" is "cust cancelled other"."""
    return _INNER.sub(" ", code).strip().lower()[:_MOST_WORDS]
