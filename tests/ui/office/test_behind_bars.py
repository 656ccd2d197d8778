"""From a bar of a report to the orders behind it, and from there to others."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kds.store.finding import Wanted
from kds.ui.office.history.page import HistoryPage
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.office.reports.shop import ZONE, fill
from tests.ui.office.reports.test_page import click, open_page
from tests.ui.office.test_history import counted, numbers, opened, some
from tests.ui.practice import NOON

Open = Callable[..., OfficeOfTests]


def chips(page: HistoryPage) -> dict[str, str]:
    """Return the chips that are shown, by what they are about."""
    shown = page.filters.behind.chips.items()
    return {name: chip.text().removesuffix("  ✕") for name, chip in shown if chip.isVisible()}


def take_off(page: HistoryPage, name: str, qtbot: QtBot) -> list[str]:
    """Take a chip off; return the numbers of the orders that fit then."""
    QTest.mouseClick(page.filters.behind.chips[name], Qt.MouseButton.LeftButton)
    counted(page, qtbot)
    return numbers(page)


def test_a_touched_bar_lists_its_orders(open_office: Open, qtbot: QtBot) -> None:
    """A touch on an hour lists as many orders as the bar says, and a chip names the hour."""
    made = open_office()
    orders = fill(made, 300, 9)
    reports = open_page(made, qtbot)
    chart = reports.gallery.hours
    index = next(n for n, mark in enumerate(chart.marks) if mark.label == "20")
    click(chart, index)
    page = made.office.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    counted(page, qtbot)
    assert page.count.text().startswith(f"{round(chart.marks[index].value)} of 300 orders")
    assert all(line.received_at.astimezone(ZONE).hour == 20 for line in page.lines.lines)
    short = QLocale.FormatType.ShortFormat
    hours = [QLocale().toString(QTime(hour, 0), short) for hour in (20, 21)]
    assert chips(page) == {"spans": " – ".join(hours), "real": "No test orders"}
    take_off(page, "spans", qtbot)
    assert page.count.text().startswith(f"{reports.tiles.orders.figure} of 300 orders")
    assert chips(page) == {"real": "No test orders"}
    made.office.go("reports")
    made.office.go("history")
    counted(page, qtbot)
    assert chips(page) == {"real": "No test orders"}
    assert len(orders) == 300


def test_each_chip_can_be_taken_off(open_office: Open, qtbot: QtBot) -> None:
    """Chips say why orders are listed; each that is taken off lets more orders in."""
    made = open_office()
    some(made)
    wanted = Wanted(
        spans=((NOON, NOON + timedelta(days=9)), (NOON, NOON + timedelta(hours=200))),
        reasons=("",),
        cancelled_by=("channel",),
        promise_s=(-300, 0),
        channels=("deliverect",),
        real=True,
    )
    page = opened(made, qtbot, wanted)
    assert numbers(page) == []
    assert chips(page) == {
        "spans": "Times: 2",
        "reasons": "Cancelled by channels: no reason given",
        "promise_s": "Ready -5 to 0 min after the time",
        "channels": "Deliverect",
        "real": "No test orders",
    }
    assert take_off(page, "promise_s", qtbot) == ["C3"]
    assert take_off(page, "reasons", qtbot) == ["C3", "B2", "A1"]
    take_off(page, "spans", qtbot)
    take_off(page, "channels", qtbot)
    take_off(page, "real", qtbot)
    assert page.filters.wanted() == Wanted()
    assert page.filters.behind.isHidden()


def test_everything_takes_off_all_chips(open_office: Open, qtbot: QtBot) -> None:
    """A touch on Everything shows every order, whatever a report wanted before."""
    made = open_office()
    some(made)
    page = opened(made, qtbot, Wanted(promise_s=(600, float("inf")), real=True))
    assert numbers(page) == ["B2"]
    assert chips(page)["promise_s"] == "Ready more than 10 min after the time"
    QTest.mouseClick(page.filters.clear, Qt.MouseButton.LeftButton)
    counted(page, qtbot)
    assert numbers(page) == ["C3", "B2", "A1"]
    assert chips(page) == {}


def test_days_of_the_shop_stay_what_they_are(open_office: Open, qtbot: QtBot) -> None:
    """The days of a report are the shop's, not the machine's, until others are chosen."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    since = NOON.astimezone(ZONE).replace(hour=0, minute=0)
    wanted = Wanted(since=since, until=since + timedelta(days=1), real=True)
    page.opened(wanted)
    assert page.filters.wanted() == wanted
    assert page.filters.days.first == page.filters.days.last == since.date()
    QTest.mouseClick(page.filters.days.presets["all"], Qt.MouseButton.LeftButton)
    page.filters.days.choose(None, None)
    assert page.filters.wanted() == Wanted(real=True)
