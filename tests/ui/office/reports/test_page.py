"""The page of reports as a manager uses it, over a real database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView, QLabel
from pytestqt.qtbot import QtBot

from kds.domain.order import Order
from kds.store.finding import Wanted
from kds.ui.office.reports.asking import Asked, figures, kitchenwork
from kds.ui.office.reports.chart import Chart
from kds.ui.office.reports.page import ReportsPage
from kds.ui.office.work import Cancelled, Job
from tests.store.orders import a_row
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.office.reports.shop import ZONE, as_a_test, fill
from tests.ui.practice import content

Open = Callable[..., OfficeOfTests]
_PATIENCE_MS = 30_000


def open_page(made: OfficeOfTests, qtbot: QtBot) -> ReportsPage:
    """Open the reports and wait until they are complete."""
    made.show()
    made.office.open_at("reports")
    page = made.office.stack.currentWidget()
    assert isinstance(page, ReportsPage)
    settle(page, qtbot)
    return page


def settle(page: ReportsPage, qtbot: QtBot) -> None:
    """Wait until everything that was asked for is shown."""

    def complete() -> bool:
        asked = page.bar.asked
        done = page.figures and page.figures.asked is asked
        made = page.kitchenwork and page.kitchenwork.asked is asked
        known = page.times and page.times.learnt
        return bool(done and made and known and page.gallery.is_complete)

    qtbot.waitUntil(complete, timeout=_PATIENCE_MS)


def of_days(orders: list[Order], made: OfficeOfTests, days: int, until: int = 0) -> list[Order]:
    """Return the orders of the last days, today among them."""
    today = made.practice.clock().astimezone(ZONE).date() - timedelta(days=until)
    first = today - timedelta(days=days - 1)
    return [o for o in orders if first <= o.received_at.astimezone(ZONE).date() <= today]


def spot(chart: Chart, index: int) -> QPoint:
    """Return where a mark is on the screen, in the coordinates of what takes clicks."""
    assert chart.canvas
    return chart.canvas.pixel(chart.place(index).center()).toPoint()


def click(chart: Chart, index: int) -> None:
    """Click on a bar."""
    assert chart.canvas
    plot = chart.canvas.widget
    assert isinstance(plot, QGraphicsView)
    port = plot.viewport()
    QTest.mouseMove(port, spot(chart, index))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=spot(chart, index))


def with_history(page: ReportsPage) -> list[tuple[str, object]]:
    """Let the page believe that there is a page of history, and note where it wants to go."""
    gone: list[tuple[str, object]] = []
    backing = replace(
        page.backing,
        pages=page.backing.pages | {"history"},
        go=lambda name, about: gone.append((name, about)),
    )
    page.backing = backing
    for chart in page.gallery.findChildren(Chart):
        chart.backing = backing
    return gone


def test_the_last_seven_days_stand_beside_those_before(open_office: Open, qtbot: QtBot) -> None:
    """A manager sees the week's figures at once, and how they have changed."""
    made = open_office()
    orders = fill(made, 300, 20)
    page = open_page(made, qtbot)
    now, before = of_days(orders, made, 7), of_days(orders, made, 7, until=7)
    assert page.tiles.orders.figure == str(len(now))
    percent = round((len(now) - len(before)) / len(before) * 100)
    assert page.tiles.orders.note == f"{'▲' if percent > 0 else '▼'} {abs(percent)}\u00a0%"
    cancelled = sum(order.standing.cancelled_by != "" for order in now)
    assert page.tiles.cancelled.figure == str(cancelled)
    assert page.tiles.cancelled.note.startswith(f"{cancelled} by us, 0 by channels")
    hours = {mark.label: mark.value for mark in page.gallery.hours.marks}
    eight = [o for o in now if o.received_at.astimezone(ZONE).hour == 20]
    assert hours["20"] == len(eight)
    assert page.gallery.hours.marks[-1].label == "22"


