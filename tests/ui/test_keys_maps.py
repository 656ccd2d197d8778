"""Names of keys, maps of keys, and the picture of them on the screen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kds.ui.keys.commands import CHOICES, Command, meaning, title
from kds.ui.keys.maps import KEYBOARD, PRESETS, own_map
from kds.ui.keys.strokes import RESERVED, known_stroke, label, stroke_of
from tests.ui import boards
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import LEFT
from tests.ui.keyboard import Keyboard

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def event(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, scan_code: int = 0, text: str = ""
) -> QKeyEvent:
    """Return a key that goes down."""
    return QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, scan_code, 0, 0, text)


@pytest.mark.parametrize(
    ("pressed", "name"),
    [
        (event(Qt.Key.Key_1), "1"),
        (event(Qt.Key.Key_1, KEYPAD), "1"),
        (event(Qt.Key.Key_End, KEYPAD), "1"),
        (event(Qt.Key.Key_End), "End"),
        (event(Qt.Key.Key_Enter, KEYPAD), "Return"),
        (event(Qt.Key.Key_Return), "Return"),
        (event(Qt.Key.Key_A, SHIFT, text="A"), "A"),
        (event(Qt.Key.Key_A, text="a"), "A"),
        (event(Qt.Key.Key_1, CONTROL), "Ctrl+1"),
        (event(Qt.Key.Key_F1, SHIFT), "Shift+F1"),
        (event(Qt.Key.Key_Backtab, SHIFT), "Shift+Tab"),
        (event(Qt.Key.Key_Plus, SHIFT, text="+"), "+"),
        (event(Qt.Key.Key_MediaPlay), "Media Play"),
        (event(Qt.Key.Key_Control, CONTROL), ""),
        (event(Qt.Key.Key_NumLock), ""),
        (event(Qt.Key.Key_unknown), ""),
    ],
)
def test_a_key_has_one_name_whatever_sends_it(pressed: QKeyEvent, name: str) -> None:
    """Keypads, Caps Lock and Num Lock change nothing; the name can be read back from a file."""
    assert stroke_of(pressed) == name
    assert known_stroke(name) == name


@pytest.mark.parametrize(("platform", "first"), [("xcb", 10), ("wayland", 10), ("windows", 2)])
def test_digits_are_digits_on_a_french_keyboard(platform: str, first: int) -> None:
    """A bump bar sends the places of digits; what stands on them there makes no difference."""
    french = "&é\"'(-è_çà"
    names = [
        stroke_of(event(Qt.Key(ord(sign.upper())), scan_code=first + n, text=sign), platform)
        for n, sign in enumerate(french)
    ]
    assert names == list("1234567890")
    assert stroke_of(event(Qt.Key.Key_Q, scan_code=first + 14), platform) == "Q"


@pytest.mark.parametrize("name", PRESETS)
def test_presets_can_be_used(name: str) -> None:
    """Every key of a preset exists, is free, and means one thing; the bar has so many keys."""
    preset = PRESETS[name]
    assert all(known_stroke(stroke) == stroke for stroke in preset.commands)
    assert not RESERVED & preset.commands.keys()
    assert len(set(preset.commands.values())) == len(preset.commands)
    drawn = [stroke for row in preset.rows for stroke in row]
    if preset is not KEYBOARD:
        assert drawn == list(preset.commands)
        assert len(drawn) == int(name.removesuffix("-key"))


@pytest.mark.parametrize("name", PRESETS)
def test_no_preset_lacks_what_an_order_needs(name: str) -> None:
    """Choosing, bumping, ticking, seeing, taking back and everything else are on each bar."""
    commands = set(PRESETS[name].commands.values())
    needed = {Command.CHOOSE_1, Command.BUMP, Command.NEXT_ITEM, Command.TICK}
    assert needed | {Command.SEEN, Command.RECALL, Command.MORE} <= commands
    assert commands & {Command.NEXT_PAGE, Command.NEXT_TICKET}


def test_a_keyboard_has_every_command() -> None:
    """Whatever a finger can do has a key on an ordinary keyboard."""
    assert set(KEYBOARD.commands.values()) == set(Command)


def test_every_command_is_explained() -> None:
    """Names are short, different from each other, and have a meaning."""
    titles = [title(command) for command in Command]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 16
    assert all(meaning(command) for command in Command)


def test_an_own_map() -> None:
    """Commands by name, keys by name, in any spelling."""
    own = own_map({"bump": "Return", "choose 1": "f2", "Tick ": " ctrl+t"})

    assert own.commands == {
        "Return": Command.BUMP,
        "F2": Command.CHOOSE_1,
        "Ctrl+T": Command.TICK,
    }
    assert own.problems == ()


def test_what_is_wrong_in_an_own_map_is_said_and_the_rest_works() -> None:
    """Unknown commands, unknown keys, reserved keys, and a key with two meanings."""
    wrong = {"jump": "J", "bump": "B", "tick": "Hyper", "more": "F1", "undo": "b", "seen": "S"}
    own = own_map(wrong)

    assert own.commands == {"B": Command.BUMP, "S": Command.SEEN}
    assert len(own.problems) == 4
    said = " ".join(own.problems)
    assert all(name in said for name in ("jump", "Hyper", "F1", "undo"))


@pytest.mark.parametrize("keys", [{}, {"jump": "J"}])
def test_an_own_map_without_keys_is_a_keyboards(keys: dict[str, str]) -> None:
    """A bar that does nothing at all would be no help."""
    own = own_map(keys)

    assert own.commands == KEYBOARD.commands
    assert "those of a keyboard are used" in own.problems[-1]


def test_a_wrong_own_map_is_a_notice(open_kitchen: OpenKitchen) -> None:
    """It says what is wrong and what to do; the other keys work; mended settings end it."""
    own = {"bump": "B", "choose 1": "X", "jump": "J"}
    kitchen = open_kitchen(boards.calm, bump_bar="own", own_keys=own)
    banner = kitchen.window.front.banner
    assert banner.isVisible()
    assert "“jump” is nothing that a key can do." in banner.accessibleName()
    keyboard = Keyboard(kitchen)
    keyboard.press("X")
    assert keyboard.chosen == "102"
    kitchen.preferences.change(own_keys={"bump": "B", "choose 1": "X"})
    kitchen.settle()

    assert not kitchen.window.front.banner.isVisible()


@pytest.mark.parametrize("name", PRESETS)
def test_the_map_on_the_screen(open_kitchen: OpenKitchen, name: str) -> None:
    """F1 covers the screen with it; any key closes it and does nothing else."""
    keyboard = Keyboard(open_kitchen(boards.calm, bump_bar=name))
    overlay = keyboard.keys.overlay
    keyboard.press("F1")
    assert overlay.isVisible()
    assert overlay.geometry() == keyboard.kitchen.window.front.rect()
    spoken = overlay.accessibleName()
    for stroke, command in keyboard.keys.key_map.commands.items():
        if command not in CHOICES:
            assert f"{label(stroke)}: {title(command)}" in spoken
    keyboard.does(Command.CHOOSE_1)
    assert not overlay.isVisible()
    assert keyboard.chosen == ""


@pytest.mark.parametrize("stroke", ["F1", "Esc", "Z"])
def test_keys_that_close_the_map(open_kitchen: OpenKitchen, stroke: str) -> None:
    """Also those that mean nothing, and Esc without leaving full screen."""
    keyboard = Keyboard(open_kitchen(boards.calm, full_screen=True))
    keyboard.press("F1", stroke)

    assert not keyboard.keys.overlay.isVisible()
    assert keyboard.kitchen.window.isFullScreen()


def test_a_tap_closes_the_map(open_kitchen: OpenKitchen) -> None:
    """And presses nothing of what lies under it."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    button = keyboard.kitchen.card("102").buttons()[0]
    place = button.mapTo(keyboard.kitchen.window, button.rect().center())
    keyboard.press("F1")
    assert keyboard.kitchen.window.childAt(place) is keyboard.keys.overlay
    QTest.mouseClick(keyboard.keys.overlay, LEFT, pos=place)

    assert not keyboard.keys.overlay.isVisible()
    assert keyboard.kitchen.practice.kitchen.waiting_steps() == 0


def test_a_key_alone_that_only_modifies_leaves_the_map(open_kitchen: OpenKitchen) -> None:
    """Ctrl is no key press yet."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.press("F1")
    QApplication.sendEvent(keyboard.kitchen.window, event(Qt.Key.Key_Control, CONTROL))

    assert keyboard.keys.overlay.isVisible()
