"""Times by channel, kind, station and item; any days to compare with; orders behind bars."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kds.domain.order import Order
from kds.domain.reports.spread import Stage
from kds.domain.routing import Routing, Rule, Station
from kds.domain.summary import summary_of
from kds.store.finding import Wanted
from kds.ui.office.reports.chart import Chart
from tests.store.orders import a_row
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.office.reports.shop import ZONE, fill
from tests.ui.office.reports.test_page import click, of_days, open_page, settle, with_history

Open = Callable[..., OfficeOfTests]


def said(chart: Chart) -> dict[str, str]:
    """Return what a picture says of each of its marks."""
    return {mark.label: mark.said for mark in chart.marks}


def clock(seconds: float) -> str:
    """Return a length as the page writes it."""
    return f"{round(seconds) // 60}:{round(seconds) % 60:02}"


def test_each_part_of_the_way_by_channel_kind_station_and_item(
    open_office: Open, qtbot: QtBot
) -> None:
    """A touch on To accept or Ready to collected shows that time wherever times are shown."""
    made = open_office()
    fish = (Rule(name="sea bass"),)
    rest = (Rule(name="pizza"), Rule(name="burger combo"), Rule(name="chicken sate"))
    made.practice.kitchen.routing = Routing(
        stations=(Station(name="Fish", rules=fish), Station(name="Rest", rules=rest))
    )
    orders = fill(made, 300, 7)
    page = open_page(made, qtbot)
    gallery = page.gallery
    shown = of_days(orders, made, 7)
    done = [order for order in shown if not order.standing.cancelled_by]
    for stage in (Stage.ACCEPT, Stage.COLLECTED, Stage.READY):
        QTest.mouseClick(page.stages.buttons[stage], Qt.MouseButton.LeftButton)
        settle(page, qtbot)

        def middle(orders: list[Order], name: str = f"{stage.value}_s") -> str:
            return clock(median(getattr(summary_of(order), name) for order in orders))

        wolt = [order for order in done if order.content.source == "Wolt"]
        assert said(gallery.sources)["Wolt"].startswith(f"{middle(wolt)} · 90\u00a0%: ")
        pickup = [order for order in done if order.content.order_type == "pickup"]
        assert said(gallery.kinds)["Collection"].startswith(middle(pickup))
        basses = [order for order in done if order.content.items[0].name == "Sea Bass"]
        assert said(gallery.stations)["Fish"].startswith(middle(basses))
        assert said(gallery.slow)["Sea Bass"].startswith(middle(basses))
    assert gallery.sources.title.text() == "To ready by channel, minutes"


def test_any_other_days_can_stand_beside(open_office: Open, qtbot: QtBot) -> None:
    """A manager compares this week with the week before, or with one that began on any day."""
    made = open_office()
    orders = fill(made, 400, 30)
    page = open_page(made, qtbot)
    today = made.practice.clock().astimezone(ZONE).date()
    week = page.bar.against.date()
    assert week == _qdate(today - timedelta(days=13))
    page.bar.against.setDate(_qdate(today - timedelta(days=20)))
    settle(page, qtbot)
    before = of_days(orders, made, 7, until=14)
    assert page.figures
    assert page.figures.before
    assert page.figures.before.all.orders == len(before)
    hours = {mark.label: mark.before for mark in page.gallery.hours.marks}
    at_noon = sum(order.received_at.astimezone(ZONE).hour == 12 for order in before)
    assert hours["12"] == at_noon
    QTest.mouseClick(page.bar.last[28], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.bar.against.date() == _qdate(today - timedelta(days=55))
    QTest.mouseClick(page.bar.compare, Qt.MouseButton.LeftButton)
    assert not page.bar.against.isVisible()


def _qdate(day: object) -> QDate:
    return QDate.fromString(str(day), Qt.DateFormat.ISODate)


def test_just_the_orders_behind_an_item_a_failure_or_a_forecast(
    open_office: Open, qtbot: QtBot
) -> None:
    """Behind an item stand the orders with it, behind failed steps theirs, behind a dot one."""
    made = open_office()
    orders = fill(made, 300, 7)
    step = orders[-1].steps[0].put_off(orders[-1].received_at, "no answer")
    again = replace(orders[-1], id="again", steps=(replace(step, attempts=3),))
    with made.practice.store.move():
        made.practice.store.append(a_row("again", "row again"))
        made.practice.store.put(again, None)
    made.index()
    page = open_page(made, qtbot)
    gone = with_history(page)
    finder = made.office.backing.finder
    assert finder
    for chart in (page.gallery.items, page.gallery.modifiers, page.gallery.attempts):
        page.area.ensureWidgetVisible(chart)
        for index in range(len(chart.marks)):
            gone.clear()
            click(chart, index)
            (_, wanted) = gone[0]
            assert isinstance(wanted, Wanted)
            count = chart.marks[index].said.partition("orders: ")[2] or "1"
            assert finder.count(wanted) == int(count)
    failed = page.gallery.attempts.marks[0].wanted
    assert failed
    assert [line.id for line in finder.find(failed()).lines] == ["again"]
    forecast = page.gallery.forecast
    one = forecast.marks[0].wanted
    assert one
    assert finder.count(one()) == 1
