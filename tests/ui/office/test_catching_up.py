"""What managers are told while the index is far behind."""

from collections.abc import Callable

from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import content


def test_lists_that_miss_orders_say_so(open_office: Callable[[], OfficeOfTests]) -> None:
    """While orders are missing in the lists a line says so; it goes when all are there."""
    made = open_office()
    made.show()
    line = made.office.catching_up
    made.index()
    line.look()
    assert not line.isVisible()
    for number in range(500):
        made.practice.receive(content(str(number), "1 Pizza"))
    line.look()
    assert line.isVisible()
    assert "500" in line.text()
    made.index()
    line.look()
    assert not line.isVisible()
