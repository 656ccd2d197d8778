"""The last steps: what is typed into the portals, and the first test order."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from kds.domain.hops import Trip
from kds.ui.first_start.step import Around, Step
from kds.ui.office.connections.addresses import AddressCard
from kds.ui.office.connections.hop_list import HopList


class _ChannelStep(Step):
    """A step with a button for each channel that is switched on."""

    def __init__(self, around: Around, title: str, text: str, parent: QWidget) -> None:
        super().__init__(around, title, text, parent)
        self.channel = ""
        self.tabs: dict[str, QPushButton] = {}
        group, row = QButtonGroup(self), QHBoxLayout()
        for channel in around.kitchen.channels:
            tab = self.button(around.kitchen.title(channel), partial(self.choose, channel))
            tab.setCheckable(True)
            group.addButton(tab)
            row.addWidget(tab)
            self.tabs[channel] = tab
        row.addStretch()
        self.column.addLayout(row)

    @override
    def opened(self) -> None:
        if self.tabs and not self.channel:
            self.choose(next(iter(self.tabs)))

    def choose(self, channel: str) -> None:
        """Show a channel."""
        self.channel = channel
        self.tabs[channel].setChecked(True)


class PortalStep(_ChannelStep):
    """What is to be typed into each platform's portal."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Show the addresses of the first channel."""
        text = self.tr(
            "Type these addresses into the platform’s portal, or mail them to the platform. A "
            "phone can read the code."
        )
        super().__init__(around, self.tr("For the platform’s portal"), text, parent)
        self.addresses = AddressCard(around.sizes, self)
        self.column.addWidget(self.addresses)
        self.column.addStretch()

    @override
    def choose(self, channel: str) -> None:
        super().choose(channel)
        testing = self.around.services.testing
        addresses = testing.addresses(channel)
        self.addresses.show_addresses(addresses, public=bool(testing.public_url()))


class TestStep(_ChannelStep):
    """Tries each platform, and sends the first test order."""

    __test__ = False  # pytest takes whatever is called Test for one of its own

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Test nothing before somebody asks for it."""
        text = self.tr("The test order goes out and comes back in; no platform hears of it.")
        super().__init__(around, self.tr("The first test order"), text, parent)
        self._testing = around.services.testing
        self.order_button = self.button(
            self.tr("Send a test order"), lambda: self._testing.inward(self.channel, self._came)
        )
        self.platform_button = self.button(
            self.tr("Test the platform"), lambda: self._testing.outward(self.channel, self._came)
        )
        self.stop_button = self.button(self.tr("Stop"), self._testing.stop)
        self.stop_button.hide()
        row = QHBoxLayout()
        for button in (self.platform_button, self.order_button, self.stop_button):
            row.addWidget(button)
        row.addStretch()
        self.hops = HopList(around.theme, self)
        self.column.addLayout(row)
        self.column.addWidget(self.hops)
        self.column.addStretch()
        self.came_back = False

    @override
    def left(self) -> None:
        self._testing.stop()

    @override
    def choose(self, channel: str) -> None:
        if channel != self.channel:
            self._testing.stop()
            self.hops.hide()
        super().choose(channel)

    @override
    def missing(self) -> str:
        return "" if self.came_back else self.tr("No test order has come back yet.")

    def _came(self, trip: Trip) -> None:
        if trip.channel != self.channel:
            return
        self.hops.show_trip(trip)
        self.stop_button.setVisible(not trip.is_over)
        for button in (self.order_button, self.platform_button):
            button.setEnabled(trip.is_over)
        self.came_back = self.came_back or (trip.went_well and bool(trip.order_id))
        self.changed.emit()
