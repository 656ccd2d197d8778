"""The page "Busy & 86": pauses, longer times and what is out, with a mouse and with keys."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kds.channels.channel import Refused, Told
from kds.domain.controls import Control, Controllable, Outage, Wish
from kds.domain.items import Item
from kds.kitchen.controls import Said
from kds.settings.pin import hashed
from kds.ui.office.busy.page import BusyPage
from kds.ui.words import clock_time
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import content

Open = Callable[..., OfficeOfTests]

EVERYTHING = Controllable(pause=True, delay=True, items=True, asked=True)
SOUP, JUS = Item(name="Crème soup", plu="S-1"), Item(name="Jus", plu="J-1", depth=1)


def page_of(made: OfficeOfTests, can: Controllable = EVERYTHING, about: object = None) -> BusyPage:
    """Open the page of a platform that can hear so much."""
    made.practice.platform.can = can
    made.index()
    made.services.lock.choose(hashed("2468"))
    made.show()
    QTest.keyClicks(made.office.gate, "2468")
    QTest.keyClick(made.office.gate, Qt.Key.Key_Return)
    made.office.go("busy", about)
    page = made.office.stack.currentWidget()
    assert isinstance(page, BusyPage)
    return page


def click(button: QPushButton) -> None:
    """Press a button that can be seen."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def standing(made: OfficeOfTests) -> list[Control]:
    """Return the wishes on disk."""
    return made.practice.kitchen.controls.standing()


def hear(made: OfficeOfTests) -> None:
    """Let the platform take every wish."""
    telling = made.practice.kitchen.control_telling
    while due := telling.due():
        for control in due:
            telling.told(control, Told(status=200, body=""), 12)


def choose(page: BusyPage, row: int) -> None:
    """Tap a row of the items that guests ordered."""
    at = page.stock.items.visualRect(page.stock.seen.index(row, 0)).center()
    QTest.mouseClick(page.stock.items.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))


def test_paused_and_open_again(open_office: Open) -> None:
    """A manager pauses a platform for the time that stands there, sees it, and ends it."""
    made = open_office()
    page = page_of(made)
    (card,) = page.pace.cards
    assert card.state.text() == "Takes orders as usual"
    click(card.pause)
    (control,) = standing(made)
    assert (control.wish, control.by) == (Wish.PAUSED, "manager")
    assert control.until == made.practice.clock() + timedelta(minutes=20)
    assert "not heard yet" in card.state.text()
    hear(made)
    assert "not heard yet" not in card.state.text()
    assert "20\u00a0min left" in card.state.text()
    click(card.open)
    hear(made)
    assert not standing(made)
    assert card.state.text() == "Takes orders as usual"


