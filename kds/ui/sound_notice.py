"""What people read when no sound can be heard."""

from PySide6.QtCore import QCoreApplication

from kds.notices import Notice, Severity

KEY = "sound"

translate = QCoreApplication.translate


def no_sound(problem: str) -> Notice:
    """Return the notice; `problem` is what the machine says, in its own words."""
    return Notice(
        KEY,
        Severity.WARNING,
        translate("SoundNotice", "No sound can be heard"),
        translate(
            "SoundNotice",
            "The computer says: {problem}.\n"
            "Orders come in as always, and the edge of the screen flashes until somebody touches "
            "them; look at it more often. See that a loudspeaker is plugged in and switched on: "
            "this screen finds it by itself.",
        ).format(problem=problem),
    )
