"""The settings file to start from."""

import re
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from kds.config import ChannelsSettings, ConfigError, Settings, check
from kds.config_template import keys, template, write_template


def filled_in(text: str) -> str:
    """Return the file with credentials, as a person writes them into it."""
    for name in ("client_id", "client_secret"):
        text, times = re.subn(rf'(?m)^{name} = "".*$', f'{name} = "abc"', text)
        assert times == 1
    return text


def test_template_needs_only_credentials() -> None:
    """As it is the file is refused for its credentials; filled in, it holds the usual values."""
    with pytest.raises(ConfigError, match="client_id"):
        check(template(), "kds.toml")
    settings = check(filled_in(template()), "kds.toml")
    assert settings.channels.deliverect
    bare = '[channels.deliverect]\nclient_id = "abc"\nclient_secret = "abc"'
    others = [name for name in ChannelsSettings.model_fields if name != "deliverect"]
    bare += "".join(f"\n[channels.{name}]\nenabled = false" for name in others)
    assert settings == check(bare, "kds.toml")


def test_only_deliverect_is_switched_on() -> None:
    """Whoever fills in nothing but Deliverect's credentials gets Deliverect and no more."""
    assert check(filled_in(template()), "kds.toml").channels.switched_on() == ["deliverect"]


def test_every_key_is_in_the_template_with_its_meaning() -> None:
    """Each key stands under its section, on or commented out, with words behind it."""
    text, section, found = template(), "", set()
    for line in text.splitlines():
        if header := re.fullmatch(r"\[(.+)\]", line):
            section = header[1]
        elif key := re.fullmatch(r"(?:# )?(\w+) = .+  # (\S.+)", line):
            found.add((section, key[1]))
    assert found == {(section, name) for section, name, _ in keys()}


def test_every_commented_value_is_the_usual_one() -> None:
    """With every # in front of a key taken away the file still means the same."""
    text = re.sub(r'(?m)^# (\w+ = (?!"…"))', r"\1", filled_in(template()))
    assert tomllib.loads(text)["listener"]["port"] == 8480
    assert check(text, "kds.toml") == check(filled_in(template()), "kds.toml")


def test_no_section_is_forgotten() -> None:
    """Every part of the settings has its section in the file."""
    sections = {section.partition(".")[0] for section, _, _ in keys()}
    assert sections == set(Settings.model_fields)


def test_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """The file will hold secrets: nobody else may read it, and folders on the way are made."""
    path = tmp_path / "a" / "b" / "kds.toml"
    write_template(path)
    assert path.read_text("utf-8") == template()
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    """Settings that exist are never written over."""
    path = tmp_path / "kds.toml"
    path.write_text("mine")
    with pytest.raises(FileExistsError):
        write_template(path)
    assert path.read_text() == "mine"
