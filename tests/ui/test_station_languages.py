"""Stations, the pass and totals in all languages: nothing cut, nothing left in English."""

import re

import pytest

from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from tests.ui import boards
from tests.ui.boards import STATIONS
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.hands import open_panel
from tests.ui.proof import faults, proof
from tests.ui.pseudo import speak_pseudo
from tests.ui.test_languages import SCREENS, SPOKEN, broken_words, speak


def do_some(kitchen: Kitchen) -> None:
    """Let one order be done wholly, and one in parts."""
    service = kitchen.practice.kitchen
    cooking = [order for order in service.board() if order.state is State.ACCEPTED]
    names = service.routing.names
    for order, stations in zip(cooking, (names, names[:1]), strict=False):
        service.marks.see_allergy(order.id)
        for name in stations:
            items = service.routing.items_at(order, [name])
            service.tick(order.id, *items, done=True, station=name)
    kitchen.settle()


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("code", SPOKEN)
@pytest.mark.parametrize("shown", [(), ("Grill",), ("Grill", "Fry")])
def test_nothing_is_cut_at_a_station(
    open_kitchen: OpenKitchen, code: str, screen: str, shown: tuple[str, ...]
) -> None:
    """Tickets, totals, bar and the panel that asks for stations hold every word."""
    speak(code)
    size, inches = SCREENS[screen]
    kitchen = open_kitchen(
        boards.rush,
        size=size,
        screen_inches=inches,
        stations=STATIONS,
        shown_stations=shown,
        all_day="modifiers",
    )
    do_some(kitchen)
    assert faults(kitchen.window) == []
    assert list(broken_words(kitchen.window)) == []
    kitchen.window.front.bar.stations.click()
    kitchen.lay_out()
    assert faults(open_panel(kitchen)) == []
    assert list(broken_words(kitchen.window)) == []


@pytest.mark.parametrize("page", ["stations", "station/0", "rule/1"])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("code", SPOKEN)
def test_nothing_is_cut_on_the_pages(
    open_kitchen: OpenKitchen, code: str, screen: str, page: str
) -> None:
    """Every leaf of the pages about stations holds every word."""
    speak(code)
    size, inches = SCREENS[screen]
    kitchen = open_kitchen(boards.rush, size=size, screen_inches=inches, stations=STATIONS)
    kitchen.window.front.show_view(View.TOOLS)
    tools = kitchen.window.front.stage.tools
    tools.go(page)
    kitchen.lay_out()
    for _ in range(tools.leaves()[1]):
        assert faults(tools) == []
        assert list(broken_words(tools)) == []
        tools.turn(1)
        kitchen.lay_out()


@pytest.mark.parametrize("shown", [(), ("Grill",)])
def test_no_english_is_left_at_a_station(open_kitchen: OpenKitchen, shown: tuple[str, ...]) -> None:
    """Latin letters on a screen of the pseudo-language are those of orders and stations."""
    speak_pseudo()
    kitchen = open_kitchen(
        boards.rush, stations=STATIONS, shown_stations=shown, all_day="modifiers"
    )
    do_some(kitchen)
    kitchen.window.front.bar.stations.click()
    kitchen.lay_out()

    said = " ".join(one.text for one in proof(kitchen.window))
    known = str([*kitchen.practice.kitchen.board(), STATIONS, "Deliverect"])
    foreign = set(re.findall("[A-Za-z]{2,}", said)) - set(re.findall("[A-Za-z]+", known))

    assert len(said) > 100
    assert foreign == set()
