"""Stations set up on the screen: the list, one of them, its rules, tried on real orders."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.tools.page import Page
from kds.ui.tools.rule_page import RulePage
from tests.ui.boards import STATIONS
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]


def orders(practice: Practice) -> None:
    """Three orders to try rules on, one of them handed over."""
    practice.receive(content("1", "2 Fries", "1 Burger"))
    practice.receive(content("2", "1 Curly Fries", "1 Soup", "> 1 -Fries"))
    gone = practice.receive(content("3", "1 Fries"))
    for press in (practice.kitchen.accept, practice.kitchen.ready, practice.kitchen.hand_over):
        press(gone.id)
    practice.clock.turn(10)
    practice.hear(gone)


def open_page(kitchen: Kitchen, name: str) -> Page:
    """Open a page of Tools."""
    kitchen.window.front.show_view(View.TOOLS)
    kitchen.window.front.stage.tools.go(name)
    kitchen.settle()
    return page(kitchen)


def page(kitchen: Kitchen) -> Page:
    """Return the page that is open."""
    front = kitchen.window.front.stage.tools.front
    assert isinstance(front, Page)
    return front


def named(kitchen: Kitchen, name: str) -> Button:
    """Return the button of the page that is called so and can be seen."""
    found = [b for b in page(kitchen).findChildren(Button) if b.accessibleName() == name]
    assert len(found) == 1, (name, [b.accessibleName() for b in page(kitchen).findChildren(Button)])
    return found[0]


def type_text(kitchen: Kitchen, text: str) -> None:
    """Type on a real keyboard what the keypad asks for, and take it."""
    keypad = kitchen.window.front.stage.tools.keypad
    assert keypad.isVisible()
    while keypad.text:
        keypad.erase()
    QTest.keyClicks(keypad, text)
    QTest.keyClick(keypad, Qt.Key.Key_Return)
    kitchen.settle()


def notes(kitchen: Kitchen) -> str:
    """Return everything that is written on the page."""
    return "\n".join(f"{row.caption}: {row.note}" for row in page(kitchen).rows)


def test_a_station_is_set_up_with_fingers(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Add a station, name it, add a rule: the page says what of the last orders it means."""
    kitchen = open_kitchen(orders)
    fingers = fingers_on(kitchen)
    open_page(kitchen, "stations")
    fingers.tap(named(kitchen, "Places in the kitchen: Add"))
    kitchen.settle()
    fingers.tap(named(kitchen, "Name: Station 1"))
    type_text(kitchen, "Fry")
    fingers.tap(named(kitchen, "Rules: Add"))
    kitchen.settle()
    assert isinstance(page(kitchen), RulePage)
    fingers.tap(named(kitchen, "Name contains: (empty)"))
    type_text(kitchen, "fries")
    assert "Fits 3 of the last 5 items: Fries, Curly Fries" in notes(kitchen)
    fingers.tap(named(kitchen, "Back"))
    kitchen.settle()
    assert page(kitchen).title == "Fry"
    fingers.tap(named(kitchen, "Back"))
    kitchen.settle()

    assert "At every station, because no rule fits: Burger, Soup" in notes(kitchen)
    saved = kitchen.preferences.settings.stations
    assert [(s.name, [r.name for r in s.rules]) for s in saved] == [("Fry", ["fries"])]
    order = kitchen.practice.kitchen.board()[0]
    assert kitchen.practice.kitchen.routing.stations_of(order)[0] == ("Fry",)


@pytest.mark.parametrize(
    ("key", "text", "fits"),
    [
        ("Code (PLU) is", "FRY-*", "Fits 0 of the last 5 items"),
        ("Tag is", "alcohol", "Fits 0 of the last 5 items"),
        ("Channel contains", "deliveroo", "Fits 5 of the last 5 items"),
    ],
)
def test_every_word_of_a_rule_can_be_set(
    open_kitchen: OpenKitchen, key: str, text: str, fits: str
) -> None:
    """Code, tag and channel are kept, and tried at once."""
    kitchen = open_kitchen(orders, stations=[{"name": "Fry", "rules": [{}]}])
    open_page(kitchen, "rule/0")
    named(kitchen, f"{key}: (empty)").click()
    type_text(kitchen, text)
    rule = kitchen.preferences.settings.stations[0].rules[0]

    assert fits in notes(kitchen)
    assert text in (rule.plu, rule.tag, rule.channel)


