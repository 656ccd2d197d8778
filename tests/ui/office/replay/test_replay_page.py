"""The replay page: the board of a past day as cooks saw it, and nothing that can be pressed."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from kds.domain.order import Order
from kds.domain.rehearsal import from_data
from kds.settings.screen import ScreenSettings
from kds.ui.deck import Deck
from kds.ui.office.replay.course import MINUTE, course_of
from kds.ui.stations import Stations
from kds.ui.theme import Tone
from kds.ui.urgency import capabilities_at, tone_of
from tests.kitchen.past_service import NotedService
from tests.kitchen.test_past import lived
from tests.ui.office.replay.shop import LONG_MS, ReplayOfTests

Open = Callable[..., ReplayOfTests]
BEGAN = datetime(2026, 3, 14, 18, tzinfo=UTC)


@dataclass
class Seen:
    """What the running screen showed at an instant: its tickets in their sequence, with tones."""

    board: list[tuple[str, Tone]]
    upcoming: list[str]


class Watched(NotedService):
    """A service whose running screen is looked at each time the clock turns."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.settings = ScreenSettings()
        self.seen: dict[datetime, Seen] = {}
        kitchen = self.service.kitchen
        self._deck = Deck(
            self.settings,
            Stations(kitchen, self.settings).shows,
            lambda order, now: capabilities_at(order, kitchen.capabilities, now).answer_within,
        )
        # As the running screen: it holds what it was told, until nobody needs to see it.
        kitchen.watch(self._deck.put)

    @override
    def note(self) -> None:
        super().note()
        now = self.clock.at
        board, upcoming = self._deck.sorted(now)
        tones = [(order.id, tone_of(order, now, self.settings)) for order in board]
        self.seen[now] = Seen(tones, [order.id for order in upcoming])


@pytest.fixture
def open_replay() -> Iterator[Open]:
    """Open replay pages; each is closed at the end."""
    opened: list[ReplayOfTests] = []

    def make(noted: NotedService, theme: str = "dark") -> ReplayOfTests:
        opened.append(ReplayOfTests(noted, theme))
        return opened[-1]

    yield make
    for made in opened:
        made.close()


@pytest.fixture
def made(open_replay: Open, tmp_path: Path, qtbot: QtBot) -> ReplayOfTests:
    """A page that shows the day of a small service."""
    replay = open_replay(lived(tmp_path))
    replay.open(qtbot)
    return replay


