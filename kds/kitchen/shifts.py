"""Drivers' shifts: while one lasts, its link shows a driver's orders; after that nothing."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kds.clock import new_id
from kds.domain.shift import Shift
from kds.domain.whereabouts import Whereabouts
from kds.kitchen.moves import Moves
from kds.store.store import Store

# 192 bits: nobody guesses that, and a QR code of the link stays small.
_TOKEN_BYTES = 24


@dataclass
class Shifts:
    """Begins and ends shifts; they outlast a restart. Each method raises `StoreUnavailable`.

    `watchers` are called after every change.
    """

    store: Store
    moves: Moves
    now: Callable[[], datetime]
    whereabouts: Whereabouts
    length: timedelta = timedelta(hours=12)
    watchers: list[Callable[[], None]] = field(default_factory=list)

    def current(self) -> list[Shift]:
        """Return the shifts that go on, the oldest first."""
        now = self.now()
        return [shift for shift in self.store.shifts(now) if shift.holds(now)]

    def of(self, driver: str) -> Shift | None:
        """Return a driver's shift, None while he has none."""
        return next((shift for shift in self.current() if shift.driver == driver), None)

    def begin(self, driver: str) -> Shift:
        """Begin a driver's shift, or return the one that goes on."""
        if shift := self.of(driver):
            return shift
        at = self.now()
        shift = Shift(
            id=new_id(at),
            driver=driver,
            token=secrets.token_urlsafe(_TOKEN_BYTES),
            began_at=at,
            until=at + self.length,
        )
        self._keep(shift)
        return shift

    def end(self, driver: str) -> None:
        """End a driver's shift: the link shows nothing more, and nobody knows where he is."""
        if shift := self.of(driver):
            self._keep(replace(shift, ended_at=self.now()))
        self.whereabouts.forget(driver)

    def by_token(self, token: str) -> Shift | None:
        """Return the shift that a link's token opens now, None for any other."""
        fitting = [shift for shift in self.current() if shift.fits(token)]
        return fitting[0] if fitting else None

    def _keep(self, shift: Shift) -> None:
        with self.moves.move():
            self.store.put_shift(shift)
        for watcher in self.watchers:
            watcher()
