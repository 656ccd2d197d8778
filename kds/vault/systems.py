"""The keyring of this system, opened only where it needs nobody to answer a dialog.

Each system's backend is named here: asking the library for the best one would import whatever a
settings file of its own names, and try them all.
"""

import ctypes
import sys
from contextlib import closing

from kds.vault.place import Keyring, NotKept


def system_keyring() -> Keyring:
    """Return the system's keyring, ready to be asked without a dialog.

    Raises:
        NotKept: there is none, or it is locked.

    """
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - this system's

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends import macOS  # noqa: PLC0415 - this system's

        _no_dialogs()
        return macOS.Keyring()
    return _secret_service()


def _secret_service() -> Keyring:
    """Return the Secret Service (GNOME's keyring, KWallet, KeePassXC) if it is unlocked.

    The library would ask for its password, and on the screen of a kitchen nobody types one.
    """
    import secretstorage  # noqa: PLC0415 - only this system has it
    from keyring.backends import SecretService  # noqa: PLC0415 - as above

    try:
        with closing(secretstorage.dbus_init()) as bus:
            # By its own name: asking for the default one would offer to make it, with a dialog.
            locked = secretstorage.Collection(bus).is_locked()
    except secretstorage.ItemNotFoundException as error:
        raise NotKept("the system's keyring has not been set up") from error
    except (secretstorage.SecretStorageException, OSError) as error:
        raise NotKept("this system has no keyring") from error
    if locked:
        raise NotKept("the system's keyring is locked")
    made: Keyring = SecretService.Keyring()  # type: ignore[no-untyped-call]  # it says no types
    return made


def _no_dialogs() -> None:
    """Let macOS answer no instead of asking whoever stands before the screen."""
    security = ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")
    security.SecKeychainSetUserInteractionAllowed(0)
