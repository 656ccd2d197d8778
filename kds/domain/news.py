"""What a platform says about an order beside its content, such as where the driver is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from kds.domain.journey import Leg


class NewsKind(StrEnum):
    """What the news is about.

    DRIVER: where the platform's driver is. COLLECT: the platform says that the food can be
    collected. COOK: it is time to cook. QUESTION: somebody asks and a cook is to answer. ALARM:
    somebody must act, `text` says why and what to do. NOTE: good to know.
    """

    DRIVER = "driver"
    COLLECT = "collect"
    COOK = "cook"
    QUESTION = "question"
    ALARM = "alarm"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One piece of news; instants are UTC, None where nobody said.

    `leg` of DRIVER news is None when the driver was taken off the order, or when `text` alone says
    where he is.
    """

    kind: NewsKind
    text: str = ""
    leg: Leg | None = None
    driver: str = ""
    phone: str = ""
    happened_at: datetime | None = None
    restaurant_eta: datetime | None = None
    address_eta: datetime | None = None


def as_data(news: News) -> dict[str, object]:
    """Return news as a journal row keeps it: what nobody said is left out."""
    said = {field.name: getattr(news, field.name) for field in fields(news)}
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in said.items()
        if value not in (None, "")
    }


def from_data(data: Mapping[str, object]) -> News:
    """Return the news that `as_data` wrote."""

    def instant(name: str) -> datetime | None:
        return datetime.fromisoformat(str(data[name])) if name in data else None

    return News(
        kind=NewsKind(str(data["kind"])),
        text=str(data.get("text", "")),
        leg=Leg(str(data["leg"])) if "leg" in data else None,
        driver=str(data.get("driver", "")),
        phone=str(data.get("phone", "")),
        happened_at=instant("happened_at"),
        restaurant_eta=instant("restaurant_eta"),
        address_eta=instant("address_eta"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A platform's question about an order that waits for a cook's answer."""

    asked_at: datetime
    text: str = ""
