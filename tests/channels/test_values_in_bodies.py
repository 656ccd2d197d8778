"""What the values in a body mean, however a platform writes them."""

from datetime import UTC, datetime

import pytest

from kds.channels.body import instant, minor, text

AT = datetime(2026, 11, 20, 19, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        *("2026-11-20T19:30:15Z", "2026-11-20T19:30:15", "2026-11-20 19:30:15"),
        *("2026-11-20T19:30:15+0000", "2026-11-20T20:30:15+01:00", " 2026-11-20T20:30:15+0100 "),
        *("2026-11-20T19:30:15.0000000Z", "2026-11-20T19:30:15.0000000+00:00"),
        *(1795203015, "1795203015", 1795203015.0, "1795203015.0", " 1795203015 "),
        *(1795203015000, "1795203015000", "1795203015000.0"),
    ],
    ids=repr,
)
def test_an_instant_however_it_is_written(value: object) -> None:
    """A ticket shows the same time in whatever form the platform sent it."""
    assert instant(value) == AT


@pytest.mark.parametrize(
    "value",
    ["", " ", "soon", "20/11/2026", "nan", "-5", True, None, [], {}, "1795203015,5"],
    ids=repr,
)
def test_what_is_no_instant(value: object) -> None:
    """No time is made up from what is none."""
    assert instant(value) is None


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        *((12.5, 1250), ("12.50", 1250), ("12,50", 1250), ("12,5", 1250), (" -0,05 ", -5)),
        *(("1,250", None), ("1,250.00", None), ("1.250,00", None), (",5", None), ("12,", None)),
        *(("12,50 EUR", None), ("", None), (None, None), ([], None), (True, None)),
    ],
)
def test_an_amount_with_a_comma(value: object, amount: int | None) -> None:
    """A decimal comma is read as one; where a comma may stand for thousands nothing is guessed."""
    assert minor(value) == amount


@pytest.mark.parametrize(
    ("value", "said"),
    [
        *((902114377, "902114377"), (902114377.0, "902114377"), (0.0, "0"), (-3.0, "-3")),
        *((1234567.89, "1234567.89"), (12.5, "12.5"), (10**30, str(10**30)), (1e300, "1e+300")),
        *((float("inf"), "inf"), (float("nan"), "nan"), (True, ""), ([], ""), (None, "")),
    ],
)
def test_a_number_as_text(value: object, said: str) -> None:
    """An id that came as a number is shown with every digit, and nothing breaks on a huge one."""
    assert text(value) == said
