"""Secrets in a file for its owner's eyes alone, and how such a file is written."""

import json
import os
import tempfile
from pathlib import Path

from kds.vault.place import NotKept


def write_private(path: Path, text: str) -> None:
    """Write a file for its owner's eyes alone; after a power cut it is the old one or the new.

    On Windows a file in the user's own folders is his alone by that folder's rights.

    Raises:
        OSError: that is not possible; the old one is still there.

    """
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


class PrivateFile:
    """Secrets by name, as JSON. The file is made when there is something to keep."""

    def __init__(self, path: Path) -> None:
        """Stand for the file at `path`."""
        self.path = path

    def read(self, name: str) -> str:
        """Return the secret of this name.

        Raises:
            NotKept: the file cannot be read, or does not hold it.

        """
        secret = self._all().get(name)
        if secret is None:
            raise NotKept(f"the file of secrets {self.path} does not hold it")
        return secret

    def write(self, name: str, secret: str) -> None:
        """Keep a secret under a name.

        Raises:
            NotKept: the file cannot be written.

        """
        self._put(self._all() | {name: secret})

    def forget(self, name: str) -> None:
        """Delete a secret.

        Raises:
            NotKept: the file cannot be written.

        """
        held = self._all()
        if name in held:
            self._put({key: value for key, value in held.items() if key != name})

    def _all(self) -> dict[str, str]:
        try:
            held = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise NotKept(
                f"the file of secrets {self.path} cannot be read: {error.strerror or error}"
            ) from error
        except ValueError as error:
            raise NotKept(f"the file of secrets {self.path} is damaged") from error
        if not isinstance(held, dict):
            raise NotKept(f"the file of secrets {self.path} is damaged")
        return {key: value for key, value in held.items() if isinstance(value, str)}

    def _put(self, secrets: dict[str, str]) -> None:
        try:
            write_private(self.path, json.dumps(secrets, indent=1, ensure_ascii=False) + "\n")
        except OSError as error:
            raise NotKept(
                f"the file of secrets {self.path} cannot be written: {error.strerror or error}"
            ) from error
