"""Tickets that go on in the next column say what goes on."""

import pytest

from kds.ui.blocks import Look
from kds.ui.picture import continued
from tests.ui.boards import accept, arrive
from tests.ui.conftest import OpenKitchen
from tests.ui.practice import Practice, content


def long(practice: Practice) -> None:
    """One order of two items that have many modifiers each."""
    many = [f"> 1 Extra {n}" for n in range(30)]
    accept(practice, arrive(practice, content("P", "2 Feast", *many, "1 Soup", *many), 2))


@pytest.mark.parametrize("columns", [2, 4, 8])
def test_a_column_that_begins_within_an_item_names_it(
    open_kitchen: OpenKitchen, columns: int
) -> None:
    """A removal at the head of a column would be nobody's: its dish stands above it."""
    kitchen = open_kitchen(long, columns=columns)
    cards = kitchen.window.front.stage.board.rack.cards()
    begun = []
    for card in cards[1:]:
        first = card.picture.ticket.rows[card.picture.piece.first]
        dish = "… 2× Feast" if first.block.items == (0,) else "… 1× Soup"
        begun.append(first.block.look)
        named = "continued" if first.block.look is Look.ITEM else dish
        assert continued(card.picture.ticket, card.picture.piece) == named

    assert Look.MODIFIER in begun
