"""Where a phone says that it is: the newest word counts, what cannot be is not believed."""

import json
from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.domain.whereabouts import Position
from kds.driver_page.positions import read_positions
from tests.driver.round import ANNA, Round
from tests.ui.practice import NOON

HERE: Mapping[str, object] = {"latitude": 52.37, "longitude": 4.89}


def ms(out: Round, seconds: float = 0) -> int:
    """Return the instant so many seconds from now, as a phone writes it."""
    return round((out.kitchen.now() + timedelta(seconds=seconds)).timestamp() * 1000)


async def send(out: Round, link: str, body: object) -> int:
    """Send positions; return the status."""
    headers = {"Content-Type": "application/json"}
    url, raw = f"{out.address}{link}/location", json.dumps(body)
    async with out.http.post(url, data=raw, headers=headers) as got:
        await got.read()
        return got.status


def seen(out: Round) -> Position | None:
    """Return where the kitchen believes Anna to be."""
    return out.kitchen.whereabouts.of(ANNA.name, out.kitchen.now())


async def test_a_position_with_all_that_a_phone_knows(out: Round) -> None:
    """The kitchen knows where a driver with an order is, how fast and where to."""
    out.given()
    link, at = out.link(), ms(out, -3)
    more = {"accuracy": 8.5, "speed": 6, "heading": 360, "at": at}
    assert await send(out, link, {**HERE, **more}) == 200
    position = seen(out)
    assert position
    assert (position.latitude, position.longitude) == (52.37, 4.89)
    assert (position.accuracy, position.speed, position.heading) == (8.5, 6, 0)
    assert round(position.at.timestamp() * 1000) == at


async def test_several_and_late_ones(out: Round) -> None:
    """Of several positions the newest counts, also when an older one arrives after it."""
    out.given()
    link = out.link()
    places = [{**HERE, "latitude": n, "at": ms(out, -n)} for n in (30, 10, 20)]
    assert await send(out, link, places) == 200
    assert await send(out, link, {**HERE, "at": ms(out, -60)}) == 200
    position = seen(out)
    assert position
    assert position.latitude == 10


@pytest.mark.parametrize("ahead", [30, 3600, 1e9])
async def test_a_phone_whose_clock_is_ahead(out: Round, ahead: float) -> None:
    """What lies in the future was measured now at the latest."""
    out.given()
    assert await send(out, out.link(), {**HERE, "at": ms(out) + ahead * 1000}) == 200
    position = seen(out)
    assert position
    assert position.at <= out.kitchen.now()


@pytest.mark.parametrize(
    "wrong",
    [
        {"latitude": 90.1},
        {"longitude": -181},
        {"latitude": float("nan")},
        {"longitude": float("inf")},
        {"latitude": 10**400},
        {"latitude": "52.37"},
        {"latitude": True},
        {"latitude": None},
        {"latitude": 0, "longitude": 0},
        {"at": None},
        {"at": -1},
        {"at": float("inf")},
        {"at": "now"},
    ],
)
async def test_positions_that_cannot_be(out: Round, wrong: Mapping[str, object]) -> None:
    """No place on earth, no number, no time: the phone is told 400, and nothing is believed."""
    out.given()
    assert await send(out, out.link(), {**HERE, "at": ms(out), **wrong}) == 400
    assert seen(out) is None


@pytest.mark.parametrize("body", [None, 7, "here", [], [None, 7, [HERE]], {}, {"at": 1}])
async def test_bodies_without_any_position(out: Round, body: object) -> None:
    """Whatever else is sent is no position."""
    out.given()
    assert await send(out, out.link(), body) == 400
    assert seen(out) is None


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("latitude", "longitude", "at", "accuracy", "speed", "heading")), inner
        )
    ),
    max_leaves=12,
)


@given(ANYTHING)
@settings(max_examples=150, deadline=None)
def test_whatever_comes(body: object) -> None:
    """No body makes the reader stumble, and what it believes lies on earth and not ahead."""
    for position in read_positions(body, NOON):
        assert abs(position.latitude) <= 90
        assert abs(position.longitude) <= 180
        assert position.at <= NOON
        assert position.heading is None or 0 <= position.heading < 360


async def test_odd_figures_beside_a_good_place(out: Round) -> None:
    """A speed of nonsense does not spoil the place; it is not believed."""
    out.given()
    odd = {"accuracy": -1, "speed": 1e9, "heading": "north", "at": ms(out)}
    assert await send(out, out.link(), {**HERE, **odd}) == 200
    position = seen(out)
    assert position
    assert (position.accuracy, position.speed, position.heading) == (None, None, None)


async def test_nobody_is_followed_without_an_order(out: Round) -> None:
    """A driver who has nothing to bring is not followed, whatever his phone sends."""
    assert await send(out, out.link(), {**HERE, "at": ms(out)}) == 200
    assert seen(out) is None


async def test_after_the_shift(out: Round) -> None:
    """When his shift ends the kitchen forgets where a driver is, and hears no more of it."""
    out.given()
    link = out.link()
    assert await send(out, link, {**HERE, "at": ms(out)}) == 200
    out.kitchen.shifts.end(ANNA.name)
    assert seen(out) is None
    assert await send(out, link, {**HERE, "at": ms(out)}) == 404
    assert seen(out) is None


async def test_a_phone_that_never_stops_talking(out: Round) -> None:
    """A runaway page is told to slow down; a second later it is heard again."""
    out.given()
    link = out.link()
    answers = [await send(out, link, {**HERE, "at": ms(out)}) for _ in range(30)]
    assert answers[:10] == [200] * 10
    assert 429 in answers
    out.kitchen_of.clock.turn(2)
    assert await send(out, link, {**HERE, "at": ms(out)}) == 200
