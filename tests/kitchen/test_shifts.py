"""Drivers' shifts, and the links that they open."""

from datetime import timedelta
from pathlib import Path

import pytest

from kds.domain.whereabouts import Position
from kds.kitchen import Kitchen
from kds.store.store import Store
from tests.conftest import Clock
from tests.kitchen.courier_channel import CourierKitchen


@pytest.fixture
def house(clock: Clock) -> CourierKitchen:
    """A kitchen with the channel of couriers."""
    return CourierKitchen(clock)


def test_a_link_shows_its_driver_for_the_shift(house: CourierKitchen) -> None:
    """A link works until the shift's end and not a second longer."""
    shifts = house.kitchen.shifts
    shift = shifts.begin("Ana")
    found = shifts.by_token(shift.token)
    assert found
    assert found.driver == "Ana"
    house.clock.turn(hours=12, seconds=-1)
    assert shifts.by_token(shift.token)
    house.clock.turn(seconds=1)
    assert shifts.by_token(shift.token) is None
    assert shifts.of("Ana") is None


def test_a_link_cannot_be_guessed(house: CourierKitchen) -> None:
    """Links are long and all different; no other text opens one."""
    shifts = house.kitchen.shifts
    tokens = {shifts.begin(f"Driver {n}").token for n in range(20)}
    assert len(tokens) == 20
    assert all(len(token) >= 32 for token in tokens)
    token = tokens.pop()
    for wrong in ("", token[:-1], token + "A", token.swapcase(), "%", "é"):
        assert shifts.by_token(wrong) is None


def test_a_shift_has_one_link(house: CourierKitchen) -> None:
    """Who begins twice has the same link; after the end there is a new one and the old is dead."""
    shifts = house.kitchen.shifts
    first = shifts.begin("Ana")
    assert shifts.begin("Ana") == first
    house.kitchen.whereabouts.seen("Ana", Position(latitude=1.0, longitude=1.0, at=house.clock.at))
    shifts.end("Ana")
    assert shifts.by_token(first.token) is None
    assert house.kitchen.whereabouts.of("Ana", house.clock.at) is None
    second = shifts.begin("Ana")
    assert second.token != first.token
    assert [shift.driver for shift in shifts.current()] == ["Ana"]
    shifts.end("Ben")


def test_a_link_outlasts_a_restart(clock: Clock, tmp_path: Path) -> None:
    """A driver's link works on after the program was started again; an ended one does not."""
    store = Store(tmp_path / "kds.db")
    store.open()
    kitchen = Kitchen(store, {}, clock)
    kitchen.shifts.length = timedelta(hours=2)
    shift, gone = kitchen.shifts.begin("Ana"), kitchen.shifts.begin("Ben")
    kitchen.shifts.end("Ben")
    store.close()
    again = Kitchen(Store(tmp_path / "kds.db"), {}, clock)
    assert again.shifts.by_token(shift.token) == shift
    assert again.shifts.by_token(gone.token) is None
    assert gone.token.encode() not in (tmp_path / "kds.db").read_bytes()
    again.store.close()


def test_watchers_hear_of_changes(house: CourierKitchen) -> None:
    """The screen hears when a shift begins and ends."""
    heard = []
    house.kitchen.shifts.watchers.append(lambda: heard.append(1))
    house.kitchen.shifts.begin("Ana")
    house.kitchen.shifts.begin("Ana")
    house.kitchen.shifts.end("Ana")
    assert len(heard) == 2
