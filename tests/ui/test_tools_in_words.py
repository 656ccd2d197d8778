"""Every page of Tools in every language and size: nothing is cut, printed over, or left English."""

import re
from collections.abc import Iterator

import pytest

from kds.domain.deadlines import BUILT_IN
from kds.ui.button import Button
from kds.ui.keypad import Wanted
from kds.ui.language import LANGUAGES
from kds.ui.tools.catalogue import PAGES
from tests.ui import boards
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.proof import faults, proof
from tests.ui.test_languages import SCREENS, SPOKEN, speak
from tests.ui.tool_hands import open_page, page, tools

LISTS = {
    "limits": [{"channel": "Deliveroo", "kind": "delivery", "warn_minutes": 3, "late_minutes": 6}],
    "deadlines": [{"channel": "Deliveroo", "minutes": 6}, {"channel": "Wolt", "minutes": 2}],
}
ALL = ["", *(entry.name if entry.title else f"{entry.name}/0" for entry in PAGES)]


def every_leaf(kitchen: Kitchen) -> Iterator[str]:
    """Show every page of Tools, leaf by leaf, and yield which."""
    for name in ALL:
        open_page(kitchen, name)
        for leaf in range(tools(kitchen).leaves()[1]):
            yield f"{name} {leaf}"
            tools(kitchen).turn(1)


def broken_words(kitchen: Kitchen) -> Iterator[str]:
    """Yield the labels of buttons that break within a word."""
    for button in tools(kitchen).findChildren(Button):
        if button.isVisible() and button.text():
            rows = button.label_rows()
            if " ".join(rows).split() != button.text().split():
                yield f"{rows} on a button of {button.size().toTuple()}"


@pytest.mark.parametrize("screen", [*SCREENS, "portrait"])
@pytest.mark.parametrize("code", SPOKEN)
def test_nothing_is_cut(open_kitchen: OpenKitchen, code: str, screen: str) -> None:
    """All texts are whole, none stands over another, and buttons break no word."""
    speak(code)
    size, inches = SCREENS.get(screen, ((1080, 1920), 11.05))
    kitchen = open_kitchen(boards.nothing, size=size, screen_inches=inches, **LISTS)
    for where in every_leaf(kitchen):
        assert faults(tools(kitchen)) == [], where
        assert list(broken_words(kitchen)) == [], where


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("code", SPOKEN)
def test_the_keypad_and_the_lock_are_whole(
    open_kitchen: OpenKitchen, code: str, screen: str
) -> None:
    """The keys' texts and the words on the cleaning band fit in every language."""
    speak(code)
    size, inches = SCREENS[screen]
    kitchen = open_kitchen(boards.nothing, size=size, screen_inches=inches)
    open_page(kitchen)
    front = tools(kitchen).front
    assert front
    for digits in (False, True):
        front.bench.type_text(Wanted("Name", "Grill 2", str, digits=digits))
        kitchen.settle()
        assert faults(tools(kitchen)) == []
        assert list(broken_words(kitchen)) == []
        tools(kitchen).keypad.close_keypad()
    tools(kitchen).cleaning_wanted.emit()
    kitchen.settle()

    assert kitchen.window.cleaning.isVisible()
    assert faults(kitchen.window.cleaning) == []


def test_no_english_is_left(open_kitchen: OpenKitchen) -> None:
    """Latin letters in the pseudo-language are names, units and what the settings hold."""
    speak("pseudo")
    kitchen = open_kitchen(boards.nothing, size=(1920, 1080), **LISTS)
    known = [str(LISTS), *(each.own_name for each in LANGUAGES), "àéñ"]
    known += [f"{entry.channel} {entry.source}" for entry in BUILT_IN]
    names = set(re.findall("[A-Za-z]+", str(known)))
    foreign = {
        (where, word)
        for where in every_leaf(kitchen)
        for one in proof(tools(kitchen))
        for word in set(re.findall("[A-Za-z]{2,}", one.text)) - names
    }

    assert foreign == set()


def test_what_is_mirrored_can_be_pressed(open_kitchen: OpenKitchen) -> None:
    """Read from the right, controls stand at the left of their captions and lie on their rows."""
    speak("pseudo")
    kitchen = open_kitchen(boards.nothing, size=(1920, 1080))
    open_page(kitchen, "times")
    for button in page(kitchen).findChildren(Button):
        above = button.parentWidget()
        assert above
        assert above.rect().contains(button.geometry())
    less, shown, more = page(kitchen).rows[0].controls()

    assert less.x() > shown.x() > more.x()
