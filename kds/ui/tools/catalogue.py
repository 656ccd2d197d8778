"""Which pages Tools has, in the order of its menu: one line for each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.card_page import CardPage
from kds.ui.tools.crosses_page import CrossesPage
from kds.ui.tools.deadlines_page import DeadlinePage, DeadlinesPage
from kds.ui.tools.distance_page import DistancePage
from kds.ui.tools.drivers_page import DriverPage, DriversPage
from kds.ui.tools.keys_page import KeysPage, RecordPage
from kds.ui.tools.look_page import LookPage
from kds.ui.tools.page import Page
from kds.ui.tools.rule_page import RulePage
from kds.ui.tools.screen_page import ScreenPage
from kds.ui.tools.shift_page import ShiftPage
from kds.ui.tools.sound_page import SoundPage
from kds.ui.tools.stations_page import StationPage, StationsPage
from kds.ui.tools.tickets_page import TicketsPage
from kds.ui.tools.times_page import LimitPage, TimesPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: what it is called inside the program, what makes it, and its place on the menu.

    One without a `title` is not on the menu: it is opened from its `parent` and leads back there.
    """

    name: str
    make: Callable[[Bench, QWidget], Page]
    title: Callable[[], str] | None = None
    sign: Sign = Sign.MORE
    parent: str = ""


PAGES = (
    Entry("look", LookPage, lambda: translate("Catalogue", "Look and language"), Sign.LOOK),
    Entry("tickets", TicketsPage, lambda: translate("Catalogue", "Tickets"), Sign.TEXT),
    Entry("times", TimesPage, lambda: translate("Catalogue", "Yellow and late"), Sign.LATER),
    Entry("limit", LimitPage, parent="times"),
    Entry("stations", StationsPage, lambda: translate("Catalogue", "Stations"), Sign.STATIONS),
    Entry("station", StationPage, parent="stations"),
    Entry("rule", RulePage, parent="stations"),
    Entry(
        "deadlines", DeadlinesPage, lambda: translate("Catalogue", "Answer in time"), Sign.WARNING
    ),
    Entry("deadline", DeadlinePage, parent="deadlines"),
    Entry("drivers", DriversPage, lambda: translate("Catalogue", "Drivers"), Sign.DRIVER),
    Entry("shift", ShiftPage, parent="drivers"),
    Entry("driver", DriverPage, parent="drivers"),
    Entry("sound", SoundPage, lambda: translate("Catalogue", "Sound"), Sign.SOUND),
    Entry("keys", KeysPage, lambda: translate("Catalogue", "Keys and bump bars"), Sign.KEYS),
    Entry("record", RecordPage, parent="keys"),
    Entry("screen", ScreenPage, lambda: translate("Catalogue", "Sizes and touch"), Sign.AIM),
    Entry("card", CardPage, parent="screen"),
    Entry("distance", DistancePage, parent="screen"),
    Entry("crosses", CrossesPage, parent="screen"),
)


def entry_of(name: str) -> Entry | None:
    """Return the page of this name."""
    return next((entry for entry in PAGES if entry.name == name), None)
