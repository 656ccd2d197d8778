"""Opens panels over tickets: at most one for each order, each closed when its order moves on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from kds.channels.channel import Capabilities
from kds.domain.journey import Leg
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.store.errors import StoreUnavailable
from kds.ui.answer_panel import AnswerPanel
from kds.ui.cancel_panel import CancelPanel
from kds.ui.crew import Crew
from kds.ui.drivers_panel import DriversPanel
from kds.ui.expecting import Expected, nothing_expected
from kds.ui.hold_panel import HoldPanel
from kds.ui.more_panel import MorePanel
from kds.ui.panel import Panel
from kds.ui.raw_panel import RawPanel
from kds.ui.sizes import Sizes
from kds.ui.sold_out_panels import ItemsPanel, UntilPanel
from kds.ui.taps import Taps
from kds.ui.theme import Theme
from kds.ui.urgency import is_held
from kds.ui.words import number

# What a panel was opened for: when any of it changes, what it offers is not true any more.
Stands = tuple[State, Leg | None, str]


def _stands(order: Order) -> Stands:
    return order.state, order.journey.leg, order.journey.driver


class Panels(QObject):
    """The panels that are open, by order."""

    def __init__(self, crew: Crew, taps: Taps, theme: Theme, stage: QWidget) -> None:
        """Open panels on `stage`, the part of the window that shows tickets."""
        super().__init__(stage)
        self._crew, self._kitchen = crew, crew.kitchen
        self._taps, self._theme, self._stage = taps, theme, stage
        self._open: dict[str, tuple[Panel, Stands]] = {}
        self.sizes: Sizes | None = None
        # What is not said on this screen, where people look for it.
        self.note = ""
        self.expected: Callable[[Order], Expected | None] = nothing_expected

    def more(self, order: Order, anchor: QRect) -> None:
        """Offer what is pressed more rarely."""
        if self.sizes is None:
            return
        capabilities = self._capabilities(order)
        held, stage = is_held(order, self._kitchen.now()), self._stage
        theme, sizes, expected = self._theme, self.sizes, self.expected(order)
        items = self._kitchen.controls.can(order.channel).items
        panel = MorePanel(
            order,
            capabilities,
            theme,
            sizes,
            stage,
            held=held,
            items=items,
            expected=expected,
        )
        panel.text = "\n".join(filter(None, (panel.text, self.note)))
        panel.later.connect(partial(self._later, order))
        panel.rush_wanted.connect(partial(self._taps.rush_pressed.emit, order.id))
        panel.hold_wanted.connect(partial(self.hold, order, anchor))
        panel.cancel_wanted.connect(partial(self.cancel, order, anchor))
        panel.raw_text_wanted.connect(partial(self.raw_text, order, anchor))
        panel.sold_out_wanted.connect(partial(self.sold_out, order, anchor))
        self.show(order, panel, anchor)

    def drivers(self, order: Order, anchor: QRect) -> None:
        """Offer all that can be said of an order's own driver."""
        if self.sizes is None:
            return
        panel = DriversPanel(order, self._crew, self._theme, self.sizes, self._stage)
        panel.assigned.connect(partial(self._taps.assign_pressed.emit, order.id))
        panel.unassigned.connect(partial(self._taps.unassign_pressed.emit, order.id))
        panel.stepped.connect(partial(self._taps.step_pressed.emit, order.id))
        panel.announced.connect(partial(self._taps.announce_pressed.emit, order.id))
        self.show(order, panel, anchor)

    def answer_later(self, order: Order, anchor: QRect) -> None:
        """Ask how many minutes more it takes, as an answer to the platform."""
        if self.sizes is None:
            return
        panel = AnswerPanel(order, self._theme, self.sizes, self._stage)
        panel.chosen.connect(partial(self._taps.answer_pressed.emit, order.id))
        self.show(order, panel, anchor)

    def sold_out(self, order: Order, anchor: QRect) -> None:
        """Ask which item of an order there is no more of, then until when; or which is back."""
        if self.sizes is None:
            return
        try:
            out = self._kitchen.menu.out_now(order.channel)
        except StoreUnavailable:
            return
        panel = ItemsPanel(order, out, self._theme, self.sizes, self._stage)
        panel.chosen.connect(partial(self._until, order, anchor))
        panel.back.connect(partial(self._taps.put_back_pressed.emit, order.id))
        self.show(order, panel, anchor)

    def _until(self, order: Order, anchor: QRect, item: int) -> None:
        if self.sizes is None:
            return
        line, now = order.content.items[item], self._kitchen.now()
        try:
            channels = self._kitchen.menu.sellers(order.channel, line.plu)
        except StoreUnavailable:
            return
        titles = [self._kitchen.title(name) for name in channels]
        panel = UntilPanel(line.title, titles, now, self._theme, self.sizes, self._stage)
        panel.chosen.connect(partial(self._taps.sold_out_pressed.emit, order.id, item))
        self.show(order, panel, anchor)

    def hold(self, order: Order, anchor: QRect) -> None:
        """Ask how long an order is to wait."""
        if self.sizes is None:
            return
        panel = HoldPanel(number(order), self._theme, self.sizes, self._stage)
        panel.chosen.connect(partial(self._taps.hold_pressed.emit, order.id))
        self.show(order, panel, anchor)

    def cancel(self, order: Order, anchor: QRect) -> None:
        """Ask for a reason, and to be sure."""
        if self.sizes is None:
            return
        panel = CancelPanel(number(order), self._theme, self.sizes, self._stage)
        panel.confirmed.connect(partial(self._taps.cancel_pressed.emit, order.id))
        self.show(order, panel, anchor)

    def raw_text(self, order: Order, anchor: QRect) -> None:
        """Show the text as it came."""
        if self.sizes is None:
            return
        try:
            raw = self._kitchen.raw_text(order.id)
        except StoreUnavailable:
            return
        panel = RawPanel(number(order), raw, self._theme, self.sizes, self._stage)
        self.show(order, panel, anchor)

    def follow(self, order: Order) -> None:
        """Close an order's panel when the order is no longer what the panel was opened for."""
        panel, stands = self._open.get(order.id, (None, None))
        if panel and _stands(order) != stands:
            panel.close_panel()

    def panel_of(self, order_id: str) -> Panel | None:
        """Return the panel that is open for an order."""
        return self._open[order_id][0] if order_id in self._open else None

    def can_cancel(self, order: Order) -> bool:
        """Whether an order's platform can hear of a cancellation."""
        return self._capabilities(order).cancel

    def close_all(self) -> None:
        """Close every panel."""
        for panel, _ in list(self._open.values()):
            panel.close_panel()

    def show(self, order: Order, panel: Panel, anchor: QRect) -> None:
        """Open a panel about an order over its card, instead of the one that is open for it."""
        if order.id in self._open:
            self._open[order.id][0].close_panel()
        self._open[order.id] = panel, _stands(order)
        panel.closed.connect(partial(self._forget, order.id, panel))
        panel.open_at(anchor, self._stage.rect())

    def _forget(self, order_id: str, panel: Panel) -> None:
        if order_id in self._open and self._open[order_id][0] is panel:
            del self._open[order_id]
        panel.deleteLater()

    def _later(self, order: Order, minutes: int) -> None:
        if order.state is State.PLACED:
            self._taps.accept_pressed.emit(order.id, minutes)
        else:
            self._taps.more_time_pressed.emit(order.id, minutes)

    def _capabilities(self, order: Order) -> Capabilities:
        return self._kitchen.capabilities(order)
