"""Words for `[kitchen]` and `[listener]`: the program itself."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Kitchen")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "kitchen.screen": Words(
            translate("Settings", "Name of this screen"),
            translate("Settings", "Stands in the journal beside what was tapped here."),
        ),
        "kitchen.undo_seconds": Words(
            translate("Settings", "Time to undo"),
            translate("Settings", "How long a tap can be taken back before platforms hear it."),
            translate("Settings", "s"),
        ),
        "listener.public_url": Words(
            translate("Settings", "Public address"),
            translate(
                "Settings",
                "How platforms reach this kitchen. Platforms and drivers' phones get it.",
            ),
        ),
        "listener.host": Words(
            translate("Settings", "Address to listen at"),
            translate(
                "Settings",
                "127.0.0.1 for a tunnel on this computer, 0.0.0.0 for the whole network.",
            ),
        ),
        "listener.port": Words(
            translate("Settings", "Port"),
            translate("Settings", "Orders come in here; the tunnel or router must lead to it."),
        ),
        "listener.certificate": Words(
            translate("Settings", "Certificate"),
            translate("Settings", "A PEM file, where this program itself speaks https."),
        ),
        "listener.certificate_key": Words(
            translate("Settings", "Key of the certificate"),
            translate("Settings", "The PEM file with its private key."),
        ),
        "listener.max_body_bytes": Words(
            translate("Settings", "Largest request"),
            translate("Settings", "Whatever is larger is refused."),
            translate("Settings", "bytes"),
        ),
        "listener.body_seconds": Words(
            translate("Settings", "Time to send"),
            translate("Settings", "Whoever takes longer to send a request is cut off."),
            translate("Settings", "s"),
        ),
        "listener.max_connections": Words(
            translate("Settings", "Most connections"),
            translate("Settings", "So many may be connected at one moment."),
        ),
    }
