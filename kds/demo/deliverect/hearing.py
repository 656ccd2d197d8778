"""What the platform has heard of its orders, for those who ask and those who wait."""

from collections.abc import Collection
from datetime import datetime

from typing_extensions import override

from kds.demo.deliverect.statuses import HeardStatus
from kds.demo.hearing import Hearing
from kds.demo.pretend_server import REMEMBERED


class StatusesHeard(Hearing[HeardStatus]):
    """Keeps the statuses that took effect, and each order's by itself."""

    def __init__(self) -> None:
        super().__init__(lambda status: status.code)
        self._codes: dict[str, list[int]] = {}
        self._last: dict[int, datetime] = {}

    @override
    def add(self, heard: HeardStatus) -> None:
        """Take in one status."""
        self._codes.setdefault(heard.order_id, []).append(heard.code)
        if len(self._codes) > REMEMBERED:
            del self._codes[next(iter(self._codes))]
        self._last[heard.code] = heard.at
        super().add(heard)

    def codes(self, order_id: str) -> list[int]:
        """Return the codes heard for an order, in the order they took effect."""
        return list(self._codes.get(order_id, ()))

    def last(self, codes: Collection[int]) -> datetime | None:
        """Return when one of `codes` was last heard, for any order."""
        return max((self._last[code] for code in codes if code in self._last), default=None)
