"""From taps about own drivers to the kitchen."""

from datetime import timedelta

from PySide6.QtCore import QObject

from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.ui.crew import Crew
from kds.ui.presses import Presses
from kds.ui.taps import Taps


class DrivingPresses(QObject):
    """Carries out what was tapped about the way of an order, through the other presses."""

    def __init__(self, crew: Crew, taps: Taps, presses: Presses) -> None:
        """Connect the taps about drivers to the kitchen of `crew`."""
        super().__init__(presses)
        self._crew, self._presses = crew, presses
        taps.assign_pressed.connect(self.assign)
        taps.unassign_pressed.connect(self.unassign)
        taps.step_pressed.connect(self.step)
        taps.announce_pressed.connect(self.announce)

    def assign(self, order_id: str, name: str) -> None:
        """Give an order to the driver of this name, if he is still one."""
        driver = self._crew.driver(name)
        if driver:
            self._presses.press(order_id, self._crew.kitchen.driving.assign, driver)

    def unassign(self, order_id: str) -> None:
        """Take the driver off an order."""
        self._presses.press(order_id, self._crew.kitchen.driving.unassign)

    def step(self, order_id: str, press: str) -> None:
        """Take an order a step along its way, for its driver."""
        self._presses.press(order_id, self._crew.kitchen.driving.advance, Press(press))

    def announce(self, order_id: str, minutes: int) -> None:
        """Say in how many minutes a driver will be here."""
        self._presses.press(order_id, self._announce, minutes)

    def _announce(self, order_id: str, minutes: int) -> Order:
        kitchen = self._crew.kitchen
        return kitchen.driving.announce(order_id, kitchen.now() + timedelta(minutes=minutes))
