"""Drivers under Tools: written down, put on shift, given a code that a phone can read."""

from collections.abc import Callable

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.domain.whereabouts import Driver
from kds.settings.delivery import DeliverySettings
from kds.ui.bottom_bar import View
from kds.ui.controls import Action
from kds.ui.crew import Crew
from kds.ui.language import choose
from kds.ui.tools.shift_page import ShiftPage
from tests.ui import boards
from tests.ui.conftest import INCHES, SMALL_INCHES, Fingers, Kitchen, OpenKitchen
from tests.ui.delivery_boards import DRIVERS, JET, OWN, asked, driving, news, two
from tests.ui.hands import hold, order_of
from tests.ui.proof import faults
from tests.ui.tool_hands import click, named, names, open_page, page, tap, tools

FingersOn = Callable[[Kitchen], Fingers]
OUTSIDE = "https://kitchen.example.org/kds"
LONG_ENOUGH_MS = 1200


def crew(kitchen: Kitchen) -> Crew:
    """Return the drivers as the screen knows them."""
    return kitchen.window.crew


def shift_page(kitchen: Kitchen, number: int = 0) -> ShiftPage:
    """Open the page of a driver's shift."""
    open_page(kitchen, f"shift/{number}")
    shown = page(kitchen)
    assert isinstance(shown, ShiftPage)
    return shown


def written(kitchen: Kitchen) -> str:
    """Return everything that stands in the rows of a page."""
    return "\n".join(f"{row.caption} {row.note}" for row in page(kitchen).rows)


def type_into(kitchen: Kitchen, name: str, text: str) -> None:
    """Type another text for a row on the keypad."""
    click(kitchen, name)
    keypad = tools(kitchen).keypad
    keypad.clear.click()
    QTest.keyClicks(keypad, text)
    QTest.keyClick(keypad, Qt.Key.Key_Return)
    kitchen.settle()


