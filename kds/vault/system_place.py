"""Secrets in the system's keyring, which may hang: nobody waits for it for more than seconds."""

import logging
from collections.abc import Callable
from threading import Lock, Thread
from typing import TypeVar

from kds.vault.place import Keyring, NotKept

log = logging.getLogger(__name__)

SERVICE = "kds"
_WITHIN_S = 3.0
_NO_ANSWER = "the system's keyring does not answer"

Answer = TypeVar("Answer")


class SystemPlace:
    """May be asked on any thread. A question that is not answered in time keeps its own thread."""

    def __init__(self, make: Callable[[], Keyring], within_s: float = _WITHIN_S) -> None:
        """Ask the keyring that `make` returns, which is called anew for each question."""
        self._make, self._within_s = make, within_s
        self._lock = Lock()
        self._stuck: Thread | None = None

    def read(self, name: str) -> str:
        """Return the secret of this name.

        Raises:
            NotKept: the keyring cannot be used now, or does not hold it.

        """
        secret = self._ask(lambda keyring: keyring.get_password(SERVICE, name))
        if secret is None:
            raise NotKept("the system's keyring does not hold it")
        return secret

    def write(self, name: str, secret: str) -> None:
        """Keep a secret, and see that it is there.

        Raises:
            NotKept: the keyring cannot be used now.

        """

        def put(keyring: Keyring) -> str | None:
            keyring.set_password(SERVICE, name, secret)
            return keyring.get_password(SERVICE, name)

        if self._ask(put) != secret:
            raise NotKept("the system's keyring did not keep it")

    def forget(self, name: str) -> None:
        """Delete a secret.

        Raises:
            NotKept: the keyring cannot be used now.

        """

        def delete(keyring: Keyring) -> None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)

        self._ask(delete)

    def try_it(self) -> None:
        """Find out whether the keyring can be used.

        Raises:
            NotKept: it cannot; why, in words.

        """
        self._ask(lambda keyring: keyring.get_password(SERVICE, "nothing"))

    def _ask(self, question: Callable[[Keyring], Answer]) -> Answer:
        with self._lock:
            if self._stuck and self._stuck.is_alive():
                raise NotKept(_NO_ANSWER)
            answers: list[Answer] = []
            problems: list[Exception] = []

            def run() -> None:
                try:
                    answers.append(question(self._make()))
                except Exception as error:  # noqa: BLE001 - whatever a system's keyring raises
                    problems.append(error)

            asking = Thread(target=run, name="keyring", daemon=True)
            asking.start()
            asking.join(self._within_s)
            if asking.is_alive():
                self._stuck = asking
                raise NotKept(_NO_ANSWER)
        if not problems:
            return answers[0]
        if isinstance(problems[0], NotKept):
            raise problems[0]
        # What a keyring says may hold what was asked for: only its kind is told.
        log.warning("the keyring cannot be used: %s", type(problems[0]).__name__)
        if type(problems[0]).__name__ == "KeyringLocked":
            raise NotKept("the system's keyring is locked") from None
        raise NotKept("the system's keyring cannot be used") from None
