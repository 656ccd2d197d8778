"""Words for `[privacy]` and `[backup]`."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Privacy and backup")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "privacy.erase_after_hours": Words(
            translate("Settings", "Erase guests after"),
            translate("Settings", "So long after hand-over a guest is known; 0 is for good."),
            translate("Settings", "h"),
        ),
        "privacy.remove_after_days": Words(
            translate("Settings", "Remove orders after"),
            translate("Settings", "So long whole orders are kept; 0 is for good."),
            translate("Settings", "days"),
        ),
        "backup.nightly": Words(
            translate("Settings", "Backup every night"),
            translate("Settings", "The orders are copied while the program runs."),
        ),
        "backup.hour": Words(
            translate("Settings", "Hour of the backup"),
            translate("Settings", "0 to 23, by this computer's clock."),
        ),
        "backup.keep_days": Words(
            translate("Settings", "Keep backups for"),
            translate("Settings", "Guests in them are known as long."),
            translate("Settings", "days"),
        ),
        "backup.folder": Words(
            translate("Settings", "Folder of backups"),
            translate("Settings", "Empty is a folder beside the orders."),
        ),
    }
