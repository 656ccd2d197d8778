"""The sales channels behind Deliverect, as far as their orders differ."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from random import Random
from uuid import UUID

_MARKET = (2, 2, 2, 1)
_PLAIN = "0123456789"
_CLEAR = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesChannel:
    """One channel: its `number` and `name` at Deliverect, and the habits of its orders.

    `order_types` are what it sells, the usual ones more than once. `remarks` is whether its items
    have the key `remark` at all. `own_couriers` is the share (0 to 1) of deliveries that it brings
    itself. `tax_on_top` adds taxes to the prices, as in North America.
    """

    number: int
    name: str
    full_id: Callable[[Random], str]
    display_id: Callable[[Random], str]
    order_types: tuple[int, ...] = _MARKET
    remarks: bool = True
    own_couriers: float = 1.0
    tax_on_top: bool = False
    by: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """The kitchen as Deliverect knows it. `zone` is its IANA time zone."""

    account: str = "6f0a4c51d2b3e49788c1a001"
    location: str = "6f0a4c51d2b3e49788c1a0b2"
    pos_location: str = "TIDEWATER-1"
    zone: str = "Europe/Amsterdam"

    def channel_link(self, channel: SalesChannel) -> str:
        """Return the id of the link between this kitchen and a channel: 24 hex digits."""
        return sha256(f"{self.location}/{channel.number}".encode()).hexdigest()[:24]


def object_id(rng: Random) -> str:
    """Return an id in the form of Deliverect's: 24 hex digits."""
    return f"{rng.getrandbits(96):024x}"


def _text(rng: Random, letters: str, length: int) -> str:
    return "".join(rng.choices(letters, k=length))


def _uuid(rng: Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))


TESTS = SalesChannel(
    number=1,
    name="Deliverect",
    full_id=lambda rng: f"TEST{_text(rng, _PLAIN, 10)}",
    display_id=lambda rng: f"T{_text(rng, _PLAIN, 6)}",
    order_types=(2,),
    remarks=False,
    own_couriers=0,
    by=("Deliverect",),
)
DELIVEROO = SalesChannel(
    number=2,
    name="Deliveroo",
    full_id=lambda rng: f"gb:{_uuid(rng)}",
    display_id=lambda rng: _text(rng, _PLAIN, 4),
)
UBER_EATS = SalesChannel(
    number=7,
    name="UberEats",
    full_id=_uuid,
    display_id=lambda rng: _text(rng, _CLEAR, 5),
    by=("", "app"),
)
JUST_EAT = SalesChannel(
    number=9,
    name="JustEat",
    full_id=lambda rng: _text(rng, _CLEAR, 10),
    display_id=lambda rng: _text(rng, _PLAIN, 9),
    own_couriers=0.4,
)
DOORDASH = SalesChannel(
    number=12,
    name="DoorDash",
    full_id=_uuid,
    display_id=lambda rng: _text(rng, "0123456789abcdef", 8),
    tax_on_top=True,
)
WOLT = SalesChannel(
    number=16,
    name="Wolt",
    full_id=object_id,
    display_id=lambda rng: _text(rng, _PLAIN, 3),
    remarks=False,
)
WEB_SHOP = SalesChannel(
    number=10000,
    name="Tidewater web shop",
    full_id=lambda rng: f"TW-{_text(rng, _PLAIN, 8)}",
    display_id=lambda rng: f"#{_text(rng, _PLAIN, 4)}",
    order_types=(1, 2, 3, 3, 4, 5),
    own_couriers=0,
    by=("web", "mobile", "unknown"),
)

# The public ones; test orders come only when somebody wants one.
SALES_CHANNELS = (DELIVEROO, UBER_EATS, JUST_EAT, DOORDASH, WOLT, WEB_SHOP)
