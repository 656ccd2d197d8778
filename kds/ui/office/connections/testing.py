"""What the program does for tests of connections: made where everything is put together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kds.domain.hops import Trip

Watcher = Callable[[Trip], None]


def _no_test(_channel: str, _watcher: Watcher) -> None:
    """Test nothing."""


def _nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testing:
    """Tests run beside the kitchen; each change is told on the screen's thread.

    `outward` tests what is said to a platform, `inward` sends a test order through the public
    address; each is given a channel's name. `stop` ends what is under way, `clear` takes all test
    orders off the board. `addresses` are what a channel is called at, by its own words for them;
    `public_url` and `address` where the program is reached from outside, and where it listens.
    """

    outward: Callable[[str, Watcher], None] = _no_test
    inward: Callable[[str, Watcher], None] = _no_test
    stop: Callable[[], None] = _nothing
    clear: Callable[[], None] = _nothing
    addresses: Callable[[str], Mapping[str, str]] = lambda _channel: {}
    public_url: Callable[[], str] = str
    address: Callable[[], str] = str