def test_more_minutes_with_keys(open_office: Open) -> None:
    """Minutes are added with keys alone, for another length of time."""
    made = open_office()
    page = page_of(made)
    page.pace.length.setFocus()
    QTest.keyClick(page.pace.length, Qt.Key.Key_Down)
    button = page.pace.cards[0].more[1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    (control,) = standing(made)
    assert (control.wish, control.minutes) == (Wish.SLOW, 10)
    assert control.until == made.practice.clock() + timedelta(minutes=30)
    assert page.pace.cards[0].state.text().startswith("10 minutes more")


def test_what_the_platform_cannot_hear_has_no_button(open_office: Open) -> None:
    """A platform that hears nothing has no button that does nothing, and a line that says so."""
    page = page_of(open_office(), Controllable())
    (card,) = page.pace.cards
    buttons = (card.pause, card.open, card.again, *card.more)
    assert not any(button.isVisible() for button in buttons)
    assert "use its own tablet" in card.note.text()


def test_refused_is_tried_again_or_seen_to_by_hand(open_office: Open) -> None:
    """What the platform refused stands there with its words until a person decides."""
    made = open_office()
    page = page_of(made)
    (card,) = page.pace.cards
    for button in (card.again, card.by_hand):
        click(card.pause)
        telling = made.practice.kitchen.control_telling
        telling.refused(telling.due()[0], Refused("403 no", status=403), 12)
        assert "refused" in card.state.text()
        assert card.problem.text() == "403 no"
        click(button)
        assert not card.again.isVisible()
    assert standing(made)[0].hearing == "told"


def test_taken_off_from_the_list(open_office: Open, qtbot: QtBot) -> None:
    """An item is found by a few letters, without its accent, taken off, and put back."""
    made = open_office()
    made.practice.receive(content("1", SOUP, JUS, Item(name="Special")))
    page = page_of(made)
    click(page.show_stock)
    qtbot.waitUntil(lambda: len(page.stock.seen.items) == 3, timeout=20_000)
    QTest.keyClicks(page.stock.search, "creme")
    assert [item.name for item in page.stock.seen.items] == ["Crème soup"]
    choose(page, 0)
    page.stock.until.setCurrentIndex(page.stock.until.findText("until put back"))
    click(page.stock.take_off)
    (control,) = standing(made)
    assert (control.wish, control.plu, control.until) == (Wish.OUT, "S-1", None)
    hear(made)
    row = [page.stock.outs.index(0, column).data() for column in range(4)]
    assert row == ["Crème soup", "Deliverect", "out until put back", "not asked yet"]
    page.stock.out.selectRow(0)
    click(page.stock.put_back)
    hear(made)
    assert page.stock.outs.rowCount() == 0


def test_until_the_end_of_the_day(open_office: Open, qtbot: QtBot) -> None:
    """Unless chosen otherwise an item is out until the day of service ends, at five."""
    made = open_office()
    made.practice.receive(content("1", SOUP))
    page = page_of(made)
    click(page.show_stock)
    qtbot.waitUntil(lambda: len(page.stock.seen.items) == 1, timeout=20_000)
    choose(page, 0)
    click(page.stock.take_off)
    (control,) = standing(made)
    assert control.until
    assert control.until > made.practice.clock()
    assert control.until.astimezone().hour == 5


def test_the_items_of_a_ticket(open_office: Open, qtbot: QtBot) -> None:
    """Opened for an order, the page lists what is on it; all the others are a tap away."""
    made = open_office()
    made.practice.receive(content("1", SOUP, JUS))
    order = made.practice.receive(content("2", JUS))
    page = page_of(made, about=order.id)
    assert [item.name for item in page.stock.seen.items] == ["Jus"]
    click(page.stock.everything)
    qtbot.waitUntil(lambda: len(page.stock.seen.items) == 2, timeout=20_000)


def test_without_a_code(open_office: Open, qtbot: QtBot) -> None:
    """An item that came without a code cannot be told, and the page says so."""
    made = open_office()
    made.practice.receive(content("1", Item(name="Special")))
    page = page_of(made)
    click(page.show_stock)
    qtbot.waitUntil(lambda: len(page.stock.seen.items) == 1, timeout=20_000)
    choose(page, 0)
    click(page.stock.take_off)
    assert not standing(made)
    assert "without a code" in page.problem.text()


def test_what_the_platform_says(open_office: Open) -> None:
    """Asked, a platform names what is out there; what differs from here stands side by side."""
    made = open_office()
    page = page_of(made)
    click(page.show_stock)
    controls = made.practice.kitchen.controls
    controls.out(["deliverect"], "S-1", "Soup", None)
    hear(made)
    click(page.stock.ask)
    (channel,) = made.practice.kitchen.control_telling.wanted()
    said = Said(made.practice.clock(), (Outage(plu="X-9", name="Fish"),))
    made.practice.kitchen.control_telling.said(channel, said)
    rows = [
        [page.stock.outs.index(row, column).data() for column in (0, 2, 3)]
        for row in range(page.stock.outs.rowCount())
    ]
    assert rows == [
        ["Soup", "out until put back", "≠ on the menu"],
        ["Fish", "not taken off here", "≠ out"],
    ]
    click(page.stock.again)
    assert page.stock.outs.index(0, 2).data() == "out until put back, not heard yet"
    failed = Said(made.practice.clock(), problem="Deliverect did not answer in time")
    made.practice.kitchen.control_telling.said(channel, failed)
    assert page.stock.unanswered.text() == "Deliverect: Deliverect did not answer in time"


def test_what_the_platform_said_before(open_office: Open) -> None:
    """Opening the page asks; an answer from before an item went off says nothing about it."""
    made = open_office()
    page = page_of(made)
    (channel,) = made.practice.kitchen.control_telling.wanted()
    made.practice.kitchen.control_telling.said(channel, Said(made.practice.clock()))
    assert page.stock.asked.text() == f"Asked at {clock_time(made.practice.clock())}"
    made.practice.clock.turn(60)
    made.practice.kitchen.controls.out(["deliverect"], "S-1", "Soup", None)
    hear(made)
    assert page.stock.outs.index(0, 3).data() == "not asked since"
    said = Said(made.practice.clock(), (Outage(plu="S-1", name="Soup"),))
    made.practice.kitchen.control_telling.said(channel, said)
    assert page.stock.outs.index(0, 3).data() == "out"


@pytest.mark.parametrize(("minutes", "differs"), [(0, False), (1, False), (30, True)])
def test_another_end_at_the_platform(open_office: Open, minutes: int, differs: bool) -> None:  # noqa: FBT001 - a case
    """An item that comes back at another time than here is marked."""
    made = open_office()
    page = page_of(made)
    controls, end = made.practice.kitchen.controls, made.practice.clock() + timedelta(hours=1)
    controls.out(["deliverect"], "S-1", "Soup", end)
    hear(made)
    theirs = Outage(plu="S-1", name="Soup", until=end + timedelta(minutes=minutes))
    said = Said(made.practice.clock(), (theirs,))
    made.practice.kitchen.control_telling.said("deliverect", said)
    assert str(page.stock.outs.index(0, 3).data()).startswith("≠") is differs


def test_until_a_time_of_day(open_office: Open, qtbot: QtBot) -> None:
    """Each half hour that is left of the day can be chosen as the end."""
    made = open_office()
    made.practice.receive(content("1", SOUP))
    page = page_of(made)
    click(page.show_stock)
    qtbot.waitUntil(lambda: len(page.stock.seen.items) == 1, timeout=20_000)
    choose(page, 0)
    now = made.practice.clock()
    half = timedelta(minutes=30)
    wanted = now + 3 * half
    page.stock.until.setCurrentIndex(page.stock.until.findText(clock_time(wanted)))
    click(page.stock.take_off)
    (control,) = standing(made)
    assert control.until == wanted


def test_a_platform_that_cannot_be_asked(open_office: Open) -> None:
    """Of a platform that does not say what is out the page says that."""
    made = open_office()
    page = page_of(made, Controllable(items=True))
    made.practice.kitchen.controls.out(["deliverect"], "S-1", "Soup", None)
    assert page.stock.outs.index(0, 3).data() == "cannot be asked"


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_large_enough_for_fingers(open_office: Open, theme: str) -> None:
    """Every button of the page can be hit by a finger, in each theme."""
    made = open_office(theme)
    page = page_of(made)
    least = round(made.office.backing.sizes.target * 0.6)
    for part in (page.show_pace, page.show_stock):
        click(part)
        buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
        assert len(buttons) >= 5
        assert all(button.height() >= least for button in buttons)
        assert all(button.accessibleName() for button in buttons)
