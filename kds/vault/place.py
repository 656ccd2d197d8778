"""What a place for secrets can do."""

from typing import Protocol


class NotKept(Exception):
    """A place cannot be used, or does not hold the secret. The message is for people."""


class Place(Protocol):
    """Each method raises `NotKept`; none waits for a person or for longer than some seconds."""

    def read(self, name: str) -> str:
        """Return the secret of this name."""

    def write(self, name: str, secret: str) -> None:
        """Keep a secret under a name."""

    def forget(self, name: str) -> None:
        """Delete a secret; it need not be there."""


class Keyring(Protocol):
    """What the library's backends do, as far as it is used; whatever they raise may come out.

    Named here so that a start that needs no keyring need not load the library.
    """

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret, None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete a secret that is there."""
