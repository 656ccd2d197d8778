"""From taps to the kitchen. A press that is not possible says so on its ticket."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from kds.domain.lifecycle import NotAllowed
from kds.domain.own_test import REASON
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.ui.phrases import in_words
from kds.ui.stations import Stations
from kds.ui.taps import Taps
from kds.ui.ticking import Ticking


class Presses(QObject):
    """Carries out what was tapped; each press is on disk when its method returns.

    Signals:
        refused: a press was not possible (order id, the reason in a cook's words).
    """

    refused = Signal(str, str)

    def __init__(self, kitchen: Kitchen, taps: Taps, stations: Stations, parent: QObject) -> None:
        """Connect every tap to the kitchen; ticks count for the stations that are shown."""
        super().__init__(parent)
        self._kitchen = kitchen
        self._ticking = Ticking(kitchen, stations)
        taps.done_pressed.connect(self.done)
        taps.undo_done_pressed.connect(self.undo_done)
        taps.not_done_pressed.connect(self.not_done)
        taps.accept_pressed.connect(self.accept)
        taps.cancel_pressed.connect(self.cancel)
        taps.ready_pressed.connect(self.ready)
        taps.hand_over_pressed.connect(self.hand_over)
        taps.recall_pressed.connect(self.recall)
        taps.more_time_pressed.connect(self.more_time)
        taps.rush_pressed.connect(self.rush)
        taps.hold_pressed.connect(self.hold)
        taps.item_tapped.connect(self.tick)
        taps.undo_pressed.connect(self.undo)
        taps.see_cancel_pressed.connect(self.see_cancel)
        taps.see_change_pressed.connect(self.see_change)
        taps.see_allergy_pressed.connect(self.see_allergy)
        taps.fail_pressed.connect(self.fail)
        taps.end_test_pressed.connect(self.end_test)
        taps.try_again_pressed.connect(self.try_again)
        taps.settle_pressed.connect(self.settle)
        taps.answer_pressed.connect(self.answer)
        taps.sold_out_pressed.connect(self.sold_out)
        taps.put_back_pressed.connect(self.put_back)

    def accept(self, order_id: str, added_minutes: int) -> None:
        """Accept, promising so many minutes more than asked."""
        self.press(order_id, self._kitchen.accept, added_minutes)

    def cancel(self, order_id: str, reason: str) -> None:
        """Cancel for a reason."""
        self.press(order_id, self._kitchen.cancel, reason)

    def ready(self, order_id: str) -> None:
        """Mark ready for collection."""
        self.press(order_id, self._kitchen.ready)

    def hand_over(self, order_id: str) -> None:
        """Close: it has left the kitchen."""
        self.press(order_id, self._kitchen.hand_over)

    def recall(self, order_id: str) -> None:
        """Bring one step back."""
        self.press(order_id, self._kitchen.recall)

    def more_time(self, order_id: str, minutes: int) -> None:
        """Promise it later."""
        self.press(order_id, self._kitchen.more_time, minutes)

    def rush(self, order_id: str, rush: bool) -> None:  # noqa: FBT001 - a signal's
        """Put it before all others, or back in its turn."""
        self.press(order_id, self._rush, rush)

    def hold(self, order_id: str, minutes: int) -> None:
        """Put it aside for so long; 0 brings it back now."""
        self.press(order_id, self._hold, minutes)

    def tick(self, order_id: str, items: Collection[int], done: bool) -> None:  # noqa: FBT001 - a signal's
        """Tick an item off, or identical ones together, or take that back."""
        self.press(order_id, self._ticking.tick, items, done)

    def done(self, order_id: str) -> None:
        """Say that the stations that are shown have done their part."""
        self.press(order_id, self._ticking.finish)

    def undo_done(self, order_id: str) -> None:
        """Take back what was ticked off last."""
        self.press(order_id, self._ticking.undo)

    def not_done(self, order_id: str) -> None:
        """Bring back what was done at the stations that are shown."""
        self.press(order_id, self._ticking.bring_back)

    def undo(self, order_id: str) -> None:
        """Take the last press back."""
        self.press(order_id, self._kitchen.undo)

    def see_cancel(self, order_id: str) -> None:
        """Let a cancelled ticket go."""
        self.press(order_id, self._kitchen.marks.see_cancel)

    def see_change(self, order_id: str) -> None:
        """Take note of a change."""
        self.press(order_id, self._kitchen.marks.see_change)

    def see_allergy(self, order_id: str) -> None:
        """Take note of what the guest cannot eat."""
        self.press(order_id, self._kitchen.marks.see_allergy)

    def fail(self, order_id: str, reason: str) -> None:
        """Say that nobody can make it."""
        self.press(order_id, self._kitchen.fail, reason)

    def end_test(self, order_id: str) -> None:
        """Take a test order of our own off the board."""
        self.press(order_id, self._kitchen.cancel, REASON)

    def try_again(self, order_id: str, step_id: str) -> None:
        """Tell a refused step once more."""
        self.press(order_id, self._kitchen.try_again, step_id)

    def settle(self, order_id: str, step_id: str) -> None:
        """Let a refused step be."""
        self.press(order_id, self._kitchen.settle_by_hand, step_id)

    def answer(self, order_id: str, status: str, minutes: int) -> None:
        """Answer the platform's question."""
        self.press(order_id, self._kitchen.answer, status, minutes)

    def sold_out(self, order_id: str, item: int, until: datetime) -> None:
        """Take an item off the menus, until an instant."""
        self.press(order_id, self._kitchen.menu.sold_out, item, until)

    def put_back(self, order_id: str, item: int) -> None:
        """Put an item back on the menus."""
        self.press(order_id, self._kitchen.menu.put_back, item)

    def press(self, order_id: str, press: Callable[..., object], *details: object) -> None:
        """Carry a press out; where it is not possible, say so on its ticket."""
        try:
            press(order_id, *details)
        except NotAllowed as error:
            self.refused.emit(order_id, in_words(str(error)))
        except StoreUnavailable:
            # Nothing has changed, and the kitchen has put the notice over the whole screen.
            return

    def _rush(self, order_id: str, rush: bool) -> None:  # noqa: FBT001 - as above
        marks = self._kitchen.marks
        marks.rush(order_id, rush=rush)
        if rush and self._kitchen.order(order_id).standing.held_until:
            marks.hold(order_id, None)

    def _hold(self, order_id: str, minutes: int) -> None:
        marks = self._kitchen.marks
        until = self._kitchen.now() + timedelta(minutes=minutes) if minutes else None
        marks.hold(order_id, until)
        if until and self._kitchen.order(order_id).standing.rush:
            marks.rush(order_id, rush=False)
