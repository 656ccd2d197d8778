"""An export holds just the orders that are wanted, those that the index does not know yet too."""

from datetime import timedelta

import pytest

from kds.export.fitting import fits
from kds.export.selection import Selection
from kds.store.errors import StoreUnavailable
from kds.store.finding import Wanted
from kds.store.history import every_order
from tests.export.shop import Shop
from tests.store.orders import opened
from tests.ui.practice import NOON, content

DAY = timedelta(days=1)
TODAY = NOON.astimezone().replace(hour=0, minute=0)

WANTED = {
    "all": (Wanted(), ["A1", "B2", "C3", "D4"]),
    "first day": (Wanted(since=TODAY, until=TODAY + DAY), ["A1"]),
    "second day": (Wanted(since=TODAY + DAY), ["B2", "C3", "D4"]),
    "channel": (Wanted(sources=("Wolt",)), ["A1", "C3"]),
    "platform": (Wanted(channels=("just_eat",)), []),
    "kind": (Wanted(kinds=("delivery",)), ["B2"]),
    "state": (Wanted(states=("placed", "cancelled")), ["C3", "D4"]),
    "late": (Wanted(late=True), ["B2"]),
    "cancelled": (Wanted(cancelled=True), ["C3"]),
    "attention": (Wanted(needed_help=True), []),
    "item without accents": (Wanted(words="creme brul"), ["B2"]),
    "guest": (Wanted(words="quist utrecht"), ["A1"]),
    "modifier": (Wanted(words="CHEESE"), ["A1"]),
    "spans": (Wanted(spans=((TODAY, TODAY + DAY), (TODAY, TODAY))), ["A1"]),
    "reason": (Wanted(reasons=("Quist called",)), ["C3"]),
    "cancelled by": (Wanted(cancelled_by=("kitchen",)), []),
    "how late": (Wanted(promise_s=(0, 3600)), ["B2"]),
    "in time": (Wanted(promise_s=(-3600, 0)), ["A1"]),
    "no tests": (Wanted(real=True), ["A1", "B2", "C3", "D4"]),
    "ids": (Wanted(ids=("no such",)), []),
    "one letter": (Wanted(words="x"), ["A1", "B2", "C3", "D4"]),
    "words and filter": (Wanted(words="fries", sources=("Wolt",), cancelled=True), ["C3"]),
}


def numbers(shop: Shop, wanted: Wanted) -> list[str]:
    """Return the numbers of the orders that are wanted."""
    selection = Selection(shop.path)
    found = selection.orders(wanted, lambda _done, _total: None)
    try:
        return [order.content.display_id for order in found]
    finally:
        selection.close()


@pytest.mark.parametrize("name", WANTED)
def test_what_is_wanted_comes_oldest_first(shop: Shop, name: str) -> None:
    """Whatever is filtered by, the file has the orders of the list, each once."""
    wanted, expected = WANTED[name]
    shop.two_days()
    shop.index()
    assert numbers(shop, wanted) == expected


@pytest.mark.parametrize("name", WANTED)
def test_what_is_not_indexed_is_found_as_well(shop: Shop, name: str) -> None:
    """Where the program was killed before its index was written, no order is missing."""
    wanted, expected = WANTED[name]
    shop.two_days()
    assert numbers(shop, wanted) == expected


@pytest.mark.parametrize("name", WANTED)
def test_one_order_is_judged_as_the_index_does(shop: Shop, name: str) -> None:
    """What is looked at order by order is what the index would find."""
    wanted, expected = WANTED[name]
    shop.two_days()
    orders = every_order(shop.path)
    found = [order.content.display_id for order in orders if fits(order, wanted)]
    assert found == expected


def test_an_order_counts_as_it_stands_now(shop: Shop) -> None:
    """An order that has changed since it was indexed is judged by what it is, and comes once."""
    shop.two_days()
    shop.index()
    (open_order,) = [o for o in shop.practice.kitchen.board() if o.content.display_id == "D4"]
    shop.practice.kitchen.accept(open_order.id)
    assert numbers(shop, Wanted(states=("placed",))) == []
    assert numbers(shop, Wanted(states=("accepted",))) == ["D4"]
    assert numbers(shop, Wanted()) == ["A1", "B2", "C3", "D4"]


def test_a_thousand_orders_come_a_few_at_a_time(shop: Shop) -> None:
    """More orders than are read at once are all there, and progress ends at all of them."""
    for number in range(650):
        shop.practice.clock.turn(1)
        shop.practice.receive(content(f"N{number:03}"))
    shop.index()
    said: list[tuple[int, int]] = []
    selection = Selection(shop.path)
    found = selection.orders(Wanted(words="burger"), lambda done, total: said.append((done, total)))
    assert [o.content.display_id for o in found] == [f"N{number:03}" for number in range(650)]
    selection.close()
    assert said[0] == (0, 650)
    assert said[-1] == (640, 650)
    assert [done for done, _ in said] == sorted(done for done, _ in said)


def test_whoever_hears_of_progress_can_end_it(shop: Shop) -> None:
    """A stop is heard in the middle."""
    for number in range(60):
        shop.practice.receive(content(f"N{number}"))
    selection = Selection(shop.path)

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(selection.orders(Wanted(), stop))
    selection.close()


def test_orders_of_an_older_version_are_all_exported(shop: Shop) -> None:
    """A database without an index gives all its orders; a filter on it says what is to be done."""
    shop.two_days()
    with opened(shop.path) as other:
        other.execute("DROP TABLE indexed")
    assert numbers(shop, Wanted()) == ["A1", "B2", "C3", "D4"]
    with pytest.raises(StoreUnavailable, match="start the program once"):
        numbers(shop, Wanted(late=True))
