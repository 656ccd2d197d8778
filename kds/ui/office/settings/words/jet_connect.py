"""Words for `[channels.jet_connect]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "JET Connect")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.jet_connect.enabled": Words(
            translate("Settings", "Switched on"),
            translate("Settings", "Orders come in from here, and taps are told."),
        ),
        "channels.jet_connect.api_key": Words(
            translate("Settings", "Key for orders"), translate("Settings", "From Just Eat; needed.")
        ),
        "channels.jet_connect.menu_key": Words(
            translate("Settings", "Key for the menu"),
            translate("Settings", "For what is sold out; empty takes the key for orders."),
        ),
        "channels.jet_connect.webhook_key": Words(
            translate("Settings", "Key of incoming calls"),
            translate("Settings", "This or a secret that signs orders is needed."),
        ),
        "channels.jet_connect.hmac_secrets": Words(
            translate("Settings", "Secrets that sign orders"),
            translate("Settings", "Any of them is good; none if orders are not signed."),
        ),
        "channels.jet_connect.accept": Words(
            translate("Settings", "Accept orders"),
            translate("Settings", "At once, or by hand within three minutes."),
        ),
        "channels.jet_connect.preparation_minutes": Words(
            translate("Settings", "Promised time"),
            translate("Settings", "As agreed with Just Eat; 0 takes the time of planned orders."),
            translate("Settings", "min"),
        ),
        "channels.jet_connect.base_url": Words(
            translate("Settings", "Address of JET Connect"),
            translate("Settings", "Where what is sold out is told."),
        ),
        "channels.jet_connect.status_url": Words(
            translate("Settings", "Address for answers"),
            translate("Settings", "Where waiting orders are answered, if elsewhere."),
        ),
        "channels.jet_connect.restaurants": Words(
            translate("Settings", "References of locations"),
            translate("Settings", "Just Eat's reference for each location, if it is another."),
        ),
    }
