"""Stations: what each of them sees, DONE and its undo, the pass, and who may say Ready."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from kds.domain.lifecycle import State
from kds.ui.blocks import Look
from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.controls import Action, Role
from kds.ui.stations_panel import StationsPanel
from tests.ui.boards import STATIONS
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import open_panel, order_of, panel_button
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]

MENU = ("2 Burger Menu", "> 1 Curly Fries", "1 Cheeseburger", "3 Cola")


def evening(practice: Practice) -> None:
    """An order for three stations, one for the grill alone, one for the bar alone; accepted."""
    for number, lines in (("1", MENU), ("2", ("1 Steak",)), ("3", ("2 Wine",))):
        order = practice.receive(content(number, *lines, due_in=10 + int(number)))
        practice.kitchen.accept(order.id)
        practice.clock.turn(4)
        practice.hear(order)


def at_station(open_kitchen: OpenKitchen, *names: str, **settings: object) -> Kitchen:
    """Open a screen that shows these stations."""
    return open_kitchen(evening, stations=STATIONS, shown_stations=names, **settings)


def tap(kitchen: Kitchen, fingers: Fingers, number: str, action: Action) -> None:
    """Tap a button of an order with a finger."""
    kitchen.settle()
    fingers.tap(kitchen.button(number, action))
    kitchen.lay_out()


def lines_of(kitchen: Kitchen, number: str) -> list[str]:
    """Return what stands on a ticket, one text for each block."""
    rows = kitchen.card(number).picture.ticket.rows
    return [row.block.text for row in rows if row.first]


def looks_of(kitchen: Kitchen, number: str) -> set[Look]:
    """Return how the blocks of a ticket look."""
    return {row.block.look for row in kitchen.card(number).picture.ticket.rows}


def do_part(kitchen: Kitchen, number: str, *stations: str) -> None:
    """Let stations elsewhere do their part of an order."""
    service, order = kitchen.practice.kitchen, order_of(kitchen, number)
    for name in stations:
        items = service.routing.items_at(service.order(order), [name])
        service.tick(order, *items, done=True, station=name)
    kitchen.settle()


def test_a_station_sees_its_part(open_kitchen: OpenKitchen) -> None:
    """The grill has what it makes, whole; the cola is one quiet line; the wine is not there."""
    kitchen = at_station(open_kitchen, "Grill")

    assert kitchen.numbers() == ["1", "2"]
    assert lines_of(kitchen, "1") == [
        "Burger Menu",
        "Curly Fries",
        "Cheeseburger",
        "Also at: Fry (2), Bar (3)",
    ]
    assert kitchen.texts("1")[0] == "DONE"
    assert kitchen.window.front.bar.stations.text() == "Grill"
    assert kitchen.window.front.bar.views[View.BOARD].badge == "2"


def test_done_is_one_tap_and_can_be_undone(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """DONE ticks the part of the station; the tap that undoes it takes back just that."""
    kitchen = at_station(open_kitchen, "Grill")
    fingers, service = fingers_on(kitchen), kitchen.practice.kitchen
    order = order_of(kitchen, "1")
    service.tick(order, 2, done=True, station="Grill")
    tap(kitchen, fingers, "1", Action.DONE)
    assert service.order(order).standing.parts_done == ((0, "Grill"), (2, "Grill"))
    assert kitchen.texts("1")[0] == "UNDO DONE"
    tap(kitchen, fingers, "1", Action.NOT_DONE)

    assert service.order(order).standing.parts_done == ((2, "Grill"),)
    assert kitchen.texts("1")[0] == "DONE"


def test_what_is_done_leaves_the_station_alone(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """After the undo time the ticket is gone here, while others still cook; the ring ran out."""
    kitchen = at_station(open_kitchen, "Grill")
    tap(kitchen, fingers_on(kitchen), "1", Action.DONE)
    order = order_of(kitchen, "1")
    button = kitchen.button("1", Action.NOT_DONE)
    assert button.share_left == pytest.approx(1.0)
    kitchen.practice.clock.turn(1.5)
    kitchen.window.front.stage.board.tick(kitchen.practice.clock())
    assert button.share_left == pytest.approx(0.5)
    kitchen.later(1.6)

    assert kitchen.numbers() == ["2"]
    assert kitchen.practice.kitchen.order(order).state is State.ACCEPTED


def test_a_double_tap_on_done_does_not_undo_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The second tap of a wet finger falls on UNDO DONE and does not count."""
    kitchen = at_station(open_kitchen, "Grill")
    fingers = fingers_on(kitchen)
    tap(kitchen, fingers, "2", Action.DONE)
    fingers.tap(kitchen.button("2", Action.NOT_DONE))
    kitchen.lay_out()

    assert kitchen.practice.kitchen.order(order_of(kitchen, "2")).standing.parts_done


