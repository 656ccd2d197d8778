"""The board of a past day: the strip and the boards of the kitchen's own screen, behind glass.

What they show comes from a kitchen that stands in the past, the same way as on the running screen.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kds.domain.order import Order
from kds.kitchen.past_day import PastDay, PastKitchen
from kds.settings.screen import ScreenSettings
from kds.ui.board import Board
from kds.ui.crew import Crew
from kds.ui.desk import Desk
from kds.ui.feed import Feed
from kds.ui.guard import Guard
from kds.ui.office.backing import Backing
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.stations import Stations
from kds.ui.strip import Strip
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.theme import Tone
from kds.ui.touch import TouchRouter
from kds.ui.urgency import tone_of

_SHARE, _LEAST_TEXT = 0.75, 12


def whole(settings: ScreenSettings) -> ScreenSettings:
    """Return the settings of a screen that shows the whole kitchen, whichever stations this has."""
    return settings.model_copy(update={"shown_stations": (), "all_day": "off"})


def _smaller(sizes: Sizes) -> Sizes:
    """Return sizes with which a page holds about as many tickets as the whole screen did.

    Whoever looks sits before it, and no button on a ticket is to be met by a finger.
    """
    return replace(
        sizes,
        text=max(_LEAST_TEXT, round(sizes.text * _SHARE)),
        target=round(sizes.target * _SHARE),
        danger=round(sizes.danger * _SHARE),
    )


class Glass(QWidget, Tappable):
    """Lies over a board: no button of a ticket can be reached, a touch only picks the ticket.

    Signals:
        picked: a ticket was touched (its order's id).
    """

    picked = Signal(str)
    holds_layout = False

    def __init__(self, board: Board) -> None:
        """Cover `board`."""
        super().__init__(board)
        self._board = board
        self._fingers: dict[int, str] = {}

    def cover(self) -> None:
        """Lie over every ticket that there is now."""
        self.setGeometry(self._board.rect())
        self.raise_()

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        self._fingers[finger] = self._under(at.toPoint())

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        was = self._fingers.pop(finger, "")
        if was and was == self._under(at.toPoint()):
            self.picked.emit(was)

    @override
    def finger_cancel(self, finger: int) -> None:
        self._fingers.pop(finger, None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(MOUSE, event.position())

    def _under(self, at: QPoint) -> str:
        cards = self._board.rack.cards()
        return next((card.key for card in cards if card.geometry().contains(at)), "")


class PastBoard(QWidget):
    """Shows one day, at the instant that it is turned to. Nothing on it can be pressed.

    Signals:
        picked: somebody wants to see an order (its id).
        refreshed: other tickets or pages are shown.
    """

    picked = Signal(str)
    refreshed = Signal()

    def __init__(self, day: PastDay, backing: Backing, parent: QWidget) -> None:
        """Stand at the day's beginning."""
        super().__init__(parent)
        settings, running = whole(backing.preferences.settings), backing.kitchen
        routing = settings.routing()
        self.kitchen = PastKitchen(
            day, running.channels, undo_time=running.undo_time, routing=routing
        )
        self._crew, self._feed = Crew(self.kitchen), Feed()
        self._crew.setParent(self)
        self._feed.setParent(self)
        # Without the window's touch events: what a finger does here moves nothing.
        touch = TouchRouter(self, backing.ticks)
        self.scene = Scene(
            now=self.kitchen.now,
            capabilities=self.kitchen.capabilities,
            settings=settings,
            routing=routing,
            theme=backing.theme,
            touch=touch,
            guard=Guard(backing.ticks),
            stations=Stations(self.kitchen, settings),
            ticks=backing.ticks,
            crew=self._crew,
        )
        self.strip = Strip(backing.theme, self)
        self.strip.set_sizes(backing.sizes)
        self.board = Board(self.scene, self.tr("No ticket was on the board."), self)
        self.upcoming = Board(self.scene, self.tr("Nothing was waiting for later."), self)
        self.stack = QStackedWidget(self)
        self._glasses = [Glass(board) for board in (self.board, self.upcoming)]
        for board, glass in zip((self.board, self.upcoming), self._glasses, strict=True):
            # About as wide as it will be, so that no ticket is first seen in a narrow column.
            board.resize(parent.size())
            board.set_sizes(_smaller(backing.sizes), 0)
            board.turned.connect(self._turned)
            glass.picked.connect(self.picked)
            self.stack.addWidget(board)
        self.desk = Desk(self.kitchen, self._feed, self.scene, self.board, self.upcoming)
        self.selected = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)

    @property
    def seen(self) -> Board:
        """The board that is seen: that of now, or of later."""
        return self.upcoming if self.stack.currentWidget() is self.upcoming else self.board

    @property
    def orders(self) -> Sequence[Order]:
        """The orders on the board that is seen, in their sequence."""
        desk = self.desk
        return desk.upcoming_orders if self.seen is self.upcoming else desk.board_orders

    def late(self) -> int:
        """Return how many tickets on the board are late."""
        now, settings = self.kitchen.now(), self.scene.settings
        tones = [tone_of(order, now, settings) for order in self.desk.board_orders]
        return tones.count(Tone.LATE)

    def turn_to(self, at: datetime) -> None:
        """Show everything as it was at an instant."""
        self.kitchen.turn_to(at)
        self.desk.reload()
        self.seen.tick(at)
        self._show_strip()
        self._raise_glasses()
        self.refreshed.emit()

    def show_later(self, *, later: bool) -> None:
        """Show what waited for later, or the board."""
        self.stack.setCurrentWidget(self.upcoming if later else self.board)
        self.select("")
        self.seen.tick(self.kitchen.now())
        self.refreshed.emit()

    def turn(self, by: int) -> None:
        """Turn over pages of the board that is seen."""
        self.seen.turn(by)

    def select(self, order_id: str) -> None:
        """Frame an order's ticket and turn to its page; "" frames none."""
        self.selected = order_id
        for board in (self.board, self.upcoming):
            board.rack.mark(order_id, -1, 0)
        page = self.seen.planner.page_of(order_id) if order_id else None
        if page is not None and page != self.seen.planner.page:
            self.seen.turn(page - self.seen.planner.page)

    def select_next(self, by: int) -> None:
        """Frame the next ticket, or with -1 the one before."""
        ids = [order.id for order in self.orders]
        if not ids:
            return
        place = ids.index(self.selected) + by if self.selected in ids else 0 if by > 0 else -1
        self.select(ids[place % len(ids)])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._raise_glasses()

    def _turned(self) -> None:
        self._raise_glasses()
        self.refreshed.emit()

    def _show_strip(self) -> None:
        desk = self.desk
        known = [channel for channel in desk.channels if channel.last_heard]
        self.strip.show_status(known, desk.out, desk.waiting, desk.summary(), self.kitchen.now())

    def _raise_glasses(self) -> None:
        for glass in self._glasses:
            glass.cover()
