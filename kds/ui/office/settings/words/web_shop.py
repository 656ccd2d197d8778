"""Words for `[channels.web_shop]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Web shop")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.web_shop.enabled": Words(
            translate("Settings", "Switched on"),
            translate("Settings", "Orders come in from here, and taps are told."),
        ),
        "channels.web_shop.title": Words(
            translate("Settings", "Name of the shop"),
            translate("Settings", "Stands on its tickets."),
        ),
        "channels.web_shop.base_url": Words(
            translate("Settings", "Address of the shop"),
            translate("Settings", "Where the shop hears of its orders; needed."),
        ),
        "channels.web_shop.secrets": Words(
            translate("Settings", "Secrets that sign orders"),
            translate("Settings", "Any of them is good, the first signs our calls; needed."),
        ),
        "channels.web_shop.controls": Words(
            translate("Settings", "Tell pauses"),
            translate("Settings", "The shop hears of pauses and of what is sold out."),
        ),
        "channels.web_shop.accept": Words(
            translate("Settings", "Accept orders"),
            translate("Settings", "By hand on the board, or at once by itself."),
        ),
        "channels.web_shop.preparation_minutes": Words(
            translate("Settings", "Promised time"),
            translate("Settings", "Told when an order names no time of its own."),
            translate("Settings", "min"),
        ),
    }
