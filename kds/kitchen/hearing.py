"""How things stand with the channels: when each was last heard of, and whether it is too still."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.domain.controls import Control
from kds.kitchen.telling import Telling


@dataclass(frozen=True, slots=True)
class ChannelStatus:
    """What is known of a channel: when it was last heard of (UTC), and how orders are accepted.

    `usual_gap` is how far apart its orders usually are at this hour, None where nobody knows yet.
    `silent_for` is how long it has brought no order, where that is improbably long; `chance` is how
    probable it is (0 to 1) that it brought none for as long as it did, None where nobody knows.
    `held` is the pause or the longer times that hold now.
    `last_order` is when its last one came, also before this program was started.
    """

    name: str
    title: str
    last_heard: datetime | None
    accept: str
    usual_gap: timedelta | None = None
    silent_for: timedelta | None = None
    chance: float | None = None
    held: Control | None = None
    last_order: datetime | None = None


@dataclass
class Hearing:
    """Puts together what is known of each channel; whoever watches them fills in the gaps.

    `out` are the names of the items that are out at any channel, the first gone first.
    """

    channels: Mapping[str, Channel]
    telling: Telling
    usual_gap: dict[str, timedelta] = field(default_factory=dict)
    silent_for: dict[str, timedelta] = field(default_factory=dict)
    chance: dict[str, float] = field(default_factory=dict)
    held: dict[str, Control] = field(default_factory=dict)
    out: tuple[str, ...] = ()
    last_order: dict[str, datetime] = field(default_factory=dict)

    def status(self) -> list[ChannelStatus]:
        """Return how each channel stands."""
        return [
            ChannelStatus(
                name,
                channel.title,
                self.telling.last_heard.get(name),
                channel.accept,
                self.usual_gap.get(name),
                self.silent_for.get(name),
                self.chance.get(name),
                self.held.get(name),
                self.telling.last_order.get(name) or self.last_order.get(name),
            )
            for name, channel in self.channels.items()
        ]
