"""A small history on disk: a kitchen's orders of two days, with guests who can be recognised."""

from datetime import timedelta
from pathlib import Path

from kds.domain.money import Bill
from kds.domain.order import Address, Courier, Customer, Order, OrderType
from kds.store.indexing import Indexer
from tests.ui.practice import Practice, content

GUEST = Customer(name="Wilhelmina Quist", phone="+31 6 5550 1234", email="w.quist@example.net")
CALLER = Customer(name="Joris Quist")
PLACE = Address(street="Zonnebloemlaan", number="7", postcode="1234 QX", city="Utrecht")
GUEST_WORDS = ("Wilhelmina", "Quist", "5550", "example.net", "Zonnebloemlaan", "1234 QX", "door 9")


class Shop:
    """A kitchen whose database is the file at `path`."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "kds.db"
        self.practice = Practice(path=self.path)

    def close(self) -> None:
        """Give the file back."""
        self.practice.close()

    def index(self) -> None:
        """Bring the index up to date, as the program does by itself."""
        indexer = Indexer(self.practice.store)
        while indexer.step():
            pass

    def live(self, order: Order, minutes: float = 10) -> Order:
        """Let an order be accepted, made ready after so many minutes, and handed over."""
        practice = self.practice
        for press, wait in (
            (practice.kitchen.accept, minutes * 60),
            (practice.kitchen.ready, 60),
            (practice.kitchen.hand_over, 5),
        ):
            practice.clock.turn(5)
            press(order.id)
            practice.clock.turn(4)
            practice.hear(order)
            practice.clock.turn(wait)
        return practice.kitchen.order(order.id)

    def two_days(self) -> None:
        """Let four orders live on two days: in time, late, cancelled, and one still open."""
        receive = self.practice.receive
        euros = Bill(total=1250, currency="EUR", decimals=2)
        first = content(
            *("A1", "1 Chicken Burger", "> 2 Cheese"),
            source="Wolt",
            due_in=30,
            bill=euros,
            customer=GUEST,
            address=PLACE,
            courier=Courier(deliverer="Wolt", name="Kees Vrachtman", phone="0600"),
            note="For Wilhelmina: no onions",
            delivery_note="door 9",
        )
        self.live(receive(first))
        self.practice.clock.turn(24 * 3600)
        late = content(
            "B2", "2 Crème Brûlée", order_type=OrderType.DELIVERY, due_in=24 * 60 + 14, bill=euros
        )
        self.live(receive(late), minutes=40)
        gone = receive(content("C3", "1 Fries", source="Wolt", bill=euros, customer=CALLER))
        self.practice.cancelled_by_platform(gone, "Quist called")
        self.practice.clock.turn(timedelta(minutes=1).total_seconds())
        receive(content("D4", "3 Water", bill=Bill(total=900, currency="GBP", decimals=2)))
