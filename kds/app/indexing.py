"""Keeps history up to date while nothing else is to be done, in slices that hold nobody up."""

import asyncio

from kds.store.errors import StoreUnavailable
from kds.store.indexing import Indexer
from kds.store.store import Store

# A slice costs a commit, and the board must not wait for more than one of them.
_SLICE = 30
_BETWEEN_S = 0.05
_REST_S = 2.0


class Indexing:
    """Runs as one task. After an update from an older version it works through all there is."""

    def __init__(self, store: Store) -> None:
        """Index what `store` holds."""
        self._indexer = Indexer(store)

    async def run(self) -> None:
        """Follow the journal until cancelled."""
        while True:
            try:
                done = self._indexer.step(_SLICE)
            except StoreUnavailable:
                done = 0
            await asyncio.sleep(_BETWEEN_S if done else _REST_S)
