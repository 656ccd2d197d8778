"""Own drivers on the tickets: given an order with one tap, followed, pressed for, let go."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from shiboken6 import isValid

from kds.domain.journey import Leg
from kds.domain.lifecycle import Press, State
from kds.domain.order import Address, Order
from kds.domain.whereabouts import Position
from kds.ui.controls import Action
from kds.ui.drivers_panel import DriversPanel
from kds.ui.keys.commands import Command
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.delivery_boards import DRIVERS, OWN, delivered, on_the_orderpad, two
from tests.ui.hands import hold, open_panel, order_of, panel_button, press
from tests.ui.keyboard import Keyboard

FingersOn = Callable[[Kitchen], Fingers]
LONG_ENOUGH_MS = 1200


@pytest.fixture
def kitchen(open_kitchen: OpenKitchen) -> Kitchen:
    """A kitchen with three drivers and two orders."""
    return open_kitchen(two, capabilities=OWN, drivers=DRIVERS)


def order(kitchen: Kitchen, number: str) -> Order:
    """Return an order as it stands now."""
    return kitchen.practice.kitchen.order(order_of(kitchen, number))


def way(kitchen: Kitchen, number: str) -> str:
    """Return what the ticket says of its driver."""
    placed = kitchen.card(number).picture.ticket.footer.way
    return placed.text.replace("\u00a0", " ") if placed else ""


def seen(kitchen: Kitchen, name: str, latitude: float = 52.2440) -> None:
    """Let a driver's phone say where it is."""
    at = kitchen.practice.clock()
    position = Position(latitude=latitude, longitude=21.0150, at=at)
    kitchen.practice.kitchen.whereabouts.seen(name, position)


def drivers_panel(kitchen: Kitchen, number: str) -> DriversPanel:
    """Open the panel of the drivers over a ticket."""
    press(kitchen, number, Action.DRIVERS)
    panel = open_panel(kitchen)
    assert isinstance(panel, DriversPanel)
    return panel


def test_one_tap_gives_the_order_to_who_is_named(kitchen: Kitchen, fingers_on: FingersOn) -> None:
    """The button names the driver before the tap, and exactly that driver gets the order."""
    kitchen.practice.kitchen.shifts.begin("Chloe")
    kitchen.later(1)
    button = kitchen.button("D-1", Action.ASSIGN)
    assert button.text() == "ASSIGN CHLOE"
    fingers_on(kitchen).tap(button)
    kitchen.lay_out()

    assert order(kitchen, "D-1").journey.driver == "Chloe"
    assert order(kitchen, "D-1").journey.leg is Leg.ASSIGNED
    assert way(kitchen, "D-1") == "Chloe · assigned · no position yet"


def test_who_is_next(kitchen: Kitchen) -> None:
    """With nobody on shift the first of the list; else who is there with the fewest orders."""
    shifts = kitchen.practice.kitchen.shifts
    assert kitchen.button("D-1", Action.ASSIGN).text() == "ASSIGN ANA"
    shifts.begin("Bartholomew")
    shifts.begin("Chloe")
    kitchen.later(1)
    assert kitchen.button("D-2", Action.ASSIGN).text() == "ASSIGN BARTHOLOMEW"
    press(kitchen, "D-1", Action.ASSIGN)
    kitchen.later(1)
    assert kitchen.button("D-2", Action.ASSIGN).text() == "ASSIGN CHLOE"
    shifts.end("Chloe")
    kitchen.later(1)

    assert kitchen.button("D-2", Action.ASSIGN).text() == "ASSIGN BARTHOLOMEW"


def test_a_shift_that_runs_out_suggests_nobody(kitchen: Kitchen) -> None:
    """When the time is up its driver is not on shift, without anybody's doing."""
    kitchen.practice.kitchen.shifts.begin("Chloe")
    kitchen.later(1)
    assert kitchen.button("D-1", Action.ASSIGN).text() == "ASSIGN CHLOE"
    kitchen.later(12 * 3600)

    assert kitchen.button("D-1", Action.ASSIGN).text() == "ASSIGN ANA"


def test_the_ticket_follows_the_driver_without_moving(kitchen: Kitchen) -> None:
    """Minutes by where the phone is; then that it is silent, and for how long; no card moves."""
    press(kitchen, "D-1", Action.ASSIGN)
    seen(kitchen, "Ana")
    kitchen.later(1)
    assert way(kitchen, "D-1") == "Ana · assigned · here in 3 min"
    place, planned = kitchen.card("D-1").geometry(), []
    kitchen.window.front.stage.board.planner.planned.connect(lambda: planned.append(1))
    seen(kitchen, "Ana", 52.2479)
    kitchen.later(1)
    assert way(kitchen, "D-1") == "Ana · assigned · here in 2 min"
    kitchen.later(185)
    assert way(kitchen, "D-1") == "Ana · assigned · no position for 3 min"

    assert kitchen.card("D-1").geometry() == place
    assert planned == []


