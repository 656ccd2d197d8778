"""Words for `[screen]`: the bump bar."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Keys")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "screen.bump_bar": Words(
            translate("Settings", "Bump bar"),
            translate("Settings", "Which keys do what. F1 shows them on the board."),
        ),
        "screen.own_keys": Words(
            translate("Settings", "Own keys"),
            translate(
                "Settings", "The keys of an own bump bar; easier to record in Tools on the board."
            ),
        ),
    }
