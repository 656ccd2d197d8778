"""Words for `[delivery]`: own drivers."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Drivers")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "delivery.drivers": Words(
            translate("Settings", "Drivers"),
            translate("Settings", "Who delivers for this kitchen, in the order of the board."),
        ),
        "delivery.shift_hours": Words(
            translate("Settings", "Length of a shift"),
            translate("Settings", "So long the link on a driver's phone works."),
            translate("Settings", "h"),
        ),
        "delivery.location_seconds": Words(
            translate("Settings", "Tell positions every"),
            translate("Settings", "How often platforms hear where drivers are."),
            translate("Settings", "s"),
        ),
        "delivery.speed_kmh": Words(
            translate("Settings", "Speed of drivers"),
            translate("Settings", "For the minutes until a driver arrives."),
            translate("Settings", "km/h"),
        ),
    }


def columns() -> dict[str, Words]:
    """Return the words of what stands in the tables of this group."""
    return {
        "delivery.drivers.name": Words(translate("Settings", "Name")),
        "delivery.drivers.phone": Words(translate("Settings", "Phone")),
        "delivery.drivers.vehicle": Words(translate("Settings", "Vehicle")),
        "delivery.drivers.registration": Words(translate("Settings", "Registration plate")),
    }
