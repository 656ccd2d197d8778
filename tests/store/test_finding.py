"""Looking for orders among all that there ever were."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.order import Address, Content, Customer, Order, OrderType, Standing
from kds.domain.summary import summary_of
from kds.store.errors import StoreUnavailable
from kds.store.finding import Finder, Wanted
from kds.store.indexing import Indexer
from kds.store.store import Store
from tests.store.orders import NOON, a_row, an_order, opened

MINUTE = timedelta(minutes=1)


@pytest.fixture
def finder(path: Path) -> Iterator[Finder]:
    """Whoever looks."""
    finder = Finder(path)
    yield finder
    finder.close()


def keep(store: Store, *orders: Order) -> None:
    """Store orders as they stand, one minute after the other, and index them."""
    for order in orders:
        with store.move():
            before = store.order(order.id)
            store.append(a_row(order.id, f"row {order.id} {store.last_sign()} {before}"))
            store.put(order, before)
    index(store)


def index(store: Store) -> None:
    """Bring the index up to date."""
    indexer = Indexer(store)
    while indexer.step():
        pass


def named(number: str, minute: float = 0, **said: object) -> Order:
    """Make an order of a number that came so many minutes after noon; `said` is its content."""
    content = Content(remote_id=f"r{number}", display_id=number, items=(Item(name="Burger"),))
    content = replace(content, **said)  # type: ignore[arg-type]  # any field by its name
    order = an_order(f"id {number}")
    return replace(order, received_at=NOON + minute * MINUTE, content=content)


def numbers(finder: Finder, **wanted: object) -> list[str]:
    """Return the numbers of the orders that fit."""
    return [line.number for line in finder.find(Wanted(**wanted)).lines]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "words",
    [
        *("T928196", "928196 ", "t928", "196", "8196", "creme", "CRÈME brulee", "crem bru"),
        *("nuts", "jorg", "Jörgensen", "0612", "3011", "harbour str", "(harbour)", "remote7"),
    ],
)
def test_an_order_is_found_by_whatever_is_said_of_it(
    store: Store, finder: Finder, words: str
) -> None:
    """Its number or the end of it, items, notes, guest, street: accents and case do not matter."""
    keep(store, named("X1"))
    keep(
        store,
        named(
            "T928196",
            remote_id="remote77",
            channel_order_id="928196",
            items=(Item(name="Crème Brûlée"), Item(name="Fries", remark="no nuts")),
            customer=Customer(name="Eva Jörgensen", phone="0612345678"),
            address=Address(street="Harbour Street", postcode="3011 AB"),
        ),
        named("X2"),
    )
    assert numbers(finder, words=words) == ["T928196"]


@pytest.mark.parametrize("words", ["zebra", "burger zebra", "urger", "sesame"])
def test_what_nobody_said_is_not_found(store: Store, finder: Finder, words: str) -> None:
    """All words must be there, and each must begin one."""
    keep(store, named("1"), named("2", note="NO onions"))
    assert numbers(finder, words=words) == []
    assert finder.count(Wanted(words=words)) == 0


@settings(max_examples=60, deadline=None)
@given(
    words=st.text(
        alphabet=st.sampled_from("ab\"'*()^:-+%_\\;,.{}[]~ AND OR NOT NEAR \0\n\t/é漢🍟ƪ")
    )
)
def test_no_character_breaks_a_search(words: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever is typed is taken for words to look for, never for a command, and never fails."""
    path = tmp_path_factory.getbasetemp() / "hostile.db"
    if not path.exists():
        store = Store(path)
        store.open()
        keep(store, named("1", note='ab a"b'))
        store.close()
    finder = Finder(path)
    found = finder.find(Wanted(words=words)).lines
    assert len(found) == finder.count(Wanted(words=words)) <= 1
    finder.close()


def test_pages_hold_every_order_once(store: Store, finder: Finder) -> None:
    """Whoever scrolls to the end has seen each order once, newest first, also while some come."""
    keep(store, *(named(str(n), n) for n in range(100, 130)))
    for words in ("", "burger"):
        seen, after = [], None
        while True:
            page = finder.find(Wanted(words=words), after, most=7)
            seen += [line.number for line in page.lines]
            keep(store, named(f"{words}{len(seen)}", 500 + len(seen)))
            if page.after is None:
                break
            after = page.after
        assert [number for number in seen if len(number) == 3][:30] == [
            str(n) for n in range(129, 99, -1)
        ]
        assert len(seen) == len(set(seen))


