"""Words for `[channels.deliverect.codes]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Deliverect codes")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "channels.deliverect.codes.accept": Words(
            translate("Settings", "Accept"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.start": Words(
            translate("Settings", "First item ticked"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.prepared": Words(
            translate("Settings", "All items ticked"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.ready": Words(
            translate("Settings", "Ready"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.hand_over": Words(
            translate("Settings", "Handed over"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.cancel": Words(
            translate("Settings", "Cancelled"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
        "channels.deliverect.codes.fail": Words(
            translate("Settings", "Could not be taken"),
            translate("Settings", "Codes that are sent for it; none sends nothing."),
        ),
    }
