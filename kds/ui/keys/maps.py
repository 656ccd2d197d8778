"""Which key does what: presets for a keyboard and three sizes of bump bars, and one's own.

The README's table, the picture on the screen and the keys themselves all come from here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kds.settings.screen import ScreenSettings
from kds.ui.keys.commands import CHOICES, Command, place_of, title
from kds.ui.keys.strokes import RESERVED, known_stroke, label

translate = QCoreApplication.translate

_DIGITS = "1234567890"

OWN = "own"


@dataclass(frozen=True)
class KeyMap:
    """Keys by their strokes.

    `rows` is how a bar looks, row by row; without rows it is shown as a list. `problems` are
    sentences about entries of the settings that could not be used.
    """

    name: str
    commands: Mapping[str, Command]
    rows: tuple[tuple[str, ...], ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def choices(self) -> int:
        """How many tickets of a page can be chosen by their number."""
        return max((place_of(command) for command in self.commands.values()), default=0)

    def stroke_for(self, command: Command) -> str:
        """Return the key for a command, "" if there is none."""
        return next((stroke for stroke, does in self.commands.items() if does is command), "")

    def named(self, command: Command) -> str:
        """Return a command's name with its key, for sentences: BUMP (Enter)."""
        stroke = self.stroke_for(command)
        if not stroke:
            return title(command)
        return translate("KeyMap", "{command} ({key})").format(
            command=title(command), key=label(stroke)
        )


def _bar(name: str, *rows: Sequence[tuple[str, Command]]) -> KeyMap:
    return KeyMap(
        name,
        {stroke: command for row in rows for stroke, command in row},
        tuple(tuple(stroke for stroke, _ in row) for row in rows),
    )


_CHOOSE_TEN = tuple(zip(_DIGITS, CHOICES, strict=True))

KEYBOARD = KeyMap(
    "keyboard",
    {
        **dict(_CHOOSE_TEN),
        "Return": Command.BUMP,
        "Right": Command.NEXT_TICKET,
        "Left": Command.PREVIOUS_TICKET,
        "Home": Command.FIRST_TICKET,
        "Down": Command.NEXT_ITEM,
        "Up": Command.PREVIOUS_ITEM,
        "Space": Command.TICK,
        "S": Command.SEEN,
        "G": Command.ALLERGY,
        "Backspace": Command.RECALL,
        "U": Command.UNDO,
        "PgDown": Command.NEXT_PAGE,
        "PgUp": Command.PREVIOUS_PAGE,
        "L": Command.UPCOMING,
        "A": Command.ALL_DAY,
        "R": Command.RUSH,
        "H": Command.HOLD,
        "M": Command.MORE,
        "C": Command.CANCEL,
        "T": Command.TRY_AGAIN,
        "D": Command.SETTLE,
        "W": Command.ASSIGN,
    },
)

# Bars with ten keys send nothing but digits, so some of them must be commands.
TEN_KEYS = _bar(
    "10-key",
    (
        ("1", Command.CHOOSE_1),
        ("2", Command.CHOOSE_2),
        ("3", Command.CHOOSE_3),
        ("4", Command.NEXT_TICKET),
        ("5", Command.NEXT_ITEM),
    ),
    (
        ("6", Command.TICK),
        ("7", Command.SEEN),
        ("8", Command.MORE),
        ("9", Command.RECALL),
        ("0", Command.BUMP),
    ),
)

SEVENTEEN_KEYS = _bar(
    "17-key",
    _CHOOSE_TEN,
    (
        ("PgDown", Command.NEXT_PAGE),
        ("Down", Command.NEXT_ITEM),
        ("Space", Command.TICK),
        ("S", Command.SEEN),
        ("M", Command.MORE),
        ("Backspace", Command.RECALL),
        ("Return", Command.BUMP),
    ),
)

TWENTY_KEYS = _bar(
    "20-key",
    _CHOOSE_TEN,
    (
        ("PgUp", Command.PREVIOUS_PAGE),
        ("PgDown", Command.NEXT_PAGE),
        ("Up", Command.PREVIOUS_ITEM),
        ("Down", Command.NEXT_ITEM),
        ("Space", Command.TICK),
        ("S", Command.SEEN),
        ("A", Command.ALL_DAY),
        ("M", Command.MORE),
        ("Backspace", Command.RECALL),
        ("Return", Command.BUMP),
    ),
)

PRESETS = {each.name: each for each in (KEYBOARD, TEN_KEYS, SEVENTEEN_KEYS, TWENTY_KEYS)}


def key_map(settings: ScreenSettings) -> KeyMap:
    """Return the map that the settings ask for; what is wrong in an own one is left out."""
    if settings.bump_bar == OWN:
        return own_map(settings.own_keys)
    return PRESETS[settings.bump_bar]


def own_map(keys: Mapping[str, str]) -> KeyMap:
    """Return an own map from names of commands and the keys for them."""
    commands: dict[str, Command] = {}
    problems: list[str] = []
    names = {command.value: command for command in Command}
    for name, key in keys.items():
        command, stroke = names.get(name.strip().lower()), known_stroke(key)
        if command is None:
            text = translate("KeyMap", "“{name}” is nothing that a key can do.")
        elif not stroke:
            text = translate("KeyMap", "“{key}” for “{name}” is no key.")
        elif stroke in RESERVED:
            text = translate("KeyMap", "“{key}” for “{name}” is needed by the screen itself.")
        elif stroke in commands:
            text = translate("KeyMap", "“{key}” for “{name}” has another meaning already.")
        else:
            commands[stroke] = command
            continue
        problems.append(text.format(name=name, key=key))
    if not commands:
        problems.append(translate("KeyMap", "No key is left; those of a keyboard are used."))
        return KeyMap(OWN, KEYBOARD.commands, (), tuple(problems))
    return KeyMap(OWN, commands, (), tuple(problems))
