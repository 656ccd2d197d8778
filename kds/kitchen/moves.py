"""One way in, one way out: journal row, order and outbox in one transaction, then the watchers."""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from kds.clock import new_id
from kds.domain.changes import apply
from kds.domain.journal import Entry, Kind
from kds.domain.order import Content, Order
from kds.store.errors import StoreUnavailable
from kds.store.store import Store

log = logging.getLogger(__name__)

_OF_NO_ORDER = frozenset({Kind.NOTICE, Kind.CONTROL})


@dataclass
class Moves:
    """Records what happens. Watchers hear of an order only after its change is on disk.

    `trouble` is called with the machine's words when nothing can be stored, with None when it
    can again.
    """

    store: Store
    screen: str
    trouble: Callable[[str | None], None]
    watchers: list[Callable[[Order], None]] = field(default_factory=list)
    _changed: dict[str, Order] = field(default_factory=dict)
    in_trouble: bool = False

    @contextmanager
    def move(self) -> Iterator[None]:
        """Hold everything that is recorded inside together in one transaction.

        Raises:
            StoreUnavailable: nothing of it was stored.

        """
        self._changed.clear()
        try:
            with self.store.move():
                yield
        except StoreUnavailable as error:
            self._changed.clear()
            log.warning("nothing can be stored: %s", error)
            self.in_trouble = True
            self.trouble(str(error))
            raise
        except BaseException:
            self._changed.clear()
            raise
        if self.in_trouble:
            self.in_trouble = False
            self.trouble(None)
        changed, self._changed = self._changed, {}
        self.tell(changed.values())

    def tell(self, orders: Iterable[Order]) -> None:
        """Let the watchers see orders as they stand on disk.

        The move is made: a watcher that trips must not make it look undone to whoever made it.
        """
        for order in orders:
            for watcher in self.watchers:
                try:
                    watcher(order)
                except Exception:
                    log.exception("a watcher failed on order %s", order.id)

    def record(
        self,
        order: Order | None,
        entry: Entry,
        content: Content | None = None,
    ) -> Order:
        """Write a row and what it makes of the order (None: the row begins one); inside a move."""
        changed = apply(order, entry, content)
        self.store.append(entry)
        self.store.put(changed, order)
        self._changed[changed.id] = changed
        return changed

    def replace(self, before: Order, entry: Entry, after: Order) -> None:
        """Write a row and the order as it is after it; inside a move."""
        self.store.append(entry)
        self.store.put(after, before)
        self._changed[after.id] = after

    def note(self, entry: Entry) -> None:
        """Write a row that concerns no order; inside a move."""
        self.store.append(entry)

    def entry(
        self,
        order: Order | None,
        kind: Kind,
        at: datetime,
        data: dict[str, object],
        body: bytes | None = None,
    ) -> Entry:
        """Make a row about `order`; without one it begins an order of the row's own id."""
        row_id = new_id(at)
        return Entry(
            id=row_id,
            at=at,
            kind=kind,
            order_id=None if kind in _OF_NO_ORDER else order.id if order else row_id,
            screen=self.screen,
            data=data,
            body=body,
        )
