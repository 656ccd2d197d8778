"""Words for `[screen]`: alarms that are heard."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Sound")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "screen.sound": Words(
            translate("Settings", "Sound"),
            translate("Settings", "Alarms sound; they flash in any case."),
        ),
        "screen.sound_volume": Words(
            translate("Settings", "Volume"),
            translate("Settings", "Of all sounds by day."),
            translate("Settings", "%"),
        ),
        "screen.night_volume": Words(
            translate("Settings", "Volume at night"),
            translate("Settings", "Of all sounds at night."),
            translate("Settings", "%"),
        ),
        "screen.night_from": Words(
            translate("Settings", "Night begins"),
            translate("Settings", "Hours and minutes, such as 22:00."),
        ),
        "screen.night_until": Words(
            translate("Settings", "Night ends"),
            translate("Settings", "Hours and minutes, such as 07:00."),
        ),
        "screen.sound_repeat_seconds": Words(
            translate("Settings", "Repeat after"),
            translate("Settings", "An alarm that nobody touched sounds again."),
            translate("Settings", "s"),
        ),
        "screen.sound_at_start": Words(
            translate("Settings", "Sound at the start"),
            translate("Settings", "A short sound shows that the loudspeaker works."),
        ),
    }
