"""Writes settings that were changed on the screen, and leaves the rest of the file as it is."""

import tomllib
from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kds.config import ConfigError, Settings, check, load
from kds.settings.draft import Sections
from kds.settings.form import secret_keys
from kds.vault.marks import mark_of, marks_in
from kds.vault.place import NotKept
from kds.vault.private_file import write_private
from kds.vault.revealing import Lost, reveal
from kds.vault.vault import Vault

_SECRETS = secret_keys(Settings)


class SettingsFile:
    """A settings file; without a path (in practice) nothing is kept.

    `loaded` are the settings that were loaded last, `lost` the secrets that could not be read then.
    """

    def __init__(
        self, path: Path | None, vault: Vault | None = None, *, practice: bool = False
    ) -> None:
        """Stand for the file at `path`, which need not exist yet.

        `vault` keeps its secrets; without one they stay in the file as they are.
        """
        self.path, self.vault, self._practice = path, vault, practice
        self.loaded: Settings | None = None
        self.lost: tuple[Lost, ...] = ()

    def load(self) -> Settings:
        """Return the settings with their secrets; may take seconds, where a keyring is slow.

        Raises:
            ConfigError: as `kds.config.load`; there is no file (in practice).

        """
        if self.path is None:
            raise ConfigError("Practice keeps no settings.")
        lost = self.lost
        try:
            self.loaded = load(self.path, practice=self._practice, reveal=self._reveal)
        except ConfigError:
            # Nothing of it holds: what was missing before is missing still.
            self.lost = lost
            raise
        return self.loaded

    def values(self) -> dict[str, Any]:
        """Return what stands in the file, marks in the place of secrets that lie elsewhere.

        Raises:
            ConfigError: it cannot be read.

        """
        try:
            return tomllib.loads(self._text())
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{self.path}: this is not valid TOML: {error}") from error

    def put_away(self, sections: Sections) -> Sections:
        """Return what is to be written with its secrets put away, and marks in their place.

        May take seconds; may be called on any thread.

        Raises:
            ConfigError: no place takes them; nothing has changed.

        """
        if self.vault is None:
            return sections
        kept = self.values().get("manager", {}).get("secrets")
        wanted = sections.get("manager", {}).get("secrets", kept)
        self.vault.prefer_file = wanted == "file"
        try:
            return {
                section: {
                    key: self._marked(self.vault, f"{section}.{key}", value)
                    for key, value in values.items()
                }
                for section, values in sections.items()
            }
        except NotKept as problem:
            raise ConfigError(f"The secret cannot be kept: {problem}.") from problem

    def keep(self, section: str, values: Mapping[str, object]) -> None:
        """Write `values` into a section ("channels.just_eat"); as `keep_all`."""
        self.keep_all({section: dict(values)})

    def keep_all(self, sections: Sections) -> None:
        """Write values into sections; None deletes a key. Comments, order and all else stay.

        The new file takes the old one's place in one step, and only after it has been checked.
        Secrets that nothing in it stands for any more are forgotten.

        Raises:
            ConfigError: the file cannot be read or written, or would not be valid any more.

        """
        if self.path is None:
            return
        before = self._text()
        try:
            changed = self._with(before, sections)
        except TOMLKitError as error:
            raise ConfigError(f"{self.path}: this is not valid TOML: {error}") from error
        if changed == before:
            return
        check(changed, str(self.path), practice=self._practice)
        try:
            write_private(self.path, changed)
        except OSError as error:
            raise ConfigError(self._not("written", error)) from error
        self.forget_all_but(tomllib.loads(changed), tomllib.loads(before))

    def forget_all_but(self, needed: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        """Forget the secrets that are marked in `values` and not in what is `needed`."""
        if self.vault:
            for mark in marks_in(values) - marks_in(needed):
                self.vault.forget(mark)

    def _with(self, text: str, sections: Sections) -> str:
        document = tomlkit.parse(text)
        for section, values in sections.items():
            table = self._section(document, section.split("."))
            for key, value in values.items():
                if value is not None:
                    table[key] = tomlkit.item(value)
                elif key in table:
                    del table[key]
        return tomlkit.dumps(document)

    def _section(
        self, document: tomlkit.TOMLDocument, names: Sequence[str]
    ) -> MutableMapping[str, Any]:
        here: MutableMapping[str, Any] = document
        for depth, name in enumerate(names, start=1):
            if name not in here:
                # Only the last one gets a heading of its own: [channels.just_eat]
                here[name] = tomlkit.table(is_super_table=depth < len(names))
            here = here[name]
            if not isinstance(here, MutableMapping):
                raise ConfigError(f"{self.path}: {'.'.join(names)} is no section")
        return here

    def _marked(self, vault: Vault, key: str, value: object) -> object:
        if key not in _SECRETS:
            return value
        if isinstance(value, list):
            return [self._marked(vault, key, each) for each in value]
        if not isinstance(value, str) or not value or mark_of(value):
            return value
        return str(vault.put(key, value))

    def _reveal(self, values: dict[str, Any]) -> bool:
        self.lost = reveal(values, self.vault) if self.vault else ()
        return not self.lost

    def _text(self) -> str:
        if self.path is None or not self.path.exists():
            return ""
        try:
            return self.path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(self._not("read", error)) from error

    def _not(self, done: str, error: Exception) -> str:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        return f"The settings file {self.path} cannot be {done}: {reason}."


def plain_secrets(values: Mapping[str, Any]) -> Sections:
    """Return the secrets that stand in a file's `values` themselves."""
    found: Sections = {}
    for path in sorted(_SECRETS):
        section, _, key = path.rpartition(".")
        here: Any = values
        for name in section.split("."):
            here = here.get(name, {}) if isinstance(here, Mapping) else {}
        value = here.get(key) if isinstance(here, Mapping) else None
        if place_of(value) == "settings":
            found.setdefault(section, {})[key] = value
    return found


def place_of(value: object) -> str:
    """Say where the secrets of a value lie: "keyring", "file", "settings", or "" for none."""
    texts = [each for each in (value if isinstance(value, list) else [value]) if each]
    places = {mark.place if (mark := mark_of(text)) else "settings" for text in texts}
    # Of several places the one that protects least is told.
    return next((place for place in ("settings", "file", "keyring") if place in places), "")
