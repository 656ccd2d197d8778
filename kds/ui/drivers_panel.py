"""All that can be said of an order's own driver: who it is, how far he is, when one comes."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.domain.journey import LEGS, Leg
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.whereabouts import Driver
from kds.ui.control import Role
from kds.ui.crew import Crew
from kds.ui.paged_panel import PagedPanel
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import number

_MINUTES = (5, 10, 15)
# The panel has other rows as well: no more drivers than these at a time.
_AT_A_TIME = 4


class DriversPanel(PagedPanel):
    """Offers what is possible from where the order is on its way.

    Signals:
        assigned: it goes to the driver of this name.
        unassigned: its driver is taken off it.
        stepped: its driver has made this step (a press' value).
        announced: a driver will be here in so many minutes.
    """

    assigned = Signal(str)
    unassigned = Signal()
    stepped = Signal(str)
    announced = Signal(int)

    def __init__(
        self, order: Order, crew: Crew, theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Offer it for an order as it stands now."""
        leg = order.journey.leg
        drivers = crew.drivers if leg in LEGS[Press.ASSIGN][1] else ()
        others = [each for each in drivers if leg is None or each.name != order.journey.driver]
        choices = [
            (self._said(each, order, crew), partial(self._assign, each.name)) for each in others
        ]
        super().__init__(theme, sizes, number(order), choices, parent, at_a_time=_AT_A_TIME)
        self.text = self._explained(order, crew)
        if leg is None:
            for n, minutes in enumerate(_MINUTES):
                text = self.tr("HERE IN {minutes}\u00a0MIN").format(minutes=minutes)
                self.add_button(text, partial(self._announce, minutes), beside=n > 0)
        self._offer_steps(leg)
        self.add_button(self.tr("BACK"), self.close_panel)
        if leg in LEGS[Press.UNASSIGN][1]:
            take_off = self.add_button(
                self.tr("HOLD: TAKE {name} OFF").format(name=order.journey.driver.upper()),
                self._unassign,
                role=Role.DANGER,
            )
            take_off.hold, take_off.share_fill = True, theme.button

    def _explained(self, order: Order, crew: Crew) -> str:
        if not crew.drivers:
            return self.tr("No drivers are known yet: add them under Tools, Drivers.")
        if order.journey.leg is None:
            return self.tr("Who brings it? Or say when a driver will be here.")
        if order.journey.leg in LEGS[Press.ASSIGN][1]:
            text = self.tr("{name} takes it. What is done, or who takes over?")
        else:
            text = self.tr("{name} takes it. What is done?")
        return text.format(name=order.journey.driver)

    def _offer_steps(self, leg: Leg | None) -> None:
        words = {
            Press.AT_RESTAURANT: self.tr("AT RESTAURANT"),
            Press.ON_ITS_WAY: self.tr("LEFT WITH IT"),
            Press.AT_ADDRESS: self.tr("AT THE ADDRESS"),
            Press.DELIVERED: self.tr("DELIVERED"),
        }
        possible = [press for press in words if leg in LEGS[press][1]]
        for n, press in enumerate(possible):
            self.add_button(
                words[press],
                partial(self._step, press),
                role=Role.MAIN,
                sign=Sign.TICK,
                beside=n > 0,
            )

    def _said(self, driver: Driver, order: Order, crew: Crew) -> str:
        """Return a driver in a line: name, whether he is on shift, orders, minutes away."""
        parts = [driver.name]
        if crew.shift(driver.name) is None:
            parts.append(self.tr("not on shift"))
        parts.append(self.tr("orders: {count}").format(count=crew.orders_of(driver.name)))
        away = crew.minutes_away(driver.name, order)
        if away is not None:
            parts.append(self.tr("{minutes}\u00a0min away").format(minutes=away))
        return " · ".join(parts)

    def _assign(self, name: str) -> None:
        self.close_panel()
        self.assigned.emit(name)

    def _unassign(self) -> None:
        self.close_panel()
        self.unassigned.emit()

    def _step(self, press: Press) -> None:
        self.close_panel()
        self.stepped.emit(press.value)

    def _announce(self, minutes: int) -> None:
        self.close_panel()
        self.announced.emit(minutes)
