"""Words for `[channels.just_eat]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Just Eat")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.just_eat.enabled": Words(
            translate("Settings", "Switched on"),
            translate("Settings", "Orders come in from here, and taps are told."),
        ),
        "channels.just_eat.base_url": Words(
            translate("Settings", "Address of Just Eat"),
            translate("Settings", "Such as https://uk.api.just-eat.io; needed."),
        ),
        "channels.just_eat.api_key": Words(
            translate("Settings", "Key for calls to Just Eat"),
            translate("Settings", "From Just Eat; needed."),
        ),
        "channels.just_eat.webhook_key": Words(
            translate("Settings", "Key of incoming calls"),
            translate(
                "Settings", "Calls without it are refused. Empty takes every call for genuine."
            ),
        ),
        "channels.just_eat.accept": Words(
            translate("Settings", "Accept orders"),
            translate("Settings", "By hand on the board, or at once by itself."),
        ),
        "channels.just_eat.preparation_minutes": Words(
            translate("Settings", "Promised time"),
            translate("Settings", "Told when an order names no time of its own."),
            translate("Settings", "min"),
        ),
        "channels.just_eat.offline_role": Words(
            translate("Settings", "Pause as"),
            translate("Settings", "As the restaurant, ending a pause also ends those of others."),
        ),
        "channels.just_eat.tenant": Words(
            translate("Settings", "Country"),
            translate("Settings", "As it stands in Just Eat's addresses: uk, ie, es, it, au."),
        ),
        "channels.just_eat.callback_hosts": Words(
            translate("Settings", "Domains that may be called"),
            translate(
                "Settings", "An order that names another one is taken, but nobody is called."
            ),
        ),
    }