def test_the_header_counts_what_is_made_here(open_kitchen: OpenKitchen) -> None:
    """One of the grill's two items is done: 1/2, whatever bar and fryer have still to do."""
    kitchen = at_station(open_kitchen, "Grill")
    order = order_of(kitchen, "1")
    kitchen.practice.kitchen.tick(order, 2, done=True, station="Grill")
    kitchen.settle()
    assert "1" in kitchen.card("1").picture.ticket.header.text.progress
    assert "3" not in kitchen.card("1").picture.ticket.header.text.progress_room


def test_keys_say_done_too(open_kitchen: OpenKitchen) -> None:
    """On a bump bar the bump key is DONE, undo takes it back, tick is for the station."""
    kitchen = at_station(open_kitchen, "Grill")
    bar, service, order = Keyboard(kitchen), kitchen.practice.kitchen, order_of(kitchen, "1")
    bar.press("1", "Return")
    assert service.order(order).standing.parts_done == ((0, "Grill"), (2, "Grill"))
    bar.press("U")
    assert service.order(order).standing.parts_done == ()
    bar.press("Space", "Space")
    assert service.order(order).standing.parts_done == ((0, "Grill"),)
    bar.press("Esc", "1", "Space", "Space")

    assert service.order(order).standing.parts_done == ((0, "Grill"), (2, "Grill"))