def test_no_minutes_without_a_place(kitchen: Kitchen) -> None:
    """Where the guest's address is not on the map nobody makes minutes up."""
    practice = kitchen.practice
    known = on_the_orderpad(practice, delivered("D-9", "1 Soup"))
    nowhere = delivered("D-8", "1 Soup", address=Address(street="Somewhere"))
    unknown = on_the_orderpad(practice, nowhere)
    for one in (known, unknown):
        practice.kitchen.driving.assign(one.id, DRIVERS[0])
        practice.kitchen.driving.advance(one.id, Press.ON_ITS_WAY)
    seen(kitchen, "Ana")
    kitchen.later(1)

    assert way(kitchen, "D-8") == "Ana · on the way"
    assert way(kitchen, "D-9").startswith("Ana · there in")


def test_a_driver_who_waits_is_seen(kitchen: Kitchen) -> None:
    """At the restaurant the line is a sign of its own, with how long he has waited."""
    press(kitchen, "D-1", Action.ASSIGN)
    drivers_panel(kitchen, "D-1")
    panel_button(kitchen, "AT RESTAURANT").click()
    kitchen.later(125)
    placed = kitchen.card("D-1").picture.ticket.footer.way
    assert placed
    assert placed.here

    assert way(kitchen, "D-1") == "DRIVER IS HERE · Ana · 2 min"


def test_the_panel_says_who_is_where(kitchen: Kitchen) -> None:
    """Each driver with shift, orders and minutes; another one than suggested can be chosen."""
    kitchen.practice.kitchen.shifts.begin("Ana")
    seen(kitchen, "Ana")
    press(kitchen, "D-2", Action.ASSIGN)
    panel = drivers_panel(kitchen, "D-1")
    texts = [button.text().replace("\u00a0", " ") for row in panel.rows for button in row]
    assert texts[:3] == [
        "Ana · orders: 1 · 3 min away",
        "Bartholomew · not on shift · orders: 0",
        "Chloe · not on shift · orders: 0",
    ]
    panel_button(kitchen, texts[2]).click()
    kitchen.lay_out()

    assert order(kitchen, "D-1").journey.driver == "Chloe"
    assert kitchen.window.front.panels.panel_of(order(kitchen, "D-1").id) is None


def test_another_driver_takes_over(kitchen: Kitchen) -> None:
    """Who has it is not offered again; the other one gets it with a tap."""
    press(kitchen, "D-1", Action.ASSIGN)
    panel = drivers_panel(kitchen, "D-1")
    texts = [button.text() for row in panel.rows for button in row]
    assert not any(text.startswith("Ana") for text in texts)
    panel_button(kitchen, "Chloe · not on shift · orders: 0").click()
    kitchen.lay_out()

    assert order(kitchen, "D-1").journey.driver == "Chloe"


def test_taking_a_driver_off_must_be_held(kitchen: Kitchen) -> None:
    """A touch does nothing; held for a second the order is without a driver again."""
    press(kitchen, "D-1", Action.ASSIGN)
    drivers_panel(kitchen, "D-1")
    hold(kitchen, panel_button(kitchen, "HOLD: TAKE ANA OFF"), 0)
    assert order(kitchen, "D-1").journey.driver == "Ana"
    hold(kitchen, panel_button(kitchen, "HOLD: TAKE ANA OFF"), LONG_ENOUGH_MS)

    assert order(kitchen, "D-1").journey.leg is None
    assert kitchen.button("D-1", Action.ASSIGN).text() == "ASSIGN ANA"


@pytest.mark.parametrize("minutes", [5, 10, 15])
def test_a_driver_is_announced(kitchen: Kitchen, minutes: int) -> None:
    """Before anybody is assigned the platform hears when a driver comes, and the ticket says it."""
    drivers_panel(kitchen, "D-1")
    panel_button(kitchen, f"HERE IN {minutes}\u00a0MIN").click()
    kitchen.later(1)
    there = order(kitchen, "D-1").journey.restaurant_eta
    assert there == kitchen.practice.clock() + timedelta(minutes=minutes, seconds=-1)

    assert way(kitchen, "D-1") == f"Driver here in {minutes} min"
    assert [step.name for step in order(kitchen, "D-1").waiting_steps] == [Press.ARRIVAL.value]


