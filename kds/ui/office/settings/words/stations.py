"""Words for `[screen]`: places in the kitchen."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Stations")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "screen.stations": Words(
            translate("Settings", "Stations"),
            translate("Settings", "Places in the kitchen, and rules for what is made there."),
        ),
        "screen.shown_stations": Words(
            translate("Settings", "Shown on this screen"),
            translate("Settings", "Names of stations; none shows all of them."),
        ),
        "screen.ready_at_expo_only": Words(
            translate("Settings", "Ready only where all is seen"),
            translate("Settings", "Only a screen that shows all stations can say Ready."),
        ),
    }


def columns() -> dict[str, Words]:
    """Return the words of what stands in the tables of this group."""
    return {
        "screen.stations.name": Words(translate("Settings", "Name")),
        "screen.stations.rules": Words(translate("Settings", "What is made there")),
        "screen.stations.rules.name": Words(translate("Settings", "Name contains")),
        "screen.stations.rules.plu": Words(translate("Settings", "PLU")),
        "screen.stations.rules.tag": Words(translate("Settings", "Tag")),
        "screen.stations.rules.channel": Words(translate("Settings", "Platform")),
    }
