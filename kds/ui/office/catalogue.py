"""Which pages managers have, in the order of the bar: one line for each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.health.page import HealthPage
from kds.ui.office.history.page import HistoryPage
from kds.ui.office.page import OfficePage
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
    Entry("health", HealthPage, lambda: translate("Office", "Health")),
    Entry("settings", SettingsPage, lambda: translate("Office", "Settings")),
)
