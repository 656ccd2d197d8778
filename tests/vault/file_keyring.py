"""A keyring of the library's own interface whose secrets lie in a file."""

import json
from pathlib import Path
from threading import Event

from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import KeyringLocked, PasswordDeleteError
from typing_extensions import override


class FileKeyring(KeyringBackend):
    """Does everything that a system's keyring does; it can be locked, and it can hang."""

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library says no types
        self.path, self.locked = path, False
        self.answers = Event()
        self.answers.set()

    @override
    @properties.classproperty
    def priority(self) -> float:
        """Be chosen by nobody: tests name it."""
        return 0.1

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.held().get(f"{service}/{username}")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._write(self.held() | {f"{service}/{username}": password})

    @override
    def delete_password(self, service: str, username: str) -> None:
        held = self.held()
        if f"{service}/{username}" not in held:
            raise PasswordDeleteError(username)
        del held[f"{service}/{username}"]
        self._write(held)

    def held(self) -> dict[str, str]:
        """Return everything that is kept, when it is neither locked nor hanging."""
        self.answers.wait()
        if self.locked:
            raise KeyringLocked("nobody typed the password")
        return dict(json.loads(self.path.read_text("utf-8"))) if self.path.exists() else {}

    def _write(self, held: dict[str, str]) -> None:
        self.path.write_text(json.dumps(held), encoding="utf-8")