def test_all_the_way_pressed_on_the_screen(kitchen: Kitchen) -> None:
    """Left, at the address, delivered: each step once, the order gone from the board at the end."""
    press(kitchen, "D-1", Action.ASSIGN)
    drivers_panel(kitchen, "D-1")
    panel_button(kitchen, "LEFT WITH IT").click()
    kitchen.lay_out()
    assert order(kitchen, "D-1").state is State.CLOSED
    assert kitchen.numbers() == ["D-2", "D-1"]
    ticket = kitchen.card("D-1").picture.ticket
    assert ticket.header.text.word == "ON ITS WAY"
    assert ticket.body.brief
    out = kitchen.button("D-1", Action.STEP)
    assert out.text() == "HOLD: AT THE ADDRESS"
    hold(kitchen, out, 0)
    assert order(kitchen, "D-1").journey.leg is Leg.ON_ITS_WAY
    hold(kitchen, kitchen.button("D-1", Action.STEP), LONG_ENOUGH_MS)
    assert way(kitchen, "D-1") == "Ana · at the address"
    one = order(kitchen, "D-1")
    hold(kitchen, kitchen.button("D-1", Action.STEP), LONG_ENOUGH_MS)
    kitchen.practice.hear(one)
    kitchen.later(1)

    assert kitchen.practice.kitchen.order(one.id).journey.leg is Leg.DELIVERED
    assert kitchen.numbers() == ["D-2"]


def test_the_panel_closes_when_the_driver_presses_himself(kitchen: Kitchen) -> None:
    """What it offered is not true any more."""
    press(kitchen, "D-1", Action.ASSIGN)
    panel = drivers_panel(kitchen, "D-1")
    kitchen.practice.kitchen.driving.advance(
        order(kitchen, "D-1").id, Press.AT_RESTAURANT, driver="Ana"
    )
    kitchen.lay_out()

    assert not isValid(panel) or not panel.isVisible()


def test_without_drivers_the_panel_says_where_to_add_them(open_kitchen: OpenKitchen) -> None:
    """The row is there, names nobody, and a driver can be announced all the same."""
    kitchen = open_kitchen(two, capabilities=OWN)
    assert kitchen.button("D-1", Action.DRIVERS).text() == "DRIVER …"
    panel = drivers_panel(kitchen, "D-1")

    assert "Tools, Drivers" in panel.text
    assert panel_button(kitchen, "HERE IN 5\u00a0MIN").isVisible()


def test_many_drivers_are_turned_over(open_kitchen: OpenKitchen) -> None:
    """A long list stands a few at a time, on the smallest screen too, and nothing of it is lost."""
    many = tuple(type(DRIVERS[0])(name=f"Driver {n}") for n in range(9))
    kitchen = open_kitchen(two, capabilities=OWN, drivers=many, size=(1024, 600))
    panel = drivers_panel(kitchen, "D-1")
    names: list[str] = []
    for _ in range(3):
        shown = [button.text() for row in panel.rows for button in row if button.isVisible()]
        names += [text for text in shown if text.startswith("Driver ")]
        panel_button(kitchen, "NEXT ONES").click()
        kitchen.settle()

    assert [name.partition(" ·")[0] for name in names] == [each.name for each in many]
    assert panel.geometry().bottom() <= kitchen.window.front.stage.height()


@pytest.mark.parametrize("number", ["D-1"])
def test_no_row_where_it_means_nothing(open_kitchen: OpenKitchen, number: str) -> None:
    """Platforms with their own drivers, stations, cancelled orders: no driver's row."""
    grill = [{"name": "Grill", "rules": [{"name": "soup"}]}, {"name": "Bar"}]
    at_station = open_kitchen(
        two, capabilities=OWN, drivers=DRIVERS, stations=grill, shown_stations=["Grill"]
    )
    assert not at_station.card(number).button(Action.ASSIGN, Action.DRIVERS)
    theirs = open_kitchen(two, drivers=DRIVERS)
    assert not theirs.card(number).button(Action.ASSIGN, Action.DRIVERS)
    gone = open_kitchen(two, capabilities=OWN, drivers=DRIVERS)
    gone.practice.cancelled_by_platform(order(gone, number))
    gone.settle()

    assert not gone.card(number).button(Action.ASSIGN, Action.DRIVERS)


def test_a_key_gives_the_order_away(open_kitchen: OpenKitchen) -> None:
    """The chosen ticket's order goes to the driver that its row names; else a line says why not."""
    bar = Keyboard(open_kitchen(two, capabilities=OWN, drivers=DRIVERS))
    bar.does(Command.CHOOSE_2, Command.ASSIGN)
    assert bar.order("D-2").journey.driver == "Ana"
    bar.does(Command.ASSIGN)

    assert bar.said == "There is no driver to give this ticket to now."
