"""Words for `[manager]`: these pages."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Managers")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "manager.pin": Words(
            translate("Settings", "PIN"), translate("Settings", "Opens these pages. 4 to 8 digits.")
        ),
        "manager.lock_minutes": Words(
            translate("Settings", "Lock after"),
            translate("Settings", "Without a touch these pages close."),
            translate("Settings", "min"),
        ),
        "manager.secrets": Words(
            translate("Settings", "Keep secrets in"),
            translate(
                "Settings", "The keyring of this computer, or a file that only its user can read."
            ),
        ),
        "manager.history_columns": Words(
            translate("Settings", "Columns of the history"),
            translate("Settings", "Chosen on the history page; none takes the usual ones."),
        ),
    }
