"""Words for `[screen]`: how the screen looks."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Screen")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "screen.language": Words(
            translate("Settings", "Language"),
            translate("Settings", "Everything on the screen is in this language."),
        ),
        "screen.theme": Words(
            translate("Settings", "Colours"),
            translate(
                "Settings", "Dark for most kitchens, light for bright ones, contrast for weak eyes."
            ),
        ),
        "screen.full_screen": Words(
            translate("Settings", "Full screen"),
            translate("Settings", "The board fills the whole screen from the start."),
        ),
        "screen.columns": Words(
            translate("Settings", "Tickets side by side"),
            translate("Settings", "2 to 8; 0 takes as many as fit."),
        ),
        "screen.distance_m": Words(
            translate("Settings", "Distance to the screen"),
            translate("Settings", "How far away cooks stand. Text grows with it."),
            translate("Settings", "m"),
        ),
        "screen.screen_inches": Words(
            translate("Settings", "Size of the screen"),
            translate(
                "Settings", "Its diagonal, if the screen reports a wrong one; 0 asks the screen."
            ),
            translate("Settings", "inches"),
        ),
        "screen.target_mm": Words(
            translate("Settings", "Least size of buttons"),
            translate("Settings", "The shortest side of anything that is tapped."),
            translate("Settings", "mm"),
        ),
        "screen.hide_pointer": Words(
            translate("Settings", "Hide the mouse pointer"),
            translate("Settings", "No pointer is shown while fingers are used."),
        ),
        "screen.keep_awake": Words(
            translate("Settings", "Keep the screen on"),
            translate("Settings", "The screen does not go dark by itself."),
        ),
        "screen.cleaning_seconds": Words(
            translate("Settings", "Lock for cleaning"),
            translate("Settings", "So long touches do nothing while the screen is wiped."),
            translate("Settings", "s"),
        ),
    }