def click(widget: QWidget) -> None:
    """Click on a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def busy(folder: Path) -> Watched:
    """Let a service go on in which tickets come for now and for later, and some get late."""
    watched = Watched(folder)
    for number in range(6):
        watched.order(deliveryIsAsap=number != 4)
        watched.later(35)
    far = (watched.clock.at + timedelta(minutes=70)).strftime("%Y-%m-%dT%H:%M:%SZ")
    watched.order(pickupTime=far, deliveryIsAsap=False)
    for what, which, seconds in (
        *(("accept", 0, 4), ("accept", 6, 4), ("tell", 0, 20), ("accept", 1, 2), ("undo", 1, 5)),
        *(("tick", 0, 60), ("rush", 2, 60), ("accept", 2, 300), ("accept", 3, 4), ("ready", 0, 1)),
        *(("platform cancels", 5, 300), ("tell", 0, 400), ("hand over", 0, 1), ("accept", 4, 600)),
        *(("see cancel", 5, 5), ("ready", 2, 700), ("tell", 0, 900), ("ready", 3, 1000)),
    ):
        watched.do(what, which)
        watched.later(seconds)
    return watched


def test_the_board_is_as_the_running_screen_was(
    open_replay: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """At every noted instant the same tickets stand in the same sequence in the same colours."""
    watched = busy(tmp_path)
    replay = open_replay(watched)
    replay.open(qtbot)
    assert any(tone is Tone.LATE for seen in watched.seen.values() for _, tone in seen.board)
    assert any(seen.upcoming for seen in watched.seen.values())
    desk, board = replay.board.desk, replay.board
    for at, seen in watched.seen.items():
        board.turn_to(at)
        tones = [(order.id, tone_of(order, at, watched.settings)) for order in desk.board_orders]
        assert tones == seen.board
        assert [order.id for order in desk.upcoming_orders] == seen.upcoming
    # And so the cards say, not only the orders behind them.
    at = max(at for at, seen in watched.seen.items() if len(seen.board) > 3)
    qtbot.wait(1)
    board.turn_to(at)
    cards = board.board.rack.cards
    wanted = dict(watched.seen[at].board)
    qtbot.waitUntil(lambda: {card.key for card in cards()} <= set(wanted) and bool(cards()))
    for card in cards():
        assert card.picture.ticket.header.text.tone is wanted[card.key]


def test_the_slider_counts_what_was_on_the_board(
    open_replay: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """The curve over the service has the tickets and the late ones of each minute."""
    watched = busy(tmp_path)
    replay = open_replay(watched)
    loaded = replay.open(qtbot)
    course, desk = loaded.course, replay.board.desk
    assert course == course_of(loaded.day, watched.settings)
    for minute in range(course.minutes + 1):
        at = course.begins + minute * MINUTE
        replay.board.turn_to(at)
        tones = [tone_of(order, at, watched.settings) for order in desk.board_orders]
        assert (course.open[minute], course.late[minute]) == (len(tones), tones.count(Tone.LATE))
    for late in course.lates:
        order = next(past for past in loaded.day.pasts if past.id == late.order_id).at(late.at)
        assert order
        assert tone_of(order, late.at, watched.settings) is Tone.LATE


def test_played_at_each_speed(made: ReplayOfTests, qtbot: QtBot) -> None:
    """Ten seconds of playing are ten seconds of service, or up to sixty times as much."""
    player, transport = made.page.player, made.page.transport
    assert list(transport.speeds) == [1, 2, 5, 10, 30, 60]
    for speed, button in transport.speeds.items():
        player.go(BEGAN)
        click(button)
        click(transport.play)
        assert player.plays
        made.tick += 10
        player.go_on()
        assert player.at == BEGAN + timedelta(seconds=10 * speed)
        click(transport.play)
        assert not player.plays
        made.tick += 10
        assert player.at == BEGAN + timedelta(seconds=10 * speed)
    # It plays by itself, and stops at the end of the service.
    click(transport.play)
    made.tick += 24 * 3600
    qtbot.waitUntil(lambda: not player.plays, timeout=LONG_MS)
    assert player.at == made.loaded.course.ends


def test_by_minutes_and_to_the_next_late_one(made: ReplayOfTests) -> None:
    """Buttons step by a minute, and stand at each ticket that turned late, which is framed."""
    player, transport, course = made.page.player, made.page.transport, made.loaded.course
    player.go(BEGAN)
    click(transport.on)
    assert player.at == BEGAN + MINUTE
    click(transport.back)
    assert player.at == BEGAN
    assert course.lates
    for late in course.lates:
        click(transport.next_late)
        assert player.at == late.at
        assert made.board.selected == late.order_id
        assert made.page.top.said.text().startswith(late.at.astimezone().strftime("%H:%M:%S"))
        assert "late" in made.page.top.said.text()
    click(transport.next_late)
    assert made.page.top.said.text() == "No other ticket turned late on this day."


def test_the_slider_by_mouse_and_keys(made: ReplayOfTests) -> None:
    """A click on the slider and its arrow keys go to another minute; keys also play and pause."""
    track, player, course = made.page.track, made.page.player, made.loaded.course
    middle = QPoint(track.width() // 2, track.height() // 2)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, pos=middle)
    assert player.at == course.begins + round(course.minutes / 2) * MINUTE
    here = player.at
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert player.at == here + MINUTE
    QTest.keyClick(track, Qt.Key.Key_Home)
    assert player.at == course.begins
    QTest.keyClick(track, Qt.Key.Key_Space)
    assert player.plays
    QTest.keyClick(track, Qt.Key.Key_Space)
    assert not player.plays
    QTest.keyClick(track, Qt.Key.Key_N)
    assert player.at == course.lates[0].at


def test_a_touch_opens_the_order_and_presses_nothing(made: ReplayOfTests, qtbot: QtBot) -> None:
    """A tap on ACCEPT of a past ticket opens the order in the history; no row is written."""
    rows, player = made.rows(), made.page.player
    player.go(BEGAN + timedelta(seconds=30))
    cards = made.board.board.rack.cards
    qtbot.waitUntil(lambda: len(cards()) == 1, timeout=LONG_MS)
    (card,) = cards()
    button = card.buttons()[0]
    on_screen = button.mapTo(made.board, button.rect().center())
    under = made.board.childAt(on_screen)
    assert under is not None
    assert under is not button
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(made.board, on_screen))
    assert made.gone == [("history", made.noted.ids[0])]
    QTest.keyClick(made.page.track, Qt.Key.Key_J)
    QTest.keyClick(made.page.track, Qt.Key.Key_Return)
    assert made.gone == [("history", made.noted.ids[0])] * 2
    assert made.rows() == rows


def test_the_kitchen_goes_on_below(made: ReplayOfTests, qtbot: QtBot) -> None:
    """While a day plays, cooks accept orders; the past is not touched by that, nor they by it."""
    player, service = made.page.player, made.noted.service
    player.go(BEGAN + timedelta(minutes=2))
    before = [order.id for order in made.board.desk.board_orders]
    player.play()
    made.noted.order()
    order = service.kitchen.accept(made.noted.ids[-1])
    made.tick += 1
    player.go_on()
    assert service.kitchen.order(order.id) == order
    assert [o.id for o in made.board.desk.board_orders] == before
    rows = made.rows()
    made.tick += 24 * 3600
    player.go_on()
    qtbot.waitUntil(lambda: not player.plays, timeout=LONG_MS)
    assert made.rows() == rows


def test_days_with_orders_stand_out(open_replay: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """The calendar marks the days that have orders; a touch on one shows it."""
    noted = NotedService(tmp_path)
    noted.order()
    noted.clock.turn(days=2)
    noted.order()
    noted.order()
    replay = open_replay(noted)
    assert replay.open(qtbot).date == date(2026, 3, 16)
    page = replay.page
    click(page.top.day)
    assert not page.calendar.isHidden()
    qtbot.waitUntil(lambda: bool(page.calendar.counts), timeout=LONG_MS)
    marked = {day: count for day, count in page.calendar.counts.items() if count}
    assert marked == {date(2026, 3, 14): 1, date(2026, 3, 16): 2}
    plain = page.calendar.calendar.dateTextFormat(QDate(2026, 3, 15))
    assert page.calendar.calendar.dateTextFormat(QDate(2026, 3, 14)) != plain
    with qtbot.waitSignal(page.day_shown, timeout=LONG_MS):
        page.calendar.calendar.clicked.emit(QDate(2026, 3, 14))
    assert replay.loaded.date == date(2026, 3, 14)
    assert page.calendar.isHidden()
    with qtbot.waitSignal(page.day_shown, timeout=LONG_MS):
        click(page.top.after)
    # What was left open stands there all day.
    assert {*replay.loaded.course.open} == {1}


def test_an_instant_can_be_asked_for(open_replay: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """Another page can send a manager to an instant of a day."""
    replay = open_replay(lived(tmp_path))
    at = BEGAN + timedelta(minutes=7)
    replay.open(qtbot, at)
    assert replay.page.player.at == at
    held: list[Order] = replay.noted.noted[max(n for n in replay.noted.noted if n <= at)]
    assert {order.id for order in replay.board.kitchen.board()} <= {order.id for order in held}


def test_it_says_what_is_not_known(open_replay: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """The page says which orders are shown with less than there was, and when the clock was set."""
    noted = NotedService(tmp_path)
    noted.order()
    noted.later(60)
    noted.service.kitchen.clock_set(timedelta(hours=-1))
    noted.clock.turn(hours=-1)
    noted.service.kitchen.channels.clear()  # type: ignore[attr-defined]  # switched off since
    replay = open_replay(noted)
    replay.open(qtbot)
    click(replay.page.top.unknown)
    text = replay.page.notes.text.text()
    assert "where drivers were" in text
    assert "cannot be read any more: 1." in text
    assert "clock was set at 17:01" in text


def test_a_practice_file_is_written(made: ReplayOfTests, qtbot: QtBot) -> None:
    """A button writes the day's load without its guests, and the page says how it is played."""
    page = made.page
    click(page.top.practice)
    assert not page.practice.isHidden()
    assert "--demo --replay 2026-03-14 --from-data-dir" in page.practice.command.text()
    with qtbot.waitSignal(page.practice.written, timeout=LONG_MS) as written:
        click(page.practice.write_button)
    (path,) = written.args
    assert str(path) in page.practice.command.text()
    assert page.practice.text.text().startswith("Orders written: 5.")
    text = path.read_text("utf-8")
    assert len(from_data(json.loads(text))) == len(made.noted.ids)
    assert "Jane" not in text
    assert "Ring twice" not in text
    click(page.practice.copy_button)
    assert QGuiApplication.clipboard().text() == page.practice.command.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.practice.isHidden()


def test_nothing_to_replay(open_replay: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """Before the first order the page says that there is none."""
    replay = open_replay(NotedService(tmp_path))
    qtbot.addWidget(replay.window)
    replay.window.show()
    replay.page.opened()
    qtbot.waitUntil(lambda: bool(replay.page.top.said.text()), timeout=LONG_MS)
    assert replay.page.top.said.text() == "There is no order yet."
