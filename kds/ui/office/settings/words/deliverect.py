"""Words for `[channels.deliverect]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Deliverect")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.deliverect.enabled": Words(
            translate("Settings", "Switched on"),
            translate("Settings", "Orders come in from here, and taps are told."),
        ),
        "channels.deliverect.environment": Words(
            translate("Settings", "Environment"),
            translate("Settings", "Staging to try things, production for real orders."),
        ),
        "channels.deliverect.client_id": Words(
            translate("Settings", "Client id"), translate("Settings", "From Deliverect; needed.")
        ),
        "channels.deliverect.client_secret": Words(
            translate("Settings", "Client secret"),
            translate("Settings", "From Deliverect; needed."),
        ),
        "channels.deliverect.webhook_secrets": Words(
            translate("Settings", "Secrets that sign orders"),
            translate("Settings", "Any of them is good. None follows the rule of staging."),
        ),
        "channels.deliverect.accept": Words(
            translate("Settings", "Accept orders"),
            translate("Settings", "By hand on the board, or at once by itself."),
        ),
        "channels.deliverect.preparation_minutes": Words(
            translate("Settings", "Promised time"),
            translate("Settings", "Told when an order names no time of its own."),
            translate("Settings", "min"),
        ),
        "channels.deliverect.base_url": Words(
            translate("Settings", "Address of Deliverect"),
            translate("Settings", "Only if it is not the usual one of the environment."),
        ),
        "channels.deliverect.audience": Words(
            translate("Settings", "Audience of the token"),
            translate("Settings", "Only if Deliverect names another than its address."),
        ),
        "channels.deliverect.grant_type": Words(
            translate("Settings", "Grant type of the token"),
            translate("Settings", "As Deliverect names it; hardly ever another."),
        ),
        "channels.deliverect.printed_for": Words(
            translate("Settings", "Also say printed to"),
            translate(
                "Settings", "Numbers of the channels that want to hear that a ticket was printed."
            ),
        ),
    }
