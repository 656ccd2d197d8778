"""A kitchen with drivers of its own, behind a real listener: what the page's tests stand on."""

import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import aiohttp
from typing_extensions import override

from kds.channels.channel import Capabilities
from kds.domain.journey import Leg
from kds.domain.money import Bill
from kds.domain.order import Address, Content, Customer, Order, OrderType, Origin
from kds.domain.whereabouts import Driver
from kds.driver_page import routes
from kds.intake import Intake
from kds.listener import Limits, Traffic, make_app
from kds.serving import Serving
from tests.ui.practice import NOON, Clock, Practice, content

ANNA, BEN = Driver(name="Anna", phone="+31600000001"), Driver(name="Ben", phone="+31600000002")


def delivery(number: str, **more: object) -> Content:
    """Return what a platform says of an order that this kitchen's driver brings."""
    made = content(
        number,
        "2 Chicken Burger",
        "> 1 Cheese",
        "1 Beer",
        source="Just Eat",
        order_type=OrderType.DELIVERY,
        delivery_at=NOON + timedelta(minutes=30),
        customer=Customer(
            name="Wilhelmina Quistgaard",
            phone="+31 20 123 4567",
            phone_access_code="4711",
            email="wilhelmina@example.com",
        ),
        address=Address(
            street="Prinsengracht",
            number="263",
            postcode="1016 GV",
            city="Amsterdam",
            extra="2nd floor",
            latitude=52.3752,
            longitude=4.8840,
        ),
        origin=Origin(name="Burger Corner", address=Address(latitude=52.37, longitude=4.89)),
        bill=Bill(currency="EUR", total=2450, due=2450, paid=False),
        delivery_note="The bell is broken: knock.",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


class RunningClock(Clock):
    """A clock that goes on as long as the browser's does, and can be turned as well."""

    def __init__(self) -> None:
        """Begin at noon."""
        super().__init__()
        self._last = time.monotonic()

    @override
    def __call__(self) -> datetime:
        """Return the time it shows."""
        last, self._last = self._last, time.monotonic()
        self.at += timedelta(seconds=self._last - last)
        self.tick += self._last - last
        return super().__call__()


@dataclass
class Round:
    """The kitchen, its listener on a free port, and somebody with a phone.

    Without a `path` its orders are kept in memory.
    """

    path: Path | None = None
    legs: list[tuple[str, Leg | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the kitchen and write down each leg of each order."""
        self.kitchen_of = Practice(
            clock=RunningClock(),
            capabilities=Capabilities(title="Paper", own_drivers=True),
            undo_seconds=0,
            path=self.path,
        )
        self.kitchen = self.kitchen_of.kitchen
        self.kitchen.watch(self._noted)

    async def __aenter__(self) -> Self:
        await self.listen()
        self.http = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.http.close()
        await self.serving.stop()
        self.kitchen_of.close()

    async def listen(self) -> None:
        """Serve the pages as the program does."""
        app = make_app(
            self.kitchen,
            Intake(self.kitchen),
            health=dict,
            traffic=Traffic(),
            limits=Limits(),
            pages=routes(self.kitchen),
        )
        self.serving = Serving(app, most_connections=100)
        await self.serving.start("127.0.0.1", 0)
        self.address = self.serving.address

    def _noted(self, order: Order) -> None:
        said = (order.content.display_id, order.journey.leg)
        if order.journey.leg and said not in self.legs:
            self.legs.append(said)

    def link(self, driver: Driver = ANNA) -> str:
        """Return the path of a driver's link; his shift begins with it."""
        return f"/driver/{self.kitchen.shifts.begin(driver.name).token}"

    def given(self, number: str = "101", driver: Driver = ANNA, **more: object) -> Order:
        """Let an order come in, be accepted and be given to a driver."""
        order = self.kitchen_of.receive(delivery(number, **more))
        self.kitchen.accept(order.id)
        return self.kitchen.driving.assign(order.id, driver)

    def leg(self, order: Order) -> Leg | None:
        """Return how far an order has come."""
        return self.kitchen.order(order.id).journey.leg
