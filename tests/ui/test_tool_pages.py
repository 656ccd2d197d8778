"""What the pages of Tools change, by finger, mouse and key."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kds.domain.deadlines import BUILT_IN
from kds.ui.tools.crosses_page import CrossesPage
from tests.ui import boards
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import LEFT
from tests.ui.tool_hands import UNDO, click, key, names, open_page, page, tap, tools, walk_to

FingersOn = Callable[[Kitchen], Fingers]


@pytest.mark.parametrize(
    ("name", "button", "setting", "value"),
    [
        ("look", "Language: Español", "language", "es"),
        ("look", "Colours: High contrast", "theme", "contrast"),
        ("look", "Columns: Fitting, more", "columns", 2),
        ("tickets", "Sequence: By age", "sort", "age"),
        ("tickets", "Identical lines as one: On", "combine_items", True),
        ("tickets", "Totals beside the board: Dishes", "all_day", "items"),
        ("tickets", "Ready only at the pass: On", "ready_at_expo_only", True),
        ("times", "A ticket turns yellow after: 5 min, more", "warn_minutes", 6),
        ("times", "and is late after: 10 min, less", "late_minutes", 9),
        ("times", "Scheduled orders come up: 15 min, more", "preparation_minutes", 16),
        ("sound", "Alarms sound: Off", "sound", False),
        ("sound", "Volume: 100 %, less", "sound_volume", 90),
        ("sound", "Volume at night: 30 %, more", "night_volume", 40),
        ("sound", "Night begins: 22:00, more", "night_from", "22:30"),
        ("sound", "Night ends: 07:00, less", "night_until", "06:30"),
        ("sound", "Sound again after: 8 s, less", "sound_repeat_seconds", 7),
        ("sound", "Sound at the start: Off", "sound_at_start", False),
        ("screen", "Keep the screen awake: Off", "keep_awake", False),
        ("screen", "Hide the mouse pointer: Off", "hide_pointer", False),
        ("screen", "Cleaning takes: 30 s, more", "cleaning_seconds", 35),
    ],
)
@pytest.mark.parametrize("by", ["finger", "mouse", "key"])
def test_a_setting_is_changed(  # noqa: PLR0913, PLR0917 - a row of the table
    open_kitchen: OpenKitchen,
    fingers_on: FingersOn,
    by: str,
    name: str,
    button: str,
    setting: str,
    value: object,
) -> None:
    """Each control changes its setting, by finger, mouse or key, and the page stays open."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, name)
    if by == "finger":
        tap(kitchen, fingers_on(kitchen), button)
    elif by == "mouse":
        click(kitchen, button)
    else:
        walk_to(kitchen, button)
        key(kitchen, Qt.Key.Key_Return)
        kitchen.settle()

    assert getattr(kitchen.preferences.settings, setting) == value
    assert tools(kitchen).place.page == name
    # By itself, not by its name: that is in another language now, perhaps.
    QTest.mouseClick(page(kitchen).undo, LEFT)
    assert getattr(kitchen.preferences.settings, setting) != value


def test_late_stays_after_yellow(open_kitchen: OpenKitchen) -> None:
    """One limit pushes the other along, so that no press is refused."""
    kitchen = open_kitchen(boards.nothing, warn_minutes=9, late_minutes=10)
    open_page(kitchen, "times")
    click(kitchen, "A ticket turns yellow after: 9 min, more")
    settings = kitchen.preferences.settings
    assert (settings.warn_minutes, settings.late_minutes) == (10, 11)
    click(kitchen, "and is late after: 11 min, less")
    settings = kitchen.preferences.settings

    assert (settings.warn_minutes, settings.late_minutes) == (9, 10)


