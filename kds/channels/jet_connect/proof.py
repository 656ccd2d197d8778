"""Is a request from JET Connect? A key that we gave it, and for orders a hash of the raw body.

Source: KONF (hash and test vector), and integrations that agree on the key. `t` in the header is no
part of what is signed, so nothing here protects against replay; repeats are recognised instead.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator, Sequence

from kds.channels.channel import Call, NotGenuine
from kds.channels.webhook_key import carries_key

HASH_HEADER = "x-jet-connect-hash"

_HASH_SCHEME = "hmac-sha256"
_SCHEME = re.compile(r"([^\s=,;]+)(?:\s++(?!=)|$)(.*)", re.DOTALL)
_PARTS = re.compile("[,;]")
_STANDARD = str.maketrans("-_", "+/")


def verify(call: Call, key: str, secrets: Sequence[str], *, order: bool) -> None:
    """Check the key, where one was agreed, and for an `order` the hash, where it is signed.

    Other calls carry no hash (source: integrations of 2025 and 2026), so there the key is enough;
    without a key a hash is needed there too.

    Raises:
        NotGenuine: something that is needed is missing or does not fit.

    """
    if key and not carries_key(call, key, in_address=False):
        msg = "the Authorization header does not hold the webhook key"
        raise NotGenuine(msg)
    if (not key or (order and secrets)) and not _hash_fits(call, secrets):
        msg = f"the {HASH_HEADER} header is missing or fits none of the secrets"
        raise NotGenuine(msg)


def signature(body: bytes, secret: str) -> str:
    """Return base64(HMAC-SHA256(secret, raw body)). Source: KONF, with a test vector."""
    return base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()


def _hash_fits(call: Call, secrets: Sequence[str]) -> bool:
    given = list(_signatures(call.headers.get(HASH_HEADER, "")))
    fitting = [signature(call.body, secret).rstrip("=") for secret in secrets]
    # Every secret is tried, so that the time taken tells nothing about which one fits.
    matches = [
        hmac.compare_digest(_bytes(one), _bytes(right)) for one in given for right in fitting
    ]
    return any(matches)


def _signatures(header: str) -> Iterator[str]:
    """Yield the signatures of a header, in the usual alphabet and without padding.

    It looks like "HMAC-SHA256 t=1673428038618,signature=<base64>"; the order of its parts, spaces
    and parts that are not known do not matter, another scheme does.
    """
    named = _SCHEME.fullmatch(header.strip())
    if named and named[1].lower() != _HASH_SCHEME:
        return
    for part in _PARTS.split(named[2] if named else header):
        name, _, value = part.partition("=")
        if name.strip().lower() == "signature":
            yield value.strip().strip('"').rstrip("=").translate(_STANDARD)


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogatepass")