def test_several_stations_are_done_at_once(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """On a screen for grill and fryer DONE counts for both, and UNDO DONE for both."""
    kitchen = at_station(open_kitchen, "Grill", "Fry")
    fingers, service, order = fingers_on(kitchen), kitchen.practice.kitchen, order_of(kitchen, "1")
    tap(kitchen, fingers, "1", Action.DONE)
    assert set(service.order(order).standing.parts_done) == {
        (0, "Grill"),
        (0, "Fry"),
        (2, "Grill"),
    }
    assert service.order(order).standing.items_done == (0, 2)
    tap(kitchen, fingers, "1", Action.NOT_DONE)

    assert service.order(order).standing.parts_done == ()


def test_a_tap_on_an_item_counts_for_the_station(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The item is struck here, though the fryer has not done its part; a second tap undoes it."""
    kitchen = at_station(open_kitchen, "Grill")
    fingers, order = fingers_on(kitchen), order_of(kitchen, "1")
    card = kitchen.card("1")
    place = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    fingers.tap(card, place)
    kitchen.settle()
    standing = kitchen.practice.kitchen.order(order).standing
    assert (standing.parts_done, standing.items_done) == (((0, "Grill"),), ())
    assert kitchen.card("1").picture.ticket.done == {0}
    fingers.tap(kitchen.card("1"), place)
    kitchen.settle()

    assert kitchen.practice.kitchen.order(order).standing.parts_done == ()


def test_what_was_done_comes_back_from_recall(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Recall lists what this station did while the order is open; one tap brings it back."""
    kitchen = at_station(open_kitchen, "Grill", ready_at_expo_only=True)
    fingers = fingers_on(kitchen)
    tap(kitchen, fingers, "2", Action.DONE)
    kitchen.later(30)
    assert kitchen.numbers() == ["1"]
    fingers.tap(kitchen.window.front.bar.views[View.RECALL])
    kitchen.settle()
    entries = kitchen.window.front.stage.recall.entries()
    assert [entry.accessibleName().split(",")[0] for entry in entries] == ["2"]
    assert "done here" in entries[0].accessibleName()
    fingers.tap(entries[0].button)
    kitchen.settle()

    assert kitchen.window.front.stage.view is View.BOARD
    assert kitchen.numbers() == ["1", "2"]
    assert kitchen.texts("2")[0] == "DONE"


def test_the_pass_says_who_is_missing(open_kitchen: OpenKitchen) -> None:
    """Who is missing, one after the other; READY stands back until nobody is."""
    kitchen = at_station(open_kitchen)
    assert lines_of(kitchen, "1")[0] == "Missing: Grill, Fry, Bar"
    assert kitchen.button("1", Action.READY).control.role is Role.SIDE
    do_part(kitchen, "1", "Fry", "Bar")
    assert lines_of(kitchen, "1")[0] == "Missing: Grill"
    do_part(kitchen, "1", "Grill")

    assert lines_of(kitchen, "1")[0] == "ALL DONE"
    assert Look.ALL_DONE in looks_of(kitchen, "1")
    assert kitchen.button("1", Action.READY).control.role is Role.MAIN
    assert kitchen.card("1").picture.ticket.header.text.word == "COOKING"


def test_the_pass_may_say_ready_at_any_time(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The expediter knows better than ticks: Ready counts while somebody is missing."""
    kitchen = at_station(open_kitchen, ready_at_expo_only=True)
    tap(kitchen, fingers_on(kitchen), "1", Action.READY)

    assert kitchen.practice.kitchen.order(order_of(kitchen, "1")).state is State.READY
    assert Look.MISSING not in looks_of(kitchen, "1")


def test_a_tick_at_the_pass_is_for_the_whole_item(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """One tap on the menu at the pass: grill and fryer have both done it."""
    kitchen = at_station(open_kitchen)
    card = kitchen.card("1")
    row = next(row for row in card.picture.ticket.rows if row.block.text == "Burger Menu")
    tops = card.picture.ticket.tops
    y = card.picture.head_box().height() + tops[list(card.picture.ticket.rows).index(row)]
    fingers_on(kitchen).tap(card, QPoint(60, round(y + row.height / 2)))
    kitchen.settle()

    standing = kitchen.practice.kitchen.order(order_of(kitchen, "1")).standing
    assert standing.parts_done == ((0, "Fry"), (0, "Grill"))
    assert lines_of(kitchen, "1")[0] == "Missing: Grill, Bar"


def test_whoever_finishes_says_ready(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Without a pass of its own the last station keeps the ticket until it is handed over."""
    kitchen = at_station(open_kitchen, "Grill")
    fingers = fingers_on(kitchen)
    do_part(kitchen, "1", "Fry", "Bar")
    tap(kitchen, fingers, "1", Action.DONE)
    kitchen.later(4)
    assert lines_of(kitchen, "1")[0] == "ALL DONE"
    tap(kitchen, fingers, "1", Action.READY)
    kitchen.later(4)
    tap(kitchen, fingers, "1", Action.HAND_OVER)

    assert kitchen.practice.kitchen.order(order_of(kitchen, "1")).state is State.CLOSED


def test_ready_is_said_at_the_pass(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """With the setting no station has READY; the reason stands where the rarer buttons are."""
    kitchen = at_station(open_kitchen, "Grill", ready_at_expo_only=True)
    fingers = fingers_on(kitchen)
    tap(kitchen, fingers, "2", Action.MORE)
    assert "Ready and Handed over are said at the pass." in open_panel(kitchen).text
    fingers.tap(panel_button(kitchen, "BACK"))
    tap(kitchen, fingers, "2", Action.DONE)
    kitchen.later(4)

    assert kitchen.numbers() == ["1"]


def test_a_new_order_is_accepted_by_whoever_sees_it(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """ACCEPT stands at each station with a part; the strip tells of new ones elsewhere."""
    kitchen = at_station(open_kitchen, "Grill", ready_at_expo_only=True)
    kitchen.practice.receive(content("4", *MENU))
    kitchen.practice.receive(content("5", "1 Cola"))
    kitchen.settle()
    assert "5" not in kitchen.numbers()
    assert "1 new elsewhere" in kitchen.window.front.desk.summary()
    tap(kitchen, fingers_on(kitchen), "4", Action.ACCEPT)

    assert kitchen.practice.kitchen.order(order_of(kitchen, "4")).state is State.ACCEPTED


def test_a_cancellation_comes_back_to_who_was_done(open_kitchen: OpenKitchen) -> None:
    """The grill did its part and its ticket left; now it must hear that nobody wants it."""
    kitchen = at_station(open_kitchen, "Grill", ready_at_expo_only=True)
    do_part(kitchen, "1", "Grill")
    kitchen.later(4)
    assert kitchen.numbers() == ["2"]
    order = kitchen.practice.kitchen.order(order_of(kitchen, "1"))
    kitchen.practice.cancelled_by_platform(order)
    kitchen.settle()

    assert "1" in kitchen.numbers()
    assert kitchen.card("1").picture.ticket.header.text.word == "CANCELLED"


def test_a_change_that_takes_its_part_away_is_seen(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The bar's cola is struck from the order: the bar sees that, once, and then nothing more."""
    kitchen = at_station(open_kitchen, "Bar")
    order = kitchen.practice.kitchen.order(order_of(kitchen, "1"))
    fewer = tuple(item for item in order.content.items if item.name != "Cola")
    kitchen.practice.receive(replace(order.content, items=fewer))
    kitchen.settle()
    assert any("REMOVED 3× Cola" in text for text in lines_of(kitchen, "1"))
    assert "DONE" not in kitchen.texts("1")
    tap(kitchen, fingers_on(kitchen), "1", Action.SEE_CHANGE)
    kitchen.settle()

    assert kitchen.numbers() == ["3"]


def test_stations_are_picked_in_the_bar(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """One, several, all: the screen shows them at once, and keeps that."""
    kitchen = at_station(open_kitchen)
    fingers = fingers_on(kitchen)

    def pick(*texts: str) -> None:
        fingers.tap(kitchen.window.front.bar.stations)
        for text in texts:
            kitchen.settle()
            fingers.tap(panel_button(kitchen, text))
        kitchen.settle()

    assert kitchen.window.front.bar.stations.text() == "All"
    pick("Bar", "SHOW 1 STATION")
    assert (kitchen.numbers(), kitchen.preferences.settings.shown_stations) == (
        ["1", "3"],
        ("Bar",),
    )
    pick("Grill", "SHOW 2 STATIONS")
    assert kitchen.window.front.bar.stations.text() == "Grill +1"
    pick("Fry", "SHOW 3 STATIONS")
    assert kitchen.preferences.settings.shown_stations == ()
    pick("Fry", "SHOW 1 STATION")
    pick("ALL: THE PASS")

    assert kitchen.numbers() == ["1", "2", "3"]
    assert lines_of(kitchen, "1")[0] == "Missing: Grill, Fry, Bar"


def test_nothing_is_picked_by_mistake(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Without a station there is nothing to show; a second tap in the bar, or BACK, closes it."""
    kitchen = at_station(open_kitchen, "Bar")
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.window.front.bar.stations)
    kitchen.settle()
    fingers.tap(panel_button(kitchen, "Bar"))
    assert not panel_button(kitchen, "FIRST CHOOSE STATIONS").isEnabled()
    fingers.tap(kitchen.window.front.bar.stations)
    kitchen.settle()

    panels = kitchen.window.findChildren(StationsPanel)
    assert not any(panel.isVisible() for panel in panels)
    assert kitchen.preferences.settings.shown_stations == ("Bar",)


def test_a_kitchen_without_stations_has_none_of_it(open_kitchen: OpenKitchen) -> None:
    """No button in the bar, no lines on tickets, READY as ever."""
    kitchen = open_kitchen(evening)

    assert not kitchen.window.front.bar.stations.isVisible()
    assert lines_of(kitchen, "1")[0] == "Burger Menu"
    assert kitchen.texts("1")[0] == "READY"


@pytest.mark.parametrize("names", [("Grill",), ("Grill", "Fry"), ()])
@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1080, 1920), (800, 480)])
def test_the_bar_holds_everything(
    open_kitchen: OpenKitchen, size: tuple[int, int], names: tuple[str, ...]
) -> None:
    """No two buttons overlap, each is as large as a fingertip, none leaves the bar."""
    kitchen = open_kitchen(
        evening, stations=STATIONS, shown_stations=names, all_day="items", size=size
    )
    bar = kitchen.window.front.bar
    bar.show_pages(0, 12)
    kitchen.settle()
    buttons = [b for b in bar.findChildren(Button) if b.isVisible()]
    assert len(buttons) == 8
    target = 81 if size[0] > 1000 else 70
    for n, button in enumerate(buttons):
        assert bar.rect().contains(button.geometry()), button.text()
        assert min(button.width(), button.height()) >= target, button.text()
        assert not any(button.geometry().intersects(b.geometry()) for b in buttons[n + 1 :])
