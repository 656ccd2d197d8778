"""An order that replaces another says so only in words."""

import pytest

from kds.domain.order import Content, Customer
from kds.domain.remake import remake_of


@pytest.mark.parametrize(
    ("note", "number"),
    [
        ("REMAKE - 1234", "1234"),
        ("Remake-1234", "1234"),
        ("Remake of order #4521, please hurry", "4521"),
        ("re-make: AB12", "AB12"),
        ("This is a remake order – 77", "77"),
        ("Remake, the first one was cold", ""),
        ("remade because of spilling", ""),
        ("pedido de reemplazo 881", "881"),
        ("Commande à refaire - 99", "99"),
        ("Ersatzbestellung für 4711", "4711"),
        ("Bitte nochmal zubereiten", ""),
        ("Vervangende bestelling - 12", "12"),
        ("opnieuw bereiden", ""),
    ],
)
def test_a_remake_is_found(note: str, number: str) -> None:
    """In the kitchens' languages, with the first order's number where somebody gave it."""
    assert remake_of(Content(note=note)) == number
    assert remake_of(Content(customer=Customer(note=note))) == number
    assert remake_of(Content(tags=(note,))) == number


def test_a_tag_says_it_and_the_note_knows_the_number() -> None:
    """The number counts, wherever it stands."""
    assert remake_of(Content(note="Remake - 31", tags=("remake",))) == "31"
    assert remake_of(Content(note="remake", tags=("remake 32",))) == "32"


@pytest.mark.parametrize("note", ["", "Make it 2 hot", "Please make two", "remarks: none", "12"])
def test_an_ordinary_note_is_no_remake(note: str) -> None:
    """Nobody cooks with less care because a note looks a little alike."""
    assert remake_of(Content(note=note)) is None
