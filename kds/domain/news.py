"""What a platform says about an order beside its content, such as where the driver is."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A platform's question about an order that waits for a cook's answer."""

    asked_at: datetime
    text: str = ""
