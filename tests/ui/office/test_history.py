"""The history page over a real kitchen's database: lists, filters, and the whole of an order."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kds.domain.order import Customer, Order, OrderType
from kds.store.finding import Wanted
from kds.ui.office.history.page import HistoryPage
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import NOON, content

Open = Callable[..., OfficeOfTests]
LONG_MS = 20_000


def live(made: OfficeOfTests, order: Order, minutes: float = 10) -> Order:
    """Let an order be accepted, made ready after so many minutes, and handed over; all is heard."""
    practice = made.practice
    for press, wait in (
        (practice.kitchen.accept, minutes * 60),
        (practice.kitchen.ready, 60),
        (practice.kitchen.hand_over, 5),
    ):
        practice.clock.turn(5)
        press(order.id)
        practice.clock.turn(4)
        practice.hear(order)
        practice.clock.turn(wait)
    return practice.kitchen.order(order.id)


def opened(made: OfficeOfTests, qtbot: QtBot, about: object = None) -> HistoryPage:
    """Open the page behind the gate, with everything indexed, and wait for its list."""
    made.index()
    made.show()
    made.office.gate.opened.emit()
    page = made.office.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    if about is not None:
        made.office.go("history", about)
    counted(page, qtbot)
    return page


def counted(page: HistoryPage, qtbot: QtBot) -> None:
    """Wait until list and count are those of what is wanted."""

    def is_counted() -> bool:
        asked = page.asker
        return asked is not None and asked.wanted == page.filters.wanted() and page.is_answered

    qtbot.waitUntil(is_counted, timeout=LONG_MS)


def numbers(page: HistoryPage) -> list[str]:
    """Return the numbers in the list."""
    return [line.number for line in page.lines.lines]


def shown(page: HistoryPage, qtbot: QtBot, number: str) -> str:
    """Wait until the pane shows an order; return what stands there."""

    def is_shown() -> bool:
        whole = page.pane.whole
        return whole is not None and whole.order.content.display_id == number

    qtbot.waitUntil(is_shown, timeout=LONG_MS)
    return page.pane.text.toPlainText()


def some(made: OfficeOfTests) -> None:
    """Let three orders live: one in time, one late, one that the platform cancelled."""
    receive = made.practice.receive
    live(made, receive(content("A1", "1 Chicken Burger", source="Wolt", due_in=30)))
    made.practice.clock.turn(24 * 3600)
    late = content("B2", "2 Crème Brûlée", order_type=OrderType.DELIVERY, due_in=24 * 60 + 14)
    live(made, receive(late), minutes=40)
    gone = receive(content("C3", "1 Fries", source="Wolt"))
    made.practice.cancelled_by_platform(gone)


def test_the_newest_are_listed_first_and_counted(open_office: Open, qtbot: QtBot) -> None:
    """A manager who opens the page sees the last orders, and how many there are in all."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    assert numbers(page) == ["C3", "B2", "A1"]
    assert page.count.text().startswith("3 of 3 orders · ")


def test_search_as_one_types(open_office: Open, qtbot: QtBot) -> None:
    """Words narrow the list while they are typed, accents or not; emptying brings all back."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClicks(page.filters.field, "creme br")
    counted(page, qtbot)
    assert numbers(page) == ["B2"]
    assert page.count.text().startswith("1 of 3 orders")
    QTest.keyClicks(page.filters.field, "x")
    counted(page, qtbot)
    assert numbers(page) == []
    page.filters.field.clear()
    counted(page, qtbot)
    assert numbers(page) == ["C3", "B2", "A1"]


def test_each_filter_by_finger(open_office: Open, qtbot: QtBot) -> None:
    """A touch on a filter shows what fits; a touch on Everything brings all back."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    filters = page.filters

    def touch(button: object) -> list[str]:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
        counted(page, qtbot)
        return numbers(page)

    assert touch(filters.late) == ["B2"]
    assert touch(filters.late) == ["C3", "B2", "A1"]
    assert touch(filters.cancelled) == ["C3"]
    assert touch(filters.clear) == ["C3", "B2", "A1"]
    touch(filters.handles["channels"])
    assert touch(filters.channels.buttons["Wolt"]) == ["C3", "A1"]
    assert "Wolt" in filters.handles["channels"].text()
    touch(filters.handles["kinds"])
    assert not filters.channels.isVisible()
    assert touch(filters.kinds.buttons["delivery"]) == []
    touch(filters.clear)
    touch(filters.handles["states"])
    assert touch(filters.states.buttons["closed"]) == ["B2", "A1"]
    assert touch(filters.needed_help) == []


