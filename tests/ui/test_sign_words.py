"""The signs of a ticket: the gravest first, in reverse video."""

import pytest

from kds.domain.alcohol import has_alcohol
from kds.domain.items import Item
from kds.domain.money import Bill
from kds.domain.order import Content, Order
from kds.ui.sign_words import sign_block
from tests.ui.practice import NOON

pytestmark = pytest.mark.usefixtures("qapp")


def signs(content: Content) -> tuple[tuple[str, ...], int]:
    """Return an order's signs, and how many of them are grave."""
    block = sign_block(Order(id="1", channel="deliverect", received_at=NOON, content=content))
    return block.signs, block.loud


def test_the_gravest_stand_first() -> None:
    """What must not be cooked, or not be handed out just so, comes before spoons."""
    wine = Item(name="Wine", marks=("alcohol",))
    everything = Content(
        test=True,
        note="Remake - 1234",
        age_check=True,
        cutlery=False,
        bill=Bill(total=1250, paid=False, currency="EUR"),
        items=(wine,),
    )

    assert signs(everything) == (
        (
            *("TEST ORDER", "REMAKE of 1234", "NOT PAID · €12.50", "CHECK AGE 18+"),
            *("NO CUTLERY", "ALCOHOL"),
        ),
        4,
    )


def test_an_ordinary_order_has_none() -> None:
    """A row of signs that is always there is not read."""
    assert signs(Content(bill=Bill(total=1250, paid=True))) == ((), 0)


@pytest.mark.parametrize(
    ("bill", "expected"),
    [
        (Bill(paid=False), ("NOT PAID",)),
        (Bill(total=500, due=200, paid=True, currency="GBP"), ("COLLECT £2.00",)),
        (Bill(total=500, due=200, paid=False, currency="GBP"), ("NOT PAID · £2.00",)),
        (Bill(total=500), ()),
    ],
)
def test_what_is_to_be_collected(bill: Bill, expected: tuple[str, ...]) -> None:
    """The amount, where somebody said it; unpaid in any case."""
    assert signs(Content(bill=bill))[0] == expected


@pytest.mark.parametrize(
    "mark",
    ["alcohol", "ALCOHOL", "Alcoholic beverage", "contains alcohol 18+", "alkoholisch", "Alcool"],
)
def test_alcohol_in_its_spellings(mark: str) -> None:
    """Whoever set up the menu, in whatever language."""
    assert has_alcohol(["vegan", mark])


@pytest.mark.parametrize(
    "mark",
    [
        "non-alcoholic",
        "alcohol free",
        "Alkoholfrei",
        "alcoholvrij",
        "sin alcohol",
        "sans alcool",
        "0% alcohol",
        "tobacco",
        "",
    ],
)
def test_what_is_without_alcohol(mark: str) -> None:
    """Nobody asks for a passport over a lemonade."""
    assert not has_alcohol([mark])
