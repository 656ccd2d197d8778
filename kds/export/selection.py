"""The orders of an export: those that are wanted, oldest first, read beside the running program."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kds.domain.order import Order
from kds.export.fitting import fits
from kds.store.errors import StoreUnavailable
from kds.store.finding import Wanted
from kds.store.gathering import Gatherer
from kds.store.history import every_order

_BATCH = 200
_MORE_THAN_ANY = 1_000_000_000
# How far it has come is said after so many orders.
STEP = 20

Said = Callable[[int, int], object]


class Selection:
    """Orders of a database file; every question raises `StoreUnavailable`.

    What is newer than the index is looked at order by order, so that nothing is left out.
    """

    def __init__(self, path: Path) -> None:
        """Read the file at `path`, which must be there."""
        if not path.exists():
            raise StoreUnavailable(f"there is no order database at {path}")
        self._path, self._finder = path, Gatherer(path)

    def count(self, wanted: Wanted) -> int:
        """Return how many orders are wanted, nearly: some may be changing; 0 without an index."""
        with self._index_for(wanted):
            return self._finder.count(wanted, _MORE_THAN_ANY)
        return 0

    def orders(self, wanted: Wanted, said: Said) -> Iterator[Order]:
        """Yield the orders that are wanted, a few in memory at a time.

        `said` is told every now and then how many came, of how many; what it raises ends it.
        """
        total = self.count(wanted)
        said(0, total)
        for number, order in enumerate(self._orders(wanted), start=1):
            yield order
            if number % STEP == 0:
                said(number, max(total, number))

    def sources(self) -> list[str]:
        """Return every selling channel that an order ever came from."""
        return self._finder.sources()

    def close(self) -> None:
        """Close the file."""
        self._finder.close()

    @contextmanager
    def _index_for(self, wanted: Wanted) -> Iterator[None]:
        """Do without the index where all orders are wanted: an older version did not have it."""
        try:
            yield
        except StoreUnavailable as error:
            if wanted != Wanted():
                hint = "if an older version wrote it, start the program once"
                raise StoreUnavailable(f"{error} ({hint})") from error

    def _orders(self, wanted: Wanted) -> Iterator[Order]:
        unindexed: dict[str, None] | None = None
        with self._index_for(wanted):
            unindexed = dict.fromkeys(self._finder.unindexed())
        if unindexed is None:
            yield from every_order(self._path)
            return
        after: int | None = 0
        while after is not None:
            found, after = self._finder.oldest(wanted, after, _BATCH)
            for order in found:
                if order.id not in unindexed:
                    yield order
                elif fits(order, wanted):
                    del unindexed[order.id]
                    yield order
        for order_id in unindexed:
            late = self._finder.order(order_id)
            if late is not None and fits(late, wanted):
                yield late
