"""Guests are forgotten: after their time nothing in the folder knows them, and figures stay."""

import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.journal import Kind
from kds.domain.order import Order
from kds.kitchen.erasing import Term
from kds.kitchen.replay import rebuild
from kds.store.checkpoint import write_back
from kds.store.finding import Finder, Wanted
from kds.store.indexing import Indexer
from tests.conftest import Clock
from tests.kitchen import test_replay
from tests.kitchen.bodies import BURGERS, FRIES, Json, body, cancelled, newer
from tests.kitchen.service import Service

GUEST: Json = {
    "customer": {
        "name": "Wilhelmina Quistgaard",
        "phoneNumber": "+31 6 5550 1234",
        "email": "wilhelmina@guests.example",
        "note": "ring twice at the blue door",
        "tin": "NL001234567B01",
        "phoneAccessCode": "998877",
    },
    "deliveryAddress": {
        "street": "Zonnebloemstraat",
        "streetNumber": "77",
        "postalCode": "1099 ZZ",
        "city": "Amsterdam",
        "extraAddressInfo": "backyard entrance",
        "coordinates": {"coordinates": [52.377956, 4.897070]},
    },
    "courier": {"deliveryBy": "restaurant", "firstName": "Bartholomew", "phoneNumber": "+31 777"},
    "note": "Quistgaard likes it with kimchi",
    "aFieldOfTomorrow": {"said": ["call Wilhelmina Quistgaard first"]},
    "items": [BURGERS, FRIES | {"remark": "no salt for grandfather"}],
}
WORDS = (
    *("wilhelmina", "quistgaard", "5550 1234", "guests.example", "blue door", "001234567"),
    *("998877", "zonnebloem", "1099 zz", "backyard", "52.377956", "4.89707", "bartholomew"),
    *("kimchi", "grandfather", "31 777"),
)
DAY = timedelta(hours=24)


