"""The journal of changed settings, and what the settings file held when it was last looked at."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from kds.domain.setting_change import SettingChange, Who
from kds.store.document import stamp
from kds.store.store import Store


class SettingChanges:
    """Rows are only ever added: the table itself takes no other change."""

    def __init__(self, store: Store) -> None:
        """Write into `store`."""
        self._store = store

    def note(self, changes: Sequence[SettingChange], remembered: Mapping[str, str]) -> None:
        """Add changes, and remember what the file holds now; all of it or nothing.

        Raises:
            StoreUnavailable: nothing was written.

        """
        with self._store.move():
            for change in changes:
                self._store.write(
                    "INSERT INTO settings_changes (at, who, key, was, became, hidden)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        stamp(change.at),
                        change.who.value,
                        change.key,
                        change.was,
                        change.became,
                        int(change.hidden),
                    ),
                )
            text = json.dumps(remembered, ensure_ascii=False)
            self._store.write("INSERT OR REPLACE INTO settings_seen VALUES (1, ?)", (text,))

    def remembered(self) -> dict[str, str]:
        """Return what the file held when it was last looked at; nothing before the first time.

        Raises:
            StoreUnavailable: it cannot be read.

        """
        rows = self._store.ask("SELECT doc FROM settings_seen")
        return dict(json.loads(str(rows[0][0]))) if rows else {}

    def newest(self, count: int) -> list[SettingChange]:
        """Return so many changes, the newest first.

        Raises:
            StoreUnavailable: they cannot be read.

        """
        rows = self._store.ask(
            "SELECT at, who, key, was, became, hidden FROM settings_changes"
            " ORDER BY seq DESC LIMIT ?",
            (count,),
        )
        return [
            SettingChange(
                at=datetime.fromisoformat(str(at)),
                who=Who(str(who)),
                key=str(key),
                was=str(was),
                became=str(became),
                hidden=bool(hidden),
            )
            for at, who, key, was, became, hidden in rows
        ]
