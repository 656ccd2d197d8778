"""What is wished of platforms beside their orders, and where those orders came to."""

import json
from datetime import datetime, timedelta

from kds.clock import first_id
from kds.domain.controls import Control, Hearing, Place, control_as_data, control_from_data
from kds.store.document import stamp
from kds.store.store import Store

# Orders of this long say which restaurants there are; more of them than these say nothing new.
_SEEN_FOR = timedelta(days=28)
_MOST_ORDERS = 2000


class Wishes:
    """Reads and writes wishes in the store's file; everything may raise `StoreUnavailable`."""

    def __init__(self, store: Store) -> None:
        """Keep them in `store`."""
        self._store = store

    def standing(self) -> list[Control]:
        """Return every wish that holds, or that its platform has not taken yet; oldest first."""
        rows = self._store.ask("SELECT doc FROM controls ORDER BY id", ())
        return [_read(row[0]) for row in rows]

    def of(self, channel: str, subject: str) -> Control | None:
        """Return the newest wish for a subject, None where all is as usual."""
        rows = self._store.ask(
            "SELECT doc FROM controls WHERE channel = ? AND subject = ?", (channel, subject)
        )
        return _read(rows[0][0]) if rows else None

    def ended(self, now: datetime) -> list[Control]:
        """Return the wishes whose end has come."""
        rows = self._store.ask(
            "SELECT doc FROM controls WHERE until <= ? ORDER BY until", (stamp(now),)
        )
        return [_read(row[0]) for row in rows]

    def due(self, now: datetime) -> list[Control]:
        """Return the wishes to be told now, longest overdue first."""
        rows = self._store.ask(
            "SELECT doc FROM controls WHERE hearing = ? AND not_before <= ? ORDER BY not_before",
            (Hearing.WAITING.value, stamp(now)),
        )
        return [_read(row[0]) for row in rows]

    def put(self, control: Control) -> None:
        """Write a wish in place of the one before; inside a move."""
        self._store.write(
            "INSERT OR REPLACE INTO controls VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                control.channel,
                control.subject,
                control.id,
                control.hearing.value,
                stamp(control.not_before),
                # What takes something back has nothing left to end.
                stamp(control.until) if control.until and control.holds else None,
                json.dumps(control_as_data(control), ensure_ascii=False),
            ),
        )

    def drop(self, control: Control) -> None:
        """Forget a subject of which all is as usual again; inside a move."""
        self._store.write(
            "DELETE FROM controls WHERE channel = ? AND subject = ?",
            (control.channel, control.subject),
        )

    def places(self, channel: str, now: datetime) -> list[Place]:
        """Return the restaurants that a channel's orders of the last four weeks came to."""
        rows = self._store.ask(
            "SELECT DISTINCT coalesce(json_extract(doc, '$.content.account'), ''),"
            " json_extract(doc, '$.content.location') FROM"
            " (SELECT channel, doc FROM orders WHERE id >= ? ORDER BY id DESC LIMIT ?)"
            " WHERE channel = ? AND json_extract(doc, '$.content.location') <> '' ORDER BY 2, 1",
            (first_id(now - _SEEN_FOR), _MOST_ORDERS, channel),
        )
        return [Place(account=str(account), location=str(at)) for account, at in rows]

    def sellers(self, plu: str, now: datetime) -> list[str]:
        """Return the channels at which an item was ordered in the last four weeks."""
        rows = self._store.ask(
            "SELECT DISTINCT channel FROM"
            " (SELECT channel, doc FROM orders WHERE id >= ? ORDER BY id DESC LIMIT ?)"
            # Only a document with the code somewhere in it is worth taking apart.
            " WHERE instr(doc, ?) AND EXISTS (SELECT 1 FROM json_each(doc, '$.content.items')"
            " WHERE json_extract(value, '$.plu') = ?) ORDER BY channel",
            (
                first_id(now - _SEEN_FOR),
                _MOST_ORDERS,
                json.dumps(plu, ensure_ascii=False).strip('"'),
                plu,
            ),
        )
        return [str(row[0]) for row in rows]


def _read(doc: object) -> Control:
    return control_from_data(json.loads(str(doc)))
