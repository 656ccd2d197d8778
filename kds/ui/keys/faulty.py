"""Tells people which of their own keys cannot be used."""

from PySide6.QtCore import QCoreApplication

from kds.notices import Notice, Notices, Severity
from kds.ui.keys.maps import KeyMap

translate = QCoreApplication.translate

_KEY = "keys"


def tell_of_faults(key_map: KeyMap, notices: Notices) -> None:
    """Show a notice about what is wrong in the map of keys, or take it down."""
    if not key_map.problems:
        notices.clear(_KEY)
        return
    title = translate("KeyMap", "Some keys of the bump bar cannot be used.")
    rest = translate(
        "KeyMap", "All others work. Record the keys again, or mend own_keys in the settings."
    )
    notices.show(Notice(_KEY, Severity.WARNING, title, " ".join((*key_map.problems, rest))))