def test_limits_of_a_channel(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Added, given a channel on the keypad and a kind, changed, and removed again."""
    kitchen = open_kitchen(boards.nothing, size=(1920, 1080))
    fingers = fingers_on(kitchen)
    open_page(kitchen, "times")
    tap(kitchen, fingers, "Other limits: Add", "Channel: (empty)")
    for letter in "Wol":
        fingers.tap(tools(kitchen).keypad.grid.keys[letter])
    QTest.keyClick(tools(kitchen).keypad, Qt.Key.Key_T)
    fingers.tap(tools(kitchen).keypad.done)
    kitchen.settle()
    tap(kitchen, fingers, "Kind: Delivery", "A ticket turns yellow after: 5 min, less")
    limit = kitchen.preferences.settings.limits[0]
    assert (limit.channel, limit.kind) == ("Wolt", "delivery")
    assert (limit.warn_minutes, limit.late_minutes) == (4, 10)
    tap(kitchen, fingers, "Back", "Remove: Wolt · Delivery")

    assert kitchen.preferences.settings.limits == ()
    assert tools(kitchen).place.page == "times"


def test_a_list_is_taken_back_whole(open_kitchen: OpenKitchen) -> None:
    """What was added is gone again, and its page says so rather than showing another's."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "times")
    click(kitchen, "Other limits: Add", "Kind: Delivery", UNDO)

    assert kitchen.preferences.settings.limits == ()
    assert page(kitchen).rows[0].caption == "These limits have been removed."


def test_a_built_in_deadline_is_changed_in_a_copy(open_kitchen: OpenKitchen) -> None:
    """The copy keeps the source until somebody says otherwise; the table itself stays."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "deadlines")
    wolt = next(known for known in BUILT_IN if known.channel == "Wolt")
    click(kitchen, "Change: Wolt: 3 min")
    copied = kitchen.preferences.settings.deadlines[0]
    assert (copied.channel, copied.minutes) == ("Wolt", 3)
    assert (copied.source, copied.seen) == (wolt.source, wolt.seen)
    click(kitchen, "It waits for: 3 min, more")
    changed = kitchen.preferences.settings.deadlines[0]
    assert (changed.minutes, changed.seen) == (4, date(2026, 3, 14))
    click(kitchen, "Back")

    assert "Change: Wolt: 3 min" in names(kitchen)
    assert "Remove: Wolt: 4 min" in names(kitchen)


def test_deadlines_are_ordered(open_kitchen: OpenKitchen) -> None:
    """The first that fits counts, so they can be moved; the first cannot go up."""
    entries = [{"channel": "A", "minutes": 1}, {"channel": "B", "minutes": 2}]
    kitchen = open_kitchen(boards.nothing, deadlines=entries)
    open_page(kitchen, "deadlines")
    assert "Move up: A: 1 min" not in names(kitchen)
    click(kitchen, "Move up: B: 2 min")

    assert [entry.channel for entry in kitchen.preferences.settings.deadlines] == ["B", "A"]


def test_a_new_deadline_needs_a_name(open_kitchen: OpenKitchen) -> None:
    """Without a name nothing is added and the keypad says why; with one it is, and opens."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "deadlines")
    click(kitchen, "How long platforms wait for Accept: Add")
    keypad = tools(kitchen).keypad
    QTest.keyClick(keypad, Qt.Key.Key_Return)
    assert keypad.isVisible()
    assert keypad.accessibleName() == "The channel needs a name.: "
    QTest.keyClicks(keypad, "Glovo")
    QTest.keyClick(keypad, Qt.Key.Key_Return)
    kitchen.settle()

    assert [entry.channel for entry in kitchen.preferences.settings.deadlines] == ["Glovo"]
    assert tools(kitchen).place.page == "deadline/0"


def test_the_true_size(open_kitchen: OpenKitchen) -> None:
    """A card drawn wider means a smaller screen; what matches is kept, and the next step opens."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "card")
    before = kitchen.preferences.settings.screen_inches
    click(kitchen, "Much larger", "Much larger", "Smaller")
    assert kitchen.preferences.settings.screen_inches == before
    drawn = 85.6 * page(kitchen).bench.sizes.px_per_mm
    click(kitchen, "It matches")
    matched = before * drawn / (drawn + 10 + 10 - 1)

    assert kitchen.preferences.settings.screen_inches == pytest.approx(matched, abs=0.01)
    assert tools(kitchen).place.page == "distance"


def test_the_distance(open_kitchen: OpenKitchen) -> None:
    """A quarter of a metre each; the line grows with it; what can be read is kept."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "distance")
    click(kitchen, "Distance: 0.75 m, more", "Distance: 1 m, more")
    assert kitchen.preferences.settings.distance_m == 0.75
    click(kitchen, "I can read it")

    assert kitchen.preferences.settings.distance_m == 1.25
    assert tools(kitchen).place.page == "crosses"


def crosses(kitchen: Kitchen) -> CrossesPage:
    """Return the page with the crosses."""
    front = tools(kitchen).front
    assert isinstance(front, CrossesPage)
    return front


def mark(kitchen: Kitchen, right: float = 0, down: float = 0) -> QPoint:
    """Return where the cross is that is due, or a place beside it, in millimetres."""
    x, y = crosses(kitchen).taps.marks[crosses(kitchen).taps.mark]
    scale = crosses(kitchen).bench.sizes.px_per_mm
    return QPoint(round(x + right * scale), round(y + down * scale))


def test_five_crosses_by_finger(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Taps nearly 12 mm too high need buttons of 24 mm; bad taps are repeated and said to be."""
    kitchen = open_kitchen(boards.nothing)
    fingers = fingers_on(kitchen)
    open_page(kitchen, "crosses")
    fingers.tap(crosses(kitchen), mark(kitchen, down=16))
    assert "far from the cross" in crosses(kitchen).said
    kitchen.ticks.turn(1)
    fingers.down(1, crosses(kitchen), mark(kitchen))
    fingers.down(2, crosses(kitchen), mark(kitchen, right=3))
    fingers.up(2, crosses(kitchen), mark(kitchen, right=3))
    fingers.up(1, crosses(kitchen), mark(kitchen))
    assert "more than one finger" in crosses(kitchen).said
    assert crosses(kitchen).taps.mark == 0
    for _ in range(5):
        kitchen.ticks.turn(1)
        fingers.tap(crosses(kitchen), mark(kitchen, down=-11.8))
    kitchen.settle()
    tap(kitchen, fingers, "Use 24 mm")

    assert kitchen.preferences.settings.target_mm == 24
    assert tools(kitchen).place.page == "screen"


def test_five_crosses_by_mouse_and_again(open_kitchen: OpenKitchen) -> None:
    """The result can be thrown away and measured once more."""
    kitchen = open_kitchen(boards.nothing)
    open_page(kitchen, "crosses")
    for _ in range(5):
        kitchen.ticks.turn(1)
        QTest.mouseClick(crosses(kitchen), LEFT, pos=mark(kitchen))
    kitchen.settle()
    assert "Use 20 mm" in names(kitchen)
    click(kitchen, "Again")

    assert crosses(kitchen).taps.mark == 0
    assert kitchen.preferences.settings.target_mm == 20


def test_sounds_are_tried(open_kitchen: OpenKitchen) -> None:
    """Each alarm has a test at the volume of the day; a device that is missing is named."""
    heard: list[tuple[str, float]] = []
    kitchen = open_kitchen(
        boards.nothing,
        sound_volume=70,
        sound=False,
        ports={
            "sound": lambda name, volume: heard.append((name, volume)),
            "sound_problem": lambda: "There is no sound device.",
        },
    )
    open_page(kitchen, "sound")
    assert page(kitchen).rows[0].note == "There is no sound device."
    for alarm in ("New order", "Changed", "Cancelled", "Late", "Connection lost", "Scheduled"):
        click(kitchen, f"Test: {alarm}")

    wanted = ("new", "changed", "cancelled", "late", "lost", "scheduled")
    assert heard == [(name, 0.7) for name in wanted]
