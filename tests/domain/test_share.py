"""What of an order concerns a screen: which items, which other stations, until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.lifecycle import State
from kds.domain.order import Content, Order
from kds.domain.routing import NO_RULES, Routing
from kds.domain.share import Place, Share, Tick, share_of
from tests.domain.dishes import AT, KITCHEN, any_cooking, order_of

UNDO = timedelta(seconds=3)


def at(seconds: float) -> datetime:
    """Return an instant after the order came."""
    return AT + timedelta(seconds=seconds)


def share(order: Order, *shown: str, ticks: Sequence[Tick] = (), rules: Routing = KITCHEN) -> Share:
    """Return an order's share."""
    return share_of(order, rules, shown, lambda: ticks)


def ticked(order: Order, *parts: tuple[int, str]) -> Order:
    """Return an order of which parts are done."""
    return replace(order, standing=replace(order.standing, parts_done=parts))


MENU = order_of("2 Burger Menu", "> 1 Fries", "3 Cola")


def test_a_station_has_its_items_and_knows_of_the_others() -> None:
    """The grill's ticket has the menu, and says how much fry and bar have still to make."""
    mine = share(MENU, "Grill")
    assert (mine.place, mine.items, mine.to_make) == (Place.STATION, frozenset({0}), frozenset({0}))
    assert mine.elsewhere == (("Fry", 2), ("Bar", 3))
    later = share(ticked(MENU, (0, "Fry")), "Grill")
    assert later.elsewhere == (("Fry", 0), ("Bar", 3))


def test_several_stations_on_one_screen_are_one_place() -> None:
    """An item of two shown stations is done when both have done it."""
    both = share(ticked(MENU, (0, "Grill")), "Grill", "Fry")
    assert (both.items, both.done, both.elsewhere) == (frozenset({0}), frozenset(), (("Bar", 3),))
    done = share(ticked(MENU, (0, "Grill"), (0, "Fry")), "Grill", "Fry")
    assert done.done == {0}


@pytest.mark.parametrize("shown", [(), ("Grill", "Fry", "Bar"), ("nowhere",)])
def test_whoever_shows_all_is_the_pass(shown: tuple[str, ...]) -> None:
    """No station, every station, or one that is no more: the screen shows everything."""
    whole = share(ticked(MENU, (0, "Grill")), *shown)
    assert (whole.place, whole.items, whole.done) == (Place.PASS, frozenset({0, 2}), frozenset())
    assert whole.missing == ("Fry", "Bar")


def test_a_kitchen_without_stations_is_one_place() -> None:
    """Nothing is said of stations where there are none."""
    alone = share(MENU, rules=NO_RULES)
    assert (alone.place, alone.missing, alone.elsewhere) == (Place.KITCHEN, (), ())


def test_a_ticket_leaves_its_station_when_it_is_done() -> None:
    """After the undo time of the last tick made there, whatever others tick later."""
    ticks = [Tick(at(60), "Grill", done=True), Tick(at(62), "Fry", done=True)]
    order = ticked(MENU, (0, "Grill"), (0, "Fry"))
    grill = share(order, "Grill", ticks=ticks)
    assert grill.done_at == at(60)
    assert grill.is_wanted(order, at(62), UNDO, ready_here=False)
    assert not grill.is_wanted(order, at(63), UNDO, ready_here=False)
    assert share(order, "Bar", ticks=ticks).is_wanted(order, at(63), UNDO, ready_here=False)


def test_a_clock_that_was_set_back_keeps_no_ticket() -> None:
    """An hour back, what was done is not shown for another hour."""
    order = ticked(MENU, (0, "Grill"))
    grill = share(order, "Grill", ticks=[Tick(at(3600), "Grill", done=True)])
    assert not grill.is_wanted(order, at(60), UNDO, ready_here=False)


def test_what_was_ticked_at_the_pass_counts() -> None:
    """The expediter ticks a whole item: its stations are done, and did not finish it."""
    order = replace(MENU, standing=replace(MENU.standing, items_done=(0, 2)))
    grill = share(order, "Grill", ticks=[Tick(at(9), "", done=True)])
    assert (grill.done_at, grill.finishes) == (at(9), False)


def test_a_tick_taken_back_is_no_tick() -> None:
    """The last tick counts, not the last change of mind."""
    ticks = [Tick(at(n), "Bar", done=n != 20) for n in (10, 20, 30)]
    order = ticked(order_of("1 Cola"), (0, "Bar"))
    bar = share(order, "Bar", ticks=[*ticks, Tick(at(40), "Bar", done=False)])
    assert bar.done_at == at(30)


