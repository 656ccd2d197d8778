"""The slow task that takes persons out of orders that are over, a few milliseconds at a time."""

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kds.clock import monotonic_ms
from kds.kitchen import Kitchen
from kds.kitchen.erasing import Term
from kds.settings.privacy import PrivacySettings
from kds.store.checkpoint import write_back
from kds.store.errors import StoreUnavailable


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the screen is kept from its work at once (ms), then left alone (s); orders a go."""

    slice_ms: int
    pause_s: float
    most: int


# While somebody cooks, and while nobody does: a long history has to come to an end.
_BUSY, _QUIET = Pace(15, 0.1, 1), Pace(40, 0.02, 5)
_ROUND_S = 30.0


_ASKED_FOR = "removed.json"


def term_of(settings: PrivacySettings, data_dir: Path) -> Term:
    """Return how long persons and orders are kept, by the settings and by what was asked for."""
    asked: datetime | None = None
    with suppress(OSError, ValueError, KeyError, TypeError):
        asked = datetime.fromisoformat(json.loads((data_dir / _ASKED_FOR).read_text())["before"])
    return Term(settings.erase_after, settings.remove_after, asked)


def remove_before(kitchen: Kitchen, data_dir: Path | None, before: datetime) -> None:
    """Have every order removed that came before an instant, out of backups that come back too.

    Raises:
        OSError: that could not be written down; nothing is removed.

    """
    # What was to go once must not come back because somebody asks for less the next time.
    before = max(filter(None, (before, kitchen.erasing.term.removed_before)))
    if data_dir:
        file = data_dir / _ASKED_FOR
        part = file.with_suffix(".part")
        part.write_text(json.dumps({"before": before.isoformat()}))
        part.replace(file)
    kitchen.erasing.term = replace(kitchen.erasing.term, removed_before=before)


class ErasingTask:
    """Runs as one task. What is due is erased within a minute."""

    def __init__(self, kitchen: Kitchen) -> None:
        """Erase in the kitchen's own store."""
        self._kitchen = kitchen
        self._to_tidy = True

    async def run(self) -> None:
        """Go on for good."""
        while True:
            with suppress(StoreUnavailable):
                await self.round()
            await asyncio.sleep(_ROUND_S)

    async def round(self) -> int:
        """Erase all that is due now, with pauses, and its traces; return how many steps it took."""
        steps = 0
        while pace := self._slice():
            steps += 1
            self._to_tidy = True
            await asyncio.sleep(pace.pause_s)
        if self._to_tidy and self._kitchen.store.path:
            # Most is written on a thread: what is left for this one is to cut the log off.
            await asyncio.to_thread(write_back, self._kitchen.store.path)
            self._to_tidy = not self._kitchen.store.tidy()
        return steps

    def _slice(self) -> Pace | None:
        """Erase for a moment; return at which pace, None if nothing is left."""
        began, did = monotonic_ms(), False
        pace = _QUIET if self._kitchen.store.board_is_empty() else _BUSY
        while monotonic_ms() - began < pace.slice_ms and self._kitchen.erasing.step(pace.most):
            did = True
        return pace if did else None
