"""A real day at a kitchen on disk, with guests whose words are found nowhere else."""

import hashlib
import json
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.app.channels import make_channels
from kds.app.pretended import TITLES, Pretended
from kds.channels.channel import Arrival, ArrivalKind, Channel
from kds.config import Settings
from kds.domain.items import Item, multiply_out
from kds.domain.order import Address, Content, Courier, Customer, OrderType
from kds.domain.whereabouts import Whereabouts
from kds.kitchen import Delivery, Kitchen
from kds.store.checkpoint import write_back
from kds.store.store import Store
from tests.conftest import Clock

DAY = datetime(2026, 3, 14, 18, tzinfo=UTC)
# None of these may be found in the folder of a practice.
WORDS = (
    *("wilhelmina", "quistgaard", "5550 1234", "guests.example", "zonnebloem", "1099 zz"),
    *("backyard", "52.377956", "4.897071", "ottokar", "kimchi", "grandfather", "998877"),
    *("real-remote", "real-channel", "r4711", "blue door"),
)
KINDS = (OrderType.DELIVERY, OrderType.PICKUP, OrderType.EAT_IN)
LINES = multiply_out(
    (
        Item(name="House menu", kitchen_name="HM", plu="M-1", price=1450, quantity=2, combo=True),
        Item(depth=1, name="Harbour burger", plu="B-1", price=0, in_bundle=True),
        Item(depth=2, name="Bacon", plu="X-1", price=120, quantity=2),
        Item(name="Fries", plu="F-1", price=350, remark="no salt for grandfather"),
        Item(depth=1, name="Mayonnaise", plu="X-2", price=0),
    )
)


def content(name: str, number: int, clock: Clock) -> Content:
    """Return what a platform said of one of the orders."""
    return Content(
        remote_id=f"real-remote-{name}-{number}",
        channel_order_id=f"real-channel-{name}-{number}",
        display_id=f"R4711{number}",
        source="Deliveroo",
        source_key="2",
        # Orderconnect takes deliveries alone.
        order_type=KINDS[0 if name == "orderconnect" else number % len(KINDS)],
        pickup_at=clock.at + timedelta(minutes=20 + number),
        asap=True,
        time_zone="Europe/Amsterdam",
        items=LINES[: 5 - number % 2],
        note="Quistgaard is allergic to kimchi" if number == 1 else "",
        delivery_note="the blue door",
        customer=Customer(
            name="Wilhelmina Quistgaard",
            phone="+31 6 5550 1234",
            phone_access_code="998877",
            email="wilhelmina@guests.example",
        ),
        address=Address(
            street="Zonnebloemstraat",
            number="77",
            postcode="1099 ZZ",
            city="Amsterdam",
            extra="backyard entrance",
            latitude=52.377956,
            longitude=4.897071,
        ),
        courier=Courier(deliverer="restaurant" if number == 0 else "x", name="Ottokar"),
    )


async def live(folder: Path, each: int = 3) -> dict[str, Content]:
    """Let a real day go on in `folder`: `each` orders of each platform, one of them cancelled.

    Return what the platforms said, by the kitchen's ids.
    """
    clock, pretended = Clock(), Pretended()
    settings = Settings(channels=pretended.settings())
    channels: dict[str, Channel] = make_channels(settings, clock, Whereabouts())
    store = Store(folder / "kds.db")
    store.open()
    kitchen = Kitchen(store, channels, clock)
    said: dict[str, Content] = {}
    for number in range(each):
        for name in TITLES:
            told = content(name, number, clock)
            said[_receive(kitchen, name, told, ArrivalKind.ORDER)] = told
            clock.turn(seconds=25)
        if number == each - 1:
            clock.turn(seconds=60)
            for name in TITLES:
                told = content(name, number, clock)
                _receive(kitchen, name, told, ArrivalKind.CANCELLATION)
    write_back(folder / "kds.db")
    store.close()
    for server in pretended.servers:
        await server.stop()
    return said


def _receive(kitchen: Kitchen, name: str, told: Content, kind: ArrivalKind) -> str:
    body = json.dumps({"guest": told.customer.name, "id": told.remote_id, "kind": kind}).encode()
    delivery = Delivery(
        channel=name,
        arrival=Arrival(kind=kind, content=told, reason="Wilhelmina rang"),
        headers={},
        body=body,
        fingerprint=hashlib.sha256(body).hexdigest(),
    )
    (receipt,) = kitchen.receive([delivery])
    assert receipt.order_id
    kitchen.telling.answered(receipt.order_id)
    return receipt.order_id


def texts(folder: Path) -> Iterator[str]:
    """Yield everything in a folder as text: each file, and each packed body in any database."""
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield file.read_bytes().decode("latin-1").casefold()
        yield file.read_bytes().decode("utf-8", errors="replace").casefold()
        if file.suffix != ".db":
            continue
        connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        for (packed,) in connection.execute("SELECT body FROM journal WHERE packed = 1"):
            yield zlib.decompress(packed).decode("utf-8", errors="replace").casefold()
        connection.close()


def known_in(folder: Path) -> set[str]:
    """Return the words of real guests that stand anywhere in a folder."""
    return {word for said in texts(folder) for word in WORDS if word in said}
