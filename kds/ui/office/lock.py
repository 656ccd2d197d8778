"""The lock before managers' pages: the PIN as it is kept, and how often it may be guessed."""

import time
from collections.abc import Callable, Mapping

from kds.settings.office import OfficeSettings
from kds.ui.office.tries import Tries

Keep = Callable[[Mapping[str, object]], None]


class Lock:
    """Lives as long as the window, so that closing the gate forgets no wrong PIN."""

    def __init__(
        self,
        settings: OfficeSettings | None = None,
        keep: Keep = lambda _values: None,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin with the settings of the file; `keep` writes changed values there."""
        self.settings = settings or OfficeSettings()
        self.tries = Tries(ticks)
        self._keep = keep

    def choose(self, pin: str) -> None:
        """Take another PIN, given as its hash."""
        self.change(pin=pin)

    def change(self, **values: object) -> None:
        """Take other values for some settings.

        Raises:
            ValidationError: they do not fit; nothing has changed.

        """
        wanted = self.settings.model_dump(mode="json") | values
        self.settings = OfficeSettings.model_validate(wanted)
        self._keep(values)