def test_days_from_the_calendar(open_office: Open, qtbot: QtBot) -> None:
    """The first and the last day are touched in a calendar; ready-made ranges are one touch."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    days = page.filters.days
    first = NOON.astimezone().date()
    QTest.mouseClick(page.filters.handles["days"], Qt.MouseButton.LeftButton)
    days.calendar.clicked.emit(QDate(first.year, first.month, first.day))
    counted(page, qtbot)
    assert numbers(page) == ["A1"]
    next_day = first + timedelta(days=1)
    days.calendar.clicked.emit(QDate(next_day.year, next_day.month, next_day.day))
    counted(page, qtbot)
    assert numbers(page) == ["C3", "B2", "A1"]
    QTest.mouseClick(days.presets["today"], Qt.MouseButton.LeftButton)
    counted(page, qtbot)
    assert numbers(page) == ["C3", "B2"]
    QTest.mouseClick(days.presets["yesterday"], Qt.MouseButton.LeftButton)
    counted(page, qtbot)
    assert numbers(page) == ["A1"]
    QTest.mouseClick(days.presets["all"], Qt.MouseButton.LeftButton)
    counted(page, qtbot)
    assert numbers(page) == ["C3", "B2", "A1"]


def test_the_next_pages_come_while_scrolling(open_office: Open, qtbot: QtBot) -> None:
    """Only a page is read at first; whoever scrolls down sees all the others, each once."""
    made = open_office()
    for number in range(180):
        made.practice.clock.turn(20)
        made.practice.receive(content(f"N{number:03}"))
    page = opened(made, qtbot)
    assert 50 <= len(page.lines.lines) < 180

    def at_the_end() -> bool:
        page.table.scrollToBottom()
        return len(page.lines.lines) == 180

    qtbot.waitUntil(at_the_end, timeout=LONG_MS)
    assert numbers(page) == [f"N{number:03}" for number in range(179, -1, -1)]


def test_an_order_with_all_that_happened(open_office: Open, qtbot: QtBot) -> None:
    """The pane shows ticket, money, what was heard and when, and each step on the way there."""
    made = open_office()
    practice = made.practice
    guest = Customer(name="Wilhelmina <b>")
    order = practice.receive(
        content("D4", "2 Burger", "> 1 Cheese", note="nut allergy", customer=guest)
    )
    practice.kitchen.marks.see_allergy(order.id)
    practice.clock.turn(10)
    practice.kitchen.accept(order.id)
    practice.clock.turn(4)
    practice.put_off(order, "The platform answered 503.", 2)
    practice.clock.turn(3)
    practice.hear(order, took_ms=380)
    practice.kitchen.ready(order.id)
    practice.clock.turn(4)
    practice.refuse(order, "no such order")
    page = opened(made, qtbot)
    QTest.mouseClick(
        page.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.table.visualRect(page.lines.index(0, 1)).center(),
    )
    text = shown(page, qtbot, "D4").replace("\u00a0", " ")
    for words in (
        *("D4 · Deliveroo", "2× Burger", "2× Cheese", "nut allergy", "Wilhelmina <b>"),
        *("Came in from Deliverect", "Allergy note confirmed read", "Accept pressed"),
        *("“Accepted” not heard: The platform answered 503.", "What Deliverect heard, and when"),
        *(
            "Deliverect heard “Accepted” (200), answered in 0.4 s",
            "7.0 s after the press",
        ),
        *("Deliverect refused “Ready” (400): no such order", "(screen kitchen)"),
        "“Ready”: refused by Deliverect: no such order",
    ):
        assert words in text
    QTest.mouseClick(page.pane.copy_button, Qt.MouseButton.LeftButton)
    assert "Deliverect heard “Accepted”" in QGuiApplication.clipboard().text()
    QTest.mouseClick(page.pane.raw_button, Qt.MouseButton.LeftButton)
    assert '"body": 1' in page.pane.text.toPlainText()
    QTest.mouseClick(page.pane.copy_button, Qt.MouseButton.LeftButton)
    assert '{"body": 1}' in QGuiApplication.clipboard().text()


def test_keys_alone_are_enough(open_office: Open, qtbot: QtBot) -> None:
    """Down goes through the list, showing each order; Escape goes back, at last to the board."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    # The row that is shown is marked, also the first one.
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [0]
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    shown(page, qtbot, "B2")
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    shown(page, qtbot, "C3")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.filters.open_drawer("days")
    left: list[bool] = []
    made.office.left.connect(lambda: left.append(True))
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.filters.days.isHidden()
    assert page.pane.whole is not None
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.pane.whole is None
    QTest.keyClicks(page.filters.field, "fries")
    QTest.keyClick(page.filters.field, Qt.Key.Key_Escape)
    assert page.filters.wanted() == Wanted()
    assert not left
    QTest.keyClick(page.filters.field, Qt.Key.Key_Escape)
    assert left


def test_columns_are_chosen_and_kept(open_office: Open, qtbot: QtBot) -> None:
    """Columns that were chosen are there when the page is built again."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    page.filters.open_drawer("columns")
    titles = [column.name for column in page.lines.columns]
    assert "told" not in titles
    QTest.mouseClick(page.filters.columns.buttons["told"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.filters.columns.buttons["kind"], Qt.MouseButton.LeftButton)
    names = [column.name for column in page.lines.columns]
    assert "told" in names
    assert "kind" not in names
    again = HistoryPage(made.office.backing, made.window)
    assert [column.name for column in again.lines.columns] == names


def test_a_report_can_open_it_with_what_it_counted(open_office: Open, qtbot: QtBot) -> None:
    """A touch on a bar of a report lists just the orders behind it, and names what is filtered."""
    made = open_office()
    some(made)
    since = NOON.astimezone().replace(hour=0, minute=0)
    wanted = Wanted(sources=("Wolt",), since=since, until=since + timedelta(days=1))
    page = opened(made, qtbot, wanted)
    assert numbers(page) == ["A1"]
    assert "Wolt" in page.filters.handles["channels"].text()


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_fingers_can_hit_everything(open_office: Open, qtbot: QtBot, theme: str) -> None:
    """Each button that is shown is high enough for a finger, in every theme."""
    made = open_office(theme)
    some(made)
    page = opened(made, qtbot)
    for drawer in page.filters.drawers:
        page.filters.open_drawer(drawer)
        for button in page.findChildren(type(page.filters.late)):
            if button.isVisible():
                assert button.height() >= made.office.backing.sizes.target * 0.6
    assert page.table.rowHeight(0) >= made.office.backing.sizes.target * 0.6 - 1


def test_an_order_leads_to_its_service(open_office: Open, qtbot: QtBot) -> None:
    """From an order the board can be seen as it was when the order came in."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    asked: list[object] = []
    page.pane.replay_wanted.connect(asked.append)
    page.pane.replay.click()
    assert page.pane.whole is not None
    assert asked == [page.pane.whole.order.received_at]
    assert made.office.page == "replay"
