"""Lets alarms be heard and seen: gives them orders, touches and time, and asks what is due.

It lives as long as the program: the window may be built anew below it, in another language or
theme, and no alarm is lost or heard twice.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.notices import Notices, Severity
from kds.store.errors import StoreUnavailable
from kds.ui.alarms import Alarm, Alarms, Sight
from kds.ui.card import Card
from kds.ui.controls import Control
from kds.ui.feed import Feed
from kds.ui.flash import Flash
from kds.ui.preferences import Preferences
from kds.ui.stage import Stage
from kds.ui.theme import Tone
from kds.ui.touch import TouchRouter
from kds.ui.urgency import is_upcoming, tone_of
from kds.ui.volume import volume_at

_STEP_MS = 250
# Orders become late, or come from Upcoming, with the minute: a second is soon enough.
_LOOK_S = 1.0
# What nobody in the kitchen can touch, but must hear of: orders may be getting lost.
_GRAVE = (Severity.ERROR, Severity.BLOCKING)


def _everything(_order: Order) -> bool:
    return True


class Alerting(QObject):
    """Follows the kitchen and its troubles; asks `sound` to play, and says what flashes.

    Signals:
        flashing: the screen's edge shall show something else (an Alarm, or None).
    """

    flashing = Signal(object)

    def __init__(  # noqa: PLR0913 - what it ties together
        self,
        kitchen: Kitchen,
        feed: Feed,
        notices: Notices,
        touch: TouchRouter,
        preferences: Preferences,
        *,
        sound: Callable[[str, float], None],
        wall: Callable[[], datetime],
        ticks: Callable[[], float],
    ) -> None:
        """Be silent until `start`.

        `sound` plays a sound by name at a volume of 0 to 1 and never waits. `wall` is the time in
        the kitchen, `ticks` are seconds that only go on.
        """
        super().__init__()
        self._kitchen, self._notices, self._sound = kitchen, notices, sound
        self._wall, self._ticks = wall, ticks
        self._preferences = preferences
        self.alarms = Alarms(ticks, preferences.settings.sound_repeat_seconds)
        preferences.changed.connect(self._follow_settings)
        # Whether an order is shown on this screen: nobody can touch one that is not.
        self._is_shown: Callable[[Order], bool] = _everything
        self._orders: dict[str, Order] = {}
        self._looked_at = ticks()
        self._flashing: Alarm | None = None
        feed.changed.connect(self._take)
        touch.touched.connect(self._widget_touched)
        notices.watch(self._take_notices)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self.step)

    def start(self) -> None:
        """Begin with the orders that are there, and let one sound be heard if that is wanted."""
        with suppress(StoreUnavailable):  # the notice over the whole screen says so
            self._orders = {order.id: order for order in self._kitchen.board()}
        shown = filter(self._is_shown, self._orders.values())
        self.alarms.begin(self._seen(order) for order in shown)
        self._take_notices()
        settings = self._preferences.settings
        wanted = settings.sound and settings.sound_at_start
        if wanted and not self.alarms.unacknowledged():
            self.test()
        self.step()
        self._timer.start()

    def stop(self) -> None:
        """Be silent and dark."""
        self._timer.stop()
        self._flash(None)

    def attach(
        self, stage: Stage, flash: Flash, is_shown: Callable[[Order], bool] = _everything
    ) -> None:
        """Follow the presses on a new screen, which shows some orders, and let its edge flash."""
        self._is_shown = is_shown
        for board in (stage.board, stage.upcoming):
            board.chosen.connect(self._chosen)
        stage.pointed.connect(self.touched)
        self.flashing.connect(flash.show_alarm)
        flash.show_alarm(self._flashing)

    def test(self, alarm: Alarm = Alarm.NEW) -> None:
        """Let a sound be heard as it would be now, for whoever sets the volume."""
        self._sound(alarm.value, volume_at(self._preferences.settings, self._wall()))
        self.alarms.sounded(alarm)

    def touched(self, order_id: str) -> None:
        """Take note that somebody has seen to an order."""
        self.alarms.touched(order_id)
        self._flash(self.alarms.flashing())

    def step(self) -> None:
        """Follow the time; the clock calls it."""
        now = self._ticks()
        if now - self._looked_at >= _LOOK_S:
            self._looked_at = now
            for order in self._orders.values():
                self._look(order)
        due = self.alarms.sound()
        if due:
            self._play(due)
        self._flash(self.alarms.flashing())

    def _follow_settings(self) -> None:
        self.alarms.repeat_s = self._preferences.settings.sound_repeat_seconds

    def _take(self, order: Order) -> None:
        if order.on_board:
            self._orders[order.id] = order
        else:
            self._orders.pop(order.id, None)
        self._look(order)

    def _look(self, order: Order) -> None:
        """Take an order as it stands; what is not shown here is for others to answer."""
        shown = self._is_shown(order)
        if shown or self.alarms.knows(order.id):
            self.alarms.see(self._seen(order))
        if not shown:
            self.alarms.touched(order.id)

    def _take_notices(self) -> None:
        grave = (notice.key for notice in self._notices.current() if notice.severity in _GRAVE)
        self.alarms.lost(frozenset(grave))

    def _seen(self, order: Order) -> Sight:
        now, settings = self._kitchen.now(), self._preferences.settings
        return Sight(
            order,
            upcoming=is_upcoming(order, now, settings),
            late=tone_of(order, now, settings) is Tone.LATE,
        )

    def _play(self, alarm: Alarm) -> None:
        volume = volume_at(self._preferences.settings, self._wall())
        if self._preferences.settings.sound and volume > 0:
            self._sound(alarm.value, volume)

    def _flash(self, alarm: Alarm | None) -> None:
        if alarm is not self._flashing:
            self._flashing = alarm
            self.flashing.emit(alarm)

    def _chosen(self, order_id: str, _control: Control) -> None:
        self.touched(order_id)

    def _widget_touched(self, widget: QWidget | None) -> None:
        while widget:
            if isinstance(widget, Card):
                self.touched(widget.key)
                return
            widget = widget.parentWidget()
