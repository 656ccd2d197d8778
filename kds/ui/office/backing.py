"""What the pages of managers work with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.settings.book import Book
from kds.store.finding import Finder
from kds.ui.office.connections.testing import Testing
from kds.ui.office.errands import Errands
from kds.ui.office.health.care import Care
from kds.ui.office.lock import Lock
from kds.ui.office.work import Work
from kds.ui.preferences import Preferences
from kds.ui.ready_times import ReadyTimes
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


def no_health() -> Mapping[str, object]:
    """Know nothing."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the program does for the pages: made where everything is put together.

    - `data_dir` holds the database; None where orders are only in memory.
    - `health` returns what /health says, `care` looks after the data (None: there is none).
    - `screen` is this screen's name, `errands` go on whoever looks.
    - `ready_times` is what was learnt of how long orders take; None lets the page of reports learn
      by itself.
    - `keep_settings` writes values of a section into the settings file.
    - `start_anew` stops the program in order and starts it again with the settings as they are in
      the file then; nothing is lost by it, and the window stays.
    - `testing` tests connections, `open_guide` opens the first-start guide, where there is one.
    - `book` is the settings file; None: there is none.
    """

    data_dir: Path | None = None
    lock: Lock = field(default_factory=Lock)
    health: Callable[[], Mapping[str, object]] = no_health
    screen: str = "kitchen"
    errands: Errands = field(default_factory=Errands)
    care: Care | None = None
    ready_times: ReadyTimes | None = None
    keep_settings: Callable[[str, Mapping[str, object]], None] = lambda _section, _values: None
    start_anew: Callable[[], None] = lambda: None
    book: Book | None = None
    testing: Testing = field(default_factory=Testing)
    open_guide: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backing:
    """Given to each page: the kitchen, how things look, and who answers long questions.

    `sizes` are those of somebody who sits at the screen. `go` opens another page by its name, with
    what it is about; `close` goes back to the board. `pages` are the names of all pages there are.
    """

    kitchen: Kitchen
    notices: Notices
    preferences: Preferences
    services: Services
    now: Callable[[], datetime]
    ticks: Callable[[], float]
    theme: Theme
    sizes: Sizes
    finder: Finder | None
    work: Work
    go: Callable[[str, object], None]
    close: Callable[[], None]
    pages: frozenset[str] = frozenset()