def test_buttons_choose_other_days(open_office: Open, qtbot: QtBot) -> None:
    """28 days, today (where nothing happened yet), and two dates from a calendar."""
    made = open_office()
    orders = fill(made, 200, 20)
    page = open_page(made, qtbot)
    QTest.mouseClick(page.bar.last[28], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.tiles.orders.figure == "200"
    QTest.mouseClick(page.bar.last[1], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert (page.tiles.orders.figure, page.tiles.ready.figure) == ("0", "–")
    assert page.gallery.kinds.note.text() == "Nothing in this time."
    QTest.mouseClick(page.bar.span, Qt.MouseButton.LeftButton)
    assert page.bar.dates.isVisible()
    today = made.practice.clock().astimezone(ZONE).date()
    page.bar.until.setDate(_qdate(today - timedelta(days=3)))
    page.bar.first.setDate(_qdate(today - timedelta(days=5)))
    settle(page, qtbot)
    assert page.tiles.orders.figure == str(len(of_days(orders, made, 3, until=3)))
    QTest.mouseClick(page.bar.compare, Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.tiles.orders.note == ""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def test_a_click_on_a_bar_finds_its_orders(open_office: Open, qtbot: QtBot) -> None:
    """Behind every bar of hours, weekdays, channels and reasons stand as many orders as it says."""
    made = open_office()
    fill(made, 300, 9)
    page = open_page(made, qtbot)
    gone = with_history(page)
    finder = made.office.backing.finder
    assert finder
    gallery = page.gallery
    charts = (gallery.hours, gallery.weekdays, gallery.promises, gallery.reasons)
    for chart in charts:
        for index, mark in enumerate(chart.marks):
            if mark.value:
                page.area.ensureWidgetVisible(chart)
                gone.clear()
                click(chart, index)
                (name, wanted) = gone[0]
                assert name == "history"
                assert isinstance(wanted, Wanted)
                assert finder.count(wanted) == mark.value
                assert f"{mark.label}: {mark.said}" == chart.note.text()
    assert sum(mark.value for mark in gallery.hours.marks) == int(page.tiles.orders.figure)


def test_without_a_page_of_history_nothing_is_offered(open_office: Open, qtbot: QtBot) -> None:
    """A click that could lead nowhere leads nowhere."""
    made = open_office()
    fill(made, 60, 6)
    page = open_page(made, qtbot)
    gone = with_history(page)
    page.gallery.hours.backing = replace(page.backing, pages=frozenset({"reports"}))
    click(page.gallery.hours, 0)
    assert gone == []
    assert page.gallery.hours.note.text().startswith("11: ")


def test_the_keyboard_goes_through_the_bars(open_office: Open, qtbot: QtBot) -> None:
    """With arrows and Enter the same is done without a mouse."""
    made = open_office()
    fill(made, 60, 6)
    page = open_page(made, qtbot)
    gone = with_history(page)
    chart = page.gallery.sources
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.chosen == 0
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chart.marks[0].wanted
    assert gone == [("history", chart.marks[0].wanted())]


def test_pictures_are_told_to_those_who_cannot_see(open_office: Open, qtbot: QtBot) -> None:
    """Each picture has a name, and all of its figures in words."""
    made = open_office()
    fill(made, 60, 6)
    page = open_page(made, qtbot)
    for chart in page.gallery.findChildren(Chart):
        assert chart.accessibleName()
        for mark in chart.marks:
            assert f"{mark.label}: {mark.said}" in chart.accessibleDescription()
    assert page.tiles.orders.accessibleName().startswith("Orders: ")
    assert page.gallery.items.accessibleDescription().count("orders: ") == 4


def test_the_forecast_is_silent_at_first(open_office: Open, qtbot: QtBot) -> None:
    """With 60 orders nothing is forecast, and the page says how many are there."""
    made = open_office()
    fill(made, 60, 6)
    page = open_page(made, qtbot)
    assert page.gallery.forecast.marks == ()
    assert page.gallery.forecast.note.text().startswith("Silent: 5")
    assert page.times
    order = made.practice.receive(content("9"))
    assert page.times.propose(order, 0, made.practice.clock()) is None


def test_the_hit_rate_is_shown(open_office: Open, qtbot: QtBot) -> None:
    """A shop with weeks of orders reads how often the range held, and a ticket can ask for one."""
    made = open_office()
    orders = fill(made, 1200, 40)
    page = open_page(made, qtbot)
    title = page.gallery.forecast.title.text()
    assert title.startswith("Forecast against real (80 % range hit ")
    assert page.times
    assert page.times.learnt
    rate = page.times.learnt.hit_rate
    assert rate
    assert 0.7 < rate < 0.95
    fresh = replace(orders[0].content, pickup_at=None)
    order = replace(orders[0], content=fresh, received_at=made.practice.clock())
    proposed = page.times.propose(order, 2, made.practice.clock())
    assert proposed
    assert 1 <= proposed[0] < proposed[1] < 60


def test_test_orders_do_not_count(open_office: Open, qtbot: QtBot) -> None:
    """A platform's test order is named beside the figure, and is not in it."""
    made = open_office()
    orders = fill(made, 10, 6)
    test = replace(as_a_test(orders[-1]), id="test")
    with made.practice.store.move():
        made.practice.store.append(a_row("test", "row test"))
        made.practice.store.put(test, None)
    made.index()
    page = open_page(made, qtbot)
    assert page.tiles.orders.figure == "10"
    assert page.tiles.orders.note == "and tests: 1"


def test_counting_can_be_stopped(open_office: Open, qtbot: QtBot) -> None:
    """Stop ends the counting; the page says that it is not complete, and can begin again."""
    made = open_office()
    fill(made, 60, 6)
    page = open_page(made, qtbot)
    page.ask(page.bar.asked)
    assert page.stop.isVisible()
    QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    assert page.problem.text() == "Stopped: not everything has been counted."
    assert not page.stop.isVisible()
    QTest.mouseClick(page.bar.last[28], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert not page.problem.isVisible()
    assert page.tiles.orders.figure == "60"


def test_stopping_in_the_middle_leaves_nothing_behind(open_office: Open) -> None:
    """Who stops in the middle of many orders can close the page at once: no question hangs."""
    made = open_office()
    fill(made, 450, 6)
    finder = made.office.backing.finder
    assert finder
    asked, now = Asked(days=7, compare=False), made.practice.clock()
    parent = QObject()
    job = Job(parent)
    found = figures(finder, asked, now, job)
    job.cancel()
    with pytest.raises(Cancelled):
        figures(finder, asked, now, job)
    with pytest.raises(Cancelled):
        kitchenwork(finder, asked, found.period, made.practice.kitchen.routing, job)
    assert finder.count(Wanted()) == 450


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_it_fits_a_small_screen(open_office: Open, qtbot: QtBot, theme: str) -> None:
    """At 1366 by 768 pixels every figure and title is whole, in every theme."""
    made = open_office(theme)
    fill(made, 300, 20)
    made.window.resize(1366, 768)
    made.office.resize(1366, 768)
    page = open_page(made, qtbot)
    QTest.mouseClick(page.bar.span, Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.width() <= 1366
    assert page.gallery.width() <= page.area.viewport().width()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            width = label.contentsRect().width()
            assert label.heightForWidth(width) <= label.height() + 1, label.text()
            if not label.wordWrap():
                assert label.sizeHint().width() <= label.width() + 1, label.text()
    for chart in page.gallery.findChildren(Chart):
        assert chart.height() >= chart.minimumHeight()
        if chart.marks:
            assert chart.canvas
            first = chart.canvas.pixel(chart.place(0).topLeft())
            # Names leave at least half of the picture to the bars.
            assert first.x() < chart.canvas.widget.width() / 2
