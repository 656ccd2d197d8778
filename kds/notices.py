"""What is wrong right now, in words for people; each trouble has a key and is shown once."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How a notice is shown: a line, a coloured banner, or over the whole screen."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    BLOCKING = "blocking"


@dataclass(frozen=True, slots=True)
class Notice:
    """One trouble. `title` says what happened; `text` what it means for orders and what to do.

    With an `action`, in words, one tap does that in place of putting the notice away. One that
    `stays` cannot be put away: it goes with its cause.
    """

    key: str
    severity: Severity
    title: str
    text: str = ""
    action: str = ""
    stays: bool = False


class Notices:
    """The troubles of the moment, in the order in which they began."""

    def __init__(self) -> None:
        """Start without any."""
        self._current: dict[str, Notice] = {}
        self._watchers: list[Callable[[], None]] = []
        self.act: Callable[[str], None] = lambda _key: None

    def current(self) -> list[Notice]:
        """Return the notices that stand now."""
        return list(self._current.values())

    def watch(self, callback: Callable[[], None]) -> None:
        """Call `callback` after every change."""
        self._watchers.append(callback)

    def show(self, notice: Notice) -> None:
        """Put a notice up, or bring the one of the same key up to date."""
        if self._current.get(notice.key) != notice:
            self._current[notice.key] = notice
            self._tell()

    def clear(self, key: str) -> None:
        """Take a notice down because its cause is gone."""
        if self._current.pop(key, None):
            self._tell()

    def dismiss(self, key: str) -> None:
        """Do what a notice offers, or take it down because a person has read it.

        A blocking one stays. `act` is called with the key of a notice with an action.
        """
        notice = self._current.get(key)
        if notice is None or notice.severity is Severity.BLOCKING:
            return
        if notice.action:
            self.act(key)
        elif not notice.stays:
            self.clear(key)

    def _tell(self) -> None:
        for callback in self._watchers:
            callback()
