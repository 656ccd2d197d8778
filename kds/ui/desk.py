"""What the screen holds: changes come in from the feed, boards and bars are brought up to date."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.kitchen import ChannelStatus, Kitchen
from kds.store.errors import StoreUnavailable
from kds.ui.board import Board
from kds.ui.deck import Deck
from kds.ui.feed import Feed
from kds.ui.pace import Pace
from kds.ui.scene import Scene
from kds.ui.theme import Tone
from kds.ui.urgency import capabilities_at, is_done_with, tone_of

# Often enough that no second is skipped on the screen.
_TICK_MS = 500


class Desk(QObject):
    """Collects changed orders and shows them at most once per frame; keeps the clocks going.

    Signals:
        refreshed: the boards have been given their orders.
        ticked: about half a second has passed.
    """

    refreshed = Signal()
    ticked = Signal()

    def __init__(
        self, kitchen: Kitchen, feed: Feed, scene: Scene, board: Board, upcoming: Board
    ) -> None:
        """Show every order of `kitchen` that `feed` says has changed."""
        super().__init__(board)
        self._kitchen, self._now, self._settings = kitchen, scene.now, scene.settings
        self._board, self._upcoming = board, upcoming
        self._stations = scene.stations
        self.deck = Deck(
            scene.settings,
            scene.stations.shows,
            lambda order, now: capabilities_at(order, scene.capabilities, now).answer_within,
        )
        self.board_orders: list[Order] = []
        self.upcoming_orders: list[Order] = []
        self.channels: list[ChannelStatus] = []
        self.out: Sequence[str] = ()
        self.waiting = 0
        self._pace = Pace(self._refresh, self)
        feed.changed.connect(self._take)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)

    def start(self) -> None:
        """Load what is on the board, and begin to follow the time."""
        self.reload()
        self._clock.start()

    def reload(self) -> None:
        """Take the board as it is in the store, for example when that can be read again."""
        try:
            self.deck.replace_all(self._kitchen.board())
        except StoreUnavailable:
            return  # the notice over the whole screen says so
        self._refresh()

    def say(self, order_id: str, sentence: str) -> None:
        """Show why a press was not taken, on its ticket."""
        self.deck.say(order_id, sentence, self._now())
        self._pace.ask()

    def summary(self) -> str:
        """Return how many tickets are in which state, in a few words."""
        now = self._now()
        tones = Counter(
            tone_of(order, now, self._settings)
            for order in self.board_orders
            if not is_done_with(order, now)
        )
        new, late, ready = tones[Tone.NEW], tones[Tone.LATE], tones[Tone.READY]
        cooking = tones[Tone.IN_TIME] + tones[Tone.WARN]
        odd = tones[Tone.CANCELLED] + tones[Tone.ATTENTION]
        elsewhere = self._new_elsewhere(now)
        words = (
            (new, self.tr("%n new", None, new)),
            (late, self.tr("%n late", None, late)),
            (cooking, self.tr("%n cooking", None, cooking)),
            (ready, self.tr("%n ready", None, ready)),
            (odd, self.tr("%n to look at", None, odd)),
            (elsewhere, self.tr("%n new elsewhere", None, elsewhere)),
        )
        return " · ".join(text for count, text in words if count)

    def done_here(self) -> list[Order]:
        """Return the open orders that this station has done and that have left it, newest first."""
        now, stations = self._now(), self._stations
        gone = [order for order in self.deck.held() if stations.can_come_back(order, now)]
        return sorted(gone, key=lambda o: stations.share(o).done_at or o.received_at, reverse=True)

    def _take(self, order: Order) -> None:
        self.deck.put(order)
        self._pace.ask()

    def _new_elsewhere(self, now: datetime) -> int:
        """Return how many orders wait to be accepted that are not shown here."""
        new = [order for order in self.deck.held() if order.state is State.PLACED]
        return sum(not self._stations.shows(order, now) for order in new)

    def _refresh(self) -> None:
        now = self._now()
        self.board_orders, self.upcoming_orders = self.deck.sorted(now)
        said = self.deck.said(now)
        self._board.show_orders(self.board_orders, said)
        self._upcoming.show_orders(self.upcoming_orders, said)
        self.channels = self._kitchen.channel_status()
        self.out = self._kitchen.hearing.out
        # Where it cannot be read the last count stands, below the notice over the whole screen.
        with suppress(StoreUnavailable):
            self.waiting = self._kitchen.waiting_steps()
        self.refreshed.emit()

    def _tick(self) -> None:
        self._refresh()
        now = self._now()
        for board in (self._board, self._upcoming):
            if board.isVisible():
                board.tick(now)
        self.ticked.emit()
