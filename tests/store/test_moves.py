"""A move is all or nothing, and what was stored is there for the next program."""

from pathlib import Path

import pytest

from kds.domain.order import Order
from kds.store.store import Store
from tests.store.orders import NOON, a_row, a_step, an_order, counts, keep, opened


class Broken(Exception):
    """Something of ours that goes wrong in the middle of a move."""


def broken_move(
    store: Store, order: Order, before: Order | None, why: type[BaseException] = Broken
) -> None:
    """Store an order and its row, see them inside of the move, and break it."""
    with store.move():
        store.append(a_row(order.id, "broken"))
        store.put(order, before)
        assert store.order(order.id) == order
        raise why


def two_writes(store: Store, order: Order, row_id: str) -> None:
    """Store an order and then a row."""
    with store.move():
        store.put(order, None)
        store.append(a_row(order.id, row_id))


def test_what_a_move_stored_is_on_disk_when_it_returns(store: Store, path: Path) -> None:
    """Another program reads the order, its row and its step as soon as the move is over."""
    keep(store, an_order("1", a_step()), b'{"_id":"r1"}')
    assert counts(path) == (1, 1, 1)


def test_a_fault_in_the_middle_leaves_nothing(store: Store, path: Path) -> None:
    """When something breaks half way, neither the order, nor its row, nor its step is there."""
    with pytest.raises(Broken):
        broken_move(store, an_order("1", a_step()), None)
    assert counts(path) == (0, 0, 0)
    assert store.order("1") is None


def test_a_fault_leaves_the_order_as_it_was(store: Store, path: Path) -> None:
    """A press that breaks half way leaves the order, the journal and the outbox untouched."""
    before = an_order("1", a_step())
    keep(store, before)
    with pytest.raises(Broken):
        broken_move(store, an_order("1", a_step("s2"), note="changed"), before)
    assert store.order("1") == before
    assert counts(path) == (1, 1, 1)
    assert [due.step_id for due in store.due(NOON, ["deliverect"], 8)] == ["s1"]


def test_after_a_fault_the_next_move_is_stored(store: Store, path: Path) -> None:
    """One broken move does not stop the next."""
    with pytest.raises(Broken):
        broken_move(store, an_order("1"), None)
    keep(store, an_order("1"))
    assert counts(path)[0] == 1


def test_an_interrupted_move_leaves_nothing(store: Store, path: Path) -> None:
    """Ctrl-C in the middle of a move leaves nothing of it."""
    with pytest.raises(KeyboardInterrupt):
        broken_move(store, an_order("1"), None, KeyboardInterrupt)
    assert counts(path) == (0, 0, 0)


def test_nothing_is_written_outside_of_a_move(store: Store, path: Path) -> None:
    """A write that belongs to no move is a fault of the program and is not stored."""
    with pytest.raises(RuntimeError, match="outside of a move"):
        store.append(a_row(None))
    with pytest.raises(RuntimeError, match="outside of a move"):
        store.put(an_order("1"), None)
    assert counts(path) == (0, 0, 0)


def test_a_journal_row_is_written_once(store: Store, path: Path) -> None:
    """The same row a second time is a fault, and takes the rest of its move with it."""
    keep(store, an_order("1"))
    with pytest.raises(Exception, match="UNIQUE"):
        two_writes(store, an_order("2"), "row 1")
    assert counts(path) == (1, 1, 0)


def test_the_next_program_finds_everything(store: Store, path: Path) -> None:
    """After a restart the order, its row with the raw bytes, and its step are there."""
    order = an_order("1", a_step())
    keep(store, order, b"\x00raw\xff")
    store.close()
    again = Store(path)
    again.open()
    assert again.order("1") == order
    (row,) = again.journal()
    assert (row.body, row.order_id, row.at) == (b"\x00raw\xff", "1", NOON)
    assert again.waiting_steps() == 1
    again.close()


def test_a_program_that_dies_without_closing_loses_nothing(store: Store, path: Path) -> None:
    """What a killed program had stored is read by the next one, without any closing."""
    keep(store, an_order("1"))
    other = Store(path)
    other.open()
    assert other.order("1") == an_order("1")
    other.close()


def test_closing_twice_is_harmless_and_reading_opens_again(store: Store) -> None:
    """A closed store opens itself when it is asked."""
    keep(store, an_order("1"))
    store.close()
    store.close()
    assert store.order("1") == an_order("1")


def test_a_step_that_is_done_leaves_the_outbox(store: Store, path: Path) -> None:
    """The outbox holds what is still to be told and nothing else."""
    before = an_order("1", a_step())
    keep(store, before)
    with store.move():
        store.put(an_order("1", a_step().told(NOON, 5)), before)
    assert counts(path) == (1, 1, 0)


def test_the_outbox_keeps_a_steps_trouble(store: Store, path: Path) -> None:
    """A step that found nobody stays in the outbox with its next time, attempts and problem."""
    before = an_order("1", a_step())
    keep(store, before)
    later = NOON.replace(minute=5)
    with store.move():
        store.put(an_order("1", a_step().put_off(later, "no answer")), before)
    assert store.due(NOON, ["deliverect"], 8) == []
    assert store.next_due(NOON) == later
    assert len(store.due(later, ["deliverect"], 8)) == 1
    with opened(path) as connection:
        assert connection.execute("SELECT attempts, problem FROM outbox").fetchall() == [
            (1, "no answer")
        ]


def test_only_the_channels_that_are_on_are_told(store: Store) -> None:
    """Steps of a channel that is switched off wait without being offered."""
    keep(store, an_order("1", a_step()))
    assert store.due(NOON, [], 8) == []
    assert store.due(NOON, ["just_eat"], 8) == []
    assert len(store.due(NOON, ["just_eat", "deliverect"], 8)) == 1
