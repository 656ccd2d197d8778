"""The index beside the orders: whatever happened, and whenever it was brought up to date."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Customer
from kds.store.indexing import Indexer
from tests.store.orders import opened
from tests.ui.practice import Practice, content

MOVES = ("receive", "change", "cancel", "accept", "ready", "hand over", "refuse", "hear", "undo")


class Story:
    """A kitchen to which something happens again and again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "story.db"
        self.practice = Practice(path=self.path)
        self.ids: list[str] = []

    def play(self, move: str, dice: int) -> None:
        """Make a move on one of the orders; one that is not possible now is left out."""
        practice = self.practice
        practice.clock.turn(1 + dice)
        if move == "receive" or not self.ids:
            number = f"N{len(self.ids)}"
            guest = Customer(name=f"Guest {dice}")
            said = content(number, f"1 Dish {dice}", note="no nuts", customer=guest)
            self.ids.append(practice.receive(said).id)
            return
        order = practice.kitchen.order(self.ids[dice % len(self.ids)])
        try:
            {
                "change": lambda: practice.receive(
                    content(order.content.display_id, f"2 Other {dice}")
                ),
                "cancel": lambda: practice.cancelled_by_platform(order),
                "accept": lambda: practice.kitchen.accept(order.id),
                "ready": lambda: practice.kitchen.ready(order.id),
                "hand over": lambda: practice.kitchen.hand_over(order.id),
                "refuse": lambda: practice.refuse(order, "no"),
                "hear": lambda: practice.hear(order),
                "undo": lambda: practice.kitchen.undo(order.id),
            }[move]()
        except NotAllowed:
            return

    def index(self) -> tuple[list[object], list[object]]:
        """Return the lines of figures, and which rows each word finds."""
        with opened(self.path) as database:
            return self._read(database)

    @staticmethod
    def _read(database: sqlite3.Connection) -> tuple[list[object], list[object]]:
        lines = database.execute("SELECT * FROM history ORDER BY row").fetchall()
        match = "SELECT rowid FROM young WHERE young MATCH ? ORDER BY 1"
        words = [
            (word, database.execute(match, (f'"{word}"*',)).fetchall())
            for word in ("n", "n1", "dish", "other", "guest", "nuts", *(str(n) for n in range(5)))
        ]
        return list(lines), list(words)


@settings(max_examples=40, deadline=None)
@given(
    moves=st.lists(
        st.tuples(st.sampled_from((*MOVES, "index")), st.integers(0, 4)), min_size=1, max_size=25
    )
)
def test_it_is_the_same_as_a_fresh_one(
    moves: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A list or search shows what is, however often and in which steps the index was made."""
    story = Story(tmp_path_factory.mktemp("story"))
    indexer = Indexer(story.practice.store)
    for move, dice in moves:
        if move == "index":
            indexer.step(most=1 + dice)
        else:
            story.play(move, dice)
    while indexer.step(most=3):
        pass
    kept = story.index()
    with story.practice.store.move():
        for statement in (
            "DELETE FROM history",
            "DELETE FROM young",
            "DELETE FROM combinations",
            "UPDATE indexed SET seq = 0",
        ):
            story.practice.store.write(statement, ())
    while indexer.step():
        pass
    assert story.index() == kept
    assert len(kept[0]) == len(story.ids)
    story.practice.close()


def test_what_is_up_to_date_costs_nothing(tmp_path: Path) -> None:
    """With nothing new there is nothing to write."""
    story = Story(tmp_path)
    indexer = Indexer(story.practice.store)
    assert indexer.step() == 0
    story.play("receive", 1)
    assert indexer.step() == 1
    assert indexer.step() == 0
    story.practice.close()
