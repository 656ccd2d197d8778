"""The page of connections: each channel with its tests, and its addresses for the portal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.domain.hops import Trip
from kds.ui.office.backing import Backing
from kds.ui.office.connections.addresses import AddressCard
from kds.ui.office.connections.hop_list import HopList
from kds.ui.office.page import OfficePage


class ConnectionsPage(OfficePage):
    """Channels on the left; on the right tests of the chosen one, and what its portal wants."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page; nothing is tested before somebody asks for it."""
        super().__init__(backing, parent)
        self._testing = backing.services.testing
        self.channel = ""
        self._runs = False
        self.tabs: dict[str, QPushButton] = {}
        self._one = QButtonGroup(self)
        self.title, self.public = QLabel(self), QLabel(self)
        self.title.setObjectName("title")
        self.public.setWordWrap(True)
        self.public.setTextFormat(Qt.TextFormat.PlainText)
        self.outward_button = self._button(self.tr("Test the platform"), self._test_outward)
        self.inward_button = self._button(self.tr("Send a test order"), self._test_inward)
        self.stop_button = self._button(self.tr("Stop"), self._stop)
        self.clear_button = self._button(self.tr("Test orders off the board"), self._clear)
        self.guide_button = self._button(self.tr("First-start guide"), self._open_guide)
        self.hops = HopList(backing.theme, self)
        self.hint = QLabel(
            self.tr(
                "“Test the platform” goes there and back and changes nothing at the platform. "
                "“Send a test order” goes out through your public address and must come back "
                "here; no platform hears of it, and it counts in no report."
            ),
            self,
        )
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.addresses = AddressCard(backing.sizes, self)
        self._lay_out()

    @override
    def opened(self, about: object = None) -> None:
        """Show the channels that are switched on; `about` may name one."""
        wanted = about if isinstance(about, str) else self.channel
        channels = self.backing.kitchen.channels
        self.guide_button.setVisible(self.backing.services.open_guide is not None)
        if not channels:
            self.title.setText(self.tr("No platform is switched on yet."))
            for button in (self.outward_button, self.inward_button):
                button.setEnabled(False)
            self.addresses.hide()
            self.stop_button.hide()
            return
        self.choose(wanted if wanted in channels else next(iter(channels)))

    @override
    def left(self) -> None:
        """Stop a test that nobody looks at any more."""
        self._testing.stop()

    def choose(self, channel: str) -> None:
        """Show a channel."""
        if channel != self.channel:
            self._testing.stop()
            self._runs = False
            self.hops.hide()
            self.hops.trip = None
        self.channel = channel
        self.tabs[channel].setChecked(True)
        self.title.setText(self.backing.kitchen.title(channel))
        public = self._testing.public_url()
        text = self.tr("Public address: {address}").format(address=public)
        if not public:
            text = self.tr(
                "No public address is set: the test order goes to {address} inside this computer. "
                "Set one in the first-start guide or the settings."
            ).format(address=self._testing.address())
        self.public.setText(text)
        self.addresses.show_addresses(self._testing.addresses(channel), public=bool(public))
        self._show_state()

    def _test_outward(self) -> None:
        self._begin()
        self._testing.outward(self.channel, self._came)

    def _test_inward(self) -> None:
        self._begin()
        self._testing.inward(self.channel, self._came)

    def _begin(self) -> None:
        self._runs = True
        self._show_state()

    def _stop(self) -> None:
        self._testing.stop()

    def _clear(self) -> None:
        self._testing.clear()

    def _open_guide(self) -> None:
        if self.backing.services.open_guide:
            self.backing.services.open_guide()

    def _came(self, trip: Trip) -> None:
        if trip.channel == self.channel:
            self._runs = not trip.is_over
            self.hops.show_trip(trip)
            self._show_state()

    def _show_state(self) -> None:
        self.stop_button.setVisible(self._runs)
        for button in (self.outward_button, self.inward_button):
            button.setEnabled(not self._runs)
        self.hint.setVisible(self.hops.trip is None)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self.backing.sizes.target * 0.7))
        button.clicked.connect(lambda _checked: do())
        return button

    def _lay_out(self) -> None:
        gap = self.backing.sizes.gap
        names = QVBoxLayout()
        for channel in self.backing.kitchen.channels:
            tab = self._button(self.backing.kitchen.title(channel), partial(self.choose, channel))
            tab.setCheckable(True)
            self._one.addButton(tab)
            self.tabs[channel] = tab
            names.addWidget(tab)
        names.addStretch()
        names.addWidget(self.clear_button)
        names.addWidget(self.guide_button)
        buttons = QHBoxLayout()
        for button in (self.outward_button, self.inward_button, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QWidget()
        right = QVBoxLayout(inside)
        portal = QLabel(self.tr("For the platform’s portal"), self)
        right.addWidget(self.title)
        right.addWidget(self.public)
        right.addLayout(buttons)
        parts: tuple[QWidget, ...] = (self.hint, self.hops, portal, self.addresses)
        for part in parts:
            right.addWidget(part)
        right.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        row = QHBoxLayout(self)
        row.setSpacing(gap * 2)
        row.addLayout(names)
        row.addWidget(area, 1)