def test_the_station_that_finishes_sees_the_order_out() -> None:
    """Where nobody is at the pass, the last station to be done keeps the ticket for Ready."""
    order = ticked(MENU, (0, "Grill"), (0, "Fry"), (2, "Bar"))
    ticks = [Tick(at(n), name, done=True) for n, name in enumerate(("Grill", "Fry", "Bar"))]
    grill, bar = share(order, "Grill", ticks=ticks), share(order, "Bar", ticks=ticks)
    assert (grill.finishes, bar.finishes) == (False, True)
    assert bar.is_wanted(order, at(600), UNDO, ready_here=True)
    assert not bar.is_wanted(order, at(600), UNDO, ready_here=False)
    assert not grill.is_wanted(order, at(600), UNDO, ready_here=True)
    ready = replace(order, standing=replace(order.standing, state=State.READY))
    assert share(ready, "Bar", ticks=ticks).is_wanted(ready, at(600), UNDO, ready_here=True)


def test_nobody_finishes_while_somebody_is_missing() -> None:
    """The fryer may be the last to tick, yet the bar has not begun."""
    order = ticked(MENU, (0, "Grill"), (0, "Fry"))
    ticks = [Tick(at(1), "Grill", done=True), Tick(at(2), "Fry", done=True)]
    assert not share(order, "Fry", ticks=ticks).finishes


@pytest.mark.parametrize(
    "standing",
    [
        {"state": State.PLACED},
        {"state": State.CANCELLED, "cancelled_by": "channel"},
        {"change_seen": False},
    ],
)
def test_what_must_be_seen_is_seen_though_it_is_done(standing: dict[str, object]) -> None:
    """A cancellation or a change comes back to a station that had done its part."""
    order = ticked(MENU, (0, "Grill"))
    order = replace(order, standing=replace(order.standing, **standing))  # type: ignore[arg-type]
    ticks = [Tick(at(1), "Grill", done=True)]
    grill = share(order, "Grill", ticks=ticks)
    assert grill.is_wanted(order, at(600), UNDO, ready_here=False)


def test_a_station_does_not_see_what_is_made_elsewhere() -> None:
    """Not even when it is new or cancelled; but it does when nobody knows whose it is."""
    order = order_of("1 Burger", state=State.PLACED)
    bar = share(order, "Bar")
    assert not bar.is_wanted(order, AT, UNDO, ready_here=True)
    assert not bar.is_wanted(order, at(59), UNDO, ready_here=True)
    odd = replace(order, attention="It carries no id.")
    assert share(odd, "Bar").is_wanted(odd, AT, UNDO, ready_here=True)
    empty = replace(order, content=Content())
    assert share(empty, "Bar").is_wanted(empty, AT, UNDO, ready_here=True)


def test_a_new_order_that_nobody_accepts_is_everybodys() -> None:
    """After a minute every station sees it, until somebody has accepted it."""
    order = order_of("1 Burger", state=State.PLACED)
    bar = share(order, "Bar")
    assert bar.is_wanted(order, at(60), UNDO, ready_here=False)
    accepted = order_of("1 Burger")
    assert not share(accepted, "Bar").is_wanted(accepted, at(60), UNDO, ready_here=False)


def test_a_change_that_took_everything_away_is_seen_by_who_had_it() -> None:
    """The bar's cola is gone from the order: the bar must hear of it."""
    order = order_of("1 Burger", change_seen=False)
    gone = replace(share(order, "Bar"), was_here=True)
    assert gone.is_wanted(order, AT, UNDO, ready_here=False)
    seen = replace(order, standing=replace(order.standing, change_seen=True))
    assert not gone.is_wanted(seen, AT, UNDO, ready_here=False)


@given(any_cooking(), st.sampled_from(list(State)), st.data())
def test_an_order_to_be_cooked_is_on_some_stations_screen(
    made: tuple[Order, Routing], state: State, data: st.DataObject
) -> None:
    """While anything of it is to be made, or nobody has accepted it, some station shows it."""
    order, routing = made
    ready_here = data.draw(st.booleans())
    order = replace(order, standing=replace(order.standing, state=state))
    now = at(data.draw(st.integers(-5, 5)))
    shares = [share(order, name, rules=routing) for name in routing.names]
    wanted = [each.is_wanted(order, now, UNDO, ready_here=ready_here) for each in shares]
    assert routing.names == () or state is not State.PLACED or any(wanted)
    for each, shown in zip(shares, wanted, strict=True):
        assert shown or state is not State.ACCEPTED or not each.to_make
    whole = share(order, rules=routing)
    assert whole.is_wanted(order, now, UNDO, ready_here=ready_here)
    if len(routing.names) > 1:
        assert frozenset[int]().union(*(each.items for each in shares)) == whole.items
