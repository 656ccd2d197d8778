"""Money: minor units in words, and what the guest still has to pay."""

import pytest

from kds.domain.money import Bill, plain


@pytest.mark.parametrize(
    ("minor", "decimals", "text"),
    [
        (1250, 2, "12.50"),
        (5, 2, "0.05"),
        (0, 2, "0.00"),
        (100, 2, "1.00"),
        (-1250, 2, "-12.50"),
        (-5, 2, "-0.05"),
        (1250, 3, "1.250"),
        (5, 3, "0.005"),
        (-12005, 3, "-12.005"),
        (-1, 3, "-0.001"),
        (1250, 0, "1250"),
        (-7, 0, "-7"),
        (10**15, 2, "10000000000000.00"),
    ],
)
def test_minor_units_are_written_as_a_plain_number(minor: int, decimals: int, text: str) -> None:
    """A manager reads 12.50 for 1250 cents and 1.250 for as many fils, also below zero."""
    assert plain(minor, decimals) == text


@pytest.mark.parametrize(
    ("bill", "collect"),
    [
        (Bill(total=3200, due=0, paid=True), 0),
        (Bill(total=3200, paid=True), 0),
        (Bill(total=3200, due=200, paid=True), 200),
        (Bill(total=3200, due=1200, paid=False), 1200),
        (Bill(total=3200, due=0, paid=False), 3200),
        (Bill(total=3200, paid=False), 3200),
        (Bill(paid=False), 0),
        (Bill(total=3200), 0),
        (Bill(total=3200, due=700), 700),
        (Bill(), 0),
    ],
)
def test_what_is_still_to_be_collected(bill: Bill, collect: int) -> None:
    """Who hands over the food reads what to collect: all of an unpaid order, else what is due."""
    assert bill.to_collect == collect


def test_fees_are_never_counted_twice() -> None:
    """The total of the platform holds fees, tips and discounts already: nothing is added."""
    bill = Bill(total=3200, paid=False, delivery_cost=200, service_charge=300, tip=100)
    assert bill.to_collect == 3200
