"""Which pages managers have, in the order of the bar: one line for each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.busy.page import BusyPage
from kds.ui.office.connections.page import ConnectionsPage
from kds.ui.office.health.page import HealthPage
from kds.ui.office.history.page import HistoryPage
from kds.ui.office.page import OfficePage
from kds.ui.office.replay.page import ReplayPage
from kds.ui.office.reports.page import ReportsPage
from kds.ui.office.settings.page import SettingsPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: its name inside the program, what makes it, and what the bar calls it."""

    name: str
    make: Callable[[Backing, QWidget], OfficePage]
    title: Callable[[], str]


PAGES: tuple[Entry, ...] = (
    Entry("history", HistoryPage, lambda: translate("Office", "History")),
    Entry("reports", ReportsPage, lambda: translate("Office", "Reports")),
    Entry("busy", BusyPage, lambda: translate("Office", "Busy && 86")),
    Entry("replay", ReplayPage, lambda: translate("Office", "Replay")),
    Entry("connections", ConnectionsPage, lambda: translate("Office", "Connections")),
    Entry("health", HealthPage, lambda: translate("Office", "Health")),
    Entry("settings", SettingsPage, lambda: translate("Office", "Settings")),
)
