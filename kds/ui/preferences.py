"""The screen's settings as they stand now; what is changed on the screen is kept in the file."""

from collections.abc import Callable, Mapping

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from kds.settings.screen import ScreenSettings

Keep = Callable[[Mapping[str, object]], None]


class Preferences(QObject):
    """Holds the settings. The window builds its screen anew whenever they change.

    Signals:
        changed: there are other settings now.
    """

    changed = Signal()

    def __init__(self, settings: ScreenSettings, keep: Keep | None = None) -> None:
        """Begin with `settings`; `keep` writes changed ones to where they are read from."""
        super().__init__()
        self.settings = settings
        self._keep = keep

    def change(self, **values: object) -> str:
        """Take other values for some settings; return what is wrong with them, "" if nothing is.

        Values are as in the settings file: sections are dicts, lists are lists.
        """
        wanted = self.settings.model_dump(mode="json", exclude_unset=True) | values
        try:
            fresh = ScreenSettings.model_validate(wanted)
        except ValidationError as error:
            return "; ".join(fault["msg"].removeprefix("Value error, ") for fault in error.errors())
        if fresh == self.settings:
            return ""
        self.settings = fresh
        if self._keep:
            self._keep(values)
        self.changed.emit()
        return ""
