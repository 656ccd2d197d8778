"""The figures of reports, against a history that was computed by hand."""

from datetime import UTC

import pytest

from kds.domain.reports.spread import Spread
from kds.domain.reports.tally import Tally, growth, largest
from tests.domain.reports.small_history import lines, tally


def test_orders_are_counted_by_the_shops_own_clock() -> None:
    """A manager sees an order of 00:15 on its own day at midnight, not on the UTC day before."""
    made = tally()
    assert {n: count.orders for n, count in enumerate(made.hours) if count.orders} == {
        0: 1,
        12: 2,
        18: 3,
        23: 1,
    }
    assert [count.orders for count in made.weekdays] == [4, 3, 0, 0, 0, 0, 0]
    abroad = Tally(UTC)
    for line in lines():
        abroad.add(line)
    assert [count.orders for count in abroad.weekdays] == [3, 3, 0, 0, 0, 0, 1]


def test_late_is_a_share_of_what_was_promised() -> None:
    """Two of the four orders with a promised time were late; nobody judges the others."""
    made = tally()
    assert (made.all.judged, made.all.late, made.all.late_share) == (4, 2, 0.5)
    assert (made.hours[12].late, made.hours[12].late_share) == (1, 0.5)
    assert (made.hours[18].judged, made.hours[18].late) == (1, 1)
    assert made.hours[23].late_share is None


def test_test_orders_are_counted_apart() -> None:
    """A test order changes no figure, and is not hidden either."""
    made = tally()
    assert (made.all.orders, made.tests) == (7, 1)


def test_times_are_medians_and_what_90_percent_keep_to() -> None:
    """Accepting took 30 s in the middle: 10, 20, 30, 40, 60; 90 % took at most 52 s."""
    made = tally()
    assert made.all.accept.median == 30
    assert made.all.accept.most == pytest.approx(52)
    assert made.all.ready.median == 600
    assert made.all.ready.most == pytest.approx(1080)
    # 50, 100, 200, 300
    assert made.all.collected.median == 150
    assert made.all.collected.most == pytest.approx(270)
    # -700, -120, 60, 700
    assert made.all.promise.median == -30
    # 0.2, 0.4, 0.6, 90
    assert made.all.told.median == pytest.approx(0.5)
    assert made.all.told.over(60) == 1


def test_channels_sources_and_kinds_have_their_own_figures() -> None:
    """Each selling channel, platform and kind is seen by itself, the busiest first."""
    made = tally()
    assert [(name, group.orders) for name, group in largest(made.sources)] == [
        ("Just Eat", 3),
        ("Uber", 2),
        ("Wolt", 2),
    ]
    assert made.sources["Uber"].ready.median == 750
    assert made.sources["Wolt"].ready.most == pytest.approx(1110)
    assert made.kinds["pickup"].orders == 2
    assert made.kinds["delivery"].ready.median == 600
    assert made.platforms["deliverect"].told.median == pytest.approx(0.4)
    assert made.platforms["just_eat"].refused == 1
    assert (made.all.needed_help, made.all.refused) == (1, 1)


def test_cancellations_have_their_reasons() -> None:
    """Who cancelled and why is counted together."""
    made = tally()
    assert made.reasons == {("kitchen", "Too busy"): 1, ("channel", ""): 1}
    assert (made.all.cancelled, made.cancelled_here) == (2, 1)


def test_promised_against_real_in_steps() -> None:
    """One order was 11:40 early, one 2 minutes early, one a minute late, one 11:40 late."""
    assert tally().promise_steps() == [1, 0, 1, 1, 0, 1]


def test_nothing_is_said_of_nothing() -> None:
    """A day without orders has no median, no late share and no growth to speak of."""
    made = Tally(UTC)
    assert (made.all.orders, made.all.late_share, made.all.ready.median) == (0, None, None)
    assert growth(3, 0) is None
    assert growth(None, 3) is None
    assert growth(106, 100) == pytest.approx(0.06)


def test_a_spread_lies_between_its_values() -> None:
    """Between two lengths a share is taken in proportion, and later ones still count."""
    spread = Spread()
    assert spread.at(0.5) is None
    for seconds in (40.0, 10.0, None, 20.0):
        spread.add(seconds)
    assert (len(spread), spread.at(0), spread.median, spread.at(1)) == (3, 10, 20, 40)
    spread.add(30.0)
    assert spread.median == 25
    assert spread.within(10, 30) == 2
