"""Words for `[channels.orderconnect]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Just Eat Delivery")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.orderconnect.enabled": Words(
            translate("Settings", "Switched on"),
            translate("Settings", "Orders come in from here, and taps are told."),
        ),
        "channels.orderconnect.base_url": Words(
            translate("Settings", "Address of Just Eat"),
            translate("Settings", "Where Just Eat hears of drivers; needed."),
        ),
        "channels.orderconnect.api_key": Words(
            translate("Settings", "Key for calls to Just Eat"),
            translate("Settings", "From Just Eat; needed."),
        ),
        "channels.orderconnect.webhook_key": Words(
            translate("Settings", "Key of incoming calls"),
            translate(
                "Settings", "Calls without it are refused. Empty takes every call for genuine."
            ),
        ),
        "channels.orderconnect.restaurant_ids": Words(
            translate("Settings", "Restaurants"),
            translate(
                "Settings", "Just Eat's ids of those that are delivered from here; none takes all."
            ),
        ),
        "channels.orderconnect.opening_hours": Words(
            translate("Settings", "Opening hours"),
            translate(
                "Settings", "When food is collected, such as 11:00-14:00. None is always open."
            ),
        ),
        "channels.orderconnect.time_zone": Words(
            translate("Settings", "Time zone"),
            translate(
                "Settings", "Of the opening hours, such as Europe/London; empty is this computer's."
            ),
        ),
        "channels.orderconnect.max_open_deliveries": Words(
            translate("Settings", "Most deliveries at once"),
            translate("Settings", "More are refused; 0 is no limit."),
        ),
        "channels.orderconnect.max_distance_km": Words(
            translate("Settings", "Longest way"),
            translate("Settings", "As the crow flies; 0 is no limit."),
            translate("Settings", "km"),
        ),
        "channels.orderconnect.max_delivery_minutes": Words(
            translate("Settings", "Longest drive"),
            translate("Settings", "Orders further away are refused; 0 is no limit."),
            translate("Settings", "min"),
        ),
        "channels.orderconnect.speed_kmh": Words(
            translate("Settings", "Speed of drivers"),
            translate("Settings", "For the longest drive."),
            translate("Settings", "km/h"),
        ),
        "channels.orderconnect.latitude": Words(
            translate("Settings", "Latitude of the kitchen"),
            translate("Settings", "Where an order does not say it; 0 is unknown."),
            translate("Settings", "°"),
        ),
        "channels.orderconnect.longitude": Words(
            translate("Settings", "Longitude of the kitchen"),
            translate("Settings", "Where an order does not say it; 0 is unknown."),
            translate("Settings", "°"),
        ),
        "channels.orderconnect.areas": Words(
            translate("Settings", "Postcodes"),
            translate(
                "Settings",
                "Beginnings of those that are delivered to, such as LS1; none is anywhere.",
            ),
        ),
        "channels.orderconnect.alcohol": Words(
            translate("Settings", "Orders with alcohol"),
            translate("Settings", "Take them, or refuse them."),
        ),
        "channels.orderconnect.repeated": Words(
            translate("Settings", "Orders that come twice"),
            translate("Settings", "Answer that they came before, or with a plain yes."),
        ),
    }
