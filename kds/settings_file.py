"""Writes settings that were changed on the screen, and leaves the rest of the file as it is."""

import os
import tempfile
from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kds.config import ConfigError, check


class SettingsFile:
    """A settings file; without a path (in practice) nothing is kept."""

    def __init__(self, path: Path | None, *, practice: bool = False) -> None:
        """Stand for the file at `path`, which need not exist yet."""
        self.path, self._practice = path, practice

    def keep(self, section: str, values: Mapping[str, object]) -> None:
        """Write `values` into a section; comments, order and everything else stay.

        The new file takes the old one's place in one step, and only after it has been checked.

        Raises:
            ConfigError: the file cannot be read or written, or would not be valid any more.

        """
        if self.path is None:
            return
        try:
            text = self.path.read_text(encoding="utf-8-sig") if self.path.exists() else ""
            document = tomlkit.parse(text)
            table = _table(document, section.split("."))
            if table is None:
                msg = f"{self.path}: {section} is no section"
                raise ConfigError(msg)
            for key, value in values.items():
                table[key] = tomlkit.item(value)
            changed = tomlkit.dumps(document)
            check(changed, str(self.path), practice=self._practice)
            _replace(self.path, changed)
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
            msg = f"The settings file {self.path} cannot be written: {reason}."
            raise ConfigError(msg) from error
        except TOMLKitError as error:
            msg = f"{self.path}: this is not valid TOML: {error}"
            raise ConfigError(msg) from error


def _table(document: tomlkit.TOMLDocument, names: Sequence[str]) -> MutableMapping[str, Any] | None:
    """Return a section, made if there is none yet; None where something else has its name."""
    here: Any = document
    for depth, name in enumerate(names, start=1):
        # Only the last one gets a heading of its own: [channels.just_eat]
        here = here.setdefault(name, tomlkit.table(is_super_table=depth < len(names)))
        if not isinstance(here, MutableMapping):
            return None
    return cast("MutableMapping[str, Any]", here)


def _replace(path: Path, text: str) -> None:
    """Write a file for its owner's eyes alone; after a power cut it is the old one or the new."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
