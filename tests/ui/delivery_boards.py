"""Boards about the way of orders: drivers of either side, questions, what cannot be told."""

from dataclasses import replace
from datetime import timedelta

from kds.channels.channel import ArrivalKind, Capabilities
from kds.domain.items import Item
from kds.domain.journey import Leg
from kds.domain.lifecycle import Press
from kds.domain.news import News, NewsKind
from kds.domain.order import Address, Content, Order, OrderType, Origin
from kds.domain.whereabouts import Driver, Position
from tests.ui.boards import PIZZA, SATE, STEAK, accept, arrive
from tests.ui.practice import Practice, content, items

OWN = Capabilities(
    title="Orderconnect",
    accept=False,
    cancel=False,
    ready=False,
    hand_over=False,
    preparation_time=False,
    own_drivers=True,
)
JET = Capabilities(
    title="JET Connect",
    ready=False,
    hand_over=False,
    preparation_time=False,
    answer_within=timedelta(minutes=3),
    given_up="JET Connect waited 3 minutes for an answer and has cancelled it.",
)
DRIVERS = (
    Driver(name="Ana", phone="+34 600 111 222", vehicle="Scooter", registration="1234 ABC"),
    Driver(name="Bartholomew", phone="+34 600 333 444", vehicle="Bicycle"),
    Driver(name="Chloe", vehicle="Car", registration="5678 DEF"),
)
HERE = Address(street="Mostowa", number="2", city="Warsaw", latitude=52.2480, longitude=21.0110)
GUEST = Address(street="Nowy Swiat", number="40", latitude=52.2350, longitude=21.0190)


def delivered(number: str, *lines: str, due_in: float = 15, **more: object) -> Content:
    """Return an order that an own driver takes to a guest."""
    made = content(number, *lines, due_in=due_in, order_type=OrderType.DELIVERY, source="Just Eat")
    made = replace(made, origin=Origin(name="Our kitchen", address=HERE), address=GUEST)
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


def on_the_orderpad(practice: Practice, what: Content, minutes_ago: float = 2) -> Order:
    """Let an order come in that was accepted elsewhere."""
    return arrive(practice, what, minutes_ago, accepted_by="the Orderpad")


def where(practice: Practice, name: str, latitude: float, minutes_ago: float = 0) -> None:
    """Let a driver's phone say where it is."""
    at = practice.clock() - timedelta(minutes=minutes_ago)
    position = Position(latitude=latitude, longitude=21.0150, at=at)
    practice.kitchen.whereabouts.seen(name, position)


def with_codes(*lines: str) -> list[Item]:
    """Return items as their platform knows them, by codes."""
    return [replace(item, plu=f"P-{n}") for n, item in enumerate(items(*lines))]


def two(practice: Practice) -> None:
    """Two orders that were accepted on the Orderpad."""
    on_the_orderpad(practice, delivered("D-1", "1 Soup", due_in=10))
    on_the_orderpad(practice, delivered("D-2", "2 Tea", due_in=14))


def driving(practice: Practice) -> None:
    """Own drivers at every step, one of them silent, two orders still without any."""
    kitchen, drive = practice.kitchen, practice.kitchen.driving
    ana, bart, chloe = DRIVERS
    kitchen.shifts.begin("Ana")
    kitchen.shifts.begin("Bartholomew")
    on_the_orderpad(practice, delivered("D-1", *STEAK, due_in=14))
    soon = on_the_orderpad(practice, delivered("D-2", *PIZZA, due_in=12))
    drive.announce(soon.id, practice.clock() + timedelta(minutes=10))
    assigned = on_the_orderpad(practice, delivered("D-3", "1 Chicken Burger", due_in=8))
    where(practice, "Ana", 52.2440)
    drive.assign(assigned.id, ana)
    here = on_the_orderpad(practice, delivered("D-4", *STEAK, due_in=3))
    drive.assign(here.id, bart)
    practice.clock.turn(-200)
    drive.advance(here.id, Press.AT_RESTAURANT)
    practice.clock.turn(200)
    kitchen.ready(here.id)
    out = on_the_orderpad(practice, delivered("D-5", *SATE, due_in=-2), 20)
    drive.assign(out.id, ana)
    kitchen.ready(out.id)
    practice.clock.turn(10)
    drive.advance(out.id, Press.ON_ITS_WAY)
    silent = on_the_orderpad(practice, delivered("D-6", "1 Wok Udon", due_in=0), 25)
    where(practice, "Chloe", 52.2450, minutes_ago=3.2)
    drive.assign(silent.id, chloe)
    drive.advance(silent.id, Press.ON_ITS_WAY)
    practice.clock.turn(4)
    where(practice, "Ana", 52.2400)
    for order in kitchen.board():
        practice.hear(order)


def asked(practice: Practice) -> None:
    """One order, about which the platform asks."""
    one = accept(practice, arrive(practice, content("J-3", "1 Poke Bowl", due_in=1), 12))
    practice.news(one, NewsKind.QUESTION, text="Where is the order? The guest is waiting.")
    practice.hear(one)


def news(practice: Practice) -> None:
    """A platform's drivers and words, its question, an order that was given up, one cancelled."""
    kitchen, clock = practice.kitchen, practice.clock
    jet = {"source": "Just Eat", "order_type": OrderType.DELIVERY}
    coming = accept(practice, arrive(practice, content("J-1", *STEAK, due_in=9, **jet), 4), 3)
    practice.news(
        coming,
        NewsKind.DRIVER,
        leg=Leg.ASSIGNED,
        driver="Marek",
        restaurant_eta=clock() + timedelta(minutes=6),
    )
    here = accept(
        practice, arrive(practice, content("J-2", *with_codes(*PIZZA), due_in=2, **jet), 9), 8
    )
    practice.news(here, NewsKind.DRIVER, leg=Leg.AT_RESTAURANT, driver="Sofia", happened_at=clock())
    asked = accept(practice, arrive(practice, content("J-3", "1 Poke Bowl", due_in=1, **jet), 12))
    practice.news(asked, NewsKind.QUESTION, text="Where is the order? The guest is waiting.")
    pickup = content("J-4", "2 Pad Thai", "> 1 Prawns", due_in=6)
    collect = accept(practice, arrive(practice, pickup, 8), 7)
    practice.news(collect, NewsKind.COLLECT)
    called = accept(practice, arrive(practice, content("J-5", *STEAK, due_in=150, **jet), 40), 39)
    practice.news(called, NewsKind.COOK)
    noted = accept(practice, arrive(practice, content("J-6", "1 Soup", due_in=11, **jet), 3), 2)
    practice.news(noted, NewsKind.NOTE, text="The guest moved: Mostowa 3, door 12")
    arrive(practice, content("J-7", "1 Chicken Burger", due_in=20, **jet), 1.4)
    late = arrive(practice, content("J-8", *STEAK, due_in=20, **jet), 3.1)
    kitchen.give_up(late.id)
    gone = accept(practice, arrive(practice, content("J-9", "1 Sea Bass", due_in=10, **jet), 4), 3)
    practice.cancelled_by_platform(gone, "The guest has called it off")
    ready = accept(practice, arrive(practice, content("J-10", "1 Tea", due_in=5, **jet), 6), 5)
    kitchen.ready(ready.id)
    clock.turn(4)
    for order in kitchen.board():
        practice.hear(order)
    unknown = Content(remote_id="r-77", display_id="J-77", source="Just Eat")
    practice.receive(
        unknown,
        kind=ArrivalKind.NEWS,
        news=News(
            kind=NewsKind.ALARM,
            text="A guest complains about order J-77, which never came here: call Just Eat.",
        ),
    )
