"""From raw bytes to JSON values, and from any JSON value to what was meant, as far as possible.

Real bodies hold "2" for 2, null for a list, numbers for strings. Nothing here raises on a value: it
returns None or "" and the caller says in words what could not be read.
"""

import json
import math
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from json import JSONDecodeError
from typing import cast

from kds.channels.deep_json import parse_deep

_LONG_NUMBER = 1_000
_NUMBERS = (int, float)

# Beyond this a number is no price, quantity or time, and below it a float is exact.
_MOST = 10**15

# "12,50", and not "1,250", which says two things.
_DECIMAL_COMMA = re.compile(r"\s*-?\d+,\d{1,2}\s*")

_SPAN = re.compile(r"(?:(\d{1,3})\.)?(\d{1,3}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?")

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_MILLISECONDS_FROM = 1e11

# Characters that cannot be stored or drawn: lone surrogates, and controls but tab and new line.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class NotJson(ValueError):
    """The bytes are not JSON. The message says where, in words."""


def parse(raw: bytes) -> object:
    """Return the JSON value in `raw`, however deep it nests.

    Raises:
        NotJson: it is not JSON, or nests beyond any sense.

    """
    text = raw.removeprefix(BOM_UTF8).decode(errors="replace")
    try:
        try:
            return cast("object", json.loads(text))
        except RecursionError:
            return parse_deep(text, _any_int)
        except JSONDecodeError:
            raise
        except ValueError:
            # A number with thousands of digits, which Python refuses to turn into one.
            return cast("object", json.loads(text, parse_int=_any_int))
    except (ValueError, RecursionError) as error:
        raise NotJson(str(error)) from error


def _any_int(digits: str) -> int | float:
    """Return a whole number; one that is longer than any sense as a float, mostly infinity."""
    return int(digits) if len(digits) < _LONG_NUMBER else float(digits)


def text(value: object) -> str:
    """Return what a value says as text, fit to store and draw; "" for what is no text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if value.isprintable() else _UNFIT.sub("", value)
    if isinstance(value, _NUMBERS) and not isinstance(value, bool):
        # An id that came as 902114377.0 is still that id.
        return str(int(value) if abs(value) <= _MOST and value == int(value) else value)
    return ""


def whole(value: object) -> int | None:
    """Return a whole number, also from "2" or 2.0; None for anything else, or beyond any sense."""
    if isinstance(value, int):
        return None if isinstance(value, bool) or abs(value) > _MOST else value
    if isinstance(value, float):
        return int(value) if abs(value) <= _MOST and value.is_integer() else None
    if isinstance(value, str):
        try:
            return whole(float(value))
        except ValueError:
            return None
    return None


def number(value: object) -> float | None:
    """Return a finite number, also from text; None for anything else."""
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            result = float(value)
        except (ValueError, OverflowError):
            return None
        return result if math.isfinite(result) else None
    return None


def minor(value: object, decimals: int = 2) -> int | None:
    """Return an amount in major units (12.5, "12.50", "12,50") in minor ones; None for none."""
    if isinstance(value, str) and _DECIMAL_COMMA.fullmatch(value):
        value = value.replace(",", ".")
    if number(value) is None:
        return None
    try:
        amount = Decimal(str(value).strip()).scaleb(decimals).quantize(1, ROUND_HALF_UP)
    except InvalidOperation:
        return None
    return int(amount) if abs(amount) <= _MOST else None


def span(value: object) -> timedelta | None:
    """Return a length of time from "hh:mm:ss" or "d.hh:mm:ss"; None for anything else."""
    found = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def key(values: Mapping[str, object], *names: str) -> object:
    """Return the first value that is there under one of `names`, in any letter case, or None."""
    lower = {name.lower(): value for name, value in values.items()}
    return next((v for name in names if (v := lower.get(name.lower())) is not None), None)


def flag(value: object) -> bool | None:
    """Return yes or no, also from 1, 0, "true" or "false"; None for anything else."""
    if value is None or isinstance(value, bool):
        return value
    said = text(value).strip().lower()
    return {"true": True, "1": True, "false": False, "0": False}.get(said)


def instant(value: object) -> datetime | None:
    """Return an instant as UTC from ISO 8601 or seconds or milliseconds since 1970.

    Any number of fraction digits; without an offset it is UTC, as Deliverect sends it. Years that
    no order can have are None.
    """
    try:
        seconds = number(value)
        if seconds is None:
            if not isinstance(value, str):
                return None
            at = datetime.fromisoformat(value.strip())
            at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        else:
            at = datetime.fromtimestamp(
                seconds / 1000 if seconds > _MILLISECONDS_FROM else seconds, UTC
            )
    except (ValueError, OverflowError, OSError):
        return None
    return at if _FIRST_YEAR <= at.year <= _LAST_YEAR else None


def fields(value: object) -> Mapping[str, object]:
    """Return an object's fields; none for anything else."""
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}


def entries(value: object) -> Iterator[object]:
    """Yield the entries of a list, or the one value that stands where a list should; no nulls."""
    for entry in value if isinstance(value, list) else [value]:
        if entry is not None:
            yield entry
