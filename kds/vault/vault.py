"""Keeps secrets in the better of two places, and finds them again by the mark in the settings."""

import logging
from pathlib import Path

from kds.vault.marks import FILE, KEYRING, Mark, new_name
from kds.vault.place import NotKept, Place
from kds.vault.private_file import PrivateFile
from kds.vault.system_place import SystemPlace
from kds.vault.systems import system_keyring

log = logging.getLogger(__name__)

_FILE_NAME = "secrets.json"


class Vault:
    """Two places: the system's keyring, asked only when it is needed, and a file.

    `prefer_file` keeps new secrets in the file even where there is a keyring.
    """

    def __init__(self, *, keyring: SystemPlace | None = None, file: PrivateFile) -> None:
        """Use these places; without a keyring there is only the file."""
        self._keyring, self.file = keyring, file
        self.prefer_file = False

    def put(self, key: str, secret: str) -> Mark:
        """Keep a secret of the setting `key`; return what the settings file is to hold instead.

        May take seconds; may be called on any thread.

        Raises:
            NotKept: neither place takes it.

        """
        name = new_name(key)
        if self._keyring and not self.prefer_file:
            try:
                self._keyring.write(name, secret)
            except NotKept as problem:
                log.info("%s: the file takes the secret", problem)
            else:
                return Mark(KEYRING, name)
        self.file.write(name, secret)
        return Mark(FILE, name)

    def read(self, mark: Mark) -> str:
        """Return the secret that a mark stands for; may take seconds.

        Raises:
            NotKept: its place cannot be used now, or does not hold it.

        """
        return self._place(mark).read(mark.name)

    def forget(self, mark: Mark) -> None:
        """Delete a secret that no setting needs any more, as far as that is possible now."""
        try:
            self._place(mark).forget(mark.name)
        except NotKept as problem:
            log.info("a secret that is not needed stays: %s", problem)

    def problem_of_keyring(self) -> str:
        """Say why new secrets do not go into the keyring, in words; "" when they do.

        May take seconds; may be called on any thread.
        """
        if self._keyring is None:
            return "this system has no keyring"
        try:
            self._keyring.try_it()
        except NotKept as problem:
            return str(problem)
        return ""

    def _place(self, mark: Mark) -> Place:
        if mark.place == FILE:
            return self.file
        if self._keyring is None:
            raise NotKept("this system has no keyring")
        return self._keyring


def vault_beside(settings: Path) -> Vault:
    """Return the vault of a settings file on this machine: its keyring, and a file beside it."""
    return Vault(
        keyring=SystemPlace(system_keyring), file=PrivateFile(settings.with_name(_FILE_NAME))
    )
