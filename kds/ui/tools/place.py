"""Where somebody is in Tools: it outlives the screen, which every change of a setting rebuilds."""

from dataclasses import dataclass

from kds.settings.screen import ScreenSettings


@dataclass(slots=True)
class Place:
    """The open page by its name ("" is the menu), a row that must be seen, the control in focus.

    Where the page has leaves the row says which one is open: however the page is laid out anew,
    what somebody has just pressed stays in sight. A page about one thing of a list has its number
    behind a slash: "limit/2". `before` are the settings as they were when the page was opened from
    the menu.
    """

    page: str = ""
    row: int = 0
    focus: str = ""
    before: ScreenSettings | None = None

    @property
    def name(self) -> str:
        """Return the page's name without the number."""
        return self.page.partition("/")[0]

    @property
    def item(self) -> int:
        """Return the number of the thing that the page is about; -1 if it is about none."""
        number = self.page.partition("/")[2]
        return int(number) if number else -1
