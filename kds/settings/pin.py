"""The manager's PIN: only a hash of it is kept, and guessing takes long."""

import hashlib
import hmac
import secrets

LEAST, MOST = 4, 8

# What a guess costs whoever has the settings file: about a tenth of a second and 16 MiB.
_COST, _BLOCK, _LANES = 2**14, 8, 1
_SALT_BYTES = 16


def hashed(pin: str) -> str:
    """Return what is kept of a PIN: salt and hash, in hex.

    Raises:
        ValueError: it is not 4 to 8 digits; the message is for whoever chose it.

    """
    if not (LEAST <= len(pin) <= MOST and pin.isascii() and pin.isdigit()):
        msg = f"A PIN has {LEAST} to {MOST} digits."
        raise ValueError(msg)
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt:{salt.hex()}:{_hash(pin, salt).hex()}"


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that `kept` was made of; False for anything that is no hash."""
    kind, _, rest = kept.partition(":")
    salt, _, digest = rest.partition(":")
    try:
        wanted = bytes.fromhex(digest)
        found = _hash(pin, bytes.fromhex(salt))
    except ValueError:
        return False
    return kind == "scrypt" and hmac.compare_digest(found, wanted)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        pin.encode(errors="replace"), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32
    )
