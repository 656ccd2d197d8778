"""The keypad: letters of five languages, digits, real keys, and keys that are large enough."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.ui.button import Button
from kds.ui.keypad import Keypad, Wanted
from kds.ui.letters import Layer, rows, shifted
from tests.ui import boards
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.tool_hands import click, open_page, tools

FingersOn = Callable[[Kitchen], Fingers]
# What the alphabets of the five languages have beyond a to z.
ALPHABETS = {
    "en": "",
    "es": "áéíóúüñ",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "de": "äöüß",
    "nl": "áéíóúàèëïöü",
}


def ask(kitchen: Kitchen, text: str = "", *, longest: int = 80, digits: bool = False) -> list[str]:
    """Bring the keypad up; what is taken is in the list."""
    taken: list[str] = []

    def take(typed: str) -> str:
        taken.append(typed)
        return ""

    open_page(kitchen)
    front = tools(kitchen).front
    assert front
    front.bench.type_text(Wanted("A name", text, take, longest=longest, digits=digits))
    kitchen.settle()
    return taken


def keypad(kitchen: Kitchen) -> Keypad:
    """Return the keypad."""
    return tools(kitchen).keypad


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_can_be_typed(language: str) -> None:
    """Plain letters on the first layer, once each, and every accent on the second."""
    for digits_row in (True, False):
        plain = "".join(rows(Layer.LETTERS, language, digits_row=digits_row))
        accents = "".join(rows(Layer.ACCENTS, language, digits_row=digits_row))
        signs = "".join(rows(Layer.SIGNS, language, digits_row=digits_row))

        assert all(plain.count(letter) == 1 for letter in "abcdefghijklmnopqrstuvwxyz")
        assert set(ALPHABETS[language]) <= set(accents)
        assert set("0123456789&-/.") <= set(plain + signs)


def test_capitals_are_one_letter() -> None:
    """A letter whose capital would be two stays as it is."""
    assert [shifted(letter) for letter in "aéß1"] == ["A", "É", "ß", "1"]


def test_a_name_is_typed_with_fingers(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The first letter is a capital; an accent brings the letters back; spaces at ends go."""
    kitchen = open_kitchen(boards.nothing, size=(1920, 1080))
    fingers, taken = fingers_on(kitchen), ask(kitchen)
    pad = keypad(kitchen)
    fingers.tap(pad.grid.keys["C"])
    fingers.tap(pad.grid.keys["a"])
    fingers.tap(pad.grid.keys["x"])
    fingers.tap(pad.grid.erase)
    fingers.tap(pad.grid.keys["f"])
    fingers.tap(pad.grid.accents)
    fingers.tap(pad.grid.keys["é"])
    fingers.tap(pad.grid.space)
    fingers.tap(pad.grid.keys["2"])
    fingers.tap(pad.grid.space)
    fingers.tap(pad.grid.signs)
    fingers.tap(pad.grid.keys["&"])
    fingers.tap(pad.grid.erase)
    fingers.tap(pad.done)

    assert taken == ["Café 2"]
    assert not pad.isVisible()


def test_real_keys_work(open_kitchen: OpenKitchen) -> None:
    """Letters, Backspace and Enter of a keyboard."""
    kitchen = open_kitchen(boards.nothing)
    taken = ask(kitchen, "Gri")
    QTest.keyClicks(keypad(kitchen), "llx")
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Backspace)
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Return)

    assert taken == ["Grill"]


def test_escape_and_cancel_take_nothing(open_kitchen: OpenKitchen) -> None:
    """Whoever thinks better of it loses nothing, and the page is still there."""
    kitchen = open_kitchen(boards.nothing)
    taken = ask(kitchen, "Grill")
    QTest.keyClicks(keypad(kitchen), "x")
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Escape)
    assert not keypad(kitchen).isVisible()
    taken += ask(kitchen, "Grill")
    QTest.mouseClick(keypad(kitchen).cancel, Qt.MouseButton.LeftButton)

    assert taken == []
    assert tools(kitchen).isVisible()


def test_digits_replace_what_was_there(open_kitchen: OpenKitchen) -> None:
    """Where minutes are wanted there are only digits, and the first begins anew."""
    kitchen = open_kitchen(boards.nothing)
    taken = ask(kitchen, "15", longest=3, digits=True)
    assert set(keypad(kitchen).grid.keys) == set("0123456789")
    QTest.mouseClick(keypad(kitchen).grid.keys["7"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(keypad(kitchen), "x5")
    QTest.mouseClick(keypad(kitchen).done, Qt.MouseButton.LeftButton)

    assert taken == ["75"]


def test_a_text_stays_within_its_length(open_kitchen: OpenKitchen) -> None:
    """More letters than fit are not taken."""
    kitchen = open_kitchen(boards.nothing)
    taken = ask(kitchen, longest=4)
    QTest.keyClicks(keypad(kitchen), "abcdef")
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Return)

    assert taken == ["abcd"]


def test_minutes_out_of_bounds_are_said(open_kitchen: OpenKitchen) -> None:
    """A number that cannot be is answered with those that can, and nothing is changed."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "times")
    click(kitchen, "Scheduled orders come up: 15 min")
    QTest.keyClicks(keypad(kitchen), "999")
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Return)
    assert "From 1\u00a0min to 240\u00a0min" in keypad(kitchen).problem
    assert kitchen.preferences.settings.preparation_minutes == 15
    QTest.mouseClick(keypad(kitchen).clear, Qt.MouseButton.LeftButton)
    QTest.keyClicks(keypad(kitchen), "20")
    QTest.keyClick(keypad(kitchen), Qt.Key.Key_Return)
    kitchen.settle()

    assert kitchen.preferences.settings.preparation_minutes == 20


@pytest.mark.parametrize(
    ("size", "wide", "high"),
    [((1920, 1080), 20, 20), ((1080, 1920), 20, 20), ((1024, 600), 16, 14), ((3840, 2160), 20, 20)],
)
@pytest.mark.parametrize("digits", [False, True])
def test_keys_are_large(
    open_kitchen: OpenKitchen, size: tuple[int, int], wide: float, high: float, *, digits: bool
) -> None:
    """Keys have 20 mm where the screen allows, lie on the keypad and on no other key."""
    kitchen = open_kitchen(boards.nothing, size=size)
    ask(kitchen, digits=digits)
    pad = keypad(kitchen)
    density = kitchen.window.front.stage.tools.front
    assert density
    per_mm = density.bench.sizes.px_per_mm
    shown = [button for button in pad.findChildren(Button) if button.isVisible()]
    boxes = [b.rect().translated(b.mapTo(pad, b.rect().topLeft())) for b in shown]
    for n, box in enumerate(boxes):
        assert box.width() >= wide * per_mm - 1, shown[n].text()
        assert box.height() >= high * per_mm - 1, shown[n].text()
        assert pad.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[:n])


def test_somebody_who_types_has_time(open_kitchen: OpenKitchen) -> None:
    """The keypad stays for five minutes without a touch."""
    kitchen = open_kitchen(boards.nothing)
    ask(kitchen)
    kitchen.ticks.turn(280)
    kitchen.later(0)
    assert keypad(kitchen).isVisible()
    kitchen.ticks.turn(30)
    kitchen.later(0)

    assert not keypad(kitchen).isVisible()
