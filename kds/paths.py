"""Where things lie: the data folder, the settings file, and the resources that come with us."""

import sys
from pathlib import Path

import platformdirs

_NAME = "kds"


def default_data_dir() -> Path:
    """Return the folder for orders and logs of the person who runs the program."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def default_config_file() -> Path:
    """Return the settings file of the person who runs the program."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "kds.toml"


def resource(name: str) -> Path:
    """Return the path of a file in `resources`, from the source tree and from a frozen build."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).parent.parent
    return root / "resources" / name
