"""What a kitchen wants of a platform beside its orders: a pause, more time, items taken off.

There is one wish for each subject of a channel, and the newest one counts. A wish that holds for a
while has an end, after which the opposite is wished by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import cast

# The subject of pauses and longer times; an item's is "item" and its code.
BUSY = "busy"

# No wish to take fewer orders lasts longer: who wants that closes the shop at the platform.
LONGEST_BUSY = timedelta(hours=24)
MOST_MINUTES = 45

# Night owls close after midnight: their day ends when nobody has been there for long.
_DAY_ENDS = time(5)


class Wish(StrEnum):
    """What is wanted. The last two take back what the others began."""

    PAUSED = "paused"
    SLOW = "slow"
    OUT = "out"
    OPEN = "open"
    BACK = "back"


class Hearing(StrEnum):
    """What has become of a wish."""

    WAITING = "waiting"
    TOLD = "told"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Controllable:
    """What a platform can be told beside its orders: to take none, or each later, what is out.

    `in_answers` means that a pause stands in our own answers to orders and needs no call, `asked`
    that the platform says what it holds to be out.
    """

    pause: bool = False
    delay: bool = False
    items: bool = False
    in_answers: bool = False
    asked: bool = False


NOTHING = Controllable()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A restaurant as its platform knows it, by the ids that come with its orders."""

    account: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """An item that a platform says is out; `until` None where it does not say until when."""

    plu: str
    name: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A wish, and what has become of it. Instants are UTC.

    `until` is its end; None only of items that are out until somebody puts them back. `minutes` are
    those that SLOW adds to each order. `slowed` means that the platform may still hold longer times
    from an earlier wish. `by` says who wished it.
    """

    id: str
    channel: str
    subject: str
    wish: Wish
    at: datetime
    not_before: datetime
    until: datetime | None = None
    minutes: int = 0
    plu: str = ""
    name: str = ""
    slowed: bool = False
    places: tuple[Place, ...] = ()
    by: str = ""
    hearing: Hearing = Hearing.WAITING
    attempts: int = 0
    problem: str = ""

    @property
    def holds(self) -> bool:
        """Whether this takes something away from guests, and so must come to an end."""
        return self.wish in (Wish.PAUSED, Wish.SLOW, Wish.OUT)

    @property
    def title(self) -> str:
        """The name of the item, or its code."""
        return self.name or self.plu


def subject_of(plu: str) -> str:
    """Return the subject of an item's wishes."""
    return f"item {plu}"


def end_of_day(wall: datetime) -> datetime:
    """Return when the day of service ends that a wall clock (with its zone) shows: at 05:00."""
    end = datetime.combine(wall.date(), _DAY_ENDS, wall.tzinfo)
    return end if wall < end else end + timedelta(days=1)


def control_as_data(control: Control) -> dict[str, object]:
    """Return a wish as it is kept: plain JSON without what has its usual value."""
    data: dict[str, object] = {
        "id": control.id,
        "channel": control.channel,
        "subject": control.subject,
        "wish": control.wish.value,
        "at": control.at.isoformat(),
        "not_before": control.not_before.isoformat(),
        "until": control.until.isoformat() if control.until else None,
        "minutes": control.minutes,
        "plu": control.plu,
        "name": control.name,
        "slowed": control.slowed,
        "places": [[place.account, place.location] for place in control.places],
        "by": control.by,
        "hearing": control.hearing.value,
        "attempts": control.attempts,
        "problem": control.problem,
    }
    return {key: value for key, value in data.items() if value}


def control_from_data(data: Mapping[str, object]) -> Control:
    """Read what `control_as_data` returned."""
    until = data.get("until")
    places = cast("list[list[str]]", data.get("places", []))
    return Control(
        id=str(data["id"]),
        channel=str(data["channel"]),
        subject=str(data["subject"]),
        wish=Wish(str(data["wish"])),
        at=datetime.fromisoformat(str(data["at"])),
        not_before=datetime.fromisoformat(str(data["not_before"])),
        until=datetime.fromisoformat(str(until)) if until else None,
        minutes=int(str(data.get("minutes", 0))),
        plu=str(data.get("plu", "")),
        name=str(data.get("name", "")),
        slowed=bool(data.get("slowed")),
        places=tuple(Place(account=account, location=location) for account, location in places),
        by=str(data.get("by", "")),
        hearing=Hearing(str(data.get("hearing", Hearing.WAITING.value))),
        attempts=int(str(data.get("attempts", 0))),
        problem=str(data.get("problem", "")),
    )