def test_a_driver_is_written_down(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Added and named with fingers; the ticket offers the name at once, and the file keeps it."""
    kitchen = open_kitchen(two, capabilities=OWN, size=(1920, 1080))
    fingers = fingers_on(kitchen)
    open_page(kitchen, "drivers")
    tap(kitchen, fingers, "Who delivers for this kitchen: Add", "Name: Driver 1")
    keypad = tools(kitchen).keypad
    fingers.tap(keypad.clear)
    for letter in "zoe":
        fingers.tap(keypad.grid.keys[letter])
    fingers.tap(keypad.done)
    kitchen.settle()
    kept = DeliverySettings.model_validate(kitchen.kept[-1]).all_drivers()
    assert kept == (Driver(name="zoe"),)
    tap(kitchen, fingers, "Back", "Back", "Back")
    kitchen.window.front.show_view(View.BOARD)
    kitchen.later(1)

    assert kitchen.button("D-1", Action.ASSIGN).text() == "ASSIGN ZOE"


@pytest.mark.parametrize(
    ("row", "key", "text"),
    [
        ("Phone: +34 600 111 222", "phone", "+34 1"),
        ("Vehicle: Scooter", "vehicle", "Car"),
        ("Registration: 1234 ABC", "registration", "9"),
        ("Name: Ana", "name", "Anna"),
    ],
)
def test_what_is_known_of_a_driver_is_changed(
    open_kitchen: OpenKitchen, row: str, key: str, text: str
) -> None:
    """Typed on the keypad, shown on the page, kept in the file; everything else stays."""
    kitchen = open_kitchen(drivers=DRIVERS)
    open_page(kitchen, "driver/0")
    type_into(kitchen, row, text)
    changed = {"name": "Ana", "phone": "+34 600 111 222", "vehicle": "Scooter"}
    changed |= {"registration": "1234 ABC", key: text}
    kept = DeliverySettings.model_validate(kitchen.kept[-1]).all_drivers()

    assert kept == (Driver(**changed), *DRIVERS[1:])
    assert named(kitchen, f"{row.partition(':')[0]}: {text}").isVisible()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "A driver needs a name."),
        ("chloe", "two drivers must not have the same name"),
    ],
)
def test_a_name_that_cannot_be(open_kitchen: OpenKitchen, name: str, problem: str) -> None:
    """The keypad says what is wrong, and nothing is kept."""
    kitchen = open_kitchen(drivers=DRIVERS)
    open_page(kitchen, "driver/0")
    type_into(kitchen, "Name: Ana", name)

    assert tools(kitchen).keypad.accessibleName() == f"{problem}: {name}"
    assert kitchen.kept == []


def test_who_is_out_there_is_not_renamed_or_removed(open_kitchen: OpenKitchen) -> None:
    """A phone and orders know a driver by name: on shift it stays, and the page says so."""
    kitchen = open_kitchen(drivers=DRIVERS)
    kitchen.practice.kitchen.shifts.begin("Ana")
    open_page(kitchen, "driver/0")
    type_into(kitchen, "Name: Ana", "Anna")
    assert "keeps the name" in tools(kitchen).keypad.accessibleName()
    open_page(kitchen, "drivers")
    hold(kitchen, named(kitchen, "Remove: Ana"), LONG_ENOUGH_MS)

    assert page(kitchen).rows[0].caption == "Ana is on shift or has orders: end that first."
    assert kitchen.kept == []
    assert crew(kitchen).drivers == DRIVERS


def test_a_driver_is_removed_and_moved(open_kitchen: OpenKitchen) -> None:
    """Removing must be held; the sequence, which says who is first, is kept as well."""
    kitchen = open_kitchen(drivers=DRIVERS, size=(1920, 1080))
    open_page(kitchen, "drivers")
    hold(kitchen, named(kitchen, "Remove: Ana"), 0)
    assert crew(kitchen).drivers == DRIVERS
    hold(kitchen, named(kitchen, "Remove: Ana"), LONG_ENOUGH_MS)
    click(kitchen, "Move down: Bartholomew")
    kept = DeliverySettings.model_validate(kitchen.kept[-1]).all_drivers()

    assert kept == (DRIVERS[2], DRIVERS[1])


def test_a_shift_begins_and_ends(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """One tap begins it, a held one ends it; between them the code is there, and until when."""
    kitchen = open_kitchen(drivers=DRIVERS, address=OUTSIDE, size=(1920, 1080))
    assert shift_page(kitchen).code is None
    tap(kitchen, fingers_on(kitchen), "Shift: Begin the shift")
    shift = kitchen.practice.kitchen.shifts.of("Ana")
    assert shift
    shown = page(kitchen)
    assert isinstance(shown, ShiftPage)
    assert shown.code is not None
    assert shown.rows[0].caption.startswith("on shift until ")
    end = next(name for name in names(kitchen) if name.endswith("Hold: end the shift"))
    hold(kitchen, named(kitchen, end), 0)
    assert kitchen.practice.kitchen.shifts.of("Ana") == shift
    hold(kitchen, named(kitchen, end), LONG_ENOUGH_MS)

    assert kitchen.practice.kitchen.shifts.of("Ana") is None
    shown = page(kitchen)
    assert isinstance(shown, ShiftPage)
    assert shown.code is None


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)])
def test_the_code_on_the_screen_is_the_link(
    open_kitchen: OpenKitchen, theme: str, size: tuple[int, int]
) -> None:
    """Every module is painted in its place, black on white, with a white border of four."""
    kitchen = open_kitchen(drivers=DRIVERS, address=OUTSIDE + "/", theme=theme, size=size)
    shift = kitchen.practice.kitchen.shifts.begin("Ana")
    shown = shift_page(kitchen)
    link = f"{OUTSIDE}/driver/{shift.token}"
    assert crew(kitchen).link(shift) == link
    wanted = [bytes(row) for row in segno.make(link, error="m", micro=False).matrix]
    image = shown.grab().toImage()
    white = [
        (x, y)
        for y in range(shown.body.top(), shown.body.bottom())
        for x in range(shown.body.left(), shown.body.right())
        if image.pixel(x, y) & 0xFFFFFF == 0xFFFFFF
    ]
    left, top = min(x for x, _ in white), min(y for _, y in white)
    right = max(x for x, _ in white)
    module, rest = divmod(right + 1 - left, len(wanted) + 8)
    assert rest == 0
    for y in range(-4, len(wanted) + 4):
        for x in range(-4, len(wanted) + 4):
            inside = 0 <= x < len(wanted) and 0 <= y < len(wanted)
            dark = inside and bool(wanted[y][x])
            at = left + (x + 4) * module + module // 2, top + (y + 4) * module + module // 2
            assert (image.pixel(*at) & 0xFFFFFF == 0) == dark, (x, y)


def test_the_code_is_large_enough(open_kitchen: OpenKitchen) -> None:
    """On the smallest screen it is wider than 50 mm: a phone reads it at arm's length."""
    kitchen = open_kitchen(
        drivers=DRIVERS, address=OUTSIDE, size=(1024, 600), screen_inches=SMALL_INCHES
    )
    kitchen.practice.kitchen.shifts.begin("Ana")
    body = shift_page(kitchen).body

    assert min(body.width(), body.height()) / page(kitchen).bench.sizes.px_per_mm >= 50


@pytest.mark.parametrize(
    ("address", "said", "worry"),
    [
        (OUTSIDE, "leave to say where it is", False),
        ("http://192.168.1.20:8480", "Over http phones do not say where they are", True),
        ("http://127.0.0.1:8480", "Phones cannot reach http://127.0.0.1:8480", True),
        ("https://localhost:8480", "Phones cannot reach https://localhost:8480", True),
        ("http://[::1]:8480", "Phones cannot reach http://[::1]:8480", True),
        ("http://0.0.0.0:8480", "Phones cannot reach http://0.0.0.0:8480", True),
        ("", "no phone can reach it", True),
    ],
)
def test_what_the_phone_needs(
    open_kitchen: OpenKitchen, address: str, said: str, *, worry: bool
) -> None:
    """The page says whether phones will manage with the address that they get, and what to set."""
    kitchen = open_kitchen(drivers=DRIVERS, address=address)
    kitchen.practice.kitchen.shifts.begin("Ana")
    shown = shift_page(kitchen)

    assert said in written(kitchen)
    assert ("public_url" in written(kitchen)) == (worry and bool(address))
    assert (shown.code is None) == (not address)


def test_a_shift_of_nobody(open_kitchen: OpenKitchen) -> None:
    """A driver who was removed meanwhile has pages that say so."""
    kitchen = open_kitchen(boards.nothing, drivers=DRIVERS)
    for name in ("shift/7", "driver/7"):
        open_page(kitchen, name)
        assert written(kitchen).strip() == "This driver has been removed."


@pytest.mark.parametrize("language", ["de", "es", "fr", "nl"])
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1024, 600)])
def test_nothing_is_cut_in_any_language(
    open_kitchen: OpenKitchen, language: str, size: tuple[int, int]
) -> None:
    """Boards with drivers and with news, panels and pages about drivers: every word in its room."""
    choose(language)
    for fill, can in ((driving, OWN), (news, JET), (asked, JET)):
        kitchen = open_kitchen(
            fill,
            capabilities=can,
            drivers=DRIVERS,
            address=OUTSIDE,
            size=size,
            language=language,
            screen_inches=SMALL_INCHES if size == (1024, 600) else INCHES,
        )
        for _ in range(kitchen.window.front.stage.pages()[1]):
            assert faults(kitchen.window) == []
            kitchen.window.front.stage.turn(1)
            kitchen.settle()
    kitchen = open_kitchen(two, capabilities=OWN, drivers=DRIVERS, size=size, language=language)
    one = kitchen.practice.kitchen.order(order_of(kitchen, "D-1"))
    panels = kitchen.window.front.panels
    panels.drivers(one, kitchen.window.front.stage.place_of(one.id))
    panel = panels.panel_of(one.id)
    assert panel
    assert faults(panel) == []
    panels.close_all()
    kitchen.practice.kitchen.shifts.begin("Ana")
    for name in ("drivers", "shift/0", "shift/1", "driver/0"):
        open_page(kitchen, name)
        assert faults(kitchen.window) == []
        assert all(row.y() + row.height() <= page(kitchen).height() for row in page(kitchen).rows)
