"""Settings that are changed on the screen and kept in the file."""

from pathlib import Path

import pytest

from kds.config import ConfigError, load
from kds.settings_file import SettingsFile

TEXT = """\
# our kitchen
[listener]
port = 8481  # the tunnel's

[screen]
# half a metre more
distance_m = 1.25
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with comments."""
    path = tmp_path / "kds.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_comments_and_other_keys_stay(file: Path) -> None:
    """Only what was changed changes."""
    SettingsFile(file, practice=True).keep("screen", {"theme": "light", "columns": 5})
    text = file.read_text(encoding="utf-8")
    settings = load(file, practice=True)

    assert text.startswith(TEXT)
    assert (settings.screen.theme, settings.screen.columns) == ("light", 5)
    assert (settings.listener.port, settings.screen.distance_m) == (8481, 1.25)


def test_tables_are_kept(file: Path) -> None:
    """Stations with their rules come back as they were written."""
    stations = [{"name": "Fry", "rules": [{"name": "fries"}, {"tag": "fried"}]}]
    SettingsFile(file, practice=True).keep("screen", {"stations": stations})
    SettingsFile(file, practice=True).keep("screen", {"stations": [*stations, {"name": "Bar"}]})

    assert [s.name for s in load(file, practice=True).screen.stations] == ["Fry", "Bar"]


def test_drivers_are_kept(file: Path) -> None:
    """Drivers written down on the screen are there after a start; without any there are none."""
    drivers = [{"name": "Ana", "phone": "+34 600", "vehicle": "Scooter"}, {"name": "Chloe"}]
    SettingsFile(file, practice=True).keep("delivery", {"drivers": drivers})
    known = load(file, practice=True).delivery.all_drivers()
    assert [(each.name, each.phone) for each in known] == [("Ana", "+34 600"), ("Chloe", "")]
    SettingsFile(file, practice=True).keep("delivery", {"drivers": []})

    assert load(file, practice=True).delivery.all_drivers() == ()


def test_a_file_is_made_where_there_is_none(tmp_path: Path) -> None:
    """A kitchen without a settings file gets one for its owner's eyes alone."""
    path = tmp_path / "kds.toml"
    SettingsFile(path, practice=True).keep("screen", {"theme": "light"})

    assert load(path, practice=True).screen.theme == "light"
    assert path.stat().st_mode & 0o077 == 0


def test_what_would_not_be_valid_is_not_written(file: Path) -> None:
    """A file that the program would refuse at its next start is never written."""
    with pytest.raises(ConfigError, match="late_minutes"):
        SettingsFile(file, practice=True).keep("screen", {"late_minutes": 2})

    assert file.read_text(encoding="utf-8") == TEXT


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """The message says which file and why."""
    with pytest.raises(ConfigError, match="cannot be written"):
        SettingsFile(tmp_path / "gone" / "kds.toml", practice=True).keep("screen", {"columns": 4})
    assert list(tmp_path.iterdir()) == []
