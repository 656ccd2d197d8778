"""Copies of an order that has lived: all its rows, at another time and with ids of their own.

What differs from copy to copy is found in the rows once: instants, our ids, the platform's ids,
the hashes of bodies. A copy is then little more than a join of strings.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random

from kds.demo.deliverect.sending import signature
from kds.demo.history.sending import SECRET
from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.domain.summary import number_words
from kds.store.indexing import history_row, words_row
from kds.store.packing import pack
from kds.store.store import journal_row, order_row

_INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
# Ids of ours begin with their time: 48 bits of milliseconds, then the version 7.
_OURS = r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
_DAY = r'(?<="date": )\d{8}'
_RUNS = re.compile(r"[0-9a-f]{8,}|[0-9]+|[A-Z0-9]{4,}|[^0-9A-Z]+|.")
_CLEAR = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_DAY_S = 86_400

Value = str | int | float | bytes | None
Rows = list[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Copy:
    """The rows of one copy, ready for the tables; `journal` rows begin with their instant.

    `young` says that its guest is still known.
    """

    order: tuple[Value, ...]
    history: tuple[Value, ...]
    words: tuple[Value, ...]
    journal: list[tuple[str, tuple[Value, ...]]]
    young: bool


class Model:
    """An order that has lived, taken apart so that it can be copied.

    `lasts` is how many seconds there are from its arrival to its last row.
    """

    def __init__(self, order: Order, entries: Iterable[Entry]) -> None:
        """Take apart an order and its journal, oldest row first."""
        entries = list(entries)
        self.order, content = order, order.content
        self.base = int(order.received_at.timestamp())
        self.lasts = int((max(entry.at for entry in entries) - order.received_at).total_seconds())
        ids = (content.remote_id, content.channel_order_id, *content.other_ids)
        # What bodies had is no more to be told from what is left of them.
        gone = (order.fingerprint, *order.past_fingerprints) if order.erased_at else ()
        self._names = tuple(dict.fromkeys(filter(None, (content.display_id, *ids, *gone))))
        self._slots: dict[str, int] = {}
        self._fillers: list[Callable[[Filling], str]] = []
        self._bodies = [entry.body.decode() for entry in entries if entry.body is not None]
        hashes = {
            each(body): (each, number)
            for number, body in enumerate(self._bodies)
            for each in (_fingerprint, _signature)
        }
        self._hashes = hashes
        named = [re.escape(name) for name in sorted(self._names, key=len, reverse=True)]
        # Between quotes, as a short number may stand anywhere.
        known = [rf'(?<=")(?:{"|".join(named)})(?=")'] if named else []
        known += [re.escape(each) for each in hashes]
        self._find = re.compile(f"({'|'.join([_INSTANT, _OURS, _DAY, *known])})")
        self._body_texts = [self._text(body) for body in self._bodies]
        self._simple = len(self._fillers)
        order_values, history, words = order_row(order), history_row(order), words_row(order)
        self._order = [self._column(value) for value in order_values]
        self._journal = [
            ([self._column(value) for value in journal_row(entry)], entry.body is not None)
            for entry in entries
        ]
        self._history = [self._column(value) for value in history]
        self._words = words
        self._number = history.index(self._shown())

    def copy(self, at: int, rng: Random, utc_offset: timedelta) -> Copy:
        """Return a copy that came in in the second `at` (Unix time)."""
        shift = at - self.base
        filling = Filling(shift, rng, date.fromordinal(_ordinal(at + int(utc_offset.seconds))))
        values = filling.values
        values += [fill(filling) for fill in self._fillers[: self._simple]]
        filling.bodies = bodies = [text.fill(values).encode() for text in self._body_texts]
        values += [fill(filling) for fill in self._fillers[self._simple :]]
        left = iter(bodies)
        journal = []
        for columns, has_body in self._journal:
            row = _filled(columns, values)
            body, packed = pack(next(left)) if has_body else (None, False)
            journal.append((str(row[1]), (*row, body, int(packed))))
        history = _filled(self._history, values)
        new = {name: values[self._slots[name]] for name in self._names if name in self._slots}
        content = self.order.content
        number = new.get(content.display_id, content.display_id)
        shown = new.get(self._shown(), "") or number or str(history[self._number])
        ids = (content.channel_order_id, content.remote_id, *content.other_ids)
        words = (number_words(number, (new.get(name, name) for name in ids)), *self._words[1:])
        line = (*history[: self._number], shown, *history[self._number + 1 :])
        young = self.order.erased_at is None
        return Copy(_filled(self._order, values), line, words, journal, young)

    def _shown(self) -> str:
        content = self.order.content
        return content.display_id or content.channel_order_id[-6:] or content.remote_id[-6:]

    def _column(self, value: object) -> "Column":
        if not isinstance(value, str):
            return value  # type: ignore[return-value]  # as SQLite takes them
        # A column that is a name has no quotes of its own.
        if value in self._names:
            return Slot(self._slot(value))
        text = self._text(value)
        if text.parts[0] == text.parts[-1] == "" and len(text.slots) == 1:
            return Slot(text.slots[0])
        return text if text.slots else value

    def _text(self, value: str) -> "Text":
        parts = self._find.split(value)
        return Text(parts, [self._slot(part) for part in parts[1::2]])

    def _slot(self, found: str) -> int:
        if found not in self._slots:
            self._slots[found] = len(self._fillers)
            self._fillers.append(self._filler(found))
        return self._slots[found]

    def _filler(self, found: str) -> "Callable[[Filling], str]":
        if found in self._hashes:
            make, number = self._hashes[found]
            return lambda filling: make(filling.bodies[number].decode())
        if found in self._names:
            return _name(found)
        if re.fullmatch(_INSTANT, found):
            second = int(datetime.fromisoformat(found).replace(tzinfo=UTC).timestamp())
            return lambda filling: _instant(second + filling.shift)
        if re.fullmatch(_OURS, found):
            milliseconds = int(found[:8] + found[9:13], 16)
            return lambda filling: _own_id(milliseconds + filling.shift * 1000, filling.rng)
        return lambda filling: filling.day


class Filling:
    """What the fillers of one copy are made from; `bodies` are there when the hashes are made."""

    def __init__(self, shift: int, rng: Random, day: date) -> None:
        """Shift by so many seconds."""
        self.shift, self.rng, self.day = shift, rng, f"{day:%Y%m%d}"
        self.values: list[str] = []
        self.bodies: list[bytes] = []


@dataclass(frozen=True, slots=True)
class Text:
    """A text with slots: every second part is one."""

    parts: list[str]
    slots: list[int]

    def fill(self, values: Sequence[str]) -> str:
        """Return the text with these values in its slots."""
        parts = self.parts.copy()
        parts[1::2] = [values[slot] for slot in self.slots]
        return "".join(parts)


@dataclass(frozen=True, slots=True)
class Slot:
    """A text that is nothing but one slot, as most ids are."""

    number: int

    def fill(self, values: Sequence[str]) -> str:
        """Return what is in the slot."""
        return values[self.number]


Column = Value | Text | Slot
_FILLED = (Text, Slot)


def _filled(columns: Iterable[Column], values: Sequence[str]) -> tuple[Value, ...]:
    return tuple([c.fill(values) if isinstance(c, _FILLED) else c for c in columns])


def _fingerprint(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _signature(body: str) -> str:
    return signature(body.encode(), SECRET)


def _name(name: str) -> Callable[[Filling], str]:
    """Return what makes names of the same shape: digits for digits, letters as they were."""
    makers = [_run(run) for run in _RUNS.findall(name)]
    if len(makers) == 1:
        (only,) = makers
        return lambda filling: only(filling.rng)
    return lambda filling: "".join([make(filling.rng) for make in makers])


def _run(run: str) -> Callable[[Random], str]:
    length = len(run)
    if run.isdigit():
        return lambda rng: f"{rng.randrange(10**length):0{length}d}"
    if re.fullmatch(r"[0-9a-f]{4,}", run):
        return lambda rng: f"{rng.getrandbits(4 * length):0{length}x}"
    if re.fullmatch(r"[A-Z0-9]{4,}", run):
        return lambda rng: "".join(rng.choices(_CLEAR, k=length))
    return lambda _rng: run


def _own_id(milliseconds: int, rng: Random) -> str:
    """Return an id as `kds.clock.new_id` makes them, of dice that can be thrown again."""
    dice = rng.getrandbits(74)
    text = f"{milliseconds:012x}7{dice >> 62:03x}{1 << 63 | dice & (1 << 62) - 1:016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


_SECONDS = tuple(f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}" for s in range(_DAY_S))


def _instant(second: int) -> str:
    day, rest = divmod(second, _DAY_S)
    return _day(day) + _SECONDS[rest]


@cache
def _day(day: int) -> str:
    return f"{date.fromordinal(_ordinal(day * _DAY_S)).isoformat()}T"


def _ordinal(second: int) -> int:
    return date(1970, 1, 1).toordinal() + second // _DAY_S
