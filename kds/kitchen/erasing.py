"""Takes persons out of orders that are over, everywhere they lie, and old orders out altogether."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.channels.emptying import emptied
from kds.domain.erasing import (
    ERASED,
    GONE,
    clean_data,
    personal_words,
    without_person,
    words_of_content,
)
from kds.domain.journal import Entry, Kind
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.kitchen.moves import Moves
from kds.kitchen.replay import content_of, rebuild
from kds.store.document import dump
from kds.store.indexing import Indexer
from kds.store.store import Store

# A step that no platform ever hears must not keep a guest's name for good.
_AT_LAST = timedelta(days=7)

# Of a body that cannot be read.
_TEXTS = re.compile(r'"([^"]{4,200})"')
_MOST_TEXTS, _SHORT = 500, 3

# Rows of a channel that is switched off, of an older version, of an address that is gone.
_NOT_READ_AGAIN = (LookupError, ValueError, TypeError, AttributeError, NotAllowed)


@dataclass(frozen=True)
class Term:
    """How long after the hand-over persons are known, and after the arrival orders; None: for good.

    `removed_before` is what somebody asked for: every order that came before it is to go.
    """

    erase_after: timedelta | None = timedelta(hours=24)
    remove_after: timedelta | None = None
    removed_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Removed:
    """How many orders were removed, and how many rows of no order."""

    orders: int
    rows: int


@dataclass
class Erasing:
    """Erases in small steps, so that the screen goes on; each raises `StoreUnavailable`.

    The last journal row of an erased order says so. What its rows still tell makes the order as it
    stands; where that would be another one, the last row holds it.
    """

    store: Store
    channels: Mapping[str, Channel]
    moves: Moves
    now: Callable[[], datetime]
    term: Term = Term()

    def everything(self) -> int:
        """Erase and remove all that is due now; return how many steps it took."""
        steps = 0
        while self.step(most=50):
            steps += 1
        return steps

    def remove_all(self) -> int:
        """Remove every order that is due now; return how many there were."""
        removed = 0
        while (before := self._removed_before()) and (step := self._remove(before, 50)):
            removed += step.orders
        return removed

    def step(self, most: int = 1) -> int:
        """Erase or remove the next few orders or rows, in one move; return how many there were."""
        now, term = self.now(), self.term
        removed_before = self._removed_before()
        if removed_before and (done := self._remove(removed_before, most)):
            return done.orders + done.rows
        if term.erase_after is None:
            return 0
        before = now - term.erase_after
        orders = self.store.to_erase(before, before - _AT_LAST, most)
        if orders:
            with self.moves.move():
                for order in orders:
                    self._erase(order, now)
            return len(orders)
        return self._erase_loose(before, most)

    def _removed_before(self) -> datetime | None:
        term = self.term
        by_rule = self.now() - term.remove_after if term.remove_after else None
        return max(filter(None, (term.removed_before, by_rule)), default=None)

    def _remove(self, before: datetime, most: int) -> "_Removed | None":
        ids = self.store.to_remove(before, most)
        loose = [] if ids else self.store.loose_before(before, most)
        if loose:
            with self.moves.move():
                for seq in loose:
                    self.store.write("DELETE FROM journal WHERE seq = ?", (seq,))
        if ids:
            with self.moves.move():
                # A row of its own comes first: numbers of rows must not be given out again.
                data: dict[str, object] = {"orders": len(ids), "before": before.isoformat()}
                entry = self.moves.entry(None, Kind.REMOVED, self.now(), data)
                self.moves.note(replace(entry, order_id=None))
                for order_id in ids:
                    self.store.remove(order_id)
        return _Removed(len(ids), len(loose)) if ids or loose else None

    def _erase(self, order: Order, at: datetime) -> None:
        rows = list(self.store.journal(order.id))
        words = {word for row in rows for word in self._words(row)} | {*personal_words(order)}
        known = tuple(sorted(words, key=len, reverse=True))
        clean = [self._clean(row, known) for row in rows]
        for row, before in zip(clean, rows, strict=True):
            if row != before:
                self.store.rewrite(row)
        entry = self.moves.entry(order, Kind.ERASED, at, {})
        erased = without_person(order, at, known)
        made = self._made(order.id, [*clean, entry])
        if made is None or _without_doubts(made) != _without_doubts(erased):
            made = _without_doubts(erased)
            entry = replace(entry, data={"order": json.loads(dump(made))})
        self.moves.replace(order, entry, made)
        Indexer(self.store).put(self.store.row_of(order.id), made)

    def _made(self, order_id: str, rows: list[Entry]) -> Order | None:
        """Return what the rows make of an order, None where they make nothing any more."""
        try:
            return rebuild(rows, self.channels)[order_id]
        except _NOT_READ_AGAIN:
            return None

    def _erase_loose(self, before: datetime, most: int) -> int:
        found = self.store.loose_rows(before, most)
        shifts = self.store.ended_shifts(before)
        if not found and not shifts:
            return 0
        with self.moves.move():
            for shift in shifts:
                self.store.write("DELETE FROM shifts WHERE id = ?", (shift,))
            for seq, row in found:
                self.store.rewrite(self._clean(row, self._words(row)))
                self.store.write("UPDATE erasure SET seq = ?", (seq,))
        return len(found) + len(shifts)

    def _words(self, row: Entry) -> tuple[str, ...]:
        """Return what the body of a row says of persons."""
        if row.body is None or ERASED in row.data:
            return ()
        channel = self.channels.get(str(row.data.get("channel", "")))
        if channel is None or emptied(row.body, channel.personal) is None:
            return _all_words(row.body)
        try:
            content = content_of(row, self.channels)
        except _NOT_READ_AGAIN:
            return ()
        return words_of_content(content) if content else ()

    def _clean(self, row: Entry, words: tuple[str, ...]) -> Entry:
        if row.kind in (Kind.ERASED, Kind.REMOVED):
            return row
        body = row.body
        if body is not None:
            channel = self.channels.get(str(row.data.get("channel", "")))
            body = emptied(body, channel.personal, words) if channel else None
        return replace(row, data=clean_data(row.data, words), body=body)


def _all_words(body: bytes) -> tuple[str, ...]:
    """Return the texts in a body that nobody can read: any of them may be a person's."""
    texts = _TEXTS.findall(body.decode(errors="replace"))[:_MOST_TEXTS]
    return tuple({word for text in texts for word in (text, *text.split()) if len(word) > _SHORT})


def _without_doubts(order: Order) -> Order:
    """Leave of what could not be read only that there was some: it quotes anybody's words."""
    doubts = (GONE,) if order.content.problems else ()
    return replace(order, content=replace(order.content, problems=doubts))