def various() -> list[Order]:
    """Return orders that differ in everything that can be filtered by."""
    promise, done = {"pickup_at": NOON + 20 * MINUTE}, NOON + 30 * MINUTE
    return [
        named("plain", 0, source="Wolt", order_type=OrderType.DELIVERY),
        replace(
            named("late", 1, source="Wolt", **promise),
            standing=Standing(state=State.READY, ready_at=done),
        ),
        replace(
            named("gone", 2, source="Uber Eats", order_type=OrderType.DELIVERY),
            standing=Standing(state=State.CANCELLED, cancelled_by="channel"),
        ),
        replace(named("odd", 3, source="Wolt"), attention="The order cannot be read."),
        replace(named("other", 4, source="Wolt", order_type=OrderType.PICKUP), channel="just_eat"),
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["other", "odd", "gone", "late", "plain"]),
        ({"late": True}, ["late"]),
        ({"cancelled": True}, ["gone"]),
        ({"needed_help": True}, ["odd"]),
        ({"channels": ("just_eat",)}, ["other"]),
        ({"sources": ("Wolt",)}, ["other", "odd", "late", "plain"]),
        ({"sources": ("Wolt", "Uber Eats"), "kinds": ("delivery",)}, ["gone", "plain"]),
        ({"states": ("ready", "cancelled")}, ["gone", "late"]),
        ({"states": ("ready",), "cancelled": True}, []),
        ({"sources": ("Nobody's",)}, []),
        ({"since": NOON + 2 * MINUTE}, ["other", "odd", "gone"]),
        ({"until": NOON + 2 * MINUTE}, ["late", "plain"]),
        ({"since": NOON + MINUTE, "until": NOON + 3 * MINUTE}, ["gone", "late"]),
        ({"since": NOON + 90 * MINUTE}, []),
        ({"until": NOON - MINUTE}, []),
        ({"words": "burger", "sources": ("Wolt",), "since": NOON + 2 * MINUTE}, ["other", "odd"]),
        ({"words": "zebra", "late": True}, []),
    ],
)
def test_each_filter(
    store: Store, finder: Finder, wanted: dict[str, object], found: list[str]
) -> None:
    """Every filter leaves what fits, alone and together with others, and counts the same."""
    keep(store, *various())
    assert numbers(finder, **wanted) == found
    asked = Wanted(**wanted)  # type: ignore[arg-type]
    assert finder.count(asked) == len(found)
    assert [order.content.display_id for order in finder.every(asked, batch=2)] == found
    assert [line.number for line in finder.lines(asked)] == found[::-1]


def test_dates_hold_when_the_clock_was_set(store: Store, finder: Finder) -> None:
    """An order that came while the clock was wrong is found where its time says it is."""
    keep(store, named("a", 0), named("ahead", 60 * 24 * 400), named("b", 2), named("back", -90))
    assert numbers(finder, since=NOON - 2 * MINUTE, until=NOON + 5 * MINUTE) == ["b", "a"]
    assert numbers(finder, until=NOON) == ["back"]
    assert numbers(finder, since=NOON + 30 * MINUTE) == ["ahead"]


def test_a_count_ends_where_nobody_reads_on(store: Store, finder: Finder) -> None:
    """Counting stops at what was asked for."""
    keep(store, *various())
    assert finder.count(Wanted(), most=3) == 3
    assert finder.all() == 5


def test_an_order_is_found_as_it_is_now(store: Store, finder: Finder) -> None:
    """What was changed or taken out of an order finds it no more: notes, names, its state."""
    first = named("7", note="extra pickles", customer=Customer(name="Wilhelmina"))
    keep(store, first)
    assert numbers(finder, words="wilhelm") == ["7"]
    standing = Standing(state=State.CANCELLED, cancelled_by="kitchen")
    keep(store, replace(first, content=named("7").content, standing=standing))
    assert numbers(finder, words="wilhelm") == numbers(finder, words="pickles") == []
    assert numbers(finder, states=("placed",)) == []
    assert numbers(finder, cancelled=True) == numbers(finder, words="burger") == ["7"]
    assert finder.find(Wanted()).lines == [summary_of(finder.order("id 7") or first)]


def test_what_is_erased_is_nowhere_in_the_file(store: Store, path: Path, finder: Finder) -> None:
    """Somebody who searches the file itself finds no letter of an erased name in the index."""
    guest = named("7", customer=Customer(name="Quistgaardxyz"))
    keep(store, guest)
    keep(store, replace(guest, content=named("7").content), named("8"))
    keep(store, replace(guest, id="id 9", erased_at=NOON, content=named("9").content))
    assert numbers(finder, words="burger") == ["9", "8", "7"]
    finder.close()
    store.close()
    with opened(path) as database:
        # The journal and older pages are the business of whoever erases; here the index alone.
        rows = [
            *database.execute("SELECT block FROM words_data").fetchall(),
            *database.execute("SELECT block FROM young_data").fetchall(),
        ]
        said = database.execute("SELECT * FROM young_content").fetchall()
    assert not any(b"quistgaard" in bytes(block) for (block,) in rows)
    assert "quistgaard" not in str(said).casefold()


def test_a_question_can_be_stopped(store: Store, finder: Finder) -> None:
    """Stopping when nothing is asked does no harm, and the next question is answered."""
    finder.interrupt()
    keep(store, named("1"))
    finder.interrupt()
    assert numbers(finder) == ["1"]


def test_without_a_database_a_question_fails_in_words(path: Path) -> None:
    """Where there is no file, the page can say so."""
    with pytest.raises(StoreUnavailable, match=r"orders\.db"):
        Finder(path).find(Wanted())


def test_sources_are_those_that_orders_came_from(store: Store, finder: Finder) -> None:
    """The filter offers each selling channel once."""
    keep(store, *various())
    assert finder.sources() == ["Uber Eats", "Wolt"]