def test_stations_change_places(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Down and up, in the sequence in which tickets name them."""
    kitchen = open_kitchen(orders, stations=STATIONS)
    fingers = fingers_on(kitchen)
    open_page(kitchen, "stations")
    fingers.tap(named(kitchen, "Move down: Grill"))
    kitchen.settle()
    fingers.tap(named(kitchen, "Move up: Bar"))
    kitchen.settle()

    names = [station.name for station in kitchen.preferences.settings.stations]
    assert names == ["Fry", "Bar", "Grill"]


def test_a_station_is_removed_by_holding(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A tap removes nothing; a second of holding does; the screen that showed it shows all."""
    kitchen = open_kitchen(orders, stations=STATIONS, shown_stations=["Bar"])
    fingers = fingers_on(kitchen)
    open_page(kitchen, "stations")
    button = named(kitchen, "Remove: Bar")
    fingers.tap(button)
    kitchen.settle()
    assert len(kitchen.preferences.settings.stations) == 3
    fingers.down(0, named(kitchen, "Remove: Bar"))
    kitchen.qtbot.waitUntil(lambda: len(kitchen.preferences.settings.stations) == 2)
    fingers.up(0, button if isValid(button) else kitchen.window)
    kitchen.settle()

    assert kitchen.preferences.settings.shown_stations == ()
    assert kitchen.window.front.bar.stations.text() == "All"


def test_a_renamed_station_stays_on_its_screen(open_kitchen: OpenKitchen) -> None:
    """The screen of the bar shows the bar by its new name."""
    kitchen = open_kitchen(orders, stations=STATIONS, shown_stations=["Bar"])
    open_page(kitchen, "station/2")
    named(kitchen, "Name: Bar").click()
    type_text(kitchen, "Drinks")

    assert kitchen.preferences.settings.shown_stations == ("Drinks",)
    assert page(kitchen).title == "Drinks"


@pytest.mark.parametrize("text", ["", "  ", "Grill"])
def test_a_name_that_cannot_be_is_not_taken(open_kitchen: OpenKitchen, text: str) -> None:
    """Nothing, or the name of another station: the keypad says why and loses nothing."""
    kitchen = open_kitchen(orders, stations=STATIONS)
    open_page(kitchen, "station/2")
    named(kitchen, "Name: Bar").click()
    type_text(kitchen, text)
    keypad = kitchen.window.front.stage.tools.keypad

    assert keypad.isVisible()
    assert keypad.problem
    assert kitchen.preferences.settings.stations[2].name == "Bar"


def test_a_rule_is_removed(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The other rules stay; As it was brings it back."""
    kitchen = open_kitchen(orders, stations=STATIONS)
    fingers = fingers_on(kitchen)
    open_page(kitchen, "station/1")
    fingers.tap(named(kitchen, "Remove: name contains “noodles”"))
    kitchen.settle()
    rules = kitchen.preferences.settings.stations[1].rules
    assert [rule.name for rule in rules] == ["fries", "udon"]
    fingers.tap(page(kitchen).undo)
    kitchen.settle()

    assert len(kitchen.preferences.settings.stations[1].rules) == 3


@pytest.mark.parametrize("name", ["station/9", "rule/9", "rule/900"])
def test_what_is_gone_is_said(open_kitchen: OpenKitchen, name: str) -> None:
    """A page about a station or a rule that is no more says so, and leads back."""
    kitchen = open_kitchen(orders, stations=STATIONS)
    open_page(kitchen, name)
    assert "has been removed" in notes(kitchen)
    page(kitchen).back.click()
    kitchen.settle()

    assert kitchen.window.front.stage.view is View.TOOLS


def test_without_orders_there_is_nothing_to_try(open_kitchen: OpenKitchen) -> None:
    """Before the first order the page says that it cannot show what a rule means."""
    kitchen = open_kitchen(stations=STATIONS)
    open_page(kitchen, "rule/0")

    assert "There are no orders to try it on yet." in notes(kitchen)