@pytest.fixture
def kept(clock: Clock, tmp_path: Path) -> Iterator[Service]:
    """A kitchen on disk."""
    service = Service(clock, tmp_path / "data" / "kds.db")
    yield service
    service.store.close()


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield everything in a folder as text: each file, and each packed body in any database."""
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield file.name, file.read_bytes().decode("latin-1").casefold()
        if file.suffix != ".db":
            continue
        connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        for (packed,) in connection.execute("SELECT body FROM journal WHERE packed = 1"):
            yield f"{file.name}: a body", zlib.decompress(packed).decode("latin-1").casefold()
        connection.close()


def known_in(folder: Path) -> set[str]:
    """Return the words of the guest that stand anywhere in a folder."""
    return {word for _, said in texts(folder) for word in WORDS if word in said}


def erased(service: Service) -> None:
    """Let the time pass, and everything be erased that is due."""
    service.clock.turn(hours=25)
    service.kitchen.erasing.everything()
    assert service.path
    write_back(service.path)
    assert service.store.tidy()


def index(service: Service) -> None:
    """Bring the index up to date."""
    indexer = Indexer(service.store)
    while indexer.step():
        pass


def is_what_its_journal_says(service: Service) -> bool:
    """Rebuild every order from its rows and compare it with the table."""
    made = rebuild(service.store.journal(), {service.channel.name: service.channel})
    return bool(made) and all(service.kitchen.order(o) == order for o, order in made.items())


def test_nothing_in_the_folder_knows_the_guest(kept: Service) -> None:
    """A day after the hand-over no file holds a word of the guest; before, they all were there."""
    order = kept.handed_over(body(1, **GUEST))
    index(kept)
    assert kept.path
    assert known_in(kept.path.parent) == set(WORDS)
    finder = Finder(kept.path)
    assert finder.count(Wanted(words="quistg")) == 1
    before = finder.find(Wanted()).lines
    finder.close()
    kept.clock.turn(hours=23)
    assert kept.kitchen.erasing.everything() == 0
    erased(kept)
    assert known_in(kept.path.parent) == set()
    assert finder.find(Wanted()).lines == before
    assert finder.count(Wanted(words="quistg")) == 0
    assert [line.id for line in finder.find(Wanted(words="burger a1")).lines] == [order.id]
    finder.close()


def test_an_erased_order_is_what_its_journal_says(kept: Service) -> None:
    """Rebuilt from its rows an erased order is the one on disk: its times and items are there."""
    before = kept.handed_over(body(1, **GUEST))
    erased(kept)
    order = kept.kitchen.order(before.id)
    assert order.erased_at
    assert order.standing == before.standing
    assert [item.name for item in order.content.items] == [i.name for i in before.content.items]
    assert order.content.bill == before.content.bill
    assert order.content.customer.name == ""
    assert is_what_its_journal_says(kept)
    last = list(kept.store.journal(order.id))[-1]
    assert (last.kind, last.data) == (Kind.ERASED, {})


@pytest.mark.parametrize("story", test_replay.STORIES)
def test_every_story_is_the_same_when_it_is_erased(
    kept: Service, story: Callable[[Service], object]
) -> None:
    """Whatever happened to orders, erasing them changes neither states nor times nor the replay."""
    story(kept)
    orders = {e.order_id: None for e in kept.store.journal() if e.order_id}
    before = {each: kept.kitchen.order(each) for each in orders}
    erased(kept)
    assert is_what_its_journal_says(kept)
    for each, order in before.items():
        after = kept.kitchen.order(each)
        assert after.state is order.state
        assert after.received_at == order.received_at
        assert len(after.steps) == len(order.steps)


def test_what_comes_after_the_erasure_is_erased_too(kept: Service) -> None:
    """A copy of the order that comes a day late is erased again soon after."""
    order = kept.handed_over(body(1, **GUEST))
    erased(kept)
    kept.deliver(newer(body(1, **GUEST), 90_000))
    assert kept.kitchen.order(order.id).content.customer.name
    kept.clock.turn(minutes=1)
    erased(kept)
    assert kept.path
    assert known_in(kept.path.parent) == set()
    assert is_what_its_journal_says(kept)


def test_a_body_that_cannot_be_read_is_removed_whole(kept: Service) -> None:
    """What nobody can read might hold anything: the row stays, marked, without its body."""
    order = kept.order(b'{"customer": "Wilhelmina Quistgaard", ')
    kept.kitchen.fail(order.id, "Wilhelmina Quistgaard must call")
    erased(kept)
    row = next(iter(kept.store.journal(order.id)))
    assert row.body is None
    assert row.data["erased"] is True
    assert kept.path
    assert known_in(kept.path.parent) == set()


def test_a_cancelled_order_is_erased_and_an_open_one_is_not(kept: Service) -> None:
    """Whoever still waits for food is known; of who does not, nobody needs to know."""
    open_ = kept.accepted(body(1, **GUEST))
    gone = kept.accepted(body(2, **GUEST))
    kept.deliver(cancelled(body(2, **GUEST)))
    kept.tell()
    erased(kept)
    assert kept.kitchen.order(open_.id).content.customer.name
    assert kept.kitchen.order(gone.id).content.customer.name == ""


def test_orders_of_a_channel_that_is_switched_off(kept: Service) -> None:
    """Nobody can read its bodies any more: they go, and the order stays as it was without them."""
    order = kept.handed_over(body(1, **GUEST))
    kept.kitchen.erasing.channels = {}
    erased(kept)
    after = kept.kitchen.order(order.id)
    assert [item.name for item in after.content.items] == [i.name for i in order.content.items]
    assert rebuild(kept.store.journal(), {}) == {order.id: after}
    assert kept.path
    assert known_in(kept.path.parent) == set()


def test_the_term_can_be_for_good(kept: Service) -> None:
    """A kitchen that sets 0 hours keeps its guests."""
    order = kept.handed_over(body(1, **GUEST))
    kept.kitchen.erasing.term = Term(erase_after=None)
    erased(kept)
    assert kept.kitchen.order(order.id).content.customer.name


def test_old_orders_are_removed_with_all_their_rows(kept: Service) -> None:
    """An order past its days is nowhere any more; a newer one, and later ones, are found."""
    old = kept.handed_over(body(1, **GUEST))
    index(kept)
    kept.clock.turn(days=31)
    new = kept.handed_over(body(2, **GUEST))
    index(kept)
    kept.kitchen.erasing.term = Term(erase_after=None, remove_after=timedelta(days=30))
    kept.kitchen.erasing.everything()
    assert kept.store.order(old.id) is None
    assert list(kept.store.journal(old.id)) == []
    index(kept)
    third = kept.handed_over(body(3, **GUEST))
    index(kept)
    assert kept.path
    finder = Finder(kept.path)
    assert [line.id for line in finder.find(Wanted(words="quist")).lines] == [third.id, new.id]
    finder.close()


def test_the_screen_hears_of_it(kept: Service) -> None:
    """A ticket that can still be recalled shows no name any more."""
    order = kept.handed_over(body(1, **GUEST))
    heard: list[Order] = []
    kept.kitchen.watch(heard.append)
    erased(kept)
    assert [(o.id, o.content.customer.name) for o in heard] == [(order.id, "")]
