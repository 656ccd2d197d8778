"""The README says what the program does: settings, commands and codes are compared with it."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from kds.app.cli import parser
from kds.config_template import keys, usual_value
from kds.ui.keys.commands import CHOICES, Command, meaning, title
from kds.ui.keys.maps import PRESETS, KeyMap
from kds.ui.keys.strokes import label
from kds.ui.language import choose

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def settings_table() -> str:
    """Return the table of settings as the README must hold it."""
    lines, last = [], ""
    for section, name, field in keys():
        if section != last:
            lines += ["", f"`[{section}]`", "", "| key | usual value | |", "|---|---|---|"]
            last = section
        value, meaning = usual_value(field), str(field.description)
        usual = f"`{value}`" if value else ""
        usual = "*needed*" if meaning.endswith("; needed") else usual
        lines.append(f"| `{name}` | {usual} | {meaning.removesuffix('; needed')} |")
    return "\n".join(lines[1:])


def test_every_setting_is_explained() -> None:
    """The README's table of settings names every key with its usual value and meaning."""
    assert settings_table() in README


@pytest.mark.parametrize("name", ["practice", "check", "build"])
def test_commands_exist(name: str) -> None:
    """Each command that the README tells people to type is there and can be run."""
    assert f"./packaging/{name}" in README

    mode = (ROOT / "packaging" / name).stat().st_mode

    assert mode & 0o100


def test_every_option_is_named() -> None:
    """Each option of the command line stands in the README."""
    help_text = parser().format_help()
    options = set(re.findall(r"--[a-z-]+", help_text)) - {"--help", "--version"}

    missing = sorted(option for option in options if option not in README)

    assert not missing


def keys_table() -> str:
    """Return the table of keys as the README must hold it: what they do, in each preset."""
    names = " | ".join(PRESETS)
    lines = [f"| | | {names} |", "|---|---|" + "---|" * len(PRESETS)]
    rows = [("Ticket 1 …", "choose a ticket of the page", CHOICES)]
    rows += [(title(each), meaning(each), (each,)) for each in Command if each not in CHOICES]
    for name, does, commands in rows:
        cells = [_cell(preset, commands) for preset in PRESETS.values()]
        lines.append(f"| {name} | {does} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(preset: KeyMap, commands: Sequence[Command]) -> str:
    keys = [label(stroke) for stroke in map(preset.stroke_for, commands) if stroke]
    if len(keys) > 1:
        return f"`{keys[0]}` … `{keys[-1]}`"
    return f"`{keys[0]}`" if keys else ""


def test_every_key_of_every_bump_bar_is_named() -> None:
    """The README's table of keys is the one that the program goes by."""
    # Another test may have left the names of keys in another language.
    choose("en")
    assert keys_table() in README
