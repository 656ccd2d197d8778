"""The forecast of ready times, on histories of a kitchen whose law is known."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from kds.domain.forecast import (
    ENOUGH,
    Forecast,
    Past,
    checked,
    features_of,
    hit_rate,
    learn,
    past_of,
)
from kds.domain.order import Order
from tests.domain.dishes import order_of

START = datetime(2026, 1, 1, 17, tzinfo=UTC)
MINUTES = {"Pizza": 14.0, "Salad": 5.0}


def history(count: int, *, noise: float = 0.2, between: float = 20) -> list[Order]:
    """Return orders of a kitchen that needs 14 minutes for a pizza and 5 for a salad, or so."""
    dice = Random(7)  # noqa: S311 - a play, no secret
    made: list[Order] = []
    for n in range(count):
        dish = dice.choice(["Pizza", "Salad"])
        at = START + timedelta(minutes=between) * n
        took = timedelta(minutes=MINUTES[dish] * math.exp(dice.gauss(0, noise)))
        order = order_of(f"1 {dish}", accepted_at=at, ready_at=at + took)
        made.append(replace(order, id=str(n), received_at=at))
    return made


def learnt(count: int) -> Forecast:
    """Learn from such a kitchen."""
    forecast = learn(past_of(history(count), UTC), UTC)
    assert forecast
    return forecast


def test_it_is_silent_until_it_has_seen_enough() -> None:
    """A kitchen of 199 orders is told nothing; with the 200th it is."""
    assert learn(past_of(history(ENOUGH - 1), UTC)) is None
    assert learn(past_of(history(ENOUGH), UTC)) is not None


def test_a_pizza_takes_longer_than_a_salad() -> None:
    """The range holds what each dish usually takes, and the two ranges are apart."""
    forecast, now = learnt(600), START + timedelta(days=20)
    pizza = forecast.propose(order_of("1 Pizza"), 0, now)
    salad = forecast.propose(order_of("1 Salad"), 0, now)
    assert pizza
    assert salad
    assert pizza[0] <= 14 <= pizza[1]
    assert salad[0] <= 5 <= salad[1]
    assert salad[1] < pizza[0]


def test_the_range_holds_what_it_says() -> None:
    """An 80 % range holds about 80 % of the orders that came after it."""
    found = list(checked(past_of(history(3000), UTC), UTC))
    rate = hit_rate(found)
    assert rate
    # Whole minutes make a range a little wider than it need be, and chance is chance.
    assert 0.74 <= rate <= 0.9
    assert len(found) > 1000
    assert found[0].hit == (found[0].low <= round(found[0].real) <= found[0].high)


def test_open_tickets_make_it_longer() -> None:
    """With many tickets open the same pizza is promised later."""
    dice = Random(3)  # noqa: S311 - a play, no secret
    past: list[Past] = []
    for n in range(800):
        count = dice.choice([0, 10])
        at = START + timedelta(minutes=n)
        order = order_of("1 Pizza")
        seconds = (600 + 60 * count) * math.exp(dice.gauss(0, 0.1))
        past.append(Past(at, features_of(order, count, at, UTC), seconds))
    forecast = learn(past, UTC)
    assert forecast
    quiet = forecast.propose(order_of("1 Pizza"), 0, START)
    busy = forecast.propose(order_of("1 Pizza"), 10, START)
    assert quiet
    assert busy
    assert busy[0] > quiet[1]


def test_open_tickets_of_the_past_are_counted() -> None:
    """An order that came while two others were being cooked is learnt as such."""
    at = START
    orders = [
        replace(
            order_of("1 Pizza", accepted_at=begin, ready_at=begin + timedelta(minutes=10)),
            id=str(n),
            received_at=begin,
        )
        for n, begin in enumerate(at + timedelta(minutes=m) for m in (0, 3, 6, 40))
    ]
    steps = [one.features[0] for one in past_of(orders, UTC)]
    assert steps == ["open 1", "open 2", "open 3", "open 1"]


@pytest.mark.parametrize("wanted_in", [None, 30])
def test_what_is_wanted_soon_is_proposed(wanted_in: int | None) -> None:
    """An order for now, or for half an hour from now, gets a range."""
    order = order_of("1 Pizza")
    due = None if wanted_in is None else START + timedelta(minutes=wanted_in)
    order = replace(order, content=replace(order.content, pickup_at=due))
    assert learnt(300).propose(order, 2, START)


def test_nothing_is_proposed_where_nothing_was_learnt() -> None:
    """An order for tomorrow, or one without items, is left to the cook."""
    order = order_of("1 Pizza")
    tomorrow = replace(order.content, pickup_at=START + timedelta(days=1))
    assert learnt(300).propose(replace(order, content=tomorrow), 0, START) is None
    assert learnt(300).propose(order_of(), 0, START) is None


def test_mistakes_are_not_learnt() -> None:
    """A ticket bumped in three seconds, one forgotten overnight and a test order teach nothing."""
    hasty, slow, test = history(3)
    hasty = replace(hasty, standing=replace(hasty.standing, ready_at=START + timedelta(seconds=3)))
    slow = replace(slow, standing=replace(slow.standing, ready_at=START + timedelta(hours=9)))
    test = replace(test, content=replace(test.content, test=True))
    assert past_of([hasty, slow, test], UTC) == []


def test_a_dish_that_nobody_ever_ordered_is_like_any_other() -> None:
    """A new dish gets the usual range rather than none."""
    proposed = learnt(300).propose(order_of("1 Ramen"), 0, START)
    assert proposed
    assert 4 < sum(proposed) / 2 < 15
