"""The replay page: choose a past day, and see its board at any minute of it, or play it again."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from kds.ui.office.backing import Backing
from kds.ui.office.page import OfficePage
from kds.ui.office.replay.course import MINUTE
from kds.ui.office.replay.day_drawer import DayDrawer
from kds.ui.office.replay.drawers import Drawers
from kds.ui.office.replay.loading import Loaded, Loading
from kds.ui.office.replay.notes import NotesCard
from kds.ui.office.replay.past_board import PastBoard, whole
from kds.ui.office.replay.player import Player
from kds.ui.office.replay.practice_card import PracticeCard
from kds.ui.office.replay.top_row import TopRow
from kds.ui.office.replay.track import Track
from kds.ui.office.replay.transport import Transport


class ReplayPage(OfficePage):
    """Shows days that are over. It changes nothing, sounds nothing and tells nobody anything.

    Signals:
        day_shown: another day is shown (as it was loaded).
    """

    day_shown = Signal(object)

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page; nothing is read before it is opened."""
        super().__init__(backing, parent)
        theme, sizes = backing.theme, backing.sizes
        self.top = TopRow(sizes, self)
        self.calendar = DayDrawer(self._today, theme, sizes, self)
        self.practice = PracticeCard(backing.services.data_dir, backing.work, sizes, self)
        self.notes = NotesCard(self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.player = Player(backing.ticks, self)
        self.track = Track(theme, sizes, self)
        self.transport = Transport(self.player, sizes, self)
        self.board: PastBoard | None = None
        self.loaded: Loaded | None = None
        self._no_order = self.tr("There is no order yet.")
        self._day: date | None = None
        self._wanted: datetime | None = None
        self.loading: Loading | None = None
        if backing.finder:
            path, channels = backing.finder.path, backing.kitchen.channels
            self.loading = Loading(path, channels, backing.now, backing.work, self)
            self.loading.loaded.connect(self._show)
            self.loading.counted.connect(self.calendar.mark)
            self.loading.latest.connect(
                lambda day: self.show_day(day) if day else self.top.say(self._no_order)
            )
            self.loading.failed.connect(self._failed)
            self.loading.progressed.connect(lambda share: self.progress.setValue(int(share * 100)))
            self.calendar.month_wanted.connect(self.loading.count)
        self._connect()
        self.drawers = Drawers(
            {
                "day": (self.calendar, self.top.day),
                "notes": (self.notes, self.top.unknown),
                "practice": (self.practice, self.top.practice),
            }
        )
        self._no_board = QWidget(self)
        self._column = _column_of(self, self._no_board)

    @override
    def opened(self, about: object = None) -> None:
        """Show the last day with orders, or go on; `about` may be a day or an instant to show."""
        if self.loading is None:
            self.top.say(self.tr("There is nothing to replay: orders are only in memory."))
        elif isinstance(about, datetime):
            self.show_day(about.astimezone().date(), about)
        elif isinstance(about, date):
            self.show_day(about)
        elif self.loaded is None:
            self.loading.find_latest()
        else:
            self._show_again()
        self.track.setFocus()

    @override
    def left(self) -> None:
        """Pause: nobody looks."""
        self.player.pause()
        if self.loading:
            self.loading.stop()
        self.progress.hide()

    def show_day(self, day: date, at: datetime | None = None) -> None:
        """Read a day, and stand at an instant of it, or at its beginning."""
        if self.loading is None:
            return
        self.player.pause()
        self._day, self._wanted = day, at
        self.drawers.close()
        self.progress.setValue(0)
        self.progress.show()
        self.top.show_day(day, self._today())
        self.top.say(self.tr("The day is being read …"))
        self.calendar.show_day(day)
        self.loading.load(day, whole(self.backing.preferences.settings))

    def go_to_next_late(self) -> None:
        """Pause at the next instant at which a ticket turned late, and frame that ticket."""
        late = self.loaded.course.next_late(self.player.at) if self.loaded else None
        if late is None or self.board is None:
            self.top.say(self.tr("No other ticket turned late on this day."))
            return
        self.player.pause()
        self.top.later.setChecked(False)
        self.board.show_later(later=False)
        self.player.go(late.at)
        self.board.select(late.order_id)

    def open_drawer(self, name: str) -> None:
        """Open a drawer, or close it when it is open."""
        if self.drawers.toggle(name) and name == "day":
            self.calendar.ask_month()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play and pause with the space bar, choose a ticket with up and down, open it."""
        board, key = self.board, event.key()
        if key == Qt.Key.Key_Escape and self.drawers.close():
            return
        if key == Qt.Key.Key_Space:
            self.transport.toggle()
        elif key == Qt.Key.Key_N:
            self.go_to_next_late()
        elif board and key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            board.turn(1 if key == Qt.Key.Key_BracketRight else -1)
        elif board and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            board.select_next(1 if key == Qt.Key.Key_J else -1)
        elif board and board.selected and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(board.selected)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.top.drawer_wanted.connect(self.open_drawer)
        self.top.stepped.connect(self._step_day)
        self.top.later_wanted.connect(self._show_later)
        self.top.turned.connect(lambda by: self.board.turn(by) if self.board else None)
        self.calendar.chosen.connect(self.show_day)
        self.player.moved.connect(self._turn_to)
        self.track.sliderMoved.connect(self._slide)
        self.transport.next_late.clicked.connect(lambda _checked: self.go_to_next_late())

    def _show(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.progress.hide()
        self.practice.show_day(loaded.date)
        self.notes.show_day(loaded.day)
        if self.board:
            self._column.removeWidget(self.board)
            self.board.hide()
            self.board.deleteLater()
        self.board = PastBoard(loaded.day, self.backing, self)
        self.board.picked.connect(self._pick)
        self.board.refreshed.connect(self._show_pages)
        self._no_board.hide()
        self._column.insertWidget(self._column.indexOf(self.track), self.board, 1)
        course = loaded.course
        self.track.show_course(course)
        self.transport.show_course(course)
        self.player.open(course.begins, course.ends, self._wanted or _first(loaded))
        self.day_shown.emit(loaded)

    def _turn_to(self, at: datetime) -> None:
        if self.board and self.loaded:
            self.board.turn_to(at)
            self.track.show_at(at)
            self.top.show_at(at, len(self.board.desk.board_orders), self.board.late())

    def _slide(self, minute: int) -> None:
        if self.loaded:
            self.player.go(self.loaded.course.begins + minute * MINUTE)

    def _show_later(self, later: bool) -> None:  # noqa: FBT001 - a signal's
        if self.board:
            self.board.show_later(later=later)

    def _show_pages(self) -> None:
        if self.board:
            planner = self.board.seen.planner
            self.top.show_pages(planner.page, planner.pages)
            later = self.board.seen is self.board.upcoming
            self.top.show_later(len(self.board.desk.upcoming_orders), seen=later)

    def _step_day(self, by: int) -> None:
        if self._day:
            self.show_day(self._day + by * timedelta(days=1))

    def _failed(self, problem: str) -> None:
        self.progress.hide()
        self._show_again()
        self.top.say(self.tr("The day cannot be read now: {problem}").format(problem=problem))

    def _show_again(self) -> None:
        """Go back to the day that was shown, as another one was not read to its end."""
        if self.loaded:
            self._day = self.loaded.date
            self.top.show_day(self._day, self._today())
            self._turn_to(self.player.at)

    def _pick(self, order_id: str) -> None:
        self.backing.go("history", order_id)

    def _today(self) -> date:
        return self.backing.now().astimezone().date()


def _column_of(page: ReplayPage, no_board: QWidget) -> QVBoxLayout:
    """Lay out a page; `no_board` keeps the board's place until there is one."""
    column = QVBoxLayout(page)
    column.addWidget(page.top)
    page.progress.hide()
    for part in (*page.drawers.frames(), page.progress):
        column.addWidget(part)
    column.addWidget(no_board, 1)
    column.addWidget(page.track)
    column.addWidget(page.transport)
    return column


def _first(loaded: Loaded) -> datetime:
    """Return when the first order of a day came, its beginning where none did."""
    came = [past.instants[0] for past in loaded.day.pasts if past.instants]
    return min((at for at in came if at >= loaded.day.since), default=loaded.course.begins)
